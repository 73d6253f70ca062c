"""The table of formatter families, against clocks of our own that follow their published rules."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse._dates import FORMATTERS, parse_moment
from article_parse._dates._book import Form
from article_parse._dates._families import FAMILIES, HULL_BY_WORDING, ROWS, ROWS_BY_WORDING
from benchmarks.formatter_chart import chart

MINUTE, HOUR, DAY = 60, 3600, 86_400
AGES = st.integers(0, 9 * 365 * DAY)


def half_up(age: float, unit: float) -> int:
    """Round to the nearest unit, halves up, as the Math.round of browsers does."""
    return int(age / unit + 0.5)


def count(number: int, unit: str) -> str:
    """Give "1 day", "2 days"."""
    return f"{number} {unit}{'s' * (number != 1)}"


def react(age: int) -> str:
    """Print as react-timeago does with the English word table of jquery-timeago."""
    if age < MINUTE:
        return "less than a minute"
    if age < HOUR:
        minutes = half_up(age, MINUTE)
        return "about a minute" if minutes == 1 else count(minutes, "minute")
    if age < DAY:
        hours = half_up(age, HOUR)
        return "about an hour" if hours == 1 else f"about {count(hours, 'hour')}"
    if age < 30 * DAY:
        days = half_up(age, DAY)
        return "a day" if days == 1 else count(days, "day")
    if age < 365 * DAY:
        months = half_up(age, 30 * DAY)
        return "about a month" if months == 1 else count(months, "month")
    years = half_up(age, 365 * DAY)
    return "about a year" if years == 1 else count(years, "year")


def jquery(age: int) -> str:
    """Print as jquery-timeago does."""
    steps: tuple[tuple[bool, Callable[[], str]], ...] = (
        (age < 45, lambda: "less than a minute"),
        (age < 90, lambda: "about a minute"),
        (age < 45 * MINUTE, lambda: count(half_up(age, MINUTE), "minute")),
        (age < 90 * MINUTE, lambda: "about an hour"),
        (age < DAY, lambda: f"about {count(half_up(age, HOUR), 'hour')}"),
        (age < 42 * HOUR, lambda: "a day"),
        (age < 30 * DAY, lambda: count(half_up(age, DAY), "day")),
        (age < 45 * DAY, lambda: "about a month"),
        (age < 365 * DAY, lambda: count(half_up(age, 30 * DAY), "month")),
        (age < 1.5 * 365 * DAY, lambda: "about a year"),
        (True, lambda: count(half_up(age, 365 * DAY), "year")),
    )
    return next(text for holds, text in steps if holds)()


def wordpress(age: int) -> str:
    """Print as human_time_diff of WordPress does."""
    for limit, unit, name in (
        (MINUTE, 1, "second"), (HOUR, MINUTE, "min"), (DAY, HOUR, "hour"), (7 * DAY, DAY, "day"),
        (30 * DAY, 7 * DAY, "week"), (365 * DAY, 30 * DAY, "month"),
    ):  # fmt: skip
        if age < limit:
            return count(max(1, half_up(age, unit)), name)
    return count(half_up(age, 365 * DAY), "year")


def timeago(age: int) -> str:
    """Print as timeago.js does."""
    if age < 10:
        return "just now"
    year = 365 * DAY
    units = (("year", year), ("month", year / 12), ("week", 7 * DAY), ("day", DAY), ("hour", HOUR), ("minute", MINUTE))
    return next((count(int(age // size), name) for name, size in units if age >= size), count(age, "second"))


def floor(age: int) -> str:
    """Print as the usual caller of Intl.RelativeTimeFormat does, with numeric "always"."""
    units = (
        ("year", 365 * DAY), ("month", 30 * DAY), ("week", 7 * DAY), ("day", DAY), ("hour", HOUR), ("minute", MINUTE),
    )  # fmt: skip
    return next((count(age // size, name) for name, size in units if age >= size), count(age, "second"))


def moment_js(age: int) -> str:
    """Print as moment's fromNow does, up to the days."""
    minutes, hours, days = half_up(age, MINUTE), half_up(age, HOUR), half_up(age, DAY)
    if age < 45:
        return "a few seconds"
    if minutes < 45:
        return "a minute" if minutes <= 1 else count(minutes, "minute")
    if hours < 22:
        return "an hour" if hours <= 1 else count(hours, "hour")
    return "a day" if days <= 1 else count(days, "day")


PRINTERS = {
    "react-timeago": react,
    "jquery-timeago": jquery,
    "wordpress": wordpress,
    "timeago.js": timeago,
    "intl": floor,
}


@pytest.mark.parametrize("formatter", sorted(PRINTERS))
@given(age=AGES)
def test_what_a_formatter_prints_reads_back(formatter: str, age: int) -> None:
    """The ages of a printed text hold the age it was printed for; the hull holds those of the formatter."""
    printed = PRINTERS[formatter](age)
    text = printed if printed == "just now" else f"{printed} ago"
    own, hull = parse_moment(text, formatter=formatter), parse_moment(text)
    assert own is not None
    assert own.elapsed is not None
    assert own.elapsed.longest is not None
    assert own.elapsed.shortest.total_seconds() <= age < own.elapsed.longest.total_seconds()
    assert hull is not None
    assert hull.elapsed is not None
    assert hull.elapsed.longest is not None
    assert hull.elapsed.shortest <= own.elapsed.shortest
    assert own.elapsed.longest <= hull.elapsed.longest


@given(age=st.integers(0, 25 * DAY))
def test_moment_reads_back(age: int) -> None:
    """What moment and dayjs print for ages up to 25 days reads back."""
    for formatter in ("moment", "dayjs"):
        moment = parse_moment(f"{moment_js(age)} ago", formatter=formatter)
        assert moment is not None
        assert moment.elapsed is not None
        assert moment.elapsed.longest is not None
        assert moment.elapsed.shortest.total_seconds() <= age < moment.elapsed.longest.total_seconds()


@pytest.mark.parametrize("formatter", sorted({"react-timeago", "jquery-timeago"}))
def test_the_ages_of_a_formatter_are_exact(formatter: str) -> None:
    """One second outside its ages a formatter prints another text."""
    for hours in range(2, 24):
        text = f"about {hours} hours"
        moment = parse_moment(f"{text} ago", formatter=formatter)
        assert moment is not None
        assert moment.elapsed is not None
        assert moment.elapsed.longest is not None
        shortest, longest = (int(age.total_seconds()) for age in (moment.elapsed.shortest, moment.elapsed.longest))
        printed = [PRINTERS[formatter](age) == text for age in (shortest - 1, shortest, longest - 1, longest)]
        assert printed == [False, True, True, False]


def test_the_names_are_those_of_the_table() -> None:
    """Every name that can be given has rows, and every row a name that can be given."""
    assert FAMILIES == FORMATTERS


def test_every_row_grows() -> None:
    """The lower bound of a row lies before its upper one at every count."""
    for row in ROWS:
        for number in range(row.first, min(row.last or 40, 60) + 1):
            assert 0 <= row.shortest(number) < row.longest(number)
            assert row.lower_bound(number).least == row.shortest(number)
            assert row.upper_bound(number).most == row.longest(number)


def test_the_hull_needs_no_row_that_another_holds() -> None:
    """The short table gives the same hull as the full one for every wording, form and count."""
    for wording, rows in ROWS_BY_WORDING.items():
        for form in Form:
            for number in range(62):
                every = [row for row in rows if row.prints(number, form)]
                some = [row for row in HULL_BY_WORDING[wording] if row.prints(number, form)]
                assert bool(every) == bool(some)
                if every:
                    assert min(row.shortest(number) for row in every) == min(row.shortest(number) for row in some)
                    assert max(row.longest(number) for row in every) == max(row.longest(number) for row in some)


def test_the_chart_of_the_documentation() -> None:
    """The picture has a bar for each formatter, as long as the ages it means, and stands in the documentation."""
    drawn = chart()
    assert drawn.count("<rect ") == 5
    assert 'x="400.0" y="30" width="200.0"' in drawn
    assert (Path(__file__).parents[2] / "docs/explanation/ten-hours.svg").read_text(encoding="utf-8") == f"{drawn}\n"
