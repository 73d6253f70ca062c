"""Which way text runs: the direction of its first strong character, as HTML's ``dir=auto`` finds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal
from unicodedata import bidirectional

if TYPE_CHECKING:
    from article_parse.model import Article

Direction = Literal["ltr", "rtl", ""]
# The strong types of the Unicode Bidirectional Algorithm (https://www.unicode.org/reports/tr9/#Table_Bidirectional_Character_Types).
_STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def direction(text: str) -> Direction:
    """
    Give the way *text* runs; nothing where it has neither letters of one way nor of the other.

    >>> direction("1. \u05d4\u05e1\u05db\u05e8"), direction("712 mm"), direction("712")
    ('rtl', 'ltr', '')
    """
    for kind in map(bidirectional, text):
        if kind in _STRONG:
            return _STRONG[kind]
    return ""


def base_direction(article: Article) -> Direction:
    """Give the way the headline runs, or else the first block that runs either way."""
    for text in (article.title or "", *(block.text for block in article.body)):
        found = direction(text)
        if found:
            return found
    return "ltr"
