"""
Messages and web archives in the format of mail: the part that is the article, decoded.

The structure is read here and not by :mod:`email`, which recurses into parts and raises errors of many kinds on what is
none (RFC 2045 and 2046 for the structure, RFC 2557 for web archives).
"""

from __future__ import annotations

import re
from binascii import Error, a2b_base64, a2b_qp
from collections.abc import Iterator, Mapping
from datetime import UTC
from string import ascii_letters, digits
from typing import NamedTuple

from article_parse._blocks import Claim, Media
from article_parse._roles import NoteCode
from article_parse.model import Note

__all__ = ["Unpacked", "plain_words", "unpack"]

_HEADERS_REACH = 64 * 1024
_LONGEST_VALUE = 1000
_MOST_LEVELS, _MOST_PARTS = 8, 10_000
_FIRST_LINE = re.compile(rb"\s{0,16}(?:From [^\n]{1,250}\n)?[A-Za-z][A-Za-z0-9-]{0,60}:")
_TELLING = re.compile(
    rb"(?:^|\n)(?:content-type:[ \t\r\n]{0,8}(?:multipart/|text/html)"
    rb"|content-transfer-encoding:[ \t]{0,8}(?:quoted-printable|base64))",
    re.IGNORECASE,
)
_BLANK_LINE = re.compile(rb"\n\r?\n")
_NEXT_MESSAGE = re.compile(rb"\n\r?\nFrom [^\n]{1,200}\d\d:\d\d[^\n]{0,30}\n(?=[A-Za-z-]{1,60}:)")
_HEADER = re.compile(rb"^([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]*+([^\n]*+(?:\n[ \t][^\n]*+)*+)", re.MULTILINE)
_BOUNDARY = re.compile(r';\s*+boundary\s*+=\s*+(?:"([^"]{1,200})"|([^\s;"]{1,200}))', re.IGNORECASE)
_CHARSET = re.compile(r';\s*+charset\s*+=\s*+"?([\w.:+-]{1,40})', re.IGNORECASE)
_ADDRESS = re.compile(r"<[^<>\s]*+>|\b[\w.+-]++@\S++")
_SOFT_BREAKS = (b"=\n", b"=\r\n")
_NO_QUOTED_PRINTABLE = re.compile(rb"=(?![0-9A-F]{2}|\r?\n)|[^\n]{80}")
_LEAST_BREAKS = 3
_NOT_OF_BASE64 = bytes({*range(0x100)} - {*ascii_letters.encode(), *digits.encode(), *b"+/"})
_UTF8 = "utf-8"


class Unpacked(NamedTuple):
    """
    What a message holds of an article.

    Attributes:
        content: The bytes of the part that was chosen.
        media: What they are.
        encoding: What the message says they are encoded in.
        claims: What its headers state.
        notes: Which part was chosen.
        others: How many further messages the mailbox holds.
    """

    content: bytes
    media: Media | None
    encoding: str | None
    claims: tuple[Claim, ...]
    notes: tuple[Note, ...]
    others: int = 0


class _Part(NamedTuple):
    headers: Mapping[str, str]
    body: bytes


def unpack(dump: str | bytes) -> Unpacked | None:
    """
    Open a message, a web archive, or text in the encoding of mail; ``None`` where *dump* is none of these.

    >>> unpack("Content-Type: text/html\\nContent-Transfer-Encoding: base64\\n\\nPHA+SXQgaGVsZC48L3A+").content
    b'<p>It held.</p>'
    """
    start = dump[:_HEADERS_REACH]
    raw = start.encode(_UTF8, "replace") if isinstance(start, str) else start
    if _FIRST_LINE.match(raw):
        blank = _BLANK_LINE.search(raw)
        if blank is not None and _TELLING.search(raw, 0, blank.start()):
            return _open_message(_whole(dump), is_text=isinstance(dump, str))
    if raw.count(_SOFT_BREAKS[0]) + raw.count(_SOFT_BREAKS[1]) >= _LEAST_BREAKS:
        whole = _whole(dump)
        if not _NO_QUOTED_PRINTABLE.search(whole):
            return Unpacked(a2b_qp(whole), None, None, (), (_note("text encoded as quoted-printable"),))
    return None


def _whole(dump: str | bytes) -> bytes:
    return dump.encode(_UTF8, "replace") if isinstance(dump, str) else dump


def _open_message(raw: bytes, *, is_text: bool) -> Unpacked | None:
    nexts = [match.start() for match in _NEXT_MESSAGE.finditer(raw)] if raw.lstrip().startswith(b"From ") else []
    message = _read_part(raw[: nexts[0]] if nexts else raw)
    parts = list(_leaves(message))
    texts = [part for part in parts if not _type(part).startswith("application/")]
    page = next((part for part in texts if _type(part) == "text/html"), None)
    chosen = page or next((part for part in texts if _type(part) == "text/plain"), None)
    if chosen is None:
        return None
    encoding = chosen.headers.get("content-transfer-encoding", "").strip().lower()
    is_encoded = encoding in {"quoted-printable", "base64"}
    charset = _CHARSET.search(chosen.headers.get("content-type", ""))
    stated = charset[1] if charset is not None else None
    return Unpacked(
        _decoded(chosen.body, encoding),
        "html" if chosen is page else "text",
        _UTF8 if is_text and not is_encoded else stated,
        tuple(_claims(message, chosen)),
        (_note(f"a message of {len(parts):,} parts, of which the one of {_type(chosen)} was read"),),
        len(nexts),
    )


def _note(what: str) -> Note:
    return Note(code=NoteCode.UNPACKED, message=f"the dump is {what}; spans are of its decoded text")


def _read_part(raw: bytes) -> _Part:
    """Part the headers from the body."""
    raw = raw.lstrip(b"\r\n")
    if raw.startswith(b"From "):
        raw = raw.partition(b"\n")[2]
    blank = _BLANK_LINE.search(raw, 0, _HEADERS_REACH)
    stop, body = (blank.start() + 1, raw[blank.end() :]) if blank is not None else (0, raw)
    headers: dict[str, str] = {}
    for header in _HEADER.finditer(raw, 0, stop):
        value = b" ".join(header[2].split())[:_LONGEST_VALUE].decode(_UTF8, "replace")
        headers.setdefault(header[1].decode("ascii").lower(), value)
    return _Part(headers, body)


def _type(part: _Part) -> str:
    return part.headers.get("content-type", "text/plain").partition(";")[0].strip().lower()


def _leaves(message: _Part) -> Iterator[_Part]:
    """Give the parts that hold no others, in order; to a depth and a number that no real message has."""
    waiting = [(message, 0)]
    count = 0
    while waiting and count < _MOST_PARTS:
        part, level = waiting.pop()
        stated = _BOUNDARY.search(part.headers.get("content-type", ""))
        if _type(part).startswith("multipart/") and stated is not None and level < _MOST_LEVELS:
            inner = _split(part.body, (stated[1] or stated[2]).encode(_UTF8))
            waiting += [(_read_part(each), level + 1) for each in reversed(inner)]
        else:
            count += 1
            yield part


def _split(body: bytes, boundary: bytes) -> list[bytes]:
    """Give what stands between the lines that are the boundary."""
    marker = b"\n--" + boundary
    parts: list[list[bytes]] = []
    for piece in (b"\n" + body).split(marker, _MOST_PARTS)[1:]:
        if piece.startswith(b"--"):
            break
        rest = piece.lstrip(b" \t\r")
        if rest.startswith(b"\n"):
            parts.append([rest[1:]])
        elif parts:
            # A longer line that only begins like the boundary.
            parts[-1] += (marker, piece)
    return [b"".join(part) for part in parts]


def _decoded(body: bytes, encoding: str) -> bytes:
    if encoding == "quoted-printable":
        return a2b_qp(body)
    if encoding == "base64":
        try:
            return a2b_base64(body)
        except Error:
            # Cut off in the middle of four signs, or with others between them: what is whole is read.
            signs = body.translate(None, _NOT_OF_BASE64)
            return a2b_base64(signs[: len(signs) // 4 * 4])
    return body


def _claims(message: _Part, chosen: _Part) -> Iterator[Claim]:
    headers = message.headers
    address = headers.get("snapshot-content-location") or chosen.headers.get("content-location", "")
    is_archive = "snapshot-content-location" in headers or "saved by" in headers.get("from", "").lower()
    if address.startswith(("http://", "https://")):
        yield Claim("url", address, "mhtml" if is_archive else "header:content-location")
    if is_archive or _type(message) == "multipart/related":
        retrieved = _iso(headers.get("date", ""))
        if retrieved is not None:
            yield Claim("retrieved", retrieved, "mhtml")
        return
    if headers.get("subject"):
        yield Claim("title", plain_words(headers["subject"]), "mail:subject")
    if headers.get("date"):
        yield Claim("published", headers["date"], "header:date")
    sender = _ADDRESS.sub("", plain_words(headers.get("from", ""))).strip(" \"'“”")
    if sender:
        yield Claim("publisher", sender, "mail:from")


def _iso(date: str) -> str | None:
    """
    Give the date of a header as ISO 8601 writes it.

    By RFC 5322 the zone -0000 is UTC without a word of where; Python gives it without a zone.
    """
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 few dumps need it

    try:
        instant = parsedate_to_datetime(date)
        return (instant if instant.utcoffset() is not None else instant.replace(tzinfo=UTC)).isoformat()
    except (TypeError, ValueError, OverflowError):
        return None


def plain_words(value: str) -> str:
    """
    Give the value of a header with its encoded words decoded (RFC 2047).

    >>> plain_words("=?utf-8?q?Le_barrage_a_tenu=2E?=")
    'Le barrage a tenu.'
    """
    if "=?" not in value or len(value) > _LONGEST_VALUE:
        return value
    from email.errors import HeaderParseError  # noqa: PLC0415 few dumps need it
    from email.header import decode_header, make_header  # noqa: PLC0415

    try:
        return str(make_header(decode_header(value)))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return value
