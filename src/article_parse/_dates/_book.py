"""Books: what the words of a language mean in a date, and how they are looked up."""

from __future__ import annotations

import re
from enum import StrEnum
from operator import itemgetter
from typing import TYPE_CHECKING, Literal, NamedTuple

from article_parse._dates._zones import zones_of
from article_parse._moment import Precision

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "NIGHT", "NO_WORD",
    "Book", "Entry", "Form", "Label", "Qualifier", "Unit", "Word",
    "begins_phrase", "fold", "open_book",
]  # fmt: skip

Label = Literal["published", "modified"]
NIGHT = -1
"""The meridiem of a word for the night: before midnight or after it, as the hour tells."""


class Qualifier(StrEnum):
    """What a relative form says about its count."""

    NONE = ""
    ABOUT = "about"
    ALMOST = "almost"
    OVER = "over"
    MORE = "more than"
    LESS = "less than"
    COUPLE = "a couple of"
    FEW = "a few"
    SEVERAL = "several"
    HALF = "half"


class Form(StrEnum):
    """How a unit is written. Formatters keep to one form, so it tells them apart."""

    LONG = "hours"
    CLIPPED = "hr"
    CLIPPED_PLURAL = "hrs"
    LETTER = "h"


class Unit(NamedTuple):
    """A unit of time as a word says it; *said* is the count that a form such as a dual says by itself, else 0."""

    unit: Precision
    form: Form
    said: int = 0


class Word(NamedTuple):
    """
    Everything one phrase can mean in a date; ``None`` and ``False`` stand for what it cannot.

    ``span`` is a calendar unit with its distance from the present one: last week is ``(Precision.WEEK, -1)``. ``mark``
    is the field of a date or a time whose number it stands behind: ``Y O D H M S``, ``O`` for the month.
    """

    month: int | None = None
    weekday: int | None = None
    units: tuple[Unit, ...] = ()
    number: int | None = None
    qualifier: Qualifier | None = None
    label: Label | None = None
    now: str | None = None
    day: int | None = None
    span: tuple[Precision, int] | None = None
    meridiem: int | None = None
    mark: str = ""
    zone: tuple[int, int] | None = None
    article: bool = False
    ago: bool = False
    ahead: bool = False
    last: bool = False
    joins: bool = False
    fills: bool = False
    passes: bool = False
    ordinal: bool = False

    @property
    def anchors(self) -> bool:
        """Whether it may be what a date phrase without a number says: a unit, a day or the present."""
        return bool(self.units) or (self.weekday, self.now, self.day, self.span) != (None, None, None, None)


NO_WORD = Word()


class Entry(NamedTuple):
    """What may start with one word: the word alone, and longer phrases, the longest first."""

    alone: Word | None
    longer: tuple[tuple[tuple[str, ...], Word], ...]


class Book(NamedTuple):
    """
    The date words of one language by their first word.

    ``order`` is that of the fields in a date of numbers, ``dmy`` for example, or empty where it is open. ``splits``
    says that words are written without spaces; no word has more than ``longest`` letters. ``exact`` says that the
    wordings are those of the table of formatters, so that "a month" and "1 month" are told apart. ``words`` are those
    that begin no longer phrase, ``zones`` the names of zones in capitals.
    """

    language: str
    entries: Mapping[str, Entry]
    order: str = ""
    splits: bool = False
    longest: int = 0
    exact: bool = False
    words: Mapping[str, Word] = {}
    zones: Mapping[str, tuple[int, int]] = {}


# Harakat, tatweel, the dot of a small Turkish capital and the joiners say nothing; letters that keyboards exchange are
# one.
_UNSAID: dict[int, str | None] = dict.fromkeys(
    [*range(0x64B, 0x660), 0x640, 0x670, 0x307, 0xAD, *range(0x200B, 0x2010)]
)
_EXCHANGED: dict[int, str | None] = {
    ord(letter): same for same, letters in (
        ("\u06cc", "\u064a\u0649\u0626\u06d0\u06d2"), ("\u06a9", "\u0643"), ("\u0627", "\u0623\u0625\u0622\u0671"),
        ("\u0647", "\u0629\u06c0\u06be"), ("\u0435", "\u0451"), ("i", "\u0131"),
        ("\u0219", "\u015f"), ("\u021b", "\u0163"),
    ) for letter in letters
}  # fmt: skip
# Letters that Unicode never composes (CompositionExclusions.txt), by the letter and the dot that they are.
_COMPOSED: dict[int, str | None] = {
    int(code, 16): chr(int(base, 16)) + dot
    for dot, pairs in (
        ("\u093c", "958:915 959:916 95a:917 95b:91c 95c:921 95d:922 95e:92b 95f:92f 929:928 931:930 934:933"),
        ("\u09bc", "9dc:9a1 9dd:9a2 9df:9af"),
        ("\u0a3c", "a33:a32 a36:a38 a59:a16 a5a:a17 a5b:a1c a5e:a2b"),
        ("\u0b3c", "b5c:b21 b5d:b22"),
    )
    for code, base in (pair.split(":") for pair in pairs.split())
}
_SAME = _UNSAID | _EXCHANGED | _COMPOSED
# Looking for the letters that change is five times as fast as changing none.
_CHANGES = re.compile(f"[{re.escape(''.join(map(chr, _SAME)))}]").search
_FLAGS = {
    "one": "article", "ago": "ago", "ahead": "ahead", "last": "last", "at": "joins", "fill": "fills", "pass": "passes",
    "ord": "ordinal",
}  # fmt: skip
_QUALIFIERS = {name.name.lower(): name for name in Qualifier}
_LABELS: dict[str, Label] = {"pub": "published", "mod": "modified"}
_MERIDIEMS = {"am": 0, "pm": 12, "night": NIGHT}
_FORMS = {form.value: form for form in Form}


def fold(letters: str) -> str:
    """
    Give the form of a word that books have it in.

    >>> fold("\u0643\u0640\u062a\u0628") == fold("\u06a9\u062a\u0628")
    True
    """
    small = letters.lower()
    return small if small.isascii() or _CHANGES(small) is None else small.translate(_SAME)


def open_book(
    language: str, table: Mapping[str, str], *, order: str = "", splits: bool = False, exact: bool = False
) -> Book:
    """
    Give the book that *table* holds: what a phrase means, and the phrases that mean it, apart by ``|``.

    Words of a phrase stand apart by single spaces, folded, marks included.

    >>> open_book("en", {"ago": "ago", "u.hour": "hour|hours"}).entries["hours"].alone.units[0].unit.value
    'hour'
    """
    found: dict[str, Word] = {}
    for meaning, phrases in table.items():
        field, value = _meaning(meaning)
        # Most phrases mean one thing.
        single = _with(NO_WORD, field, value)
        for phrase in phrases.split("|"):
            word = found.setdefault(phrase, single)
            if word is not single:
                found[phrase] = _with(word, field, value)
    if not exact:
        for phrase, word in _NAMELESS.items():
            found.setdefault(phrase, word)
    index: dict[str, Entry] = {}
    words: dict[str, Word] = {}
    for phrase in sorted([phrase for phrase in found if " " in phrase], key=lambda phrase: -phrase.count(" ")):
        first, *rest = phrase.split(" ")
        longer = index[first].longer if first in index else ()
        index[first] = Entry(None, (*longer, (tuple(rest), found[phrase])))
    for phrase, word in found.items():
        if phrase in index:
            index[phrase] = Entry(word, index[phrase].longer)
        elif " " not in phrase:
            words[phrase] = word
            index[phrase] = Entry(word, ())
    longest = max(map(len, index), default=0)
    return Book(language, index, order, splits, longest, exact, words, zones_of(language, ""))


def _with(word: Word, field: str, value: object) -> Word:
    """Give *word* with one more meaning; of two that exclude each other the first counts."""
    if isinstance(value, Unit):
        return word._replace(units=(*word.units, value))
    if field == "mark":
        return word._replace(mark=word.mark + str(value))
    if getattr(word, field) is None or getattr(word, field) is False:
        return word._replace(**{field: value})  # type: ignore[arg-type]
    return word


# What CLDR prints where a language has no names.
_NAMELESS = {f"m {number:02}": Word(month=number) for number in range(1, 13)} | {
    name: Word(weekday=number) for number, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))
}


def _meaning(meaning: str) -> tuple[str, object]:  # noqa: PLR0911
    """Give the field of a word and its value."""
    kind, _, detail = meaning.partition(".")
    if kind in _FLAGS:
        return _FLAGS[kind], True
    if kind in {"u", "one of", "two of"}:
        unit, _, form = detail.partition(".")
        return "units", Unit(Precision(unit), _FORMS[form or "hours"], {"u": 0, "one of": 1, "two of": 2}[kind])
    if kind in {"last unit", "this unit", "last but one"}:
        return "span", (Precision(detail), {"this unit": 0, "last unit": -1, "last but one": -2}[kind])
    if kind in _LABELS:
        return "label", _LABELS[kind]
    if kind in _MERIDIEMS:
        return "meridiem", _MERIDIEMS[kind]
    if kind in _QUALIFIERS:
        return "qualifier", _QUALIFIERS[kind]
    if kind == "zone":
        west, _, east = detail.partition(" ")
        return "zone", (int(west), int(east or west))
    if kind == "now":
        return "now", detail
    if kind == "mark":
        return "mark", detail
    return kind, int(detail)  # month, weekday, number, day


_NEVER_FIRST = {"units", "ago", "ordinal", "meridiem", "mark", "passes", "ahead"}
_beginning = itemgetter(*(number for number, field in enumerate(Word._fields) if field not in _NEVER_FIRST))


def begins_phrase(entry: Entry) -> bool:
    """Tell whether a date phrase may begin with a word; none begins with a unit alone, ``th`` or ``pm``."""
    word = entry.alone
    if entry.longer or word is None:
        return True
    return _beginning(word) != _beginning(NO_WORD) or (word.ago and not word.units)
