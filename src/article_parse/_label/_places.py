"""Where in the tree of a page of HTML its blocks stand, as numbers that can be weighed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from article_parse._blocks import Block
from article_parse._label._furniture import is_furniture, may_hold_article
from article_parse._label._outline import Outline
from article_parse._label._words import WordWeights

__all__ = ["FRAMED", "NOWHERE", "TAGS", "Place", "find_places"]

TAGS = (
    "p", "div", "li", "td", "span", "a", "h1", "h2", "h3", "h4", "section", "article", "main", "header", "footer",
    "nav", "aside", "figure", "figcaption", "blockquote", "ul", "ol", "table", "form", "button", "body",
)  # fmt: skip
"""The elements that are told apart, in the order of their numbers from 1; all others are 0."""

NAMED = 6
"""How many elements, from the innermost out, are asked for the words of their names."""

_NUMBERS = {tag: number for number, tag in enumerate(TAGS, 1)}
_ARTICLES = frozenset({"article", "main"})
_RUNNING_TEXT, _LINKED = 60, 0.5
"""A block of so many characters, and of less link text, counts as text of the page."""
_MUCH_TEXT = 0.3
"""
An element with such a share of the text of the page holds its article, whatever it is called: sites name the element
around all of a page for the newsletter box or the sidebar that it has as well.
"""


class Place(NamedTuple):
    """
    Where the blocks of one path stand.

    Attributes:
        framed: Whether an element around them is page furniture by its tag or its names.
        depth: How many elements they stand in.
        away: How many of these are not around the element that holds the most text.
        tag: The number of the innermost element.
        outer_tag: The number of the one around it.
        share: The share of the text of the page that stands in the element around them, 0 to 1.
        outer_share: The share that stands in the one around that.
        alike: How many blocks of the page have this path.
        in_article: Whether an ``article`` or ``main`` is around them.
        names_score: The sum of what the words in the names of the elements speak for.
        names: How many such words there are.
    """

    framed: bool = False
    depth: int = 0
    away: int = 0
    tag: int = 0
    outer_tag: int = 0
    share: float = 0.0
    outer_share: float = 0.0
    alike: int = 0
    in_article: bool = False
    names_score: float = 0.0
    names: int = 0


NOWHERE, FRAMED = Place(), Place(framed=True)
"""The place of the lines of a text dump, and that of a menu."""


def find_places(outline: Outline, blocks: Sequence[Block], weights: WordWeights) -> list[Place]:
    """Give the place of each of *blocks* in their *outline*; *weights* are of the words in the names of elements."""
    if len(outline.elements) == 1:
        return [NOWHERE] * len(blocks)
    tree = _Tree(outline, weights)
    looks = [outline.look[node] for node in outline.inner]
    for block, look in zip(blocks, looks, strict=True):
        tree.blocks[look] += 1
        if look and len(block.text) >= _RUNNING_TEXT and block.link_share < _LINKED:
            tree.own[tree.outer[look]] += len(block.text)
    tree.add_up()
    places = {look: tree.place(look) for look in set(looks)}
    return [places[look] for look in looks]


class _Looks(NamedTuple):
    """What the looks of an element say, wherever it stands."""

    is_furniture: bool
    score: float
    names: int
    is_article: bool


class _Tree:
    """The looks of the elements around blocks, each a number with that of the look around it; 0 is the page."""

    def __init__(self, outline: Outline, weights: WordWeights) -> None:
        self.outer, self.elements = outline.look_outer, outline.elements
        self.looks = [
            _Looks(
                is_furniture(element, names),
                weights.of_elements(names) if names else 0.0,
                len(names),
                element.tag in _ARTICLES,
            )
            for element, names in zip(self.elements, outline.names, strict=True)
        ]
        size = len(self.outer)
        self.own, self.blocks, self.depth = [0] * size, [0] * size, [0] * size
        for look in range(1, size):
            self.depth[look] = self.depth[self.outer[look]] + 1

    def add_up(self) -> None:
        """Sum up the text in each element, and find the elements around most of it."""
        self.whole = whole = list(self.own)
        for node in range(len(whole) - 1, 0, -1):
            whole[self.outer[node]] += whole[node]
        self.text = whole[0] or 1
        most = max(range(len(whole)), key=self.own.__getitem__)
        size = len(whole)
        self.away, self.framed, self.in_article = [0] * size, [False] * size, [False] * size
        around = [False] * size
        while most:
            around[most] = True
            most = self.outer[most]
        for node in range(1, size):
            outer, looks = self.outer[node], self.looks[node]
            self.away[node] = 0 if around[node] else self.away[outer] + 1
            self.in_article[node] = self.in_article[outer] or looks.is_article
            self.framed[node] = self.framed[outer] or (looks.is_furniture and not self._holds_article(node))

    def _holds_article(self, node: int) -> bool:
        return 0 < self.text * _MUCH_TEXT <= self.whole[node] and may_hold_article(self.elements[node])

    def place(self, node: int) -> Place:
        """Say where the blocks of an element stand."""
        outer = self.outer[node]
        score, names = 0.0, 0
        step = node
        for _ in range(NAMED):
            looks = self.looks[step]
            score += looks.score
            names += looks.names
            step = self.outer[step]
        number = _NUMBERS.get
        return Place(
            self.framed[node], self.depth[node], self.away[node], number(self.elements[node].tag, 0),
            number(self.elements[outer].tag, 0), self.whole[outer] / self.text,
            self.whole[self.outer[outer]] / self.text, self.blocks[node], self.in_article[node], score, names,
        )  # fmt: skip
