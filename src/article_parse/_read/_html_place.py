"""An open element on the way from the root of a page: its path, and what it makes of the text in it."""

from __future__ import annotations

from collections.abc import Mapping

from article_parse._blocks import Element, Shape
from article_parse._read._html_elements import BLOCK, HEADING_LEVELS, LISTS, LOOSE, MARK_KINDS, PROSE, TIGHT
from article_parse.model import MarkKind

__all__ = ["Place"]

_MAX_PATH = 64
"""The longest path of a block, in elements; what stands deeper has the path of the element at this depth."""


class ListItem:
    """A list item. Only the first block in it is shown as one; what follows continues it."""

    __slots__ = ("is_shown",)

    def __init__(self) -> None:
        self.is_shown = False


class Place:
    """
    An open element.

    Attributes:
        tag: Its name.
        path: The elements from the outermost to this one, without ``html`` and ``body``.
        depth: The length of the path.
        breaks: Whether it ends the text before and after it.
        mark: What it marks its text as, for inline elements.
        shape: What a block in it is shown as.
        level: The level of a heading or a list item.
        lists: How many lists are open.
        ordered: Whether the innermost list is numbered.
        item: The innermost list item.
        prose: Whether controls and unknown elements in it are words like others.
        tight: Whether inline elements side by side in it may make one word.
        verbatim: Whether white space counts.
        in_figure: Whether a figure is open.
        in_caption: Whether the caption of a figure is open.
    """

    __slots__ = (
        "_last_element", "_last_path", "breaks", "depth", "in_caption", "in_figure", "item", "level", "lists", "mark",
        "ordered", "path", "prose", "shape", "tag", "tight", "verbatim",
    )  # fmt: skip

    def __init__(self, outer: Place | None, tag: str, path: tuple[Element, ...]) -> None:
        self.tag = tag
        self.path = path
        self.depth = len(path)
        self.breaks = False
        self.mark: MarkKind | None = None
        self._last_element: Element | None = None
        self._last_path = path
        if outer is None:
            self.shape = Shape.LINE
            self.level = self.lists = 0
            self.ordered = self.prose = self.tight = self.verbatim = self.in_figure = self.in_caption = False
            self.item: ListItem | None = None
            return
        self.shape = outer.shape
        self.level = outer.level
        self.lists = outer.lists
        self.ordered = outer.ordered
        self.item = outer.item
        self.prose = outer.prose
        self.tight = outer.tight
        self.verbatim = outer.verbatim
        self.in_figure = outer.in_figure
        self.in_caption = outer.in_caption

    def child_path(self, tag: str, attributes: Mapping[str, str | None]) -> tuple[Element, ...]:
        """Give the path of a child; children that look the same share it."""
        if self.depth >= _MAX_PATH:
            return self.path
        if attributes:
            get = attributes.get
            element = Element(
                tag, get("id") or "", get("class") or "", get("role") or "", get("itemprop") or ""
            )
        else:
            element = Element(tag)
        if element != self._last_element:
            self._last_element = element
            self._last_path = (*self.path, element)
        return self._last_path

    def enter(self, tag: str, attributes: Mapping[str, str | None]) -> Place:
        """Open a child."""
        inner = Place(self, tag, self.child_path(tag, attributes))
        if tag in MARK_KINDS:
            inner.mark = MARK_KINDS[tag]
        elif tag in BLOCK:
            inner._open_block(tag)
        elif tag in LOOSE or "-" in tag:
            inner.breaks = not self.prose
        return inner

    def _open_block(self, tag: str) -> None:
        self.breaks = not self.verbatim
        self.prose = tag in PROSE
        self.tight = tag in TIGHT
        if tag in HEADING_LEVELS:
            self.shape, self.level = Shape.HEADING, HEADING_LEVELS[tag]
        elif tag in LISTS:
            self.shape, self.level = Shape.LINE, 0
            self.lists += 1
            self.ordered = tag == "ol"
        elif tag == "li":
            self.shape, self.level = Shape.LIST_ITEM, max(1, self.lists)
            self.item = ListItem()
        elif tag == "blockquote":
            self.shape, self.level = Shape.QUOTE, 0
        elif tag == "pre":
            self.shape, self.level = Shape.CODE, 0
            self.verbatim = True
        elif tag == "figure":
            self.in_figure = True
        elif tag == "figcaption":
            self.in_caption = True
