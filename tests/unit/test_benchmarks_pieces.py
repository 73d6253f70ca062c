"""The pieces that a text has and another lacks."""

from __future__ import annotations

from benchmarks.pieces import Piece, lacking

_FERRY = "The old ferry left the quay at midnight."
_BRIDGE = "Nobody had thought that it would ever be missed."


def test_lines_that_the_other_lacks_are_given() -> None:
    """What stands in both texts is no piece, whatever its case and punctuation."""
    assert lacking(f"{_FERRY}\n{_BRIDGE}", f"the OLD ferry left, the quay – at midnight\n{_FERRY}") == [
        Piece(9, _BRIDGE)
    ]
    assert lacking(_FERRY, f"{_BRIDGE}\n\n{_FERRY}") == []


def test_lines_in_a_row_are_one_piece() -> None:
    """A passage that was missed is named once, with all of its words."""
    found = lacking(f"{_FERRY}\n\nThe dam\n{_BRIDGE}\nThe quay", f"{_FERRY}\nAt the quay")
    assert found == [Piece(11, f"The dam / {_BRIDGE}")]


def test_line_of_which_half_is_there_is_not_lacking() -> None:
    """A link that is put into a sentence does not make the sentence another."""
    assert lacking("The old ferry left the quay at midnight again.", f"{_FERRY} Twice.") == []
    assert lacking("Twelve geese and a goat left the quay at midnight.", _FERRY) != []


def test_short_line_is_looked_for_as_whole_words() -> None:
    """Less than four words are there only where they follow each other, and are no part of longer ones."""
    assert lacking("the old", _FERRY) == []
    assert lacking("old fer", _FERRY) == [Piece(2, "old fer")]
    assert lacking("* * *", _FERRY) == []
