"""One walk over the tree of a page, from which its blocks come."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from article_parse._blocks import Element, Shape
from article_parse._html._code import code_language
from article_parse._html._elements import HIDING, UNREAD, Node, is_hidden
from article_parse._html._embed import FRAMES, read_frame, read_post
from article_parse._html._flow import Flow, Opening
from article_parse._html._furniture import read_pieces
from article_parse._html._image import IMAGES, first_image, image_of, is_pictograph, source_of
from article_parse._html._list import Lists
from article_parse._html._page import MAX_PATH, Page, extend_path
from article_parse._html._run import TextRun
from article_parse._html._source import Source
from article_parse._html._unseen import OF_HEADING, formula_of, is_gutter, is_initial, is_permalink

__all__ = ["walk"]

# Elements whose content is not walked through: they have none, or it is not shown as text.
_WHOLE = IMAGES | FRAMES | {"br", "hr", "noscript", "source", "wbr"}
_NOT_ENTERED = UNREAD | _WHOLE
# Digits that are raised or lowered behind others are signs of their own: the mark of a note, an exponent.
_RAISED = {"sup": str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"), "sub": str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")}
_FORMULAS = frozenset({"math", "script"})
# The parts of a table in which code stands line by line.
_OF_ROWS = frozenset({"table", "tbody", "td", "th", "thead", "tr"})
_MOST_AROUND = 16
"""So deep in a heading or in code, nothing is looked for that is no part of it."""
# A member of an enumeration is looked up anew wherever it is named.
_LINE: Final = Shape.LINE
_HEADING: Final = Shape.HEADING
_Attributes = Mapping[str, str | None]


def walk(body: Node) -> Page:
    """Walk through *body* once, in order, and lay out what a reader sees."""
    walker = _Walker()
    # The elements around *node*. The siblings of a node are asked for one by one, which is three times as fast as an
    # iterator for each element.
    around: list[Node] = []
    node = None if is_hidden("body", body.attributes) else body.child
    while node is not None or around:
        if node is None:
            walker.leave()
            node = around.pop()
        elif (tag := node.tag) == "-text":
            text = node.text_content
            # Half of all nodes are the white space between the tags of blocks.
            if text and (walker.first is not None or not text.isspace()):
                walker.text(text)
        elif tag in _NOT_ENTERED:
            if tag in _FORMULAS:
                walker.formula(node, tag)
            elif tag in _WHOLE:
                walker.read_whole(node, tag)
        elif tag is not None and walker.enter(node, tag):
            around.append(node)
            node = node.child
            continue
        node = node.next
    walker.flush()
    return walker.page


class _Walker:
    """What is known between the tags: the elements that are open, and the text of the block that is being read."""

    __slots__ = (
        "after_inline", "elements", "entered", "first", "flow", "language", "layout", "lists", "openings", "page",
        "path", "posts", "raised", "run", "shallowest", "since_last", "source",
    )  # fmt: skip

    def __init__(self) -> None:
        self.page = Page()
        self.layout = self.page.layout
        self.run = TextRun()
        self.lists = Lists()
        self.source = Source()
        self.flow = Flow()
        # What the open elements opened, with the body before them; and the path that they make.
        self.openings = [Opening("body", self.flow, breaks=True, is_block=True)]
        self.elements: list[Element] = []
        # The flow and the path of the first piece of the run, and the least depth that was reached after it and before
        # the last.
        self.first: Flow | None = None
        self.path: tuple[Element, ...] = ()
        self.shallowest = 0
        self.since_last = 0
        self.after_inline = False
        self.language: str | None = None
        # Whether what bears the class of a post is read as one.
        self.posts = True
        # How many elements were open with the one that is called furniture and holds more, or 0 when there is none.
        self.entered = 0
        # How many elements were open with the one that raises or lowers its text, or 0.
        self.raised = 0

    def text(self, text: str) -> None:
        """Read a text node."""
        flow = self.flow
        if self.raised and self.run.ends_with_digit:
            text = text.translate(_RAISED[self.openings[self.raised].tag])
        if flow.verbatim:
            self.run.add_verbatim(text)
        elif not self.run.add(text):
            return
        depth = len(self.elements)
        self.after_inline = False
        if self.first is None:
            if self.run.length:
                self.first = flow
                self.shallowest = depth
                self.layout.begin(depth)
                path = tuple(self.elements if depth <= MAX_PATH else self.elements[:MAX_PATH])
                if path != self.path:
                    # Blocks side by side share it.
                    self.path = path
        elif self.since_last < self.shallowest:
            self.shallowest = self.since_last
        self.since_last = depth

    def enter(self, node: Node, tag: str) -> bool:
        """Go into an element; tell whether there is something in it that is shown."""
        attributes = node.attributes
        if attributes and not HIDING.isdisjoint(attributes) and is_hidden(tag, attributes):
            return False
        element, opening = self.flow.open(tag, attributes)
        flow = self.flow
        if (opening.is_unseen or flow.level or flow.verbatim or tag == "pre") and self.is_apart(node, opening):
            return False
        is_table = tag == "table" and not flow.verbatim
        if (opening.name == "post" or is_table) and self.read_apart(node, element, attributes):
            return False
        if opening.breaks:
            if self.first is not None:
                self.flush()
            if opening.is_furniture and not self.entered and self.read_furniture(node, element):
                return False
            if opening.begins:
                self.begin(node, opening, attributes)
        else:
            self.enter_line(node, opening, attributes)
        self.openings.append(opening)
        self.elements.append(element)
        self.flow = opening.flow
        if tag in _RAISED and not self.raised:
            self.raised = len(self.elements)
        if opening.is_source:
            self.source.enter(len(self.elements), self.run, breaks=opening.breaks)
        return True

    def read_furniture(self, node: Node, element: Element) -> bool:
        """Read a menu or a footer as one block; tell whether it is nothing but that."""
        pieces = read_pieces(node, element.tag)
        if pieces is None:
            self.entered = len(self.elements) + 1
            return False
        self.page.furniture(pieces, extend_path(tuple(self.elements[:MAX_PATH]), element))
        return True

    def is_apart(self, node: Node, opening: Opening) -> bool:
        """Tell whether an element shows nothing, or stands in a heading or in code and is no part of that."""
        if opening.is_unseen:
            return True
        flow, tag = self.flow, opening.tag
        # Each is looked into to its end.
        around = self.openings[-_MOST_AROUND].flow if len(self.openings) >= _MOST_AROUND else None
        if tag == "pre":
            return (around is None or not around.verbatim) and is_gutter(node)
        if flow.verbatim:
            return tag == "button"
        is_looked_into = flow.level > 0 and flow.shape is _HEADING and tag in OF_HEADING
        return is_looked_into and (around is None or not around.level) and is_permalink(node)

    def begin(self, node: Node, opening: Opening, attributes: _Attributes) -> None:
        """Begin what is more than its text: a figure, a list, an enclosure."""
        tag = opening.tag
        if tag == "ol":
            self.lists.open_list(node, attributes)
        elif tag == "li":
            self.lists.open_item(attributes, is_counted=self.openings[-1].tag == "ol")
        elif tag == "pre":
            around = node.parent
            outer = around.attributes if around is not None and self.elements else {}
            self.language = code_language(attributes) or code_language(outer)
        elif tag in {"blockquote", "figure"}:
            self.page.open_scope()
        if opening.kind is not None:
            depth, start = len(self.elements) + 1, len(self.page.layout.blocks)
            self.page.enclosures.open(depth, opening.kind, start, attributes.get("id"))

    def end(self, opening: Opening) -> None:
        """End what began with an element."""
        tag = opening.tag
        if tag == "ol":
            self.lists.close_list()
        elif tag == "li":
            self.lists.close_item()
        elif tag == "figure":
            self.page.end_figure()
        if len(self.elements) == self.page.enclosures.depth:
            self.page.enclosures.close(self.page.layout.blocks)

    def enter_line(self, node: Node, opening: Opening, attributes: _Attributes) -> None:
        """Go into an element that does not end the text before it."""
        flow = opening.flow
        if opening.is_block:
            self.end_line(flow, opening.tag)
        else:
            if self.after_inline:
                if (opening.mark == "link" or not flow.tight) and not flow.verbatim:
                    # Side by side, two elements are words of their own; in running text, only two links are.
                    self.run.add_space()
                self.after_inline = False
            if opening.mark is not None:
                self.run.open_mark(opening.mark, attributes.get("href"))
            if self.page.enclosures.depth and opening.tag == "time":
                self.page.enclosures.state_time(attributes.get("datetime") or node.text())
        if flow.verbatim and (language := code_language(attributes)):
            self.language = language

    def end_line(self, flow: Flow, tag: str, *, is_end: bool = False) -> None:
        """Pass the edge of a block in preformatted text or in a caption."""
        if flow.verbatim:
            if tag not in _OF_ROWS:
                self.run.end_verbatim_line()
            elif is_end and tag == "tr":
                self.run.add_verbatim("\n")
        else:
            self.run.add_space()

    def leave(self) -> None:
        """Come out of the innermost element."""
        opening = self.openings.pop()
        depth = len(self.elements)
        self.raised = self.raised if depth > self.raised else 0
        if opening.breaks and self.first is not None:
            self.flush()
        if depth == self.source.depth:
            self.source.leave(self.run)
        if depth == self.entered:
            self.entered = 0
        if opening.begins:
            self.end(opening)
        elif not opening.breaks:
            if opening.mark is not None:
                self.run.close_mark(opening.mark)
            elif opening.is_block:
                self.end_line(opening.flow, opening.tag, is_end=True)
            if self.first is not None:
                if depth <= self.since_last:
                    self.since_last = depth - 1
                self.after_inline = True
        self.elements.pop()
        self.layout.open = min(self.layout.open, depth - 1)
        self.flow = self.openings[-1].flow

    def formula(self, node: Node, tag: str) -> None:
        """Read a formula, or a script that is the source of one."""
        formula = formula_of(node, tag)
        if formula:
            self.text(formula)

    def read_whole(self, node: Node, tag: str) -> None:
        """Read an element whose content is not walked through."""
        attributes = node.attributes
        if is_hidden(tag, attributes):
            return
        if tag == "br":
            if self.flow.verbatim:
                self.run.add_verbatim("\n")
                return
            self.after_inline = False
            if self.run.end_line():
                self.flush()
        elif tag in IMAGES:
            self.image(attributes)
        elif tag == "hr":
            self.flush()
        elif tag == "source":
            in_picture = self.openings[-1].tag == "picture"
            self.page.source = source_of(attributes) if in_picture else None
        elif tag == "noscript":
            self.fallback(node)
        elif tag in FRAMES and (embedded := read_frame(node, tag, attributes)) is not None:
            self.flush()
            self.page.embed(embedded, self.path_to(tag, attributes))

    def read_apart(self, node: Node, element: Element, attributes: _Attributes) -> bool:
        """Read a table of data or a post of another site as one block; tell whether it is one."""
        path = extend_path(tuple(self.elements[:MAX_PATH]), element)
        if element.tag == "table":
            # Imported here since few pages have tables.
            from article_parse._html._table import read_grid  # noqa: PLC0415

            grid = read_grid(node)
            if grid is None:
                return False
            self.flush()
            self.page.table(grid, path)
            return True
        post = read_post(node, attributes) if self.posts else None
        if post is None:
            # A page that gives the class of a post to its own parts may nest them, and each would be read again.
            self.posts = False
            return False
        self.flush()
        self.page.embed(post, path)
        return True

    def path_to(self, tag: str, attributes: _Attributes) -> tuple[Element, ...]:
        """Give the path to a child of the innermost element."""
        return extend_path(tuple(self.elements[:MAX_PATH]), self.flow.open(tag, attributes)[0])

    def flush(self) -> None:
        """End the block that is being read."""
        flow, self.first = self.first, None
        self.after_inline = False
        if flow is None:
            return
        gathered = self.run.take()
        if len(gathered.text) == 1 and is_initial(gathered.text, self.path):
            # The word it begins is the first of the next block.
            self.run.add(gathered.text)
            return
        path = self.path if self.shallowest >= len(self.path) else self.path[: self.shallowest]
        if flow.is_attributed and self.page.add_attributed(gathered, flow, path, self.source):
            return
        shape = flow.shape
        if flow.verbatim:
            language, self.language = self.language, None
            block = self.page.add(gathered.without_blank_end(), shape, path, flow.level)
            self.page.amend(block and block._replace(language=language))
        elif not flow.is_item or (item := self.lists.item) is None:
            self.page.add(gathered, shape, path, flow.level)
        elif item.is_shown:
            self.page.add(gathered, _LINE, path)
        else:
            item.is_shown = True
            self.page.add(gathered, shape, path, flow.level, flow.ordered, item.marker)

    def image(self, attributes: _Attributes) -> None:
        """Read an image; outside of a figure, one without replacement text is decoration."""
        source, self.page.source = self.page.source, None
        in_figure = self.flow.in_figure
        if not attributes.get("alt") and not in_figure:
            return
        image = image_of(attributes, self.path_to("img", attributes))
        if image.src is None:
            image = image._replace(src=source)
        if in_figure:
            self.page.image(image, in_figure=True)
        elif is_pictograph(image.alt) or "math" in (attributes.get("class") or ""):
            self.text(image.alt)
        else:
            self.page.image(image, in_figure=False, linked=self.run.is_linked)

    def fallback(self, node: Node) -> None:
        """Read the image that a page has for those without scripts."""
        inner = first_image(node)
        in_figure = self.flow.in_figure
        if inner is not None and (inner.attributes.get("alt") or in_figure):
            image = image_of(inner.attributes, self.path_to("img", inner.attributes))
            self.page.fallback(image, in_figure=in_figure)
