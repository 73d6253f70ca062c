"""Phrasebooks: what the words of a language mean in a date, and how they are looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from article_parse._moment import Precision

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["NO_WORD", "Form", "Label", "Phrasebook", "Qualifier", "Word", "begins_phrase", "index_phrases"]

from enum import StrEnum
from typing import Literal

Label = Literal["published", "modified"]


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


class Word(NamedTuple):
    """Everything one phrase can mean in a date; ``None`` and ``False`` stand for what it cannot."""

    month: int | None = None
    weekday: int | None = None
    unit: tuple[Precision, Form] | None = None
    number: int | None = None
    qualifier: Qualifier | None = None
    label: Label | None = None
    now: str | None = None
    day: int | None = None
    meridiem: int | None = None
    article: bool = False
    ago: bool = False
    last: bool = False
    joins: bool = False
    fills: bool = False
    ordinal: bool = False

    @property
    def anchors(self) -> bool:
        """Whether it may be what a date phrase without a number says: a unit, a day or the present."""
        return (self.unit, self.weekday, self.now, self.day) != (None, None, None, None)


NO_WORD = Word()


class Phrasebook(NamedTuple):
    """
    The date words of one language. A phrase is lower-case words apart by single spaces, punctuation included.

    Months, weekdays (from Monday) and meridiems (AM, PM) are strings of variants apart by ``|``.
    """

    language: str
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    meridiems: tuple[str, str]
    units: Mapping[tuple[Precision, Form], str]
    numbers: Mapping[str, int]
    qualifiers: Mapping[str, Qualifier]
    labels: Mapping[str, Label]
    now: Mapping[str, str]
    days: Mapping[str, int]
    articles: str
    ago: str
    last: str
    joins: str
    fills: str
    ordinals: str

    def phrases(self) -> dict[str, Word]:
        """Give every phrase with all it can mean."""
        found: dict[str, Word] = {}

        def learn(variants: str, **meaning: object) -> None:
            for phrase in variants.split("|"):
                found[phrase] = found.get(phrase, NO_WORD)._replace(**meaning)  # type: ignore[arg-type]

        for number, variants in enumerate(self.months, 1):
            learn(variants, month=number)
        for number, variants in enumerate(self.weekdays):
            learn(variants, weekday=number)
        for hours, variants in zip((0, 12), self.meridiems, strict=True):
            learn(variants, meridiem=hours)
        for unit, variants in self.units.items():
            learn(variants, unit=unit)
        for field in ("number", "qualifier", "label", "now", "day"):
            for phrase, value in getattr(self, f"{field}s" if field != "now" else field).items():
                learn(phrase, **{field: value})
        for field, variants in (
            ("article", self.articles), ("ago", self.ago), ("last", self.last),
            ("joins", self.joins), ("fills", self.fills), ("ordinal", self.ordinals),
        ):  # fmt: skip
            learn(variants, **{field: True})
        return found


class Entry(NamedTuple):
    """What may start with one word: the word alone, and longer phrases, the longest first."""

    alone: Word | None
    longer: tuple[tuple[tuple[str, ...], Word], ...]


def index_phrases(book: Phrasebook) -> dict[str, Entry]:
    """Give the phrases of *book* by their first word."""
    index: dict[str, Entry] = {}
    for phrase, word in sorted(book.phrases().items(), key=lambda item: -item[0].count(" ")):
        first, *rest = phrase.split(" ")
        alone, longer = index.get(first, Entry(None, ()))
        index[first] = Entry(alone, (*longer, (tuple(rest), word))) if rest else Entry(word, longer)
    return index


def begins_phrase(entry: Entry) -> bool:
    """Tell whether a date phrase may begin with a word; none begins with a unit, ``ago``, ``th`` or ``pm``."""
    alone = entry.alone
    never_first = alone is not None and alone._replace(unit=None, ago=False, ordinal=False, meridiem=None) == NO_WORD
    return bool(entry.longer) or not never_first
