"""Who is quoted and who made an image: the elements that say so, in quotations and figures."""

from __future__ import annotations

from article_parse._html._run import TextRun
from article_parse._span import Span

__all__ = ["Source", "end_of_quote"]

_DASHES = "-‐‑‒–—―~"
_BEFORE_SOURCE = frozenset(".!?…\"'“”‘’«»)]。！？」』")
_MOST_WORDS = 15
"""The most words of a line that names who is quoted."""


class Source:
    """
    The element that names a source while it is open, and where its text stands in the block that is being read.

    Attributes:
        depth: How many elements were open with it, or 0 when none names a source.
        is_block: Whether it has blocks of its own.
    """

    __slots__ = ("_span", "_start", "depth", "is_block")

    def __init__(self) -> None:
        self.depth = 0
        self.is_block = False
        self._start = 0
        self._span: Span | None = None

    def enter(self, depth: int, run: TextRun, *, breaks: bool) -> None:
        """Begin the source, unless one is open."""
        if not self.depth:
            self.depth, self.is_block, self._start = depth, breaks, run.length
            run.add_space()

    def leave(self, run: TextRun) -> None:
        """Come out of the element."""
        if not self.is_block and self._start < run.length:
            self._span = Span(self._start, run.length)
        self.depth, self.is_block = 0, False

    def take(self) -> Span | None:
        """Give where the block that ends here names its source, and begin anew."""
        span, self._span = self._span, None
        return span


def end_of_quote(text: str, marked: Span | None) -> Span | None:
    """
    Give where a text of a quotation says who is quoted, if it does: at its end, or all of it.

    Args:
        text: The text of a block.
        marked: What an element marks as the source; it may be a work that the text speaks of.

    >>> end_of_quote("Not a drop. — Rui Costa", Span(14, 23)), end_of_quote("— Rui Costa", None)
    (Span(start=11, stop=23), Span(start=0, stop=11))
    >>> end_of_quote("We read The Dam.", Span(8, 15)) is None
    True
    """
    if marked is None:
        is_line = text[0] in _DASHES and text[-1] not in _BEFORE_SOURCE and len(text.split()) <= _MOST_WORDS
        return Span(0, len(text)) if is_line else None
    if marked.stop < len(text):
        return None
    before = text[: marked.start].rstrip()
    quoted = before.rstrip(_DASHES).rstrip()
    is_work = quoted == before and before and before[-1] not in _BEFORE_SOURCE
    return None if is_work and "\n" not in text[len(before) :] else Span(len(quoted), len(text))
