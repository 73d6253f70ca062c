"""Bylines: who wrote it, when, and how long it takes to read, glued together or spaced, in any order."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

from article_parse._dates import DateMatch, match_moment
from article_parse._fields._names import are_full_names, is_pen_name, looks_like_name, split_names, trim
from article_parse._fields._reading_time import match_reading_time
from article_parse._lexicon import WORDS, key
from article_parse.model import Moment, Person, PersonRole

__all__ = ["Byline", "DateContext", "parse_byline"]

LONGEST_BYLINE = 240
"""A longer line, in characters, is prose."""

_MOST_UNREAD_WORDS = 6
_MOST_NAME_WORDS = 12

_BY = re.compile(
    rf"(?P<by>(?i:{'|'.join(sorted(map(re.escape, WORDS.by_words), key=lambda word: (-len(word), word)))}))"
    # The name is spaced off, or glued on with its capital: "By Ana Lima", "Author: Ana Lima", "ByAna Lima".
    r"(?: ?: ?| |(?<=[a-z])(?=[A-ZÀ-ÖØ-Þ]))"
)
# Where something can begin: at a word, or where the renderer glued: a capital after a small letter, a digit after a
# letter, a letter after a digit.
_START = re.compile(
    r"(?<![^\W_])(?=[^\W_])|(?<=[^\W\d_A-Z])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])"
)
_SEPARATORS = " \t|•·⋅│/,;:.–—-()[]"
_IN_SECTION = re.compile(r"(?:in|under) (?P<section>[^\W\d_][^|•·]{0,40})", re.IGNORECASE)
# A label whose date the renderer dropped: "By Ana LimaPublished 4 min read".
_BARE_LABEL = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, WORDS.date_words), key=lambda word: (-len(word), word)))}):?(?= ?(?:\d|$))",
    re.IGNORECASE,
)
_CUT = re.compile(r" ?[|•·⋅│] ?| [–—/] ")
# What stands between two people of a byline, and between two parts of a sentence as well.
_WEAK_CUT = (",", ";")


class DateContext(NamedTuple):
    """What the dates of a page are read with."""

    retrieved_at: datetime | None = None
    timezone: tzinfo | None = None
    formatter: str | None = None
    source: str = "text"


_NO_CONTEXT = DateContext()


class Byline(NamedTuple):
    """
    What a byline says.

    Attributes:
        people: Who it names.
        published: When it says the article was published.
        modified: When it says the article was changed.
        reading_time: How long it takes to read.
        section: The section it names.
        announced: Whether a by-word stands before the names.
        unread: The words of it that say none of this.
    """

    people: tuple[Person, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    reading_time: timedelta | None = None
    section: str | None = None
    announced: bool = False
    unread: tuple[str, ...] = ()

    @property
    def is_dated(self) -> bool:
        """Whether it holds a date."""
        return self.published is not None or self.modified is not None


class _Piece(NamedTuple):
    """A stretch of the line and what it was recognised as."""

    kind: str
    text: str
    value: DateMatch | timedelta | PersonRole | None = None


def parse_byline(text: str, context: DateContext = _NO_CONTEXT, *, announced: bool = False) -> Byline | None:
    """
    Read a byline; ``None`` when the line is none.

    Args:
        text: The line, white space folded.
        context: What its dates are read with.
        announced: Whether a by-word stood on the line before.

    >>> byline = parse_byline("By Ana LimaPublished about 10 hours ago 4 min read")
    >>> byline.people[0].name, byline.published.text
    ('Ana Lima', 'about 10 hours ago')
    """
    if len(text) > LONGEST_BYLINE:
        return None
    pieces = _cut(text, context)
    byline = _interpret(pieces, announced=announced)
    if not (byline.people or byline.is_dated or byline.reading_time):
        return None
    return byline if len(byline.unread) <= _MOST_UNREAD_WORDS else None


def _cut(text: str, context: DateContext) -> list[_Piece]:
    """Cut the line into by-words, dates, reading times and what stands between them."""
    pieces: list[_Piece] = []
    done = 0
    for found in _START.finditer(text):
        start = found.start()
        while start >= done:
            stop, piece = _recognise(text, start, context, fresh=_is_fresh(text, done, start, pieces))
            if piece is None:
                break
            pieces.append(_Piece("text", text[done:start]))
            pieces.append(piece)
            # What follows may be glued on where nothing shows it: "July 10, 20153 min read".
            start = done = stop
    pieces.append(_Piece("text", text[done:]))
    return [piece for piece in pieces if piece.kind != "text" or piece.text.strip(_SEPARATORS)]


def _is_fresh(text: str, done: int, start: int, pieces: list[_Piece]) -> bool:
    """
    Tell whether a by-word may stand at *start*.

    It may at the beginning, after what was recognised, glued on with a capital ("Ana LimaBy Ana Lima"), after a bullet
    or a bar, and, where the line began with a by-word, after a comma or semicolon ("Words by Ana Lima, photos by Tom
    Reed").
    """
    unread = text[done:start]
    if not unread.strip(_SEPARATORS) or (text[start - 1].isalpha() and text[start].isupper()):
        return True
    if unread.rstrip().endswith(_WEAK_CUT):
        return any(piece.kind == "by" for piece in pieces)
    return bool(_CUT.fullmatch(unread.rstrip()[-1:]))


def _recognise(text: str, start: int, context: DateContext, *, fresh: bool) -> tuple[int, _Piece | None]:
    """Recognise what begins at *start*; a by-word counts only where nothing unread stands before it."""
    if reading_time := match_reading_time(text, start):
        return reading_time.stop, _Piece("reading_time", text[start : reading_time.stop], reading_time.duration)
    if fresh and (by := _BY.match(text, start)):
        return by.end(), _Piece("by", by.group(), WORDS.by_words[by["by"].casefold()])
    if date := _match_date(text, start, context):
        return date.stop, _Piece("date", text[start : date.stop], date)
    if label := _BARE_LABEL.match(text, start):
        return label.end(), _Piece("label", label.group())
    return start, None


def _match_date(text: str, start: int, context: DateContext) -> DateMatch | None:
    """
    Match a date at *start*, unless something longer begins in it.

    The ``May`` of ``Ana May 3 days ago`` and of ``Ana May 4 min read`` is a name.
    """
    date = _moment_at(text, start, context)
    if date is None or match_reading_time(text, date.stop + text.startswith(" ", date.stop)):
        return date
    for inner in _START.finditer(text, start + 1, date.stop):
        later = match_reading_time(text, inner.start()) or _moment_at(text, inner.start(), context)
        if later is not None and later.stop > date.stop:
            return None
    return date


def _moment_at(text: str, start: int, context: DateContext) -> DateMatch | None:
    return match_moment(
        text,
        start,
        retrieved_at=context.retrieved_at,
        timezone=context.timezone,
        formatter=context.formatter,
        source=context.source,
    )


class _Draft:
    """A byline in the making."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.published: Moment | None = None
        self.modified: Moment | None = None
        self.reading_time: timedelta | None = None
        self.section: str | None = None
        self.unread: list[str] = []

    def take_date(self, date: DateMatch) -> None:
        """Take a date: the first one without a label is when it was published."""
        if date.label == "modified":
            self.modified = self.modified or date.moment
        elif self.published is None:
            self.published = date.moment
        elif self.modified is None:
            self.modified = date.moment

    def take_text(self, text: str, by: PersonRole | None, *, strict: bool, after_date: bool) -> None:
        """Take what stands between recognised pieces: names, a section, or words that say nothing."""
        parts = [trim(part, _SEPARATORS) for part in _CUT.split(text)]
        for number, part in enumerate(part for part in parts if part):
            section = _IN_SECTION.match(part) if after_date else None
            if section is not None:
                self.section = section["section"].strip()
            elif by is not None and number == 0:
                self.people.extend(split_names(part, by, strict=strict) or self._odd_name(part, by, strict=strict))
            elif by is None and not self.people and looks_like_name(part):
                self.people.extend(split_names(part, "author"))
            else:
                self.unread.extend(part.split())

    def _odd_name(self, part: str, by: PersonRole, *, strict: bool) -> tuple[Person, ...]:
        """Take ``The Dani Writer``: behind a by-word, in a line that is all byline, any capital words are a name."""
        if not strict and is_pen_name(part):
            return (Person(name=part, role=by),)
        self.unread.extend(part.split())
        return ()


def _interpret(pieces: list[_Piece], *, announced: bool) -> Byline:
    draft = _Draft()
    by: PersonRole | None = "author" if announced else None
    has_by = announced
    strict = _has_other_words(pieces)
    for index, piece in enumerate(pieces):
        if isinstance(piece.value, DateMatch):
            draft.take_date(piece.value)
        elif isinstance(piece.value, timedelta):
            draft.reading_time = draft.reading_time or piece.value
        elif piece.kind == "by":
            by, has_by = piece.value, True
        else:
            after_date = index > 0 and pieces[index - 1].kind in {"date", "reading_time"}
            draft.take_text(piece.text, by, strict=strict, after_date=after_date)
            by = None
    return Byline(
        people=tuple(dict.fromkeys(draft.people)),
        published=draft.published,
        modified=draft.modified,
        reading_time=draft.reading_time,
        section=draft.section,
        announced=has_by and bool(draft.people),
        unread=tuple(draft.unread),
    )


def _has_other_words(pieces: list[_Piece]) -> bool:
    """
    Tell whether words in small letters are no names: in a long line, and in ``By noon, the farmers had gone``.

    A line that is all byline may have them: ``By orla fenwhit``, ``by ana lima 3 days ago``.
    """
    texts = [piece.text for piece in pieces if piece.kind == "text"]
    if sum(len(text.split()) for text in texts) > _MOST_NAME_WORDS:
        return True
    is_dated = any(piece.kind in {"date", "reading_time"} for piece in pieces)
    return not is_dated and not all(map(are_full_names, texts))


def is_bare_by_word(text: str) -> bool:
    """Tell whether a line is nothing but a by-word, so that the name stands on the next one."""
    return key(text) in WORDS.by_words
