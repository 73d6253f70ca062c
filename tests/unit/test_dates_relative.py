"""Relative forms: which words are an age, and which ages they can mean."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from article_parse._dates import match_moment, parse_moment
from article_parse._moment import Precision

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


@pytest.mark.parametrize(
    ("text", "shortest", "longest", "approximate", "precision"),
    [
        ("now", 0, 1, False, Precision.SECOND),
        ("just now", 0, 30, False, Precision.SECOND),
        ("right now", 0, 1, False, Precision.SECOND),
        ("now ago", 0, 1, False, Precision.SECOND),
        ("in 0 seconds", 0, 1, False, Precision.SECOND),
        ("~5 days ago", 4 * DAY, 6 * DAY, True, Precision.DAY),
        ("about ~5 days ago", 4 * DAY, 6 * DAY, True, Precision.DAY),
        ("5+ days ago", 5 * DAY, None, True, Precision.DAY),
        ("about 5+ days ago", 4 * DAY, 6 * DAY, True, Precision.DAY),
        ("5 days, 3 hours ago", 442800, 446400, False, Precision.HOUR),
        ("5 days,3 hours", 442800, 446400, False, Precision.HOUR),
        ("5 days 3 hours ago", 442800, 446400, False, Precision.HOUR),
        ("5 days and 3 hours ago", 442800, 446400, False, Precision.HOUR),
        ("5 days and an hour ago", 435600, 439200, False, Precision.HOUR),
        ("2 years 3 days ago", 733 * DAY, 735 * DAY, False, Precision.DAY),
        ("2 months 5 days ago", 64 * DAY, 68 * DAY, False, Precision.DAY),
        ("5 days (5) ago", 388770, 6 * DAY, False, Precision.DAY),
        ("5 min. ago", 295, 360, False, Precision.MINUTE),
        ("5 h. ago", 17700, 21600, False, Precision.HOUR),
        ("5 days. ago", 388770, 6 * DAY, False, Precision.DAY),
        ("5 days ago.", 388770, 6 * DAY, False, Precision.DAY),
        ("5 days.3 hours ago", 442800, 446400, False, Precision.HOUR),
        ("an hour ago", 2670, 7200, False, Precision.HOUR),
        ("a 5 days ago", 388770, 6 * DAY, False, Precision.DAY),
        ("5 a days ago", 388770, 6 * DAY, False, Precision.DAY),
        ("one day ago", 73440, 2 * DAY, False, Precision.DAY),
        ("half a day ago", 21600, 64800, True, Precision.DAY),
        ("a few 5 days ago", 388770, 6 * DAY, False, Precision.DAY),
        ("almost 2 years ago", 638 * DAY, 731 * DAY, True, Precision.YEAR),
        ("more than a week ago", 7 * DAY, None, True, Precision.WEEK),
        ("less than an hour ago", 0, 3600, True, Precision.HOUR),
        ("10001 days ago", 864043200, 10002 * DAY, False, Precision.DAY),
        ("hace 5 días", 388770, 6 * DAY, False, Precision.DAY),
        ("hace 1 año y 7 meses", 48535200, 611 * DAY, False, Precision.MONTH),
        ("hace un año", 26805600, 731 * DAY, False, Precision.YEAR),
        ("hace una hora y 5 minutos", 3900, 3960, False, Precision.MINUTE),
        ("vor 5 Tagen", 388770, 6 * DAY, False, Precision.DAY),
        ("vor einem Tag", 73440, 2 * DAY, False, Precision.DAY),
        ("vor 1 Jahr und 7 Monaten", 48535200, 611 * DAY, False, Precision.MONTH),
        ("il y a 5 jours", 388770, 6 * DAY, False, Precision.DAY),
        ("il y a un an et 2 mois", 35316000, 458 * DAY, False, Precision.MONTH),
        ("il y a une heure", 2670, 7200, False, Precision.HOUR),
        ("منذ ساعة", 2670, 7200, False, Precision.HOUR),
        ("منذ ساعة واحدة", 2670, 7200, False, Precision.HOUR),
        ("منذ ساعتين", 5370, 10800, False, Precision.HOUR),
        ("قبل 3 ساعات", 8970, 14400, False, Precision.HOUR),
        ("לפני חודש (1)", 15 * DAY, 62 * DAY, False, Precision.MONTH),
        ("לפני שעתיים", 5370, 10800, False, Precision.HOUR),
        ("לפני 5 ימים", 388770, 6 * DAY, False, Precision.DAY),
        ("1 tháng trước", 15 * DAY, 62 * DAY, False, Precision.MONTH),
        ("tháng trước", 0, 63 * DAY, False, Precision.MONTH),
        ("5 ngày trước", 388770, 6 * DAY, False, Precision.DAY),
        ("năm ngày trước", 388770, 6 * DAY, False, Precision.DAY),
        ("một tháng trước", 15 * DAY, 62 * DAY, False, Precision.MONTH),
        ("2 ngày 3 giờ trước", 183600, 187200, False, Precision.HOUR),
        ("5日前", 388770, 6 * DAY, False, Precision.DAY),
        ("3時間前", 8970, 14400, False, Precision.HOUR),
        ("1年2ヶ月前", 35316000, 458 * DAY, False, Precision.MONTH),
        ("5일 전", 388770, 6 * DAY, False, Precision.DAY),
        ("5 дней назад", 388770, 6 * DAY, False, Precision.DAY),
        ("день назад", 73440, 2 * DAY, False, Precision.DAY),
        ("час назад", 2670, 7200, False, Precision.HOUR),
        ("5 gün önce", 388770, 6 * DAY, False, Precision.DAY),
        ("5 dni temu", 388770, 6 * DAY, False, Precision.DAY),
        ("godzinę temu", 2670, 7200, False, Precision.HOUR),
        ("5 hari yang lalu", 388770, 6 * DAY, False, Precision.DAY),
        ("sejam yang lalu", 2670, 7200, False, Precision.HOUR),
        ("for 5 dage siden", 388770, 6 * DAY, False, Precision.DAY),
        ("5 dage siden", 388770, 6 * DAY, False, Precision.DAY),
        ("5 päivää sitten", 388770, 6 * DAY, False, Precision.DAY),
        ("5 napja", 388770, 6 * DAY, False, Precision.DAY),
        ("egy órája", 2670, 7200, False, Precision.HOUR),
        ("acum 5 zile", 388770, 6 * DAY, False, Precision.DAY),
        ("acum o oră", 2670, 7200, False, Precision.HOUR),
        ("πριν από 5 ημέρες", 388770, 6 * DAY, False, Precision.DAY),
        ("5 दिन पहले", 388770, 6 * DAY, False, Precision.DAY),
        ("एक घंटा पहले", 2670, 7200, False, Precision.HOUR),
    ],
)
def test_an_age_is_read_as_a_whole(
    text: str,
    shortest: float,
    longest: float | None,
    approximate: bool,  # noqa: FBT001
    precision: Precision,
) -> None:
    """Counts, units, words for the past and marks in the order of any language give an age, how fine and how sure."""
    moment = parse_moment(text)
    assert moment is not None
    assert (moment.text, ages(text)) == (text, (shortest, longest))
    assert (moment.approximate, moment.precision) == (approximate, precision)


@pytest.mark.parametrize(
    "text",
    [
        "-5 days",
        "−5 days",
        "- 5 days",
        "-5 days ago",
        "5 - days ago",
        "~ 5 days",
        "5 + days ago",
        "5+ days",
        "5 days, ago",
        "5 days, later",
        "5 days ago and 3 hours",
        "2 years 3 hours ago",
        "2 weeks 5 hours ago",
        "3 hours 5 days ago",
        "3 hours 3 hours ago",
        "5 days (6) ago",
        "5 (days) ago",
        "5 day(s) ago",
        "5 min.",
        "5 days.",
        "hour ago",
        "the hour ago",
        "five 5 days ago",
        "5 five days ago",
        "half 2 days ago",
        "half an hour",
        "almost about 2 years ago",
        "less than a week",
        "in 5 days",
        "in 5 days ago",
        "5 days from now",
        "a day ago a day ago",
        "5 days ago 3 hours ago",
        "99999999 days ago",
        "100000 years ago",
        "hace 5 días y 3",
    ],
)
def test_what_only_looks_like_an_age_is_none(text: str) -> None:
    """Units in the wrong order, counts twice, marks between, the future, and ages beyond any page are no age."""
    assert parse_moment(text) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("5 days ago. Then it fell", "5 days ago"),
        ("5 days ago, he said", "5 days ago"),
        ("5 days, 3 hours ago, he said", "5 days, 3 hours ago"),
        ("5 days ago 4 comments", "5 days ago"),
        ("5 days agoUpdated", "5 days ago"),
        ("a day ago a day", "a day ago"),
        ("5 min. ago. Then", "5 min. ago"),
        ("5 days ago and then", "5 days ago"),
        ("2 weeks ago (2)", "2 weeks ago (2)"),
        ("2 weeks ago (3)", "2 weeks ago"),
        ("2 weeks ago 3", "2 weeks ago"),
        ("just now ago and", "just now ago and"),
        ("now and then", "now and"),
        ("hace 5 días y 3 noches", "hace 5 días"),
        ("hace 1 año y 7 meses y 3 días", "hace 1 año y 7 meses y 3 días"),
        ("1 tháng trước đây", "1 tháng trước"),
        ("3 years ago, 4 months", "3 years ago"),
        ("5 mo. 3 d. ago", "5 mo. 3 d. ago"),
        ("~5 days ago", "~5 days ago"),
        ("5+ days ago.", "5+ days ago"),
        ("about 5 days ago about", "about 5 days ago"),
        ("an hour ago an", "an hour ago"),
    ],
)
def test_an_age_ends_where_its_words_do(text: str, found: str) -> None:
    """What stands behind an age is left to whoever reads the line."""
    match = match_moment(text, 0)
    assert match is not None
    assert (match.moment.text, match.stop) == (found, len(found))


@pytest.mark.parametrize(
    ("language", "text", "months"),
    [("he", "לפני חודש (1)", 1), ("he", "לפני חודש (2)", 2), ("he", "לפני חודש 1)", 1), ("vi", "1 tháng trước", 1)],
)
def test_a_count_may_stand_behind_its_unit(language: str, text: str, months: int) -> None:
    """A number in brackets behind the unit is its count."""
    moment = parse_moment(text, languages=(language,))
    assert moment is not None
    assert moment.elapsed is not None
    assert moment.elapsed.longest is not None
    assert moment.elapsed.shortest <= timedelta(days=31 * months) < moment.elapsed.longest
