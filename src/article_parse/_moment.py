"""When something happened, as exactly as a dump says it and no more."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from enum import StrEnum

import attrs

from article_parse._relative_rule import Elapsed, RelativeRule
from article_parse._shift import Shift, in_zone
from article_parse._shown import Shown, quoted
from article_parse._timezone import read_timezone
from article_parse.errors import ArticleTypeError, NaiveReferenceError

__all__ = ["Elapsed", "Moment", "Precision", "RelativeRule", "Shift", "check_reference"]

# The widest offsets from UTC of a local time, in minutes.
_WESTERNMOST, _EASTERNMOST = timezone(timedelta(hours=-12)), timezone(timedelta(hours=14))
_WIDEST = timedelta(hours=26)
_INSTANT_WIDTH = timedelta(minutes=1)
# How many characters of an ISO 8601 date tell the day, the month and the year.
_DAY, _MONTH, _YEAR = 10, 7, 4
# Inside of the class below, this name is that of a property.
_Date = date


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


@attrs.frozen(kw_only=True, repr=False, order=False)
class Moment(Shown):
    """
    When something happened, as an interval that holds the truth.

    Moments compare by ``<``, ``<=``, ``>`` and ``>=`` with each other and with aware datetimes where that is certain:
    where one interval ends before the other begins. Two with the same interval are a tie, neither earlier than the
    other. All else raises :class:`~article_parse.ArticleTypeError`, also while an interval is unknown: "2 March" is
    neither earlier nor later than "2 March, 9:05". To sort moments as they come, take ``best`` for the key. ``==``
    compares all fields, and not the intervals alone.

    Args:
        text: The surface form in the dump, white space folded.
        earliest: The first instant it can mean, aware; ``None`` while the reference is unknown or there is no bound.
        latest: The end of the interval, aware and exclusive; ``None`` while the reference is unknown.
        elapsed: For relative forms, the interval of ages before the reference.
        precision: The unit in which the dump states it.
        approximate: Whether the words say so ("about 10 hours ago") or the interval had to be widened.
        relative: Whether it is stated relative to when the page was printed.
        source: Where it was read: ``"text"`` for what readers see, ``"address"`` for the address of the page, else the
            source of a claim, as of :class:`~article_parse.model.Statement`.
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

    def __str__(self) -> str:
        return self.isoformat() or self.text

    def __repr__(self) -> str:
        stated = self.isoformat()
        if self.latest is not None and (stated is None or (self.relative and len(stated) < _DAY)):
            earliest = f"{self.earliest.isoformat(timespec='minutes')} to" if self.earliest else "before"
            stated = f"{earliest} {self.latest.isoformat(timespec='minutes')}"
        elif stated is None and self.elapsed is not None:
            longest = "" if self.elapsed.longest is None else f" to {self.elapsed.longest}"
            stated = f"{self.elapsed.shortest}{longest or ' or more'} before it was printed"
        return f"<Moment {quoted(self.text)} {stated or 'not placed'}>"

    def __lt__(self, other: "Moment | datetime") -> bool:
        return _is_earlier(self, other) if isinstance(other, Moment | datetime) else NotImplemented

    def __gt__(self, other: "Moment | datetime") -> bool:
        return _is_earlier(other, self) if isinstance(other, Moment | datetime) else NotImplemented

    def __le__(self, other: "Moment | datetime") -> bool:
        return not _is_earlier(other, self) if isinstance(other, Moment | datetime) else NotImplemented

    def __ge__(self, other: "Moment | datetime") -> bool:
        return not _is_earlier(self, other) if isinstance(other, Moment | datetime) else NotImplemented

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
        if width > _WIDEST:
            return self.earliest + (_EASTERNMOST.utcoffset(None) or width)
        return self.earliest

    @property
    def date(self) -> _Date | None:
        """
        The calendar day where it is one in the zone of the moment, or the one that the dump states without a zone.

        >>> from article_parse import parse_moment
        >>> parse_moment("2 March 2026").date
        datetime.date(2026, 3, 2)
        """
        stated = self.isoformat() or ""
        return _Date.fromisoformat(stated[:_DAY]) if len(stated) >= _DAY else None

    def isoformat(self) -> str | None:
        """
        Give the finest ISO 8601 form that is true of the whole interval.

        An instant where the interval is no longer than a minute, else the day, the month or the year it lies in, in the
        zone of the moment. A calendar date that the dump states without a zone is that date, whatever the zone.
        ``None`` where nothing of this holds, and while an end of the interval is unknown.

        >>> from article_parse import parse_moment
        >>> parse_moment("2 March 2026").isoformat(), parse_moment("March 2026").isoformat()
        ('2026-03-02', '2026-03')
        """
        if self.earliest is None or self.latest is None:
            return None
        if self.earliest.utcoffset() is None or self.latest.utcoffset() is None:
            return None
        if self.latest - self.earliest <= _INSTANT_WIDTH:
            return None if self.best is None else self.best.isoformat(timespec="seconds")
        try:
            last = self.latest - timedelta.resolution
            dates = [_common_date(self.earliest, last)]
            if not self.relative or (self.rule is not None and self.rule.yearly):
                dates.append(_common_date(self.earliest.astimezone(_EASTERNMOST), last.astimezone(_WESTERNMOST)))
        except OverflowError:
            return None
        return max(dates, key=len) or None

    def resolve(self, retrieved_at: datetime, *, timezone: str | tzinfo | None = None) -> "Moment":
        """
        Give the same moment with the absolute interval it has when the page was printed at *retrieved_at*.

        Args:
            retrieved_at: When the page was printed, aware.
            timezone: The reader's zone, for forms that count calendar days, as a ``tzinfo``, an IANA name or an offset;
                without it the union over all zones.

        Returns:
            A moment with ``earliest`` and ``latest``, and the ages that they come to at that reference. An absolute
            moment comes back as it is.

        Raises:
            ArticleTypeError: An argument has the wrong type.
            NaiveReferenceError: *retrieved_at* has no zone.
            UnknownTimezoneError: *timezone* is not known.

        >>> from datetime import UTC
        >>> from article_parse import parse_moment
        >>> later = parse_moment("2 days ago", formatter="moment").resolve(datetime(2026, 3, 1, 12, tzinfo=UTC))
        >>> print(later.earliest, later.latest)
        2026-02-27 00:00:00+00:00 2026-02-28 00:00:00+00:00
        """
        check_reference(retrieved_at)
        zone = read_timezone(timezone)
        if self.rule is None:
            return self
        earliest, latest, elapsed = self.rule.place(self.elapsed, retrieved_at, zone)
        return attrs.evolve(self, earliest=earliest, latest=latest, elapsed=elapsed)


def _common_date(first: datetime, last: datetime) -> str:
    start, stop = first.isoformat(), last.isoformat()
    return next((start[:width] for width in (_DAY, _MONTH, _YEAR) if start[:width] == stop[:width]), "")


def _is_earlier(one: Moment | datetime, other: Moment | datetime) -> bool:
    """Tell whether each instant of one is earlier than each of the other; raise where that is not certain."""
    (first, last), (start, stop) = _bounds(one), _bounds(other)
    if (first, last) == (start, stop) or (first is not None and stop <= first):
        return False
    if start is not None and (last < start or (last == start and first != last)):
        return True
    msg = f"it is not certain which is earlier, {one!r} or {other!r}; to sort them, take best for the key"
    raise ArticleTypeError(msg)


def _bounds(value: Moment | datetime) -> tuple[datetime | None, datetime]:
    """Give the interval that holds an instant, in UTC; in one zone, Python compares what comes twice by the clocks."""
    earliest, latest = (value, value) if isinstance(value, datetime) else (value.earliest, value.latest)
    if latest is None:
        msg = f"{value!r} is neither earlier nor later before it is placed; give retrieved_at, or call its resolve"
        raise ArticleTypeError(msg)
    if latest.utcoffset() is None:
        msg = f"{value!r} has no time zone, so it is neither earlier nor later than a moment"
        raise NaiveReferenceError(msg)
    return None if earliest is None else in_zone(earliest, UTC), in_zone(latest, UTC)


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
