"""The canvas of a page: its blocks one below the other."""

from __future__ import annotations

from article_parse._blocks import Block, Shape
from article_parse._span import Span

__all__ = ["Layout"]


class Layout:
    """
    Lays blocks out, apart by a blank line; the items of a list stand on lines of their own without one.

    >>> layout = Layout()
    >>> layout.place(Block(Span(0, 0), "The Dam", Shape.HEADING)), layout.place(Block(Span(0, 0), "It held."))
    (None, None)
    >>> layout.canvas, layout.blocks[1].span
    ('The Dam\\n\\nIt held.', Span(start=9, stop=17))
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._parts: list[str] = []
        self._length = 0

    def place(self, block: Block) -> None:
        """Put *block* below what is there; its span and its gap are set."""
        gap = 0
        if self.blocks:
            in_list = block.shape is Shape.LIST_ITEM and self.blocks[-1].shape is Shape.LIST_ITEM
            gap = 0 if in_list else 1
            separator = "\n" if in_list else "\n\n"
            self._parts.append(separator)
            self._length += len(separator)
        start = self._length
        self._parts.append(block.text)
        self._length += len(block.text)
        self.blocks.append(block._replace(span=Span(start, self._length), gap=gap))

    @property
    def canvas(self) -> str:
        """The text that the spans of the blocks point into."""
        return "".join(self._parts)
