"""Names of zones, which stand for what the language or the country of a page makes of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from article_parse import parse_moment


@pytest.mark.parametrize(
    ("language", "text", "hours"),
    [
        ("en-IN", "1 July 2026 9:05 AM IST", 5.5),
        ("hi", "1 जुलाई 2026, 9:05 पूर्वाह्न IST", 5.5),
        ("en-IE", "1 July 2026 9:05 AM IST", 1),
        ("he", "1 ביולי 2026 9:05 IST", 2),
        ("zh", "2026-07-01 09:05 CST", 8),
        ("en-US", "July 1, 2026 9:05 am CST", -6),
        ("en-AU", "1 July 2026 9:05 am EST", 10),
        ("en", "Wed Jul 01 2026 09:05:00 GMT+0200 (Central European Summer Time)", 2),
    ],
)
def test_a_name_stands_for_the_zone_of_the_place(language: str, text: str, hours: float) -> None:
    """A name that several places use is the zone of the one that the language tells."""
    moment = parse_moment(text, languages=(language,))
    assert moment is not None
    assert moment.earliest == datetime(2026, 7, 1, 9, 5, tzinfo=UTC) - timedelta(hours=hours)


@pytest.mark.parametrize(
    ("name", "west", "east"),
    [("Eastern Time", -5, -4), ("Eastern", -5, -4), ("ET", -5, -4), ("PT", -8, -7), ("UK time", 0, 1)],
)
def test_a_zone_that_changes_its_clocks_has_both_offsets(name: str, west: int, east: int) -> None:
    """A name that leaves open whether it is summer gives the interval of both."""
    moment = parse_moment(f"March 1, 2026, 9:05 a.m. {name}")
    assert moment is not None
    assert moment.earliest == datetime(2026, 3, 1, 9, 5, tzinfo=UTC) - timedelta(hours=east)
    assert moment.latest == datetime(2026, 3, 1, 9, 6, tzinfo=UTC) - timedelta(hours=west)


def test_a_name_alone_leaves_all_places_open() -> None:
    """Without a country the interval holds the time in each of the places."""
    moment = parse_moment("1 July 2026 9:05 AM IST", languages=("en",))
    assert moment is not None
    assert moment.earliest == datetime(2026, 7, 1, 3, 35, tzinfo=UTC)
    assert moment.latest == datetime(2026, 7, 1, 8, 6, tzinfo=UTC)
