"""What kind of dump it is: HTML or text, and which program printed the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from article_parse._blocks import Media, Renderer
from article_parse._lines import Line

__all__ = ["count_references", "sniff_media", "sniff_renderer"]

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
_WARC_HEADER = re.compile(r"\nWARC/\d\.\d")
# What stands before the bracket is looked at behind it: a pattern that begins with a letter of its own is found faster.
_LYNX_LINK = re.compile(r"\[(?<![^\s•*+]\[)(\d{1,4})\](?=\w)")
_LYNX_ADDRESS = re.compile(r"\d{1,4}\. (?:https?|file|mailto):")
_LYNX_REFERENCES = frozenset({"References", "Visible links", "Verweise", "Références"})
_LYNX_LABELS = frozenset({"Visible links:", "Hidden links:"})
_MARKDOWN_HEADING = re.compile(r"\n#{1,6} \S")
_MARKDOWN_INLINE = re.compile(r"\]\([^()\s]{1,500}\)|\*\*[^*\n]{1,200}\*\*")
_UNDERLINED = re.compile(r"\n[^\n=]{3,160}\n={4,}(?=\n|\Z)")
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
    sample = lines[:_SAMPLE]
    # Every line has a line feed before it, so that one look at the whole sample finds what lines begin with.
    text = "".join([f"\n{line.text}" for line in sample])
    if _WARC_HEADER.match(text):
        return Renderer.WET
    if "[" in text and _is_lynx(text, lines):
        return Renderer.LYNX
    is_fenced = any(text.count(fence) > 1 for fence in ("\n```", "\n~~~"))
    is_underlined = "\n====" in text and _UNDERLINED.search(text) is not None
    if is_fenced or is_underlined or ("\n#" in text and _MARKDOWN_HEADING.search(text)) or _has_inline_marks(text):
        return Renderer.MARKDOWN
    # w3m draws the fields of forms as ``[          ]``, and its second bullet is a square.
    if "\n□" in text or ("[ ]" in text and _W3M_FIELD.search(canvas, sample[0].start, sample[-1].stop)):
        return Renderer.W3M
    if _has_text_nodes(canvas, sample):
        return Renderer.TEXT_NODES
    bullets = [line.text[0] for line in sample if line.indent and line.text[1:2] == " "]
    if bullets.count("•") >= _BULLETS_THAT_TELL:
        return Renderer.RESILIPARSE
    if bullets.count("*") >= _BULLETS_THAT_TELL:
        return Renderer.INSCRIPTIS
    return Renderer.INNERTEXT if any(line.gap for line in sample[1:]) else Renderer.PLAIN


def _has_text_nodes(canvas: str, lines: Sequence[Line]) -> bool:
    """Lines that break before and behind the words of an element, where a space stands beside the break."""
    if "\t" in canvas:
        return False
    behind = before = 0
    for above, line in pairwise(lines):
        if line.gap == 0:
            behind += canvas.startswith(" \n", above.stop) and line.indent == 0
            before += canvas.startswith("\n ", above.stop) and line.indent == 1
    return min(behind, before) >= _MARKS_THAT_TELL


def _is_lynx(text: str, lines: Sequence[Line]) -> bool:
    """Numbered links, and the list of their addresses that lynx prints below a page."""
    numbers = [int(number) for number in _LYNX_LINK.findall(text)]
    if not numbers:
        return False
    tail = lines[-_SAMPLE:]
    listed = any(line.text in _LYNX_REFERENCES and _is_address(below) for line, below in pairwise(tail))
    return listed or (len(numbers) >= _MARKS_THAT_TELL and numbers == sorted(set(numbers)))


def count_references(lines: Sequence[Line]) -> int:
    """Count the last lines of a dump that are lynx's list of addresses, from its heading on."""
    for number, line in enumerate(reversed(lines), 1):
        text = line.text
        if text in _LYNX_REFERENCES:
            return number
        if not _is_address(line):
            break
    return 0


def _is_address(line: Line) -> bool:
    """Tell whether a line is of lynx's list of addresses."""
    return line.text in _LYNX_LABELS or _LYNX_ADDRESS.match(line.text) is not None


def _has_inline_marks(text: str) -> bool:
    """Tell whether Markdown's links and bold words occur often enough to tell."""
    if "](" not in text and "**" not in text:
        return False
    return sum(1 for _ in islice(_MARKDOWN_INLINE.finditer(text), _MARKS_THAT_TELL)) == _MARKS_THAT_TELL
