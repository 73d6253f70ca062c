"""Where the text of a page stands, found by its paragraphs before the page is walked through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from article_parse._read._html_elements import Node

__all__ = ["Outline", "find_outline"]

_TEXTS = "p, h1, h2, h3, h4, h5, h6, blockquote, pre, table, figure, dl"
_LEAST_PARAGRAPH, _LONG_PARAGRAPH, _LEAST_TEXT = 40, 100, 1000
"""Shorter paragraphs are teasers and notices, in characters; with less text in all, they do not tell where that is."""
_NEARLY_ALL, _LITTLE = 0.9, 0.02
"""Shares of the text in paragraphs. With .8 and .05, one in 500 words of the articles of news is lost."""
_MOST_LOOKED = 4_000_000
"""How many characters of paragraphs are looked at: on hostile pages they stand one inside the other."""


class Outline(NamedTuple):
    """
    The elements of a page by the text in them, each by the number that the parser gives it.

    Attributes:
        texts: Those in which paragraphs, headings, quotations, tables and figures stand, and these themselves.
        prose: Those in which a long paragraph stands.
        trunk: Those around nearly all of the text in paragraphs, the body left out; each but one stands in another.
        heavy: Those with more than a little of it.
        has_headline: Whether there is a heading of the first level.
    """

    texts: AbstractSet[int]
    prose: AbstractSet[int]
    trunk: AbstractSet[int]
    heavy: AbstractSet[int]
    has_headline: bool


def find_outline(body: Node) -> Outline:
    """Find where the text of a page stands; what its elements look like does not count."""
    top = body.mem_id
    # Each element around a text with the one around that, in the order in which they were met, from the inside out.
    chains: list[list[int]] = []
    outer: dict[int, int] = {top: 0}
    lengths: dict[int, int] = {}
    long: list[int] = []
    looked, has_headline = 0, False
    for text in body.css(_TEXTS):
        number = text.mem_id
        if (tag := text.tag) == "p" and looked < _MOST_LOOKED:
            length = len(text.text(strip=True))
            looked += length
            if length >= _LEAST_PARAGRAPH:
                lengths[number] = length
            if length >= _LONG_PARAGRAPH:
                long.append(number)
        has_headline = has_headline or tag == "h1"
        if number not in outer:
            chains.append(_climb(text, outer))
    whole = _add_up(chains, outer, lengths)
    total = whole.get(top, 0)
    prose = _around(long, outer)
    if total < _LEAST_TEXT:
        return Outline(outer.keys(), prose, frozenset(), frozenset(), has_headline)
    del whole[top]
    trunk = {number for number, length in whole.items() if length >= _NEARLY_ALL * total} - lengths.keys()
    heavy = {number for number, length in whole.items() if length > _LITTLE * total}
    return Outline(outer.keys(), prose, trunk, heavy, has_headline)


def _climb(node: Node, outer: dict[int, int]) -> list[int]:
    """Go out from *node* to an element that was met before; give those on the way."""
    chain: list[int] = []
    around: Node | None = node
    while around is not None and (number := around.mem_id) not in outer:
        chain.append(number)
        around = around.parent
        outer[number] = 0 if around is None else around.mem_id
    return chain


def _add_up(chains: Sequence[Sequence[int]], outer: Mapping[int, int], lengths: Mapping[int, int]) -> dict[int, int]:
    """Give the length of the paragraphs in each element, themselves included."""
    whole = dict(lengths)
    # What was met later stands in what was met before, so the last comes first.
    for chain in reversed(chains):
        for number in chain:
            length = whole.get(number, 0)
            if length:
                around = outer[number]
                whole[around] = whole.get(around, 0) + length
    return whole


def _around(numbers: Iterable[int], outer: Mapping[int, int]) -> set[int]:
    """Give the elements around those with *numbers*, and these."""
    found: set[int] = set()
    for number in numbers:
        step = number
        while step and step not in found:
            found.add(step)
            step = outer[step]
    return found
