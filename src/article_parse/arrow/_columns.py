"""The columns of the two schemas, each with what it takes of an article."""

# pyright: reportMissingTypeStubs=false, reportUnknownParameterType=false, reportMissingModuleSource=false
# pyarrow has no types.

from __future__ import annotations

from collections.abc import Callable, Mapping
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
from article_parse.render._flat import FLAT_VALUES, STATEMENTS, instant
from article_parse.render._schema import TYPES

__all__ = ["COLUMNS", "FLAT_COLUMNS", "FLAT_SCHEMA", "SCHEMA"]

# What one column of an article holds is JSON-like and as deep as its Arrow type.
Column = tuple[pa.DataType, Callable[[Article], Any]]

_NAMES: Final = {kind: name for name, kind in TYPES.items()}
_FIELDS: Final = {kind: tuple(field.name for field in attrs.fields(kind)) for kind in TYPES.values()}
_GREATEST: Final = 2**63 - 1


def _moment(moment: Moment | None) -> dict[str, Any] | None:
    if moment is None:
        return None
    stated = moment.earliest or moment.latest
    offset = stated.utcoffset() if stated is not None else None
    shortest, longest = moment.elapsed or (None, None)
    return {
        "text": moment.text,
        "earliest": instant(moment.earliest),
        "latest": instant(moment.latest),
        "best": instant(moment.best),
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


def _flat(*names: str) -> dict[str, Column]:
    return {name: FLAT_COLUMNS[name] for name in names}


def _statement(field: str, article: Article) -> dict[str, str] | None:
    statement = getattr(article, field)
    return None if statement is None else attrs.asdict(statement)


_FLAT_TYPES: Final[Mapping[str, pa.DataType]] = {
    **dict.fromkeys(("authors", "tags", "notes"), TEXTS),
    **{f"{field}_{part}": INSTANT for field in ("published", "modified") for part in ("earliest", "latest", "best")},
    "reading_time_s": pa.float64(),
    "word_count": pa.int32(),
}
_ERROR: Final[Column] = (pa.string(), lambda _: None)

FLAT_COLUMNS: Final[Mapping[str, Column]] = {
    **{name: (_FLAT_TYPES.get(name, pa.string()), take) for name, take in FLAT_VALUES.items()},
    "error": _ERROR,
}
"""The columns of :data:`FLAT_SCHEMA`."""

COLUMNS: Final[Mapping[str, Column]] = {
    **_flat("title", "subtitle"),
    "authors": (pa.list_(AUTHOR), lambda article: [attrs.asdict(each) for each in article.authors]),
    "published": (MOMENT, lambda article: _moment(article.published)),
    "modified": (MOMENT, lambda article: _moment(article.modified)),
    **_flat("reading_time_s"),
    "body": (pa.list_(BLOCK), lambda article: [_block(each) for each in article.body]),
    "passages": (pa.list_(PASSAGE), lambda article: [_passage(each) for each in article.passages]),
    **_flat("text", "word_count", "tags", "category", "publisher", "language", "url"),
    **{name: (STATEMENT, partial(_statement, name)) for name in STATEMENTS},
    **_flat("profile"),
    "metadata": (pa.list_(LINE), lambda article: [_line(each) for each in article.metadata]),
    "omissions": (pa.list_(LINE), lambda article: [_line(each) for each in article.omissions]),
    "notes": (pa.list_(NOTE), lambda article: [_note(each) for each in article.notes]),
    "error": _ERROR,
}
"""The columns of :data:`SCHEMA`."""


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
