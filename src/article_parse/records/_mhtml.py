"""The page in a file that a browser saved."""

from __future__ import annotations

from datetime import datetime
from typing import BinaryIO

from article_parse._bytes._prescan import codec_of
from article_parse._text._mime import unpack
from article_parse.records._items import Failure, FailureCode, Record

__all__ = ["read_mhtml"]

# With its images; the page alone is bounded by what parse takes.
_MAX_BYTES = 256 << 20


def read_mhtml(name: str, file: BinaryIO) -> Record | Failure:
    """Give the first page of a file in MHTML, its address and when it was saved."""
    content = file.read(_MAX_BYTES + 1)
    if len(content) > _MAX_BYTES:
        message = f"the file is longer than {_MAX_BYTES:,} bytes"
        return Failure(source=name, code=FailureCode.TOO_LARGE, message=message)
    unpacked = unpack(content)
    if unpacked is None or unpacked.media != "html":
        message = "there is no part of type text/html in it, so it is no MHTML"
        return Failure(source=name, code=FailureCode.UNREADABLE, message=message)
    stated = {claim.field: claim.value for claim in unpacked.claims}
    saved = stated.get("retrieved")
    return Record(
        source=name,
        dump=unpacked.content,
        id=name,
        url=stated.get("url"),
        retrieved_at=None if saved is None else datetime.fromisoformat(saved),
        media="html",
        encoding=codec_of(unpacked.encoding or ""),
    )
