"""From bytes to text."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from article_parse._roles import NoteCode
from article_parse.errors import ArticleTypeError, UnknownEncodingError
from article_parse.model import Note

__all__ = ["Decoded", "decode"]

# The longer marks come first: the one of UTF-32 LE begins with the one of UTF-16 LE.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# A page may declare its encoding within its first 1024 bytes (HTML standard, "prescan a byte stream").
_DECLARATION_REACH = 1024
_DECLARATION = re.compile(rb"""(?:charset|encoding)\s{0,8}=\s{0,8}["']?([A-Za-z0-9][A-Za-z0-9._:-]{0,39})""")

# Readers of the web take a page that says Latin-1 or ASCII for Windows-1252 (WHATWG Encoding standard, label table).
_READ_AS_WINDOWS_1252 = frozenset({"iso8859-1", "ascii", "cp1252"})
# Notations for text inside other text; Python counts them among its encodings, but no page is written in them.
_NOTATIONS = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
# Two bytes and more for every character: what could be read as ASCII was not written in these.
_WIDE = ("utf-16", "utf-32")


class Decoded(NamedTuple):
    """Text, the encoding it was in (``None`` for ``str``) and what had to be repaired."""

    text: str
    encoding: str | None
    notes: tuple[Note, ...] = ()


def decode(dump: str | bytes, *, encoding: str | None = None) -> Decoded:
    """
    Decode *dump* by its byte order mark, the caller's *encoding*, UTF-8, its own declaration, or Windows-1252.

    The caller's word comes before UTF-8 since ISO-2022-JP, HZ and UTF-7 are valid UTF-8 as well. A page's own word
    comes after it: valid UTF-8 with characters beyond ASCII is never there by chance, a wrong declaration often is.
    """
    named = _lookup(encoding)
    if isinstance(dump, str):
        return Decoded(dump, None)
    for mark, name in _BYTE_ORDER_MARKS:
        if dump.startswith(mark):
            return _decode_as(dump[len(mark) :], name)
    if named is not None:
        return _decode_as(dump, named)
    try:
        return Decoded(dump.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _decode_as(dump, _declared(dump) or "cp1252")


def _lookup(encoding: str | None) -> str | None:
    """Give Python's name of the caller's encoding."""
    if encoding is None:
        return None
    if not isinstance(encoding, str):
        msg = f"encoding must be str or None, not {type(encoding).__name__}"
        raise ArticleTypeError(msg)
    name = _text_encoding(encoding)
    if name is None:
        msg = f"encoding={encoding!r} names no text encoding that Python knows; leave it out to have it found"
        raise UnknownEncodingError(msg)
    return name


def _text_encoding(label: str) -> str | None:
    """Give Python's name of a text encoding, or None; codecs such as ``base64`` are no text encodings."""
    try:
        # Of an empty string Python would not even look the label up.
        b" ".decode(label, errors="replace")
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    if name in _NOTATIONS:
        return None
    return "cp1252" if name in _READ_AS_WINDOWS_1252 else name


def _declared(dump: bytes) -> str | None:
    """Give the encoding a page declares; UTF-16 means UTF-8 there, as the HTML standard has it ("prescan")."""
    found = _DECLARATION.search(dump, 0, _DECLARATION_REACH)
    if found is None:
        return None
    name = _text_encoding(found.group(1).decode("ascii"))
    return "utf-8" if name is not None and name.startswith(_WIDE) else name


def _decode_as(dump: bytes, encoding: str) -> Decoded:
    """Decode, replacing and noting what *encoding* does not have."""
    try:
        return Decoded(dump.decode(encoding), encoding)
    except UnicodeDecodeError as fault:
        message = f"bytes that {encoding} does not have were replaced by U+FFFD, the first at byte {fault.start:,}"
        note = Note(code=NoteCode.UNDECODABLE, message=message)
        return Decoded(dump.decode(encoding, errors="replace"), encoding, (note,))
