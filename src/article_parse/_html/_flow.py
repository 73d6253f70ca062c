"""What an element opens, and what the elements that are open make of the text in them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from article_parse._blocks import Element, Shape
from article_parse._html._elements import BLOCK, HEADING_LEVELS, LISTS, LOOSE, MARK_KINDS, PROSE, TIGHT
from article_parse._html._enclosure import kind_of
from article_parse._html._furniture import names_furniture
from article_parse._html._names import NAMED, Name, name_of, names_source
from article_parse._html._unseen import names_aside_of_heading, names_unseen
from article_parse.model import MarkKind, PassageKind

__all__ = ["Flow", "Opening"]

# What parts a caption without ending it.
_OF_CAPTION = frozenset({"div", "footer", "p"})
# Elements of which the page knows more than the text in them.
_BEGINNING = frozenset({"blockquote", "figure", "li", "ol", "pre"})
_OF_SOURCE = frozenset({"cite", "footer"})


class Opening(NamedTuple):
    """
    What an element opens in a flow.

    Attributes:
        tag: Its name.
        flow: What it makes of the text in it.
        mark: What it marks its text as, for inline elements.
        breaks: Whether it ends the text before and after it.
        is_block: Whether it stands on lines of its own, where white space does not count.
        begins: Whether it begins more than its text: a figure, a list, an enclosure.
        is_source: Whether it names who is quoted, or who made an image.
        name: What it is by its classes.
        kind: What it sets apart.
        is_furniture: Whether it is a menu or the footer of the page.
        is_unseen: Whether it shows nothing of the text.
    """

    tag: str
    flow: Flow
    mark: MarkKind | None = None
    breaks: bool = False
    is_block: bool = False
    begins: bool = False
    is_source: bool = False
    name: Name = ""
    kind: PassageKind | None = None
    is_furniture: bool = False
    is_unseen: bool = False


class Flow:
    """
    What the elements that are open make of the text in them.

    A page has few of these and many elements, most of which look like others, so each knows what it has opened.

    Attributes:
        shape: What a block is shown as.
        is_item: Whether that is an item of a list.
        level: The level of a heading or a list item.
        lists: How many lists are open.
        ordered: Whether the innermost list is numbered.
        prose: Whether controls and unknown elements are words like others.
        tight: Whether inline elements side by side may make one word.
        verbatim: Whether white space counts.
        in_figure: Whether a figure is open.
        in_caption: Whether the caption of a figure is open.
        is_attributed: Whether a figure or a quotation is open, so that somebody may be named for it.
        in_article: Whether an ``article`` or ``main`` is open.

    >>> element, items = Flow().open("ol", {})[1].flow.open("li", {"class": "step"})
    >>> element, items.flow.shape.value
    (<Element tag='li' classes='step'>, 'list_item')
    """

    __slots__ = (
        "_bare", "_dressed", "in_article", "in_caption", "in_figure", "is_attributed", "is_item", "level", "lists",
        "ordered", "prose", "shape", "tight", "verbatim",
    )  # fmt: skip

    def __init__(self, outer: Flow | None = None) -> None:
        self.shape: Shape = outer.shape if outer else Shape.LINE
        self.is_item: bool = outer.is_item if outer else False
        self.level: int = outer.level if outer else 0
        self.lists: int = outer.lists if outer else 0
        self.ordered: bool = outer.ordered if outer else False
        self.prose: bool = outer.prose if outer else False
        self.tight: bool = outer.tight if outer else False
        self.verbatim: bool = outer.verbatim if outer else False
        self.in_figure: bool = outer.in_figure if outer else False
        self.in_caption: bool = outer.in_caption if outer else False
        self.is_attributed: bool = outer.is_attributed if outer else False
        self.in_article: bool = outer.in_article if outer else False
        # What elements without attributes open, and those with.
        self._bare: dict[str, tuple[Element, Opening]] = {}
        self._dressed: dict[tuple[str, ...], tuple[Element, Opening]] = {}

    def open(self, tag: str, attributes: Mapping[str, str | None]) -> tuple[Element, Opening]:
        """Give an element as a step of a path, and what it opens here; those that look the same are the same."""
        if not attributes:
            return self._bare.get(tag) or self._open(tag)
        get = attributes.get
        looks = (tag, get("id") or "", get("class") or "", get("role") or "", get("itemprop") or "")
        return self._dressed.get(looks) or self._open_dressed(looks)

    def _open(self, tag: str) -> tuple[Element, Opening]:
        mark = MARK_KINDS.get(tag)
        is_block = tag in BLOCK
        is_loose = tag in LOOSE or "-" in tag
        is_whole = self.verbatim or (self.in_caption and tag in _OF_CAPTION)
        breaks = mark is None and (not is_whole if is_block else is_loose and not self.prose)
        flow = self._inside(tag) if is_block else self
        begins = breaks and tag in _BEGINNING
        is_source = self.is_attributed and flow.shape is Shape.QUOTE and tag in _OF_SOURCE
        element = Element(tag)
        is_furniture = breaks and names_furniture(element, in_article=self.in_article or self.is_attributed)
        if self.shape is Shape.HEADING and names_aside_of_heading(tag, ""):
            breaks, mark, flow = True, None, self._beside_heading()
        opening = Opening(tag, flow, mark, breaks, is_block, begins, is_source, is_furniture=is_furniture)
        opened = self._bare[tag] = element, opening
        return opened

    def _open_dressed(self, looks: tuple[str, str, str, str, str]) -> tuple[Element, Opening]:
        # As Element(*looks), in a third of the time.
        element = tuple.__new__(Element, looks)
        tag, anchor, classes, role, itemprop = looks
        _, opening = self._bare.get(tag) or self._open(tag)
        name: Name = name_of(classes) if classes and tag in NAMED else ""
        kind = kind_of(element, name) if opening.breaks and (name or anchor or role or itemprop) else None
        is_source = self.is_attributed and names_source(classes)
        is_furniture = opening.breaks and names_furniture(element, in_article=self.in_article or self.is_attributed)
        if classes and names_unseen(tag, classes, in_code=self.verbatim):
            opening = opening._replace(is_unseen=True)
        if classes and self.shape is Shape.HEADING and names_aside_of_heading(tag, classes):
            opening = opening._replace(breaks=True, mark=None, flow=self._beside_heading())
        if name or kind is not None or is_source or is_furniture is not opening.is_furniture:
            # Most elements with attributes open what those without do.
            begins = opening.begins or kind is not None
            is_source = is_source or opening.is_source
            opening = opening._replace(
                name=name, kind=kind, begins=begins, is_source=is_source, is_furniture=is_furniture
            )
        opened = self._dressed[element] = element, opening
        return opened

    def _beside_heading(self) -> Flow:
        """Give what is made of a text that stands in a heading and is none of its words."""
        inner = Flow(self)
        inner.shape, inner.level = Shape.LINE, 0
        return inner

    def _inside(self, tag: str) -> Flow:
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
        elif tag in {"article", "main"} and not self.in_article:
            inner.in_article = True
        elif (inner.prose, inner.tight) == (self.prose, self.tight):
            return self
        inner.is_item = inner.shape is Shape.LIST_ITEM
        return inner
