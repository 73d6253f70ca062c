"""An open element on the way from the root of a page: its path, and what it makes of the text in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from article_parse._blocks import Element, Shape
from article_parse._read._html_elements import BLOCK, HEADING_LEVELS, LISTS, LOOSE, MARK_KINDS, PROSE, TIGHT
from article_parse.model import MarkKind

__all__ = ["Flow", "Opening", "Place"]

_MAX_PATH = 64
"""The longest path of a block, in elements; what stands deeper has the path of the element at this depth."""

# What parts a caption without ending it.
_OF_CAPTION = frozenset({"div", "footer", "p"})


class Flow:
    """
    What the elements that are open make of the text in them.

    A page has few of these and many elements, so each knows the ones that it turns into inside of an element.

    Attributes:
        shape: What a block is shown as.
        level: The level of a heading or a list item.
        lists: How many lists are open.
        ordered: Whether the innermost list is numbered.
        prose: Whether controls and unknown elements are words like others.
        tight: Whether inline elements side by side may make one word.
        verbatim: Whether white space counts.
        in_figure: Whether a figure is open.
        in_caption: Whether the caption of a figure is open.
        is_attributed: Whether a figure or a quotation is open, so that somebody may be named for it.

    >>> Flow().inside("ol").inside("li").shape.value
    'list_item'
    """

    __slots__ = (
        "_openings", "in_caption", "in_figure", "is_attributed", "level", "lists", "ordered", "prose", "shape", "tight",
        "verbatim",
    )  # fmt: skip

    def __init__(self, outer: Flow | None = None) -> None:
        self.shape: Shape = outer.shape if outer else Shape.LINE
        self.level: int = outer.level if outer else 0
        self.lists: int = outer.lists if outer else 0
        self.ordered: bool = outer.ordered if outer else False
        self.prose: bool = outer.prose if outer else False
        self.tight: bool = outer.tight if outer else False
        self.verbatim: bool = outer.verbatim if outer else False
        self.in_figure: bool = outer.in_figure if outer else False
        self.in_caption: bool = outer.in_caption if outer else False
        self.is_attributed: bool = outer.is_attributed if outer else False
        self._openings: dict[str, Opening] = {}

    def opening(self, tag: str) -> Opening:
        """Give what an element opens here."""
        known = self._openings.get(tag)
        if known is None:
            mark = MARK_KINDS.get(tag)
            is_block = tag in BLOCK
            is_loose = tag in LOOSE or "-" in tag
            is_whole = self.verbatim or (self.in_caption and tag in _OF_CAPTION)
            breaks = mark is None and (not is_whole if is_block else is_loose and not self.prose)
            flow = self._opened(tag) if is_block else self
            known = self._openings[tag] = Opening(flow, mark, breaks, is_block)
        return known

    def inside(self, tag: str) -> Flow:
        """Give the flow inside an element."""
        return self.opening(tag).flow

    def _opened(self, tag: str) -> Flow:
        inner = Flow(self)
        inner.prose = tag in PROSE
        inner.tight = tag in TIGHT
        if tag in HEADING_LEVELS:
            inner.shape, inner.level = Shape.HEADING, HEADING_LEVELS[tag]
        elif tag in LISTS:
            inner.shape, inner.level = Shape.LINE, 0
            inner.lists += 1
            inner.ordered = tag == "ol"
        elif tag == "li":
            inner.shape, inner.level = Shape.LIST_ITEM, max(1, self.lists)
        elif tag == "blockquote":
            inner.shape, inner.level, inner.is_attributed = Shape.QUOTE, 0, True
        elif tag == "pre":
            inner.shape, inner.level, inner.verbatim = Shape.CODE, 0, True
        elif tag == "figure":
            inner.in_figure = inner.is_attributed = True
        elif tag == "figcaption":
            inner.in_caption = True
        elif (inner.prose, inner.tight) == (self.prose, self.tight):
            return self
        return inner


class Opening(NamedTuple):
    """
    What an element opens in a flow.

    Attributes:
        flow: What it makes of the text in it.
        mark: What it marks its text as, for inline elements.
        breaks: Whether it ends the text before and after it.
        is_block: Whether it stands on lines of its own, where white space does not count.
    """

    flow: Flow
    mark: MarkKind | None
    breaks: bool
    is_block: bool


class Place:
    """
    An open element.

    Attributes:
        outer: The element it stands in.
        tag: Its name.
        attributes: Its attributes.
        depth: How many elements are open, this one included; ``html`` and ``body`` do not count.
        flow: What it makes of the text in it.
        mark: What it marks its text as, for inline elements.
        breaks: Whether it ends the text before and after it.
        is_block: Whether it stands on lines of its own, where white space does not count.
        item: The innermost list item, which may be this.
        is_shown: For a list item, whether a block of it was shown as one. What follows continues it.
        number: For a list item, the number that the page gives it; for a list, that of the next item.
        step: For a list, what is added from one number to the next.
        known_path: Its path, once a block asked for it.
    """

    __slots__ = (
        "_inner_element", "_inner_path", "attributes", "breaks", "depth", "flow", "is_block", "is_shown", "item",
        "known_path", "mark", "number", "outer", "step", "tag",
    )  # fmt: skip

    flow: Flow
    mark: MarkKind | None
    breaks: bool
    is_block: bool
    is_shown: bool
    number: int | None
    step: int

    def __init__(self, outer: Place | None, tag: str, attributes: Mapping[str, str | None]) -> None:
        self.outer = outer
        self.tag = tag
        self.attributes = attributes
        self.known_path: tuple[Element, ...] | None = None
        self._inner_element: Element | None = None
        self.item: Place | None = None
        if outer is None:
            self.flow, self.mark, self.breaks, self.is_block = Opening(Flow(), None, breaks=True, is_block=True)
            self.depth = 0
            self.known_path = ()
            return
        self.flow, self.mark, self.breaks, self.is_block = outer.flow.opening(tag)
        self.depth = outer.depth + 1
        if tag == "li":
            self.item = self
            self.is_shown = False
            self.number = None
        else:
            self.item = outer.item

    def path(self) -> tuple[Element, ...]:
        """Give the elements from the outermost to this one, without ``html`` and ``body``."""
        path = self.known_path
        if path is None:
            unknown: list[Place] = []
            place = self
            while place.known_path is None and place.outer is not None:
                unknown.append(place)
                place = place.outer
            path = place.known_path or ()
            while unknown:
                inner = unknown.pop()
                path = inner.known_path = place.path_to(inner.tag, inner.attributes)
                place = inner
        return path

    def path_to(self, tag: str, attributes: Mapping[str, str | None]) -> tuple[Element, ...]:
        """Give the path to a child; neighbours that look the same share it."""
        path = self.known_path
        if path is None:
            path = self.path()
        if attributes:
            get = attributes.get
            names = (tag, get("id") or "", get("class") or "", get("role") or "", get("itemprop") or "")
            # A third of what a call of the class takes.
            element = Element._make(names)
        else:
            element = Element(tag)
        if element != self._inner_element:
            self._inner_element = element
            self._inner_path = (*path, element) if len(path) < _MAX_PATH else path
        return self._inner_path
