"""Calendars other than the Gregorian one that sites print: the Persian one, and the Buddhist years of Thailand."""

from __future__ import annotations

from datetime import date, timedelta

__all__ = ["PERSIAN_MONTHS", "PERSIAN_YEARS", "THAI_CENTURY", "THAI_PIVOT", "THAI_YEARS", "from_persian", "from_thai"]

PERSIAN_YEARS = range(1300, 1500)
"""Years from 1921 to 2121."""
THAI_YEARS = range(2400, 2700)
"""Years from 1857 to 2156."""
THAI_CENTURY, THAI_PIVOT = 2500, 33
"""Two digits from 33 on are a Buddhist year, 1990 or later; less are one of ours, since 1989 had no pages."""
PERSIAN_MONTHS = range(13, 25)
"""The numbers that books give the Persian months."""

_THAI_AHEAD = 543
# 1 Farvardin 1300. The years of 366 days follow a cycle of 33 in these centuries (Borkowski, The Persian calendar for
# 3000 years, 1996).
_START = date(1921, 3, 21)
_CYCLE = 33
_LEAP_YEARS = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_MONTHS, _LONG_MONTHS = 12, 6


def from_persian(year: int, month: int, day: int) -> tuple[int, int, int]:
    """
    Give year, month and day of our calendar for those of the Persian one; zeros for a day that it does not have.

    >>> from_persian(1404, 12, 10), from_persian(9999, 1, 1)
    ((2026, 3, 1), (0, 0, 0))
    """
    if year not in PERSIAN_YEARS or not 1 <= month <= _MONTHS or not 1 <= day <= _length(year, month):
        return 0, 0, 0
    days = sum(365 + _is_leap(each) for each in range(PERSIAN_YEARS.start, year))
    found = _START + timedelta(days=days + (month - 1) * 30 + min(month - 1, _LONG_MONTHS) + day - 1)
    return found.year, found.month, found.day


def _length(year: int, month: int) -> int:
    return 30 + (month <= _LONG_MONTHS) - (month == _MONTHS and not _is_leap(year))


def _is_leap(year: int) -> bool:
    return year % _CYCLE in _LEAP_YEARS


def from_thai(year: int) -> int:
    """
    Give the year of our calendar for one of the Thai.

    >>> from_thai(2569)
    2026
    """
    return year - _THAI_AHEAD
