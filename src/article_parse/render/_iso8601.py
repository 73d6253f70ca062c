"""ISO 8601: durations both ways, and the finest form of a moment that is true."""

from __future__ import annotations

import re
from datetime import timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from article_parse.model import Moment

_DURATION = re.compile(
    r"(-?)P(?:([0-9]{1,9})D)?(?:T(?:([0-9]{1,2})H)?(?:([0-9]{1,2})M)?(?:([0-9]{1,2})(?:\.([0-9]{6}))?S)?)?"
)
_INSTANT_WIDTH = timedelta(minutes=1)
# The offsets between which every local time lies; a date without a zone spans all of them.
_EASTERNMOST = timezone(timedelta(hours=14))
_WESTERNMOST = timezone(timedelta(hours=-12))
# How many characters of an ISO 8601 date tell the day, the month and the year.
_DAY, _MONTH, _YEAR = 10, 7, 4


def write_duration(duration: timedelta) -> str:
    """
    Give *duration* in days, hours, minutes and seconds, exactly.

    >>> write_duration(timedelta(hours=9, minutes=30))
    'PT9H30M'
    """
    sign, duration = ("-", -duration) if duration < timedelta() else ("", duration)
    minutes, seconds = divmod(duration.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    days = f"{duration.days}D" if duration.days else ""
    clock = f"{hours}H" * bool(hours) + f"{minutes}M" * bool(minutes)
    if duration.microseconds:
        clock += f"{seconds}.{duration.microseconds:06}S"
    elif seconds or not (days or clock):
        clock += f"{seconds}S"
    return f"{sign}P{days}{'T' * bool(clock)}{clock}"


def read_duration(text: str) -> timedelta | None:
    """
    Give the duration that :func:`write_duration` wrote, or ``None``.

    >>> read_duration("PT9H30M")
    datetime.timedelta(seconds=34200)
    """
    match = _DURATION.fullmatch(text)
    if match is None or text.endswith(("P", "T")):
        return None
    days, hours, minutes, seconds, microseconds = (int(digits or 0) for digits in match.groups()[1:])
    try:
        # The sign goes into every term, for the least timedelta has no positive counterpart above its own days.
        step = -1 if match[1] else 1
        return timedelta(step * days, step * seconds, step * microseconds, 0, step * minutes, step * hours)
    except OverflowError:
        return None


def write_moment(moment: Moment | None) -> str | None:
    """
    Give the finest ISO 8601 form that is true of the whole interval.

    An instant where the interval is no longer than a minute, else the day, the month or the year it lies in, in the
    zone of the moment. A calendar date that the dump states without a zone is that date, whatever the zone. ``None``
    where nothing of this holds.
    """
    if moment is None or moment.earliest is None or moment.latest is None:
        return None
    if moment.earliest.utcoffset() is None or moment.latest.utcoffset() is None:
        return None
    if moment.latest - moment.earliest <= _INSTANT_WIDTH:
        return None if moment.best is None else moment.best.isoformat(timespec="seconds")
    try:
        last = moment.latest - timedelta.resolution
        days = [_common_date(moment.earliest, last)]
        if not moment.relative or (moment.rule is not None and moment.rule.yearly):
            days.append(_common_date(moment.earliest.astimezone(_EASTERNMOST), last.astimezone(_WESTERNMOST)))
    except OverflowError:
        return None
    return max(days, key=len) or None


def _common_date(first: datetime, last: datetime) -> str:
    start, stop = first.isoformat(), last.isoformat()
    return next((start[:width] for width in (_DAY, _MONTH, _YEAR) if start[:width] == stop[:width]), "")
