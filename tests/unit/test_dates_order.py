"""The order of the digits of a date is told by what else is known of the page."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from article_parse._dates import parse_moment
from article_parse._dates._order import is_order_open, settle_order
from article_parse.model import Moment

OPEN = "03/04/2026"


def read(text: str) -> Moment:
    """Give a moment in English of no country."""
    moment = parse_moment(text, languages=("en",), timezone=UTC)
    assert moment is not None
    return moment


@pytest.mark.parametrize("text", ["25/12/2026", "12/25/2026", "03/03/2026", "2026-03-04", "3 April 2026", "2 days ago"])
def test_what_is_not_open(text: str) -> None:
    """A date with one reading is left alone."""
    assert not is_order_open(read(text))
    assert settle_order(read(text), lines=["25/12/2025"]) == read(text)


def test_lines_in_one_order() -> None:
    """Dates of digits that can be read in one order alone tell that of the others; if they differ they tell nothing."""
    moment = read(OPEN)
    assert settle_order(moment, lines=["Photo 25/12/2025"], zone=UTC).earliest == datetime(2026, 4, 3, tzinfo=UTC)
    assert settle_order(moment, lines=["On 12/25/25"], zone=UTC).earliest == datetime(2026, 3, 4, tzinfo=UTC)
    assert settle_order(moment, lines=["25/12/2025", "12/25/2025", "03/04/2025"]) is moment


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://news.example.co.uk/a", (2026, 4, 3)),
        ("//example.com.au", (2026, 4, 3)),
        ("https://example.us:8080/", (2026, 3, 4)),
        ("https://example.com/a.uk/", None),
        ("https://example.tv/", None),
        ("https://example.ca/", None),
        ("news", None),
    ],
)
def test_the_country_of_the_address(url: str, day: tuple[int, int, int] | None) -> None:
    """The domain of a country with English tells; domains that anyone takes, and countries of other habits, do not."""
    moment = settle_order(read(OPEN), url=url, zone=UTC)
    assert moment.earliest == (read(OPEN).earliest if day is None else datetime(*day, tzinfo=UTC))


def test_a_page_shows_no_day_ahead() -> None:
    """Of two days the page was printed before one of, it means the other."""
    moment = settle_order(read(OPEN), retrieved_at=datetime(2026, 3, 10, tzinfo=UTC), zone=UTC)
    assert moment.earliest == datetime(2026, 3, 4, tzinfo=UTC)


def test_another_date_of_the_page() -> None:
    """A day that another date of the page names as well is the one that is meant; open dates tell nothing."""
    others = [read("yesterday"), read(OPEN), read("3 April 2026")]
    moment = settle_order(read(OPEN), others=others, zone=UTC)
    assert moment.earliest == datetime(2026, 4, 3, tzinfo=UTC)
    assert settle_order(read(OPEN), others=others[:2], zone=UTC) == read(OPEN)


def test_numbers_that_are_no_days_tell_nothing() -> None:
    """A file number such as 45/10/2021 settles no order."""
    moment = read(OPEN)
    assert settle_order(moment, lines=["File no. 45/10/2021"], zone=UTC).earliest == moment.earliest
