"""The Arrow types that every engine takes: Spark decides, since it refuses the most."""

# pyright: reportMissingTypeStubs=false, reportUnknownParameterType=false, reportMissingModuleSource=false
# pyarrow has no types.

from __future__ import annotations

import pyarrow as pa

__all__ = ["AUTHOR", "BLOCK", "INSTANT", "LINE", "MOMENT", "NOTE", "PASSAGE", "STATEMENT", "TEXTS", "record"]


def record(**fields: pa.DataType) -> pa.DataType:
    """Give the type of a struct; all its fields may be null."""
    return pa.struct(list(fields.items()))


# A column has one zone, so the offset that a dump states stands beside it.
INSTANT = pa.timestamp("us", tz="UTC")
TEXTS = pa.list_(pa.string())
STATEMENT = record(value=pa.string(), source=pa.string())
AUTHOR = record(name=pa.string(), role=pa.string(), url=pa.string())
MOMENT = record(
    text=pa.string(),
    earliest=INSTANT,
    latest=INSTANT,
    best=INSTANT,
    utc_offset_min=pa.int32(),
    age_min_s=pa.float64(),
    age_max_s=pa.float64(),
    precision=pa.string(),
    approximate=pa.bool_(),
    relative=pa.bool_(),
    source=pa.string(),
)
MARK = record(kind=pa.string(), start=pa.int32(), stop=pa.int32(), href=pa.string())
# One struct with a type and not a union, which Parquet, DuckDB, Polars, Spark and datasets refuse.
BLOCK = record(
    type=pa.string(),
    text=pa.string(),
    start=pa.int32(),
    stop=pa.int32(),
    level=pa.int32(),
    ordered=pa.bool_(),
    number=pa.int64(),
    attribution=pa.string(),
    language=pa.string(),
    rows=pa.list_(TEXTS),
    header_rows=pa.int32(),
    header_columns=pa.int32(),
    caption=pa.string(),
    credit=pa.string(),
    alt=pa.string(),
    src=pa.string(),
    marks=pa.list_(MARK),
)
PASSAGE = record(
    kind=pa.string(), start=pa.int32(), stop=pa.int32(), label=pa.string(), published=MOMENT, anchor=pa.string()
)
LINE = record(role=pa.string(), text=pa.string(), start=pa.int32(), stop=pa.int32())
NOTE = record(code=pa.string(), message=pa.string(), start=pa.int32(), stop=pa.int32())
