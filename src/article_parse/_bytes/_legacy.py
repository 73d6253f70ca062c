"""
The encoding of bytes that are no valid UTF-8.

The encoding in which the text costs the fewest bits is the likeliest. A page's own declaration stands unless its
reading costs so much more that it cannot be meant.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from typing import NamedTuple

from article_parse._bytes._legacy_bits import CODECS, WIDE_CODECS, Sample, bits_in, bits_of_ideographs

__all__ = ["choose_encoding"]

_SAMPLE = 16 * 1024
"""How many bytes of text are read in each encoding."""
_REACH = 1024 * 1024
"""How many bytes of a page are searched for text between tags."""

# Comments, scripts, styles, tags. What is open at the end is taken up to there, so that no scan is made twice.
_MARKUP = re.compile(
    rb"<(?:!(?=--)(?:[^-]++|-(?!->))*+(?:-->)?|(?:script|style)\b(?:[^<]++|<(?!/s(?:cript|tyle)))*+|[!?/a-z][^<>]*+>?)",
    re.IGNORECASE,
)
_BEYOND_ASCII = re.compile(rb"[\x80-\xff]")
_LANGUAGE = re.compile(rb"""<html\s(?:[^<>l]++|l(?!ang\s*+=))*+lang\s*+=\s*+["']?([a-z]{2})""", re.IGNORECASE)
_LANGUAGE_REACH = 4096

# Well-formed sequences are no chance: in prose of other encodings not one in four characters makes one.
_WELL_FORMED_TO_BROKEN = 8

# In UTF-16, with some ASCII among them; what is read as UTF-16 and is something else costs 15 and more.
_BITS_OF_AN_IDEOGRAPH = 12

# Bits. Few letters prove little, so a common encoding starts ahead of the others.
_FIRST_GUESS = "cp1252"
_COMMON = 5
_RARE = 9
_RARELY_USED = frozenset(
    {"cp866", "cp1258", "koi8-u", "mac-cyrillic", "mac-roman"}.union(f"iso8859-{part}" for part in (5, 6, 7, 13, 15))
)
# Chinese, Japanese or Korean is never there in one character only.
_WIDE = 16
_LANGUAGE_STATED = 10
"""What a text in the language that the page states is let off."""

# By which factor, and how many bits more, a declared encoding must cost more than the best one to be disbelieved. If
# the text is in the same language either way, it is the spelling that tells; if not, it may be in a language whose
# letters are not known.
_SAME_LANGUAGE = (1.05, 24)
_OTHER_LANGUAGE = (1.2, 40)
# An encoding that is none of those looked for is disbelieved if of so many characters one is no text.
_CHARACTERS_TO_NO_TEXT = 20
_NO_TEXT = re.compile(r"[\x80-\x9f\ufffd]")
# Bits for each character beyond ASCII, its neighbours included. Prose costs 4 (Russian) to 11 (Hungarian, French); what
# is dearer is no prose in any encoding.
_BITS_OF_PROSE = 12.5


class _Cost(NamedTuple):
    bits: int
    language: str
    """The likeliest."""


def choose_encoding(dump: bytes, *, declared: str | None = None) -> str:
    """
    Give Python's name of the encoding that *dump* is most likely in.

    Args:
        dump: Bytes that are no valid UTF-8.
        declared: Python's name of the encoding that the page declares.

    >>> choose_encoding("Ночью вода поднялась".encode("koi8-r"))
    'koi8-r'
    """
    if _is_mostly_utf_8(dump):
        return "utf-8"
    wide = _in_utf_16(dump)
    if wide is not None:
        return wide
    sample = Sample.of(_text_of(dump))
    stated = _LANGUAGE.search(dump, 0, _LANGUAGE_REACH)
    language = stated[1].decode("ascii").lower() if stated is not None else None
    costs = {codec: _cost(codec, sample, language) for codec in CODECS}
    best = min(costs, key=lambda codec: costs[codec].bits)
    if declared in (None, "utf-8") or _is_disbelieved(declared, costs, best, sample):
        return best
    return declared


def _is_disbelieved(declared: str, costs: Mapping[str, _Cost], best: str, sample: Sample) -> bool:
    """Tell whether a page cannot be in the encoding it declares: by what its reading costs, or holds of no text."""
    if declared not in costs:
        text = sample.text.decode(declared, "replace")
        return len(_NO_TEXT.findall(text)) * _CHARACTERS_TO_NO_TEXT > _beyond_ascii(text)
    own, other = costs[declared], costs[best]
    if other.bits > _BITS_OF_PROSE * _beyond_ascii(sample.text.decode(best, "replace")):
        return False
    factor, more = _SAME_LANGUAGE if own.language == other.language else _OTHER_LANGUAGE
    return own.bits > factor * other.bits + more


def _cost(codec: str, sample: Sample, stated: str | None) -> _Cost:
    """Give what *sample* costs in *codec* in the likeliest language."""
    start = _RARE if codec in _RARELY_USED else _WIDE if codec in WIDE_CODECS else _COMMON
    if codec == _FIRST_GUESS:
        start = 0
    return min(
        _Cost(start + bits - _LANGUAGE_STATED * (language == stated), language)
        for language, bits in bits_in(codec, sample).items()
    )


def _is_mostly_utf_8(dump: bytes) -> bool:
    """Tell whether far more characters are well-formed in UTF-8 than are broken; one cut at the end is not broken."""
    text, _ = codecs.utf_8_decode(dump, "replace", False)  # noqa: FBT003 - not the last piece, so an open end is left.
    broken = text.count("\ufffd")
    well_formed = _beyond_ascii(text) - broken
    return well_formed >= max(1, broken * _WELL_FORMED_TO_BROKEN)


def _beyond_ascii(text: str) -> int:
    """Count the characters beyond ASCII."""
    return len(text) - len(text.encode("ascii", "ignore"))


def _in_utf_16(dump: bytes) -> str | None:
    """Tell Chinese, Japanese and Korean in UTF-16, where at least a line end has a byte that is nought."""
    if b"\0" not in dump:
        return None
    for codec in ("utf-16-le", "utf-16-be"):
        text = dump[:_SAMPLE].decode(codec, "replace")
        if bits_of_ideographs(text) < _BITS_OF_AN_IDEOGRAPH * _beyond_ascii(text):
            return codec
    return None


def _text_of(dump: bytes) -> bytes:
    """Give the pieces between the tags that are not ASCII, or the whole dump where there are none."""
    pieces: list[bytes] = []
    length = place = 0
    for markup in _MARKUP.finditer(dump, 0, _REACH):
        pieces.append(_from_the_first_beyond_ascii(dump, place, markup.start()))
        place = markup.end()
        length += len(pieces[-1])
        if length >= _SAMPLE:
            break
    else:
        pieces.append(_from_the_first_beyond_ascii(dump, place, len(dump)))
    text = b" ".join(piece for piece in pieces if piece)
    return (text or _from_the_first_beyond_ascii(dump, 0, len(dump)))[:_SAMPLE]


def _from_the_first_beyond_ascii(dump: bytes, start: int, stop: int) -> bytes:
    """Give the part of a slice that begins at its first byte beyond ASCII, with the letter before it."""
    first = _BEYOND_ASCII.search(dump, start, stop)
    return dump[max(start, first.start() - 1) : min(stop, first.start() + _SAMPLE)] if first is not None else b""
