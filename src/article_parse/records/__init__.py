"""
Dumps out of files, folders and archives, one by one, each with what its container says of it.

It opens the files it is told to and nothing else, holds one record at a time, and never drops one: what cannot be used
comes as a :class:`Failure` in its place, what is no dump as a :class:`PassedOver`. WARC, WET and zstd need the extra
``records``, Parquet needs the extra ``arrow``.
"""

from __future__ import annotations

from article_parse._public import offer
from article_parse.records._inputs import Form
from article_parse.records._items import Failure, FailureCode, Fields, MissingExtraError, PassedOver, Record
from article_parse.records._read import read_records

__all__ = [
    "Failure",
    "FailureCode",
    "Fields",
    "Form",
    "MissingExtraError",
    "PassedOver",
    "Record",
    "read_records",
]


def __dir__() -> list[str]:
    return __all__


offer(__name__, *map(globals().get, __all__))
