"""Reading a text that is one date phrase and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from article_parse._dates._books import ROOT, books_of, guess_books
from article_parse._dates._characters import skip_blank
from article_parse._dates._formal import as_calendar_date, read_formal, read_instant
from article_parse._dates._phrase import as_moment, find_phrase
from article_parse._dates._simple import read_simple
from article_parse._dates._tokens import scan

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, tzinfo

    from article_parse._dates._book import Book
    from article_parse._dates._phrase import Phrase
    from article_parse._moment import Moment

__all__ = ["read_whole"]

_LONGEST_ALONE = 48
_NO_TIME = "in 0 "
"""``in 0 seconds``, as Intl prints what is now."""
_OPENING = frozenset("(|\u00b7\u2022-\u2013\u2014")
_CLOSING = frozenset(".,;:!|\u05f3\u3002\u0964\u06d4\u00b7\u2022()[]-\u2013\u2014")
# Formatters whose English is that of the United States, also in dates of digits.
_AMERICAN = frozenset({"moment", "dayjs"})


def read_whole(
    text: str,
    retrieved_at: datetime | None,
    languages: Sequence[str],
    zone: tzinfo | None,
    formatter: str | None,
) -> Moment | None:
    """Read a text that is one phrase of some of *languages*, or of any where none is given."""
    if (instant := read_instant(text)) is not None:
        return as_moment(instant, text, "text", retrieved_at, zone)
    start = -1
    if "W" in text and (week := as_calendar_date(text.strip())) is not None:
        # Before a language is asked: in some of them "W" is a word.
        moment = read_whole(week, retrieved_at, languages, zone, None)
        return None if moment is None else attrs.evolve(moment, text=text.strip())
    if languages:
        books = books_of(languages)
    else:
        start = _skip_opening(text)
        books = guess_books(text, start, whole=True)
    for book in books:
        simple = read_simple(text, book, formatter)
        if simple is not None:
            return as_moment(simple, text, "text", retrieved_at, zone)
        if start < 0:
            start = _skip_opening(text)
        is_american = formatter in _AMERICAN and book.language == "en" and not book.order
        known = book._replace(order="mdy") if is_american else book
        phrase = find_phrase(text, start, known, zone=zone, formatter=formatter, alone=True)
        if phrase is None or (not languages and book is not books[0] and _is_vague(phrase, books[0])):
            continue
        if _is_all_of(text, phrase, book):
            return as_moment(phrase.reading, text[phrase.start : phrase.stop], "text", retrieved_at, zone)
    return _read_alone(text, books[0] if books else ROOT, retrieved_at, zone)


def _read_alone(text: str, book: Book, retrieved_at: datetime | None, zone: tzinfo | None) -> Moment | None:
    """Read what is a date only where nothing else stands: a quarter, a season, a Unix time."""
    words = text.strip()
    if not words or len(words) > _LONGEST_ALONE:
        return None
    if words[: len(_NO_TIME)].lower() == _NO_TIME:
        # English has no word that an age ahead could begin with.
        moment = read_whole(f"{words[3:]} ago", retrieved_at, ("en",), zone, None)
        return None if moment is None else attrs.evolve(moment, text=words)
    iso = as_calendar_date(words)
    if iso is not None:
        moment = read_whole(iso, retrieved_at, (book.language,), zone, None)
        return None if moment is None else attrs.evolve(moment, text=words)
    reading = read_formal(words, zone)
    return None if reading is None else as_moment(reading, words, "text", retrieved_at, zone)


def _is_vague(phrase: Phrase, first: Book) -> bool:
    """Whether a phrase of unknown language may be English words that are no date: "5 ago" is a day in Spanish."""
    return first.language == "en" and phrase.reading.rule is not None and phrase.reading.rule.yearly


def _skip_opening(text: str) -> int:
    """Give where *text* begins behind white space and opening marks."""
    place = skip_blank(text, 0)
    while text[place : place + 1] in _OPENING and not (
        text[place] in "-\u2013\u2212" and text[place + 1 : place + 2].isdecimal()
    ):
        place = skip_blank(text, place + 1)
    return place


def _is_all_of(text: str, phrase: Phrase, book: Book) -> bool:
    """Whether nothing but marks, white space and one label follows *phrase*."""
    place = _skip_closing(text, phrase.stop)
    if place == len(text):
        return True
    after = scan(text, place, book)[0]
    return after.word.label is not None and _skip_closing(text, after.stop) == len(text)


def _skip_closing(text: str, place: int) -> int:
    place = skip_blank(text, place)
    while text[place : place + 1] in _CLOSING:
        place = skip_blank(text, place + 1)
    return place
