"""An article in the vocabulary of schema.org."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from article_parse._roles import NoteCode
from article_parse.model import Article, Figure, Heading
from article_parse.render._hrefs import IMAGE_SCHEMES, safe_address
from article_parse.render._iso8601 import write_duration

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from article_parse.model import Body, Passage, Person, Statement

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
    updates = [_update(each, article) for each in _entries(article.passages)]
    known = {
        "headline": article.title,
        "alternativeHeadline": article.subtitle,
        **_people(article.authors),
        "datePublished": article.published and article.published.isoformat(),
        "dateModified": article.modified and article.modified.isoformat(),
        "articleBody": article.text,
        "articleSection": article.category,
        "keywords": list(article.tags),
        "inLanguage": article.language,
        "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else None,
        "url": safe_address(article.url, IMAGE_SCHEMES),
        "mainEntityOfPage": _stated(article.canonical_url, article.url),
        "description": article.description and article.description.value,
        "license": _stated(article.license, article.url),
        "thumbnailUrl": _stated(article.image, article.url),
        "image": [image for image in (_image(block, article.url) for block in article.body) if image],
        "wordCount": article.word_count,
        "timeRequired": _duration(article.reading_time),
        "liveBlogUpdate": updates,
    }
    stated = {name: value for name, value in known.items() if value}
    if any(note.code is NoteCode.TRUNCATED for note in article.notes):
        stated["isAccessibleForFree"] = False
    kind = ["NewsArticle", "LiveBlogPosting"] if updates else "NewsArticle"
    return {"@context": "https://schema.org", "@type": kind, **stated}


def _address(address: str | None, base: str | None) -> str | None:
    """Give an address that may be written, absolute where that of the article is known."""
    safe = safe_address(address, IMAGE_SCHEMES)
    if safe is None:
        return None
    try:
        return urljoin(safe_address(base, IMAGE_SCHEMES) or "", safe)
    except ValueError:
        return None


def _stated(statement: Statement | None, base: str | None) -> str | None:
    return None if statement is None else _address(statement.value, base)


def _image(block: Body, base: str | None) -> dict[str, str] | None:
    """Give an image of the body."""
    url = _address(block.src, base) if isinstance(block, Figure) else None
    if not isinstance(block, Figure) or url is None:
        return None
    known = {"url": url, "caption": block.caption, "creditText": block.credit, "description": block.alt}
    return {"@type": "ImageObject", **{name: value for name, value in known.items() if value}}


def _entries(passages: Iterable[Passage]) -> Iterator[Passage]:
    """Give the entries of a live blog; of two that share blocks, which no page has, the first."""
    done = 0
    for each in sorted((each for each in passages if each.kind == "live_entry"), key=lambda each: each.start):
        if max(each.start, 0) >= done:
            done = max(each.stop, done)
            yield each


def _update(passage: Passage, article: Article) -> dict[str, Any]:
    """Give an entry of a live blog as a posting of its own."""
    body = article.body[max(passage.start, 0) : max(passage.stop, 0)]
    known = {
        "headline": next((block.text for block in body if isinstance(block, Heading)), None),
        "datePublished": passage.published and passage.published.isoformat(),
        "articleBody": Article(body=tuple(block for block in body if not isinstance(block, Heading))).text,
    }
    return {"@type": "BlogPosting", **{name: value for name, value in known.items() if value}}


def _duration(duration: timedelta | None) -> str | None:
    return write_duration(duration) if duration is not None and duration > timedelta() else None


def _people(people: tuple[Person, ...]) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = {}
    for person in people:
        entry = {"@type": "Organization" if person.role == "agency" else "Person", "name": person.name}
        url = safe_address(person.url, IMAGE_SCHEMES)
        found.setdefault(_PROPERTIES[person.role], []).append(entry | ({"url": url} if url else {}))
    return found
