from __future__ import annotations

import pytest

from article_parse._lines import split_lines
from article_parse._text._page_furniture import part_furniture

ABOVE = (
    "The old dam above the town held through the night, and\n"
    "the water fell again at noon, officials said on Monday,\n"
    "while nobody on the eastern shore remembered why the old"
)
BELOW = (
    "weir beside it had been rebuilt twice in ten years, and\n"
    "the last of those who built it had moved away from the\n"
    "town before the war.\n\n"
    "The night ferry between the two towns will sail again in\n"
    "the spring, eleven years after the last crossing, if the\n"
    "water is as high as it was."
)


def _dump(first: str, second: str) -> str:
    return f"{ABOVE}{first}{BELOW}{second}"


@pytest.mark.parametrize(
    ("first", "second", "furniture"),
    [
        ("\n1\n\n", "\n\n2\n", ["1", "2"]),
        ("\n\n- 7 -\n\n", "\n\n- 8 -\n", ["- 7 -", "- 8 -"]),
        (
            "\n\nDie Zeitung | Seite 3\n\n",
            "\n\nDie Zeitung | Seite 4",
            ["Die Zeitung | Seite 3", "Die Zeitung | Seite 4"],
        ),
        ("\n\f12 THE HERALD\n", "\n\f14 THE HERALD\n", ["12 THE HERALD", "14 THE HERALD"]),
        ("\n\nThe Herald, 2 March\n\n", "\n\nThe Herald, 2 March\n", ["The Herald, 2 March", "The Herald, 2 March"]),
        ("\n\n1/2\n\nThe Herald\n\n", "\n\n2/2\n\nThe Herald\n", ["1/2", "The Herald", "2/2", "The Herald"]),
    ],
)
def test_a_sentence_goes_on_behind_the_edge_of_a_page(first: str, second: str, furniture: list[str]) -> None:
    """What stands at the edges is parted from the text, and the line before goes on with the one behind."""
    dump = _dump(first, second)
    kept, found = part_furniture(split_lines(dump))
    assert [line.text for line in found] == furniture
    assert "why the old weir beside it" in " ".join(line.text for line in kept)
    assert [dump[line.start : line.start + 3] for line in kept] == [line.text[:3] for line in kept]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (".\n\n1\n\nThe ", "\n\n2\n"),
        ("\n\n2\n\n", "\n\n1\n"),
        ("\n\n1\n\n", "\n"),
        (".\n\nChapter 1\n\nThe ", "\n\nChapter 2\n"),
        (".\n\nAdvertisement\n\nThe ", "\n\nAdvertisement\n"),
    ],
)
def test_what_parts_sentences_is_left(first: str, second: str) -> None:
    """Numbers of a list and headings stand between sentences; a number that stands alone is no series."""
    assert part_furniture(split_lines(_dump(first, second)))[1] == []


def test_text_that_is_not_wrapped_has_no_pages() -> None:
    """Where a line is a block, a number between two is one, too."""
    dump = f"{ABOVE}\n1\n{BELOW}\n2\n".replace("\n\n", "\f").replace(",\n", ", ").replace("\f", "\n\n")
    dump = dump.replace(" and\n", " and ").replace(" in\n", " in ").replace(" the\n", " the ")
    assert part_furniture(split_lines(dump))[1] == []
