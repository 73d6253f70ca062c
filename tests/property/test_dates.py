"""Dates hold their laws for every text, age and language."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse import parse_moment
from article_parse._dates.words import LANGUAGES
from article_parse.model import Moment

NOW = datetime(2026, 3, 1, 17, 23, 45, tzinfo=UTC)
# A count and a unit, in languages of every order and script.
PATTERNS = {
    "de": "vor {} Stunden", "ru": "{} часов назад", "ja": "{}時間前", "sw": "saa {} zilizopita", "ar": "قبل {} ساعة",
    "vi": "{} giờ trước", "hu": "{} órája", "en": "{} hours ago",
}  # fmt: skip
ALPHABET = "0123456789 .:,-/()前年月日hmago vorétдней назад\u0e27\u0e31\u0e19\u200f\u00a0T+"


@given(text=st.text() | st.text(ALPHABET, max_size=60), language=st.sampled_from(sorted(LANGUAGES)))
def test_any_text_gives_a_moment_or_nothing(text: str, language: str) -> None:
    """No text raises, and what comes back does not lie ahead of the reference when it is relative."""
    for languages in ((), (language,)):
        moment = parse_moment(text, languages=languages, retrieved_at=NOW)
        if moment is None:
            continue
        assert isinstance(moment, Moment)
        assert moment.latest is not None
        assert moment.earliest is None or moment.earliest <= moment.latest
        assert not moment.relative or moment.latest <= NOW


@given(first=st.integers(1, 23), second=st.integers(1, 23), language=st.sampled_from(sorted(PATTERNS)))
def test_an_older_text_never_gives_a_younger_interval(first: int, second: int, language: str) -> None:
    """Of two ages in one unit, the greater count has the longer bounds."""
    less, more = sorted((first, second))
    young, old = (parse_moment(PATTERNS[language].format(count), languages=(language,)) for count in (less, more))
    assert young is not None
    assert young.elapsed is not None
    assert young.elapsed.longest is not None
    assert old is not None
    assert old.elapsed is not None
    assert old.elapsed.longest is not None
    assert young.elapsed.shortest <= old.elapsed.shortest
    assert young.elapsed.longest <= old.elapsed.longest


@given(day=st.dates(datetime(1950, 1, 1).date(), datetime(2068, 12, 31).date()))  # noqa: DTZ001 - a day
@pytest.mark.parametrize(
    ("language", "pattern"),
    [("de", "{0.day}.{0.month}.{0.year}"), ("ja", "{0.year}年{0.month}月{0.day}日"), ("en-US", "{0:%m/%d/%Y}"),
     ("sv", "{0:%Y-%m-%d}"), ("hu", "{0.year}. {0:%m}. {0:%d}."), ("fr", "{0:%d/%m/%Y}")],
)  # fmt: skip
def test_days_read_back(day: datetime, language: str, pattern: str) -> None:
    """A day that is written in the order of its language reads back as that day."""
    moment = parse_moment(pattern.format(day), languages=(language,), timezone=UTC)
    assert moment is not None
    assert moment.earliest == datetime(day.year, day.month, day.day, tzinfo=UTC)
    assert moment.latest == moment.earliest + timedelta(days=1)
