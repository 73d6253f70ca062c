"""
The date room: what a phrase such as "about 10 hours ago" or "Mon, 2 March 2026 9:05 a.m. EST" says about time.

A phrase is scanned once into words, numbers and marks (``_characters``, ``_tokens``); words mean what the book of a
language says (``_book``, ``_books``, ``words``). Four readers try the tokens and the longest phrase wins: ages
(``_relative``), named days (``_named``), dates with their times (``_absolute``, ``_clock``), and words for the present.
What formatters mean by an age is a table (``_ages``, ``_families``).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from article_parse._moment import Moment, check_reference
from article_parse._span import Span
from article_parse._timezone import read_timezone
from article_parse.errors import ArticleTypeError, UnknownFormatterError

if TYPE_CHECKING:
    from article_parse._dates._phrase import DateMatch

__all__ = ["FORMATTERS", "check_formatter", "match_moment", "parse_moment"]

# Stands here so that profiles can be checked without loading the tables.
FORMATTERS = frozenset({
    "arrow", "babel", "carbon", "date-fns", "date-fns-seconds", "date-fns-strict", "dayjs", "django", "github",
    "humanize", "intl", "javascript-time-ago", "jquery-timeago", "moment", "rails", "react-timeago", "timeago.js",
    "twitter", "wordpress", "youtube",
})  # fmt: skip


def parse_moment(
    text: str,
    *,
    retrieved_at: datetime | None = None,
    languages: Sequence[str] = (),
    timezone: str | tzinfo | None = None,
    formatter: str | None = None,
) -> Moment | None:
    """
    Read a text that is one date phrase, relative or absolute.

    Label words ("Published", "Updated on"), white space and closing marks around it are passed over; a text that says
    anything else gives ``None``. Two-digit years are read only with an apostrophe or after a day and a month
    ("2 Mar 26"), as 1969 to 2068.

    Args:
        text: The phrase.
        retrieved_at: When the page was printed, aware; without it a relative moment has ages only.
        languages: BCP 47 tags of the languages it can be in; none means any. ISO forms are read in every language.
        timezone: The zone of a date that states none, and of the reader of "yesterday": a ``tzinfo``, an IANA name, or
            an offset such as ``+05:30``; without it the union over all.
        formatter: The family that wrote a relative phrase, one of ``FORMATTERS``; without it, or where that family
            never writes the phrase, the hull over all families.

    Returns:
        The moment, or ``None`` where the text is no date phrase.

    Raises:
        ArticleTypeError: An argument has the wrong type.
        NaiveReferenceError: *retrieved_at* has no time zone.
        UnknownFormatterError: No family has the name *formatter*.
        UnknownTimezoneError: *timezone* is not known.

    >>> moment = parse_moment("Updated 2 March 2026, 09:05 GMT")
    >>> print(moment.earliest, moment.precision)
    2026-03-02 09:05:00+00:00 minute
    >>> [str(age) for age in parse_moment("about 10 hours ago").elapsed]
    ['9:29:30', '10:30:00']
    """
    if not isinstance(text, str):
        msg = f"text must be a str, not {type(text).__name__}"
        raise ArticleTypeError(msg)
    if languages != ():
        _check_languages(languages)
    zone = read_timezone(timezone)
    if retrieved_at is not None or formatter is not None:
        _check_arguments(retrieved_at, formatter)
    from article_parse._dates._whole import read_whole  # noqa: PLC0415 - the tables load with the first date

    return read_whole(text, retrieved_at, languages, zone, formatter)


def match_moment(
    text: str,
    start: int,
    *,
    retrieved_at: datetime | None = None,
    languages: Sequence[str] = (),
    timezone: tzinfo | None = None,
    formatter: str | None = None,
    source: str = "text",
) -> DateMatch | None:
    """
    Find the longest date phrase that begins exactly at *start*, a label before it included.

    Words may be glued to both its ends ("LimaPublished about a year agoUpdated", "July 10, 20153 min read"). The time
    it takes does not grow with the text behind the phrase.

    Args:
        text: The text, a line of a dump for example.
        start: Where the phrase or its label begins, in code points.
        retrieved_at: As for :func:`parse_moment`.
        languages: As for :func:`parse_moment`.
        timezone: As for :func:`parse_moment`.
        formatter: As for :func:`parse_moment`.
        source: The name of where the text was read, kept in the moment.

    Returns:
        The match, or ``None`` where no phrase begins at *start*.

    Raises:
        NaiveReferenceError: *retrieved_at* has no time zone.
        UnknownFormatterError: No family has the name *formatter*.

    >>> match_moment("Tom Reed5 hours ago", 8).moment.text
    '5 hours ago'
    """
    _check_arguments(retrieved_at, formatter)
    # The tables load with the first date.
    from article_parse._dates._books import books_of  # noqa: PLC0415
    from article_parse._dates._phrase import match_date  # noqa: PLC0415

    books = books_of(languages) if languages else ()
    return match_date(text, start, books, retrieved_at=retrieved_at, zone=timezone, formatter=formatter, source=source)


def check_formatter(formatter: str | None) -> None:
    """Raise unless *formatter* is ``None`` or the name of a family."""
    if formatter is None or formatter in FORMATTERS:
        return
    from difflib import get_close_matches  # noqa: PLC0415 - only a mistake needs it

    close = get_close_matches(formatter, sorted(FORMATTERS), n=1)
    guess = f" (did you mean {close[0]!r}?)" if close else ""
    msg = f"unknown formatter {formatter!r}{guess}; known are {', '.join(sorted(FORMATTERS))}"
    raise UnknownFormatterError(msg, source=formatter, span=Span(0, len(formatter)))


def _check_arguments(retrieved_at: object, formatter: object) -> None:
    if retrieved_at is not None:
        check_reference(retrieved_at)
    if formatter is not None and not isinstance(formatter, str):
        msg = f"formatter must be a str, not {type(formatter).__name__}"
        raise ArticleTypeError(msg)
    check_formatter(formatter)


def _check_languages(languages: object) -> None:
    if type(languages) is tuple and len(languages) == 1 and type(languages[0]) is str:
        return
    if (
        not isinstance(languages, Sequence)
        or isinstance(languages, str)
        or not all(isinstance(t, str) for t in languages)
    ):
        msg = f"languages must be a sequence of BCP 47 tags such as ('en', 'pt-BR'), not {languages!r}"
        raise ArticleTypeError(msg)
