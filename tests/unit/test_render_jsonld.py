from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse.model import Article, Moment, Paragraph, Person, Precision, RelativeRule, Shift, Span
from article_parse.render import to_jsonld

BARE = {"@context": "https://schema.org", "@type": "NewsArticle"}
INDIA = timezone(timedelta(hours=5, minutes=30))


def _published(earliest: datetime | None, latest: datetime | None, **fields: object) -> object:
    known = {"text": "x", "precision": Precision.DAY, "earliest": earliest, "latest": latest} | fields
    return to_jsonld(Article(published=Moment(**known))).get("datePublished")  # type: ignore[arg-type]


def test_an_empty_article_states_nothing() -> None:
    """What is not known is left out."""
    assert to_jsonld(Article()) == BARE


def test_every_field_has_its_property() -> None:
    """The fields of an article stand under the names of schema.org."""
    article = Article(
        title="The Dam",
        subtitle="It held",
        authors=(
            Person(name="Ana Lima", url="https://news.example/ana"),
            Person(name="NWA", role="agency", url="javascript:x"),
            Person(name="Rui Costa", role="editor"),
            Person(name="Eva Reis", role="photographer"),
        ),
        reading_time=timedelta(minutes=4),
        body=(Paragraph(text="It rained all night.", span=Span(0, 20)),),
        tags=("dams", "rain"),
        category="Weather",
        publisher="North Wire",
        language="en",
        url="https://news.example/dam",
    )
    assert to_jsonld(article) == BARE | {
        "headline": "The Dam",
        "alternativeHeadline": "It held",
        "author": [
            {"@type": "Person", "name": "Ana Lima", "url": "https://news.example/ana"},
            {"@type": "Organization", "name": "NWA"},
        ],
        "editor": [{"@type": "Person", "name": "Rui Costa"}],
        "contributor": [{"@type": "Person", "name": "Eva Reis"}],
        "articleBody": "It rained all night.",
        "articleSection": "Weather",
        "keywords": ["dams", "rain"],
        "inLanguage": "en",
        "publisher": {"@type": "Organization", "name": "North Wire"},
        "url": "https://news.example/dam",
        "wordCount": 4,
        "timeRequired": "PT4M",
    }
    assert json.loads(json.dumps(to_jsonld(article))) == to_jsonld(article)


@pytest.mark.parametrize(
    ("earliest", "latest", "stated"),
    [
        (datetime(2026, 2, 22, 9, 5, tzinfo=UTC), datetime(2026, 2, 22, 9, 6, tzinfo=UTC), "2026-02-22T09:05:30+00:00"),
        (datetime(2026, 2, 22, 9, tzinfo=UTC), datetime(2026, 2, 22, 10, tzinfo=UTC), "2026-02-22"),
        (datetime(2026, 2, 22, tzinfo=INDIA), datetime(2026, 2, 23, tzinfo=INDIA), "2026-02-22"),
        (datetime(2026, 2, 21, 23, 30, tzinfo=UTC), datetime(2026, 2, 22, 0, 30, tzinfo=UTC), "2026-02"),
        (datetime(2026, 2, 1, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC), "2026-02"),
        (datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC), "2026"),
        (datetime(2025, 12, 31, 20, tzinfo=UTC), datetime(2026, 1, 1, 4, tzinfo=UTC), None),
        (None, datetime(2026, 1, 1, tzinfo=UTC), None),
        (None, None, None),
        (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC), None),
    ],
)
def test_a_date_is_as_fine_as_its_interval(
    earliest: datetime | None, latest: datetime | None, stated: str | None
) -> None:
    """A date is stated in the finest form that is true of the whole interval, and not at all where there is none."""
    assert _published(earliest, latest, relative=True) == stated


def test_a_stated_minute_is_that_minute() -> None:
    """An absolute moment of a minute is stated as the dump states it, not as its middle."""
    start = datetime(2026, 2, 22, 9, 5, tzinfo=INDIA)
    stated = _published(start, start + timedelta(minutes=1), precision=Precision.MINUTE)
    assert stated == "2026-02-22T09:05:00+05:30"


@pytest.mark.parametrize(
    ("first", "last", "stated"),
    [
        (datetime(2026, 3, 3), datetime(2026, 3, 4), "2026-03-03"),  # noqa: DTZ001
        (datetime(2026, 3, 3, 10, 0), datetime(2026, 3, 3, 10, 1), "2026-03-03"),  # noqa: DTZ001
        (datetime(2026, 3, 1), datetime(2026, 4, 1), "2026-03"),  # noqa: DTZ001
        (datetime(2026, 3, 4), datetime(2026, 4, 4), "2026"),  # noqa: DTZ001
    ],
)
def test_a_date_without_a_zone_is_that_date(first: datetime, last: datetime, stated: str) -> None:
    """The union of a calendar date over all zones is stated as the calendar date."""
    earliest = first.replace(tzinfo=timezone(timedelta(hours=14))).astimezone(UTC)
    latest = last.replace(tzinfo=timezone(timedelta(hours=-12))).astimezone(UTC)
    assert _published(earliest, latest, approximate=True) == stated
    yearless = RelativeRule(Shift(month=3, day=3), Shift(month=3, day=4), local=True, yearly=True)
    assert _published(earliest, latest, relative=True, rule=yearless) == stated


@given(st.datetimes(timezones=st.just(UTC)), st.timedeltas(timedelta(), timedelta(days=400)), st.sampled_from([0, 1]))
def test_a_relative_date_is_true_of_every_instant(start: datetime, width: timedelta, end: int) -> None:
    """Whatever is stated of a relative moment, the first and the last instant of the interval begin with it."""
    if start > datetime.max.replace(tzinfo=UTC) - width:
        return
    stated = _published(start, start + width, relative=True)
    instant = start if not end else max(start, start + width - timedelta.resolution)
    assert stated is None or width <= timedelta(minutes=1) or instant.isoformat().startswith(str(stated))


@pytest.mark.parametrize("reading_time", [timedelta(), timedelta(minutes=-4)])
def test_no_time_is_no_duration(reading_time: timedelta) -> None:
    """A reading time that takes no time is left out."""
    assert to_jsonld(Article(reading_time=reading_time)) == BARE
