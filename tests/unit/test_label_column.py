"""The column: the elements that the prose of an article stands in."""

from __future__ import annotations

import pytest

from article_parse._blocks import Block, Element, Shape
from article_parse._label._column import Column, find_column, zone_along_column
from article_parse._label._features import Features, observe
from article_parse._label._zone import Zone
from article_parse._span import Span

PROSE = "The mill had stood empty since the bakery closed, and the council had put a price on its stones."


def _block(path: str, text: str = PROSE, shape: Shape = Shape.LINE) -> Features:
    elements = (Element(tag, classes=classes) for tag, _, classes in (step.partition(".") for step in path.split()))
    return observe(Block(Span(0, len(text)), text, shape, path=tuple(elements)))


def _path(column: Column | None) -> str:
    assert column is not None
    return " ".join(f"{element.tag}.{element.classes}".rstrip(".") for element in column.path)


def _column(*blocks: Features) -> Column:
    column = find_column(blocks)
    assert column is not None
    return column


@pytest.mark.parametrize(
    "path", ["body main p", "body main p b", "body main h2 a", "body main li", "body main b", "body main"]
)
def test_the_column_is_around_the_paragraphs(path: str) -> None:
    """What holds a paragraph, a heading or an item, however its parts are marked, is the column."""
    assert _path(find_column([_block(path)])) == "body main"


def test_the_element_with_the_most_words_is_the_column() -> None:
    """Where prose stands in several elements, the one that holds most of it counts, with its share."""
    column = _column(_block("body div.a p"), *[_block("body div.b p")] * 3)
    assert (_path(column), column.share) == ("body div.b", 0.75)


def test_text_has_no_column() -> None:
    """A dump of text and a page without prose have none."""
    assert find_column([observe(Block(Span(0, len(PROSE)), PROSE))]) is None
    assert find_column([_block("body main p", "Wool")]) is None


def test_what_is_deeper_is_in_a_box() -> None:
    """A block deeper than the prose belongs to a box where the block below stands in the same element."""
    column = _column(_block("body main p"))
    heading, below = _block("body main div h2", "Wool", Shape.HEADING), _block("body main div p", "More")
    assert not column.holds(heading, below)
    assert column.holds(heading, _block("body main p"))
    assert column.holds(heading, None)
    assert column.holds(_block("body section h2", "Wool", Shape.HEADING), _block("body section p"))


def test_a_page_of_boxes_holds_all_of_them() -> None:
    """Where no element holds most of the prose, the boxes are the article."""
    column = _column(*(_block(f"body main div.{name} p") for name in "abc"))
    heading = _block("body main div.d div h2", "Wool", Shape.HEADING)
    assert column.holds(heading, _block("body main div.d div p"))
    assert column.holds_directly(heading)


def test_page_furniture_is_not_held() -> None:
    """An aside is no part of the article, unless the article itself stands in one."""
    heading = _block("body aside h2", "Wool", Shape.HEADING)
    assert not _column(_block("body main p")).holds(heading, None)
    assert _column(_block("body aside p")).holds(heading, None)


def test_only_neighbours_of_the_paragraphs_are_held_directly() -> None:
    """An element of its own around a line sets it apart."""
    column = _column(_block("body main p"))
    assert column.holds_directly(_block("body main p", "Wool"))
    assert not column.holds_directly(_block("body main div p", "Wool"))


def test_a_zone_grows_along_its_column() -> None:
    """Prose of the same element before and behind boxes belongs to the article, as long as it is prose."""
    prose, box, line = _block("body main p"), _block("body main div p"), _block("body main p", "Wool")
    assert zone_along_column([line, prose, box, prose, prose, box, prose, line], Zone(3, 5)) == (1, 7)


def test_a_zone_ends_at_the_comments() -> None:
    """What readers write is not the article's, even in the same element."""
    prose, comments = _block("body main p"), _block("body main h2", "Comments", Shape.HEADING)
    assert zone_along_column([prose, prose, comments, prose], Zone(0, 1)) == (0, 2)


def test_a_zone_of_text_stays() -> None:
    """Without elements there is nothing to grow along."""
    text = observe(Block(Span(0, len(PROSE)), PROSE))
    assert zone_along_column([text] * 3, Zone(1, 2)) == (1, 2)
