"""Ages on one page tell together which formatter wrote them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from article_parse._dates import parse_moment
from article_parse._dates._agreement import narrow

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def ages(text: str, others: list[str]) -> tuple[timedelta, timedelta | None]:
    """Give the ages that *text* has on a page with *others*."""
    moment = parse_moment(text, retrieved_at=NOW, languages=("en",))
    assert moment is not None
    elapsed = narrow(moment, others, ("en",), NOW, None).elapsed
    assert elapsed is not None
    return elapsed


@pytest.mark.parametrize(
    ("text", "others", "formatter"),
    [
        ("about 10 hours ago", ["over 2 years ago", "about 1 month ago", "2 days ago"], "date-fns"),
        ("3 hours ago", ["a few seconds ago", "2 days ago"], "moment"),
        ("3 hours ago", ["an hour ago", "2 weeks ago", "2 days ago"], "arrow"),
        ("1 month ago", ["60 minutes ago", "30 days ago", "24 hours ago"], "date-fns-strict"),
    ],
)
def test_ages_that_one_formatter_prints(text: str, others: list[str], formatter: str) -> None:
    """Where the ages of a page fit few formatters, each means what those mean by it."""
    exact = parse_moment(text, retrieved_at=NOW, languages=("en",), formatter=formatter)
    assert exact is not None
    assert exact.elapsed is not None
    shortest, longest = ages(text, others)
    assert shortest <= exact.elapsed.shortest
    assert longest is not None
    assert exact.elapsed.longest is not None
    assert exact.elapsed.longest <= longest <= exact.elapsed.longest + timedelta(minutes=5)


@pytest.mark.parametrize(
    "others",
    [
        [],
        ["2 days ago"],
        ["2 days ago", "2 Days Ago"],
        ["a month ago", "1 month ago", "about a month ago"],
        ["yesterday", "Spring", "2 weeks, 3 days ago"],
    ],
)
def test_ages_that_tell_nothing(others: list[str]) -> None:
    """One other age, and ages that no formatter prints together, leave an interval as it is."""
    moment = parse_moment("3 hours ago", retrieved_at=NOW, languages=("en",))
    assert moment is not None
    assert ages("3 hours ago", others) == moment.elapsed


def test_a_date_is_no_age() -> None:
    """What no table of formatters has comes back as it is."""
    moment = parse_moment("2 March 2026")
    assert moment is not None
    assert narrow(moment, ["a day ago", "an hour ago"], ("en",), NOW, None) is moment


def test_a_narrower_moment_is_placed() -> None:
    """The interval at the reference is that of the narrower ages; without a reference there is none."""
    moment = parse_moment("about 10 hours ago")
    assert moment is not None
    others = ["over 2 years ago", "about 1 month ago"]
    placed = narrow(moment, others, ("en",), NOW, None)
    assert placed.latest == NOW - timedelta(hours=9, minutes=29, seconds=30)
    assert narrow(moment, others, (), None, None).latest is None
