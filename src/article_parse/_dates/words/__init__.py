"""The words of dates: one module of data for each language, loaded when the language is first met."""

from __future__ import annotations

import sys
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
    name = f"{__name__}._{language}"
    module = sys.modules.get(name) or import_module(name)
    return cast("Book", module.BOOK)
