"""The page in a file that a browser saved."""

from __future__ import annotations

import email
import email.policy
from contextlib import suppress
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime
from typing import BinaryIO

from article_parse._read._prescan import codec_of
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
    whole = page = None
    with suppress(RecursionError):
        whole = email.message_from_bytes(content, policy=email.policy.compat32)
        page = next((part for part in whole.walk() if part.get_content_type() == "text/html"), None)
    if whole is None or page is None:
        message = "there is no part of type text/html in it, so it is no MHTML"
        return Failure(source=name, code=FailureCode.UNREADABLE, message=message)
    dump = page.get_payload(decode=True)
    return Record(
        source=name,
        dump=dump if isinstance(dump, bytes) else b"",
        id=name,
        url=_text(whole, "Snapshot-Content-Location") or _text(page, "Content-Location"),
        retrieved_at=_instant(_text(whole, "Date")),
        media="html",
        encoding=codec_of(page.get_content_charset() or ""),
    )


def _text(message: Message, header: str) -> str | None:
    value = message.get(header)
    return None if value is None else "".join(str(value).split()) if "Location" in header else str(value)


def _instant(value: str | None) -> datetime | None:
    if value is None:
        return None
    try:
        instant = parsedate_to_datetime(value)
    except ValueError:
        return None
    # By RFC 5322 the zone -0000 is UTC without a word of where; Python gives it without a zone.
    return instant if instant.utcoffset() is not None else instant.replace(tzinfo=UTC)
