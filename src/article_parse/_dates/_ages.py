"""Ages: how wordings of formatters and the ages they are printed for are written down."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from article_parse._dates._book import Form, Qualifier
from article_parse._moment import Precision, Shift

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "DAY", "HALF_MONTH", "HOUR", "MINUTE", "MONTH", "WEEK", "YEAR",
    "Bound", "Edge", "Row", "after", "calendar", "clock", "span",
]  # fmt: skip

_NEVER = float("inf")
MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
WEEK = 7 * DAY
MONTH = 30 * DAY
YEAR = 365 * DAY
# moment counts a rest of days as months of 30.436875 days (a 400th of 146,097 days, twelve a year) and rounds.
HALF_MONTH = 30.436875 * DAY / 2
# The least and the greatest number of days that 0 to 11 months in a row can have.
_FEWEST_DAYS = (0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334)
_MOST_DAYS = (0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337)


class Bound(NamedTuple):
    """An age: calendar months, with seconds before (``lead``) and after them."""

    months: int = 0
    seconds: float = 0
    lead: float = 0
    spill: bool = False
    average: bool = False

    @property
    def least(self) -> float:
        """The age in seconds at the reference where it is shortest."""
        if self.average:
            return min(
                Bound(self.months, self.seconds, self.lead).least,
                Bound(self.months - 1, self.seconds, self.lead + 2 * HALF_MONTH).least,
            )
        years, months = divmod(self.months, 12)
        leap_days = max(0, years // 4 - 1 - years // 100)
        return (365 * years + leap_days + _FEWEST_DAYS[months]) * DAY + self.seconds + self.lead

    @property
    def most(self) -> float:
        """The age in seconds at the reference where it is longest."""
        years, months = divmod(self.months, 12)
        return (365 * years + (years + 3) // 4 + _MOST_DAYS[months]) * DAY + self.seconds + self.lead

    def shift(self) -> Shift:
        """Give the step from the reference back by this age."""
        return Shift(
            months=-self.months, seconds=-self.seconds, lead=-self.lead, spill=self.spill, average=self.average
        )


class Edge(NamedTuple):
    """How an age grows with the count: seconds and calendar months for each, and some more whatever the count."""

    seconds: float = 0
    more_seconds: float = 0
    months: int = 0
    more_months: int = 0
    lead: float = 0
    spill: bool = False
    average: bool = False

    def at(self, count: int) -> Bound:
        """Give the age at *count*."""
        seconds = self.seconds * count + self.more_seconds
        return Bound(self.months * count + self.more_months, seconds, self.lead, self.spill, self.average)

    def least(self, count: int) -> float:
        """Give the age in seconds at the reference where it is shortest."""
        return self.at(count).least if self.months else self.seconds * count + self.more_seconds

    def most(self, count: int) -> float:
        """Give the age in seconds at the reference where it is longest."""
        return self.at(count).most if self.months else self.seconds * count + self.more_seconds


class Row(NamedTuple):
    """One wording of some families, and the ages they print it for."""

    families: tuple[str, ...]
    qualifier: Qualifier
    article: bool
    forms: tuple[Form, ...]
    unit: Precision
    first: int
    last: int | None
    lower: Edge
    upper: Edge
    start: Bound | None = None
    stop: Bound | None = None

    def prints(self, count: int, form: Form) -> bool:
        """Whether the families print this wording with *count* and *form*."""
        return form in self.forms and self.first <= count and (self.last is None or count <= self.last)

    def lower_bound(self, count: int) -> Bound:
        """Give the shortest age at which they print *count*."""
        return self.start if self.start is not None and count == self.first else self.lower.at(count)

    def upper_bound(self, count: int) -> Bound:
        """Give the age at which they stop printing *count*."""
        return self.stop if self.stop is not None and count == self.last else self.upper.at(count)

    def shortest(self, count: int) -> float:
        """Give the shortest age in seconds at any reference."""
        return self.start.least if self.start is not None and count == self.first else self.lower.least(count)

    def longest(self, count: int) -> float:
        """Give the longest age in seconds at any reference."""
        return self.stop.most if self.stop is not None and count == self.last else self.upper.most(count)


def span(rows: Sequence[Row], count: int, form: Form) -> tuple[float, float] | None:
    """Give the shortest and the longest age in seconds for which some of *rows* print *count*, at any reference."""
    shortest, longest = _NEVER, -1.0
    for row in rows:
        if count < row.first or (row.last is not None and count > row.last) or form not in row.forms:
            continue
        lower, upper = row.lower, row.upper
        if lower.months or row.start is not None:
            low = row.shortest(count)
        else:
            low = lower.seconds * count + lower.more_seconds
        if upper.months or row.stop is not None:
            high = row.longest(count)
        else:
            high = upper.seconds * count + upper.more_seconds
        if low < shortest:  # noqa: PLR1730 - this is run for every date
            shortest = low
        if high > longest:  # noqa: PLR1730 - as above
            longest = high
    return None if longest < 0 else (shortest, longest)


def after(seconds: float) -> Bound:
    """Give the age of so many *seconds*."""
    return Bound(seconds=seconds)


def clock(size: float, offset: float, more: float = 0) -> Edge:
    """Give the edge *offset* units of *size* seconds from the count, and some seconds *more*."""
    return Edge(size, offset * size + more)


def calendar(
    each: int, more: int, seconds: float = 0, lead: float = 0, *, spill: bool = False, average: bool = False
) -> Edge:
    """Give the edge on the calendar *more* months from so many months *each*, and some seconds after that."""
    return Edge(0, seconds, each, more, lead, spill, average)
