"""What is fuzzed: each target takes bytes, and raises where a promise is broken."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from typing import Final
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser

from article_parse import (
    Article,
    ProfileError,
    SerializationError,
    from_json,
    parse_moment,
    to_html,
    to_json,
    to_jsonld,
    to_markdown,
    to_text,
    trace,
)
from article_parse._blocks import Media
from article_parse.profiles import from_toml, to_toml

__all__ = ["TARGETS"]

_RETRIEVED_AT: Final = datetime(2026, 3, 5, 12, tzinfo=UTC)
_INERT: Final = frozenset({"", "http", "https", "mailto", "tel", "ftp"})


def _text_of(data: bytes) -> str:
    """Give a string of any code points: bytes that are no UTF-8 become lone surrogates."""
    return data.decode("utf-8", "surrogateescape")


def _check(dump: str | bytes, media: Media | None = None) -> Article:
    """Parse a dump: its blocks stand in the canvas in their order, each once, and the article outlives JSON."""
    traced = trace(dump, media=media, retrieved_at=_RETRIEVED_AT)
    canvas, spans = traced.reading.canvas, [block.span for block in traced.reading.blocks]
    assert all(0 <= span.start < span.stop <= len(canvas) for span in spans), spans
    assert all(one.stop <= other.start for one, other in pairwise(spans)), spans
    article = traced.article
    parts = sorted([*article.body, *article.metadata, *article.omissions], key=lambda part: part.span.start)
    assert all(one.span.stop <= other.span.start for one, other in pairwise(parts)), parts
    assert from_json(to_json(article)) == article
    return article


def fuzz_text(data: bytes) -> None:
    """Read any text as a dump."""
    _check(_text_of(data), "text")


def fuzz_html(data: bytes) -> None:
    """Read any text as a page of HTML."""
    _check(_text_of(data), "html")


def fuzz_bytes(data: bytes) -> None:
    """Read any bytes as a dump, of a medium and an encoding that are found out."""
    _check(data)


def fuzz_jsonld(data: bytes) -> None:
    """Read a page, whatever it states in its linked data."""
    stated = _text_of(data).replace("</", "<\\/")
    _check(f"<script type=application/ld+json>{stated}</script><h1>The Dam</h1><p>The old dam held.</p>", "html")


def fuzz_dates(data: bytes) -> None:
    """Read a date or none; the moment begins before it ends."""
    text = _text_of(data)
    moment = parse_moment(text, retrieved_at=_RETRIEVED_AT)
    if moment is not None:
        assert moment.text in text or " ".join(moment.text.split()) in " ".join(text.split())
        assert moment.earliest is None or moment.latest is None or moment.earliest <= moment.latest
        youngest, oldest = moment.elapsed or (None, None)
        assert youngest is None or oldest is None or youngest <= oldest


def fuzz_toml(data: bytes) -> None:
    """Read a profile or none; a profile is written as it is read."""
    try:
        profile = from_toml(_text_of(data))
    except ProfileError:
        return
    assert from_toml(to_toml(profile)) == profile


def fuzz_json(data: bytes) -> None:
    """Read an article or none; it is written as it is read, and all formats take it."""
    try:
        article = from_json(_text_of(data))
    except SerializationError:
        return
    assert from_json(to_json(article)) == article
    _render(article)


def fuzz_renderers(data: bytes) -> None:
    """Render the article of any page in all formats; its HTML does nothing."""
    _render(_check(_text_of(data), "html"))


def _render(article: Article) -> None:
    to_text(article)
    to_markdown(article)
    to_jsonld(article)
    shown = LexborHTMLParser(to_html(article).encode("utf-8", "replace"))
    for node in shown.css("*"):
        assert node.tag not in {"script", "style", "iframe", "object", "embed", "base", "meta", "link", "form"}, (
            node.tag
        )
        for name, value in node.attributes.items():
            assert not name.startswith("on"), name
            assert name != "style", value
            if name in {"href", "src"}:
                assert _scheme(value or "") in _INERT, value


def _scheme(address: str) -> str:
    """Give the scheme that a browser sees: it leaves out control characters and white space (URL standard, 4.4)."""
    bare = "".join(character for character in address if character > " ")
    try:
        return urlsplit(bare).scheme.lower()
    except ValueError:
        return bare.partition(":")[0].lower() if ":" in bare else ""


TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    "text": fuzz_text,
    "html": fuzz_html,
    "bytes": fuzz_bytes,
    "jsonld": fuzz_jsonld,
    "dates": fuzz_dates,
    "toml": fuzz_toml,
    "json": fuzz_json,
    "renderers": fuzz_renderers,
}
