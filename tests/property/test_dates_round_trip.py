"""A day that CLDR writes in a language is read back as that day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse import parse_moment

dates = pytest.importorskip("babel.dates")

LANGUAGES = "en es fr de it pt nl sv da nb fi pl cs sk hu ro bg el ru uk tr ar he fa hi bn id vi ja ko zh".split()


@pytest.mark.parametrize("language", LANGUAGES)
@given(day=st.dates(date(1990, 1, 1), date(2068, 12, 31)), form=st.sampled_from(("medium", "long", "full")))
def test_days_of_cldr_come_back(language: str, day: date, form: str) -> None:
    """The medium, the long and the full form of a day hold exactly that day."""
    text = dates.format_date(day, format=form, locale=language)
    moment = parse_moment(text, languages=(language,), timezone=UTC)
    assert moment is not None
    assert moment.earliest == datetime(day.year, day.month, day.day, tzinfo=UTC)
    assert moment.latest == moment.earliest + timedelta(days=1)
