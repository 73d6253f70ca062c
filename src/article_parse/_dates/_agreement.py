"""Agreement: the ages on one page were printed by one formatter, so they tell together which one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from article_parse._dates._books import books_of
from article_parse._dates._simple import wording_of
from article_parse._dates._wording import bounds_of, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime, tzinfo

    from article_parse._dates._ages import Row
    from article_parse._dates._book import Book
    from article_parse._moment import Moment

__all__ = ["narrow"]

_FEWEST_OTHERS = 2
"""One more age tells little; two that fit one formatter and not another are seldom chance."""


def narrow(
    moment: Moment, others: Iterable[str], languages: Sequence[str], retrieved_at: datetime | None, zone: tzinfo | None
) -> Moment:
    """
    Give *moment* as the formatters mean it that print its words and those of all *others*.

    It comes back as it is where less than two other ages are known, or where no formatter prints them all.

    >>> from article_parse import parse_moment
    >>> moment = parse_moment("3 hours ago")
    >>> narrower = narrow(moment, ["an hour ago", "a month ago", "2 minutes ago"], ("en",), None, None)
    >>> [str(age) for age in moment.elapsed], [str(age) for age in narrower.elapsed]
    (['2:30:00', '4:00:00'], ['2:30:00', '4:00:00'])
    """
    book = books_of(languages or ("en",))[0]
    own = _printed(moment.text, book)
    if own is None:
        return moment
    rows, count = own
    families = _families(rows)
    texts = {text.casefold() for text in others} - {moment.text.casefold()}
    printed = [found[0] for text in sorted(texts) if (found := _printed(text, book)) is not None]
    for each in printed:
        families &= _families(each)
    bounds = bounds_of([row for row in rows if families & set(row.families)], count) if families else None
    if bounds is None or len(printed) < _FEWEST_OTHERS:
        return moment
    rule, elapsed = bounds
    narrower = attrs.evolve(moment, rule=rule, elapsed=elapsed, earliest=None, latest=None)
    return narrower if retrieved_at is None else narrower.resolve(retrieved_at, timezone=zone)


def _printed(text: str, book: Book) -> tuple[list[Row], int] | None:
    """Give the rows of formatters that print an age, and its count; none where it is no simple one."""
    wording = wording_of(text, book)
    if wording is None:
        return None
    qualifier, count, article, units = wording
    if len(units) != 1 or count < 0:
        return None
    rows = rows_of(qualifier, count, units[0], article=article, exact=book.exact)
    return (rows, count) if rows else None


def _families(rows: Iterable[Row]) -> set[str]:
    return {family for row in rows for family in row.families}
