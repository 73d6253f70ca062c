"""
Articles as rows of Arrow: one function for Ray Data, Spark, DuckDB, Polars, datasets, Daft, Dask and pandas.

Needs the extra ``arrow``. Like the rest of the library it is pure: it opens nothing and starts no processes.
"""

from __future__ import annotations

from article_parse._public import offer
from article_parse.arrow._batch import (
    BatchOptions,
    ParseOptions,
    output_schema,
    parse_batch,
    parse_batches,
    to_batch,
)
from article_parse.arrow._columns import FLAT_SCHEMA, SCHEMA

__all__ = [
    "FLAT_SCHEMA",
    "SCHEMA",
    "BatchOptions",
    "ParseOptions",
    "output_schema",
    "parse_batch",
    "parse_batches",
    "to_batch",
]


def __dir__() -> list[str]:
    return __all__


offer(__name__, *map(globals().get, __all__))
