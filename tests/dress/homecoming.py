"""
What a dressed story must come back as.

Only what a dump still tells is asked for. Each place where a renderer destroys something says so.
"""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from article_parse import Article, Figure, Heading, ListItem, Moment, Quote
from dress.story import RETRIEVED_AT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dress.page import Page
    from dress.renderers import Rendering
    from dress.story import Stamp

__all__ = ["asked_of", "given_by"]


def asked_of(page: Page, rendering: Rendering) -> dict[str, object]:
    """Give what must come back of *page*, by the name of the aspect."""
    story = page.story
    asked: dict[str, object] = {
        "title": story.title,
        "subtitle": story.dek,
        "authors": story.authors,
        "published": story.published.text,
        "modified": story.updated.text if story.updated else None,
        "reading_time": timedelta(minutes=story.minutes) if story.minutes else None,
        "body": [piece.text for piece in story.body if piece.kind != "figure"],
        "headings": [piece.text for piece in story.body if piece.kind == "heading"],
        "profile": None,
        "dates that miss": [],
    }
    if rendering.marks_items:
        items = [piece for piece in story.body if piece.kind == "item"]
        asked["items"] = [(item.text, item.level, item.ordered) for item in items]
        if rendering.media == "text":
            # HTML says that a list is ordered, and leaves the numbers to the browser.
            asked["numbers"] = [item.number for item in items if item.ordered]
    if rendering.marks_quotes:
        asked["quotes"] = [piece.text for piece in story.body if piece.kind == "quote"]
    if rendering.names_the_page:
        asked["url"] = page.url
    if _shows_tags(page, rendering):
        asked["tags"] = () if page.layout.tags == "none" else story.tags
    return asked


def given_by(article: Article, page: Page, rendering: Rendering) -> dict[str, object]:
    """Give what came back, by the same names as :func:`asked_of`, and no more than that asks for."""
    loose = set() if rendering.marks_captions else {piece.text for piece in page.story.body if piece.kind == "figure"}
    # Without a blank line above it, an alt text is one more line of the paragraph before, or a short one of its own.
    alts = () if rendering.marks_alts else {piece.alt for piece in page.story.body if piece.alt}
    loose.update(alts)
    body = [block for block in article.body if not isinstance(block, Figure) and block.text not in loose]
    items = [block for block in body if isinstance(block, ListItem)]
    # Without bullets, an item of a few words looks like a heading.
    phrases = () if rendering.marks_items else {piece.text for piece in page.story.body if piece.kind == "item"}
    given: dict[str, object] = {
        "title": article.title,
        "subtitle": article.subtitle,
        "authors": tuple(person.name for person in article.authors),
        "published": article.published.text if article.published else None,
        "modified": article.modified.text if article.modified else None,
        "reading_time": article.reading_time,
        "body": [_without_end(block.text, alts) for block in body],
        "headings": [block.text for block in body if isinstance(block, Heading) and block.text not in phrases],
        "items": [(item.text, item.level, item.ordered) for item in items],
        "numbers": [item.number for item in items if item.ordered],
        "quotes": [block.text for block in body if isinstance(block, Quote)],
        "tags": article.tags,
        "url": article.url,
        "profile": article.profile,
        "dates that miss": _dates_that_miss(article, page),
    }
    return {name: given[name] for name in asked_of(page, rendering)}


def _shows_tags(page: Page, rendering: Rendering) -> bool:
    """
    Whether the dump still tells the tags and where each ends.

    ``HumanityNatureClimate`` does by its capitals; ``slam poetryfield notes`` does not, unless its links can be seen.
    Two glued words look like a brand. A list without bullets does not tell where it ends. HTML names its classes.
    """
    match page.layout.tags:
        case "glued":
            can_be_split = rendering.marks_links or page.story.tags[0][0].isupper()
            return rendering.media == "html" or (can_be_split and len(page.story.tags) > 2)
        case "list":
            return rendering.marks_items
        case _:
            return True


def _dates_that_miss(article: Article, page: Page) -> list[Moment | None]:
    """Give the dates whose interval cannot hold the truth."""
    stamps = (page.story.published, page.story.updated)
    moments = (article.published, article.modified)
    return [
        moment
        for stamp, moment in zip(stamps, moments, strict=True)
        if stamp is not None and moment is not None and not _can_be(stamp, moment)
    ]


def _can_be(stamp: Stamp, moment: Moment) -> bool:
    """Whether *moment* holds noon of an absolute day in some zone, or lies before the retrieval for a relative one."""
    if stamp.day is None:
        # Less than a minute ago ends at the reference, and the end is exclusive.
        return moment.relative and moment.latest is not None and moment.latest <= RETRIEVED_AT
    noon = datetime.combine(stamp.day, time(12), tzinfo=UTC)
    return moment.earliest is not None and moment.latest is not None and moment.earliest <= noon < moment.latest


def _without_end(text: str, ends: Iterable[str]) -> str:
    return next((text.removesuffix(f" {end}") for end in ends if text.endswith(f" {end}")), text)
