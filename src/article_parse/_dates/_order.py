"""Order: whether 03/04/2026 is in March or in April, by what else is known of the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from article_parse._dates._whole import read_whole
from article_parse._dates.words import ORDERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime, tzinfo

    from article_parse._moment import Moment

__all__ = ["is_order_open", "settle_order"]

_DIGITS = re.compile(r"(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/-])")
_TOP_LEVEL = re.compile(r"^(?:[a-z][a-z0-9+.-]{0,20}:)?//[^/?#:]{0,250}\.([a-z]{2})\.?(?:[/?#:]|$)", re.IGNORECASE)
# Country domains that sites all over the world use (Google Search Central, "Managing multi-regional sites").
_OF_NO_COUNTRY = frozenset("ad ai as bz cc cd co dj fm io la me ms nu sc sr su tv tk ws".split())
_LONGEST_LINE, _MOST_MONTHS, _MOST_DAYS = 200, 12, 31
# The languages of either order; moments of both are compared.
_LANGUAGES = {"mdy": ("en-US",), "dmy": ("en-GB",)}


def is_order_open(moment: Moment) -> bool:
    """
    Tell whether a moment holds two days since its digits can be read in either order.

    >>> from article_parse import parse_moment
    >>> [is_order_open(parse_moment(text, languages=("en",))) for text in ("03/04/2026", "25/12/2026")]
    [True, False]
    """
    found = _DIGITS.search(moment.text, 0, _LONGEST_LINE) if moment.approximate and not moment.relative else None
    return found is not None and int(found[1]) <= _MOST_MONTHS >= int(found[3]) and found[1] != found[3]


def settle_order(
    moment: Moment,
    *,
    lines: Iterable[str] = (),
    others: Iterable[Moment] = (),
    url: str | None = None,
    retrieved_at: datetime | None = None,
    zone: tzinfo | None = None,
) -> Moment:
    """
    Give the one day that *moment* means, where something on the page tells which; else the moment as it is.

    What tells: that the page was printed before one of the days, that another date of the page is one of them, the
    country of its address, and dates of digits in its *lines* that can be read in one order alone.

    >>> from article_parse import parse_moment
    >>> moment = parse_moment("03/04/2026", languages=("en",))
    >>> print(settle_order(moment, lines=["25/12/2025"]).earliest.date(), moment.latest - moment.earliest)
    2026-04-02 32 days, 2:00:00
    """
    if not is_order_open(moment):
        return moment
    readings: dict[str, Moment] = {}
    for order, languages in _LANGUAGES.items():
        found = read_whole(moment.text, retrieved_at, languages, zone, None)
        if found is not None and not found.approximate:
            readings[order] = found
    if len(readings) != len(_LANGUAGES):
        return moment
    told = (
        _past(readings, retrieved_at), _same_day(readings, others), _of_country(url), _of_lines(lines),
    )  # fmt: skip
    settled = next((orders for orders in told if len(orders) == 1), None)
    return moment if settled is None else attrs.evolve(readings[next(iter(settled))], source=moment.source)


def _past(readings: dict[str, Moment], retrieved_at: datetime | None) -> set[str]:
    if retrieved_at is None:
        return set()
    return {order for order, each in readings.items() if each.earliest is not None and each.earliest <= retrieved_at}


def _same_day(readings: dict[str, Moment], others: Iterable[Moment]) -> set[str]:
    """Give the orders in which some other date lies in the interval, which is no wider than a day in all zones."""
    placed = [each.best for each in others if not each.relative and not is_order_open(each) and each.best is not None]
    return {
        order for order, each in readings.items()
        if each.earliest and each.latest and any(each.earliest <= other < each.latest for other in placed)
    }  # fmt: skip


def _of_country(url: str | None) -> set[str]:
    domain = _TOP_LEVEL.match(url) if url else None
    country = domain[1].lower() if domain else ""
    order = None if country in _OF_NO_COUNTRY else ORDERS.get(f"en-{'gb' if country == 'uk' else country}")
    return {order} if order in _LANGUAGES else set()


def _of_lines(lines: Iterable[str]) -> set[str]:
    return set(_orders(lines))


def _orders(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        for found in _DIGITS.finditer(line, 0, _LONGEST_LINE):
            first, second = int(found[1]), int(found[3])
            if (first > _MOST_MONTHS) != (second > _MOST_MONTHS) and max(first, second) <= _MOST_DAYS:
                yield "dmy" if first > _MOST_MONTHS else "mdy"
