"""Date phrases in a text: an optional label, and the longest reading behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from article_parse._dates._absolute import read_absolute
from article_parse._dates._book import NO_WORD, Form
from article_parse._dates._books import guess_books
from article_parse._dates._named import read_bare_day, read_bare_time, read_named
from article_parse._dates._relative import read_age, read_instant
from article_parse._dates._tokens import END, scan
from article_parse._moment import Moment, Precision

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime, tzinfo

    from article_parse._dates._book import Book, Label
    from article_parse._dates._reading import Match, Reading
    from article_parse._dates._tokens import Token

__all__ = ["DateMatch", "Phrase", "as_moment", "find_phrase", "match_date"]

_LABEL_MARKS = frozenset({":", "-", "\u2013", "\u2014", "\u00b7", "|", ","})
_LABEL_MARKS_MOST = 2
_YEAR_DIGITS = 4
# Formatters that write ages without a word such as "ago".
_BARE = frozenset({"django", "twitter", "carbon"})
_COARSE = frozenset({Precision.HOUR, Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.YEAR})


class Phrase(NamedTuple):
    """A date phrase: from *start* to *stop* of the text, its label before that."""

    reading: Reading
    label: Label | None
    start: int
    stop: int


class DateMatch(NamedTuple):
    """
    A date phrase found in a text.

    ``start`` and ``stop`` cover the label too, in code points.

    >>> from article_parse._dates import match_moment
    >>> match = match_moment("By Ana LimaPublished about 10 hours ago 4 min read", 11)
    >>> match.label, match.start, match.stop, match.moment.text
    ('published', 11, 39, 'about 10 hours ago')
    """

    moment: Moment
    start: int
    stop: int
    label: Label | None


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


def match_date(
    text: str,
    start: int,
    books: Sequence[Book],
    *,
    retrieved_at: datetime | None,
    zone: tzinfo | None,
    formatter: str | None,
    source: str,
) -> DateMatch | None:
    """Find the longest phrase of some of *books* that begins at *start*; without books, of any language."""
    phrase: Phrase | None = None
    for book in books or guess_books(text, start, whole=False):
        found = find_phrase(text, start, book, zone=zone, formatter=formatter)
        if found is not None and (phrase is None or found.stop > phrase.stop):
            phrase = found
            if not books:
                break
    if phrase is None:
        return None
    moment = as_moment(phrase.reading, text[phrase.start : phrase.stop], source, retrieved_at, zone)
    return DateMatch(moment, start, phrase.stop, phrase.label)


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
    if tokens[0] is END or not _may_date(tokens, needs_count=not (alone or book.exact)):
        return None
    at, label = _read_label(tokens)
    match = _longest(tokens, at, zone, formatter, book)
    if label is not None and (match is None or match.reading.bare):
        # "modifié à 09h15" is no age.
        bare = read_bare_day(tokens, at) or read_bare_time(tokens, at)
        match = bare if bare is not None and (match is None or bare.stop > match.stop) else match
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


def _may_date(tokens: Sequence[Token], *, needs_count: bool) -> bool:
    """
    Whether there is enough for a date, at a glance: "5 comments" and "a full house" are read no further.

    Numbers alone are a date from three on, or where two begin with a year; words alone, by one that anchors them.
    """
    words = [each.word for each in tokens if each.word is not NO_WORD]
    numbers = [each for each in tokens if each.number >= 0]
    if not words:
        return len(numbers) > 2 or (len(numbers) == 2 and tokens[0].digits >= _YEAR_DIGITS)  # noqa: PLR2004
    if numbers:
        return True
    if needs_count and words[0].label is None and not any(word.ago for word in words):
        return False
    return any(word.anchors for word in words)


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
