"""Simple ages, read in a third of the time: one count, one unit, and words for the past."""

from __future__ import annotations

from typing import TYPE_CHECKING

from article_parse._dates._book import Qualifier, Unit
from article_parse._dates._reading import Reading
from article_parse._dates._tokens import spell
from article_parse._dates._wording import COUNTLESS, MOST_COUNT, Part, hull

if TYPE_CHECKING:
    from collections.abc import Sequence

    from article_parse._dates._book import Book, Word

__all__ = ["read_simple_age"]


def read_simple_age(text: str, book: Book, formatter: str | None) -> Reading | None:
    """
    Read a text that is one count, one unit and words for the past, and nothing else: most ages that sites print.

    What ``read_age`` says of such a text, in a third of its time; ``None`` where the text is anything else.
    """
    spelt = spell(text, book)
    found = None if spelt is None else _sort(spelt, exact=book.exact)
    if found is None:
        return None
    number, units, qualifier = found
    bounds = hull(qualifier, Part(number, False, units, False), formatter, exact=book.exact)  # noqa: FBT003
    return None if bounds is None else Reading(units[0].unit, None, None, *bounds, qualifier is not Qualifier.NONE)


def _sort(spelt: Sequence[Word | int], *, exact: bool) -> tuple[int, tuple[Unit, ...], Qualifier] | None:
    """Give the count, the unit and the qualifier; *exact* asks for the order of English."""
    number, ago, qualifier = -1, False, Qualifier.NONE
    units: tuple[Unit, ...] = ()
    for item in spelt:
        if isinstance(item, int):
            if number >= 0 or (ago and exact):
                return None
            number = item
        elif item.units and item.number is not None and number < 0:
            return None
        elif item.units and item.qualifier is None and not units and not (exact and number < 0):
            units, ago = item.units, ago or item.ago
        elif item.qualifier is not None and not item.units:
            if qualifier is not Qualifier.NONE or item.qualifier in COUNTLESS or item.ahead or (exact and number >= 0):
                return None
            qualifier, ago = item.qualifier, ago or item.ago
        elif item.ago and not item.units and not (exact and not units):
            ago = True
        elif not item.passes or item.ahead or item.units:
            return None
    return (number, units, qualifier) if ago and units and 0 <= number <= MOST_COUNT else None
