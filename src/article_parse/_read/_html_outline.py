"""Where the text of a page stands, found by its paragraphs before the page is walked through."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from article_parse._read._html_elements import Node

__all__ = ["Outline", "find_outline"]

_TEXTS = "p, h1, h2, h3, h4, h5, h6, blockquote, pre, table, figure, dl"
_LEAST_PARAGRAPH, _LEAST_TEXT = 40, 1000
"""Shorter paragraphs are teasers and notices, in characters; with less text in all, they do not tell where that is."""
_NEARLY_ALL, _LITTLE = 0.9, 0.02
"""Shares of the text in paragraphs. With .8 and .05, one in 500 words of the articles of news is lost."""


class Outline(NamedTuple):
    """
    The elements of a page by the text in them, each by the number that the parser gives it.

    Attributes:
        texts: Those in which paragraphs, headings, quotations, tables and figures stand, and these themselves.
        trunk: Those around nearly all of the text in paragraphs, the body left out; each but one stands in another.
        heavy: Those with more than a little of it.
        has_headline: Whether there is a heading of the first level.
    """

    texts: set[int]
    trunk: set[int]
    heavy: set[int]
    has_headline: bool


def find_outline(body: Node) -> Outline:
    """Find where the text of a page stands; what its elements look like does not count."""
    top = body.mem_id
    texts = {top}
    lengths: dict[int, int] = {}
    parents: dict[int, Node] = {}
    has_headline = False
    for text in body.css(_TEXTS):
        tag = text.tag
        parent = text.parent
        if tag == "p" and parent is not None:
            length = len(text.text(strip=True))
            if length >= _LEAST_PARAGRAPH:
                number = parent.mem_id
                lengths[number] = lengths.get(number, 0) + length
                parents[number] = parent
        elif tag == "h1":
            has_headline = True
        node: Node | None = text
        while node is not None and (number := node.mem_id) not in texts:
            texts.add(number)
            node = node.parent
    total = sum(lengths.values())
    if total < _LEAST_TEXT:
        return Outline(texts, set(), set(), has_headline)
    whole = _lengths_around(lengths, parents, top)
    trunk = {number for number, length in whole.items() if length >= _NEARLY_ALL * total}
    heavy = {number for number, length in whole.items() if length > _LITTLE * total}
    return Outline(texts, trunk, heavy, has_headline)


def _lengths_around(lengths: Mapping[int, int], parents: Mapping[int, Node], top: int) -> dict[int, int]:
    """Give the length of the paragraphs in each element below *top*, by those that stand right in an element."""
    whole: dict[int, int] = {}
    for parent, node in parents.items():
        length = lengths[parent]
        around: Node | None = node
        while around is not None and (number := around.mem_id) != top:
            whole[number] = whole.get(number, 0) + length
            around = around.parent
    return whole
