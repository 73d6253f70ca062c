"""Inside the article: what its chosen blocks are, and the pictures and captions that stand between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from article_parse._blocks import Block, Element, Shape
from article_parse._label._content import PLACED, Content, is_no_text
from article_parse._label._entry import Entry
from article_parse._label._rules import ends_with_credit, is_caption, is_credit
from article_parse._roles import Role
from article_parse._stages import Verdict

__all__ = ["body_verdicts"]

_LONGEST_HEADING, _LONGEST_MARKED = 16, 24
_LOOK_AHEAD = 4
_LEAD_REACH = 15
_NEAR = 2
_LEEWAY = 4.0
_PARTS = frozenset({"a", "b", "em", "font", "i", "mark", "small", "span", "strong", "u"})
"""Elements that hold a part of a paragraph, or all of its text."""
_LINES = frozenset({Shape.LINE, Shape.HEADING})
_MOSTLY = 0.5
_MARGIN_SHARE = 0.6
# w3m indents a quotation by four columns, lynx by two; what stands deeper is centred.
_LEAST_INDENT, _MOST_INDENT = 2, 8

_PARAGRAPH = Verdict(Role.PARAGRAPH, "reads like the text of the article")
_HEADING = Verdict(Role.HEADING, "a short line without a full stop, and text of the article below it")
_MARKED_HEADING = Verdict(Role.HEADING, "marked as a heading among the text of the article")
_STRONG_HEADING = Verdict(Role.HEADING, "a short strong line among the text of the article")
_INDENTED_QUOTE = Verdict(Role.QUOTE, "is indented more than the text around it")
_FIGURE_CAPTION = Verdict(Role.FIGURE, "stands in the caption of a figure")
_CAPTION = Verdict(Role.CAPTION, "stands right above a picture credit")
_LEAD_FIGURE = Verdict(Role.FIGURE, "a figure between the headline and the first paragraph")
_SHAPES = {
    Shape.LIST_ITEM: Verdict(Role.LIST_ITEM, "an item of a list in the article"),
    Shape.QUOTE: Verdict(Role.QUOTE, "marked as a quotation"),
    Shape.CODE: Verdict(Role.CODE, "preformatted"),
    Shape.TABLE: Verdict(Role.TABLE, "cells in rows"),
}
_PLACED = {
    Shape.IMAGE: Verdict(Role.FIGURE, "an image beside the text of the article"),
    Shape.EMBED: Verdict(Role.EMBED, "a post, a video or a page in a frame, beside the text of the article"),
}


def body_verdicts(
    entries: Sequence[Entry], content: Content, start: int, headings: Collection[int] | None = None
) -> dict[int, Verdict | None]:
    """
    Say what every block from *start* to the end of the article is in it; nothing of what is none of its text.

    *headings* are the numbers of its headings, where those were told by what was learned of text.
    """
    margin = _prose_margin(entries, content)
    found = {
        number: _heading(entries[number])
        if headings is not None and number in headings
        else _chosen(entries, number, margin, told=headings is not None)
        if entries[number].is_chosen
        else _between(entries, number, content, told=headings is not None)
        for number in range(start, content.stop)
    }
    return found | dict.fromkeys(_lead_figures(entries, start), _LEAD_FIGURE)


def _heading(entry: Entry) -> Verdict:
    return _MARKED_HEADING if entry.block.shape is Shape.HEADING else _HEADING


def _chosen(entries: Sequence[Entry], number: int, margin: int | None, *, told: bool) -> Verdict:
    """Say what a block of the article is; *told* says that its headings are known."""
    each = entries[number]
    block = each.block
    if (verdict := _SHAPES.get(block.shape)) is not None:
        return verdict
    if block.shape is Shape.HEADING and not told and not (each.is_sentence and each.words > _LONGEST_MARKED):
        return _MARKED_HEADING
    if each.is_prose:
        indented = margin is not None and margin + _LEAST_INDENT <= block.indent <= margin + _MOST_INDENT
        return _INDENTED_QUOTE if indented else _PARAGRAPH
    if not told and _reads_like_heading(each) and _has_text_below(entries, number):
        if not block.path:
            return _HEADING
        if _is_strong(each):
            return _STRONG_HEADING
    return _PARAGRAPH


def _between(entries: Sequence[Entry], number: int, content: Content, *, told: bool) -> Verdict | None:
    """Say what a block between those of the article is; *told* says that its headings are known."""
    each = entries[number]
    if any(element.tag == "figcaption" for element in each.block.path):
        return _FIGURE_CAPTION
    if each.block.shape in PLACED:
        near = any(other.is_chosen for other in entries[max(0, number - _NEAR) : number + 1 + _NEAR])
        return _PLACED.get(each.block.shape) if near and not each.framed else None
    if not told and _is_heading_between(entries, number, content):
        return _heading(each)
    return _CAPTION if _is_above_credit(entries, number) else None


def _is_heading_between(entries: Sequence[Entry], number: int, content: Content) -> bool:
    """Tell whether a short block, whose few words weigh little, is a heading right above a chosen one."""
    each = entries[number]
    block = each.block
    if each.is_furniture or is_no_text(each) or ends_with_credit(each):
        return False
    if number + 1 >= content.stop or not entries[number + 1].is_chosen or not _reads_like_heading(each):
        return False
    below = entries[number + 1]
    if not block.path:
        return below.is_prose and each.score >= content.threshold - _LEEWAY and block.shape in _LINES
    is_marked = block.shape is Shape.HEADING or _is_strong(each)
    return is_marked and block.link_share <= _MOSTLY and _around(block) == _around(below.block)


def _around(block: Block) -> tuple[Element, ...]:
    """``<div>`` around ``<p><strong>What happens now</strong></p>``"""
    size = len(block.path)
    while size and block.path[size - 1].tag in _PARTS:
        size -= 1
    return block.path[: max(0, size - 1)]


def _lead_figures(entries: Sequence[Entry], start: int) -> list[int]:
    """Give the figures between the headline and the first paragraph, and no avatars and icons."""
    found = []
    for number in range(start - 1, max(-1, start - 1 - _LEAD_REACH), -1):
        block = entries[number].block
        if block.shape is Shape.HEADING and block.level == 1:
            break
        in_figure = any(element.tag == "figure" for element in block.path)
        if block.shape is Shape.IMAGE and in_figure and not entries[number].framed:
            found.append(number)
    return found


def _prose_margin(entries: Sequence[Entry], content: Content) -> int | None:
    """Give the columns by which most of the prose is indented, in dumps whose renderer indents quotations."""
    prose = (entries[number] for number in range(content.start, content.stop) if entries[number].is_chosen)
    indents = Counter(each.block.indent for each in prose if each.is_prose and each.block.shape is Shape.LINE)
    margin, number = indents.most_common(1)[0] if indents else (0, 0)
    return margin if number >= _MARGIN_SHARE * indents.total() else None


def _is_above_credit(entries: Sequence[Entry], number: int) -> bool:
    """``The dam at dusk`` above ``Photo: Ana Lima``"""
    if entries[number].words > _LONGEST_HEADING:
        return False
    # The alt text of the image, its caption and its credit, line by line.
    for other in entries[number + 1 : number + 3]:
        if is_credit(other) or is_caption(other):
            return True
        if other.block.gap or other.words > _LONGEST_HEADING:
            return False
    return False


def _is_strong(entry: Entry) -> bool:
    """``<p><strong>What happens now</strong></p>``"""
    block = entry.block
    return block.link_share <= _MOSTLY and any(
        mark.kind == "strong" and mark.start == 0 and mark.stop == len(block.text) for mark in block.marks
    )


def _reads_like_heading(entry: Entry) -> bool:
    """``Washington's Position``"""
    return (
        entry.words <= _LONGEST_HEADING
        and entry.starts_upper
        and entry.block.text[-1:] not in ".,;:…"
        and entry.seams == 0
    )


def _has_text_below(entries: Sequence[Entry], number: int) -> bool:
    """Tell whether prose or a list follows; other headings may stand between."""
    for below in range(number + 1, min(len(entries), number + 1 + _LOOK_AHEAD)):
        each = entries[below]
        if each.is_chosen:
            return each.is_prose or each.block.text[-1:] in ":：" or each.block.shape is not Shape.LINE
    return False
