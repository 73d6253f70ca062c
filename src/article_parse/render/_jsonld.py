"""An article in the vocabulary of schema.org."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from article_parse.render._hrefs import IMAGE_SCHEMES, safe_address
from article_parse.render._iso8601 import write_duration, write_moment

if TYPE_CHECKING:
    from article_parse.model import Article, Person

# The property of CreativeWork that each role stands under (https://schema.org/CreativeWork).
_PROPERTIES = {
    "author": "author",
    "agency": "author",
    "editor": "editor",
    "translator": "translator",
    "photographer": "contributor",
}


def write_jsonld(article: Article) -> dict[str, Any]:
    """Give *article* as a schema.org ``NewsArticle``."""
    known = {
        "headline": article.title,
        "alternativeHeadline": article.subtitle,
        **_people(article.authors),
        "datePublished": write_moment(article.published),
        "dateModified": write_moment(article.modified),
        "articleBody": article.text,
        "articleSection": article.category,
        "keywords": list(article.tags),
        "inLanguage": article.language,
        "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else None,
        "url": safe_address(article.url, IMAGE_SCHEMES),
        "wordCount": article.word_count,
        "timeRequired": _duration(article.reading_time),
    }
    stated = {name: value for name, value in known.items() if value}
    return {"@context": "https://schema.org", "@type": "NewsArticle", **stated}


def _duration(duration: timedelta | None) -> str | None:
    return write_duration(duration) if duration is not None and duration > timedelta() else None


def _people(people: tuple[Person, ...]) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for person in people:
        entry = {"@type": "Organization" if person.role == "agency" else "Person", "name": person.name}
        url = safe_address(person.url, IMAGE_SCHEMES)
        found.setdefault(_PROPERTIES[person.role], []).append(entry | ({"url": url} if url else {}))
    return found
