"""Spans: where in the canvas something stands."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Span"]


class Span(NamedTuple):
    """
    A half-open range of the canvas, in code points.

    For a text dump the canvas is the decoded dump itself, so a span is an offset into what the caller gave.

    >>> Span(4, 9).of("the quick fox")
    'quick'
    """

    start: int
    stop: int

    def of(self, canvas: str) -> str:
        """Give the slice of *canvas* that this span covers."""
        return canvas[self.start : self.stop]
