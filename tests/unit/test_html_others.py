"""Tests of the parts of a page that stand for others."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from article_parse._html._others import Others


def _held(source: str) -> list[bool]:
    root = LexborHTMLParser(f"<body>{source}</body>").root
    assert root is not None
    others = Others()
    return [others.hold(time) for time in root.css("time")]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<div><p><time>", [False]),
        ("<aside><p><time>", [True]),
        ("<div class='wide related-posts'><time>", [True]),
        ("<div class='wide relatedness'><time>", [False]),
        ("<div itemprop=comment><time>", [True]),
        ("<div itemscope itemtype='https://schema.org/ImageObject'><time>", [True]),
        ("<aside><main><time>", [False]),
        ("<div><time></time><footer><time></time></footer><p><time></time></p></div>", [False, True, False]),
        ("<ul class=teasers><li><time></time><li><b><time></time></b></ul><time></time>", [True, True, False]),
    ],
)
def test_parts_of_others_are_told_by_what_stands_around(source: str, expected: list[bool]) -> None:
    """Tags, classes and types tell comments, teasers, pictures and footers; the main part of a page is never theirs."""
    assert _held(source) == expected
