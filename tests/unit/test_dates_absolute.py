"""Absolute dates: shapes, precision, zones, years left out."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse._dates import parse_moment
from article_parse._moment import Moment, Precision

REFERENCE = datetime(2026, 3, 1, 17, 23, 45, tzinfo=UTC)


def read(text: str, zone: ZoneInfo | timezone | None = UTC, *, reference: datetime | None = None) -> Moment:
    """Read a text that must be a date."""
    moment = parse_moment(text, timezone=zone, retrieved_at=reference)
    assert moment is not None, text
    return moment


def start(text: str, *, reference: datetime | None = None) -> str:
    """Give when a date starts, in UTC where it states no zone."""
    earliest = read(text, reference=reference).earliest
    assert earliest is not None
    return earliest.isoformat()


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02", "2026/03/02", "2026.03.02", "2026/3/2", "March 2, 2026", "Mar 2 2026", "Mar. 2, 2026",
        "2 March 2026", "2 Mar, 2026", "02 Mar 2026", "2nd of March, 2026", "the 2nd of March 2026", "March 2nd, 2026",
        "Monday, March 2, 2026", "Mon 2 March 2026", "Monday the 2nd of March, 2026", "2 March 2026, Monday",
        "March 2, 2026 Monday", "March 2, 2026 (Monday)", "02-Mar-2026", "2/Mar/2026", "2026 Mar 2", "2026, March 2",
        "2 Mar 26", "02-Mar-26", "Mar 2, '26", "2.3.2026", "02.03.2026", "MARCH 2, 2026", "on March 2, 2026",
        "Published on Monday, March 2, 2026.",
        "Posted: on March the 2nd, 2026",
        "March 2, 2026 (", "\u200f2 March\u00a02026\u200e",
    ],
)  # fmt: skip
def test_days(text: str) -> None:
    """However a day is written, it is that day and lasts one."""
    moment = read(text)
    assert moment.precision is Precision.DAY
    assert moment.earliest == datetime(2026, 3, 2, tzinfo=UTC)
    assert moment.latest == datetime(2026, 3, 3, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02T21:05Z", "2026-03-02 21:05 UTC", "2026-03-02T21:05+00:00", "2026-03-02T2105Z", "20260302T2105Z",
        "2026-03-02T23:05+0200", "2026-03-02T23:05+02", "2 March 2026 23:05 GMT+2", "2 March 2026 23:05 UTC+02:00",
        "March 2, 2026 at 9:05 PM GMT", "March 2, 2026, at 9:05 PM GMT", "March 2, 2026, 9:05 p.m. (GMT)",
        "March 2, 2026 | 4:05 pm EST",
        "Mar 2, 2026 - 9.05pm UTC", "2 March 2026 · 21:05 UTC", "Mon, Mar 2, 2026 / 4:05 PM EST",
        "21:05 GMT, 2 March 2026", "4:05 pm EST on Monday March 2, 2026", "9:05 PM UTC - 2 Mar 2026",
        "2 March 2026 @ 21:05 GMT", "2 March 2026 21.05 GMT", "2 March 2026 16:05 GMT\u22125",
    ],
)  # fmt: skip
def test_minutes(text: str) -> None:
    """However a minute is written, with its zone, it is that minute."""
    moment = read(text, None)
    assert moment.precision is Precision.MINUTE
    assert moment.earliest == datetime(2026, 3, 2, 21, 5, tzinfo=UTC)
    assert moment.latest == datetime(2026, 3, 2, 21, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-02T21:05:07Z", "20260302T210507Z", "Mon, 02 Mar 2026 21:05:07 +0000", "Monday, 02-Mar-26 21:05:07 GMT",
        "Mon, 02 Mar 2026 16:05:07 -0500 (EST)", "Mon Mar  2 21:05:07 UTC 2026", "2026-03-02 21:05:07+00:00",
    ],
)  # fmt: skip
def test_seconds(text: str) -> None:
    """ISO 8601, RFC 2822, RFC 850 and the Unix date give seconds."""
    moment = read(text, None)
    assert moment.precision is Precision.SECOND
    assert moment.earliest == datetime(2026, 3, 2, 21, 5, 7, tzinfo=UTC)
    assert moment.latest == datetime(2026, 3, 2, 21, 5, 8, tzinfo=UTC)


def test_fractions_last_as_long_as_stated() -> None:
    """A millisecond lasts a millisecond."""
    moment = read("2026-03-02T21:05:07.250Z", None)
    assert moment.earliest == datetime(2026, 3, 2, 21, 5, 7, 250_000, tzinfo=UTC)
    assert moment.latest == datetime(2026, 3, 2, 21, 5, 7, 251_000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "precision", "latest"),
    [
        ("March 2026", Precision.MONTH, "2026-04-01T00:00:00+00:00"),
        ("2026-03", Precision.MONTH, "2026-04-01T00:00:00+00:00"),
        ("1 March 2026, 12 am", Precision.HOUR, "2026-03-01T01:00:00+00:00"),
        ("2026-02-28T24:00", Precision.MINUTE, "2026-03-01T00:01:00+00:00"),
    ],
)
def test_precision_is_what_the_dump_states(text: str, precision: Precision, latest: str) -> None:
    """The interval is as long as the smallest unit that is stated."""
    moment = read(text)
    assert moment.precision is precision
    assert moment.earliest == datetime(2026, 3, 1, tzinfo=UTC)
    assert moment.latest is not None
    assert moment.latest.isoformat() == latest


@given(st.datetimes(min_value=datetime(1000, 1, 2), max_value=datetime(9999, 12, 30)))  # noqa: DTZ001
def test_what_python_prints_reads_back(moment: datetime) -> None:
    """Any second, printed in four common shapes, is the second that is read."""
    expected = moment.replace(microsecond=0, tzinfo=UTC)
    for shape in (
        "%Y-%m-%dT%H:%M:%SZ",
        "%A, %d %B %Y %H:%M:%S GMT",
        "%b %d, %Y %I:%M:%S %p UTC",
        "%Y/%m/%d %H:%M:%S UT",
    ):
        text = expected.strftime(shape).replace(expected.strftime("%Y"), f"{expected.year:04}")
        assert read(text, None).earliest == expected


def test_a_date_without_a_zone_is_the_union_over_all() -> None:
    """Without a zone a day starts where it starts first and ends where it ends last."""
    moment = read("2 March 2026", None)
    assert moment.earliest == datetime(2026, 3, 1, 10, tzinfo=UTC)
    assert moment.latest == datetime(2026, 3, 3, 12, tzinfo=UTC)


def test_a_given_zone_serves_dates_without_one() -> None:
    """A zone that is given counts where the dump states none, and comes back; a stated one goes before it."""
    rome = ZoneInfo("Europe/Rome")
    assert read("2 July 2026 09:05", rome).earliest == datetime(2026, 7, 2, 7, 5, tzinfo=UTC)
    assert read("2 July 2026", rome).earliest == datetime(2026, 7, 2, tzinfo=rome)
    stated = read("2 July 2026 09:05 EST", rome).earliest
    assert stated is not None
    assert stated.isoformat() == "2026-07-02T09:05:00-05:00"


@pytest.mark.parametrize(
    ("name", "west", "east"), [("IST", 60, 330), ("CST", -360, 480), ("BST", 60, 360), ("ET", -300, -240)]
)
def test_a_zone_name_of_many_places_holds_them_all(name: str, west: int, east: int) -> None:
    """An ambiguous zone name gives the hull of its readings, and says so."""
    moment = read(f"2 March 2026 09:05 {name}")
    local = datetime(2026, 3, 2, 9, 5, tzinfo=UTC)
    assert moment.approximate
    assert moment.earliest == local - timedelta(minutes=east)
    assert moment.latest == local - timedelta(minutes=west) + timedelta(minutes=1)


def test_either_order_of_day_and_month() -> None:
    """Numbers that can be day and month both ways hold both days; others do not."""
    both = read("03/04/2026")
    assert both.approximate
    assert (both.earliest, both.latest) == (datetime(2026, 3, 4, tzinfo=UTC), datetime(2026, 4, 4, tzinfo=UTC))
    assert start("13/04/2026") == start("04/13/2026") == "2026-04-13T00:00:00+00:00"
    assert not read("04/04/2026").approximate


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan 5", "2026-01-05T00:00:00+00:00"),
        ("6 Jun", "2025-06-06T00:00:00+00:00"),
        ("Friday, 6 June", "2025-06-06T00:00:00+00:00"),
        ("March 1", "2026-03-01T00:00:00+00:00"),
        ("March 1 at 17:23", "2026-03-01T17:23:00+00:00"),
        ("March 1 at 17:24", "2025-03-01T17:24:00+00:00"),
        ("Feb 29", "2024-02-29T00:00:00+00:00"),
    ],
)
def test_a_date_without_a_year_lies_in_the_past(text: str, expected: str) -> None:
    """A year left out is the latest one in which the date is not after the reference."""
    assert start(text, reference=REFERENCE) == expected


def test_a_date_without_a_year_waits_for_the_reference() -> None:
    """Without a reference such a date has ages only, and is relative."""
    moment = read("6 Jun")
    assert (moment.earliest, moment.latest) == (None, None)
    assert moment.relative
    assert moment.elapsed is not None


def test_a_date_without_a_year_can_state_a_zone() -> None:
    """The zone that is stated counts, not the reader's."""
    assert start("Jan 5, 9:05 am EST", reference=REFERENCE) == "2026-01-05T14:05:00+00:00"


@pytest.mark.parametrize(
    "text",
    [
        "Feb 30", "March 2, 2026 (Monday evening)", "March 2, 2026 (Monday",
        "30 February 2026", "29 Feb 2025", "2026-13-01", "2026-02-30", "31/04/2026", "March 0, 2026", "May 45",
        "0999-01-01", "2026-03-02T25:00", "2026-03-02 09:60", "2026-03-02T24:01", "2 March 2026 13:05 pm", "0:30 am",
        "2 March 2026 09:05 GMT+15", "Jan 5 at 24:00", "2026-3", "2015", "10", "12:30", "1.2.3", "1.2.3.4", "1/2/26",
        "2026/03/02/river", "2026-03-02-1", "192.168.10.2026", "May", "March", "Mon", "Monday", "Mar 2 river", "3 of 4",
        "2026-03-02T09:05:00Z river", "20260302", "2026-0302", "March 2, 2026 4 min", "0.12.2026", "1 2 2026", "2026 5",
    ],
)  # fmt: skip
def test_what_is_no_date_gives_nothing(text: str) -> None:
    """Days that do not exist, bare numbers, versions and paths are no dates."""
    assert parse_moment(text, retrieved_at=REFERENCE) is None


@pytest.mark.parametrize("zone", [None, timezone(timedelta(hours=-12)), timezone(timedelta(hours=14))])
def test_the_last_day_of_the_calendar(zone: timezone | None) -> None:
    """The end of the calendar is no reason to fail."""
    moment = read("9999-12-31", zone)
    assert moment.earliest is not None
    assert moment.latest is not None
    assert moment.earliest < moment.latest
