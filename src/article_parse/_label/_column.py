"""Where in the tree of a page the prose of the article stands, and what stands beside it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from article_parse._blocks import Element
from article_parse._label._features import Features, Frames
from article_parse._label._zone import Zone
from article_parse._read._html_names import Names
from article_parse._roles import Role

__all__ = ["Column", "find_column", "zone_along_column"]

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PARTS = frozenset({
    "a", "abbr", "b", "cite", "code", "em", "font", "i", "mark", "q", "small", "span", "strong", "sub", "sup", "time",
    "u",
})  # fmt: skip
"""Elements that hold a part of a paragraph."""
_WHOLES = _HEADINGS | {"li", "p"}
"""Elements that hold one paragraph; around them stands what holds several."""

# Elements that a paragraph, a heading or an item of a list may be; what is outside of the first of them holds the text.
# Here a list or a quotation belongs to what it stands in, which is right for how far an article goes; for what stands
# beside its prose they are boxes of their own. One measure for both costs 0.002 of the words of web articles.
_TEXT_ELEMENTS = frozenset({
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "blockquote", "pre", "table", "figure", "span", "a", "b",
    "strong", "em", "i",
})  # fmt: skip
_NEAR = 3
_MOST_IN_BOXES = 0.6
"""Where one element holds a smaller share of the prose, the boxes around it are the article: products, recipes."""


class Column(NamedTuple):
    """
    The element that directly holds the most prose.

    Attributes:
        path: The elements from the root to it.
        share: The share of the prose that stands in it, in words, 0 to 1.
        frames: What is known of the elements of the page.
        names: What the classes of the elements say.
    """

    path: tuple[Element, ...]
    share: float
    frames: Frames
    names: Names

    def holds(self, features: Features, below: Features | None) -> bool:
        """
        Tell whether a block stands beside the prose, or in a neighbour that is built as its column is.

        A box with teasers or a form stands among the paragraphs, and what it holds is deeper. A heading may be deeper
        where it has an element for itself, so that the block *below* does not stand in it, and anywhere on a page
        that is made of boxes.
        """
        around = _around(features.block.path)
        shared = _shared(self.path, around)
        own, other = around[shared:], self.path[shared:]
        if self.frames.hold(own) and not self.frames.hold(other):
            return False
        if self.share < _MOST_IN_BOXES or len(own) <= len(other):
            return True
        return below is None or _shared(around, below.block.path) <= shared

    def holds_directly(self, features: Features) -> bool:
        """Tell whether a block stands right among the paragraphs, in no element of its own."""
        around = _around(features.block.path)
        return self.share < _MOST_IN_BOXES or around == self.path or self.is_box(around[_shared(self.path, around) :])

    def is_near(self, features: Features) -> bool:
        """Tell whether a block stands in a figure of the element around the column, or of one around that."""
        path = features.block.path
        in_figure = any(element.tag == "figure" for element in path)
        return in_figure and _shared(self.path, path) >= max(1, len(self.path) - _NEAR)

    def is_box(self, elements: tuple[Element, ...]) -> bool:
        """``<aside class="infobox">`` is a part of the story beside its prose."""
        return any(self.names[element.classes] == "info_box" for element in elements)


def find_column(blocks: Iterable[Features]) -> Column | None:
    """Give the element that directly holds the most words of prose; ``None`` without prose or without elements."""
    words: dict[tuple[Element, ...], int] = {}
    path: tuple[Element, ...] | None = None
    around: tuple[Element, ...] = ()
    for each in blocks:
        if each.is_prose and each.block.path:
            if each.block.path is not path:
                # Paragraphs side by side share their path.
                path = each.block.path
                around = _around(path)
            words[around] = words.get(around, 0) + each.words
    if not words:
        return None
    most = max(words, key=lambda around: words[around])
    return Column(most, words[most] / sum(words.values()), Frames(), Names())


def zone_along_column(features: Sequence[Features], zone: Zone) -> Zone:
    """
    Give *zone* with the prose before and behind it that stands in the same element as most of its prose.

    Boxes with teasers and adverts stand between the paragraphs of an article, and some open like the end of one.
    """
    words: defaultdict[tuple[Element, ...], int] = defaultdict(int)
    for each in features[zone.start : zone.stop]:
        if each.is_prose and each.block.path:
            words[_text_path(each.block.path)] += each.words
    if not words:
        return zone
    main = max(words, key=lambda path: words[path])
    if not main:
        # All of a page without boxes stands in its body, the footer too.
        return zone
    start, stop = zone
    for number in range(zone.start - 1, -1, -1):
        if features[number].is_prose and _text_path(features[number].block.path) == main:
            start = number
    for number in range(zone.stop, len(features)):
        each = features[number]
        if each.opener is Role.COMMENTS:
            break
        if each.is_prose and _text_path(each.block.path) == main:
            stop = number + 1
    return Zone(start, stop)


def _text_path(path: tuple[Element, ...]) -> tuple[Element, ...]:
    """Give the path of the element that holds the paragraph, heading or list that *path* leads to."""
    for depth, element in enumerate(path):
        if element.tag in _TEXT_ELEMENTS:
            return path[:depth]
    return path


def _around(path: tuple[Element, ...]) -> tuple[Element, ...]:
    """Give the elements around a paragraph or a heading."""
    depth = len(path)
    while depth and path[depth - 1].tag in _PARTS:
        depth -= 1
    if depth and path[depth - 1].tag in _WHOLES:
        return path[: depth - 1]
    return next((path[:place] for place, element in enumerate(path) if element.tag in _HEADINGS), path[:depth])


def _shared(first: tuple[Element, ...], second: tuple[Element, ...]) -> int:
    """Give how many elements two paths share from the root."""
    shared = 0
    for mine, other in zip(first, second, strict=False):
        if mine != other:
            break
        shared += 1
    return shared
