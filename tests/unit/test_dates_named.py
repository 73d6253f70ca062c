"""Named days and units: "yesterday at 14:05", "last Monday", "last month"."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from article_parse._dates import parse_moment
from article_parse._moment import Precision

# A Sunday.
REFERENCE = datetime(2026, 3, 1, 17, 23, 45, tzinfo=UTC)


def interval(text: str, zone: timezone | None = UTC, *, reference: datetime = REFERENCE) -> tuple[str, str]:
    """Give both ends as ISO forms without seconds, in UTC."""
    moment = parse_moment(text, retrieved_at=reference, timezone=zone)
    assert moment is not None
    assert moment.earliest is not None
    assert moment.latest is not None
    earliest, latest = moment.earliest.astimezone(UTC), moment.latest.astimezone(UTC)
    return earliest.strftime("%m-%dT%H:%M"), latest.strftime("%m-%dT%H:%M")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("today", ("03-01T00:00", "03-01T17:23")),
        ("yesterday", ("02-28T00:00", "03-01T00:00")),
        ("Yesterday at 14:05", ("02-28T14:05", "02-28T14:06")),
        ("Yesterday, 2:05 PM", ("02-28T14:05", "02-28T14:06")),
        ("2:05 pm yesterday", ("02-28T14:05", "02-28T14:06")),
        ("today at 9:05 AM", ("03-01T09:05", "03-01T09:06")),
        ("last Monday at 3:00 PM", ("02-23T15:00", "02-23T15:01")),
        ("Last Sunday at 3:00 PM", ("02-22T15:00", "02-22T15:01")),
        ("last Friday", ("02-27T00:00", "02-28T00:00")),
        ("Mon at 17:00", ("02-23T17:00", "02-23T17:01")),
        ("last month", ("02-01T00:00", "03-01T00:00")),
        ("last mo.", ("02-01T00:00", "03-01T00:00")),
        ("last year", ("01-01T00:00", "01-01T00:00")),
    ],
)
def test_named_days_count_on_the_readers_calendar(text: str, expected: tuple[str, str]) -> None:
    """With the reader's zone the interval is the day, the minute or the unit on the calendar there."""
    assert interval(text) == expected


def test_last_week_holds_weeks_from_sunday_and_from_monday() -> None:
    """Weeks start on a Sunday or on a Monday: the week before this one holds both readings."""
    wednesday = datetime(2026, 3, 4, 12, tzinfo=UTC)
    earliest, latest = interval("last week", reference=wednesday)
    assert earliest <= "02-22T00:00"
    assert latest >= "03-02T00:00"


def test_last_quarter_holds_the_quarter() -> None:
    """The quarter before this one lies in the interval at any month of a quarter."""
    for month in (4, 5, 6):
        moment = parse_moment("last quarter", retrieved_at=datetime(2026, month, 20, tzinfo=UTC), timezone=UTC)
        assert moment is not None
        assert moment.earliest is not None
        assert moment.latest is not None
        assert moment.earliest <= datetime(2026, 1, 1, tzinfo=UTC)
        assert moment.latest >= datetime(2026, 4, 1, tzinfo=UTC)
        assert moment.precision is Precision.QUARTER


def test_a_stated_zone_goes_before_the_readers() -> None:
    """A time with a zone is that time on the day it is there."""
    expected = ("02-28T19:05", "02-28T19:06")
    assert interval("yesterday at 2:05 PM EST") == expected
    assert interval("yesterday at 2:05 PM EST", None) == expected


def test_an_ambiguous_zone_is_said() -> None:
    """A zone name of several places makes the moment approximate."""
    moment = parse_moment("yesterday at 2:05 PM IST", retrieved_at=REFERENCE)
    assert moment is not None
    assert moment.approximate
    assert moment.earliest == datetime(2026, 2, 28, 8, 35, tzinfo=UTC)
    assert moment.latest == datetime(2026, 2, 28, 13, 6, tzinfo=UTC)


@pytest.mark.parametrize("offset", range(-12, 15))
def test_without_a_zone_every_reader_is_held(offset: int) -> None:
    """Without a zone the interval holds the reading of every zone."""
    zone = timezone(timedelta(hours=offset))
    for text in ("yesterday", "yesterday at 2:05 PM", "last Monday at 9:00 AM", "last month", "last year", "last week"):
        here = parse_moment(text, retrieved_at=REFERENCE, timezone=zone)
        anywhere = parse_moment(text, retrieved_at=REFERENCE)
        assert here is not None
        assert anywhere is not None
        assert here.earliest is not None
        assert here.latest is not None
        assert anywhere.earliest is not None
        assert anywhere.latest is not None
        assert anywhere.earliest <= here.earliest
        assert here.latest <= anywhere.latest


def test_without_a_zone_full_units_of_the_clock_are_held() -> None:
    """Callers of Intl often print "last month" from 30 days on: while the zone is unknown that is held as well."""
    for text, days in (
        ("yesterday", (1, 2)),
        ("last week", (7, 14)),
        ("last month", (30, 60)),
        ("last year", (365, 730)),
    ):
        moment = parse_moment(text, retrieved_at=REFERENCE)
        assert moment is not None
        assert moment.earliest is not None
        assert moment.latest is not None
        assert moment.earliest <= REFERENCE - timedelta(days=days[1])
        assert moment.latest >= REFERENCE - timedelta(days=days[0])


@pytest.mark.parametrize(
    "text",
    ["Mon", "sat", "last", "last one", "last hour", "yesterday at", "yesterday at 24:00", "24:00 yesterday", "today 5",
     "9:05 PM", "at 9:05 PM", "tomorrow", "next week", "last Monday Tuesday"],
)  # fmt: skip
def test_other_names_are_no_dates(text: str) -> None:
    """A weekday alone, a time alone and the future are no dates of the past."""
    assert parse_moment(text, retrieved_at=REFERENCE) is None


def test_nothing_is_later_than_the_reference() -> None:
    """A time today that is still to come where the page was read ends at the reference."""
    moment = parse_moment("today at 9:05 PM", retrieved_at=REFERENCE, timezone=UTC)
    assert moment is not None
    assert moment.latest == REFERENCE
