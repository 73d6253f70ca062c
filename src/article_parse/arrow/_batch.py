"""From batches with a column of dumps to batches of articles."""

# pyright: reportMissingTypeStubs=false, reportUnknownParameterType=false, reportMissingModuleSource=false
# pyarrow has no types.

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, tzinfo
from functools import partial
from itertools import repeat
from typing import Any, TypedDict, TypeVar, Unpack

import pyarrow as pa

from article_parse._blocks import Media
from article_parse._pipeline import parse
from article_parse.arrow._columns import SCHEMA
from article_parse.arrow._rows import Rows
from article_parse.errors import ArticleTypeError
from article_parse.model import Article
from article_parse.profiles import Profile, Registry

__all__ = ["BatchOptions", "ParseOptions", "output_schema", "parse_batch", "parse_batches", "to_batch"]

B = TypeVar("B", pa.RecordBatch, pa.Table)

_URL, _RETRIEVED = "url", "retrieved_at"
_MAX_ROWS, _MAX_SIZE = 256, 8 << 20
"""How many dumps, and how many bytes or characters of dumps, become one batch."""


class ParseOptions(TypedDict, total=False):
    """What :func:`article_parse.parse` is told about every dump of a batch."""

    media: Media | None
    language: str | None
    timezone: str | tzinfo | None
    formatter: str | None
    profile: Profile | None
    profiles: Registry


class BatchOptions(ParseOptions, total=False):
    """What :func:`parse_batch` is told."""

    column: str
    url_column: str | None
    retrieved_column: str | None
    keep: Sequence[str]
    schema: pa.Schema


def output_schema(
    source: pa.Schema | None = None, *, keep: Sequence[str] = (), schema: pa.Schema = SCHEMA
) -> pa.Schema:
    """
    Give the schema of what :func:`parse_batch` makes, for engines that ask for it before they run.

    Args:
        source: The schema of the batches that will come; needed for *keep*.
        keep: The columns of them that stand before those of the article.
        schema: ``SCHEMA``, ``FLAT_SCHEMA`` or some fields of one of them, ``error`` among them.

    Raises:
        ArticleTypeError: A column to keep is missing, or is named as one of the article.

    >>> import pyarrow as pa
    >>> output_schema(pa.schema([("id", pa.int64()), ("dump", pa.string())]), keep=["id"]).names[:2]
    ['id', 'title']
    """
    kept = [_field(source if source is not None else pa.schema([]), name, "keep") for name in keep]
    for name in keep:
        if name in schema.names:
            msg = f"{name!r} is to be kept and is a column of the article; rename it, or leave it out of schema"
            raise ArticleTypeError(msg)
    return pa.schema([*kept, *schema], metadata=schema.metadata)


def parse_batch(
    batch: B,
    *,
    column: str = "dump",
    url_column: str | None = _URL,
    retrieved_column: str | None = _RETRIEVED,
    keep: Sequence[str] = (),
    schema: pa.Schema = SCHEMA,
    **options: Unpack[ParseOptions],
) -> B:
    """
    Parse a column of dumps: one row of the result for each row, in order.

    What is wrong with one dump, and be it that it is null, stands in its row under ``error``; nothing that a dump holds
    stops the batch.

    Args:
        batch: A record batch or a table; the same comes back.
        column: The column of dumps: strings or binaries of any Arrow type.
        url_column: The column of addresses; ``url`` may be missing.
        retrieved_column: The column of when the pages were printed, timestamps with a zone or texts as of ISO 8601;
            ``retrieved_at`` may be missing.
        keep: The columns of *batch* that stand before those of the article, such as an id.
        schema: ``SCHEMA``, ``FLAT_SCHEMA`` or some fields of one of them, ``error`` among them.
        options: ``media``, ``language``, ``timezone``, ``formatter``, ``profile`` and ``profiles``, as for ``parse``.

    Raises:
        ArticleTypeError: The call is wrong: a column is missing or has another type, timestamps have no zone, a column
            to keep is named as one of the article.

    >>> import pyarrow as pa
    >>> dump = "The Dam\\n\\nBy Ana Lima\\n\\nThe old dam above the town held all night, officials said."
    >>> parse_batch(pa.RecordBatch.from_pydict({"dump": [dump, None]})).select(["title", "error"]).to_pylist()
    [{'title': 'The Dam', 'error': None}, {'title': None, 'error': 'the dump is null'}]
    """
    reader = _Reader(column, url_column, retrieved_column, keep, Rows(schema), options)
    batches = list(reader.read(batch, _MAX_ROWS, _MAX_SIZE))
    table = pa.Table.from_batches(batches, schema=reader.output(batch.schema))
    if isinstance(batch, pa.Table):
        return table
    whole = table.combine_chunks().to_batches()
    if len(whole) > 1:
        msg = f"the articles of {batch.num_rows:,} dumps are too long for one batch; use parse_batches"
        raise ArticleTypeError(msg)
    return whole[0] if whole else pa.RecordBatch.from_pylist([], schema=table.schema)


def parse_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    max_rows: int = _MAX_ROWS,
    max_size: int = _MAX_SIZE,
    **options: Unpack[BatchOptions],
) -> Iterator[pa.RecordBatch]:
    """
    Parse the dumps of a stream of batches, in bounded memory.

    Args:
        batches: The batches; one at a time is held, however long it is.
        max_rows: How many rows a batch of the result has at most.
        max_size: How many bytes or characters of dumps become one batch; a longer dump is one by itself.
        options: As for :func:`parse_batch`, and so are the errors; they are raised at once.

    >>> import pyarrow as pa
    >>> dumps = pa.RecordBatch.from_pydict({"dump": ["The Dam", "The Bridge", "The Road"]})
    >>> [batch.num_rows for batch in parse_batches([dumps], max_rows=2)]
    [2, 1]
    """
    reader = _Reader(
        options.pop("column", "dump"),
        options.pop("url_column", _URL),
        options.pop("retrieved_column", _RETRIEVED),
        options.pop("keep", ()),
        Rows(options.pop("schema", SCHEMA)),
        options,
    )
    return (made for batch in batches for made in reader.read(batch, max_rows, max_size))


def to_batch(articles: Iterable[Article], *, schema: pa.Schema = SCHEMA) -> pa.RecordBatch:
    """
    Give articles as a batch, one row each.

    Raises:
        ArticleTypeError: One is no article, or *schema* has other fields than ``SCHEMA`` and ``FLAT_SCHEMA``.

    >>> from article_parse import parse
    >>> to_batch([parse("The Dam\\n\\nBy Ana Lima")]).column("authors").to_pylist()
    [[{'name': 'Ana Lima', 'role': 'author', 'url': None}]]
    """
    rows = Rows(schema)
    made = []
    for article in articles:
        if not isinstance(article, Article):
            msg = f"to_batch takes Articles, as parse gives them, not {type(article).__name__}"
            raise ArticleTypeError(msg)
        made.append(rows.row(article))
    return rows.batch(made)


class _Reader:
    """Where the dumps stand, and how they are parsed."""

    def __init__(
        self,
        column: str,
        url_column: str | None,
        retrieved_column: str | None,
        keep: Sequence[str],
        rows: Rows,
        options: ParseOptions,
    ) -> None:
        if isinstance(keep, str):
            msg = f"keep must be a sequence of names, not the text {keep!r}"
            raise ArticleTypeError(msg)
        self.column = column
        self.url_column = url_column
        self.retrieved_column = retrieved_column
        self.keep = tuple(keep)
        self.rows = rows
        self.parse = partial(parse, **options)
        # An option that is wrong is the fault of the call, and not of each row.
        self.parse("")

    def output(self, source: pa.Schema) -> pa.Schema:
        return output_schema(source, keep=self.keep, schema=self.rows.schema)

    def read(self, batch: pa.RecordBatch | pa.Table, max_rows: int, max_size: int) -> Iterator[pa.RecordBatch]:
        """Parse the dumps of *batch*; give the rows so far when they are *max_rows* or their dumps *max_size*."""
        if not isinstance(batch, pa.RecordBatch | pa.Table):
            msg = f"a batch must be a RecordBatch or a Table of pyarrow, not {type(batch).__name__}"
            raise ArticleTypeError(msg)
        output = self.output(batch.schema)
        size = start = 0
        rows: list[dict[str, Any]] = []
        for number, (dump, url, retrieved) in enumerate(self._inputs(batch), 1):
            row, length = self._row(dump, url, retrieved)
            rows.append(row)
            size += length
            if len(rows) >= max_rows or size >= max_size:
                yield self._beside(batch, start, rows, output)
                rows, size, start = [], 0, number
        if rows:
            yield self._beside(batch, start, rows, output)

    def _beside(
        self, batch: pa.RecordBatch | pa.Table, start: int, rows: list[dict[str, Any]], output: pa.Schema
    ) -> pa.RecordBatch:
        """Put the columns to keep beside the rows that start at *start*."""
        made = self.rows.batch(rows)
        if not self.keep:
            return made
        kept = [batch.column(name).slice(start, len(rows)) for name in self.keep]
        whole = [each.combine_chunks() if isinstance(each, pa.ChunkedArray) else each for each in kept]
        return pa.RecordBatch.from_arrays([*whole, *made.columns], schema=output)

    def _inputs(
        self, batch: pa.RecordBatch | pa.Table
    ) -> Iterator[tuple[pa.Scalar, pa.Scalar | None, pa.Scalar | None]]:
        dumps = _texts(batch, self.column, "column")
        # What is named by default may be missing.
        names = batch.schema.names
        urls: Iterable[pa.Scalar | None] = repeat(None)
        if self.url_column is not None and (self.url_column != _URL or _URL in names):
            urls = _texts(batch, self.url_column, "url_column")
        retrieved: Iterable[pa.Scalar | None] = repeat(None)
        if self.retrieved_column is not None and (self.retrieved_column != _RETRIEVED or _RETRIEVED in names):
            retrieved = _instants(batch, self.retrieved_column)
        # All are as long as the first, or have no end.
        return zip(dumps, urls, retrieved, strict=False)

    def _row(self, dump: pa.Scalar, url: pa.Scalar | None, retrieved: pa.Scalar | None) -> tuple[dict[str, Any], int]:
        """Give the row of a dump, or of what went wrong with it, and how long it is."""
        held = _value(dump)
        if held is None:
            return {"error": "the dump is null"}, 0
        address = None
        try:
            address = None if url is None else _value(url)
            address = address.decode("utf-8", "replace") if isinstance(address, bytes) else address
            at = None if retrieved is None else retrieved.as_py()
            at = datetime.fromisoformat(at) if isinstance(at, str) else at
            return self.rows.row(self.parse(held, url=address or None, retrieved_at=at)), len(held)
        except Exception as error:  # noqa: BLE001 (whatever it is, it costs this row and not the job)
            return {"url": address, "error": f"{type(error).__name__}: {error}"}, len(held)


def _value(scalar: pa.Scalar) -> Any:  # noqa: ANN401 (a text, bytes or None)
    try:
        return scalar.as_py()
    except UnicodeDecodeError:
        # A string that is no UTF-8, as some writers leave them.
        return scalar.as_buffer().to_pybytes()


def _field(schema: pa.Schema, name: str, argument: str) -> pa.Field:
    index = schema.get_field_index(name)
    if index < 0:
        msg = f"{argument} names {name!r}, but the columns are {', '.join(map(repr, schema.names)) or 'none'}"
        raise ArticleTypeError(msg)
    return schema.field(index)


def _decoded(batch: pa.RecordBatch | pa.Table, name: str, argument: str) -> tuple[Any, pa.DataType]:
    """Give a column and the type of its values, taken out of a dictionary."""
    kind = _field(batch.schema, name, argument).type
    column = batch.column(name)
    if not pa.types.is_dictionary(kind):
        return column, kind
    return column.cast(kind.value_type), kind.value_type


def _texts(batch: pa.RecordBatch | pa.Table, name: str, argument: str) -> Any:  # noqa: ANN401 (an array of pyarrow)
    column, kind = _decoded(batch, name, argument)
    if pa.types.is_null(kind) or str(kind).removeprefix("large_").removesuffix("_view") in {"string", "binary"}:
        return column
    msg = f"{argument} names {name!r}, whose type is {kind} and must be string or binary"
    raise ArticleTypeError(msg)


def _instants(batch: pa.RecordBatch | pa.Table, name: str) -> Any:  # noqa: ANN401 (an array of pyarrow)
    column, kind = _decoded(batch, name, "retrieved_column")
    if not pa.types.is_timestamp(kind):
        return _texts(batch, name, "retrieved_column")
    if kind.tz is None:
        msg = (
            f"retrieved_column names {name!r}, whose timestamps have no zone, so they are no instants; "
            f"if they are in UTC, cast them: column.cast(pa.timestamp('{kind.unit}', tz='UTC'))"
        )
        raise ArticleTypeError(msg)
    # Nanoseconds are more than a datetime holds.
    return column.cast(pa.timestamp("us", tz=kind.tz), safe=False)
