"""What is done with an input."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Final

from article_parse import (
    from_json,
    parse,
    parse_moment,
    to_html,
    to_json,
    to_jsonld,
    to_markdown,
    to_text,
)
from article_parse.learning import learn
from article_parse.profiles import from_toml
from benchmarks.growth.inputs import InputClass

__all__ = ["prepare"]

_RETRIEVED_AT: Final = datetime(2026, 3, 5, 12, tzinfo=UTC)
_PAGES = 3
_RENDERERS: Final = {
    "to_html": to_html,
    "to_json": to_json,
    "to_jsonld": to_jsonld,
    "to_markdown": to_markdown,
    "to_text": to_text,
}


def prepare(kind: InputClass, size: int) -> tuple[Callable[[], object], int]:
    """
    Give what is to be measured, and the size of its input in bytes.

    A renderer gets what was parsed from the input before. Profiles are learned from three pages, the input apart by
    their titles.
    """
    if kind.surface == "learn":
        pages = [f"<h1>Story {number} of the dam</h1>{kind.text(size // _PAGES)}" for number in range(_PAGES)]
        return partial(learn, pages, name="made-up"), sum(map(len, pages))
    value = kind.value(size)
    length = len(value) if isinstance(value, bytes) else len(value.encode("utf-8", "surrogatepass"))
    return _work(kind, value), length


def _work(kind: InputClass, value: str | bytes) -> Callable[[], object]:
    match kind.surface:
        case "html" | "text":
            return partial(parse, value, media=kind.surface, retrieved_at=_RETRIEVED_AT)
        case "bytes":
            return partial(parse, value, retrieved_at=_RETRIEVED_AT)
        case "dates":
            return partial(parse_moment, str(value), retrieved_at=_RETRIEVED_AT)
        case "toml":
            return partial(from_toml, str(value))
        case "json":
            return partial(from_json, str(value))
        case renderer:
            return partial(_RENDERERS[renderer], parse(value, retrieved_at=_RETRIEVED_AT))
