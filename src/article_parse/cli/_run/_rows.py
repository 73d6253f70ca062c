"""Rows of articles: JSON lines, CSV, and batches of Arrow."""

# pyright: reportMissingTypeStubs=false, reportUnknownParameterType=false, reportMissingModuleSource=false
# pyarrow has no types.

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal

import attrs

from article_parse import Article, to_dict
from article_parse.records import MissingExtraError, Record
from article_parse.render._flat import FLAT_VALUES
from article_parse.render._json import guard

__all__ = ["RowForm", "RowMaker", "Shape", "column_names", "csv_line", "parquet_schema"]

RowForm = Literal["jsonl", "csv", "parquet"]

_SOURCE = "source"
_LEADING = (_SOURCE, "id", "part", "retrieved_at")
_DERIVED = ("text", "word_count")


@attrs.frozen
class Shape:
    """
    What rows look like.

    Args:
        form: How they are written.
        flat: Whether moments, authors and notes are plain values: the columns of ``FLAT_SCHEMA``.
        fields: The columns behind ``source``; all of them if empty.
    """

    form: RowForm
    flat: bool = False
    fields: tuple[str, ...] = ()

    @property
    def is_flat(self) -> bool:
        """Whether rows hold plain values, as those of CSV do in any case."""
        return self.flat or self.form == "csv"

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns, in order."""
        if not self.fields:
            return column_names(self)
        return (_SOURCE, *(name for name in self.fields if name != _SOURCE))


def column_names(shape: Shape) -> tuple[str, ...]:
    """
    Give the names of all columns that rows of a shape can have.

    Raises:
        MissingExtraError: They are those of Arrow, which is not installed.
    """
    if shape.form == "parquet":
        return (*_LEADING, *_arrow_columns(shape))
    if shape.is_flat:
        return (*_LEADING, *FLAT_VALUES)
    return (*_LEADING, *(field.name for field in attrs.fields(Article)), *_DERIVED)


def csv_line(values: Sequence[object]) -> bytes:
    """
    Give a line of CSV; lists become one text.

    >>> csv_line(["a.txt", None, ["Ana Lima", "Rui Costa"], 7])
    b'a.txt,,Ana Lima; Rui Costa,7\\n'
    """
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow(map(_cell, values))
    return line.getvalue().encode("utf-8", "replace")


def parquet_schema(shape: Shape) -> Any:  # noqa: ANN401 (a schema of pyarrow, which may be missing)
    """Give the Arrow schema of the rows."""
    import pyarrow as pa  # noqa: PLC0415 (needs the extra)

    leading = {
        _SOURCE: pa.string(),
        "id": pa.string(),
        "part": pa.int32(),
        "retrieved_at": pa.timestamp("us", tz="UTC"),
    }
    types = leading | {name: kind for name, (kind, _) in _arrow_columns(shape).items()}
    return pa.schema([(name, types[name]) for name in shape.columns])


class RowMaker:
    """Makes the rows of a shape."""

    def __init__(self, shape: Shape) -> None:
        self._shape = shape
        self._columns = shape.columns
        self._takes: Mapping[str, Callable[[Article], Any]] = FLAT_VALUES if shape.is_flat else {}
        self._schema = None
        if shape.form == "parquet":
            self._takes = {name: take for name, (_, take) in _arrow_columns(shape).items()}
            self._schema = parquet_schema(shape)

    def make(self, record: Record, articles: Sequence[Article]) -> tuple[Any, int]:
        """
        Give the rows of the articles of a record, and about how many bytes they are.

        They are whole lines in UTF-8, or a batch of Arrow.
        """
        alone = len(articles) == 1
        rows = [
            self._row(record, None if alone else number, article) for number, article in enumerate(articles, start=1)
        ]
        if self._shape.form == "parquet":
            from article_parse.arrow._rows import to_record_batch  # noqa: PLC0415 (needs the extra)

            batch = to_record_batch(rows, self._schema)
            return batch, batch.nbytes
        lines = b"".join(csv_line(list(row.values())) if self._shape.form == "csv" else _json_line(row) for row in rows)
        return lines, len(lines)

    def _row(self, record: Record, part: int | None, article: Article) -> dict[str, Any]:
        known: dict[str, Any] = {
            _SOURCE: record.source,
            "id": record.id,
            "part": part,
            "retrieved_at": record.retrieved_at,
        }
        if self._takes:
            return {name: known[name] if name in known else self._takes[name](article) for name in self._columns}
        known |= to_dict(article, text=True)
        return {name: known[name] for name in self._columns}


def _arrow_columns(shape: Shape) -> Mapping[str, tuple[Any, Callable[[Article], Any]]]:
    try:
        from article_parse.arrow._columns import COLUMNS, FLAT_COLUMNS  # noqa: PLC0415 (needs the extra)
    except ImportError as error:
        if error.name != "pyarrow":
            raise
        raise MissingExtraError(what="Parquet", package="pyarrow", extra="arrow") from None
    columns = FLAT_COLUMNS if shape.flat else COLUMNS
    # What went wrong stands in a file of its own.
    return {name: column for name, column in columns.items() if name != "error"}


def _json_line(row: Mapping[str, Any]) -> bytes:
    return guard(json.dumps(row, ensure_ascii=False, default=_plain)).encode() + b"\n"


def _cell(value: object) -> object:
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return _plain(value) if isinstance(value, datetime) else value


def _plain(value: object) -> str:
    if not isinstance(value, datetime):
        message = f"{type(value).__name__} has no form in JSON"
        raise TypeError(message)
    return value.isoformat()
