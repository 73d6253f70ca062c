"""Moments compare where it is certain which is earlier, and there they keep the order of their instants."""

from __future__ import annotations

import operator
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from itertools import permutations
from typing import Any, cast
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from article_parse import ArticleTypeError, Moment
from article_parse.model import Precision

START = datetime(2026, 10, 24, 23, tzinfo=UTC)
# Around the night in which the clocks go back, when local times come twice.
ZONES = st.sampled_from((UTC, ZoneInfo("Europe/Vienna"), ZoneInfo("America/New_York"), timezone(timedelta(hours=14))))
HOURS = st.integers(0, 5)
OPERATORS = (operator.lt, operator.le, operator.gt, operator.ge)
Value = Moment | datetime


@st.composite
def moments(draw: st.DrawFn) -> Moment:
    """Draw an interval of whole hours, some empty and some without a beginning."""
    start, length = draw(HOURS), draw(st.integers(0, 3))
    earliest = (START + timedelta(hours=start)).astimezone(draw(ZONES))
    latest = (START + timedelta(hours=start + length)).astimezone(draw(ZONES))
    open_ended = draw(st.integers(0, 5)) == 0
    return Moment(text="x", earliest=None if open_ended else earliest, latest=latest, precision=Precision.HOUR)


def instants() -> st.SearchStrategy[datetime]:
    """Draw an instant at or between the ends of the intervals."""
    return st.builds(
        lambda half, zone: (START + timedelta(minutes=30 * half)).astimezone(zone), st.integers(-1, 17), ZONES
    )


VALUES = moments() | instants()


def _may_be(value: Value) -> list[datetime]:
    """Give instants that a value can mean, on a grid of half hours, in UTC."""
    if isinstance(value, datetime):
        return [value.astimezone(UTC)]
    assert value.latest is not None
    latest = value.latest.astimezone(UTC)
    earliest = START - timedelta(hours=2) if value.earliest is None else value.earliest.astimezone(UTC)
    steps = (latest - earliest) // timedelta(minutes=30)
    return [earliest + timedelta(minutes=30 * step) for step in range(max(steps, 1))]


def _bounds(value: Value) -> tuple[datetime | None, datetime | None]:
    return (value, value) if isinstance(value, datetime) else (value.earliest, value.latest)


def _told(compare: Callable[[Value, Value], bool], one: Value, other: Value) -> bool | None:
    try:
        return compare(one, other)
    except ArticleTypeError:
        return None


@given(moments(), VALUES)
@example(
    Moment(text="x", earliest=START, latest=START, precision=Precision.HOUR),
    Moment(text="x", earliest=START, latest=START + timedelta(hours=1), precision=Precision.HOUR),
)
def test_what_is_told_is_true_of_all_instants(one: Moment, other: Value) -> None:
    """Of whatever instants the two mean; those of one interval are a tie."""
    assume(_bounds(one) != _bounds(other))
    for compare in OPERATORS:
        told = _told(compare, one, other)
        truths = {compare(a, b) for a in _may_be(one) for b in _may_be(other)}
        assert told is None or truths == {told}


@given(st.integers(1, 3), HOURS, ZONES, VALUES)
def test_what_is_certain_is_told(length: int, gap: int, zone: ZoneInfo, other: Value) -> None:
    """An interval that ends where another begins, or before, is earlier, however far back it begins."""
    earliest = _bounds(other)[0]
    assume(earliest is not None)
    latest = cast("datetime", earliest).astimezone(UTC) - timedelta(hours=gap)
    for first in (None, (latest - timedelta(hours=length)).astimezone(zone)):
        one = Moment(text="x", earliest=first, latest=latest.astimezone(zone), precision=Precision.HOUR)
        assert [_told(compare, one, other) for compare in OPERATORS] == [True, True, False, False]


@given(VALUES, VALUES)
def test_the_operators_agree(one: Value, other: Value) -> None:
    """Each is the mirror of another, and one is not earlier where it is as late or later."""
    assume(isinstance(one, Moment) or isinstance(other, Moment))
    assert _told(operator.lt, one, other) == _told(operator.gt, other, one)
    assert _told(operator.le, one, other) == _told(operator.ge, other, one)
    later = _told(operator.ge, one, other)
    assert _told(operator.lt, one, other) == (None if later is None else not later)


@given(moments())
def test_a_moment_ties_with_itself(moment: Moment) -> None:
    """It is neither earlier nor later than another of the same interval, whatever the text."""
    other = Moment(text="y", earliest=moment.earliest, latest=moment.latest, precision=Precision.DAY)
    assert [compare(moment, other) for compare in OPERATORS] == [False, True, False, True]


@given(st.lists(moments(), min_size=3, max_size=3))
def test_the_order_is_transitive(values: list[Moment]) -> None:
    """What is earlier than something earlier is earlier."""
    for one, two, three in permutations(values):
        if _told(operator.lt, one, two) and _told(operator.lt, two, three):
            assert one < three


@pytest.mark.parametrize("other", [3, "2026-03-02", None, START.date()])
def test_other_values_do_not_compare(other: Any) -> None:  # noqa: ANN401 (of any type)
    """As with datetimes."""
    moment = Moment(text="x", earliest=START, latest=START, precision=Precision.HOUR)
    for compare in OPERATORS:
        with pytest.raises(TypeError, match="not supported between"):
            compare(moment, other)
