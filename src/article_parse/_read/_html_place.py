"""An open element on the way from the root of a page: its path, and what it makes of the text in it."""

from __future__ import annotations

from collections.abc import Mapping

from article_parse._blocks import Element, Shape
from article_parse._read._html_elements import BLOCK, HEADING_LEVELS, LISTS, LOOSE, MARK_KINDS, PROSE, TIGHT
from article_parse.model import MarkKind

__all__ = ["Flow", "Place"]

_MAX_PATH = 64
"""The longest path of a block, in elements; what stands deeper has the path of the element at this depth."""


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

    >>> Flow().inside("ol").inside("li").shape.value
    'list_item'
    """

    __slots__ = (
        "_inner", "in_caption", "in_figure", "level", "lists", "ordered", "prose", "shape", "tight", "verbatim",
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
        self._inner: dict[str, Flow] = {}

    def inside(self, tag: str) -> Flow:
        """Give the flow inside an element."""
        known = self._inner.get(tag)
        if known is None:
            known = self._inner[tag] = self._opened(tag) if tag in BLOCK else self
        return known

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
            inner.shape, inner.level = Shape.QUOTE, 0
        elif tag == "pre":
            inner.shape, inner.level, inner.verbatim = Shape.CODE, 0, True
        elif tag == "figure":
            inner.in_figure = True
        elif tag == "figcaption":
            inner.in_caption = True
        elif (inner.prose, inner.tight) == (self.prose, self.tight):
            return self
        return inner


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
        item: The innermost list item, which may be this.
        is_shown: For a list item, whether a block of it was shown as one. What follows continues it.
        known_path: Its path, once a block asked for it.
    """

    __slots__ = (
        "_inner_element", "_inner_path", "attributes", "breaks", "depth", "flow", "is_shown", "item", "known_path",
        "mark", "outer", "tag",
    )  # fmt: skip

    def __init__(self, outer: Place | None, tag: str, attributes: Mapping[str, str | None]) -> None:
        self.tag = tag
        self.mark: MarkKind | None = MARK_KINDS.get(tag)
        self.breaks = outer is None
        self.outer = outer
        self.attributes = attributes
        self._inner_element: Element | None = None
        if outer is None:
            self.flow = Flow()
            self.item: Place | None = None
            self.depth = 0
            self.known_path: tuple[Element, ...] | None = ()
            return
        flow = outer.flow
        self.item = outer.item
        self.depth = outer.depth + 1
        self.known_path = None
        if self.mark is None:
            if tag in BLOCK:
                self.breaks = not flow.verbatim
                if tag == "li":
                    self.item = self
                    self.is_shown = False
            elif tag in LOOSE or "-" in tag:
                self.breaks = not flow.prose
        self.flow = flow.inside(tag)

    def path(self) -> tuple[Element, ...]:
        """Give the elements from the outermost to this one, without ``html`` and ``body``."""
        if self.known_path is not None:
            return self.known_path
        unknown: list[Place] = [self]
        while (outer := unknown[-1].outer) is not None and outer.known_path is None:
            unknown.append(outer)
        path: tuple[Element, ...] = ()
        for place in reversed(unknown):
            if place.outer is not None:
                path = place.outer.path_to(place.tag, place.attributes)
            place.known_path = path
        return path

    def path_to(self, tag: str, attributes: Mapping[str, str | None]) -> tuple[Element, ...]:
        """Give the path to a child; neighbours that look the same share it."""
        path = self.path()
        if attributes:
            get = attributes.get
            element = Element(tag, get("id") or "", get("class") or "", get("role") or "", get("itemprop") or "")
        else:
            element = Element(tag)
        if element != self._inner_element:
            self._inner_element = element
            self._inner_path = (*path, element) if len(path) < _MAX_PATH else path
        return self._inner_path
