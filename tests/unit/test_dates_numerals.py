"""Numbers of East Asian dates that are in words, or count years from elsewhere."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from article_parse import parse_moment
from article_parse._dates._numerals import read_numeral


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("ja", "令和8年3月1日", (2026, 3, 1)),
        ("ja", "令和八年三月一日", (2026, 3, 1)),
        ("ja", "平成元年1月8日", (1989, 1, 8)),
        ("ja", "昭和64年1月7日", (1989, 1, 7)),
        ("ja", "R8.3.1", (2026, 3, 1)),
        ("ja", "二〇二六年十二月二十三日", (2026, 12, 23)),
        ("zh", "二○二六年三月二十一日", (2026, 3, 21)),
        ("zh-TW", "中華民國115年3月1日", (2026, 3, 1)),
        ("zh-TW", "115年3月1日", (2026, 3, 1)),
        ("zh-TW", "115/03/01", (2026, 3, 1)),
        ("th", "1 มี.ค. 69", (2026, 3, 1)),
        ("th", "1 มี.ค. 26", (2026, 3, 1)),
    ],
)
def test_years_count_from_elsewhere(language: str, text: str, day: tuple[int, int, int]) -> None:
    """Years of eras, of the Republic of China and of the Buddha are years of ours, in digits and in words."""
    moment = parse_moment(text, languages=(language,), timezone=UTC)
    assert moment is not None
    assert moment.text == text
    assert moment.earliest == datetime(*day, tzinfo=UTC)


@pytest.mark.parametrize("text", ["令和8年3月1日", "民國115年3月1日", "二〇二六年三月一日"])
def test_the_script_tells_the_language(text: str) -> None:
    """Where no language is told, the words of the year tell it."""
    moment = parse_moment(text, timezone=UTC)
    assert moment is not None
    assert moment.earliest == datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize("text", ["平成99年3月1日", "一番", "R2D2", "昭和", "元気", "平成0年1月1日"])
def test_what_is_no_number_of_a_date(text: str) -> None:
    """Words with a numeral in them, and years that an era never had, are no numbers."""
    assert read_numeral(text, 0, "ja") is None


def test_ages_keep_their_meaning() -> None:
    """A hundred and fifteen years ago is an age, not a year."""
    moment = parse_moment("115年前", languages=("zh",))
    assert moment is not None
    assert moment.relative
