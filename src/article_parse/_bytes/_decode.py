"""From bytes to text."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from article_parse.errors import ArticleTypeError, UnknownEncodingError

__all__ = ["Decoded", "decode"]

# The longer marks come first: the one of UTF-32 LE begins with the one of UTF-16 LE.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# Encodings all of whose bytes are ASCII, so that they are valid UTF-8, and what shows that they were used: the escape
# sequences to JIS X 0208, to its katakana and to KS X 1001; the shift to GB 2312.
_SHIFTS = {
    "iso2022_jp_ext": (b"\x1b$B", b"\x1b$@", b"\x1b(I"),
    "iso2022_kr": (b"\x1b$)C",),
    "hz": (b"~{",),
}
# Two tildes and braces may stand in any script or style sheet, so HZ must be declared.
_TOLD_BY_ITS_SHIFTS = ("iso2022_jp_ext", "iso2022_kr")

_WIDE_SAMPLE = 64 * 1024
# In UTF-16 every space, line end and mark of punctuation has a byte that is nought: of Cyrillic prose that is one byte
# in twelve, of Latin prose and of markup nearly one in two. They stand at one parity but for a stray character.
_FEWEST_NOUGHTS = 4
_NOUGHTS_OF_ALL = 20
_NOUGHTS_AT_THE_OTHER_PARITY = 20


class Decoded(NamedTuple):
    """Text, the encoding it was in, ``None`` for ``str``, and where the first byte was that had to be replaced."""

    text: str
    encoding: str | None
    replaced_from: int | None = None


def decode(dump: str | bytes, *, encoding: str | None = None) -> Decoded:
    """
    Decode *dump* by its byte order mark, the caller's *encoding*, UTF-8, its own declaration, or its likeliest reading.

    A page's own word comes after UTF-8: valid UTF-8 with characters beyond ASCII is never there by chance, a wrong
    declaration often is. What is ASCII and still no UTF-8 comes before it: ISO-2022, HZ, and UTF-16 without a mark.
    """
    named = _lookup(encoding)
    if isinstance(dump, str):
        return Decoded(dump, None)
    for mark, name in _BYTE_ORDER_MARKS:
        if dump.startswith(mark):
            return _decode_as(dump[len(mark) :], name)
    found = named or _shifting(dump) or _without_mark(dump)
    if found is not None:
        return _decode_as(dump, found)
    try:
        return Decoded(dump.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        # Imported here since the tables take 20 ms to load and few pages need them.
        from article_parse._bytes._legacy import choose_encoding  # noqa: PLC0415
        from article_parse._bytes._prescan import declared_codec  # noqa: PLC0415

        return _decode_as(dump, choose_encoding(dump, declared=declared_codec(dump)))


def _lookup(encoding: str | None) -> str | None:
    """Give Python's name of the caller's encoding."""
    if encoding is None:
        return None
    if not isinstance(encoding, str):
        msg = f"encoding must be str or None, not {type(encoding).__name__}"
        raise ArticleTypeError(msg)
    from article_parse._bytes._prescan import codec_of  # noqa: PLC0415  (as below)

    name = codec_of(encoding)
    if name is None:
        msg = f"encoding={encoding!r} names no text encoding that Python knows; leave it out to have it found"
        raise UnknownEncodingError(msg)
    return name


def _shifting(dump: bytes) -> str | None:
    """Give the encoding of a dump in ASCII bytes that shifts between ASCII and another set of characters."""
    if not dump.isascii():
        return None
    used = [name for name, shifts in _SHIFTS.items() if any(shift in dump for shift in shifts)]
    if not used:
        return None
    from article_parse._bytes._prescan import declared_codec  # noqa: PLC0415  (as below)

    declared = declared_codec(dump)
    return declared if declared in used else next((name for name in used if name in _TOLD_BY_ITS_SHIFTS), None)


def _without_mark(dump: bytes) -> str | None:
    """Tell UTF-16 without a byte order mark by its bytes that are nought, all at even or all at odd places."""
    if b"\0" not in dump:
        return None
    sample = dump[:_WIDE_SAMPLE]
    high, low = sample[::2].count(0), sample[1::2].count(0)
    if len(dump) % 2 or high + low < _FEWEST_NOUGHTS:
        return None
    if max(high, low) * _NOUGHTS_OF_ALL < len(sample) or min(high, low) * _NOUGHTS_AT_THE_OTHER_PARITY > max(high, low):
        return None
    return "utf-16-be" if high > low else "utf-16-le"


def _decode_as(dump: bytes, encoding: str) -> Decoded:
    """Decode, replacing what *encoding* does not have."""
    try:
        return Decoded(dump.decode(encoding), encoding)
    except UnicodeDecodeError as fault:
        return Decoded(dump.decode(encoding, errors="replace"), encoding, fault.start)
