"""The canvas of a page: its blocks one below the other."""

from __future__ import annotations

from typing import Final

from article_parse._blocks import Block, Element, Shape
from article_parse._html._run import Gathered
from article_parse._span import Span

__all__ = ["Layout"]


# The fields that only some blocks have, as they are in the others.
_REST: Final = Block(Span(0, 0), "")[12:-1]
# A member of an enumeration is looked up anew wherever it is named.
_LIST_ITEM: Final = Shape.LIST_ITEM
# A call of the class of a named tuple takes three times as long.
_new: Final = tuple.__new__


class Layout:
    """
    Lays blocks out, apart by a blank line; the items of a list stand on lines of their own without one.

    >>> layout = Layout()
    >>> for text in ("The Dam", "It held."):
    ...     block = layout.add(Gathered(text))
    >>> layout.canvas, block.span
    ('The Dam\\n\\nIt held.', Span(start=9, stop=17))
    """

    __slots__ = ("_last", "_length", "_parts", "_shared", "blocks", "open")

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._parts: list[str] = []
        self._length = 0
        self._last: Shape | None = None
        # How many of the elements around the block that began last are open still; and how many of these the block that
        # comes next shares with the one laid out before it, or -1 where none was begun since.
        self.open = 0
        self._shared = -1

    def add(
        self,
        gathered: Gathered,
        shape: Shape = Shape.LINE,
        path: tuple[Element, ...] = (),
        level: int = 0,
        ordered: bool = False,  # noqa: FBT001, FBT002 - a call with names takes twice as long
        marker: str = "",
    ) -> Block:
        """Lay out a block below what is there."""
        text, marks, link_share = gathered
        start = self._length
        gap = 0
        if start:
            gap = 0 if shape is self._last is _LIST_ITEM else 1
            self._parts.append("\n\n" if gap else "\n")
            start += gap + 1
        self._length = stop = start + len(text)
        self._last = shape
        self._parts.append(text)
        lines = text.count("\n") + 1
        span = _new(Span, (start, stop))
        # What was not begun had to wait for others: a picture for its caption, a table for its own.
        shared, self._shared = (self._shared if self._shared >= 0 else self.open), -1
        first = (span, text, shape, marker, level, ordered, gap, 0, lines, path, link_share, marks)
        block = _new(Block, (*first, *_REST, min(shared, len(path))))
        self.blocks.append(block)
        return block

    def begin(self, depth: int) -> None:
        """Begin a block so many elements deep; what was begun before it and not laid out has shown nothing."""
        shared = min(self.open, depth)
        self._shared = shared if self._shared < 0 else min(self._shared, shared)
        self.open = depth

    def extend(self, text: str) -> Span:
        """Put *text* behind the last block, on its line; give the span of both."""
        self._parts.append(f" {text}")
        self._length += len(text) + 1
        self._shared = -1
        return Span(self.blocks[-1].span.start, self._length)

    @property
    def canvas(self) -> str:
        """The text that the spans of the blocks point into."""
        return "".join(self._parts)
