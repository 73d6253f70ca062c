"""One walk over the tree of a page, from which its blocks come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from article_parse._blocks import Block, Element, Shape
from article_parse._read._html_elements import BLOCK, UNREAD, Node, is_hidden
from article_parse._read._html_image import Image, image_of, is_pictograph
from article_parse._read._html_layout import Layout
from article_parse._read._html_place import Place
from article_parse._read._html_run import Gathered, TextRun
from article_parse._read._html_table import Grid, read_grid
from article_parse._span import Span

__all__ = ["walk"]

_UNPLACED = Span(0, 0)
_LANGUAGE = re.compile(r"(?:^|\s)lang(?:uage)?-(\S+)")
_Attributes = Mapping[str, str | None]


def walk(root: Node) -> Layout:
    """Walk the tree below *root* once, in order, and lay out what a reader sees."""
    walker = _Walker()
    place = Place(None, "html", ())
    stack: list[tuple[Iterator[Node], Place]] = [(root.iter(include_text=True), place)]
    while stack:
        children, place = stack[-1]
        for node in children:
            tag = node.tag
            if tag == "-text":
                walker.text(node.text_content or "", place)
            elif tag is not None and tag not in UNREAD and tag[0] != "-":
                inner = place if tag == "body" else walker.enter(node, tag, place)
                if inner is not None:
                    stack.append((node.iter(include_text=True), inner))
                    break
        else:
            stack.pop()
            walker.leave(place)
    return walker.layout


class _Walker:
    """What is known between the tags: the text of the block that is being read, and where it stands."""

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
        run = self.run
        if place.verbatim:
            run.add_verbatim(text)
        elif text.isspace():
            run.add_space()
            return
        else:
            run.add(text)
        if not run.length:
            return
        self.after_inline = False
        if self.first is None:
            self.first = place
            self.shallowest = place.depth
        elif self.since_last < self.shallowest:
            self.shallowest = self.since_last
        self.since_last = place.depth

    def enter(self, node: Node, tag: str, place: Place) -> Place | None:
        """Go into an element; ``None`` when there is nothing in it or nothing of it is shown."""
        if tag == "br":
            self.end_line(place)
            return None
        attributes = node.attributes
        if attributes and is_hidden(tag, attributes):
            return None
        if tag == "img":
            self.image(attributes, place)
            return None
        if tag == "hr":
            self.flush()
            return None
        if tag == "table" and (grid := read_grid(node)) is not None:
            self.flush()
            self.table(grid, place.enter(tag, attributes))
            return None
        inner = place.enter(tag, attributes)
        if inner.breaks:
            self.flush()
            if tag == "figure":
                self.show_waiting()
        elif tag in BLOCK:
            self.run.end_verbatim_line()
        else:
            self.enter_inline(inner, attributes)
        if inner.verbatim and (language := _LANGUAGE.search(attributes.get("class") or "")):
            self.language = language[1]
        return inner

    def enter_inline(self, inner: Place, attributes: _Attributes) -> None:
        """Go into an element that does not end the text before it."""
        if self.after_inline and (inner.mark == "link" or not inner.tight) and not inner.verbatim:
            # Side by side, two elements are words of their own; in running text, only two links are.
            self.run.add_space()
        self.after_inline = False
        if inner.mark is not None:
            self.run.open_mark(inner.mark, attributes.get("href") if inner.mark == "link" else None)

    def leave(self, place: Place) -> None:
        """Come out of an element."""
        if place.breaks or not place.depth:
            self.flush()
            if place.tag == "figure":
                self.show_waiting()
            return
        if place.mark is not None:
            self.run.close_mark(place.mark)
        elif place.tag in BLOCK:
            self.run.end_verbatim_line()
        if place.depth <= self.since_last:
            self.since_last = place.depth - 1
        self.after_inline = self.run.length > 0

    def end_line(self, place: Place) -> None:
        """Read a ``br``; two in a row end a paragraph."""
        if place.verbatim:
            self.run.add_verbatim("\n")
        elif self.run.end_line():
            self.flush()
        self.after_inline = False

    def flush(self) -> None:
        """End the block that is being read."""
        first = self.first
        gathered = self.run.take()
        self.after_inline = False
        if first is None:
            return
        self.first = None
        path = first.path
        if self.shallowest < len(path):
            path = path[: self.shallowest]
        if first.in_caption and self.waiting is not None:
            image, self.waiting = self.waiting, None
            self.emit(gathered, Shape.IMAGE, image.path, image=image)
            return
        shape, level, ordered = first.shape, first.level, False
        if shape is Shape.LIST_ITEM and first.item is not None:
            if first.item.is_shown:
                shape, level = Shape.LINE, 0
            else:
                first.item.is_shown = True
                ordered = first.ordered
        elif shape is Shape.CODE:
            gathered = gathered.without_blank_end()
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
    ) -> None:
        """Lay out a block."""
        if gathered.text:
            self.layout.place(
                Block(
                    span=_UNPLACED, text=gathered.text, shape=shape, level=level, ordered=ordered, path=path,
                    lines=gathered.lines, link_share=gathered.link_share, marks=gathered.marks, language=language,
                    src=image and image.src, alt=image and image.alt,
                )  # fmt: skip
            )

    def image(self, attributes: _Attributes, place: Place) -> None:
        """Read an image: it waits for the caption of its figure, or stands before the text around it."""
        image = image_of(attributes, place.child_path("img", attributes))
        if is_pictograph(image.alt) and not place.in_figure:
            self.text(image.alt, place)
        elif not place.in_figure:
            self.show(image)
        elif self.waiting is None or self.waiting.alt != image.alt:
            self.show_waiting()
            self.waiting = image

    def show_waiting(self) -> None:
        """Show the image of a figure that has no caption."""
        if self.waiting is not None:
            self.show(self.waiting)
            self.waiting = None

    def show(self, image: Image) -> None:
        """Show an image by its replacement text."""
        link_share = 1.0 if self.run.is_linked else 0.0
        self.emit(Gathered(image.alt, (), link_share, 1), Shape.IMAGE, image.path, image=image)

    def table(self, grid: Grid, place: Place) -> None:
        """Show a table of data below its caption."""
        self.emit(Gathered(grid.caption, (), 0.0, 1), Shape.LINE, place.child_path("caption", {}))
        self.layout.place(
            Block(
                span=_UNPLACED, text=grid.gathered.text, shape=Shape.TABLE, path=place.path, lines=grid.gathered.lines,
                link_share=grid.gathered.link_share, marks=grid.gathered.marks, rows=grid.rows,
                header_rows=grid.header_rows,
            )  # fmt: skip
        )
