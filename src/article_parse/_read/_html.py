"""HTML as a reader sees it. The tree of the page is made, walked once and dropped in here."""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from article_parse._blocks import Reading, Renderer
from article_parse._read._claims import STATING, read_claims
from article_parse._read._depth import nests_too_deeply
from article_parse._read._html_appended import appends_too_much
from article_parse._read._html_page import Page
from article_parse._read._html_second import name_others
from article_parse._read._html_shadow import with_open_shadows
from article_parse._read._html_walk import walk

__all__ = ["read_html"]


def read_html(source: str, utf8: bytes | None = None) -> Reading:
    """
    Read a page of HTML: the blocks that it shows, and what it states about itself; *utf8* is the same, if it is known.

    The canvas is the text of the blocks, one below the other. A page that nests too deeply is read
    without a tree, as the runs of text between its block elements.

    >>> reading = read_html("<title>The Dam</title><h1>The Dam</h1><p>It <b>held</b>.</p>")
    >>> reading.canvas, reading.claims[0].value
    ('The Dam\\n\\nIt held.', 'The Dam')
    """
    # What is guarded is what the parser gets.
    shown = with_open_shadows(source)
    if nests_too_deeply(shown) or appends_too_much(shown):
        return _read_flat(shown)
    try:
        parser = LexborHTMLParser(shown if utf8 is None or shown is not source else utf8)
    except SelectolaxError:
        # It says no more than that it cannot, which it does where memory is short.
        return _read_flat(shown)
    root, body = parser.root, parser.body
    if root is None:
        return Reading("", (), (), "html", Renderer.HTML)
    page = Page() if body is None else walk(body)
    layout = page.layout
    claims = read_claims(root.css(STATING))
    blocks = tuple(name_others(layout.blocks, claims))
    return Reading(layout.canvas, blocks, claims, "html", Renderer.HTML, enclosures=page.enclosures.in_order())


def _read_flat(source: str) -> Reading:
    # Imported here since few pages nest so deeply.
    from article_parse._read._html_flat import read_flat  # noqa: PLC0415

    return read_flat(source)
