"""The words of dates: a file of data for each language, read when the language is first met."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from article_parse._dates._book import Book, open_book
from article_parse._tables import read_table

__all__ = ["ALIASES", "LANGUAGES", "ORDERS", "book_of", "read_words"]


def read_words(name: str) -> Mapping[str, Any]:
    """
    Read a file: the words of a language, ``_index`` or ``_vocabulary``.

    >>> read_words("de")["meanings"]["month.5"]
    'mai'
    """
    return read_table(__spec__, name)


_INDEX = read_words("_index")
ALIASES: Mapping[str, str] = _INDEX["aliases"]
LANGUAGES = frozenset(_INDEX["languages"].split())
"""The languages that have a book."""
ORDERS: Mapping[str, str] = _INDEX["orders"]
"""The locales that order dates in a way of their own."""


@cache
def book_of(language: str) -> Book:
    """
    Give the book of one of :data:`LANGUAGES`.

    >>> book_of("en").language
    'en'
    """
    table = read_words(_INDEX["same"].get(language, language))
    return open_book(
        "und" if language == "root" else language,
        table["meanings"],
        order=table.get("order", ""),
        splits=table.get("splits", False),
        exact=table.get("exact", False),
    )
