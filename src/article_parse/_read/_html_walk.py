"""One walk over the tree of a page, from which its blocks come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from article_parse._blocks import Block, Element, Shape
from article_parse._read._html_elements import BLOCK, HIDING, UNREAD, Node, is_hidden
from article_parse._read._html_image import Image, image_of, is_pictograph
from article_parse._read._html_layout import Layout
from article_parse._read._html_place import Place
from article_parse._read._html_run import Gathered, TextRun
from article_parse._read._html_table import Grid, read_grid

__all__ = ["walk"]

_LANGUAGE = re.compile(r"(?:^|\s)lang(?:uage)?-(\S+)")
_EMPTY = frozenset({"br", "hr", "img", "wbr"})
_Attributes = Mapping[str, str | None]


def walk(root: Node) -> Layout:
    """Walk the tree below *root* once, in order, and lay out what a reader sees."""
    walker = _Walker()
    stack: list[tuple[Iterator[Node], Place]] = [(root.iter(include_text=True), Place(None, "html", {}))]
    while stack:
        children, place = stack[-1]
        for node in children:
            tag = node.tag
            if tag == "-text":
                text = node.text_content or ""
                # Half of all nodes are the white space between the tags of blocks.
                if walker.first is not None or not text.isspace():
                    walker.text(text, place)
            elif tag is not None and tag not in UNREAD:
                inner = walker.enter(node, tag, place)
                if inner is not None:
                    stack.append((node.iter(include_text=True), inner))
                    break
        else:
            stack.pop()
            walker.leave(place)
    return walker.layout


class _Walker:
    """What is known between the tags: the text of the block that is being read, and where it stands."""

    __slots__ = ("after_inline", "first", "language", "layout", "run", "shallowest", "since_last", "waiting")

    def __init__(self) -> None:
        self.layout = Layout()
        self.run = TextRun()
        # Where the first piece of the run stands, and the least depth that was reached after it and before the last.
        self.first: Place | None = None
        self.shallowest = 0
        self.since_last = 0
        self.after_inline = False
        self.language: str | None = None
        # The image of an open figure that waits for its caption.
        self.waiting: Image | None = None

    def text(self, text: str, place: Place) -> None:
        """Read a text node."""
        if place.flow.verbatim:
            self.run.add_verbatim(text)
        elif text.isspace():
            self.run.add_space()
            return
        else:
            self.run.add(text)
        self.after_inline = False
        if self.first is not None:
            self.shallowest = min(self.shallowest, self.since_last)
        elif self.run.length:
            self.first = place
            self.shallowest = place.depth
        self.since_last = place.depth

    def enter(self, node: Node, tag: str, place: Place) -> Place | None:
        """Go into an element; ``None`` when there is nothing in it or nothing of it is shown."""
        attributes = node.attributes
        if tag in _EMPTY:
            if not is_hidden(tag, attributes):
                self.read_empty(tag, attributes, place)
            return None
        if attributes and not HIDING.isdisjoint(attributes) and is_hidden(tag, attributes):
            return None
        if tag == "table" and (grid := read_grid(node)) is not None:
            self.flush()
            self.table(grid, Place(place, tag, attributes))
            return None
        inner = place if tag == "body" else Place(place, tag, attributes)
        if inner.breaks:
            if self.first is not None:
                self.flush()
            if tag == "figure":
                self.show_waiting()
        elif tag in BLOCK:
            self.run.end_verbatim_line()
        else:
            self.enter_inline(inner, attributes)
        if inner.flow.verbatim and (language := _LANGUAGE.search(attributes.get("class") or "")):
            self.language = language[1]
        return inner

    def enter_inline(self, inner: Place, attributes: _Attributes) -> None:
        """Go into an element that does not end the text before it."""
        if self.after_inline:
            if (inner.mark == "link" or not inner.flow.tight) and not inner.flow.verbatim:
                # Side by side, two elements are words of their own; in running text, only two links are.
                self.run.add_space()
            self.after_inline = False
        if inner.mark is not None and not self.run.open_mark(inner.mark, attributes.get("href")):
            inner.mark = None

    def leave(self, place: Place) -> None:
        """Come out of an element."""
        if place.breaks:
            if self.first is not None:
                self.flush()
            if place.tag == "figure":
                self.show_waiting()
            return
        if place.mark is not None:
            self.run.close_mark(place.mark)
        elif place.tag in BLOCK:
            self.run.end_verbatim_line()
        if self.first is not None:
            self.since_last = min(self.since_last, place.depth - 1)
            self.after_inline = True

    def read_empty(self, tag: str, attributes: _Attributes, place: Place) -> None:
        """Read an element without content."""
        if tag == "img":
            self.image(attributes, place)
        elif tag == "hr":
            self.flush()
        elif tag == "br" and place.flow.verbatim:
            self.run.add_verbatim("\n")
        elif tag == "br":
            self.after_inline = False
            if self.run.end_line():
                self.flush()

    def flush(self) -> None:
        """End the block that is being read."""
        first, self.first = self.first, None
        self.after_inline = False
        if first is None:
            return
        gathered = self.run.take()
        path = first.path()
        if self.shallowest < len(path):
            path = path[: self.shallowest]
        flow = first.flow
        if flow.in_caption and self.waiting is not None:
            image, self.waiting = self.waiting, None
            self.emit(gathered, Shape.IMAGE, image.path, image=image)
            return
        shape, level, ordered = flow.shape, flow.level, False
        if flow.verbatim:
            gathered = gathered.without_blank_end()
        elif shape is Shape.LIST_ITEM and first.item is not None:
            if first.item.is_shown:
                shape, level = Shape.LINE, 0
            else:
                first.item.is_shown = True
                ordered = flow.ordered
        language, self.language = self.language, None
        self.emit(gathered, shape, path, level=level, ordered=ordered, language=language)

    def emit(
        self,
        gathered: Gathered,
        shape: Shape,
        path: tuple[Element, ...],
        *,
        level: int = 0,
        ordered: bool = False,
        language: str | None = None,
        image: Image | None = None,
        grid: Grid | None = None,
    ) -> None:
        """Lay out a block."""
        text, marks, link_share = gathered
        if not text:
            return
        gap, span = self.layout.room_for(text, shape)
        lines = text.count("\n") + 1
        # In the order of the fields: a call with names takes three times as long.
        block = Block(span, text, shape, "", level, ordered, gap, 0, lines, path, link_share, marks)
        if language is not None:
            block = block._replace(language=language)
        elif image is not None:
            block = block._replace(src=image.src, alt=image.alt)
        elif grid is not None:
            block = block._replace(rows=grid.rows, header_rows=grid.header_rows)
        self.layout.blocks.append(block)

    def image(self, attributes: _Attributes, place: Place) -> None:
        """Read an image: it waits for the caption of its figure, or stands before the text around it."""
        alt = attributes.get("alt")
        if not alt and not place.flow.in_figure:
            return
        image = image_of(attributes, place.path_to("img", attributes))
        if not place.flow.in_figure:
            if is_pictograph(image.alt):
                self.text(image.alt, place)
            else:
                self.show(image)
        elif self.waiting is None or self.waiting.alt != image.alt:
            self.show_waiting()
            self.waiting = image

    def show_waiting(self) -> None:
        """Show the image of a figure that has no caption."""
        if self.waiting is not None:
            image, self.waiting = self.waiting, None
            self.show(image)

    def show(self, image: Image) -> None:
        """Show an image by its replacement text."""
        self.emit(Gathered(image.alt, (), float(self.run.is_linked)), Shape.IMAGE, image.path, image=image)

    def table(self, grid: Grid, place: Place) -> None:
        """Show a table of data below its caption."""
        self.emit(Gathered(grid.caption), Shape.LINE, place.path_to("caption", {}))
        self.emit(grid.gathered, Shape.TABLE, place.path(), grid=grid)
