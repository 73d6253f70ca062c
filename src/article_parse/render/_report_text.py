"""Text of a dump as a report shows it: inert, and with what is invisible made visible."""

from __future__ import annotations

from article_parse._escapes import escape_html, visible

__all__ = ["shortened", "shown"]


def shown(text: str) -> str:
    r"""
    Give *text* so that nothing in it is markup, also in an attribute with double quotation marks.

    >>> shown("<b>\x1b[2J")
    '&lt;b&gt;␛[2J'
    """
    return escape_html(visible(text))


def shortened(text: str, most: int) -> str:
    """Give the beginning of *text* on one line, at most so many characters of it, as :func:`shown`."""
    return shown(" ".join(text[:most].split()) + "…" * (len(text) > most))
