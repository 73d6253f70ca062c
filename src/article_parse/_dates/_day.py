"""Times of day that a page shows beside a whole date: they are of that day, not of the day it was printed on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import attrs

from article_parse._dates._whole import read_whole

if TYPE_CHECKING:
    from datetime import tzinfo

    from article_parse._moment import Moment

__all__ = ["on_its_day"]

_EASTERNMOST = timedelta(hours=14)
_WIDE = timedelta(hours=25)
"""A moment that is wider than this, and no wider than a day in all zones, is stated without a zone."""
_WIDEST = timedelta(hours=51)
_MINUTE, _HOUR = 60, 3600


def on_its_day(moment: Moment, dated: Moment | None) -> Moment:
    """
    Give a *moment* that says a time and no day on the day of another date; else as it is.

    >>> from article_parse import parse_moment
    >>> later = on_its_day(parse_moment("Updated 5:10pm"), parse_moment("28 February 2026, 4:04 pm GMT"))
    >>> print(later.earliest, later.text)
    2026-02-28 17:10:00+00:00 5:10pm
    """
    rule = moment.rule
    if rule is None or rule.first is None or not rule.local or rule.first.lead >= 0 or dated is None:
        return moment
    if dated.earliest is None or dated.latest is None or dated.relative:
        return moment
    if dated.latest - dated.earliest > _WIDEST:
        # No further than the calendar goes.
        latest = dated.latest + min(_WIDE, datetime.max.replace(tzinfo=dated.latest.tzinfo) - dated.latest)
        return attrs.evolve(
            dated, text=moment.text, source=moment.source, precision=moment.precision, latest=latest, approximate=True
        )
    is_open = dated.latest - dated.earliest > _WIDE
    day = dated.earliest.astimezone(UTC) + _EASTERNMOST if is_open else dated.earliest
    seconds = int(rule.first.seconds)
    clock = f"{seconds // _HOUR:02}:{seconds % _HOUR // _MINUTE:02}"
    zone: tzinfo | None
    if rule.offsets is not None and rule.offsets[0] == rule.offsets[1]:
        zone = timezone(timedelta(minutes=rule.offsets[0]))
    else:
        zone = None if is_open else dated.earliest.tzinfo
    placed = read_whole(f"{day.date().isoformat()} {clock}", None, (), zone, None)
    return moment if placed is None else attrs.evolve(placed, text=moment.text, source=moment.source)
