"""The pages in archives: HTML of WARC, text of WET."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from io import BytesIO, RawIOBase
from typing import TYPE_CHECKING, BinaryIO, Literal, NamedTuple, cast

import attrs

from article_parse._blocks import Media
from article_parse._bytes._prescan import codec_of
from article_parse._read import MAX_LENGTH
from article_parse.records._items import Failure, FailureCode, Item, PassedOver, Record

if TYPE_CHECKING:
    from fastwarc.warc import WarcRecord

__all__ = ["read_warc"]

_PAGES = ("text/html", "application/xhtml+xml", "text/plain")
_TOP_TYPES = {"application", "audio", "font", "image", "model", "text", "video"}
_OK = 200
# What a record begins with, as it is stored; behind a damaged one the next is looked for.
_STARTS = (b"\x1f\x8b\x08", b"\x28\xb5\x2f\xfd", b"WARC/1.")
_MAX_SEARCHES = 1000
_BLOCK = 1 << 20
_BLANK = b"\xef\xbb\xbf \t\r\n"
_WRAPPING = b"WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n"


def read_warc(name: str, file: BinaryIO) -> Iterator[Item]:
    """Give every record of the archive, what is no page as :class:`PassedOver`; go on behind what is damaged."""
    reader = _Archive(name, file)
    for _ in range(_MAX_SEARCHES):
        yield from reader.read()
        if not reader.find_next():
            return
    yield Failure(source=f"{name}@{reader.start}", code=FailureCode.TORN, message="too much is damaged; reading ended")


class _Archive:
    """An archive, and from where on it is read."""

    def __init__(self, name: str, file: BinaryIO) -> None:
        self.name = name
        self.file = file
        self.start = 0
        self._magic = b""
        self._damaged = False

    def read(self) -> Iterator[Item]:
        """Give the records from the start on, and a failure where they end too soon."""
        from fastwarc.warc import ArchiveIterator  # noqa: PLC0415 (needs the extra)

        count, last = 0, self.start
        self._damaged = False
        try:
            # Digests are not verified: what differs from its digest is a page all the same.
            for record in ArchiveIterator(cast("BinaryIO", _Rest(self.file, self.start)), parse_http=False):
                last = self.start + record.stream_pos
                count += 1
                yield _of_record(f"{self.name}@{last}", record)
        except (OSError, EOFError) as fault:
            self._damaged = True
            # One failure for a stretch: searching may start inside of it several times.
            if count or self.start == 0:
                message = f"the record that starts here, or the next one, is damaged ({fault})"
                yield Failure(source=f"{self.name}@{last}", code=FailureCode.TORN, message=message)
            self.start = last

    def find_next(self) -> bool:
        """Look for where the next record starts behind the damage; tell whether there is one."""
        if not self._damaged or not self.file.seekable():
            return False
        self._magic = self._magic or self._magic_here()
        place = _find(self.file, self._magic, self.start + 1) if self._magic else -1
        self.start = max(place, self.start)
        return place >= 0

    def _magic_here(self) -> bytes:
        self.file.seek(0)
        begin = self.file.read(8)
        return next((magic for magic in _STARTS if begin.startswith(magic)), b"")


class _Rest(RawIOBase):
    """A file from a byte on, which need not be one that can be wound back."""

    def __init__(self, file: BinaryIO, start: int) -> None:
        self._file = file
        self._position = 0
        if file.seekable():
            file.seek(start)

    def read(self, size: int = -1) -> bytes:
        block = self._file.read(size)
        self._position += len(block)
        return block

    def tell(self) -> int:
        return self._position


def _find(file: BinaryIO, magic: bytes, start: int) -> int:
    file.seek(start)
    tail = b""
    while block := file.read(_BLOCK):
        found = (tail + block).find(magic)
        if found >= 0:
            return start - len(tail) + found
        start += len(block)
        tail = block[-len(magic) :]
    return -1


def _of_record(source: str, record: WarcRecord) -> Item:
    kind = str(record.record_type)
    if kind not in {"response", "resource", "conversion"}:
        return PassedOver(source=source, reason=kind)
    length = record.content_length
    own = (record.record_id or source).strip("<>")
    if length > MAX_LENGTH * 2:
        message = f"the record is {length:,} bytes long, and the limit of a dump is {MAX_LENGTH:,}"
        return Failure(source=source, id=own, code=FailureCode.TOO_LARGE, message=message)
    content = record.reader.read(length)
    if len(content) < length:
        message = f"the record is cut off: {len(content):,} of {length:,} bytes are there"
        return Failure(source=source, id=own, code=FailureCode.TORN, message=message)
    page = Record(
        source=source,
        dump=content,
        id=own,
        url=record.headers.get("WARC-Target-URI"),
        retrieved_at=_instant(record.headers.get("WARC-Date")),
        media="text" if kind == "conversion" else None,
    )
    stated = (record.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    if kind == "response" and stated in {"", "application/http"}:
        return _of_response(page)
    if kind != "conversion" and stated not in _PAGES:
        return PassedOver(source=source, reason=f"{kind} of type {_top(stated)}")
    return page


def _of_response(outer: Record) -> Item:
    """Give the page in what a server answered."""
    assert isinstance(outer.dump, bytes)  # noqa: S101 - as archives have it
    try:
        answer = _answer(outer.dump)
    except (OSError, EOFError) as fault:
        message = f"what the server answered cannot be decoded: {fault}"
        return Failure(source=outer.source, id=outer.id, code=FailureCode.TORN, message=message)
    if answer.status is None:
        message = "what the server answered does not begin as HTTP does"
        return Failure(source=outer.source, id=outer.id, code=FailureCode.TORN, message=message)
    if answer.status != _OK:
        return PassedOver(source=outer.source, reason=f"response with status {answer.status}")
    if answer.kind and answer.kind not in _PAGES:
        return PassedOver(source=outer.source, reason=f"response of type {_top(answer.kind)}")
    if len(answer.body) > MAX_LENGTH:
        message = f"the page is longer than {MAX_LENGTH:,} bytes"
        return Failure(source=outer.source, id=outer.id, code=FailureCode.TOO_LARGE, message=message)
    media: Media | None = "text" if answer.kind == "text/plain" else None
    return attrs.evolve(outer, dump=answer.body, media=media, encoding=_encoding(answer.body, answer.charset))


class _Answer(NamedTuple):
    """What a server answered: its status, content type and charset, and the body as far as a dump goes."""

    status: int | None
    kind: str
    charset: str | None
    body: bytes


def _answer(content: bytes) -> _Answer:
    """Take an answer apart; undone are its transfer and content encodings, where it is in them."""
    head, _, _ = content.partition(b"\r\n\r\n")
    if b"\n\n" in head:
        # Some servers end lines with a line feed alone.
        head, _, body = content.partition(b"\n\n")
        content = b"\r\n".join((*head.splitlines(), b"", body))
    try:
        return _decoded(content, "all")
    except OSError:
        # Some archives undo an encoding and keep the header that states it.
        plain = _decoded(content, "none")
        if plain.body[:64].lstrip(_BLANK).startswith(b"<"):
            return plain
        raise


def _decoded(content: bytes, encodings: Literal["all", "none"]) -> _Answer:
    from fastwarc.warc import ArchiveIterator  # noqa: PLC0415 (needs the extra)

    # Decoding a record in its archive would lose the place of the next one, or decode it whole, however long it gets.
    record = next(iter(ArchiveIterator(BytesIO(_WRAPPING % len(content) + content), parse_http=False)))
    record.parse_http(auto_decode=encodings)
    # Where there is no status line there are no headers at all.
    status = getattr(record.http_headers, "status_code", None)
    if status is None:
        return _Answer(None, "", None, b"")
    kind, charset = (record.http_content_type or "").strip().lower(), record.http_charset
    return _Answer(status, kind, charset, record.reader.read(MAX_LENGTH + 1))


def _encoding(dump: bytes, label: str | None) -> str | None:
    """Give the encoding that a server states, unless the page is UTF-8: servers are wrong about that more often."""
    codec = codec_of(label or "")
    try:
        dump.decode("utf-8")
    except UnicodeDecodeError:
        return codec
    return None


def _top(kind: str) -> str:
    top = kind.partition("/")[0]
    return f"{top}/*" if top in _TOP_TYPES else "unknown"


def _instant(value: str | None) -> datetime | None:
    try:
        instant = datetime.fromisoformat(value) if value else None
    except ValueError:
        return None
    return instant if instant is not None and instant.utcoffset() is not None else None
