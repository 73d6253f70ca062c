"""Spans: where in the canvas something stands."""

from typing import NamedTuple

from article_parse._rebuilding import rebuilt_from_one

__all__ = ["Span"]


@rebuilt_from_one
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
