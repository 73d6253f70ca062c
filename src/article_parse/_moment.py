"""When something happened, as exactly as a dump says it and no more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
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
# The fields of a Shift that step on the calendar, when they say nothing: years to days, year to weekday.
_NOTHING_ADDED, _NOTHING_REPLACED = (0,) * 3, (None,) * 7


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
    the end of 30 June). A step beyond the years 1 to 9999 ends at their border.

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

    @property
    def is_calendar(self) -> bool:
        """Whether the step depends on the calendar; else it is elapsed time alone."""
        return self[:3] != _NOTHING_ADDED or self[4:11] != _NOTHING_REPLACED

    def apply(self, reference: datetime) -> datetime:
        """Give *reference* moved by this step."""
        here = add_seconds(reference, self.lead) if self.lead else reference
        if self.is_calendar:
            here = self._step(here)
        return add_seconds(here, self.seconds) if self.seconds else here

    def _step(self, here: datetime) -> datetime:
        # Imported here since a dump without a relative date never needs it.
        from dateutil.relativedelta import relativedelta, weekday  # noqa: PLC0415

        step = relativedelta(
            years=self.years, months=self.months, days=self.days,
            year=self.year, month=self.month, day=self.day,
            hour=self.hour, minute=self.minute, second=self.second, microsecond=None if self.second is None else 0,
            weekday=None if self.weekday is None else weekday(*self.weekday),
        )  # fmt: skip
        try:
            moved = here + step
            if self.spill and moved.day != here.day:
                moved = moved.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
        except (OverflowError, ValueError):
            return _border(self.years < 0 or self.months < 0 or self.days < 0)
        return moved


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
            here = in_zone(reference, shown)
            latest = min(self.last.apply(here), here)
            return (None if self.first is None else min(self.first.apply(here), latest)), latest
        zones = self._zones(reference, zone)
        firsts, lasts = zip(*(self._local_interval(in_zone(reference, each)) for each in zones), strict=True)
        earliest, latest = min(firsts), max(lasts)
        if zone is None and self.offsets is None and self.shortest is not None and self.longest is not None:
            earliest = min(earliest, add_seconds(reference, -self.longest))
            latest = max(latest, add_seconds(reference, -self.shortest))
        latest = min(latest, reference)
        return in_zone(min(earliest, latest), shown), in_zone(latest, shown)

    def _zones(self, reference: datetime, zone: tzinfo | None) -> list[tzinfo]:
        if self.offsets is not None:
            offsets = _telling_offsets(reference, *self.offsets)
        elif zone is not None:
            return [zone]
        else:
            offsets = _telling_offsets(reference, _WESTERNMOST, _EASTERNMOST)
        return [timezone(timedelta(minutes=offset)) for offset in offsets]

    def _local_interval(self, here: datetime) -> tuple[datetime, datetime]:
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
        earliest, latest = self.rule.interval(retrieved_at, timezone)
        elapsed = self.elapsed
        if not self.rule.is_fixed:
            elapsed = Elapsed(retrieved_at - latest, None if earliest is None else retrieved_at - earliest)
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
    try:
        moved = instant.astimezone(UTC) + timedelta(seconds=seconds)
    except (OverflowError, ValueError):
        return _border(past=seconds < 0)
    return in_zone(moved, instant.tzinfo or UTC)


def _border(past: bool) -> datetime:  # noqa: FBT001
    return datetime(1, 1, 1, tzinfo=UTC) if past else datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)


def _telling_offsets(reference: datetime, west: int, east: int) -> list[int]:
    """Give the offsets between which local calendars differ: the outermost and those on both sides of a midnight."""
    offset = (reference.utcoffset() or timedelta()) // timedelta(minutes=1)
    minutes = reference.hour * 60 + reference.minute - offset
    offsets = {west, east}
    for midnight in range(-(minutes % _DAY) - _DAY, 2 * _DAY, _DAY):
        after = -(-midnight // _OFFSET_STEP) * _OFFSET_STEP
        offsets.update(offset for offset in (after - _OFFSET_STEP, after) if west < offset < east)
    return sorted(offsets)
