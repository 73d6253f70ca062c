"""Articles and failures as batches of rows."""

# pyright: reportMissingTypeStubs=false, reportUnknownParameterType=false, reportMissingModuleSource=false
# pyarrow has no types.

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import pyarrow as pa

from article_parse.arrow._columns import COLUMNS, FLAT_COLUMNS, FLAT_SCHEMA, SCHEMA, Column
from article_parse.errors import ArticleTypeError
from article_parse.model import Article

__all__ = ["Rows", "columns_of", "to_record_batch"]

_SURROGATE = re.compile("[\ud800-\udfff]")
_OFFERED = ((SCHEMA, COLUMNS), (FLAT_SCHEMA, FLAT_COLUMNS))


def columns_of(schema: pa.Schema) -> dict[str, Column]:
    """Give the columns of a schema whose fields are all of ``SCHEMA`` or all of ``FLAT_SCHEMA``."""
    if not isinstance(schema, pa.Schema):
        msg = f"schema must be SCHEMA, FLAT_SCHEMA or fields of one of them, not {type(schema).__name__}"
        raise ArticleTypeError(msg)
    if "error" not in schema.names:
        msg = "schema needs the field error, or a dump that fails would look like an empty one"
        raise ArticleTypeError(msg)
    for offered, columns in _OFFERED:
        if all(field.name in columns and offered.field(field.name).equals(field) for field in schema):
            return {name: columns[name] for name in schema.names}
    msg = f"the fields of schema must all be of SCHEMA or all of FLAT_SCHEMA: {', '.join(schema.names)}"
    raise ArticleTypeError(msg)


class Rows:
    """
    Makes batches of a schema.

    Args:
        schema: As for :func:`article_parse.arrow.parse_batch`.
    """

    def __init__(self, schema: pa.Schema) -> None:
        self.schema = schema
        self._columns = columns_of(schema)

    def row(self, article: Article) -> dict[str, Any]:
        """Give the row of an article."""
        return {name: take(article) for name, (_, take) in self._columns.items()}

    def batch(self, rows: Sequence[dict[str, Any]]) -> pa.RecordBatch:
        """Give rows as a batch."""
        return to_record_batch(rows, self.schema)


def to_record_batch(rows: Sequence[dict[str, Any]], schema: pa.Schema) -> pa.RecordBatch:
    """Give rows as a batch; halves of surrogate pairs, which no string of Arrow may hold, are replaced."""
    try:
        return pa.RecordBatch.from_pylist(rows, schema=schema)
    except UnicodeEncodeError:
        return pa.RecordBatch.from_pylist([_encodable(row) for row in rows], schema=schema)


def _encodable(value: Any) -> Any:  # noqa: ANN401 (what a row holds, as deep as its type)
    if isinstance(value, str):
        return _SURROGATE.sub("\ufffd", value)
    if isinstance(value, dict):
        return {name: _encodable(each) for name, each in value.items()}
    return [_encodable(each) for each in value] if isinstance(value, list | tuple) else value
