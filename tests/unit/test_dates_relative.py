"""Relative forms: which words are an age, and which ages they can mean."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from article_parse._dates import parse_moment

REFERENCE = datetime(2026, 3, 1, 12, tzinfo=UTC)
MINUTE, HOUR, DAY = 60, 3600, 86_400


def ages(text: str, formatter: str | None = None) -> tuple[float, float | None]:
    """Give the shortest and the longest age in seconds."""
    moment = parse_moment(text, formatter=formatter)
    assert moment is not None
    assert moment.relative
    assert moment.elapsed is not None
    longest = moment.elapsed.longest
    return moment.elapsed.shortest.total_seconds(), None if longest is None else longest.total_seconds()


@pytest.mark.parametrize(
    ("text", "formatter", "expected"),
    [
        ("about 10 hours ago", "react-timeago", (9.5 * HOUR, 10.5 * HOUR)),
        ("about 10 hours ago", "jquery-timeago", (9.5 * HOUR, 10.5 * HOUR)),
        ("about 10 hours ago", "date-fns", (9.5 * HOUR - 30, 10.5 * HOUR - 30)),
        ("about 10 hours ago", None, (9.5 * HOUR - 30, 10.5 * HOUR)),
        ("10 hours ago", "moment", (9.5 * HOUR, 10.5 * HOUR)),
        ("10 hours ago", "intl", (10 * HOUR, 11 * HOUR)),
        ("10 hours ago", None, (9.5 * HOUR, 11 * HOUR)),
        ("12 min. ago", None, (12 * MINUTE - 5, 13 * MINUTE)),
        ("12 mins ago", None, (11.5 * MINUTE, 13 * MINUTE)),
        ("a few seconds ago", None, (0, 44.5)),
        ("half a minute ago", None, (20, 40)),
        ("a day ago", "dayjs", (21.5 * HOUR, 36 * HOUR)),
        ("a month ago", "humanize", (16 * DAY, 46 * DAY)),
        ("12 months ago", "wordpress", (345 * DAY, 365 * DAY)),
        ("4 weeks ago", "react-timeago", (24.5 * DAY, 30 * DAY)),
        ("less than a minute ago", "date-fns", (0, 30)),
        ("less than a minute ago", "date-fns-seconds", (40, 60)),
        ("1 minute ago", "date-fns-seconds", (60, 90)),
        ("24 hours ago", "date-fns-strict", (23.5 * HOUR, 24 * HOUR)),
        ("just now", None, (0, 30)),
        ("just now", "carbon", (0, 1)),
        ("now", "moment", (0, 1)),
    ],
)
def test_formatters_mean_their_own_thresholds(text: str, formatter: str | None, expected: tuple[float, float]) -> None:
    """A known formatter gives its exact ages; without one the hull over all that print the words."""
    assert ages(text, formatter) == expected


def test_a_formatter_that_never_prints_the_words_changes_nothing() -> None:
    """Words that a family never writes were written by another one: the hull holds."""
    assert ages("over 3 years ago", "moment") == ages("over 3 years ago")


@pytest.mark.parametrize(
    ("text", "shortest", "longest"),
    [
        ("over a week ago", 7 * DAY, 14 * DAY),
        ("more than 2 years ago", 730 * DAY, None),
        ("30+ days ago", 30 * DAY, None),
        ("several days ago", 2 * DAY, None),
        ("a few days ago", 2 * DAY, 10 * DAY),
        ("a couple of days ago", 1 * DAY, 4 * DAY),
        ("half an hour ago", HOUR / 4, HOUR * 3 / 4),
        ("less than 2 hours ago", 0, 2 * HOUR),
        ("almost a week ago", 3.5 * DAY, 7 * DAY),
        ("about 5 days ago", 4 * DAY, 6 * DAY),
        ("36 hours ago", 35.5 * HOUR, 37 * HOUR),
        ("2 weeks, 3 days ago", 17 * DAY, 18 * DAY),
        ("1 hour 5 minutes ago", 65 * MINUTE, 66 * MINUTE),
    ],
)
def test_words_of_no_formatter_are_read_widely(text: str, shortest: float, longest: float | None) -> None:
    """What no formatter prints has a sound wide reading, without a bound where the words have none."""
    assert ages(text) == (shortest, longest)


@pytest.mark.parametrize(
    "text",
    [
        "five days ago", "5 days ago", "5 days ago.", "  5\u00a0days\u202fago ", "\u200e5 days ago\u200f", "5 DAYS AGO",
        "(5 days ago)", "• 5 days ago", "Published 5 days ago", "Last updated: 5 days ago", "5 days ago · Updated",
        "Posted 5 days ago |", "\u0665 days ago",
    ],
)  # fmt: skip
def test_dress_does_not_matter(text: str) -> None:
    """Labels, marks, blanks, bidi controls, case and the kind of digits change nothing."""
    assert ages(text) == ages("5 days ago")


@pytest.mark.parametrize(
    ("text", "approximate"),
    [("about an hour ago", True), ("a few seconds ago", True), ("over a year ago", True), ("an hour ago", False)],
)
def test_words_say_whether_they_are_approximate(text: str, approximate: bool) -> None:  # noqa: FBT001
    """A moment is approximate when its words say so."""
    moment = parse_moment(text)
    assert moment is not None
    assert moment.approximate is approximate


@pytest.mark.parametrize("text", ["2 weeks, 3 days", "3h", "20s", "5mo", "1yr", "Published 5 hours"])
def test_a_clear_age_needs_no_ago(text: str) -> None:
    """Compound and letter forms are dates without "ago", and hours behind a label."""
    assert parse_moment(text) is not None


@pytest.mark.parametrize("text", ["4 min read", "4 min", "Published 4 min read", "5 hours", "an hour", "5 m"])
def test_a_bare_duration_is_no_date(text: str) -> None:
    """A duration, such as a reading time, is not read as a date."""
    assert parse_moment(text) is None


def test_formatters_without_ago_are_believed() -> None:
    """Where the formatter writes no "ago", its plain ages are dates; a reading time still is none."""
    assert ages("5\u00a0hours", "django") == (5 * HOUR, 6 * HOUR)
    assert parse_moment("4 min read", formatter="django") is None


@pytest.mark.parametrize(
    "text",
    [
        "12 people died", "in 5 minutes", "5 minutes from now", "may", "sat", "car", "set",
        "ago", "days ago", "a", "the", "half", "half past", "\u65e5\u672c",
        "about", "5", "5 ago", "week", "last", "last second", "last 5 days", "agony",
        "5 days agony", "1 day 2 weeks ago", "few", "", " ", "\ud800", "\x00", "1.5 hours ago", "5 days ago 6 days ago",
    ],
)  # fmt: skip
def test_other_text_is_no_date(text: str) -> None:
    """Free text gives nothing, also where it holds words that dates have."""
    assert parse_moment(text) is None


@pytest.mark.parametrize("count", ["99999999999999", "1" * 20_000, "11000", "9" * 16])
def test_no_page_is_as_old_as_that(count: str) -> None:
    """A count beyond the calendar gives nothing, at once."""
    assert parse_moment(f"{count} years ago", retrieved_at=REFERENCE) is None


def test_the_interval_lies_before_the_reference() -> None:
    """With a reference the ages become instants, earliest and latest, in UTC."""
    moment = parse_moment("about 10 hours ago", retrieved_at=REFERENCE, formatter="react-timeago")
    assert moment is not None
    assert (moment.earliest, moment.latest) == (
        datetime(2026, 3, 1, 1, 30, tzinfo=UTC),
        datetime(2026, 3, 1, 2, 30, tzinfo=UTC),
    )


def test_calendar_formatters_count_calendar_months() -> None:
    """A family that counts calendar months is placed on the calendar of the reference, and so are the ages."""
    moment = parse_moment("1 month ago", retrieved_at=REFERENCE, formatter="carbon")
    assert moment is not None
    assert (moment.earliest, moment.latest) == (
        datetime(2026, 1, 1, 12, tzinfo=UTC),
        datetime(2026, 2, 1, 12, tzinfo=UTC),
    )
    assert moment.elapsed == (timedelta(days=28), timedelta(days=59))


def test_without_a_reference_the_ages_hold_every_calendar() -> None:
    """The ages of a calendar form hold the shortest and the longest months there are."""
    assert ages("1 month ago", "carbon") == (28 * DAY, 62 * DAY)
