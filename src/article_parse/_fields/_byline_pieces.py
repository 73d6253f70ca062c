"""Cutting a byline into by-words, dates, reading times and what stands between them, glued together or spaced."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta, tzinfo
from typing import NamedTuple

import attrs

from article_parse._dates._book import Book
from article_parse._dates._books import books_of
from article_parse._dates._phrase import DateMatch, match_date
from article_parse._fields._byline_starts import GLUED_LABEL, START, find_starts
from article_parse._fields._name_words import PARTICLES
from article_parse._fields._reading_time import match_reading_time
from article_parse._lexicon import LEXICONS, WORDS, alternatives, key
from article_parse.model import PersonRole

__all__ = [
    "CUT",
    "NO_CONTEXT",
    "SEPARATORS",
    "DateContext",
    "Piece",
    "bare_by_word",
    "cut_byline",
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


def _by_first_letter(words: Iterable[str], behind: str) -> dict[str, re.Pattern[str]]:
    """Compile a pattern for each letter that some of *words* begin with: one for all of them would try them all."""
    letters: dict[str, list[str]] = {}
    for word in words:
        letters.setdefault(word[0], []).append(word)
    # "Fact-checked by", "取材・文": the words of a phrase are parted by more than spaces.
    phrases = {letter: alternatives(some).replace(r"\ ", "[ ・·/／＆-]") for letter, some in letters.items()}
    return {letter: re.compile(rf"(?P<words>(?i:{some})){behind}") for letter, some in phrases.items()}


def _match(patterns: Mapping[str, re.Pattern[str]], text: str, start: int = 0) -> re.Match[str] | None:
    pattern = patterns.get(text[start : start + 1].casefold()[:1])
    return None if pattern is None else pattern.match(text, start)


# The name is spaced off, or glued on with its capital: "By Ana Lima", "Author: Ana Lima", "ByAna Lima".
# Ideographs have bars and slashes as well, and behind a title nothing, where the place of the report follows.
_COLON = r" ?[:：] ?|(?<=[\u3000-\uffff]) ?[丨｜|/／=＝] ?"
_REPORT = rf"[ ／/]?[\u3400-\u9fff]{{0,4}}(?:{alternatives(WORDS.report_words)})"
_GLUED_NAME = rf"(?<=[者员員])(?=[\u3400-\u9fff]{{2,4}}(?:[／/、，,]|{_REPORT}))"
_BY = _by_first_letter(WORDS.by_words, rf"(?:{_COLON}| |(?<=[a-z])(?=[A-ZÀ-ÖØ-Þ])|{_GLUED_NAME})")
_BY_LABEL = _by_first_letter(WORDS.by_labels, rf"(?:{_COLON})")
_LANGUAGES: dict[str, frozenset[str]] = {}
for _lexicon in LEXICONS:
    for _word in (*_lexicon.by_words, *_lexicon.by_labels):
        _LANGUAGES[key(_word)] = _LANGUAGES.get(key(_word), frozenset()) | {_lexicon.language}
# A label whose date the renderer dropped: "By Ana LimaPublished 4 min read".
_BARE_LABEL = _by_first_letter(WORDS.date_words, r":?(?= ?(?:\d|$))")
_PUBLISHED = _by_first_letter(WORDS.date_words - WORDS.update_words, r"(?!\w)")
_FIRST_BY_WORDS = frozenset(word.casefold().partition(" ")[0] for word in {*WORDS.by_words, *WORDS.by_labels})
_LABEL_ENDS = frozenset(":：丨｜|/／=＝")
_LONGEST_DATE = 80
_YEAR_AT_END = re.compile(r"(?<!\d)(?:19|20)\d\d\Z")
# What stands between two people of a byline, and between two parts of a sentence as well.
_WEAK_CUT = (",", ";", ".")


@attrs.frozen(kw_only=True)
class DateContext:
    """What the dates of a page are read with; the books of its languages are found once for all its lines."""

    retrieved_at: datetime | None = None
    timezone: tzinfo | None = None
    formatter: str | None = None
    source: str = "text"
    languages: tuple[str, ...] = ()
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

    A line that opens with more than *most_unread* words that are neither is not read to its end.
    """
    pieces: list[Piece] = []
    done = 0
    for place in find_starts(text, context.books):
        start = place
        if not done and most_unread is not None and _opens_with_prose(text[:start], most_unread):
            break
        while start >= done:
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
    by = _match_by(text, start) if fresh or not text.isascii() or ":" in text else None
    if by and (fresh or _is_label(by, start)) and _is_spoken(by, context.languages):
        return by.end(), Piece("by", by.group(), _role(by))
    if start and text[start - 1].isupper() and GLUED_LABEL.match(text, start):
        date = _match_date(text[start : start + _LONGEST_DATE], 0, context)
        if date is not None:
            stop = start + date.stop
            return stop, Piece("date", text[start:stop], date)
    if date := _match_date(text, start, context):
        return date.stop, Piece("date", text[start : date.stop], date)
    if label := _match(_BARE_LABEL, text, start):
        return label.end(), Piece("label", label.group())
    return start, None


def _match_by(text: str, start: int = 0) -> re.Match[str] | None:
    return _match(_BY, text, start) or _match(_BY_LABEL, text, start)


def _is_label(by: re.Match[str], start: int) -> bool:
    """Tell whether a colon shows that a new part begins: ``来源:晨报 作者:王小明``."""
    return by.group().rstrip()[-1] in _LABEL_ENDS and by.string[start - 1 : start] in {"", " ", "】", "]", ")", "）"}


def _is_spoken(by: re.Match[str], spoken: tuple[str, ...]) -> bool:
    """Tell whether a by-word that is a part of names elsewhere is of a page's languages: ``Di Corben``, in English."""
    word = key(by["words"])
    if word not in PARTICLES or not spoken:
        return True
    return any(tag.partition("-")[0] in _LANGUAGES.get(word, ()) for tag in spoken)


def _role(by: re.Match[str]) -> PersonRole:
    """Give what a by-word says of the person behind it."""
    folded = key(by["words"])
    return WORDS.by_words.get(folded) or WORDS.by_labels.get(folded) or WORDS.by_words[by["words"].casefold()]


def _match_date(text: str, start: int, context: DateContext) -> DateMatch | None:
    """
    Match a date at *start*, unless something longer begins in it.

    The ``May`` of ``Ana May 3 days ago`` and of ``Ana May 4 min read`` is a name.
    """
    date = _moment_at(text, start, context)
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
    return _match(_PUBLISHED, text) is not None


def languages_of_by_word(text: str) -> frozenset[str]:
    """
    Give the languages in which *text* begins with a by-word; none where it begins with none.

    >>> sorted(languages_of_by_word("Di Maria Scores Twice"))
    ['it']
    """
    by = _match_by(text)
    return _LANGUAGES.get(key(by["words"]), frozenset()) if by is not None else frozenset()


def opens_with_author(text: str) -> bool:
    """
    Tell whether *text* has a label of who wrote it: at its beginning, or behind another in the words of East Asia.

    >>> opens_with_author("Text by Ana Lima, photos by Tom Reed"), opens_with_author("Photos by Tom Reed")
    (True, False)
    """
    starts = (0,) if text.isascii() else range(min(len(text), _LONGEST_DATE))
    found = (by for start in starts if (by := _match_by(text, start)) and (not start or _is_label(by, start)))
    return any(_role(by) == "author" for by in found)


def may_open_with_by_word(text: str) -> bool:
    """
    Tell cheaply whether *text* may begin with a by-word, or be one, spaced off.

    >>> may_open_with_by_word("Written in haste"), may_open_with_by_word("Ana Lima")
    (True, False)
    """
    first = text.partition(" ")[0]
    return not first.isascii() or first.rstrip(":").casefold() in _FIRST_BY_WORDS


def without_by_word(text: str) -> str:
    """
    Give a list of names without the by-word before it.

    >>> without_by_word("By Ana Lima")
    'Ana Lima'
    """
    by = _match_by(text)
    # "Von Reed" and "Di Lima" may be names.
    return text[by.end() :] if by is not None and " " in text[by.end() :] else text
