"""The columns of the two schemas, each with what it takes of an article."""

# pyright: reportMissingTypeStubs=false, reportUnknownParameterType=false, reportMissingModuleSource=false
# pyarrow has no types.

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

import attrs
import pyarrow as pa

from article_parse.arrow._types import AUTHOR, BLOCK, INSTANT, LINE, MOMENT, NOTE, PASSAGE, STATEMENT, TEXTS
from article_parse.model import (
    Article,
    Body,
    MetadataLine,
    Moment,
    Note,
    Omission,
    Passage,
)
from article_parse.render._schema import TYPES

__all__ = ["COLUMNS", "FLAT_COLUMNS", "FLAT_SCHEMA", "SCHEMA"]

# What one column of an article holds is JSON-like and as deep as its Arrow type.
Column = tuple[pa.DataType, Callable[[Article], Any]]

_NAMES: Final = {kind: name for name, kind in TYPES.items()}
_FIELDS: Final = {kind: tuple(field.name for field in attrs.fields(kind)) for kind in TYPES.values()}
_STATEMENTS: Final = ("canonical_url", "site_name", "description", "image", "license")
_GREATEST: Final = 2**63 - 1


def _instant(value: datetime | None) -> datetime | None:
    """Give an instant in UTC; one at the border of the years 1 to 9999 stays in them."""
    if value is None:
        return None
    try:
        return value.astimezone(UTC)
    except OverflowError:
        return value.replace(tzinfo=UTC)


def _moment(moment: Moment | None) -> dict[str, Any] | None:
    if moment is None:
        return None
    stated = moment.earliest or moment.latest
    offset = stated.utcoffset() if stated is not None else None
    shortest, longest = moment.elapsed or (None, None)
    return {
        "text": moment.text,
        "earliest": _instant(moment.earliest),
        "latest": _instant(moment.latest),
        "best": _instant(moment.best),
        "utc_offset_min": None if offset is None else offset.total_seconds() // 60,
        "age_min_s": None if shortest is None else shortest.total_seconds(),
        "age_max_s": None if longest is None else longest.total_seconds(),
        "precision": moment.precision.value,
        "approximate": moment.approximate,
        "relative": moment.relative,
        "source": moment.source,
    }


def _block(block: Body) -> dict[str, Any]:
    kind = type(block)
    row = {name: getattr(block, name) for name in _FIELDS[kind]}
    start, stop = row.pop("span")
    row |= {"type": _NAMES[kind], "text": block.text, "start": start, "stop": stop}
    row["marks"] = [
        {"kind": mark.kind, "start": mark.start, "stop": mark.stop, "href": mark.href} for mark in block.marks
    ]
    number = row.get("number")
    if number is not None and abs(number) > _GREATEST:
        row["number"] = None
    return row


def _line(line: MetadataLine | Omission) -> dict[str, Any]:
    return {"role": line.role.value, "text": line.text, "start": line.span.start, "stop": line.span.stop}


def _note(note: Note) -> dict[str, Any]:
    start, stop = note.span or (None, None)
    return {"code": note.code.value, "message": note.message, "start": start, "stop": stop}


def _passage(passage: Passage) -> dict[str, Any]:
    row = attrs.asdict(passage, recurse=False)
    row["published"] = _moment(passage.published)
    return row


def _seconds(article: Article) -> float | None:
    return None if article.reading_time is None else article.reading_time.total_seconds()


def _statement(field: str, article: Article) -> dict[str, str] | None:
    statement = getattr(article, field)
    return None if statement is None else attrs.asdict(statement)


def _value(field: str, article: Article) -> str | None:
    statement = getattr(article, field)
    return None if statement is None else str(statement.value)


COLUMNS: Final[Mapping[str, Column]] = {
    "title": (pa.string(), lambda article: article.title),
    "subtitle": (pa.string(), lambda article: article.subtitle),
    "authors": (pa.list_(AUTHOR), lambda article: [attrs.asdict(each) for each in article.authors]),
    "published": (MOMENT, lambda article: _moment(article.published)),
    "modified": (MOMENT, lambda article: _moment(article.modified)),
    "reading_time_s": (pa.float64(), _seconds),
    "body": (pa.list_(BLOCK), lambda article: [_block(each) for each in article.body]),
    "passages": (pa.list_(PASSAGE), lambda article: [_passage(each) for each in article.passages]),
    "text": (pa.string(), lambda article: article.text),
    "word_count": (pa.int32(), lambda article: article.word_count),
    "tags": (TEXTS, lambda article: list(article.tags)),
    "category": (pa.string(), lambda article: article.category),
    "publisher": (pa.string(), lambda article: article.publisher),
    "language": (pa.string(), lambda article: article.language),
    "url": (pa.string(), lambda article: article.url),
    **{name: (STATEMENT, partial(_statement, name)) for name in _STATEMENTS},
    "profile": (pa.string(), lambda article: article.profile),
    "metadata": (pa.list_(LINE), lambda article: [_line(each) for each in article.metadata]),
    "omissions": (pa.list_(LINE), lambda article: [_line(each) for each in article.omissions]),
    "notes": (pa.list_(NOTE), lambda article: [_note(each) for each in article.notes]),
    "error": (pa.string(), lambda _: None),
}
"""The columns of :data:`SCHEMA`."""


def _part(field: str, part: str, article: Article) -> Any:  # noqa: ANN401 (an instant or a text)
    moment = getattr(article, field)
    value = None if moment is None else getattr(moment, part)
    return _instant(value) if isinstance(value, datetime) else value


def _same(*names: str) -> dict[str, Column]:
    return {name: COLUMNS[name] for name in names}


FLAT_COLUMNS: Final[Mapping[str, Column]] = {
    **_same("title", "subtitle"),
    "authors": (TEXTS, lambda article: [each.name for each in article.authors]),
    "published_earliest": (INSTANT, partial(_part, "published", "earliest")),
    "published_latest": (INSTANT, partial(_part, "published", "latest")),
    "published_best": (INSTANT, partial(_part, "published", "best")),
    "published_text": (pa.string(), partial(_part, "published", "text")),
    "modified_earliest": (INSTANT, partial(_part, "modified", "earliest")),
    "modified_latest": (INSTANT, partial(_part, "modified", "latest")),
    "modified_best": (INSTANT, partial(_part, "modified", "best")),
    "modified_text": (pa.string(), partial(_part, "modified", "text")),
    **_same("reading_time_s", "text", "word_count", "tags", "category", "publisher", "language", "url"),
    **{name: (pa.string(), partial(_value, name)) for name in _STATEMENTS},
    **_same("profile"),
    "notes": (TEXTS, lambda article: [each.code.value for each in article.notes]),
    **_same("error"),
}
"""The columns of :data:`FLAT_SCHEMA`."""

# Raised when a column goes, or changes its type or meaning; a new one stands behind the others.
_VERSION = b"1"


def _schema(columns: Mapping[str, Column], name: bytes) -> pa.Schema:
    fields = [pa.field(column, kind) for column, (kind, _) in columns.items()]
    return pa.schema(fields, metadata={b"article_parse": name + b"/" + _VERSION})


SCHEMA: Final[pa.Schema] = _schema(COLUMNS, b"article")
"""
All that an article holds, one row an article, in types that no engine refuses.

Every field may be null. ``error`` is null where the dump was parsed.
"""

FLAT_SCHEMA: Final[pa.Schema] = _schema(FLAT_COLUMNS, b"flat")
"""What SQL is asked about: no structs, authors and tags and codes of notes as lists of strings."""
