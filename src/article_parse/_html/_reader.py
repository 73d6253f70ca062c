"""HTML as a reader sees it. The tree of the page is made, walked once and dropped in here."""

from __future__ import annotations

import re
from itertools import islice

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from article_parse._blocks import Reading, Renderer
from article_parse._html._appended import appends_too_much
from article_parse._html._claims import STATING, read_claims
from article_parse._html._depth import nests_too_deeply
from article_parse._html._layout import Layout
from article_parse._html._page import Page
from article_parse._html._run import Gathered
from article_parse._html._second import name_others
from article_parse._html._shadow import with_open_shadows
from article_parse._html._walk import walk
from article_parse._limits import most_tags, with_few_blocks

__all__ = ["read_html"]


def read_html(source: str, utf8: bytes | None = None) -> Reading:
    """
    Read a page of HTML: the blocks that it shows, and what it states about itself; *utf8* is the same, if it is known.

    The canvas is the text of the blocks, one below the other. A page that nests too deeply is read
    without a tree, as the runs of text between its block elements; so is what stands behind the tags that are parsed.

    >>> reading = read_html("<title>The Dam</title><h1>The Dam</h1><p>It <b>held</b>.</p>")
    >>> reading.canvas, reading.claims[0].value
    ('The Dam\\n\\nIt held.', 'The Dam')
    """
    # What is guarded is what the parser gets.
    shown = with_open_shadows(source)
    parsed = shown[: _parsed_length(shown)]
    if nests_too_deeply(parsed) or appends_too_much(parsed):
        return _read_flat(shown)
    try:
        parser = LexborHTMLParser(parsed if utf8 is None or parsed is not source else utf8)
    except SelectolaxError:
        # It says no more than that it cannot, which it does where memory is short.
        return _read_flat(shown)
    root, body = parser.root, parser.body
    if root is None:
        return Reading("", (), (), "html", Renderer.HTML)
    page = Page() if body is None else walk(body)
    layout = page.layout
    claims = read_claims(root.css(STATING))
    told = layout.canvas
    canvas = told if parsed is shown else _with_rest(layout, shown[len(parsed) :])
    blocks = tuple(name_others(layout.blocks, claims))
    reading = Reading(canvas, blocks, claims, "html", Renderer.HTML, enclosures=page.enclosures.in_order())
    return with_few_blocks(reading, len(told), len(shown))


def _parsed_length(source: str) -> int:
    """Give how many characters hold the tags that are parsed."""
    most = most_tags(len(source))
    if source.count("<") <= most:
        return len(source)
    return next(islice(re.finditer("<", source), most, None)).start()


def _with_rest(layout: Layout, rest: str) -> str:
    """Give the canvas with the text of what was not parsed."""
    from article_parse._html._flat import flat_text  # noqa: PLC0415

    text = flat_text(rest)
    if text:
        layout.add(Gathered(text))
    return layout.canvas


def _read_flat(source: str) -> Reading:
    # Imported here since few pages nest so deeply.
    from article_parse._html._flat import read_flat  # noqa: PLC0415

    return read_flat(source)
