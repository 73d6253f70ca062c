"""Lines that are names: which of them may be of an author."""

from __future__ import annotations

import pytest

from article_parse._blocks import Block
from article_parse._label._entry import Entry, observe
from article_parse._label._name_lines import is_author_line, is_subject, lean_to_author, small_words
from article_parse._span import Span

PROSE = "The reader may cancel a trial at any time, and the start of it is free for those who sail, the yard says."


def _observe(*lines: str) -> list[Entry]:
    return [observe(Block(Span(0, len(line)), line)) for line in lines]


@pytest.mark.parametrize("line", ["Ana Lima", "__Ana Lima", "Ana LimaReporter", "Reuters", "Anna de Lima"])
def test_a_name_is_a_line_of_an_author(line: str) -> None:
    """A name, what html2text prints for an icon before it, a job glued on behind it, and an agency."""
    assert is_author_line(_observe(line), 0, frozenset())


@pytest.mark.parametrize("line", ["Ana Lima, Tom Reed", "Read more", "Last Updated", "Ana", "The water rose in Vellin"])
def test_other_lines_are_of_no_author(line: str) -> None:
    """Two names, menu words, labels of dates, single words and sentences are no name of one person."""
    assert not is_author_line(_observe(line), 0, frozenset())


def test_words_written_small_are_no_name() -> None:
    """``Start Trial`` is no name on a page whose prose writes the first word small; ``Lima Trial`` is one."""
    entries = _observe("Start Trial", "Start Lima", "Lima Trial", PROSE)
    small = small_words(entries)
    assert {"start", "trial"} <= small
    assert [is_author_line(entries, number, small) for number in (0, 1, 2)] == [False, False, True]
    assert lean_to_author(entries, 0, None, small) < lean_to_author(entries, 2, None, small) == 0.0


def test_who_is_in_a_picture_is_no_author() -> None:
    """A name above a photo credit says who is in the picture; the last line of a dump has nothing below it."""
    entries = _observe("The Dam Holds", "Ana Lima", "Photo: Tom Reed", "Eva Reis")
    assert [is_subject(entries, number) for number in range(4)] == [False, True, False, False]
    assert not is_author_line(entries, 1, frozenset())
    assert lean_to_author(entries, 1, 0, frozenset()) < 0 < lean_to_author(entries, 3, 0, frozenset())


def test_a_name_right_below_the_headline_leans_to_the_author() -> None:
    """Up to four lines below the headline; above it and further down a name leans to neither side."""
    entries = _observe(*["Ana Lima"] * 8)
    leaning = [lean_to_author(entries, number, 1, frozenset()) > 0 for number in range(8)]
    assert leaning == [False, False, True, True, True, True, False, False]
