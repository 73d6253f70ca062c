"""The encoding that a page declares."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator

from article_parse._bytes._encoding_labels import CODECS_BY_LABEL

__all__ = ["REACH", "codec_of", "declared_codec"]

REACH = 64 * 1024
"""
How many bytes of a page are searched for its declaration.

The HTML standard asks authors for 1024 bytes, but readers of the web look farther, and generators write titles, links
and scripts first.
"""

# Notations for text inside other text; Python counts them among its encodings, but no page is written in them.
_NOTATIONS = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})

_XML = re.compile(rb"""\s*+<\?xml\s[^>]{0,200}?\bencoding\s*+=\s*+(?:"([^"<>]{1,40}+)"|'([^'<>]{1,40}+)')""")
# The header of a mail, of a saved response or of a Common Crawl record, before the first tag.
_HEADER = re.compile(
    rb"^content-type:[^\r\n<]{0,200}?charset\s*+=\s*+[\"']?([\w.:+-]{1,40}+)", re.IGNORECASE | re.MULTILINE
)
_HEADER_REACH = 1024

# A comment, or a tag with its attributes. What is open at the end of the reach is taken up to there, so that no scan is
# made twice.
_TAG = re.compile(
    rb"""<(?:!(?=--)(?:[^-]++|-(?!->))*+(?:-->)?|[!?][^>]*+|/?([a-z][^\s/>]*+)((?:[^>"']++|"[^"]*+"|'[^']*+')*+))""",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(rb"""([^\s/>=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s>]++)))?""")
_CHARSET = re.compile(rb"""charset\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s;"']++))""", re.IGNORECASE)
# Elements whose content is no markup.
_RAW_TEXT = {
    name: re.compile(rb"</" + name + rb"\b", re.IGNORECASE)
    for name in (b"script", b"style", b"textarea", b"title", b"xmp")
}


def codec_of(label: str) -> str | None:
    """
    Give Python's name of the text encoding that *label* stands for, or ``None``.

    Labels of the Encoding standard come first, then the names that Python knows; codecs such as ``base64`` are no text
    encodings.

    >>> codec_of("Latin1"), codec_of("gb2312"), codec_of("base64")
    ('cp1252', 'gb18030', None)
    """
    codec = CODECS_BY_LABEL.get(label.strip("\t\n\f\r ").lower())
    if codec is not None:
        return codec
    try:
        # Of an empty string Python would not even look the label up.
        b" ".decode(label, errors="replace")
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return None
    if name in _NOTATIONS:
        return None
    return CODECS_BY_LABEL.get(name.replace("_", "-"), name)


def declared_codec(dump: bytes) -> str | None:
    """
    Give Python's name of the encoding that *dump* declares, or ``None``.

    It is read from the first of these that names one: a ``Content-Type`` header above the page, the XML declaration,
    a ``meta`` element. That is the HTML standard's "prescan a byte stream to determine its encoding" with a longer
    reach; and the content of scripts, styles and titles is skipped like comments. UTF-16 means UTF-8: what can be read
    as ASCII is not written in two bytes a character.

    >>> declared_codec(b"<!-- <meta charset=big5> --><meta charset='Shift_JIS'>")
    'cp932'
    """
    start = dump[:REACH]
    for label in _labels(start):
        codec = codec_of(label.decode("ascii", "replace"))
        if codec is not None and codec != "utf-7":
            return "utf-8" if codec.startswith(("utf-16", "utf-32")) else codec
    return None


def _labels(start: bytes) -> Iterator[bytes]:
    """Give the labels that stand where a declaration may stand, in the order of their weight."""
    before_tags = start.find(b"<", 0, _HEADER_REACH)
    header = _HEADER.search(start, 0, before_tags if before_tags >= 0 else _HEADER_REACH)
    if header is not None:
        yield header[1]
    xml = _XML.match(start)
    if xml is not None:
        yield xml[1] or xml[2]
    yield from _labels_of_meta(start)


def _labels_of_meta(start: bytes) -> Iterator[bytes]:
    """Give the labels of the ``meta`` elements in their order."""
    place = 0
    while tag := _TAG.search(start, place):
        place = tag.end()
        name = (tag[1] or b"").lower()
        is_open = tag[0][1:2] != b"/"
        if name == b"meta" and is_open:
            label = _label_of(tag[2])
            if label is not None:
                yield label
        elif name in _RAW_TEXT and is_open:
            end = _RAW_TEXT[name].search(start, place)
            place = end.start() if end is not None else len(start)


def _label_of(attributes: bytes) -> bytes | None:
    """``charset=utf-8``, or ``http-equiv=content-type content="text/html; charset=utf-8"`` in either order."""
    values: dict[bytes, bytes] = {}
    for name, *quoted in _ATTRIBUTE.findall(attributes):
        values.setdefault(name.lower(), b"".join(quoted))
    if b"charset" in values:
        return values[b"charset"]
    if values.get(b"http-equiv", b"").strip().lower() != b"content-type":
        return None
    found = _CHARSET.search(values.get(b"content", b""))
    return (found[1] or found[2] or found[3]) if found is not None else None
