"""Absolute dates: "2026-03-02T09:05Z", "Mon, Mar 2, 2026 at 9:05 a.m. EST", "10th of July, 2015", "6 Jun"."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import TYPE_CHECKING

from article_parse._dates._clock import Clock, read_clock
from article_parse._dates._fields import Date, on_weekday, read_fields
from article_parse._dates._reading import Match, Reading
from article_parse._moment import Elapsed, Precision, RelativeRule, Shift
from article_parse._shift import add_seconds, second_time

if TYPE_CHECKING:
    from collections.abc import Sequence

    from article_parse._dates._book import Book
    from article_parse._dates._tokens import Token

__all__ = ["read_absolute"]

_YEAR_DIGITS = 4
# The ISO basic form: 20260302.
_BASIC_DIGITS = 8
_WIDEST = (-12 * 60, 14 * 60)
_DASHES = frozenset("-\u2010\u2011\u2013\u2014")
# What may stand between a date and a time.
_BETWEEN = frozenset({",", "|", "/", "\u00b7", "\u2022", "@", "T", "(", *_DASHES})
_MAX_BETWEEN = 3
# Two-digit years: POSIX strptime and RFC 2822 (section 4.3) start the window at 1969.
_PIVOT = 69
# 6 June without a year was at most a year and a day ago, 29 February eight years.
_YEAR_AGO = timedelta(days=367)
_LEAP_AGO = timedelta(days=8 * 366)


def _is_iso(tokens: Sequence[Token], at: int) -> bool:
    """Whether an ISO form stands there, which is the same in all languages."""
    year = tokens[at]
    is_dashed = tokens[at + 1].text == "-" and tokens[at + 2].digits == 2  # noqa: PLR2004
    return year.digits == _BASIC_DIGITS or (year.digits == _YEAR_DIGITS and is_dashed)


def read_absolute(tokens: Sequence[Token], at: int, zone: tzinfo | None, book: Book) -> Match | None:
    """Read ``[weekday] date [between time]`` or ``time between [weekday] date``."""
    dates, here = _read_dated(tokens, at, book)
    if dates:
        clock, here = _read_clock_after(tokens, here, book, full=dates[0].day is not None)
        if clock is not None and dates[0].year is None and tokens[here].digits == _YEAR_DIGITS:
            # Unix "date" and C "asctime": Mon Mar 2 09:05:00 EST 2026.
            dates, here = (dates[0]._replace(year=tokens[here].number),), here + 1
        return _match(dates, clock, here if clock is None else _skip_weekday(tokens, here, dates[0]), zone)
    found = read_clock(tokens, at)
    if found is None:
        return None
    clock, here = found
    dates, here = _read_dated(tokens, _skip_between(tokens, here), book)
    return _match(dates, clock, here, zone) if dates and dates[0].day is not None else None


def _match(dates: Sequence[Date], clock: Clock | None, stop: int, zone: tzinfo | None) -> Match | None:
    readings = [date for date in dates if date.is_valid]
    if not readings:
        return None
    reading = _yearless(readings[0], clock) if readings[0].year is None else _dated(readings, clock, zone)
    return None if reading is None else Match(reading, stop)


def _read_clock_after(tokens: Sequence[Token], at: int, book: Book, *, full: bool) -> tuple[Clock | None, int]:
    found = read_clock(tokens, _skip_between(tokens, at), dotted_too=not book.exact) if full else None
    return (None, at) if found is None else found


def _skip_weekday(tokens: Sequence[Token], at: int, date: Date) -> int:
    """Give the place behind the weekday of *date*, where it stands behind the time: ``2026-03-02 09:05 Monday``."""
    after = _skip(tokens, at, ",")
    return after + 1 if tokens[after].word.weekday is not None and date.weekday == tokens[after].word.weekday else at


def _skip_between(tokens: Sequence[Token], at: int) -> int:
    for _ in range(_MAX_BETWEEN):
        word = tokens[at].word
        if not (tokens[at].text in _BETWEEN or word.joins or word.fills):
            break
        at += 1
    return at


def _read_dated(tokens: Sequence[Token], at: int, book: Book) -> tuple[tuple[Date, ...], int]:
    """Read ``[weekday [","]] date [[","] weekday]``."""
    if not book.exact and not _is_iso(tokens, at):
        return read_fields(tokens, at, book)
    if book.order and tokens[at].digits in {1, 2} and tokens[at + 2].number >= 0:
        return read_fields(tokens, at, book)
    here = at
    if tokens[here].word.weekday is not None:
        here = _skip(tokens, here + 1, ".,")
    while tokens[here].word.fills:
        here += 1
    dates, here = _read_date(tokens, here)
    if not dates:
        return (), at
    if (weekday := tokens[at].word.weekday) is not None:
        dates = on_weekday(dates, weekday)
    first = dates[0]
    if len(dates) > 1 and book.order:
        first = dates[book.order == "dmy"]
        dates = (first,)
    after = _skip(tokens, here, ",(")
    if first.year is not None and first.day is not None and tokens[after].word.weekday is not None:
        bracket = tokens[after - 1].text == "("
        if not bracket or tokens[after + 1].text == ")":
            here = after + 1 + bracket
    return dates, here


def _skip(tokens: Sequence[Token], at: int, marks: str) -> int:
    """Give the place after one of *marks*, or after two of them in their order."""
    for mark in marks:
        at += tokens[at].text == mark
    return at


def _read_date(tokens: Sequence[Token], at: int) -> tuple[tuple[Date, ...], int]:
    first = tokens[at]
    if first.word.month is not None:
        return _read_month_first(tokens, at)
    if first.number < 0:
        return (), at
    if tokens[at + 1].text == "T" and first.digits == 8:  # noqa: PLR2004 - the ISO basic form, 20260302T0905
        return (Date(first.number // 10_000, first.number // 100 % 100, first.number % 100),), at + 1
    if first.digits == _YEAR_DIGITS:
        return _read_year_first(tokens, at)
    if first.digits > 2:  # noqa: PLR2004 - no day or month has three digits
        return (), at
    mark, second = tokens[at + 1], tokens[at + 2]
    if second.number >= 0 and mark.text in {"/", ".", "-"}:
        return _read_numeric(tokens, at)
    return _read_day_first(tokens, at)


def _read_year_first(tokens: Sequence[Token], at: int) -> tuple[tuple[Date, ...], int]:
    """Read ``2026-03-02``, ``2026/03/02``, ``2026.03.02``, ``2026-03``, ``2026 Mar 2``."""
    year, mark, month = tokens[at].number, tokens[at + 1], tokens[at + 2]
    if mark.text in {"-", "/", "."} and mark.tight and month.tight and 1 <= month.digits <= 2:  # noqa: PLR2004
        again, day = tokens[at + 3], tokens[at + 4]
        if again.text == mark.text and again.tight and day.tight and 1 <= day.digits <= 2:  # noqa: PLR2004
            return (Date(year, month.number, day.number),), at + 5
        if mark.text == "-" and month.digits == 2:  # noqa: PLR2004
            return (Date(year, month.number, None),), at + 3
        return (), at
    here = _skip(tokens, at + 1, ",-")
    named = tokens[here].word.month
    here = _skip(tokens, here + 1, ".-")
    if named is None or not 1 <= tokens[here].digits <= 2:  # noqa: PLR2004
        return (), at
    return (Date(year, named, tokens[here].number),), here + 1


def _read_numeric(tokens: Sequence[Token], at: int) -> tuple[tuple[Date, ...], int]:
    """Read ``03/04/2026`` (either order, American first), ``03-04-2026`` and ``03.04.2026`` (day first)."""
    first, mark, second, again, year = tokens[at : at + 5]
    tight = all(each.tight for each in (mark, second, again, year))
    if again.text != mark.text or year.digits != _YEAR_DIGITS or not tight:
        return (), at
    day_first = Date(year.number, second.number, first.number)
    if mark.text == ".":
        return (day_first,), at + 5
    month_first = Date(year.number, first.number, second.number)
    return (month_first, day_first) if month_first != day_first else (day_first,), at + 5


def _read_month_first(tokens: Sequence[Token], at: int) -> tuple[tuple[Date, ...], int]:
    """Read ``July 10, 2015``, ``Sept. 3rd 2026``, ``Jan 5``, ``March 2026``."""
    month = tokens[at].word.month or 0
    here = _skip(tokens, at + 1, ".,-")
    while tokens[here].word.fills:
        here += 1
    number = tokens[here]
    if number.digits == _YEAR_DIGITS:
        return (Date(number.number, month, None),), here + 1
    if not 1 <= number.digits <= 2:  # noqa: PLR2004
        return (), at
    here += 1
    here += tokens[here].word.ordinal
    year, after = _read_year(tokens, _skip(tokens, here, ".,-"), short=False)
    return (Date(year, month, number.number),), (here if year is None else after)


def _read_day_first(tokens: Sequence[Token], at: int) -> tuple[tuple[Date, ...], int]:
    """Read ``10 July 2015``, ``10th of July, 2015``, ``02-Mar-26``, ``6 Jun``."""
    here = at + 1
    here += tokens[here].word.ordinal
    while tokens[here].word.fills or tokens[here].text in {"-", ".", "/"}:
        here += 1
    month = tokens[here].word.month
    if month is None:
        return (), at
    here += 1
    year, after = _read_year(tokens, _skip(tokens, here, ".,-/"), short=True)
    return (Date(year, month, tokens[at].number),), (here if year is None else after)


def _read_year(tokens: Sequence[Token], at: int, *, short: bool) -> tuple[int | None, int]:
    """Read ``2015``, ``'15``, and ``15`` after a day and a month (*short*) where nothing counts or times by it."""
    quoted = tokens[at].text in {"'", "\u2019"}
    at += quoted
    year = tokens[at]
    if year.digits == _YEAR_DIGITS and not quoted:
        return year.number, at + 1
    after = tokens[at + 1]
    is_other = after.start < 0 and after.text.islower()
    ends = after.text != ":" and not after.word.units and after.word.meridiem is None and not is_other
    if year.digits == 2 and (quoted or (short and ends)):  # noqa: PLR2004
        return year.number + (1900 if year.number >= _PIVOT else 2000), at + 1
    return None, at


def _dated(dates: Sequence[Date], clock: Clock | None, zone: tzinfo | None) -> Reading | None:
    """Give the interval that holds every reading of a date in every zone it can be stated in."""
    offsets = clock.offsets if clock is not None else None
    spans = [_span(date, clock) for date in dates]
    if offsets is not None and offsets[0] == offsets[1]:
        zone = timezone(timedelta(minutes=offsets[0])) if offsets[0] else UTC
    elif offsets is not None:
        zone = None
    west, east = offsets or _WIDEST
    placed = [_place(span, west * 60, east * 60, zone) for span in spans]
    return Reading(
        _precision(dates[0], clock),
        earliest=min(earliest for earliest, _ in placed),
        latest=max(latest for _, latest in placed),
        approximate=len(dates) > 1 or (offsets is not None and offsets[0] != offsets[1]),
    )


def _place(span: tuple[datetime, datetime], west: int, east: int, zone: tzinfo | None) -> tuple[datetime, datetime]:
    start, stop = span
    if zone is not None:
        return start.replace(tzinfo=zone), second_time(stop.replace(tzinfo=zone))
    return add_seconds(start.replace(tzinfo=UTC), -east), add_seconds(stop.replace(tzinfo=UTC), -west)


def _precision(date: Date, clock: Clock | None) -> Precision:
    if clock is not None:
        return clock.precision
    return Precision.MONTH if date.day is None else Precision.DAY


def _span(date: Date, clock: Clock | None) -> tuple[datetime, datetime]:
    """Give the local start and end of a date, without a zone."""
    start = datetime(date.year or 0, date.month, date.day or 1)  # noqa: DTZ001 - the zone comes with the place
    if clock is not None:
        hours = timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second, microseconds=clock.microsecond)
        return _add(start, hours), _add(start, hours + timedelta(microseconds=clock.microseconds))
    if date.day is not None:
        return start, _add(start, timedelta(days=1))
    return start, _add(start, timedelta(days=monthrange(start.year, start.month)[1]))


def _add(local: datetime, step: timedelta) -> datetime:
    try:
        return local + step
    except OverflowError:
        return datetime.max  # noqa: DTZ901 - the zone comes with the place


def _yearless(date: Date, clock: Clock | None) -> Reading | None:
    """Give the rule for a date without a year: the latest such day that is not after the reference."""
    if clock is not None and clock.hour == 24:  # noqa: PLR2004 - the end of a day is no time on it
        return None
    if clock is None:
        start = Shift(month=date.month, day=date.day, hour=0, minute=0, second=0)
        stop = start._replace(days=1)
    else:
        start = Shift(month=date.month, day=date.day, hour=clock.hour, minute=clock.minute, second=clock.second)
        stop = start._replace(seconds=clock.microseconds / 1_000_000)
    offsets = None if clock is None else clock.offsets
    is_leap_day = (date.month, date.day) == (2, 29)
    return Reading(
        _precision(date, clock),
        rule=RelativeRule(start, stop, local=True, yearly=True, offsets=offsets),
        elapsed=Elapsed(timedelta(), _LEAP_AGO if is_leap_day else _YEAR_AGO),
        approximate=offsets is not None and offsets[0] != offsets[1],
    )
