"""From a labelled block to a block of the body."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

import attrs

from article_parse._blocks import Block
from article_parse._roles import Role
from article_parse.model import Body, Code, Embed, Figure, Heading, ListItem, Mark, Paragraph, Quote, Table

__all__ = ["body_block"]

_DEFAULT_HEADING_LEVEL = 2
# No list has numbers of more digits.
_NUMBER = re.compile(r"-?\d{1,9}(?!\d)")
_PARTING = "-‐‑‒–—―~ \u00a0\n|/·•"
_DASHES = "-‐‑‒–—―~ \u00a0"


class _Stated(NamedTuple):
    """The text of a block without its attribution, the marks on it, and the attribution."""

    text: str
    marks: tuple[Mark, ...]
    attribution: str | None


def body_block(block: Block, role: Role) -> Body:
    """Make the block of the body that *role* says it is."""
    make = _MAKERS.get(role)
    return make(block) if make is not None else Paragraph(text=block.text, span=block.span, marks=block.marks)


def _heading(block: Block) -> Heading:
    return Heading(text=block.text, span=block.span, level=_heading_level(block), marks=block.marks)


def _list_item(block: Block) -> ListItem:
    digits = _NUMBER.match(block.marker)
    return ListItem(
        text=block.text,
        span=block.span,
        level=max(1, block.level),
        ordered=block.ordered,
        number=int(digits.group()) if digits else None,
        marks=block.marks,
    )


def _quote(block: Block) -> Quote:
    quoted = _without_attribution(block)
    return Quote(text=quoted.text, span=block.span, attribution=quoted.attribution, marks=quoted.marks)


def _code(block: Block) -> Code:
    return Code(text=block.text, span=block.span, language=block.language)


def _table(block: Block) -> Table:
    return Table(
        rows=block.rows,
        span=block.span,
        marks=block.marks,
        header_rows=block.header_rows,
        header_columns=block.header_columns,
    )


def _embed(block: Block) -> Embed:
    # The reader shows the address of what has no words of its own.
    text = block.text if block.text != block.src else ""
    return Embed(text=text, span=block.span, src=block.src, marks=block.marks)


def _heading_level(block: Block) -> int:
    """Give the level a heading states; a dump without markup does not tell levels apart."""
    return min(6, block.level) if block.level else _DEFAULT_HEADING_LEVEL


def _figure(block: Block) -> Figure:
    if block.attribution is None and block.text not in {block.alt, block.src}:
        # Imported here since few pages have figures.
        from article_parse._fields._credit import find_credit  # noqa: PLC0415

        block = block._replace(attribution=find_credit(block.text))
    caption, marks, credit = _without_attribution(block)
    if caption in {"", block.alt, block.src}:
        return Figure(span=block.span, credit=credit, alt=block.alt, src=block.src)
    return Figure(span=block.span, caption=caption, credit=credit, alt=block.alt, src=block.src, marks=marks)


def _without_attribution(block: Block) -> _Stated:
    """Take a block apart into what it says and who says it; a block that is all attribution says it itself."""
    if block.attribution is None:
        return _Stated(block.text, block.marks, None)
    text = block.text
    start, stop = block.attribution
    attribution = text[start:stop].lstrip(_DASHES).rstrip() or None
    before, after = text[:start].rstrip(_PARTING), text[stop:].lstrip()
    gap = " " if before and after else ""
    # Where what stands before and behind it was in the text, and how far that moves to the left.
    parts = ((0, len(before), 0), (len(text) - len(after), len(text), len(text) - len(after) - len(before) - len(gap)))
    marks = (
        attrs.evolve(mark, start=max(mark.start, first) - moved, stop=min(mark.stop, last) - moved)
        for first, last, moved in parts
        for mark in block.marks
        if mark.start < last and mark.stop > first
    )
    return _Stated(f"{before}{gap}{after}", tuple(marks), attribution)


_MAKERS: dict[Role, Callable[[Block], Body]] = {
    Role.HEADING: _heading,
    Role.LIST_ITEM: _list_item,
    Role.QUOTE: _quote,
    Role.CODE: _code,
    Role.TABLE: _table,
    Role.FIGURE: _figure,
    Role.EMBED: _embed,
}
