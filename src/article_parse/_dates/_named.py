"""Named days and units: "yesterday at 14:05", "last Monday at 3:00 PM", "Mon at 17:00", "last month"."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from article_parse._dates._clock import Clock, read_clock
from article_parse._dates._reading import Match, Reading
from article_parse._moment import Elapsed, Precision, RelativeRule, Shift

if TYPE_CHECKING:
    from collections.abc import Sequence

    from article_parse._dates._tokens import Token

__all__ = ["read_named"]

_DAY = 86_400
_HOURS = 24
_MIDNIGHT = Shift(hour=0, minute=0, second=0)
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


def read_named(tokens: Sequence[Token], at: int) -> Match | None:
    """Read ``today | yesterday | last weekday | weekday at time | last unit``, with a time before or after a day."""
    if tokens[at].word.last and tokens[at + 1].word.unit is not None:
        return _read_last_unit(tokens, at + 1)
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
        return None if tokens[at].word.weekday is not None else Match(_placed(rule, None), here)
    clock, here = found
    return None if clock.hour == _HOURS else Match(_placed(rule, clock), here)


def _read_last_unit(tokens: Sequence[Token], at: int) -> Match | None:
    unit = tokens[at].word.unit
    known = None if unit is None else _LAST_UNITS.get(unit[0])
    if unit is None or known is None:
        return None
    first, last, shortest, longest = known
    rule = RelativeRule(first, last, local=True, shortest=shortest * _DAY, longest=longest * _DAY)
    return Match(Reading(unit[0], rule=rule, elapsed=Elapsed(timedelta(), timedelta(days=longest))), at + 1)


def _read_day(tokens: Sequence[Token], at: int) -> tuple[Shift, int] | None:
    word = tokens[at].word
    if word.day is not None:
        return Shift(days=word.day), at + 1
    at += word.last
    weekday = tokens[at].word.weekday
    # moment's "Last Monday" and Facebook's "Mon at 17:00" lie one to seven days back, never today.
    return None if weekday is None else (Shift(days=-1, weekday=(weekday, -1)), at + 1)


def _skip_between(tokens: Sequence[Token], at: int) -> int:
    for _ in range(2):
        at += tokens[at].text in _BETWEEN or tokens[at].word.joins
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
