"""What kind of dump it is: HTML or text, and which program printed the text."""

from __future__ import annotations

import re
from itertools import islice

from article_parse._blocks import Media, Renderer

__all__ = ["sniff_media", "sniff_renderer"]

# Where HTML begins, after white space, a byte order mark and comments.
_HTML_REACH = 2048
_HTML_START = re.compile(
    r"<(?:!doctype\s|\?xml\s|!--|(?:html|head|body|title|meta|link|script|style|main|article|section|header|nav|div|p"
    r"|h[1-6]|span|table|ul|ol|figure|blockquote|a|img|center|font|b|i|em|strong)[\s/>])",
    re.IGNORECASE,
)
_HTML_ROOT = re.compile(r"<(?:!doctype\s{1,8}html|html[\s>])", re.IGNORECASE)

_SAMPLE = 200_000
"""How much of a dump tells its renderer, in characters."""

# What each renderer leaves in a text (seen by running them on the same pages).
_WARC_HEADER = re.compile(r"WARC/\d\.\d[\r\n]")
_LYNX_LINK = re.compile(r"\[\d{1,4}\](?=\w)")
_LYNX_REFERENCES = re.compile(
    r"^[ \t]{0,80}(?:References|Verweise|Références)[\r\n]++[ \t]{0,80}+(?:Visible links[\r\n]++[ \t]{0,80}+)?1\. ",
    re.MULTILINE,
)
_MARKDOWN_HEADING = re.compile(r"^[ \t]{0,80}#{1,6} \S", re.MULTILINE)
_MARKDOWN_INLINE = re.compile(r"\]\([^()\s]{1,500}\)|\*\*[^*\n]{1,200}\*\*")
_W3M_FIELD = re.compile(r"\[ {3,200}\]|^[ \t]{6,80}□ ", re.MULTILINE)
_ROUND_BULLET = re.compile(r"^[ \t]{2,80}• ", re.MULTILINE)
_STARRED_BULLET = re.compile(r"^[ \t]{2,80}\* ", re.MULTILINE)
_BULLETS_THAT_TELL = 2
_LINKS_THAT_TELL = 5


def sniff_media(text: str) -> Media:
    """Tell whether *text* is HTML: it begins with a tag, or holds the root element early on."""
    start = text[:_HTML_REACH].lstrip("\ufeff \t\r\n\f")
    if _HTML_START.match(start) or _HTML_ROOT.search(start):
        return "html"
    return "text"


def sniff_renderer(canvas: str) -> Renderer:
    """Tell which program printed a text dump by the habits it leaves."""
    sample = canvas[:_SAMPLE]
    if _WARC_HEADER.match(sample.lstrip("\ufeff")):
        return Renderer.WET
    if _LYNX_REFERENCES.search(canvas, max(0, len(canvas) - _SAMPLE)) or _count(_LYNX_LINK, sample, _LINKS_THAT_TELL):
        return Renderer.LYNX
    if _MARKDOWN_HEADING.search(sample) or _count(_MARKDOWN_INLINE, sample, _LINKS_THAT_TELL):
        return Renderer.MARKDOWN
    if _W3M_FIELD.search(sample):
        return Renderer.W3M
    if _count(_ROUND_BULLET, sample, _BULLETS_THAT_TELL):
        return Renderer.RESILIPARSE
    if _count(_STARRED_BULLET, sample, _BULLETS_THAT_TELL):
        return Renderer.INSCRIPTIS
    if "\n\n" in sample or "\r\n\r\n" in sample:
        return Renderer.INNERTEXT
    return Renderer.PLAIN


def _count(pattern: re.Pattern[str], text: str, enough: int) -> bool:
    """Tell whether *pattern* occurs at least *enough* times."""
    return sum(1 for _ in islice(pattern.finditer(text), enough)) == enough
