"""Tests of the traits of headings in text dumps."""

from __future__ import annotations

from collections.abc import Sequence

from weighed import weighed

from article_parse._blocks import Block, Shape
from article_parse._label._entry import Entry, observe
from article_parse._label._heading_traits import HEADING, LEAST, find_headings, heading_rows
from article_parse._label._traits import Row
from article_parse._span import Span

TEXTS = (
    "The Mill",
    "The mill had stood empty since the bakery closed, and the council had put a price on its stones. Nobody bid.",
    "What the 2 Weavers Want",
    "Photo: Wren Rosmay",
    "Then a weaver asked whether she could store her wool there, on the upper floor, for the winter. Nobody said no.",
    "Read also",
)
CHOSEN, SCORES = [False, True, False, True, True, False], [0.5, 2, -1, 1, 2, 3]


def _entries(texts: Sequence[str] = TEXTS) -> list[Entry]:
    entries = [observe(Block(Span(0, len(text)), text, gap=1)) for text in texts]
    weighed(entries, CHOSEN, scores=SCORES)
    return entries


ENTRIES = _entries()
CONTENT = weighed(ENTRIES, CHOSEN, scores=SCORES)


def _traits(row: Row) -> dict[str, float]:
    return dict(zip(HEADING, row[1:], strict=True))


def test_short_lines_in_the_article_are_asked() -> None:
    """Neither prose, credits and what stands outside of the article nor what is not weighed can be a heading."""
    assert [number for number, _ in heading_rows(ENTRIES, CONTENT)] == [2]
    bare, listed = _entries(), _entries()
    bare[2].row = ()
    assert list(heading_rows(bare, CONTENT)) == []
    listed[2].block = listed[2].block._replace(shape=Shape.LIST_ITEM)
    assert list(heading_rows(listed, CONTENT)) == []


def test_a_row_tells_of_the_line_and_its_neighbours() -> None:
    """The traits of the block come first, then its score, its place and looks, then what stands above and below."""
    ((_, row),) = heading_rows(ENTRIES, CONTENT)
    traits = _traits(row)
    assert row[0] == 2.0
    assert (traits["final_score"], traits["margin_of_score"], traits["is_of_choice"]) == (-1, -1, False)
    assert (traits["after_start"], traits["before_stop"], traits["digits"], traits["capitals"]) == (1, 3, 1, 0.6)
    above = [traits[f"{trait}_1_above"] for trait in ("chosen", "prose", "words", "item", "score")]
    assert above == [True, True, 21, False, 2]


def test_the_ends_of_a_page_have_no_neighbours() -> None:
    """Behind the last block there is nothing: not chosen, no words, the least score."""
    entries = _entries([*TEXTS[:5], "The Mill"])
    ((_, row),) = heading_rows(entries, weighed(entries, [False] * 5 + [True], scores=SCORES))
    assert [_traits(row)[f"{trait}_1_below"] for trait in ("chosen", "prose", "words", "item", "score")] == [
        0,
        0,
        0,
        0,
        -9,
    ]


def test_a_heading_has_the_least_score_or_more() -> None:
    """What scores below the threshold is none; nothing is told of short dumps and of those without blank lines."""
    glued = _entries()
    for each in glued:
        each.block = each.block._replace(gap=0)
    assert find_headings(glued, CONTENT, lambda _: LEAST) is None
    assert find_headings(ENTRIES, CONTENT._replace(is_learned=False), lambda _: LEAST) is None
    assert find_headings(ENTRIES, CONTENT, None) is None
    assert find_headings(ENTRIES, CONTENT, lambda _: LEAST) == frozenset({2})
    assert find_headings(ENTRIES, CONTENT, lambda _: LEAST - 0.1) == frozenset()


def test_the_words_for_a_picture_and_its_caption_are_no_headings() -> None:
    """``The Mill`` right above ``The Mill Wren Rosmay`` stands for a picture; below a blank line it is a heading."""
    texts = (*TEXTS[:2], "The Old Mill", "The Old Mill Wren Rosmay", *TEXTS[4:])
    for gap, headings in ((0, []), (1, [2, 3])):
        entries = _entries(texts)
        entries[3].block = entries[3].block._replace(gap=gap)
        assert sorted(find_headings(entries, CONTENT, lambda _: LEAST) or ()) == headings
