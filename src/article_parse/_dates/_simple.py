"""Simple forms, read in a fifth of the time: one unit with a count or none, and single words such as "yesterday"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from article_parse._dates._book import Form, Qualifier, Unit
from article_parse._dates._named import read_span, read_whole_day
from article_parse._dates._reading import Reading
from article_parse._dates._relative import read_now
from article_parse._dates._spelling import spell
from article_parse._dates._wording import COUNTLESS, MOST_COUNT, ONE_OR_FEW, hull

if TYPE_CHECKING:
    from collections.abc import Sequence

    from article_parse._dates._book import Book, Word

__all__ = ["Wording", "read_simple", "wording_of"]

Wording = tuple[Qualifier, int, bool, tuple[Unit, ...]]

_MINUS = frozenset("-\u2212")
_NONE = Qualifier.NONE


def read_simple(text: str, book: Book, formatter: str | None) -> Reading | None:
    """
    Read a text that is one unit, a count or none, and words for the past, or one word for a day or the present.

    What the other readers say of such a text, in a fifth of their time; ``None`` where the text is anything else.
    """
    signed = _is_signed(text, book)
    spelt = spell(text[1:] if signed else text, book)
    if spelt is None:
        return None
    if len(spelt) == 1:
        word = spelt[0]
        return None if isinstance(word, int) else _read_word(word, formatter, exact=book.exact)
    found = _sort(spelt, ago=signed, exact=book.exact)
    if found is None:
        return None
    qualifier, count, article, units = found
    bounds = hull(qualifier, count, units, formatter, article=article, exact=book.exact)
    if bounds is None:
        return None
    rule, elapsed = bounds
    return Reading(units[0].unit, None, None, rule, elapsed, qualifier is not _NONE)


def wording_of(text: str, book: Book) -> Wording | None:
    """Give what a simple age consists of: the qualifier, the count, whether an article stands for it, and the unit."""
    signed = _is_signed(text, book)
    spelt = spell(text[1:] if signed else text, book)
    return None if spelt is None else _sort(spelt, ago=signed, exact=book.exact)


def _is_signed(text: str, book: Book) -> bool:
    return not book.exact and text[:1] in _MINUS and text[1:2].isdecimal()


def _read_word(word: Word, formatter: str | None, *, exact: bool) -> Reading | None:
    """Read a text that is one phrase: "yesterday", "last week", "just now"; one that may be two things is left."""
    if word.units or formatter is not None:
        return None
    meanings = (word.now, word.day, word.span, word.month, word.weekday, word.number)
    if meanings.count(None) != len(meanings) - 1:
        return None
    if word.now is not None:
        return read_now(word.now, formatter, exact=exact)
    if word.day is not None:
        return read_whole_day(word.day)
    return None if word.span is None else read_span(word.span)


def _sort(  # noqa: C901, PLR0911, PLR0912 - a table of what may follow what, run for every age
    spelt: Sequence[Word | int], *, ago: bool, exact: bool
) -> Wording | None:
    """Give the parts of an age; *exact* asks for the order of English."""
    number, article, qualifier = -1, False, _NONE
    units: tuple[Unit, ...] = ()
    for item in spelt:
        if isinstance(item, int):
            if number >= 0 or article or (ago and exact):
                return None
            number = item
        elif item.units:
            if units or item.qualifier is not None or (item.number is not None and number < 0):
                return None
            units, ago = item.units, ago or item.ago
        elif item.qualifier is not None:
            if qualifier is not _NONE or item.ahead or (units and (exact or number < 0)) or (exact and number >= 0):
                return None
            qualifier, ago = item.qualifier, ago or item.ago
        elif item.ago:
            if exact and not units:
                return None
            ago = True
        elif item.number is not None or item.article:
            if number >= 0 or article or units:
                return None
            number, article = (item.number, False) if item.number is not None else (-1, True)
        elif item.span is not None and item.span[1] == -1 and number >= 0 and not (units or item.ahead or exact):
            # "tháng trước", last month, of "1 tháng trước", a month ago
            units, ago = (Unit(item.span[0], Form.LONG),), True
        elif not item.passes or item.ahead:
            return None
    countless = qualifier in COUNTLESS
    if not (ago and units) or number > MOST_COUNT or (countless and number > 1):
        return None
    if number < 0:
        number = 1 if countless or (article and not units[0].said) else units[0].said or ONE_OR_FEW
        if exact and number == ONE_OR_FEW:
            return None
    return qualifier, number, article, units
