"""Records of JSON lines and of Parquet: objects with fields."""

# pyright: reportMissingTypeStubs=false, reportUnknownParameterType=false, reportMissingModuleSource=false
# pyarrow has no types.

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, BinaryIO

from article_parse._read import MAX_LENGTH
from article_parse.records._items import Failure, FailureCode, Fields, Record

__all__ = ["read_jsonl", "read_parquet"]

# A line holds a dump, in JSON up to six times as long, and what stands beside it.
_MAX_LINE = 8 * MAX_LENGTH
_ROWS = 64


class _UnusableError(Exception):
    """What is wrong with a record."""

    def __init__(self, code: FailureCode, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def read_jsonl(name: str, lines: BinaryIO, fields: Fields) -> Iterator[Record | Failure]:
    """Give the record of each line that is not blank."""
    number = 0
    while line := lines.readline(_MAX_LINE + 1):
        number += 1
        if len(line) > _MAX_LINE:
            yield _too_long(name, number)
            while line and not line.endswith(b"\n"):
                line = lines.readline(_MAX_LINE)
        elif not line.isspace():
            yield _of_line(f"{name}:{number}", line, fields)


def read_parquet(name: str, file: BinaryIO, fields: Fields) -> Iterator[Record | Failure]:
    """Give the record of each row, from the columns that *fields* names."""
    import pyarrow as pa  # noqa: PLC0415 (needs the extra)
    import pyarrow.parquet as pq  # noqa: PLC0415 (needs the extra)

    number = 0
    try:
        table = pq.ParquetFile(file)
        wanted = {*fields.text, fields.id, fields.url, fields.retrieved}
        names: list[str] = table.schema_arrow.names
        columns = list(filter(wanted.__contains__, names))
        for batch in table.iter_batches(_ROWS, columns=columns):
            for row in range(batch.num_rows):
                number += 1
                values: dict[str, Any] = {column: batch.column(place)[row] for place, column in enumerate(columns)}
                yield _of_row(f"{name}:{number}", values, fields)
    except pa.ArrowException as fault:
        message = f"it is no whole Parquet file: {fault}"
        yield Failure(source=f"{name}:{number + 1}", code=FailureCode.UNREADABLE, message=message)


def _too_long(name: str, number: int) -> Failure:
    message = f"the line is longer than {_MAX_LINE:,} bytes"
    return Failure(source=f"{name}:{number}", code=FailureCode.TOO_LARGE, message=message)


def _of_line(source: str, line: bytes, fields: Fields) -> Record | Failure:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as fault:
        message = fault.msg if isinstance(fault, json.JSONDecodeError) else type(fault).__name__
        return Failure(source=source, code=FailureCode.BAD_JSON, message=f"the line is no JSON: {message}")
    if not isinstance(found, dict):
        message = f"the line is no JSON object but {type(found).__name__}"
        return Failure(source=source, code=FailureCode.BAD_JSON, message=message)
    return _of_object(source, found, fields)


def _of_row(source: str, scalars: Mapping[str, Any], fields: Fields) -> Record | Failure:
    try:
        values = {column: scalar.as_py() for column, scalar in scalars.items()}
    except (ValueError, OverflowError) as fault:
        return Failure(source=source, code=FailureCode.BAD_FIELD, message=str(fault))
    return _of_object(source, values, fields)


def _of_object(source: str, found: Mapping[str, Any], fields: Fields) -> Record | Failure:
    own = source
    try:
        own = _id(found, fields) or source
        retrieved = _instant(found, fields)
        return Record(source=source, dump=_dump(found, fields), id=own, url=_url(found, fields), retrieved_at=retrieved)
    except _UnusableError as fault:
        return Failure(source=source, id=own, code=fault.code, message=fault.message)


def _id(found: Mapping[str, Any], fields: Fields) -> str | None:
    value = found.get(fields.id) if fields.id else None
    if value is None or (isinstance(value, str | int) and not isinstance(value, bool)):
        return None if value is None else str(value)
    raise _UnusableError(FailureCode.BAD_FIELD, f"{fields.id} is no text or whole number but {type(value).__name__}")


def _url(found: Mapping[str, Any], fields: Fields) -> str | None:
    value = found.get(fields.url) if fields.url else None
    if isinstance(value, str | None):
        return value
    raise _UnusableError(FailureCode.BAD_FIELD, f"{fields.url} is no text but {type(value).__name__}")


def _dump(found: Mapping[str, Any], fields: Fields) -> str | bytes:
    name = next((name for name in fields.text if found.get(name) is not None), None)
    if name is None:
        there = ", ".join(sorted(found)[:8]) or "none"
        message = f"there is no field {' or '.join(fields.text)} that holds a dump; its fields are {there}"
        raise _UnusableError(FailureCode.MISSING_FIELD, message)
    dump = found[name]
    if not isinstance(dump, str | bytes):
        raise _UnusableError(FailureCode.BAD_FIELD, f"{name} is no text but {type(dump).__name__}")
    if len(dump) > MAX_LENGTH:
        message = f"the dump is {len(dump):,} long, and the limit is {MAX_LENGTH:,}"
        raise _UnusableError(FailureCode.TOO_LARGE, message)
    return dump


def _instant(found: Mapping[str, Any], fields: Fields) -> datetime | None:
    value = found.get(fields.retrieved) if fields.retrieved else None
    if value is None:
        return None
    try:
        instant = datetime.fromisoformat(value) if isinstance(value, str) else value
    except ValueError:
        instant = None
    if isinstance(instant, datetime) and instant.utcoffset() is not None:
        return instant
    message = f"{fields.retrieved} is no instant with a zone, as 2026-02-22T12:00:00Z: {str(value)[:40]!r}"
    raise _UnusableError(FailureCode.BAD_TIME, message)
