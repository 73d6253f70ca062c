"""Dumps of any kind: whole pages, pieces of pages, and what no program prints but somebody may pass."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from dress.page import pages
from dress.renderers import RENDERERS

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["SOUP", "dressed_dumps", "dumps", "soups", "text_dumps"]

SOUP = (
    "\n", "\n\n", "\r\n", "\r", " ", "\t", "\f", "\v", "\x00", "\x1b[0m", "\u00a0", "\u200b", "\u2028", "\u202e",
    "\ufeff", "\u00ad", "\ud800", "\U0010ffff", "é", "e\u0301", "ﬁ", "日本語の記事。", "مقال", "  • ", "* ", "- ", "+ ",
    "1. ", "# ", "## ", "> ", "|", "---", "* * *", "```\n", "    ", "[1]", "[a](/b)", "![a](/b)", "**", "_", "\\",
    "References\n", "By ", "Ana Lima", "Published ", "3 days ago", "about 10 hours ago", "4 min read",
    "March 4, 2026", "2026-03-04T10:15:00Z", "Advertisement", "Share", "Comments (3)", "Tags: ", "HumanityNature",
    "© 2026 ", "Privacy Policy", "WARC/1.0\r\n", "WARC-Date: 2026-02-22T12:00:00Z\r\n", "The ferry was late. ",
    "Nobody on the eastern shore remembered why the old weir had been rebuilt twice. ", "<", ">", "&", "&amp;",
    "&#0;", "<p>", "</p>", "<div>", "</div>", "<h1>", "<li>", "<table><tr><td colspan=9999999>", "<pre>", "<!--",
    "-->", "<script>", "</script>", "<title>", '<meta charset="x">',
    '<script type="application/ld+json">{"@type":"Article","author":[[{"name":', "<![CDATA[", "<!DOCTYPE html>",
    "<html>", "<template>", "<br>", '<a href="', '<img alt="a" src="b">', "<svg>", "<noscript>", "<time datetime=",
    "<figure>", "</figure>", "<figcaption>", "<img src=/a.jpg>", '<span class="credit">', "<blockquote>",
    "</blockquote>", "<cite>", "</cite>", "<footer>", '<ol start="7" reversed>', '<li id="fn1" value="3">',
    '<p id="fn:2">',
    '<aside class="infobox">', "</aside>", '<div class="live-entry">', '<time datetime="2026-03-05T11:42Z">',
    '<blockquote class="twitter-tweet">', '<iframe src="https://youtu.be/a" title="b">', "<amp-img alt=a>", "<rt>",
    '<th scope="row">', '<pre class="lang-py">', "<source srcset='a 1x'>", "<picture>", "Photo: Ana Lima", "— Rui",
    "\nTitle: The Dam\nURL Source: https://herald.example/dam\n", "---\ntitle: The Dam\n---\n", "End of Document\n",
    "\n2 of 3 DOCUMENTS\n", "\nLENGTH: 312 words\n", "\nLoad-Date: March 4, 2026\n", "\nHEADLINE: The Dam\n",
    "\nFull text: ", f"\n{'_' * 60}\n", "\nHD The Dam\n", "\nPD 4 March 2026\n", "\nLP\n", "\nTD\n", "\nSN\n",
    "\nDocument HERALD0020260304em340001x\n", "From a@b.example Thu Mar  5 10:15:00 2026\nSubject: The Dam\n\n",
    "Content-Type: multipart/mixed; boundary=b\n\n", "\n--b\n", "\n--b--\n", "Content-Transfer-Encoding: base64\n",
    "=C3=A9=\n", "</html>\n<!doctype html>",
)  # fmt: skip
"""Pieces that readers and rules look for, and characters that they stumble over."""


def soups(*, min_size: int = 0, max_size: int = 60) -> SearchStrategy[str]:
    """Give pieces of dumps in any order."""
    pieces = st.sampled_from(SOUP) | st.text(st.characters(), max_size=5)
    return st.lists(pieces, min_size=min_size, max_size=max_size).map("".join)


@st.composite
def dressed_dumps(draw: DrawFn) -> str:
    """Give a rendered page, now and then cut off at both ends."""
    rendering = draw(st.sampled_from(tuple(RENDERERS.values())))
    dump = rendering.render(draw(pages()))
    start = draw(st.just(0) | st.integers(0, len(dump)))
    stop = draw(st.just(len(dump)) | st.integers(start, len(dump)))
    return dump[start:stop]


def dumps() -> SearchStrategy[str]:
    """Give any dump that is text in memory, lone surrogates included."""
    return dressed_dumps() | soups() | st.text(st.characters())


@st.composite
def text_dumps(draw: DrawFn) -> str:
    """Give a whole page as a renderer of text printed it."""
    rendering = draw(st.sampled_from([each for each in RENDERERS.values() if each.media == "text"]))
    return rendering.render(draw(pages()))
