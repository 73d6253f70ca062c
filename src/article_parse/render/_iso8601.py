"""Durations as of ISO 8601, both ways."""

from __future__ import annotations

import re
from datetime import timedelta

_DURATION = re.compile(
    r"(-?)P(?:([0-9]{1,9})D)?(?:T(?:([0-9]{1,2})H)?(?:([0-9]{1,2})M)?(?:([0-9]{1,2})(?:\.([0-9]{6}))?S)?)?"
)


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
