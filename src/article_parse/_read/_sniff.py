"""What kind of dump it is: HTML or text, and which program printed the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from article_parse._blocks import Media, Renderer
from article_parse._read._lines import Line

__all__ = ["sniff_media", "sniff_renderer"]

# Where HTML begins, after white space, a byte order mark and comments.
_HTML_REACH = 2048
_HTML_START = re.compile(
    r"<(?:!doctype\s|\?xml\s|!--|(?:html|head|body|title|meta|link|script|style|main|article|section|header|nav|div|p"
    r"|h[1-6]|span|table|ul|ol|figure|blockquote|a|img|center|font|b|i|em|strong)[\s/>])",
    re.IGNORECASE,
)
_HTML_ROOT = re.compile(r"<(?:!doctype\s{1,8}html|html[\s>])", re.IGNORECASE)

_SAMPLE = 3_000
"""How many lines of a dump tell its renderer."""

# What each renderer leaves in a line (seen by running them on the same pages).
_WARC_HEADER = re.compile(r"WARC/\d\.\d")
_LYNX_LINK = re.compile(r"(?<![^\s•*+])\[(\d{1,4})\](?=\w)")
_LYNX_ADDRESS = re.compile(r"\d{1,4}\. (?:https?|file|mailto):")
_LYNX_REFERENCES = frozenset({"References", "Visible links", "Verweise", "Références"})
_MARKDOWN_HEADING = re.compile(r"#{1,6} \S")
_MARKDOWN_INLINE = re.compile(r"\]\([^()\s]{1,500}\)|\*\*[^*]{1,200}\*\*")
_W3M_FIELD = re.compile(r"\[ {3,200}\]")
_MARKS_THAT_TELL = 3
_BULLETS_THAT_TELL = 2


def sniff_media(text: str) -> Media:
    """Tell whether *text* is HTML: it begins with a tag, or holds the root element early on."""
    start = text[:_HTML_REACH].lstrip("\ufeff \t\r\n\f")
    if _HTML_START.match(start) or _HTML_ROOT.search(start):
        return "html"
    return "text"


def sniff_renderer(canvas: str, lines: Sequence[Line]) -> Renderer:
    """Tell which program printed a text dump by the habits it leaves in its lines."""
    sample = [line.text for line in lines[:_SAMPLE]]
    if sample and _WARC_HEADER.match(sample[0]):
        return Renderer.WET
    if _is_lynx(sample, lines):
        return Renderer.LYNX
    if any(text[0] == "#" and _MARKDOWN_HEADING.match(text) for text in sample) or _marks(_MARKDOWN_INLINE, sample):
        return Renderer.MARKDOWN
    if any("[ " in text or text[0] == "□" for text in sample) and _has_fields(canvas, lines):
        return Renderer.W3M
    bullets = [line.text[0] for line in lines[:_SAMPLE] if line.indent and line.text[1:2] == " "]
    if bullets.count("•") >= _BULLETS_THAT_TELL:
        return Renderer.RESILIPARSE
    if bullets.count("*") >= _BULLETS_THAT_TELL:
        return Renderer.INSCRIPTIS
    return Renderer.INNERTEXT if any(line.gap for line in lines[1:_SAMPLE]) else Renderer.PLAIN


def _is_lynx(sample: Sequence[str], lines: Sequence[Line]) -> bool:
    """Numbered links, and the list of their addresses that lynx prints below a page."""
    numbers = [int(number) for text in sample if "[" in text for number in _LYNX_LINK.findall(text)]
    if not numbers:
        return False
    tail = lines[-_SAMPLE:]
    listed = any(line.text in _LYNX_REFERENCES and _LYNX_ADDRESS.match(below.text) for line, below in pairwise(tail))
    return listed or (len(numbers) >= _MARKS_THAT_TELL and numbers == sorted(set(numbers)))


def _has_fields(canvas: str, lines: Sequence[Line]) -> bool:
    """w3m draws the fields of forms as ``[          ]``, and its second bullet is a square."""
    return any(
        line.text[0] == "□" or ("[ ]" in line.text and _W3M_FIELD.search(canvas, line.start, line.stop))
        for line in lines[:_SAMPLE]
    )


def _marks(pattern: re.Pattern[str], sample: Sequence[str]) -> bool:
    """Tell whether *pattern* occurs often enough to tell."""
    number = 0
    for text in sample:
        number += len(pattern.findall(text))
        if number >= _MARKS_THAT_TELL:
            return True
    return False
