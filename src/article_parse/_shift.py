"""Steps in time: on the calendar, by the clock on the wall, and by elapsed seconds."""

from calendar import monthrange
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from article_parse._rebuilding import rebuilt_from_one
from article_parse._shown import short

__all__ = ["Shift", "add_seconds", "border", "in_zone", "second_time"]

_SHORTEST_MONTH = 28
# A twelfth of a 400th of the 146,097 days of 400 years, in seconds.
_AVERAGE_MONTH = 30.436875 * 86_400
# The fields of a Shift that add on the calendar, when they say nothing, and how many there are that replace.
_NOTHING_ADDED, _REPLACED = (0,) * 3, 7
_NO_TIME = timedelta()


@rebuilt_from_one
class Shift(NamedTuple):
    """
    A step on the calendar, with the meaning of dateutil's ``relativedelta``.

    Plural fields are added to the reference; singular ones replace a field of it, before the plural ones are added.
    ``weekday`` is a pair of a day (Monday is 0) and a count: ``(0, -1)`` is the last Monday on or before the day.
    ``lead`` is added before the step on the calendar, ``seconds`` after it; both are elapsed time, whatever the clocks
    do meanwhile. ``spill`` says that a day the month does not have ends with the month (31 August less two months is
    the end of 30 June); ``average`` that 30.436875 days count for one of the months where they are fewer than it has,
    as moment rounds them. A step beyond the years 1 to 9999 ends at their border.

    >>> from datetime import UTC, datetime
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

    def __repr__(self) -> str:
        return short(self)

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
                return border(past=self.years < 0 or self.months < 0 or self.days < 0)
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
        return border(past=seconds < 0)
    return in_zone(moved, zone)


def second_time(end: datetime) -> datetime:
    """Give *end*, or the second time it comes where the clocks go back just before it."""
    try:
        last = end - datetime.resolution
        first, again = last.replace(fold=0), last.replace(fold=1)
        goes_back = (first.utcoffset() or _NO_TIME) > (again.utcoffset() or _NO_TIME)
    except (OverflowError, ValueError):
        return end
    return add_seconds(again, datetime.resolution.total_seconds()) if goes_back else end


def border(*, past: bool) -> datetime:
    """Give the first or the last instant of the years 1 to 9999."""
    return datetime(1, 1, 1, tzinfo=UTC) if past else datetime(9999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)


def _add_months(here: datetime, months: int) -> datetime:
    """Give the same day so many *months* on, or the last one of a month that is too short."""
    # A relativedelta takes four times as long, and half of all ages in months have two of them.
    year, month = divmod(12 * here.year + here.month - 1 + months, 12)
    month += 1
    if here.day > _SHORTEST_MONTH:
        return here.replace(year, month, min(here.day, monthrange(year, month)[1]))
    return here.replace(year, month)
