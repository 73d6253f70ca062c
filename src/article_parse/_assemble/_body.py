"""From a labelled block to a block of the body."""

from __future__ import annotations

import re

from article_parse._blocks import Block
from article_parse._roles import Role
from article_parse.model import Body, Code, Figure, Heading, ListItem, Paragraph, Quote, Table

__all__ = ["body_block"]

_DEFAULT_HEADING_LEVEL = 2
_DIGITS = re.compile(r"\d+")


def body_block(block: Block, role: Role) -> Body:
    """Make the block of the body that *role* says it is."""
    text, span, marks = block.text, block.span, block.marks
    match role:
        case Role.HEADING:
            return Heading(text=text, span=span, level=_heading_level(block), marks=marks)
        case Role.LIST_ITEM:
            digits = _DIGITS.match(block.marker)
            number = int(digits.group()) if digits else None
            level = max(1, block.level)
            return ListItem(text=text, span=span, level=level, ordered=block.ordered, number=number, marks=marks)
        case Role.QUOTE:
            return Quote(text=text, span=span, marks=marks)
        case Role.CODE:
            return Code(text=text, span=span, language=block.language)
        case Role.TABLE:
            return Table(rows=block.rows, span=span, header_rows=block.header_rows)
        case Role.FIGURE:
            caption = text if text != block.alt else None
            return Figure(span=span, caption=caption, alt=block.alt, src=block.src, marks=marks if caption else ())
        case _:
            return Paragraph(text=text, span=span, marks=marks)


def _heading_level(block: Block) -> int:
    """Give the level a heading states; a dump without markup does not tell levels apart."""
    return min(6, block.level) if block.level else _DEFAULT_HEADING_LEVEL
