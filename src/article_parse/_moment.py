"""When something happened, as exactly as a dump says it and no more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from enum import StrEnum
from typing import NamedTuple

import attrs

from article_parse.errors import ArticleTypeError, NaiveReferenceError

__all__ = ["Elapsed", "Moment", "Precision", "RelativeRule", "Shift"]

# No place on Earth keeps a local time outside these offsets (tz database: Pacific/Kiritimati, Etc/GMT+12).
_EASTERNMOST = timezone(timedelta(hours=14))
_WESTERNMOST = timezone(timedelta(hours=-12))


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

    >>> Shift(days=-1, hour=0, minute=0, second=0).apply(datetime(2026, 3, 1, 17, 23, tzinfo=UTC))
    datetime.datetime(2026, 2, 28, 0, 0, tzinfo=datetime.timezone.utc)
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

    def apply(self, reference: datetime) -> datetime:
        """Give *reference* moved by this step."""
        # Imported here since a dump without a relative date never needs it.
        from dateutil.relativedelta import relativedelta, weekday  # noqa: PLC0415

        fields = {name: value for name, value in self._asdict().items() if value is not None and name != "weekday"}
        if self.second is not None:
            fields["microsecond"] = 0
        if self.weekday is not None:
            fields["weekday"] = weekday(*self.weekday)
        return reference + relativedelta(**fields)


class RelativeRule(NamedTuple):
    """
    How a relative form becomes an interval once the reference is known.

    ``first`` and ``last`` move the reference to the earliest and the latest instant. ``local`` says that they count in
    calendar days of the reader's zone. ``yearly`` marks a date without a year: the latest one not after the reference.

    >>> RelativeRule(Shift(seconds=-60), Shift()).local
    False
    """

    first: Shift | None
    last: Shift
    local: bool = False
    yearly: bool = False

    def interval(self, reference: datetime, zone: tzinfo | None) -> tuple[datetime | None, datetime]:
        """Give the earliest and the latest instant, in *zone* or in UTC; nothing is later than *reference*."""
        if not self.local:
            latest = self.last.apply(reference)
            return (None if self.first is None else self.first.apply(reference)), latest
        zones = (zone,) if zone is not None else (_EASTERNMOST, _WESTERNMOST)
        pairs = [self._local_interval(reference.astimezone(each)) for each in zones]
        earliest = min(first for first, _ in pairs)
        latest = min(max(last for _, last in pairs), max(reference, earliest))
        shown = zone or UTC
        return earliest.astimezone(shown), latest.astimezone(shown)

    def _local_interval(self, here: datetime) -> tuple[datetime, datetime]:
        first = (self.first or self.last).apply(here)
        last = self.last.apply(here)
        if self.yearly and first > here:
            back = Shift(years=-1)
            return back.apply(first), back.apply(last)
        return first, last


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

        The stated instant where the dump states a minute or a second, else the middle of the interval; ``None`` while
        an end of the interval is unknown.
        """
        if self.earliest is None or self.latest is None:
            return None
        if not self.relative and self.precision in {Precision.SECOND, Precision.MINUTE}:
            return self.earliest
        return self.earliest + (self.latest - self.earliest) / 2

    def resolve(self, retrieved_at: datetime, *, timezone: tzinfo | None = None) -> Moment:
        """
        Give the same moment with the absolute interval it has when the page was printed at *retrieved_at*.

        Args:
            retrieved_at: When the page was printed, aware.
            timezone: The reader's zone, for forms that count calendar days; without it the union over all zones.

        Returns:
            A moment with ``earliest`` and ``latest``. An absolute moment comes back as it is.

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
        return attrs.evolve(self, earliest=earliest, latest=latest)


def check_reference(retrieved_at: datetime) -> None:
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
