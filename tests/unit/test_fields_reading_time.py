from __future__ import annotations

from datetime import timedelta

import pytest

from article_parse._fields._reading_time import ReadingTime, match_reading_time


@pytest.mark.parametrize(
    ("phrase", "minutes"),
    [
        ("4 min read", 4),
        ("4-minute read", 4),
        ("4min read", 4),
        ("12 mins. read", 12),
        ("4 MIN READ", 4),
        ("1 minute reading time", 1),
        ("4 minutes to read", 4),
        ("4 min of reading", 4),
        ("3-4 min read", 3),
        ("3 – 4 min read", 3),
        ("999 min read", 999),
        ("Reading time: 4 minutes", 4),
        ("Reading time : 4 min", 4),
        ("Read time 4 min", 4),
        ("TIME TO READ 5 MIN", 5),
    ],
)
@pytest.mark.parametrize(
    ("before", "after"), [("", ""), ("Ana Lima", "Share"), ("By Ana Lima ", " | Share"), ("2026", "(3)")]
)
def test_reading_times(phrase: str, minutes: int, before: str, after: str) -> None:
    """A reading time is read in every form, whatever is glued to its ends."""
    text = before + phrase + after
    expected = ReadingTime(timedelta(minutes=minutes), len(before) + len(phrase))
    assert match_reading_time(text, len(before)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4 min",
        "4 minutes ago",
        "4 min reader",
        "4 min walk",
        "read 4 pages",
        "Reading time",
        "Reading time: four minutes",
        "Reading time: 4 minuteslong",
        "1000 min read",
        "min read",
    ],
)
def test_other_phrases_are_no_reading_times(text: str) -> None:
    """Ages, distances and numbers without the word for reading say nothing of it."""
    assert match_reading_time(text) is None


def test_a_reading_time_begins_where_it_is_looked_for() -> None:
    """What begins further on is not found."""
    assert match_reading_time("By Ana Lima 4 min read") is None
    assert match_reading_time("By Ana Lima 4 min read", 12) == ReadingTime(timedelta(minutes=4), 22)
