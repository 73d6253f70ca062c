"""Moments: intervals that hold the truth, and rules that place them."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse._dates import FORMATTERS, parse_moment
from article_parse._moment import Elapsed, Moment, Precision, RelativeRule, Shift
from article_parse.errors import ArticleTypeError, NaiveReferenceError

REFERENCE = datetime(2026, 3, 1, 17, 23, 45, tzinfo=UTC)
MIDNIGHT = Shift(hour=0, minute=0, second=0)
PHRASES = st.sampled_from((
    "about 10 hours ago", "yesterday", "last month", "last Monday at 3:00 PM", "3 years ago", "over 2 years ago",
    "a month ago", "more than 2 years ago", "6 Jun", "Feb 29", "just now", "2 weeks, 3 days ago", "8000 years ago",
))  # fmt: skip
ZONES = st.sampled_from((
    None, UTC, ZoneInfo("Europe/Berlin"), ZoneInfo("Pacific/Kiritimati"), timezone(timedelta(hours=-12)),
))  # fmt: skip


def test_seconds_pass_whatever_the_clocks_do() -> None:
    """Elapsed seconds are elapsed time, also across the night when the clocks go forward."""
    after_the_change = datetime(2026, 3, 29, 4, 0, tzinfo=ZoneInfo("Europe/Berlin"))
    assert Shift(seconds=-7200).apply(after_the_change).isoformat() == "2026-03-29T01:00:00+01:00"


def test_a_lead_comes_before_the_months() -> None:
    """What leads is counted before the calendar step, so the length of another month counts."""
    assert Shift(months=-1, lead=-15 * 86_400).apply(REFERENCE).day == 14
    assert Shift(months=-1, seconds=-15 * 86_400).apply(REFERENCE).day == 17


def test_a_day_that_the_month_lacks_can_end_with_it() -> None:
    """A step that spills goes to the end of a month that is too short; else to its last day."""
    reference = datetime(2025, 8, 31, 5, 6, 7, tzinfo=UTC)
    assert Shift(months=-2, spill=True).apply(reference) == datetime(2025, 7, 1, tzinfo=UTC)
    assert Shift(months=-2).apply(reference) == datetime(2025, 6, 30, 5, 6, 7, tzinfo=UTC)


def test_an_average_month_may_be_shorter_than_the_one_it_stands_for() -> None:
    """A step by average months ends where 30.436875 days have passed for one of them, if that is later."""
    reference = datetime(2024, 12, 31, 23, 59, 30, tzinfo=UTC)
    assert Shift(months=-18, spill=True).apply(reference) == datetime(2023, 7, 1, tzinfo=UTC)
    average = Shift(months=-18, spill=True, average=True)
    assert average.apply(reference) == datetime(2023, 7, 1, 13, 30, 24, tzinfo=UTC)
    assert average.apply(REFERENCE) == Shift(months=-18, spill=True).apply(REFERENCE)


@pytest.mark.parametrize("step", [Shift(years=-9000), Shift(days=-4_000_000), Shift(seconds=-1e15), Shift(lead=-1e15)])
def test_a_step_ends_where_the_calendar_does(step: Shift) -> None:
    """A step beyond the first year ends at its first instant and raises nothing."""
    assert step.apply(REFERENCE) == datetime(1, 1, 1, tzinfo=UTC)


def test_yesterday_holds_every_reader() -> None:
    """Without a zone "yesterday" holds the day before wherever on Earth the page was printed."""
    rule = RelativeRule(MIDNIGHT._replace(days=-1), MIDNIGHT, local=True)
    earliest, latest = rule.interval(REFERENCE, None)
    for quarter in range(-12 * 4, 14 * 4 + 1):
        there = REFERENCE.astimezone(timezone(timedelta(minutes=15 * quarter)))
        midnight = there.replace(hour=0, minute=0, second=0)
        assert earliest is not None
        assert earliest <= midnight - timedelta(days=1)
        assert midnight <= latest


def test_yesterday_in_a_zone_is_one_day() -> None:
    """With the reader's zone "yesterday" is the day before there, in that zone."""
    zone = ZoneInfo("Asia/Tokyo")
    earliest, latest = RelativeRule(MIDNIGHT._replace(days=-1), MIDNIGHT, local=True).interval(REFERENCE, zone)
    assert earliest is not None
    assert (earliest.isoformat(), latest.isoformat()) == ("2026-03-01T00:00:00+09:00", "2026-03-02T00:00:00+09:00")


@pytest.mark.parametrize(("reference", "year"), [((1903, 5, 1), 1896), ((1904, 2, 28), 1896), ((1904, 2, 29), 1904)])
def test_a_leap_day_without_a_year_is_the_last_there_was(reference: tuple[int, int, int], year: int) -> None:
    """29 February is looked for as far back as the calendar has one."""
    moment = parse_moment("29 February", retrieved_at=datetime(*reference, tzinfo=UTC), timezone=UTC)
    assert moment is not None
    assert moment.earliest == datetime(year, 2, 29, tzinfo=UTC)


@pytest.mark.parametrize("text", ["29 February", "31 December", "yesterday", "last week", "last year", "a year ago"])
@pytest.mark.parametrize("reference", [datetime.min, datetime.max])  # noqa: DTZ901 - the zone comes below
@pytest.mark.parametrize("hours", [-12, 14])
def test_the_ends_of_the_calendar_are_no_edge(text: str, reference: datetime, hours: int) -> None:
    """At the first and the last instant there is, in the outermost zones, a moment still resolves."""
    zone = timezone(timedelta(hours=hours))
    for place in (zone, UTC):
        moment = parse_moment(text, retrieved_at=reference.replace(tzinfo=place), timezone=zone)
        assert moment is not None
        assert moment.earliest is not None
        assert moment.latest is not None
        assert moment.earliest <= moment.latest <= reference.replace(tzinfo=place)


@given(PHRASES, st.datetimes(timezones=ZONES.filter(bool)), ZONES)
def test_no_reference_breaks_a_rule(text: str, reference: datetime, zone: ZoneInfo | timezone | None) -> None:
    """At any reference of the calendar, its ends included, a moment resolves, and nothing is later than it."""
    moment = parse_moment(text)
    assert moment is not None
    placed = moment.resolve(reference, timezone=zone)
    assert placed.latest is not None
    assert placed.latest <= reference
    assert placed.earliest is None or placed.earliest <= placed.latest
    assert placed.earliest is None or placed.best is not None


@given(PHRASES, st.datetimes(timezones=st.just(UTC)), ZONES, st.sampled_from(sorted(FORMATTERS)))
def test_placing_later_is_placing_now(
    text: str, reference: datetime, zone: ZoneInfo | timezone | None, formatter: str
) -> None:
    """A moment that is resolved later equals the one that was read with its reference."""
    later = parse_moment(text, timezone=zone, formatter=formatter)
    assert later is not None
    now = parse_moment(text, retrieved_at=reference, timezone=zone, formatter=formatter)
    assert later.resolve(reference, timezone=zone) == now
    assert now is not None
    assert now.resolve(reference, timezone=zone) == now


def test_an_absolute_moment_stays_as_it_is() -> None:
    """A date that states everything does not depend on the reference."""
    moment = parse_moment("2026-03-02T09:05:00Z")
    assert moment is not None
    assert moment.resolve(REFERENCE) is moment


@pytest.mark.parametrize("text", ["about 10 hours ago", "6 Jun", "yesterday at 14:05 GMT", "2 March 2026 09:05 EST"])
def test_moments_are_values(text: str) -> None:
    """A moment can be hashed, compared and sent to another process."""
    moment = parse_moment(text, retrieved_at=REFERENCE)
    assert pickle.loads(pickle.dumps(moment)) == moment  # noqa: S301
    assert len({moment, parse_moment(text, retrieved_at=REFERENCE)}) == 1


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("2026-03-02T09:05:00+02:00", "2026-03-02T09:05:00+02:00"),
        ("2 March 2026 09:05", "2026-03-02T09:05:00+00:00"),
        ("2 March 2026", "2026-03-02T11:00:00+00:00"),
        ("2 March 2026, 09:05 BST", "2026-03-02T05:35:30+00:00"),
    ],
)
def test_the_best_instant(text: str, best: str) -> None:
    """The best instant is the stated one, read as UTC without a zone; else the middle of the interval."""
    moment = parse_moment(text)
    assert moment is not None
    assert moment.best is not None
    assert moment.best.isoformat() == best


def test_there_is_no_best_instant_without_bounds() -> None:
    """While an end of the interval is unknown there is no best instant."""
    open_ended = parse_moment("more than 2 years ago", retrieved_at=REFERENCE)
    assert open_ended is not None
    assert open_ended.best is None
    assert Moment(text="now", elapsed=Elapsed(timedelta(), None), precision=Precision.SECOND).best is None


def test_a_reference_needs_a_zone() -> None:
    """A naive reference is an error that tells what to give instead; another type is one too."""
    moment = parse_moment("yesterday")
    assert moment is not None
    with pytest.raises(NaiveReferenceError, match=r"2026-03-01T00:00:00 has no time zone.*tzinfo=UTC"):
        moment.resolve(datetime(2026, 3, 1))  # noqa: DTZ001
    with pytest.raises(ArticleTypeError, match="not str"):
        moment.resolve("2026-03-01")  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["26 October 2025 02:30", "yesterday at 02:30", "Oct 26 at 02:30"])
def test_an_hour_that_comes_twice_is_both(text: str) -> None:
    """When the clocks go back, a time of that hour may be the first one or the second one."""
    reference = datetime(2025, 10, 27, 12, tzinfo=UTC)
    moment = parse_moment(text, timezone=ZoneInfo("Europe/Rome"), retrieved_at=reference)
    assert moment is not None
    assert moment.earliest is not None
    assert moment.latest is not None
    assert moment.earliest.astimezone(UTC) == datetime(2025, 10, 26, 0, 30, tzinfo=UTC)
    assert moment.latest.astimezone(UTC) == datetime(2025, 10, 26, 1, 31, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "hours"), [("26 October 2025", 25), ("30 March 2025", 23), ("30 March 2025 02:30", 1 / 60)]
)
def test_days_are_as_long_as_the_clocks_make_them(text: str, hours: float) -> None:
    """A day on which the clocks change has 23 or 25 hours, and an hour that never was is one hour."""
    moment = parse_moment(text, timezone=ZoneInfo("Europe/Rome"))
    assert moment is not None
    assert moment.earliest is not None
    assert moment.latest is not None
    assert moment.latest.astimezone(UTC) - moment.earliest.astimezone(UTC) == timedelta(hours=hours)
