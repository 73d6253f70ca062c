"""The traits of what may be of the head: which lines are looked at, and what is seen of them."""

from __future__ import annotations

import pytest
from weighed import weighed

from article_parse._blocks import Block, Shape
from article_parse._label._entry import Entry, observe
from article_parse._label._head_traits import HEAD, Candidate, candidates, find_start
from article_parse._span import Span

MILL = "A Second Life for the Mill"
PROSE = (
    "The mill at Lower Marrow had stood empty since the bakery closed, and by then the council had put a price on it."
)


def _observe(line: str | Block) -> Entry:
    return observe(line if isinstance(line, Block) else Block(Span(0, len(line)), line))


def _candidates(*lines: str | Block, start: int | None = None, score: float = 0.0) -> list[Candidate]:
    """Give the candidates of a page of *lines* and prose, which is the article; a row holds its number."""
    entries = [*map(_observe, lines), _observe(PROSE)]
    start = len(lines) if start is None else start
    chosen = [number >= start for number in range(len(entries))]
    return candidates(entries, weighed(entries, chosen, scores=[score] * len(entries)))


def _traits(*lines: str | Block) -> list[dict[str, float]]:
    return [dict(zip(HEAD, each.row[1:], strict=True)) for each in _candidates(*lines)]


def test_rows_begin_with_the_traits_of_the_block() -> None:
    """A candidate has its own row, and behind it one number for each trait of the head."""
    for each in _candidates(MILL, "By Ana Limaro"):
        assert (each.row[0], len(each.row)) == (each.number, 1 + len(HEAD))
    assert len(set(HEAD)) == len(HEAD)


def test_candidates_stand_around_the_start_of_the_article() -> None:
    """Lines from fifty above the start of the article to twelve from it on are looked at."""
    found = [each.number for each in _candidates(*["Menu"] * 100, start=60)]
    assert found == list(range(10, 72))
    assert [each.number for each in _candidates(*["Menu"] * 3, start=0)] == [0, 1, 2, 3]


def test_long_blocks_and_what_is_not_weighed_are_no_candidates() -> None:
    """A paragraph of more than 45 words is of no head, nor is a block without traits."""
    assert [each.number for each in _candidates(MILL, "mill" + " mill" * 45, "mill" + " mill" * 44)] == [0, 2, 3]
    entries = [_observe(MILL), _observe(PROSE)]
    found = candidates(entries, weighed(entries, [False, True], rows=[(), (1.0,)]))
    assert [each.number for each in found] == [1]


def test_where_a_line_stands() -> None:
    """How far from the start, as first of the page and below how many headings a line stands is known."""
    heading = Block(Span(0, len(MILL)), MILL, Shape.HEADING)
    traits = _traits("Menu", heading, heading, "By Ana Limaro")
    assert [each["from_start"] for each in traits] == [-4, -3, -2, -1, 0]
    assert [each["headings_above"] for each in traits] == [0, 0, 1, 2, 2]
    assert [each["is_first"] for each in traits] == [True, False, False, False, False]


def test_the_score_of_a_line_is_known() -> None:
    """What the content says of a block is one of its traits."""
    assert {each.row[1 + HEAD.index("final_score")] for each in _candidates(MILL, score=-2.5)} == {-2.5}


def test_what_is_printed_above_counts() -> None:
    """A headline comes again below the title of the page, which begins with it; the prints are counted."""
    traits = _traits(f"{MILL} | The Herald", MILL, "Menu", MILL.upper())
    assert [each["printed_above"] for each in traits[:4]] == [0, 0, 0, 1]
    assert [each["begins_line_above"] for each in traits[:4]] == [False, True, False, True]


def test_words_of_a_headline_come_again_in_the_text() -> None:
    """The share of the longer words of a line that the prose has as well is known, and -1 without such words."""
    traits = _traits("The Mill at Lower Marrow", "Marrow Ferry", "The ferry", "On it")
    assert [each["in_text"] for each in traits[:4]] == [1.0, 0.5, 0.0, -1.0]


@pytest.mark.parametrize(
    ("line", "trait", "value"),
    [
        ("By Ana Limaro", "by_word", True),
        ("Written by Ana Limaro", "by_word", True),
        ("Ana Limaro", "by_word", False),
        ("Ana Limaro", "name", True),
        ("the old mill", "name", False),
        ("Published 4 March 2026", "date_word", True),
        ("4 March 2026", "date_word", False),
        ("4 March 2026", "digits", 5),
        ("4 March 2026", "year", True),
        ("No 120261", "year", False),
        ("at 14:30", "clock", True),
        ("at 14h30", "clock", True),
        ("at 1430", "clock", False),
        ("A Second life for the Mill", "capitals", 0.5),
    ],
)
def test_signs_of_bylines_and_dates(line: str, trait: str, value: float) -> None:
    """By-words, names, words for dates, digits, years, times and capitals of a line are seen."""
    assert _traits(line)[0][trait] == value


def test_lines_around_a_line_are_seen() -> None:
    """The signs of two lines above and three below are traits of a line; beyond the page there are none."""
    lines = ["1", "22", "333", "4444", "55555", "666666"]
    traits = _traits(*lines)[2]
    places = ("_2_above", "_1_above", "", "_1_below", "_2_below", "_3_below")
    assert [traits[f"digits{place}"] for place in places] == [1, 2, 3, 4, 5, 6]
    assert (_traits(*lines)[0]["digits_1_above"], _traits(*lines)[5]["digits_2_below"]) == (0, 0)


@pytest.mark.parametrize(
    ("chosen", "start"),
    [
        ([0, *range(30, 60)], 30),
        ([0, 5, *range(30, 60)], 30),
        ([*range(20), *range(40, 60)], 0),
        ([0, *range(10, 60)], 0),
        ([], 0),
    ],
)
def test_the_article_starts_below_what_was_chosen_far_above_it(chosen: list[int], start: int) -> None:
    """A few chosen lines more than twelve above the others are no start; a third of the article is, and a short gap."""
    entries = [_observe(PROSE) for _ in range(60)]
    flags = [number in chosen for number in range(60)]
    assert find_start(entries, weighed(entries, flags)) == start
