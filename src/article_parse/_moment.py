"""When something happened, as exactly as a dump says it and no more."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from enum import StrEnum

import attrs

from article_parse._relative_rule import Elapsed, RelativeRule
from article_parse._shift import Shift
from article_parse.errors import ArticleTypeError, NaiveReferenceError

__all__ = ["Elapsed", "Moment", "Precision", "RelativeRule", "Shift", "check_reference"]

# The widest offsets from UTC of a local time, in minutes.
_WESTERNMOST, _EASTERNMOST = -12 * 60, 14 * 60


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

        >>> from datetime import UTC
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
