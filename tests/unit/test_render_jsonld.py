from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse.model import (
    Article,
    Body,
    Embed,
    Figure,
    Heading,
    Moment,
    Note,
    NoteCode,
    Paragraph,
    Passage,
    Person,
    Precision,
    RelativeRule,
    Shift,
    Span,
    Statement,
)
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


def test_images_have_absolute_addresses() -> None:
    """A figure is an image with its caption, credit and replacement text; unsafe and broken addresses are left out."""
    span = Span(0, 0)
    body = (
        Figure(span=span, src="/dam.jpg", caption="At dusk.", credit="Eva Reis", alt="The dam"),
        Figure(span=span, src="https://images.example/b.jpg"),
        Figure(span=span, src="data:image/gif;base64,R0"),
        Figure(span=span, src="//[x/b.jpg"),
        Figure(span=span),
        Embed(text="", span=span, src="/post"),
    )
    images = to_jsonld(Article(body=body, url="https://news.example/a/dam"))["image"]
    assert images == [
        {
            "@type": "ImageObject",
            "url": "https://news.example/dam.jpg",
            "caption": "At dusk.",
            "creditText": "Eva Reis",
            "description": "The dam",
        },
        {"@type": "ImageObject", "url": "https://images.example/b.jpg"},
    ]
    assert to_jsonld(Article(body=body))["image"][0]["url"] == "/dam.jpg"


def test_a_live_blog_is_a_news_article_with_updates() -> None:
    """Each entry is a posting with its heading, its time and its text; the whole stays a ``NewsArticle``."""
    noon = datetime(2026, 2, 22, 12, tzinfo=UTC)
    time = Moment(text="12:00", precision=Precision.MINUTE, earliest=noon, latest=noon + timedelta(minutes=1))
    span = Span(0, 0)
    texts = [Paragraph(text=text, span=span) for text in ("a", "b", "c")]
    body: tuple[Body, ...] = (Heading(text="Gates open", span=span), *texts)
    passages = (
        Passage(kind="live_entry", start=0, stop=3, published=time),
        Passage(kind="live_entry", start=3, stop=4),
        Passage(kind="info_box", start=3, stop=4),
    )
    stated = to_jsonld(Article(body=body, passages=passages))
    assert stated["@type"] == ["NewsArticle", "LiveBlogPosting"]
    assert stated["liveBlogUpdate"] == [
        {
            "@type": "BlogPosting",
            "headline": "Gates open",
            "datePublished": "2026-02-22T12:00:00+00:00",
            "articleBody": "a\n\nb",
        },
        {"@type": "BlogPosting", "articleBody": "c"},
    ]


def test_entries_of_a_live_blog_share_no_blocks() -> None:
    """However many entries overlap, which from JSON they may, each text is stated once more at most."""
    body = tuple(Paragraph(text="x", span=Span(0, 0)) for _ in range(1000))
    entries = tuple(Passage(kind="live_entry", start=n, stop=1000) for n in range(1000))
    alone = Passage(kind="live_entry", start=-1, stop=1)
    stated = to_jsonld(Article(body=body, passages=(*entries, alone)))
    assert [len(each["articleBody"]) for each in stated["liveBlogUpdate"]] == [1, 1000 * 3 - 5]


def test_a_text_that_ends_at_a_paywall_is_not_free() -> None:
    """That an article is cut off is stated; that it is whole is not, since nobody knows."""
    cut = Article(notes=(Note(code=NoteCode.TRUNCATED, message="'Subscribe' stands where the text ends"),))
    assert to_jsonld(cut) == BARE | {"isAccessibleForFree": False}


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


def test_what_the_page_states_has_its_properties() -> None:
    """Relative addresses are resolved by the article's own, and unsafe ones left out."""
    article = Article(
        url="https://news.example/a/dam?x=1",
        canonical_url=Statement(value="https://news.example/a/dam", source="link:canonical"),
        description=Statement(value="It held.", source="og:description"),
        image=Statement(value="/dam.jpg", source="og:image"),
        license=Statement(value="javascript:x", source="rel:license"),
    )
    assert to_jsonld(article) == BARE | {
        "url": "https://news.example/a/dam?x=1",
        "mainEntityOfPage": "https://news.example/a/dam",
        "description": "It held.",
        "thumbnailUrl": "https://news.example/dam.jpg",
    }
