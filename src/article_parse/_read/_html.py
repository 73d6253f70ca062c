"""HTML as a reader sees it. The tree of the page is made, walked once and dropped in here."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from article_parse._blocks import Reading, Renderer
from article_parse._read._claims import STATING, read_claims
from article_parse._read._depth import nests_too_deeply
from article_parse._read._html_flat import read_flat
from article_parse._read._html_page import Page
from article_parse._read._html_shadow import with_open_shadows
from article_parse._read._html_walk import walk

__all__ = ["read_html"]


def read_html(source: str) -> Reading:
    """
    Read a page of HTML: the blocks that it shows, and what it states about itself.

    The canvas is the text of the blocks, one below the other. A page that nests too deeply is read
    without a tree, as the runs of text between its block elements.

    >>> reading = read_html("<title>The Dam</title><h1>The Dam</h1><p>It <b>held</b>.</p>")
    >>> reading.canvas, reading.claims[0].value
    ('The Dam\\n\\nIt held.', 'The Dam')
    """
    if nests_too_deeply(source):
        return read_flat(source)
    parser = LexborHTMLParser(with_open_shadows(source))
    root, body = parser.root, parser.body
    if root is None:
        return Reading("", (), (), "html", Renderer.HTML)
    page = Page() if body is None else walk(body)
    layout = page.layout
    claims = read_claims(root.css(STATING))
    return Reading(
        layout.canvas, tuple(layout.blocks), claims, "html", Renderer.HTML, enclosures=page.enclosures.in_order()
    )
