"""What stands above a text and tells of it: front matter, and the header lines of crawlers and of mail."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from article_parse._blocks import Claim, ClaimField
from article_parse._lines import Line
from article_parse._text._mime import plain_words

__all__ = ["NO_PREAMBLE", "Preamble", "begins_mail", "opens_front_matter", "opens_headers", "read_preamble"]

_MOST_LINES, _LONGEST_KEY, _LONGEST_VALUE = 120, 60, 1000
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
    "description": "description", "summary": "description", "excerpt": "description",
    "image": "image", "cover": "image", "cover image": "image", "featured image": "image", "thumbnail": "image",
    "license": "license", "licence": "license",
}  # fmt: skip
# An address that is the page's own, and not that from which the dump was fetched.
_CANONICAL = ("canonical", "permalink")
_HEADING_KEYS = frozenset({"title", "headline", "subject", "betreff", "objet", "asunto", "oggetto"})
_TITLE_SOURCES = {
    "title": "title", "headline": "front-matter", "subject": "mail:subject", "betreff": "mail:subject",
    "objet": "mail:subject", "asunto": "mail:subject", "oggetto": "mail:subject",
}  # fmt: skip
"""Crawlers give the title of the page, with the name of the site in it; mails have a headline of their own."""
_MAIL_KEYS = frozenset({"from", "von", "de", "to", "an", "cc", "bcc", "reply-to", "sent", "gesendet"})
_OF_MAIL = frozenset({"return-path", "received", "delivered-to", "message-id", "mime-version", "date", "from"})
_RAW_HEADER = re.compile(r"[A-Z][A-Za-z0-9-]{1,40}: ")
_SENDERS = frozenset({"from", "von", "de"})
# What opens the text itself: Jina Reader's "Markdown Content:".
_BODY_KEYS = frozenset({"markdown content", "content", "text content", "html content", "body", "text", "markdown"})
_OTHER_KEYS = frozenset({
    "warning", "number of pages", "fetched", "status", "id", "slug",
    "draft", "layout", "message-id", "mime-version", "return-path", "received", "delivered-to", "content-type",
    "content-transfer-encoding", "importance", "attachments", "list-unsubscribe",
    "date saved", "retrieved", "crawled", "scraped", "word count", "reading time",
})  # fmt: skip
_KNOWN = frozenset({*_KEYS, *_MAIL_KEYS, *_OTHER_KEYS, *_BODY_KEYS})
_HEADER = re.compile(r"(?:\[\d{1,3}\] )?(?P<key>\w[\w-]{0,20}(?: [\w-]{1,15}){0,2}) ?: ?(?P<value>.*)")
_PAIR = re.compile(r"(?P<key>[\w.-]{1,40})\s?(?P<sign>[:=])(?: (?P<value>.*))?$")
# A comment behind a value, which is no part of a value in quotation marks.
_COMMENT = re.compile(r"(?<=[\w\]\"'.]) #(?: .*)?\Z")
_BLOCK_SCALAR = re.compile(r"[>|][+-]?\d?")
_TABLE = re.compile(r"\[{1,2}[\w.\"'-]{1,60}\]{1,2}")
_OUR_TABLES = frozenset({"taxonomies", "params"})
_ITEM = re.compile(r"[-*] (?P<value>.+)")
_NAMED = re.compile(r"['\"]?(?:name|full_?name|display_?name)['\"]?\s?[:=] (?P<value>.+)", re.IGNORECASE)
_MAIL = re.compile(r"From \S{1,200} .{0,40}\d\d:\d\d.{0,20}\d{4}.{0,10}")
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
    if begins_mail(lines, 0):
        inner = _read_headers(lines[1:])
        return inner._replace(length=inner.length + 1) if inner.length else inner
    return _read_headers(lines) if ":" in lines[0].text[:_LONGEST_KEY] else NO_PREAMBLE


def begins_mail(lines: Sequence[Line], number: int) -> bool:
    """Tell whether a line begins a message of a mailbox: ``From ana@herald.example Mon Mar  2 10:15:00 2026``."""
    return (
        lines[number].text.startswith("From ")
        and number + 1 < len(lines)
        and not lines[number + 1].gap
        and _MAIL.fullmatch(lines[number].text) is not None
        and _HEADER.match(lines[number + 1].text) is not None
    )


class Opening(NamedTuple):
    """How many lines are looked through, and whether an article begins with them."""

    length: int
    is_start: bool


_NO_OPENING = Opening(1, is_start=False)


def opens_front_matter(lines: Sequence[Line], number: int) -> Opening:
    """Tell whether front matter of an article begins with line *number*, as between two articles."""
    ends = _FENCES.get(lines[number].text)
    if ends is None or number + 1 == len(lines) or lines[number + 1].gap:
        return _NO_OPENING
    preamble = _read_front_matter(lines[number : number + _MOST_LINES], ends)
    inner = lines[number + 1 : number + preamble.length - 1]
    is_titled = any(claim.field == "title" for claim in preamble.claims)
    if is_titled and all(_is_of_front_matter(line, lines[number].indent) for line in inner):
        return Opening(preamble.length, is_start=True)
    return _NO_OPENING


def _is_of_front_matter(line: Line, indent: int) -> bool:
    return line.indent > indent or _PAIR.match(line.text) is not None or _ITEM.match(line.text) is not None


def opens_headers(lines: Sequence[Line], number: int) -> Opening:
    """Tell whether the header lines of a crawler begin with line *number*: they give a headline and an address."""
    line = lines[number]
    if ":" not in line.text[:_LONGEST_KEY]:
        return _NO_OPENING
    count, claims, _ = _scan_headers(lines[number : number + _MOST_LINES])
    # It stands apart from the article above, by a blank line or a row of signs.
    is_apart = not number or line.gap > 0 or not lines[number - 1].text[-1].isalnum()
    return Opening(max(count, 1), is_apart and {"title", "url"} <= {claim.field for claim in claims})


def _read_front_matter(lines: Sequence[Line], ends: tuple[str, ...]) -> Preamble:
    """Read YAML between rules of dashes, or TOML between rules of plus signs."""
    stop = next((at for at in range(1, min(len(lines), _MOST_LINES)) if lines[at].text in ends), None)
    if stop is None:
        return NO_PREAMBLE
    claims: list[Claim] = []
    field: ClaimField | None = None
    folded: list[str] | None = None
    is_ours = True
    for line in lines[1:stop]:
        pair = _PAIR.match(line.text)
        if folded is not None and line.indent > lines[0].indent:
            folded.append(line.text)
        elif _TABLE.fullmatch(line.text) and ends == ("+++",):
            is_ours = line.text.strip("[]") in _OUR_TABLES
        elif pair is not None and (line.indent == lines[0].indent or pair["sign"] == "="):
            claims.extend(_scalar(field, folded))
            field = _KEYS.get(pair["key"].lower().replace("_", " ")) if is_ours else None
            value = pair["value"] or ""
            # Text that goes on in the lines below it: ``title: >-``.
            folded = [] if _BLOCK_SCALAR.fullmatch(value) else None
            is_canonical = field == "url" and pair["key"].lower().startswith(_CANONICAL)
            claims.extend(
                claim._replace(source="front-matter:canonical") if is_canonical else claim
                for claim in (_values(field, value) if folded is None else ())
            )
        elif field is not None:
            claims.extend(_item(field, line.text))
    claims.extend(_scalar(field, folded))
    return Preamble(stop + 1, tuple(claims), is_markdown=True) if claims else NO_PREAMBLE


def _scalar(field: ClaimField | None, folded: Sequence[str] | None) -> Iterator[Claim]:
    """Give the claim of a text over several lines."""
    text = " ".join(folded) if folded else ""
    if field is not None and text and len(text) <= _LONGEST_VALUE:
        yield Claim(field, text, "front-matter")


def _item(field: ClaimField, text: str) -> Iterator[Claim]:
    """Give the claims of a line of a list; of a mapping in it, that of the name."""
    item = _ITEM.match(text)
    value = item["value"] if item is not None else text
    named = _NAMED.match(value)
    if named is not None:
        value = named["value"]
    elif item is None and _PAIR.match(value):
        return
    yield from _values(field, value)


def _values(field: ClaimField | None, value: str) -> Iterator[Claim]:
    """Give the claims of one value: a text, or a list in brackets."""
    if field is None or len(value) > _LONGEST_VALUE:
        return
    bare = value.strip().removesuffix(",")
    if bare[:1] not in _QUOTES or bare[-1:] != bare[:1]:
        bare = _COMMENT.sub("", bare).removesuffix(",")
    is_list = bare.startswith("[") and not bare.startswith("[[") and field in _LISTS
    for part in bare.strip("[]").split(",") if is_list else [bare]:
        text = part.strip().strip(_QUOTES).removeprefix("[[").removesuffix("]]").strip("#")
        named = _NAMED.match(text.strip("{} "))
        text = named["value"].strip(_QUOTES) if named is not None else text
        if bare.startswith("'"):
            text = text.replace("''", "'")
        if text and text not in "[]{}|>":
            yield Claim(field, text, "front-matter")


def _read_headers(lines: Sequence[Line]) -> Preamble:
    """Read ``Title: The dam``, ``URL Source: ...`` and what follows, to ``Markdown Content:`` or another line."""
    count, claims, keys = _scan_headers(lines)
    is_header = len(claims) >= _LEAST_KNOWN and not _HEADING_KEYS.isdisjoint(keys)
    is_markdown = "markdown content" in keys or "markdown" in keys
    return Preamble(count, tuple(claims), is_markdown) if is_header else NO_PREAMBLE


def _scan_headers(lines: Sequence[Line]) -> tuple[int, list[Claim], list[str]]:
    """Count the header lines at the start of *lines*; give what they claim, and their keys."""
    claims: list[Claim] = []
    keys: list[str] = []
    count = 0
    for line in lines[:_MOST_LINES]:
        header = _HEADER.match(line.text)
        key = header["key"].casefold() if header is not None else ""
        is_of_mail = count > 0 and not line.gap and not _OF_MAIL.isdisjoint(keys)
        if is_of_mail and (line.indent > lines[0].indent or (key not in _KNOWN and _RAW_HEADER.match(line.text))):
            # Servers add headers of their own, and long ones go on in the next line.
            count += 1
            continue
        if key not in _KNOWN or (key in keys and _KEYS.get(key) == "title"):
            # A header states its headline once.
            break
        value = header["value"].strip() if header is not None else ""
        if key in _BODY_KEYS and value:
            break
        count += 1
        keys.append(key)
        claims.extend(_claims(key, value))
        if key in _BODY_KEYS:
            break
    return count, claims, keys


def _claims(key: str, value: str) -> Iterator[Claim]:
    value = plain_words(value) if "=?" in value else value
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
