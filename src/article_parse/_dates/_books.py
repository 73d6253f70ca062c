"""Which books a text is read with: those of the languages it can be in, known or guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from article_parse._dates._book import begins_phrase, fold
from article_parse._dates._zones import zones_of
from article_parse._dates.words import ALIASES, LANGUAGES, ORDERS, book_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from article_parse._dates._book import Book

__all__ = ["FIRST_WORDS", "ROOT", "begins_date", "books_of", "guess_books"]

FIRST_WORDS = frozenset(first for first, entry in book_of("en").entries.items() if begins_phrase(entry))
"""The words that a phrase which does not begin with a number begins with, in small letters."""

ROOT = book_of("root")
"""What CLDR prints where it has no words: "-2 h"."""

_COUNTRY_LETTERS = 2
_LONGEST_TAG = 64
"""How much of a tag is looked at, in characters; BCP 47 lets programs stop at 35 (RFC 5646, section 4.4.1)."""


def guess_books(text: str, start: int, *, whole: bool) -> tuple[Book, ...]:
    """Give the books of the languages that a phrase can be in by its words."""
    from article_parse._dates._guess import guess_languages  # noqa: PLC0415 - the vocabularies of all languages

    return tuple(book_of(language) for language in guess_languages(text, start, whole=whole))


def books_of(languages: Sequence[str]) -> tuple[Book, ...]:
    """Give the books of *languages*, or the one of no language where none of them has one."""
    return tuple(book for tag in languages if (book := _book_of_tag(tag)) is not None) or (ROOT,)


def _book_of_tag(tag: str) -> Book | None:
    """Give the book of a BCP 47 tag, with the order of dates of its country."""
    if tag in LANGUAGES and tag not in ALIASES:
        return book_of(tag)
    language, _, rest = tag[:_LONGEST_TAG].replace("_", "-").lower().partition("-")
    language = ALIASES.get(language, language)
    if language not in LANGUAGES:
        return None
    book = book_of(language)
    country = next((part for part in rest.split("-") if len(part) == _COUNTRY_LETTERS), "")
    if country:
        book = book._replace(zones=zones_of(language, country))
    while rest:
        order = ORDERS.get(f"{language}-{rest}")
        if order is not None:
            return book if order == book.order else book._replace(order=order)
        rest = rest.rpartition("-")[0]
    return book


def begins_date(word: str, books: Sequence[Book]) -> bool:
    """Tell whether a date phrase of *books*, or of any where there is none, can begin with *word*."""
    if not books:
        from article_parse._dates._guess import is_known  # noqa: PLC0415 - the vocabularies of all languages

        return is_known(fold(word))
    return any(fold(word) in book.entries or (book.splits and not word.isascii()) for book in books)
