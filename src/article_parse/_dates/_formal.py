"""Forms that only a whole text is read as: weeks and days of ISO 8601, Unix times, quarters and seasons of a year."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from article_parse._dates._book import fold
from article_parse._dates._reading import Reading
from article_parse._moment import Precision
from article_parse._shift import add_seconds

if TYPE_CHECKING:
    from datetime import tzinfo

__all__ = ["as_calendar_date", "read_formal", "read_instant"]

_LONGEST = 48
# What machines write, to the second and with its offset, of our centuries and with offsets that are in use.
_INSTANT = re.compile(
    r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.([0-9]{1,6}))?(?:Z|[+-](?:0[0-9]|1[0-3]):?[0-5][0-9])"
)
_MICROSECOND_DIGITS = 6
_WEEK = re.compile(r"(\d{4})-?W(\d\d)(?:-?([1-7])(T.{0,30})?)?")
_ORDINAL = re.compile(r"(\d{4})-?(\d{3})(T.{0,30})?")
# Seconds or milliseconds from 2001 to 2033, which hardly a phone number looks like.
_UNIX = re.compile(r"(1\d{9})(\d{3})?(?:\.(\d{1,6}))?")
# As strings, since they take long to compile and few texts are looked at so closely.
_QUARTER = (
    r"(?:(?:q|t|kw|k)([1-4])|([1-4])(?:\.|er|e|º|°|th|st|nd|rd)? ?"
    r"(?:q|t|trim\w{0,8}|quartal|quarter|kvartal\w{0,2}|kwartaal|kwartał|квартал)"
    r"|(first|second|third|fourth) quarter)[ ,/-]{1,3}(?:of |de |del |di )?(\d{4})|(\d{4})[ -]?q([1-4])"
)
_ORDINALS = ("first", "second", "third", "fourth")
_SEASON = r"([^\W\d_]{3,12}) (?:of |de |del |di )?(\d{4})(?:[/\u2013-](\d\d|\d{4}))?"
_SPRING, _SUMMER, _AUTUMN, _WINTER = range(4)
_SEASONS = {
    name: season
    for season, names in (
        (_SPRING, "spring printemps primavera frühling frühjahr lente vår forår wiosna jaro tavasz весна kevät"),
        (_SUMMER, "summer été verano estate verão sommer zomer sommar lato léto nyár лето літо kesä"),
        (_AUTUMN, "autumn fall automne otoño autunno outono herbst herfst höst efterår høst jesień podzim ősz осень"),
        (_WINTER, "winter hiver invierno inverno vinter zima tél зима talvi"),
    )
    for name in names.split()
}  # fmt: skip
_MONTHS = 12
_WIDEST_WEST, _WIDEST_EAST = 12 * 3600, -14 * 3600


def read_instant(text: str) -> Reading | None:
    """
    Read a whole date and time of ISO 8601, which is the same in all languages, in a twentieth of the time.

    >>> print(read_instant("2026-03-01T10:05:00Z").latest)
    2026-03-01 10:05:01+00:00
    """
    found = _INSTANT.fullmatch(text)
    if found is None:
        return None
    digits = len(found[1] or "")
    try:
        start = datetime.fromisoformat(text)
    except ValueError:
        return None
    return Reading(Precision.SECOND, start, start + timedelta(microseconds=10 ** (_MICROSECOND_DIGITS - digits)))


def as_calendar_date(text: str) -> str | None:
    """
    Give a week date or an ordinal date of ISO 8601 as year, month and day, with the time behind it.

    >>> as_calendar_date("2026-W09-7T10:05Z"), as_calendar_date("2026-060")
    ('2026-03-01T10:05Z', '2026-03-01')
    """
    if len(text) > _LONGEST or not text[:4].isdecimal():
        return None
    try:
        if (found := _WEEK.fullmatch(text)) is not None and found[3] is not None:
            day = date.fromisocalendar(int(found[1]), int(found[2]), int(found[3]))
            return day.isoformat() + (found[4] or "")
        if (found := _ORDINAL.fullmatch(text)) is not None:
            day = date(int(found[1]), 1, 1) + timedelta(int(found[2]) - 1)
            return day.isoformat() + (found[3] or "") if str(day.year) == found[1] else None
    except (ValueError, OverflowError):
        return None
    return None


def read_formal(text: str, zone: tzinfo | None) -> Reading | None:
    """
    Read a Unix time, a week of ISO 8601, a quarter or a season.

    A season lasts from its first month to the end of the month in which the next one begins in the sky, in the
    northern half of the Earth, where most publishers are; a winter of one year may begin or end it.

    >>> reading = read_formal("Q3 2025", UTC)
    >>> print(reading.earliest, reading.latest)
    2025-07-01 00:00:00+00:00 2025-10-01 00:00:00+00:00
    """
    if len(text) > _LONGEST:
        return None
    if (found := _UNIX.fullmatch(text)) is not None:
        return _read_unix(found)
    try:
        if (found := _WEEK.fullmatch(text)) is not None and found[3] is None:
            first = date.fromisocalendar(int(found[1]), int(found[2]), 1)
            return _between(first, first + timedelta(7), Precision.WEEK, zone)
        folded = fold(text)
        if (found := re.fullmatch(_QUARTER, folded)) is not None:
            year = int(found[4] or found[5])
            number = int(found[1] or found[2] or found[6] or _ORDINALS.index(found[3]) + 1)
            return _months(year, 3 * number - 2, 3, Precision.QUARTER, zone)
        if (found := re.fullmatch(_SEASON, folded)) is not None and found[1] in _SEASONS:
            return _read_season(_SEASONS[found[1]], int(found[2]), found[3], zone)
    except (ValueError, OverflowError):
        return None
    return None


def _read_unix(found: re.Match[str]) -> Reading:
    fraction = (found[2] or found[3] or "").ljust(6, "0")
    start = datetime.fromtimestamp(int(found[1]), UTC) + timedelta(microseconds=int(fraction))
    digits = len(found[2] or found[3] or "")
    return Reading(Precision.SECOND, start, start + timedelta(microseconds=10 ** (6 - digits)))


def _read_season(season: int, year: int, until: str | None, zone: tzinfo | None) -> Reading | None:
    if season != _WINTER:
        return None if until else _months(year, 3 * season + 3, 4, Precision.QUARTER, zone)
    if until is not None:
        return _months(year, _MONTHS, 4, Precision.QUARTER, zone) if int(until) % 100 == (year + 1) % 100 else None
    return _months(year - 1, _MONTHS, 16, Precision.QUARTER, zone)._replace(approximate=True)


def _months(year: int, month: int, many: int, precision: Precision, zone: tzinfo | None) -> Reading:
    years, after = divmod(month - 1 + many, _MONTHS)
    return _between(date(year, month, 1), date(year + years, after + 1, 1), precision, zone)


def _between(first: date, last: date, precision: Precision, zone: tzinfo | None) -> Reading:
    start, stop = (datetime(each.year, each.month, each.day, tzinfo=zone or UTC) for each in (first, last))
    if zone is None:
        start, stop = add_seconds(start, _WIDEST_EAST), add_seconds(stop, _WIDEST_WEST)
    return Reading(precision, start, stop)
