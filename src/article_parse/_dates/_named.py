"""Named days and units: "yesterday at 14:05", "last Monday at 3:00 PM", "Mon at 17:00", "last month"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from article_parse._dates._clock import Clock, read_clock
from article_parse._dates._reading import Match, Reading
from article_parse._moment import Elapsed, Precision, RelativeRule, Shift

if TYPE_CHECKING:
    from collections.abc import Sequence

    from article_parse._dates._book import Word
    from article_parse._dates._tokens import Token

__all__ = ["read_bare_day", "read_bare_time", "read_named", "read_span", "read_whole_day"]

_DAY = 86_400
_HOURS = 24
_MIDNIGHT = Shift(hour=0, minute=0, second=0)
# Full units of the clock, as callers of Intl count them.
_CLOCK_DAYS = {Precision.DAY: 1, Precision.WEEK: 7, Precision.MONTH: 30, Precision.QUARTER: 91, Precision.YEAR: 365}
_BETWEEN = frozenset({",", "\u00b7", "-", "\u2013", "\u2014", "@"})

# "last week" and the like: the calendar unit before the reader's (Intl with numeric "auto"), from and to; and the ages
# in days at which the same formatter prints the words when its caller counts full units of the clock.
_LAST_UNITS = {
    # Weeks start on a Sunday or a Monday: from the earlier of both to the later.
    Precision.WEEK: (_MIDNIGHT._replace(days=-8, weekday=(6, -1)), _MIDNIGHT._replace(days=1, weekday=(0, -1)), 7, 14),
    Precision.MONTH: (_MIDNIGHT._replace(months=-1, day=1), _MIDNIGHT._replace(day=1), 28, 62),
    # A quarter starts with the month, or one or two months before it.
    Precision.QUARTER: (_MIDNIGHT._replace(months=-5, day=1), _MIDNIGHT._replace(day=1), 90, 184),
    Precision.YEAR: (_MIDNIGHT._replace(years=-1, month=1, day=1), _MIDNIGHT._replace(month=1, day=1), 365, 731),
}


# The same for the unit that the reader is in: from where it begins to now.
_THIS_UNITS = {
    Precision.WEEK: (_MIDNIGHT._replace(days=-1, weekday=(6, -1)), 7),
    Precision.MONTH: (_MIDNIGHT._replace(day=1), 31),
    Precision.QUARTER: (_MIDNIGHT._replace(months=-2, day=1), 93),
    Precision.YEAR: (_MIDNIGHT._replace(month=1, day=1), 366),
}
# What may stand around a day: "at", "on", "the", a comma.
_MAX_BETWEEN = 3


def read_named(tokens: Sequence[Token], at: int, formatter: str | None = None) -> Match | None:
    """Read ``today | yesterday | last weekday | weekday at time | last unit``, with a time before or after a day."""
    if formatter == "intl" and tokens[at + 1].start < 0:
        counted = _read_counted(tokens[at].word, at)
        if counted is not None:
            return counted
    span = tokens[at].word.span
    if span is not None and tokens[at + 1].word.weekday is None:
        return Match(read_span(span), at + 1)
    found = read_clock(tokens, at)
    if found is not None:
        clock, here = found
        day = _read_day(tokens, _skip_between(tokens, here))
        return None if day is None or clock.hour == _HOURS else Match(_placed(day[0], clock), day[1])
    day = _read_day(tokens, at)
    if day is None:
        return None
    rule, here = day
    found = read_clock(tokens, _skip_between(tokens, here))
    if found is None:
        # "sat", "Mon": a weekday alone is more often something else.
        is_weekday = rule.weekday is not None and not any(tokens[n].word.last for n in (at, here - 1))
        return None if is_weekday else Match(_placed(rule, None), here)
    clock, here = found
    return None if clock.hour == _HOURS else Match(_placed(rule, clock), here)


def _read_counted(word: Word, at: int) -> Match | None:
    """Read "yesterday" and "last week" as the usual caller of Intl means them: one full unit of the clock."""
    unit = Precision.DAY if word.day == -1 else word.span[0] if word.span is not None and word.span[1] == -1 else None
    if unit is None:
        return None
    size = _CLOCK_DAYS[unit] * _DAY
    last = 2 * size if unit is not Precision.WEEK else min(2 * size, _CLOCK_DAYS[Precision.MONTH] * _DAY)
    elapsed = Elapsed(timedelta(seconds=size), timedelta(seconds=last))
    return Match(Reading(unit, rule=RelativeRule(Shift(seconds=-last), Shift(seconds=-size)), elapsed=elapsed), at + 1)


def read_span(span: tuple[Precision, int]) -> Reading:
    """Give what a calendar unit with its distance from the present one says: "last week", "this month"."""
    unit, back = span
    if back == 0:
        first, longest = _THIS_UNITS[unit]
        rule = RelativeRule(first, Shift(), local=True, shortest=0, longest=longest * _DAY)
        return Reading(unit, rule=rule, elapsed=Elapsed(timedelta(), timedelta(days=longest + 1)))
    first, last, shortest, longest = _LAST_UNITS[unit]
    if back < -1:
        days = longest // 2
        first, last = Shift(days=-4 * days), Shift(days=-days)
        shortest, longest = days, 4 * days
    rule = RelativeRule(first, last, local=True, shortest=shortest * _DAY, longest=longest * _DAY)
    return Reading(unit, rule=rule, elapsed=Elapsed(timedelta(), timedelta(days=longest + 1)))


def read_whole_day(day: int) -> Reading:
    """Give what a word for a day says: "today" is 0, "yesterday" -1."""
    return _placed(Shift(days=day), None)


def read_bare_day(tokens: Sequence[Token], at: int) -> Match | None:
    """Read a weekday alone: the last one, which may be today, or a week ago where it is today."""
    weekday = tokens[at].word.weekday
    if weekday is None or (tokens[at].word.units and tokens[at].word.month is not None):
        return None
    first = _MIDNIGHT._replace(days=-1, weekday=(weekday, -1))
    last = _MIDNIGHT._replace(weekday=(weekday, -1), seconds=_DAY)
    reading = Reading(
        Precision.DAY,
        rule=RelativeRule(first, last, local=True),
        elapsed=Elapsed(timedelta(), timedelta(days=8)),
    )
    stop = at + 1 + (tokens[at + 1].text == "." and tokens[at + 1].tight)
    return Match(reading, stop)


def read_bare_time(tokens: Sequence[Token], at: int) -> Match | None:
    """Read a time of day alone: the last one that is not after the reference."""
    found = read_clock(tokens, at)
    if found is None or found[0].hour == _HOURS:
        return None
    clock, here = found
    seconds = 3600 * clock.hour + 60 * clock.minute + clock.second
    first = _MIDNIGHT._replace(lead=-seconds, seconds=seconds)
    last = first._replace(seconds=seconds + clock.microseconds / 1_000_000)
    rule = RelativeRule(first, last, local=True, offsets=clock.offsets)
    return Match(Reading(clock.precision, rule=rule, elapsed=Elapsed(timedelta(), timedelta(days=1))), here)


def _read_day(tokens: Sequence[Token], at: int) -> tuple[Shift, int] | None:
    word = tokens[at].word
    if word.day is not None:
        # "today, Monday"; "dnes v pondelok"
        return Shift(days=word.day), at + 1
    at += (word.last and word.weekday is None) or word.span is not None
    while tokens[at].word.joins or tokens[at].word.fills:
        at += 1
    weekday = tokens[at].word.weekday
    if weekday is None:
        return None
    at += 1
    if tokens[at].text == "." and tokens[at].tight:
        at += 1
    at += tokens[at].word.last
    # moment's "Last Monday" and Facebook's "Mon at 17:00" lie one to seven days back, never today.
    return Shift(days=-1, weekday=(weekday, -1)), at


def _skip_between(tokens: Sequence[Token], at: int) -> int:
    for _ in range(_MAX_BETWEEN):
        word = tokens[at].word
        at += tokens[at].text in _BETWEEN or word.joins or word.fills
    return at


def _placed(day: Shift, clock: Clock | None) -> Reading:
    furthest = 8 if day.weekday else 1 - day.days
    elapsed = Elapsed(timedelta(), timedelta(days=furthest))
    if clock is None:
        first = day._replace(hour=0, minute=0, second=0)
        last = first._replace(days=day.days + 1)
        if day.weekday is not None:
            last = first._replace(seconds=_DAY)
        back = -day.days * _DAY
        rule = RelativeRule(first, last, local=True, shortest=back, longest=back + _DAY)
        if day.weekday is not None:
            rule = rule._replace(shortest=None, longest=None)
        return Reading(Precision.DAY, rule=rule, elapsed=elapsed)
    start = day._replace(hour=clock.hour, minute=clock.minute, second=clock.second)
    stop = start._replace(seconds=clock.microseconds / 1_000_000)
    rule = RelativeRule(start, stop, local=True, offsets=clock.offsets)
    ambiguous = clock.offsets is not None and clock.offsets[0] != clock.offsets[1]
    return Reading(clock.precision, rule=rule, elapsed=elapsed, approximate=ambiguous)
