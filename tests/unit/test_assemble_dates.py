"""When it was published and changed: what the page claims against what it shows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import attrs
import pytest

from article_parse._assemble._dates import Dates, choose_dates
from article_parse._blocks import Claim
from article_parse._fields._byline import Byline, parse_byline
from article_parse._fields._byline_pieces import DateContext

FIRST, LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)
CONTEXT = DateContext(retrieved_at=datetime(2026, 3, 10, 12, tzinfo=UTC), timezone=UTC)


def _choose(*claims: Claim, bylines: tuple[str, ...] = ()) -> Dates:
    parsed = [parse_byline(text, CONTEXT) or Byline() for text in bylines]
    return choose_dates(claims, parsed, CONTEXT)


def _published(*claims: Claim, bylines: tuple[str, ...] = ()) -> str | None:
    published = _choose(*claims, bylines=bylines).published
    return published.text if published is not None else None


def _claim(value: str, source: str = "article:published_time") -> Claim:
    return Claim("published", value, source)


def _change(value: str) -> Claim:
    return Claim("modified", value, "article:modified_time")


def test_a_page_without_dates_has_none() -> None:
    """Nothing claimed and nothing shown gives no dates."""
    assert _choose() == (None, None)


def test_linked_data_is_read_first() -> None:
    """The date of linked data comes before that of the head."""
    assert _published(_claim("2026-03-02"), _claim("2026-03-01", "json-ld")) == "2026-03-01"


def test_a_claim_that_is_no_date_is_passed_over() -> None:
    """The first claim that can be read counts, of twenty at most."""
    assert _published(_claim("soon"), _claim("2026-03-02")) == "2026-03-02"
    assert _published(*[_claim("soon")] * 20, _claim("2026-03-02")) is None


@pytest.mark.parametrize("reference", [FIRST, LAST])
def test_the_reference_may_be_at_the_end_of_the_calendar(reference: datetime) -> None:
    """A claim is weighed against the day behind the reference, also where the calendar has none."""
    context = attrs.evolve(CONTEXT, retrieved_at=reference)
    dates = choose_dates([_claim("2026-03-02"), _change("2026-03-03")], [], context)
    assert dates.published is not None


def test_a_time_of_change_in_the_last_month_of_the_calendar_stays_in_it() -> None:
    """A time beside a month is of some day up to the one behind it, if there is one."""
    changed = parse_byline("Updated 5:10pm", DateContext())
    assert changed is not None
    dates = choose_dates([_claim("December 9999")], [changed], DateContext())
    assert dates.modified is not None
    assert dates.modified.latest == LAST


def test_the_byline_is_read_where_nothing_is_claimed() -> None:
    """A page without metadata shows its dates in the byline."""
    dates = _choose(bylines=("Published 2 March 2026 Updated 3 March 2026",))
    assert dates.published is not None
    assert dates.modified is not None
    assert (dates.published.text, dates.modified.text) == ("2 March 2026", "3 March 2026")


def test_an_earlier_day_in_the_byline_counts_more() -> None:
    """A claim that is as late as the last change is that of a change or of a build of the site."""
    claim = _claim("2026-03-09T10:00:00Z")
    assert _published(claim, _change("2026-03-09T09:00:00Z"), bylines=("2 March 2026",)) == "2 March 2026"


def test_a_day_of_the_story_is_no_date_of_its_print() -> None:
    """A claim before the last change stands, and so does one without a change to compare it with."""
    claim = _claim("2026-03-09T10:00:00Z")
    assert _published(claim, bylines=("31 January 1953",)) == "2026-03-09T10:00:00Z"
    assert _published(claim, _change("2026-04-09T09:00:00Z"), bylines=("2 March 2026",)) == "2026-03-09T10:00:00Z"


@pytest.mark.parametrize(
    "shown", ["2 March 2026", "3 March 2026", "4 March 2026", "10 days ago", "2025", "February 2026"]
)
def test_other_dates_in_the_byline_do_not(shown: str) -> None:
    """The same day, a later one, a relative date and a date that is no day do not contradict an exact claim."""
    assert _published(_claim("2026-03-03T01:00:00Z"), bylines=(shown,)) == "2026-03-03T01:00:00Z"


def test_the_time_of_the_change_gives_way_to_an_earlier_claim() -> None:
    """Where the first claim is the time of the last change, a claim before it says when it was published."""
    change = "2026-03-05T10:00:00Z"
    assert _published(_claim(change), _claim("2026-03-02T10:00:00Z"), _change(change)) == "2026-03-02T10:00:00Z"
    assert _published(_claim(change), _claim("2026-03-07T10:00:00Z"), _change(change)) == change
    assert _published(_claim(change), _claim("2026-03-02T10:00:00Z")) == change


def test_a_claim_keeps_the_zone_of_the_page() -> None:
    """Of two claims of one instant the one counts that states the zone, not the one in UTC."""
    published = _choose(_claim("2026-03-02T22:00:00Z"), _claim("2026-03-03T00:00:00+02:00")).published
    assert published is not None
    assert published.earliest is not None
    assert published.earliest.utcoffset() == timedelta(hours=2)


def test_another_instant_does_not_change_the_zone() -> None:
    """A claim with a zone counts only where it is the same instant."""
    assert _published(_claim("2026-03-02T22:00:00Z"), _claim("2026-03-03T01:00:00+02:00")) == "2026-03-02T22:00:00Z"


def test_a_claimed_change_comes_before_the_byline() -> None:
    """When it was changed is taken from the metadata first."""
    dates = _choose(_change("2026-03-05T10:00:00Z"), bylines=("Updated 4 March 2026",))
    assert dates.modified is not None
    assert dates.modified.text == "2026-03-05T10:00:00Z"


def test_a_claimed_day_that_is_shown_stays() -> None:
    """Where the page shows the claimed day as well, an earlier one is that of an issue or of the story."""
    claims = (_claim("2026-03-05T10:00:00Z"), _change("2026-03-05T12:00:00Z"))
    bylines = ("Issue of 1 January 2026", "5 March 2026")
    assert _published(*claims, bylines=bylines) == "2026-03-05T10:00:00Z"


def _elsewhere(*lines: str, url: str | None = None, claims: tuple[Claim, ...] = ()) -> str | None:
    published = choose_dates(claims, (), CONTEXT, lines, url).published
    return published.text if published is not None else None


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("The mill", "Posted on 2 March 2026 by Ana Limaro"), "2 March 2026"),
        (("Published", "2 March 2026"), "2 March 2026"),
        (("Published", "The mill", "2 March 2026"), None),
        (("Updated", "2 March 2026"), None),
        (("Updated on 2 March 2026",), None),
        (("In 2 March 2026 the mill stood",), None),
        (("Posted on 2 March 2026", "Posted on 5 March 2026"), None),
    ],
)
def test_a_line_elsewhere_may_announce_the_date(lines: tuple[str, ...], text: str | None) -> None:
    """Where the head shows no date, a line with a word for publication does, unless several name different days."""
    assert _elsewhere(*lines) == text


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("https://herald.example/2026/03/02/the-mill", "2026/03/02"),
        ("https://herald.example/blog/2026-3-2-the-mill", "2026-3-2"),
        ("https://herald.example/20260302/the-mill", "20260302"),
        ("https://herald.example/the-mill_20260302.html", "20260302"),
        ("https://herald.example/20261302/the-mill", None),
        ("https://herald.example/120260302/the-mill", None),
        ("https://herald.example/blog%2F2026-03-02%2Bthe-mill", "2026-03-02"),
        ("https://herald.example/2026/03/the-mill", None),
        ("https://herald.example/2026/13/02/the-mill", None),
        ("https://herald.example/the-mill-2026-03-02", None),
        ("https://herald.example/2026-03-021/the-mill", None),
    ],
)
def test_the_address_may_name_the_day(url: str, text: str | None) -> None:
    """A day in the path of the address counts where the page says nothing of when it was published."""
    assert _elsewhere(url=url) == text
    assert _elsewhere(claims=(Claim("url", url, "link:canonical"),)) == text
    assert _elsewhere(url=url, claims=(_claim("2026-03-01"),)) == "2026-03-01"


def test_the_ages_of_a_page_narrow_its_date() -> None:
    """Ages of comments and of other articles tell who printed the one of the article."""
    context = attrs.evolve(CONTEXT, languages=("en",))
    byline = parse_byline("By Ana Lima, about 10 hours ago", context)
    assert byline is not None
    lines = ["Tom Reed2 days ago", "over 2 years ago", "7 photos", "Mia about 1 month ago"]
    alone = choose_dates([], [byline], context).published
    among = choose_dates([], [byline], context, shown_lines=lines).published
    assert alone is not None
    assert alone.elapsed is not None
    assert among is not None
    assert among.elapsed is not None
    assert alone.elapsed.longest == timedelta(hours=10, minutes=30)
    assert among.elapsed.longest == timedelta(hours=10, minutes=29, seconds=30)


def test_the_page_tells_the_order_of_digits() -> None:
    """The day in the address of a page tells which of two days a date of digits means."""
    context = attrs.evolve(CONTEXT, languages=("en",))
    byline = parse_byline("02/03/2026", context)
    assert byline is not None
    open_date = choose_dates([], [byline], context).published
    told = choose_dates([], [byline], context, url="https://example.org/2026/03/02/the-dam").published
    assert open_date is not None
    assert open_date.approximate
    assert told is not None
    assert told.earliest == datetime(2026, 3, 2, tzinfo=UTC)
