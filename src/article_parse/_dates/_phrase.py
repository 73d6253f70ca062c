"""Date phrases in a text: an optional label, and the longest reading behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from article_parse._dates._absolute import read_absolute
from article_parse._dates._book import Form
from article_parse._dates._books import ROOT, books_of, guess_books
from article_parse._dates._characters import skip_blank
from article_parse._dates._formal import as_calendar_date, read_formal
from article_parse._dates._named import read_bare_day, read_bare_time, read_named
from article_parse._dates._relative import read_age, read_instant
from article_parse._dates._simple import read_simple
from article_parse._dates._tokens import END, scan
from article_parse._moment import Moment, Precision

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, tzinfo

    from article_parse._dates._book import Book, Label
    from article_parse._dates._reading import Match, Reading
    from article_parse._dates._tokens import Token

__all__ = ["Phrase", "as_moment", "find_phrase", "read_whole"]

_LABEL_MARKS = frozenset({":", "-", "\u2013", "\u2014", "\u00b7", "|", ","})
_LABEL_MARKS_MOST = 2
_LONGEST_ALONE = 48
_OPENING = frozenset("(|\u00b7\u2022-\u2013\u2014")
_CLOSING = frozenset(".,;:!|\u05f3\u3002\u0964\u06d4\u00b7\u2022()[]-\u2013\u2014")
# Formatters that write ages without a word such as "ago".
_BARE = frozenset({"django", "twitter", "carbon"})
# Formatters whose English is that of the United States, also in dates of digits.
_AMERICAN = frozenset({"moment", "dayjs"})
_COARSE = frozenset({Precision.HOUR, Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.YEAR})


class Phrase(NamedTuple):
    """A date phrase: from *start* to *stop* of the text, its label before that."""

    reading: Reading
    label: Label | None
    start: int
    stop: int


def as_moment(reading: Reading, words: str, source: str, retrieved_at: datetime | None, zone: tzinfo | None) -> Moment:
    """Give what *words* say as a moment, placed where it is known when the page was printed."""
    precision, earliest, latest, rule, elapsed, approximate, _ = reading
    if rule is not None and retrieved_at is not None:
        earliest, latest, elapsed = rule.place(elapsed, retrieved_at, zone)
    return Moment(
        text=" ".join(words.split()),
        earliest=earliest,
        latest=latest,
        elapsed=elapsed,
        precision=precision,
        approximate=approximate,
        relative=rule is not None,
        source=source,
        rule=rule,
    )


def read_whole(
    text: str,
    retrieved_at: datetime | None,
    languages: Sequence[str],
    zone: tzinfo | None,
    formatter: str | None,
) -> Moment | None:
    """Read a text that is one phrase of some of *languages*, or of any where none is given."""
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
    iso = as_calendar_date(words)
    if iso is not None:
        moment = read_whole(iso, retrieved_at, (book.language,), zone, None)
        return None if moment is None else attrs.evolve(moment, text=words)
    reading = read_formal(words, zone)
    return None if reading is None else as_moment(reading, words, "text", retrieved_at, zone)


def _is_vague(phrase: Phrase, first: Book) -> bool:
    """Whether a phrase of unknown language may be English words that are no date: "5 ago" is a day in Spanish."""
    return first.language == "en" and phrase.reading.rule is not None and phrase.reading.rule.yearly


def find_phrase(
    text: str,
    start: int,
    book: Book,
    *,
    zone: tzinfo | None,
    formatter: str | None,
    alone: bool = False,
) -> Phrase | None:
    """
    Give the longest phrase that begins at *start*, or ``None``.

    *alone* says that the text is meant to hold nothing else; then an age without "ago" counts as well.
    """
    if _is_inside_word(text, start):
        return None
    tokens = scan(text, start, book)
    if not any(each.number >= 0 or each.word.anchors for each in tokens):
        return None
    at, label = _read_label(tokens)
    match = _longest(tokens, at, zone, formatter, book)
    if match is None and label is not None:
        match = read_bare_day(tokens, at) or read_bare_time(tokens, at)
    if match is None or not _ends_well(text, tokens, match.stop):
        return None
    if not (alone or label or book.exact or _is_counted(tokens[at : match.stop])):
        return None
    if match.reading.bare:
        labelled = label is not None
        if not (alone or labelled or formatter in _BARE):
            return None
        if not _is_age(tokens, match, labelled=labelled, formatter=formatter):
            return None
    return Phrase(match.reading, label, tokens[at].start, tokens[match.stop - 1].stop)


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


def _is_inside_word(text: str, start: int) -> bool:
    if not 0 < start < len(text):
        return False
    before, first = text[start - 1], text[start]
    if before.isdecimal() and first.isdecimal():
        return True
    if not (before.isalpha() and first.isalpha()):
        return False
    return first.islower() or (before.isupper() and not text[start + 1 : start + 2].islower())


def _read_label(tokens: Sequence[Token]) -> tuple[int, Label | None]:
    """Read ``{label} [mark] [on | at]``: "Published:", "First published on", "Posted -"."""
    at = 0
    label = None
    while tokens[at].word.label is not None:
        label = label or tokens[at].word.label
        at += 1
    for _ in range(_LABEL_MARKS_MOST):
        if not (tokens[at].word.joins or (label is not None and tokens[at].text in _LABEL_MARKS)):
            break
        at += 1
    return at, label


def _longest(tokens: Sequence[Token], at: int, zone: tzinfo | None, formatter: str | None, book: Book) -> Match | None:
    age = read_age(tokens, at, formatter, exact=book.exact)
    if age is not None and not age.reading.bare:
        return age
    named = read_named(tokens, at, formatter)
    if named is not None and named.stop > at + 1 and tokens[named.stop] is END:
        return named
    found = (
        named,
        read_absolute(tokens, at, zone, book),
        read_instant(tokens, at, formatter, exact=book.exact),
        age,
    )
    return max((match for match in found if match is not None), key=lambda match: match.stop, default=None)


def _ends_well(text: str, tokens: Sequence[Token], stop: int) -> bool:
    """Whether the phrase does not end inside a longer number, version or path ("1.2.2026.4", "2026/03/02/x")."""
    last, after = tokens[stop - 1], tokens[stop]
    if last.number < 0:
        return True
    rest = text[last.stop : last.stop + 2]
    if after.number >= 0 and after.tight:
        return rest[:1].isdecimal() and _was_cut(last)
    return not (rest[:1] in {"/", ".", ":", "-", "_"} and rest[1:].isalnum()) or after.word.label is not None


def _is_counted(tokens: Sequence[Token]) -> bool:
    """Whether a phrase holds a number or a word for the past: prose says "i tisdags" and "net" of other things."""
    return any(token.number >= 0 or token.word.ago for token in tokens)


def _was_cut(token: Token) -> bool:
    return token.digits <= 4  # noqa: PLR2004 - years are the longest numbers that a date ends with


def _is_age(tokens: Sequence[Token], match: Match, *, labelled: bool, formatter: str | None) -> bool:
    """
    Whether an age without "ago" is a date: not "4 min read", "5 days", but "2 weeks, 3 days", "3h", "Posted 3 hours".

    Next to a label only hours and longer count, since reading times stand there too.
    """
    last, after = tokens[match.stop - 1], tokens[match.stop]
    if after.text.islower():
        return False
    if formatter in _BARE:
        return True
    units = last.word.units
    is_compact = bool(units) and last.tight and units[0].form is not Form.LONG and last.text.islower()
    return is_compact or match.is_compound or (labelled and match.reading.precision in _COARSE)
