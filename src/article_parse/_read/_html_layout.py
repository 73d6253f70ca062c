"""The canvas of a page: its blocks one below the other."""

from __future__ import annotations

from article_parse._blocks import Block, Shape
from article_parse._span import Span

__all__ = ["Layout"]


class Layout:
    """
    Lays blocks out, apart by a blank line; the items of a list stand on lines of their own without one.

    >>> layout = Layout()
    >>> for text in ("The Dam", "It held."):
    ...     gap, span = layout.room_for(text, Shape.LINE)
    ...     layout.blocks.append(Block(span, text, gap=gap))
    >>> layout.canvas
    'The Dam\\n\\nIt held.'
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._parts: list[str] = []
        self._length = 0
        self._last: Shape | None = None

    def room_for(self, text: str, shape: Shape) -> tuple[int, Span]:
        """Put *text* below what is there; give how many blank lines are above it, and its span."""
        gap = 0
        if self._parts:
            gap = 0 if shape is self._last is Shape.LIST_ITEM else 1
            self._parts.append("\n" * (gap + 1))
            self._length += gap + 1
        start = self._length
        self._length += len(text)
        self._parts.append(text)
        self._last = shape
        return gap, Span(start, self._length)

    def extend(self, text: str) -> Span:
        """Put *text* behind the last block, on its line; give the span of both."""
        self._parts.append(f" {text}")
        self._length += len(text) + 1
        return Span(self.blocks[-1].span.start, self._length)

    @property
    def canvas(self) -> str:
        """The text that the spans of the blocks point into."""
        return "".join(self._parts)
