"""Weeks and days of ISO 8601, Unix times, quarters and seasons, and what only a label makes a date."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from article_parse._dates import match_moment, parse_moment
from article_parse._dates._formal import read_formal
from article_parse.model import Moment, Precision

NOW = datetime(2026, 3, 1, 17, 23, 45, tzinfo=UTC)


def read(text: str, **given: object) -> Moment:
    """Give the moment of a text in UTC."""
    moment = parse_moment(text, retrieved_at=NOW, timezone=UTC, **given)  # type: ignore[arg-type]
    assert moment is not None
    assert moment.text == text
    return moment


@pytest.mark.parametrize("languages", [(), ("en",), ("de", "en"), ("zh",), ("ja",), ("th",), ("ar",)])
@pytest.mark.parametrize(
    ("text", "earliest", "long"),
    [
        ("2026-03-01T10:05:00Z", "2026-03-01T10:05:00+00:00", 1_000_000),
        ("2026-03-01T10:05:00+01:00", "2026-03-01T10:05:00+01:00", 1_000_000),
        ("2026-03-01T10:05:00.25-0330", "2026-03-01T10:05:00.250000-03:30", 10_000),
    ],
)
def test_instants_of_machines(text: str, earliest: str, long: int, languages: tuple[str, ...]) -> None:
    """A date and time with its offset is the same in all languages, and as long as its last digit says."""
    moment = parse_moment(text, languages=languages)
    assert moment is not None
    assert moment.earliest is not None
    assert moment.latest is not None
    assert moment.earliest.isoformat() == earliest
    assert moment.latest - moment.earliest == timedelta(microseconds=long)
    assert moment.precision is Precision.SECOND


@pytest.mark.parametrize("text", ["2026-02-30T10:05:00Z", "2026-03-01T25:05:00Z"])
def test_no_instants(text: str) -> None:
    """What no calendar has is no instant."""
    assert parse_moment(text, languages=("en",)) is None


@pytest.mark.parametrize("text", ["2026-W09-7", "2026W097", "2026-060", "2026060"])
def test_days_of_iso(text: str) -> None:
    """A day by its week or its number in the year is the day of the calendar."""
    moment = read(text)
    assert (moment.earliest, moment.latest) == (datetime(2026, 3, 1, tzinfo=UTC), datetime(2026, 3, 2, tzinfo=UTC))


def test_times_of_iso() -> None:
    """A week date can have a time, and a time can state the hour alone."""
    assert read("2026-W09-7T10:05Z").earliest == datetime(2026, 3, 1, 10, 5, tzinfo=UTC)
    hour = read("2026-03-01T17Z")
    assert (hour.earliest, hour.precision) == (datetime(2026, 3, 1, 17, tzinfo=UTC), Precision.HOUR)


def test_weeks_of_iso() -> None:
    """A week lasts from Monday to Monday."""
    week = read("2026-W09")
    assert (week.earliest, week.precision) == (datetime(2026, 2, 23, tzinfo=UTC), Precision.WEEK)
    assert week.latest == datetime(2026, 3, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("1772385825", timedelta(seconds=1)),
        ("1772385825000", timedelta(milliseconds=1)),
        ("1772385825.0", timedelta(milliseconds=100)),
    ],
)
def test_unix_times(text: str, length: timedelta) -> None:
    """Seconds and milliseconds since 1970 are an instant as long as their last digit."""
    moment = read(text)
    assert moment.earliest == NOW
    assert moment.latest == NOW + length


@pytest.mark.parametrize(
    ("text", "language"),
    [("Q3 2025", "en"), ("2025 Q3", "en"), ("Third quarter 2025", "en"), ("3rd quarter of 2025", "en"),
     ("3. Quartal 2025", "de"), ("T3 2025", "fr"), ("3º trimestre de 2025", "es"), ("3 квартал 2025", "ru")],
)  # fmt: skip
def test_quarters(text: str, language: str) -> None:
    """A quarter lasts from its first month to the next quarter."""
    moment = read(text, languages=(language,))
    assert moment.precision is Precision.QUARTER
    assert (moment.earliest, moment.latest) == (datetime(2025, 7, 1, tzinfo=UTC), datetime(2025, 10, 1, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("Spring 2026", (2026, 3, 1), (2026, 7, 1)),
        ("Été 2025", (2025, 6, 1), (2025, 10, 1)),
        ("Herbst 2025", (2025, 9, 1), (2026, 1, 1)),
        ("Winter 2025/26", (2025, 12, 1), (2026, 4, 1)),
        ("Winter 2025", (2024, 12, 1), (2026, 4, 1)),
    ],
)
def test_seasons(text: str, earliest: tuple[int, int, int], latest: tuple[int, int, int]) -> None:
    """A season of the north holds its months; a winter without a second year may begin or end the one it names."""
    moment = read(text)
    assert (moment.earliest, moment.latest) == (datetime(*earliest, tzinfo=UTC), datetime(*latest, tzinfo=UTC))


def test_a_quarter_without_a_zone_holds_every_reader() -> None:
    """Without a zone a quarter is as wide as the Earth turns."""
    reading = read_formal("Q3 2025", None)
    assert reading is not None
    assert reading.earliest == datetime(2025, 6, 30, 10, tzinfo=UTC)
    assert reading.latest == datetime(2025, 10, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    ["2026-W54-1", "2026-W60", "2026-000", "2025-366", "2125551234", "Q5 2025", "Spring 26", "River 2026",
     "Summer 2025/26", "Winter 2025/28", "2026-061-river", "0000-W01", "fifth quarter 2025", "Spring 0000"],
)  # fmt: skip
def test_what_has_such_a_shape_and_is_no_date(text: str) -> None:
    """Weeks and days that do not exist, other words and phone numbers are no dates."""
    assert parse_moment(text, retrieved_at=NOW) is None


def test_a_quarter_in_a_line_is_no_date() -> None:
    """Only a text that is nothing else is read as a quarter or a season."""
    assert match_moment("Q3 2025 results", 0) is None
    assert match_moment("Spring 2026", 0) is None


@pytest.mark.parametrize(("text", "day"), [("Posted Monday", 23), ("Published Sat.", 28), ("Updated on Sunday", 22)])
def test_a_weekday_behind_a_label(text: str, day: int) -> None:
    """A weekday behind a label is the last one; today or a week ago where it is today's."""
    moment = parse_moment(text, retrieved_at=NOW, timezone=UTC, languages=("en",))
    assert moment is not None
    assert moment.earliest == datetime(2026, 2, day, tzinfo=UTC)
    assert moment.latest == (NOW if day == 22 else datetime(2026, 2, day, tzinfo=UTC) + timedelta(1))


@pytest.mark.parametrize(
    ("text", "earliest"),
    [
        ("Updated 5:23 PM", datetime(2026, 3, 1, 17, 23, tzinfo=UTC)),
        ("Posted 17:24", datetime(2026, 2, 28, 17, 24, tzinfo=UTC)),
    ],
)
def test_a_time_behind_a_label(text: str, earliest: datetime) -> None:
    """A time of day behind a label is the last one that is not after the reference, in the reader's zone."""
    moment = parse_moment(text, retrieved_at=NOW, timezone=UTC, languages=("en",))
    assert moment is not None
    assert moment.earliest == earliest
    anywhere = parse_moment(text, retrieved_at=NOW, languages=("en",))
    assert anywhere is not None
    assert anywhere.earliest is not None
    assert anywhere.earliest <= earliest
    there = parse_moment(text, retrieved_at=NOW, timezone=ZoneInfo("Asia/Tokyo"), languages=("en",))
    assert there is not None
    assert there.earliest is not None
    assert there.latest is not None
    assert anywhere.earliest <= there.earliest <= there.latest <= NOW


@pytest.mark.parametrize("text", ["9999-W52", "9999-W53", "0000-W01", "9999-366"])
def test_years_at_the_end_of_the_calendar_are_no_dates(text: str) -> None:
    """What ends behind the last day that Python knows is told as nothing, and raises nothing."""
    assert read_formal(text, None) is None
