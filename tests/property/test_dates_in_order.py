"""Dates keep their order: a later date is a later moment, and what was longer ago was earlier."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from article_parse import Moment, parse_moment

FORMS = (
    "{0:%Y-%m-%d}",
    "{0.day} {0:%B} {0.year}",
    "{0:%B} {0.day}, {0.year}",
    "{0:%A}, {0.day} {0:%b} {0.year}",
    "{0:%d.%m.%Y}",
)
UNITS = ("second", "minute", "hour", "day", "week", "month", "year")
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
REFERENCES = st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - given a zone


def _moment(text: str, retrieved_at: datetime | None = None) -> Moment:
    moment = parse_moment(text, retrieved_at=retrieved_at, timezone=UTC, languages=("en",))
    assert moment is not None, text
    return moment


def _bounds(moment: Moment) -> tuple[datetime, datetime]:
    assert moment.earliest is not None
    assert moment.latest is not None
    return moment.earliest, moment.latest


@given(one=DAYS, other=DAYS, form=st.sampled_from(FORMS))
def test_a_later_day_is_a_later_moment(one: date, other: date, form: str) -> None:
    """Days in one form are in the order of their moments, and two days never overlap."""
    first, second = sorted((one, other))
    before, after = _bounds(_moment(form.format(first))), _bounds(_moment(form.format(second)))
    assert before == after if first == second else before[1] <= after[0]


@given(number=st.integers(1, 500), more=st.integers(0, 500), unit=st.sampled_from(UNITS))
def test_what_was_longer_ago_is_older(number: int, more: int, unit: str) -> None:
    """With a greater number before a unit, neither end of the ages is less."""
    one, other = (_ages(f"{count} {unit}{'s' * (count > 1)} ago") for count in (number, number + more))
    assert one[0] <= other[0]
    assert one[1] <= other[1]


def _ages(text: str) -> tuple[timedelta, timedelta]:
    youngest, oldest = _moment(text).elapsed or (None, None)
    assert youngest is not None
    assert oldest is not None
    return youngest, oldest


@given(
    reference=REFERENCES,
    later=st.timedeltas(timedelta(0), timedelta(days=400)),
    number=st.integers(1, 40),
    unit=st.sampled_from(UNITS),
)
def test_what_was_printed_later_happened_later(reference: datetime, later: timedelta, number: int, unit: str) -> None:
    """The same words on a page that was printed later mean no earlier time, and never the future."""
    text = f"{number} {unit}{'s' * (number > 1)} ago"
    before, after = _bounds(_moment(text, reference)), _bounds(_moment(text, reference + later))
    assert before[0] <= after[0]
    assert before[1] <= after[1]
    assert after[1] <= reference + later
