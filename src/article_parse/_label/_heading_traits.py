"""The traits of what may be a heading inside the article of a text dump."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from article_parse._blocks import Shape
from article_parse._label._content import Content, is_no_text
from article_parse._label._entry import NOTHING, Entry
from article_parse._label._traits import Row

__all__ = ["HEADING", "LEAST", "find_headings", "heading_rows"]

HEADING = (
    "final_score", "margin_of_score", "is_of_choice", "after_start", "before_stop", "capitals", "digits",
    *(f"{trait}_{place}" for place in ("2_above", "1_above", "1_below", "2_below")
      for trait in ("chosen", "prose", "words", "item", "score")),
)  # fmt: skip
"""The names of the traits, which stand behind those of the block as a part of the page."""

LEAST = -0.5
"""The least score of a heading, in log odds; the F1 of headings is the same from -0.6 to -0.3."""

_MOST_WORDS = 20
_NEIGHBOURS = (-2, -1, 1, 2)
_NO_LINE = (0.0, 0.0, 0.0, 0.0, NOTHING)
_LINES = frozenset({Shape.LINE, Shape.HEADING})


def find_headings(
    entries: Sequence[Entry], content: Content, score: Callable[[Row], float] | None
) -> frozenset[int] | None:
    """
    Give the numbers of the headings in the article; ``None`` where what was learned does not hold.

    That is in short dumps, and in those without blank lines: all that was learned from have some.
    """
    between = entries[content.start + 1 : content.stop]
    if score is None or not content.is_learned or not any(each.block.gap for each in between):
        return None
    likely = {number for number, row in heading_rows(entries, content) if score(row) >= LEAST}
    pictures = {number for number in likely if _is_caption_pair(entries, number)}
    return frozenset(likely - pictures - {number + 1 for number in pictures})


def _is_caption_pair(entries: Sequence[Entry], number: int) -> bool:
    """Tell the words that replace a picture: right below stands its caption, ``The dam``, ``The dam Eva Reis``."""
    text, below = entries[number].block.text, entries[min(number + 1, len(entries) - 1)]
    return below.block.text.startswith(f"{text} ") and not below.block.gap and below.words <= _MOST_WORDS


def heading_rows(entries: Sequence[Entry], content: Content) -> Iterator[tuple[int, Row]]:
    """Give the numbers and traits of the short lines in the article."""
    for number in range(content.start, content.stop):
        each = entries[number]
        if each.row and each.words <= _MOST_WORDS and each.block.shape in _LINES and not is_no_text(each):
            yield number, _row(entries, content, number)


def _row(entries: Sequence[Entry], content: Content, number: int) -> Row:
    each = entries[number]
    text = each.block.text
    return (
        *each.row,
        each.score,
        each.score - content.threshold,
        each.is_chosen,
        number - content.start,
        content.stop - number,
        sum(map(str.istitle, text.split())) / max(1, each.words),
        sum(map(str.isdigit, text)),
        *(trait for step in _NEIGHBOURS for trait in _neighbour(entries, number + step)),
    )


def _neighbour(entries: Sequence[Entry], number: int) -> Row:
    if not 0 <= number < len(entries):
        return _NO_LINE
    each = entries[number]
    is_item = each.block.shape is Shape.LIST_ITEM
    return each.is_chosen, each.is_prose, each.words, is_item, each.score
