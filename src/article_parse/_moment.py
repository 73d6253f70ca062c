"""When something happened, as exactly as a dump says it and no more."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum
from typing import NamedTuple

import attrs

from article_parse.errors import ArticleTypeError, NaiveReferenceError

__all__ = ["Elapsed", "Moment", "Precision", "RelativeRule", "Shift"]

# No place on Earth keeps a local time outside these offsets (tz database: Etc/GMT+12, Pacific/Kiritimati), in minutes.
_WESTERNMOST, _EASTERNMOST = -12 * 60, 14 * 60
# All offsets in use are multiples of a quarter of an hour (tz database).
_OFFSET_STEP, _DAY = 15, 24 * 60
# A 29 February can lie eight years back, across a year such as 1900.
_LEAP_GAP = 8
_SHORTEST_MONTH = 28
# A twelfth of a 400th of the 146,097 days of 400 years, in seconds.
_AVERAGE_MONTH = 30.436875 * 86_400
# The fields of a Shift that add on the calendar, when they say nothing, and how many there are that replace.
_NOTHING_ADDED, _REPLACED = (0,) * 3, 7


class Precision(StrEnum):
    """
    The unit in which a dump states a moment.

    >>> Precision("day").value
    'day'
    """

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class Elapsed(NamedTuple):
    """
    An interval of ages before the reference, the shortest included.

    ``longest`` is ``None`` for forms without an upper bound ("more than 2 years ago").

    >>> Elapsed(timedelta(hours=9, minutes=30), timedelta(hours=10, minutes=30)).longest
    datetime.timedelta(seconds=37800)
    """

    shortest: timedelta
    longest: timedelta | None


class Shift(NamedTuple):
    """
    A step on the calendar, with the meaning of dateutil's ``relativedelta``.

    Plural fields are added to the reference; singular ones replace a field of it, before the plural ones are added.
    ``weekday`` is a pair of a day (Monday is 0) and a count: ``(0, -1)`` is the last Monday on or before the day.
    ``lead`` is added before the step on the calendar, ``seconds`` after it; both are elapsed time, whatever the clocks
    do meanwhile. ``spill`` says that a day the month does not have ends with the month (31 August less two months is
    the end of 30 June); ``average`` that 30.436875 days count for one of the months where they are fewer than it has,
    as moment rounds them. A step beyond the years 1 to 9999 ends at their border.

    >>> print(Shift(days=-1, hour=0, minute=0, second=0).apply(datetime(2026, 3, 1, 17, 23, tzinfo=UTC)))
    2026-02-28 00:00:00+00:00
    """

    years: int = 0
    months: int = 0
    days: int = 0
    seconds: float = 0
    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    weekday: tuple[int, int] | None = None
    lead: float = 0
    spill: bool = False
    average: bool = False

    @property
    def is_calendar(self) -> bool:
        """Whether the step depends on the calendar; else it is elapsed time alone."""
        return self.count(None) != _REPLACED or self[:3] != _NOTHING_ADDED

    def apply(self, reference: datetime) -> datetime:
        """Give *reference* moved by this step."""
        here = add_seconds(reference, self.lead) if self.lead else reference
        if self.is_calendar:
            try:
                here = self._step(here)
            except (OverflowError, ValueError):
                return _border(self.years < 0 or self.months < 0 or self.days < 0)
        return add_seconds(here, self.seconds) if self.seconds else here

    def _step(self, here: datetime) -> datetime:
        if self.year is self.month is self.day is None:
            moved = _add_months(here, 12 * self.years + self.months) if self.years or self.months else here
            if self.spill and moved.day != here.day:
                moved = moved.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(1)
            if self.average:
                moved = max(moved, _add_months(add_seconds(here, -_AVERAGE_MONTH), 12 * self.years + self.months + 1))
            return self._step_in_days(moved)
        # Imported here since a dump without such a date never needs it.
        from dateutil.relativedelta import relativedelta  # noqa: PLC0415

        named = relativedelta(years=self.years, months=self.months, year=self.year, month=self.month, day=self.day)
        return self._step_in_days(here + named)

    def _step_in_days(self, here: datetime) -> datetime:
        hour, minute, second = self[7:10]
        if hour is not None or minute is not None or second is not None:
            here = here.replace(
                hour=here.hour if hour is None else hour,
                minute=here.minute if minute is None else minute,
                second=here.second if second is None else second,
                microsecond=here.microsecond if second is None else 0,
            )
        if self.days:
            here += timedelta(self.days)
        if self.weekday is None:
            return here
        day, count = self.weekday
        if count > 0:
            return here + timedelta((day - here.weekday()) % 7 + 7 * (count - 1))
        return here - timedelta((here.weekday() - day) % 7 - 7 * (count + 1))


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
        before, after = _telling_offsets(utc, west, east, turns)
        first = self.first or self.last
        try:
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
        return _border(past=True), _border(past=True)


@attrs.frozen(kw_only=True)
class Moment:
    """
    When something happened, as an interval that holds the truth.

    Args:
        text: The surface form in the dump, white space folded.
        earliest: The first instant it can mean, aware; ``None`` while the reference is unknown or there is no bound.
        latest: The end of the interval, aware and exclusive; ``None`` while the reference is unknown.
        elapsed: For relative forms, the interval of ages before the reference.
        precision: The unit in which the dump states it.
        approximate: Whether the words say so ("about 10 hours ago") or the interval had to be widened.
        relative: Whether it is stated relative to when the page was printed.
        source: Where it was read: ``text`` or the name of a metadata source.
        rule: How a relative form resolves; ``None`` for absolute ones.

    >>> from article_parse import parse_moment
    >>> moment = parse_moment("about 10 hours ago", formatter="react-timeago")
    >>> [str(age) for age in moment.elapsed]
    ['9:30:00', '10:30:00']
    """

    text: str
    earliest: datetime | None = None
    latest: datetime | None = None
    elapsed: Elapsed | None = None
    precision: Precision
    approximate: bool = False
    relative: bool = False
    source: str = "text"
    rule: RelativeRule | None = attrs.field(default=None, repr=False)

    @property
    def best(self) -> datetime | None:
        """
        One instant for people who need one.

        The stated instant where the dump states one minute or second (read as UTC where it states no zone), else the
        middle of the interval; ``None`` while an end of the interval is unknown.
        """
        if self.earliest is None or self.latest is None:
            return None
        width = self.latest - self.earliest
        if self.relative or self.approximate or self.precision not in {Precision.SECOND, Precision.MINUTE}:
            return self.earliest + width / 2
        if width > timedelta(minutes=_EASTERNMOST - _WESTERNMOST):
            return self.earliest + timedelta(minutes=_EASTERNMOST)
        return self.earliest

    def resolve(self, retrieved_at: datetime, *, timezone: tzinfo | None = None) -> Moment:
        """
        Give the same moment with the absolute interval it has when the page was printed at *retrieved_at*.

        Args:
            retrieved_at: When the page was printed, aware.
            timezone: The reader's zone, for forms that count calendar days; without it the union over all zones.

        Returns:
            A moment with ``earliest`` and ``latest``, and the ages that they come to at that reference. An absolute
            moment comes back as it is.

        Raises:
            NaiveReferenceError: *retrieved_at* has no zone.

        >>> from article_parse import parse_moment
        >>> later = parse_moment("2 days ago", formatter="moment").resolve(datetime(2026, 3, 1, 12, tzinfo=UTC))
        >>> print(later.earliest, later.latest)
        2026-02-27 00:00:00+00:00 2026-02-28 00:00:00+00:00
        """
        check_reference(retrieved_at)
        if self.rule is None:
            return self
        earliest, latest, elapsed = self.rule.place(self.elapsed, retrieved_at, timezone)
        return attrs.evolve(self, earliest=earliest, latest=latest, elapsed=elapsed)


def check_reference(retrieved_at: object) -> None:
    """Raise unless *retrieved_at* is an aware datetime."""
    if not isinstance(retrieved_at, datetime):
        msg = f"retrieved_at must be a datetime with a time zone, not {type(retrieved_at).__name__}"
        raise ArticleTypeError(msg)
    if retrieved_at.utcoffset() is None:
        msg = (
            f"retrieved_at={retrieved_at.isoformat()} has no time zone, so it is not an instant; "
            "give one, for example datetime(..., tzinfo=UTC)"
        )
        raise NaiveReferenceError(msg)


def in_zone(instant: datetime, zone: tzinfo) -> datetime:
    """Give *instant* in *zone*; where its year would be none of 1 to 9999 there, in the zone it has."""
    try:
        return instant.astimezone(zone)
    except (OverflowError, ValueError):
        return instant


def add_seconds(instant: datetime, seconds: float) -> datetime:
    """Give *instant* moved by elapsed *seconds*, in its own zone; a step beyond the years 1 to 9999 ends there."""
    zone = instant.tzinfo or UTC
    try:
        if zone is UTC:
            return instant + timedelta(0, seconds)
        moved = instant.astimezone(UTC) + timedelta(0, seconds)
    except (OverflowError, ValueError):
        return _border(past=seconds < 0)
    return in_zone(moved, zone)


def _border(past: bool) -> datetime:  # noqa: FBT001
    return datetime(1, 1, 1, tzinfo=UTC) if past else datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)


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


def _add_months(here: datetime, months: int) -> datetime:
    """Give the same day so many *months* on, or the last one of a month that is too short."""
    # A relativedelta takes four times as long, and half of all ages in months have two of them.
    year, month = divmod(12 * here.year + here.month - 1 + months, 12)
    month += 1
    if here.day > _SHORTEST_MONTH:
        return here.replace(year, month, min(here.day, monthrange(year, month)[1]))
    return here.replace(year, month)
