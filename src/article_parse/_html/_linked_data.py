"""Articles in linked data (JSON-LD, schema.org), as far as the JSON can be read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from article_parse._blocks import ClaimField
from article_parse._html._run import unescape

__all__ = ["LinkedArticle", "read_linked_articles"]

_MAX_LENGTH = 1_000_000
"""Longer linked data, in characters, is a data set and not about an article."""
_MAX_NESTING = 100
_MAX_NAMES = 100
"""How many authors or tags one article has at most."""

# schema.org names its kinds of articles so.
_ARTICLE_ENDINGS = ("Article", "Posting", "Report", "Review", "Recipe", "HowTo")
_NOT_ARTICLES = frozenset({"JobPosting", "AggregateReview", "CriticReview", "EmployerReview", "UserReview"})
_DATES: tuple[tuple[str, ClaimField], ...] = (("datePublished", "published"), ("dateModified", "modified"))
_LISTING = ("itemListElement", "relatedLink", "mentions", "isRelatedTo", "citation", "blogPost", "hasPart")
_NAMED = frozenset({"name", "givenName", "familyName"})
# A string that is not closed ends with the text, or each quotation mark in it would be looked behind to the end.
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{]|[\]}]', re.DOTALL)
_ESCAPED = re.compile(r"[\s\[{]*+&(?:quot|#0{0,4}34);")
# What editors of templates leave in JSON: comments and commas before a closing bracket. Strings are kept as they are.
_LEFT_OVER = re.compile(
    r'("[^"\\]*+(?:\\.[^"\\]*+)*+"?)|/\*(?:[^*]++|\*(?!/))*+(?:\*/|\Z)|(?<![:\w])//[^\n]*+|,(?=\s*+[\]}])', re.DOTALL
)


class LinkedArticle(NamedTuple):
    """
    What linked data states about one article, in a fixed order.

    Attributes:
        headline: Its headline.
        url: Its address.
        statements: The fields it states, with their values.
        is_page: Whether it is the page an article stands on, of which only the dates are read.
        is_listed: Whether it is one of a list, as teasers are.
        organizations: The authors that are no persons.
    """

    headline: str | None
    url: str | None
    statements: tuple[tuple[ClaimField, str], ...]
    is_page: bool = False
    is_listed: bool = False
    organizations: tuple[str, ...] = ()


def read_linked_articles(text: str) -> list[LinkedArticle]:
    """
    Read the articles of a script with linked data; there are none in one that cannot be read.

    >>> read_linked_articles('{"@type": "NewsArticle", "author": [{"name": "Ana Lima"}]}')[0].statements
    (('author', 'Ana Lima'),)
    """
    things = list(_things(_loads(text)))
    known = {thing["@id"]: thing for thing in reversed(things) if isinstance(thing.get("@id"), str) and len(thing) > 1}
    listed = {id(each) for thing in things for each in _members(thing)}
    articles = [_article(thing, known, is_listed=id(thing) in listed) for thing in things if _is_article(thing)]
    return articles + [_page(thing) for thing in things if _is_page(thing)]


def _loads(text: str) -> object:
    """Read the JSON between its outermost brackets, whatever CMSs wrap it in."""
    if "<![CDATA[" in text:
        text = text.replace("<![CDATA[", "").replace("]]>", "")
    starts = [start for start in (text.find("{"), text.find("[")) if start >= 0]
    stop = max(text.rfind("}"), text.rfind("]")) + 1
    if not starts or stop <= min(starts) or len(text) > _MAX_LENGTH:
        return None
    source = text[min(starts) : stop]
    if _ESCAPED.match(source):
        source = unescape(source)
    for repair in (None, _LEFT_OVER):
        candidate = source if repair is None else repair.sub(r"\1", source)
        if _is_too_deep(candidate):
            continue
        try:
            loaded: object = json.loads(candidate, strict=False, parse_int=_skip, parse_float=_skip)
        except ValueError:
            continue
        return loaded
    return None


def _skip(_number: str) -> None:
    """Leave a number out: no field is one, and Python refuses to read those of thousands of digits."""


def _is_too_deep(source: str) -> bool:
    if source.count("[") + source.count("{") <= _MAX_NESTING:
        return False
    depth = 0
    for token in _TOKEN.finditer(source):
        if token[0] in "[{":
            depth += 1
            if depth > _MAX_NESTING:
                return True
        elif token[0] in "]}":
            depth -= 1
    return False


def _things(root: object) -> Iterator[dict[str, Any]]:
    """Give all objects, the outer before the inner, in order."""
    stack: list[object] = [root]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            yield value
            stack.extend(reversed(value.values()))
        elif isinstance(value, list):
            stack.extend(reversed(value))


def _members(thing: dict[str, Any]) -> Iterator[object]:
    """Give what a list has for members, as themselves or as items of it, and what else an article leads to."""
    for name in _LISTING:
        for each in _flat(thing.get(name)):
            yield each
            if isinstance(each, dict):
                yield each.get("item")


def _is_article(thing: dict[str, Any]) -> bool:
    names = [name.rpartition("/")[2].rpartition(":")[2] for name in _texts(thing.get("@type"))]
    return any(name.endswith(_ARTICLE_ENDINGS) and name not in _NOT_ARTICLES for name in names)


def _is_page(thing: dict[str, Any]) -> bool:
    return "datePublished" in thing and any(name.endswith("Page") for name in _texts(thing.get("@type")))


def _page(thing: dict[str, Any]) -> LinkedArticle:
    dates: list[tuple[ClaimField, str]] = [
        (field, value) for key, field in _DATES for value in _texts(thing.get(key))[:1]
    ]
    return LinkedArticle(headline=None, url=_first(thing.get("url")), statements=tuple(dates), is_page=True)


def _article(thing: dict[str, Any], known: dict[str, dict[str, Any]], *, is_listed: bool) -> LinkedArticle:
    headline = _first(thing.get("headline")) or _first(thing.get("name"))
    page = thing.get("mainEntityOfPage")
    url = _first(thing.get("url")) or _first(page.get("@id") if isinstance(page, dict) else page)
    statements: list[tuple[ClaimField, str]] = []

    def state(field: ClaimField, values: list[str]) -> None:
        statements.extend((field, value) for value in values[:_MAX_NAMES])

    state("title", [headline] if headline else [])
    state("subtitle", _texts(thing.get("alternativeHeadline"))[:1])
    authors = list(_flat(thing.get("author", thing.get("creator"))))
    state("author", _names([each for each in authors if not _is_organization(each)], known))
    for key, field in _DATES:
        state(field, _texts(thing.get(key))[:1])
    state("publisher", _names(thing.get("publisher"), known)[:1])
    state("section", _texts(thing.get("articleSection")))
    state("tag", _names(thing.get("keywords"), known))
    state("language", _names(thing.get("inLanguage"), known)[:1])
    state("url", [url] if url else [])
    state("description", _texts(thing.get("description"))[:1])
    state("image", (_addresses(thing.get("image"), known) or _texts(thing.get("thumbnailUrl")))[:1])
    state("license", _addresses(thing.get("license"), known)[:1])
    organizations = _names([each for each in authors if _is_organization(each)], known)[:_MAX_NAMES]
    return LinkedArticle(
        headline=headline,
        url=url,
        statements=tuple(statements),
        is_listed=is_listed,
        organizations=tuple(organizations),
    )


def _is_organization(author: object) -> bool:
    return isinstance(author, dict) and any(name.endswith("Organization") for name in _texts(author.get("@type")))


def _first(value: object) -> str | None:
    return next(iter(_texts(value)), None)


def _texts(value: object) -> list[str]:
    """Give a string, or the strings of a list."""
    values = value if isinstance(value, list) else [value]
    return [each for each in values if isinstance(each, str) and each.strip()]


def _names(value: object, known: dict[str, dict[str, Any]]) -> list[str]:
    """Give the names of persons, organizations or terms, which may be texts, objects, or references to objects."""
    names: list[str] = []
    for each in _flat(value):
        if isinstance(each, dict):
            named = each if _is_named(each) else known.get(str(each.get("@id")), {})
            names += _texts(named.get("name")) or _given_and_family(named)
        else:
            names += _texts(each)
    return names


def _addresses(value: object, known: dict[str, dict[str, Any]]) -> list[str]:
    """Give the addresses of images or licenses, which may be texts, objects, or references to objects."""
    addresses: list[str] = []
    for each in _flat(value):
        if isinstance(each, dict):
            thing = each if "url" in each or "contentUrl" in each else known.get(str(each.get("@id")), {})
            addresses += _texts(thing.get("url")) or _texts(thing.get("contentUrl"))
        else:
            addresses += _texts(each)
    return addresses


def _flat(value: object) -> Iterator[object]:
    """Give the members of a list, and those of the lists in it: ``[["Ana Lima"], "Tom Reed"]``."""
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, list):
            yield from each
        else:
            yield each


def _is_named(thing: dict[str, Any]) -> bool:
    return not _NAMED.isdisjoint(thing)


def _given_and_family(person: dict[str, Any]) -> list[str]:
    """``{"givenName": "Ana", "familyName": "Lima"}``."""
    parts = [part.strip() for name in ("givenName", "familyName") for part in _texts(person.get(name))[:1]]
    return [" ".join(parts)] if parts else []
