"""What a formatter prints for an age is read as an interval that holds that age, whoever wrote it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse import parse_moment
from article_parse._dates._ages import Row
from article_parse._dates._book import Form, Qualifier
from article_parse._dates._families import FAMILIES, ROWS

MOST = 60
REFERENCES = st.datetimes(datetime(1990, 1, 1), datetime(2068, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001
WORDS = {Qualifier.HALF: "half a {unit} ago", Qualifier.FEW: "a few {unit}s ago"}


def printed(row: Row, count: int) -> str:
    """Give the English words of a row."""
    if row.qualifier in WORDS:
        return WORDS[row.qualifier].format(unit=row.unit.value)
    article = "an" if row.unit.value == "hour" else "a"
    many = article if row.article else str(count)
    return f"{row.qualifier.value} {many} {row.unit.value}{'s' * (count != 1)} ago".strip()


@pytest.mark.parametrize("family", sorted(FAMILIES))
@given(reference=REFERENCES, data=st.data())
def test_families_hold_their_ages(family: str, reference: datetime, data: st.DataObject) -> None:
    """The hull over all families, and the interval of the one that is named, hold the ages of each of its wordings."""
    rows = [row for row in ROWS if family in row.families and Form.LONG in row.forms]
    row = data.draw(st.sampled_from(rows))
    count = data.draw(st.integers(max(row.first, 1), min(row.last or MOST, MOST)))
    oldest = row.upper_bound(count).shift().apply(reference)
    youngest = row.lower_bound(count).shift().apply(reference)
    for formatter in (None, family):
        moment = parse_moment(printed(row, count), retrieved_at=reference, languages=("en",), formatter=formatter)
        assert moment is not None
        assert moment.latest is not None
        assert moment.earliest is None or moment.earliest <= oldest
        assert min(youngest, reference) <= moment.latest
