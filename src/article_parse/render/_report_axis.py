"""The axis of a timeline: where an instant stands on it, and at which instants it has ticks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Axis", "Tick", "make_axis"]

_FIRST, _LAST = (border.replace(tzinfo=UTC) for border in (datetime.min, datetime.max))  # noqa: DTZ901
_MARGIN = 6.0
"""How much of its width, in percent, stands free at each side."""
_MOST_TICKS = 4
_NARROWEST = timedelta(hours=2)
_DAY, _YEAR = timedelta(days=1), timedelta(days=365.25)
_STEPS = (
    *(timedelta(minutes=minutes) for minutes in (15, 30)),
    *(timedelta(hours=hours) for hours in (1, 2, 3, 6, 12)),
    *(timedelta(days=days) for days in (1, 2, 3, 5, 7, 10, 15, 20, 30)),
)
_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000, 48000)
_A_MONTH = _YEAR / 12
_NAMES = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


class Tick(NamedTuple):
    """A place on the axis, in percent of its width, and the words for it."""

    place: float
    words: str


class Axis(NamedTuple):
    """A stretch of time, in UTC, as it is laid out from left to right."""

    start: datetime
    stop: datetime

    def place(self, instant: datetime) -> float:
        """Give where *instant* stands, in percent of the width; what lies beyond stands at the edge."""
        share = (_utc(instant) - self.start) / (self.stop - self.start)
        return round(_MARGIN + (100 - 2 * _MARGIN) * min(max(share, 0.0), 1.0), 2)

    def ticks(self) -> list[Tick]:
        """Give at most four ticks at round instants, with as much of each as tells them apart."""
        width = self.stop - self.start
        step = next((step for step in _STEPS if width / step < _MOST_TICKS), None)
        if step is not None:
            words = _clock if step < _DAY else _day
            instants = _evenly(self.start, self.stop, step)
        else:
            months = next(months for months in _MONTHS if width / (_A_MONTH * months) < _MOST_TICKS)
            words = _month if months % 12 else _year
            instants = _monthly(self.start, self.stop, months)
        return [Tick(self.place(instant), words(instant)) for instant in instants]


def make_axis(instants: Iterable[datetime]) -> Axis | None:
    """
    Give an axis that holds all *instants*, or ``None`` where there are none.

    >>> noon = datetime(2026, 3, 1, 12, tzinfo=UTC)
    >>> axis = make_axis([noon, noon + timedelta(hours=8)])
    >>> axis.place(noon), [tick.words for tick in axis.ticks()]
    (6.0, ['1 Mar 12:00', '1 Mar 15:00', '1 Mar 18:00'])
    """
    known = sorted(map(_utc, instants))
    if not known:
        return None
    start, stop = known[0], known[-1]
    missing = (_NARROWEST - (stop - start)) / 2
    if missing > timedelta():
        start, stop = _moved(start, -missing), _moved(stop, missing)
    return Axis(start, stop)


def _evenly(start: datetime, stop: datetime, step: timedelta) -> list[datetime]:
    midnight = start.replace(hour=0, minute=0, second=0, microsecond=0)
    first = -((midnight - start) // step)
    ticks: list[datetime] = []
    while (instant := _moved(midnight, first * step)) <= stop and len(ticks) < _MOST_TICKS:
        ticks.append(instant)
        first += 1
    return ticks


def _monthly(start: datetime, stop: datetime, months: int) -> list[datetime]:
    """Give the first of every so many months, counted from the year 0."""
    month = -(-(start.year * 12 + start.month - 1) // months) * months
    ticks: list[datetime] = []
    while month < (_LAST.year + 1) * 12:
        instant = datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC)
        if instant > stop:
            break
        if instant >= start:
            ticks.append(instant)
        month += months
    return ticks


def _clock(instant: datetime) -> str:
    return f"{instant.day} {_NAMES[instant.month - 1]} {instant:%H:%M}"


def _day(instant: datetime) -> str:
    return f"{instant.day} {_month(instant)}"


def _month(instant: datetime) -> str:
    return f"{_NAMES[instant.month - 1]} {instant.year}"


def _year(instant: datetime) -> str:
    return str(instant.year)


def _utc(instant: datetime) -> datetime:
    """Give *instant* in UTC, or the border of time where UTC has none for it."""
    try:
        return instant.astimezone(UTC)
    except OverflowError:
        return instant.replace(tzinfo=UTC)


def _moved(instant: datetime, step: timedelta) -> datetime:
    try:
        return instant + step
    except OverflowError:
        return _LAST if step > timedelta() else _FIRST
