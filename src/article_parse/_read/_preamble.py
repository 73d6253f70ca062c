"""What stands above a text and tells of it: front matter, and the header lines of crawlers and of mail."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from article_parse._blocks import Claim, ClaimField
from article_parse._read._lines import Line

__all__ = ["NO_PREAMBLE", "Preamble", "read_preamble"]

_MOST_LINES, _LONGEST_VALUE = 120, 1000
_FENCES = {"---": ("---", "..."), "+++": ("+++",), ";;;": (";;;",)}

# The keys of front matter (Hugo, Jekyll, Pandoc, Obsidian clippers), of Jina Reader and other crawlers, and of mail.
_KEYS: dict[str, ClaimField] = {
    "title": "title", "headline": "title", "subject": "title", "betreff": "title", "objet": "title", "asunto": "title",
    "oggetto": "title", "titel": "title", "titre": "title", "título": "title", "titolo": "title",
    "subtitle": "subtitle", "dek": "subtitle",
    "author": "author", "authors": "author", "byline": "author", "by": "author", "creator": "author",
    "writer": "author", "autor": "author", "auteur": "author", "autore": "author",
    "date": "published", "published": "published", "published time": "published", "publishedtime": "published",
    "published date": "published", "publisheddate": "published", "publish date": "published", "pubdate": "published",
    "publishdate": "published", "date published": "published", "datepublished": "published", "created": "published",
    "posted": "published", "publication date": "published", "sent": "published", "gesendet": "published",
    "datum": "published", "fecha": "published", "data": "published",
    "updated": "modified", "lastmod": "modified", "modified": "modified", "last modified": "modified",
    "modified time": "modified", "modifiedtime": "modified", "date modified": "modified",
    "url": "url", "url source": "url", "source url": "url", "sourceurl": "url", "source": "url", "link": "url",
    "canonical": "url", "canonical url": "url", "permalink": "url",
    "site": "publisher", "site name": "publisher", "sitename": "publisher", "publisher": "publisher",
    "publication": "publisher", "hostname": "publisher",
    "tags": "tag", "tag": "tag", "keywords": "tag", "categories": "section", "category": "section",
    "section": "section", "language": "language", "lang": "language",
}  # fmt: skip
_HEADING_KEYS = frozenset({"title", "headline", "subject", "betreff", "objet", "asunto", "oggetto"})
_TITLE_SOURCES = {
    "title": "title", "headline": "front-matter", "subject": "mail:subject", "betreff": "mail:subject",
    "objet": "mail:subject", "asunto": "mail:subject", "oggetto": "mail:subject",
}  # fmt: skip
"""Crawlers give the title of the page, with the name of the site in it; mails have a headline of their own."""
_MAIL_KEYS = frozenset({"from", "von", "de", "to", "an", "cc", "bcc", "reply-to", "sent", "gesendet"})
_SENDERS = frozenset({"from", "von", "de"})
# What opens the text itself: Jina Reader's "Markdown Content:".
_BODY_KEYS = frozenset({"markdown content", "content", "text content", "html content", "body", "text", "markdown"})
_OTHER_KEYS = frozenset({
    "description", "summary", "excerpt", "warning", "image", "number of pages", "fetched", "status", "id", "slug",
    "draft", "layout", "message-id", "mime-version", "content-type", "importance", "attachments", "list-unsubscribe",
    "date saved", "retrieved", "crawled", "scraped", "word count", "reading time",
})  # fmt: skip
_HEADER = re.compile(r"(?P<key>\w[\w-]{0,20}(?: [\w-]{1,15}){0,2}) ?: ?(?P<value>.*)")
_PAIR = re.compile(r"(?P<key>[\w.-]{1,40})\s?(?P<sign>[:=])(?: (?P<value>.*))?$")
_ITEM = re.compile(r"[-*] (?P<value>.+)")
_NAMED = re.compile(r"['\"]?(?:name|full_?name|display_?name)['\"]?\s?[:=] (?P<value>.+)", re.IGNORECASE)
_ADDRESS = re.compile(r"<[^<>\s]*+>|\b[\w.+-]++@\S++")
_WEB = re.compile(r"https?://")
_LISTS = frozenset({"tag", "author", "section"})
_QUOTES = "\"'“”"
_LEAST_KNOWN = 2


class Preamble(NamedTuple):
    """How many lines stand above the text, what they claim, and whether Markdown is announced."""

    length: int
    claims: tuple[Claim, ...]
    is_markdown: bool = False


NO_PREAMBLE = Preamble(0, ())
"""A dump that begins with its text."""


def read_preamble(lines: Sequence[Line]) -> Preamble:
    """Read the front matter or the header lines at the start of a dump."""
    if not lines:
        return NO_PREAMBLE
    ends = _FENCES.get(lines[0].text)
    if ends is not None:
        return _read_front_matter(lines, ends)
    return _read_headers(lines) if ":" in lines[0].text[:_MOST_LINES] else NO_PREAMBLE


def _read_front_matter(lines: Sequence[Line], ends: tuple[str, ...]) -> Preamble:
    """Read YAML between rules of dashes, or TOML between rules of plus signs."""
    stop = next((at for at in range(1, min(len(lines), _MOST_LINES)) if lines[at].text in ends), None)
    if stop is None:
        return NO_PREAMBLE
    claims: list[Claim] = []
    field: ClaimField | None = None
    for line in lines[1:stop]:
        pair = _PAIR.match(line.text)
        if pair is not None and (line.indent == lines[0].indent or pair["sign"] == "="):
            field = _KEYS.get(pair["key"].lower().replace("_", " "))
            claims.extend(_values(field, pair["value"] or ""))
        elif field is not None:
            item = _ITEM.match(line.text)
            value = item["value"] if item is not None else line.text
            named = _NAMED.match(value)
            if named is not None:
                value = named["value"]
            elif item is None and _PAIR.match(value):
                continue
            claims.extend(_values(field, value))
    return Preamble(stop + 1, tuple(claims), is_markdown=True) if claims else NO_PREAMBLE


def _values(field: ClaimField | None, value: str) -> Iterator[Claim]:
    """Give the claims of one value: a text, or a list in brackets."""
    if field is None or len(value) > _LONGEST_VALUE:
        return
    bare = value.strip().removesuffix(",")
    is_list = bare.startswith("[") and not bare.startswith("[[") and field in _LISTS
    for part in bare.strip("[]").split(",") if is_list else [bare]:
        text = part.strip().strip(_QUOTES).removeprefix("[[").removesuffix("]]").strip("#")
        named = _NAMED.match(text.strip("{} "))
        text = named["value"].strip(_QUOTES) if named is not None else text
        if text and text not in "[]{}|>":
            yield Claim(field, text, "front-matter")


def _read_headers(lines: Sequence[Line]) -> Preamble:
    """Read ``Title: The dam``, ``URL Source: ...`` and what follows, to ``Markdown Content:`` or another line."""
    claims: list[Claim] = []
    keys: list[str] = []
    count = 0
    for line in lines[:_MOST_LINES]:
        header = _HEADER.match(line.text)
        key = header["key"].casefold() if header is not None else ""
        if header is None or not (key in _KEYS or key in _MAIL_KEYS or key in _OTHER_KEYS or key in _BODY_KEYS):
            break
        if key in _BODY_KEYS and header["value"]:
            break
        count += 1
        keys.append(key)
        claims.extend(_claims(key, header["value"].strip()))
        if key in _BODY_KEYS:
            break
    is_header = len(claims) >= _LEAST_KNOWN and not _HEADING_KEYS.isdisjoint(keys)
    is_markdown = "markdown content" in keys or "markdown" in keys
    return Preamble(count, tuple(claims), is_markdown) if is_header else NO_PREAMBLE


def _claims(key: str, value: str) -> Iterator[Claim]:
    if not value or len(value) > _LONGEST_VALUE:
        return
    if key in _SENDERS:
        sender = _ADDRESS.sub("", value).strip().strip(_QUOTES)
        if sender:
            yield Claim("publisher", sender, "mail:from")
        return
    field = _KEYS.get(key)
    if field == "url" and not _WEB.match(value):
        field = "publisher"
    if field == "tag":
        yield from (Claim(field, tag.strip(), "header:tags") for tag in value.split(",") if tag.strip())
    elif field is not None:
        yield Claim(field, value, _TITLE_SOURCES.get(key, f"header:{key}"))
