from __future__ import annotations

import pytest

from article_parse._blocks import Renderer
from article_parse._lines import split_lines
from article_parse._text._sniff import sniff_media, sniff_renderer

INNERTEXT = "The Dam\n\nBy Ana Lima\n\nThe water rose in the night.\n"
PLAIN = "The Dam\nBy Ana Lima\nThe water rose in the night.\n"
WET = "WARC/1.0\r\nWARC-Type: conversion\r\n\r\nThe Dam\nBy Ana Lima\n"
LYNX = """\
   [1]Home [2]World

The Dam

   By [3]Ana Lima

   The water rose in the night.

References

   1. https://paper.example/
   2. https://paper.example/world
   3. https://paper.example/ana
"""
W3M = """\
[                    ] [Search]

The Dam

  • Home
  • World

The water rose in the night.
"""
RESILIPARSE = "Menu\n\n  • Home\n  • World\n\nThe Dam\n\nThe water rose in the night.\n"
INSCRIPTIS = "Menu\n\n  * Home\n  * World\n\nThe Dam\n\nThe water rose in the night.\n"
MARKDOWN = "# The Dam\n\nBy [Ana Lima](/ana)\n\n  * Home\n  * World\n\nThe water rose in the night.\n"


def _renderer(dump: str) -> Renderer:
    return sniff_renderer(dump, list(split_lines(dump)))


@pytest.mark.parametrize(
    ("dump", "renderer"),
    [
        (INNERTEXT, Renderer.INNERTEXT),
        (PLAIN, Renderer.PLAIN),
        (WET, Renderer.WET),
        (LYNX, Renderer.LYNX),
        (W3M, Renderer.W3M),
        (RESILIPARSE, Renderer.RESILIPARSE),
        (INSCRIPTIS, Renderer.INSCRIPTIS),
        (MARKDOWN, Renderer.MARKDOWN),
        ("", Renderer.PLAIN),
    ],
)
def test_each_renderer_has_its_habits(dump: str, renderer: Renderer) -> None:
    """A dump tells which program printed it."""
    assert _renderer(dump) is renderer


@pytest.mark.parametrize("dump", [INNERTEXT, WET, LYNX, W3M, RESILIPARSE, INSCRIPTIS, MARKDOWN])
def test_line_ends_do_not_hide_the_renderer(dump: str) -> None:
    """A dump that was saved with Windows line ends has the same renderer."""
    crlf = dump.replace("\r\n", "\n").replace("\n", "\r\n")
    assert _renderer(crlf) is _renderer(dump)


@pytest.mark.parametrize(
    ("dump", "renderer"),
    [
        ("\ufeff" + WET, Renderer.WET),
        ("About WARC/1.0\n\nThe water rose.", Renderer.INNERTEXT),
        ("[1]Artikel\n\nVerweise\n\n   1. https://paper.example/\n", Renderer.LYNX),
        ("[1]Article\n\nReferences\n\n   Visible links\n   1. https://paper.example/\n", Renderer.LYNX),
        ("[1]a [2]b [3]c [4]d [5]e", Renderer.LYNX),
        ("The dam held [1][2], as it had [3], and [4] nobody knew why.\n\nEnd.", Renderer.INNERTEXT),
        ("[a](/1) [b](/2) **c** **d** [e](/5)", Renderer.MARKDOWN),
        ("One [link](/1) alone\n\nand one **word**", Renderer.INNERTEXT),
        ("The #1 reason\n\n#hashtag #two", Renderer.INNERTEXT),
        ("**a\nb** c **d\ne** f **g\n\nh**", Renderer.INNERTEXT),
        ("[   \n\n   ] is no field", Renderer.INNERTEXT),
        ("Name\n      □ Remember me\n\nThe Dam", Renderer.W3M),
        ("To do\n\n[ ] Buy a torch", Renderer.INNERTEXT),
        ("[a](/1) [b](/2) **c**", Renderer.MARKDOWN),
        ("The dam held.\n\nReferences\n\n1. A book", Renderer.INNERTEXT),
        ("Menu\n  • Home\n\nThe Dam", Renderer.INNERTEXT),
        ("• Home\n• World\n\nThe Dam", Renderer.INNERTEXT),
        ("* Home\n* World\n\nThe Dam", Renderer.INNERTEXT),
    ],
)
def test_one_trace_may_be_chance(dump: str, renderer: Renderer) -> None:
    """A renderer is named by what only it prints, and by frequent marks only where they are frequent."""
    assert _renderer(dump) is renderer


@pytest.mark.parametrize(
    "dump",
    [
        "<!DOCTYPE html><p>The Dam",
        "<!doctype HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
        "<html>",
        "\ufeff \r\n\t<html lang='en'><body>",
        '<?xml version="1.0"?><html>',
        "<!-- saved --><html>",
        "<div class='a'>The Dam</div>",
        "<p>The Dam",
        "<H1>The Dam</H1>",
        "<article\nid='a'>",
        "<br/>" + "x" * 100 + "<html>",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!DOCTYPE html>",
    ],
)
def test_html_begins_with_a_tag_or_holds_its_root_early(dump: str) -> None:
    """A page and a fragment of one are HTML, also behind a byte order mark, comments or headers."""
    assert sniff_media(dump) == "html"


@pytest.mark.parametrize(
    "dump",
    [
        "",
        "The Dam\n\nThe water rose.",
        "# The Dam\n\n<br> in Markdown",
        "<ana@paper.example> wrote: the water rose",
        "<3 this town",
        "<https://paper.example/>",
        "<paper> is no element",
        "<htmlish>",
        "How to write a <p> in HTML",
        "x" * 2048 + "<html>",
    ],
)
def test_text_with_angle_brackets_is_text(dump: str) -> None:
    """A tag in the middle, an address in brackets or a tag far down make no HTML."""
    assert sniff_media(dump) == "text"
