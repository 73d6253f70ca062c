"""The words of dates: one module of data for each language, loaded when the language is first met."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from article_parse._dates._book import Book

__all__ = ["book_of"]


def book_of(language: str) -> Book:
    """
    Give the book of a language that has one.

    >>> book_of("en").language
    'en'
    """
    module = globals().get(f"_{language}") or import_module(f"{__name__}._{language}")
    return cast("Book", module.BOOK)
