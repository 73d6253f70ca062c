"""How a relative form becomes an interval once it is known when the page was printed."""

from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from article_parse._rebuilding import rebuilt_from_one
from article_parse._shift import Shift, add_seconds, border, in_zone, second_time
from article_parse._shown import short

__all__ = ["Elapsed", "RelativeRule"]

# No place on Earth keeps a local time outside these offsets (tz database: Etc/GMT+12, Pacific/Kiritimati), in minutes.
_WESTERNMOST, _EASTERNMOST = -12 * 60, 14 * 60
# All offsets in use are multiples of a quarter of an hour (tz database).
_OFFSET_STEP, _DAY = 15, 24 * 60
# A 29 February can lie eight years back, across a year such as 1900.
_LEAP_GAP = 8


@rebuilt_from_one
class Elapsed(NamedTuple):
    """
    An interval of ages before the reference, the shortest included.

    ``longest`` is ``None`` for forms without an upper bound ("more than 2 years ago").

    >>> Elapsed(timedelta(hours=9, minutes=30), timedelta(hours=10, minutes=30)).longest
    datetime.timedelta(seconds=37800)
    """

    shortest: timedelta
    longest: timedelta | None

    def __repr__(self) -> str:
        return short(self)


@rebuilt_from_one
class RelativeRule(NamedTuple):
    """
    How a relative form becomes an interval once the reference is known.

    ``first`` and ``last`` move the reference to the earliest and the latest instant; ``first`` is ``None`` where there
    is no earliest one. ``local`` says that they count in calendar days of the reader's zone. ``yearly`` marks a date
    without a year: the latest one not after the reference. ``shortest`` and ``longest`` are ages in seconds that some
    formatters mean by the same words; while the zone is unknown the interval is widened to hold them. ``offsets`` is
    the zone that a local form states, as its least and greatest offset from UTC in minutes.

    >>> RelativeRule(Shift(seconds=-60), Shift()).local
    False
    """

    first: Shift | None
    last: Shift
    local: bool = False
    yearly: bool = False
    shortest: float | None = None
    longest: float | None = None
    offsets: tuple[int, int] | None = None

    def __repr__(self) -> str:
        return short(self)

    @property
    def is_fixed(self) -> bool:
        """Whether the ages are the same at every reference."""
        return not (self.local or self.last.is_calendar or (self.first is not None and self.first.is_calendar))

    def interval(self, reference: datetime, zone: tzinfo | None) -> tuple[datetime | None, datetime]:
        """Give the earliest and the latest instant, in *zone* or in UTC; nothing is later than *reference*."""
        shown = zone or UTC
        if not self.local:
            here = reference if reference.tzinfo is shown else in_zone(reference, shown)
            latest = self.last.apply(here)
            latest = min(latest, here)
            return (None if self.first is None else min(self.first.apply(here), latest)), latest
        if zone is None or self.offsets is not None:
            earliest, latest = self._anywhere(in_zone(reference, UTC), *(self.offsets or (_WESTERNMOST, _EASTERNMOST)))
        else:
            earliest, latest = self._in_place(in_zone(reference, zone))
            latest = latest if self.last.hour is None else second_time(latest)
        if zone is None and self.offsets is None and self.shortest is not None and self.longest is not None:
            earliest = min(earliest, add_seconds(reference, -self.longest))
            latest = max(latest, add_seconds(reference, -self.shortest))
        latest = min(latest, reference)
        return in_zone(min(earliest, latest), shown), in_zone(latest, shown)

    def place(
        self, elapsed: Elapsed | None, reference: datetime, zone: tzinfo | None
    ) -> tuple[datetime | None, datetime, Elapsed | None]:
        """
        Give the interval at *reference*, and the ages it comes to where *elapsed* does not tell them.

        *elapsed* are the ages of the rule at any reference; those of a fixed rule are all it says.
        """
        if elapsed is not None and self.is_fixed and (zone is None or zone is UTC):
            utc = reference if reference.tzinfo is UTC else in_zone(reference, UTC)
            shortest, longest = elapsed
            try:
                return (None if longest is None else utc - longest), utc - shortest, elapsed
            except OverflowError:
                pass
        earliest, latest = self.interval(reference, zone)
        if not self.is_fixed:
            elapsed = Elapsed(reference - latest, None if earliest is None else reference - earliest)
        return earliest, latest, elapsed

    def _anywhere(self, utc: datetime, west: int, east: int) -> tuple[datetime, datetime]:
        """
        Give the interval that holds those of all places between two offsets from UTC, in minutes.

        Going east a local instant comes earlier, but for the places where another day begins: so the earliest one is
        just before such a place or outermost, and the latest one just behind it.
        """
        turns = {0}
        if self.yearly and self.last.hour is not None:
            turns.add(60 * self.last.hour + (self.last.minute or 0))
        if self.last.lead:
            turns.add(int(-self.last.lead // 60))
        first = self.first or self.last
        try:
            before, after = _telling_offsets(utc, west, east, turns)
            if self.yearly:
                earliest = min([self._in_place(utc + each)[0] - each for each in before])
                latest = max([self._in_place(utc + each)[1] - each for each in after])
            else:
                earliest = min([first.apply(utc + each) - each for each in before])
                latest = max([self.last.apply(utc + each) - each for each in after])
        except OverflowError:
            return self._in_place(utc)
        return earliest, latest

    def _in_place(self, here: datetime) -> tuple[datetime, datetime]:
        first = self.first or self.last
        if not self.yearly:
            return first.apply(here), self.last.apply(here)
        for year in range(here.year, max(here.year - _LEAP_GAP, 1) - 1, -1):
            start = first._replace(year=year).apply(here)
            if start <= here and (start.month, start.day) == (first.month, first.day):
                return start, self.last._replace(year=year).apply(here)
        return border(past=True), border(past=True)


def _telling_offsets(utc: datetime, west: int, east: int, turns: set[int]) -> tuple[list[timedelta], list[timedelta]]:
    """
    Give the offsets just before which and from which on it is one of *turns*, in minutes of the day, or later.

    The outermost are with them.
    """
    before, after = [east], [west]
    minutes = 60 * utc.hour + utc.minute
    for turn in turns:
        for day in (-_DAY, 0, _DAY, 2 * _DAY):
            first = -(-(turn + day - minutes) // _OFFSET_STEP) * _OFFSET_STEP
            if west < first <= east:
                after.append(first)
                before.append(first - _OFFSET_STEP)
    return [timedelta(0, 60 * each) for each in before], [timedelta(0, 60 * each) for each in after]
