"""Cutting a byline into by-words, dates, reading times and what stands between them, glued together or spaced."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, tzinfo
from functools import cache
from typing import Any, NamedTuple

import attrs

from article_parse._dates._book import Book
from article_parse._dates._books import books_of
from article_parse._dates._phrase import DateMatch, match_date
from article_parse._fields._byline_starts import START, find_starts, is_glued_label
from article_parse._fields._name_words import PARTICLES
from article_parse._fields._reading_time import match_reading_time
from article_parse._lexicon import LEXICONS, WORDS, alternatives, key
from article_parse._lexicon._openings import Openings
from article_parse.model import PersonRole

__all__ = [
    "CUT",
    "NO_CONTEXT",
    "SEPARATORS",
    "DateContext",
    "Piece",
    "bare_by_word",
    "cut_byline",
    "holds_by_word",
    "languages_of_by_word",
    "may_open_with_by_word",
    "opens_with_author",
    "tells_publication",
    "without_by_word",
]

SEPARATORS = " \t\n|•·⋅│/,;:.–—-()[]_*@"
"""What parts the pieces of a byline; html2text prints icons as the marks of emphasis."""
_BARS = frozenset("|•·⋅│")
# A bar, or a dash or slash between spaces. A pattern that begins with a set of characters is searched for fastest.
CUT = re.compile(r"[|•·⋅│\n–—/](?:(?<![–—/])|(?<= .)(?= ))")

# The name is spaced off, or glued on with its capital: "By Ana Lima", "Author: Ana Lima", "ByAna Lima".
# Ideographs have bars and slashes as well, and behind a title nothing, where the place of the report follows.
_LABEL_END = r" ?[:：] ?|(?<=[^\x00-\u2fff]) ?[丨｜|/／=＝・] ?"
_REPORT = rf"[ ／/]?[\u3400-\u9fff]{{0,4}}(?:{alternatives(WORDS.report_words)})"
_GLUED_NAME = rf"(?<=[者员員])(?=[\u3400-\u9fff]{{2,4}}(?:[／/、，,]|{_REPORT}))"
_BY, _BEFORE_NAME = Openings(WORDS.by_words), rf"{_LABEL_END}| |(?<=[a-z])(?=[A-ZÀ-ÖØ-Þ])"
_BY_LABEL, _COLON = Openings(WORDS.by_labels), re.compile(_LABEL_END)
# A label whose date the renderer dropped: "By Ana LimaPublished 4 min read".
_DATE_WORDS, _BARE, _WORD_END = Openings(WORDS.date_words), re.compile(r":?(?= ?(?:\d|$))"), re.compile(r"(?!\w)")
_FIRST_BY_WORDS = frozenset(word.casefold().partition(" ")[0] for word in {*WORDS.by_words, *WORDS.by_labels})
_BY_LETTER = re.compile(rf"[{re.escape(''.join(sorted(_BY.letters | _BY_LABEL.letters)))}]", re.IGNORECASE)
_FIRST_IDEOGRAPH = "\u3400"
_BEFORE_LABEL = frozenset({"", " ", "】", "]", ")", "）"})
_LABEL_ENDS = frozenset(":：丨｜|/／=＝・")
_LONGEST_DATE = 80
_MOST_LOOKS = 24
"""At how many places of a line a piece is looked for; each look may take half a millisecond."""
_LONGEST_WORD = 20
_YEAR_AT_END = re.compile(r"(?<!\d)(?:19|20)\d\d\Z")
# What stands between two people of a byline, and between two parts of a sentence as well.
_WEAK_CUT = (",", ";", ".")


@attrs.frozen(kw_only=True)
class DateContext:
    """
    What the dates of a page are read with; the books of its languages are found once for all its lines.

    ``known``, where one is given, keeps what its bylines were read as, since two stages read the same lines.
    """

    retrieved_at: datetime | None = None
    timezone: tzinfo | None = None
    formatter: str | None = None
    source: str = "text"
    languages: tuple[str, ...] = ()
    known: dict[tuple[str, PersonRole | None], Any] | None = attrs.field(default=None, repr=False, eq=False)
    books: tuple[Book, ...] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Find the books."""
        object.__setattr__(self, "books", books_of(self.languages) if self.languages else ())


NO_CONTEXT = DateContext()
"""Nothing is known of the page."""


class Piece(NamedTuple):
    """A stretch of the line and what it was recognised as."""

    kind: str
    text: str
    value: DateMatch | timedelta | PersonRole | None = None


def cut_byline(text: str, context: DateContext, *, most_unread: int | None = None) -> list[Piece]:
    """
    Cut the line into by-words, dates, reading times and what stands between them.

    A line that opens with more than *most_unread* words that are neither is not read to its end, nor is one in which
    more could begin than any byline holds.
    """
    pieces: list[Piece] = []
    done = looks = 0
    for place in find_starts(text, context.books):
        start = place
        if not done and most_unread is not None and _opens_with_prose(text[:start], most_unread):
            break
        while start >= done and looks < _MOST_LOOKS:
            looks += 1
            stop, piece = _recognise(text, start, context, fresh=_is_fresh(text, done, start, pieces))
            if piece is None:
                break
            pieces.append(Piece("text", text[done:start]))
            pieces.append(piece)
            # What follows may be glued on where nothing shows it: "July 10, 20153 min read".
            start = done = stop
    pieces.append(Piece("text", text[done:]))
    return [piece for piece in pieces if piece.kind != "text" or piece.text.strip(SEPARATORS)]


def _opens_with_prose(text: str, most_unread: int) -> bool:
    if text.count(" ") <= most_unread:
        return False
    return any(len(part.strip(SEPARATORS).split()) > most_unread for part in CUT.split(text))


def _is_fresh(text: str, done: int, start: int, pieces: list[Piece]) -> bool:
    """
    Tell whether a by-word may stand at *start*.

    It may at the beginning, after what was recognised, glued on with a capital ("Ana LimaBy Ana Lima"), after a bullet
    or a bar, and, where the line began with a by-word, after a comma or semicolon ("Words by Ana Lima, photos by Tom
    Reed").
    """
    unread = text[done:start]
    if not unread.strip(SEPARATORS) or (text[start - 1].isalpha() and text[start].isupper()):
        return True
    if unread.rstrip().endswith(_WEAK_CUT):
        return any(piece.kind == "by" for piece in pieces)
    return bool(CUT.fullmatch(unread.rstrip()[-1:]))


def _recognise(text: str, start: int, context: DateContext, *, fresh: bool) -> tuple[int, Piece | None]:
    """Recognise what begins at *start*; a by-word counts only where nothing unread stands before it."""
    if reading_time := match_reading_time(text, start):
        return reading_time.stop, Piece("reading_time", text[start : reading_time.stop], reading_time.duration)
    may_be_label = text[start - 1 : start] in _BEFORE_LABEL and (
        ":" in text if text.isascii() else not _LABEL_ENDS.isdisjoint(text)
    )
    by = _match_by(text, start) if fresh or may_be_label else None
    if by is not None and (fresh or _is_label(text, start, by[1])) and _is_spoken(by[0], context.languages):
        word, stop = by
        return stop, Piece("by", text[start:stop], _role(word))
    if start and text[start - 1].isupper() and is_glued_label(text, start):
        date = _match_date(text[start : start + _LONGEST_DATE], 0, context)
        if date is not None:
            stop = start + date.stop
            return stop, Piece("date", text[start:stop], date)
    if date := _match_date(text, start, context):
        return date.stop, Piece("date", text[start : date.stop], date)
    for _, stop in _DATE_WORDS.at(text, start, _BARE):
        return stop, Piece("label", text[start:stop])
    return start, None


def _match_by(text: str, start: int = 0) -> tuple[str, int] | None:
    """Give the by-word at *start*, and where the name behind it begins."""
    before_name = _before_name(in_ideographs=text[start : start + 1] >= _FIRST_IDEOGRAPH)
    return next(iter(_BY.at(text, start, before_name) or _BY_LABEL.at(text, start, _COLON)), None)


@cache
def _before_name(*, in_ideographs: bool) -> re.Pattern[str]:
    """Give what stands between a by-word and a name; compiling ideographs takes long, and few pages have them."""
    return re.compile(rf"{_BEFORE_NAME}|{_GLUED_NAME}" if in_ideographs else _BEFORE_NAME)


def _is_label(text: str, start: int, stop: int) -> bool:
    """Tell whether a colon shows that a new part begins: ``来源:晨报 作者:王小明``."""
    return text[start:stop].rstrip()[-1] in _LABEL_ENDS and text[start - 1 : start] in _BEFORE_LABEL


def _is_spoken(word: str, spoken: tuple[str, ...]) -> bool:
    """Tell whether a by-word that is a part of names elsewhere is of a page's languages: ``Di Corben``, in English."""
    if word not in PARTICLES or not spoken:
        return True
    languages = _languages(word)
    return any(tag.partition("-")[0] in languages for tag in spoken)


def _languages(word: str) -> frozenset[str]:
    """Give the languages that have a by-word."""
    return frozenset(each.language for each in LEXICONS if word in each.by_words or word in each.by_labels)


def _role(word: str) -> PersonRole:
    """Give what a by-word says of the person behind it."""
    return WORDS.by_words.get(word) or WORDS.by_labels[word]


def _match_date(text: str, start: int, context: DateContext) -> DateMatch | None:
    """
    Match a date at *start*, unless something longer begins in it.

    The ``May`` of ``Ana May 3 days ago`` and of ``Ana May 4 min read`` is a name.
    """
    if _ends_account(text, start):
        return None
    date = _moment_at(text, start, context)
    if date is not None and _ends_name_in_capitals(text, start, date.stop):
        return None
    if (
        date is None
        or _ends_here(text, date.stop)
        or _YEAR_AT_END.search(text, start, date.stop)
        or match_reading_time(text, date.stop + text.startswith(" ", date.stop))
    ):
        return date
    for inner in START.finditer(text, start + 1, date.stop):
        later = match_reading_time(text, inner.start()) or _moment_at(text, inner.start(), context)
        if later is not None and later.stop > date.stop:
            return None
    return date


def _ends_account(text: str, start: int) -> bool:
    """Tell whether the digits at *start* belong to the name of an account: ``miller_1984``."""
    return text[start - 1 : start] == "_" and text[start - 2 : start - 1].isalpha()


def _ends_name_in_capitals(text: str, start: int, stop: int) -> bool:
    """Tell ``Ana Lima, ALPS TODAY``, where a paper is named in capitals, from ``UPDATED TODAY``."""
    day = text[start:stop]
    if not (day.isalpha() and day.isupper()) or text.isupper():
        return False
    before = text[max(0, start - _LONGEST_WORD) : start].rpartition(" ")[0].rpartition(" ")[2]
    is_glued = text[start - 1 : start] != " "
    return not is_glued and before.isalpha() and before.isupper() and before.casefold() not in WORDS.date_words


def _ends_here(text: str, stop: int) -> bool:
    rest = text[stop : stop + 2].lstrip()
    return not rest or rest[0] in _BARS


def _moment_at(text: str, start: int, context: DateContext) -> DateMatch | None:
    return match_date(
        text,
        start,
        context.books,
        retrieved_at=context.retrieved_at,
        zone=context.timezone,
        formatter=context.formatter,
        source=context.source,
    )


def bare_by_word(text: str) -> PersonRole | None:
    """
    Give what a line that is nothing but a by-word says of the person whose name stands on the next one.

    >>> bare_by_word("Written by"), bare_by_word("Written by Ana Lima")
    ('author', None)
    """
    return WORDS.by_words.get(key(text))


def tells_publication(text: str) -> bool:
    """
    Tell whether *text* begins with a word for publication, as ``Posted on`` is, and not with one for a change.

    >>> tells_publication("Posted on 2 March"), tells_publication("Updated 2 March"), tells_publication("Postedly")
    (True, False, False)
    """
    return any(word not in WORDS.update_words for word, _ in _DATE_WORDS.at(text, 0, _WORD_END))


def languages_of_by_word(text: str) -> frozenset[str]:
    """
    Give the languages in which *text* begins with a by-word; none where it begins with none.

    >>> sorted(languages_of_by_word("Di Maria Scores Twice"))
    ['it']
    """
    by = _match_by(text)
    return _languages(by[0]) if by is not None else frozenset()


def opens_with_author(text: str) -> bool:
    """
    Tell whether *text* has a label of who wrote it: at its beginning, or behind another in the words of East Asia.

    >>> opens_with_author("Text by Ana Lima, photos by Tom Reed"), opens_with_author("Photos by Tom Reed")
    (True, False)
    """
    inner = () if text.isascii() else range(1, min(len(text), _LONGEST_DATE))
    starts = (0, *(start for start in inner if text[start - 1] in _BEFORE_LABEL))
    found = (by for start in starts if (by := _match_by(text, start)) and (not start or _is_label(text, start, by[1])))
    return any(_role(word) == "author" for word, _ in found)


def may_open_with_by_word(text: str) -> bool:
    """
    Tell cheaply whether *text* may begin with a by-word, or be one, spaced off.

    >>> may_open_with_by_word("Written in haste"), may_open_with_by_word("Ana Lima")
    (True, False)
    """
    first = text.partition(" ")[0]
    return not first.isascii() or first.rstrip(":").casefold() in _FIRST_BY_WORDS


def holds_by_word(text: str) -> bool:
    """
    Tell whether a by-word stands anywhere in *text*, spaced off or glued to what stands before it.

    >>> holds_by_word("Ana LimaPosted by Rui Costa"), holds_by_word("Ana Lima on rivers")
    (True, False)
    """
    return any(_match_by(text, letter.start()) for letter in _BY_LETTER.finditer(text))


def without_by_word(text: str) -> str:
    """
    Give a list of names without the by-word before it.

    >>> without_by_word("By Ana Lima")
    'Ana Lima'
    """
    by = _match_by(text)
    # "Von Reed" and "Di Lima" may be names.
    return text[by[1] :] if by is not None and " " in text[by[1] :] else text
