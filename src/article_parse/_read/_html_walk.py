"""One walk over the tree of a page, from which its blocks come."""

from __future__ import annotations

from collections.abc import Mapping

from article_parse._blocks import Element, Shape
from article_parse._read._html_code import code_language
from article_parse._read._html_elements import HIDING, UNREAD, Node, is_hidden
from article_parse._read._html_embed import FRAMES, read_frame, read_post
from article_parse._read._html_enclosure import kind_of
from article_parse._read._html_image import IMAGES, first_image, image_of, is_pictograph, source_of
from article_parse._read._html_list import number_item, open_list
from article_parse._read._html_names import NAMED, Name, Names
from article_parse._read._html_page import Page
from article_parse._read._html_place import Place
from article_parse._read._html_run import Gathered, TextRun
from article_parse._read._html_source import Source, end_of_quote
from article_parse._read._html_table import read_grid

__all__ = ["walk"]

# Elements whose content is not walked through: they have none, or it is not shown as text.
_WHOLE = IMAGES | FRAMES | {"br", "hr", "noscript", "source", "wbr"}
_PASSED = UNREAD - _WHOLE
# Elements and attributes that may begin something of which the page knows more than its text.
_OPENING = frozenset({"blockquote", "figure", "ol", "pre"})
_STATING = frozenset({"id", "itemprop", "role"})
_Attributes = Mapping[str, str | None]


def walk(root: Node) -> Page:
    """Walk the tree below *root* once, in order, and lay out what a reader sees."""
    walker = _Walker()
    place = Place(None, "html", {})
    # The elements around *place* that are open. The siblings of a node are asked for one by one, which is three times
    # as fast as an iterator for each element.
    stack: list[tuple[Node, Place]] = []
    node = root.child
    while True:
        if node is None:
            walker.leave(place)
            if not stack:
                return walker.page
            node, place = stack.pop()
        elif (tag := node.tag) == "-text":
            text = node.text_content or ""
            # Half of all nodes are the white space between the tags of blocks.
            if walker.first is not None or not text.isspace():
                walker.text(text, place)
        elif tag is not None and tag not in _PASSED and (inner := walker.enter(node, tag, place)) is not None:
            stack.append((node, place))
            node, place = node.child, inner
            continue
        node = node.next


class _Walker:
    """What is known between the tags: the text of the block that is being read, and where it stands."""

    __slots__ = (
        "after_inline", "first", "language", "names", "page", "posts", "run", "shallowest", "since_last", "source",
    )  # fmt: skip

    def __init__(self) -> None:
        self.page = Page()
        self.run = TextRun()
        self.names = Names()
        # Where the first piece of the run stands, and the least depth that was reached after it and before the last.
        self.first: Place | None = None
        self.shallowest = 0
        self.since_last = 0
        self.after_inline = False
        self.language: str | None = None
        self.source = Source()
        # Whether what bears the class of a post is read as one.
        self.posts = True

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
        if tag in _WHOLE:
            if not is_hidden(tag, attributes):
                self.read_whole(node, tag, attributes, place)
            return None
        if attributes and not HIDING.isdisjoint(attributes) and is_hidden(tag, attributes):
            return None
        name = self.names[attributes.get("class") or ""] if attributes and tag in NAMED else ""
        if (name == "post" or tag == "table") and self.read_apart(node, tag, attributes, place):
            return None
        if tag == "body":
            return place
        inner = Place(place, tag, attributes)
        if inner.breaks:
            if self.first is not None:
                self.flush()
            if name or tag in _OPENING or place.tag == "ol" or (attributes and not _STATING.isdisjoint(attributes)):
                self.open(node, inner, name)
        else:
            self.enter_line(node, inner)
        if place.flow.is_attributed:
            self.source.enter(inner, self.run)
        return inner

    def open(self, node: Node, inner: Place, name: Name) -> None:
        """Begin what is more than its text: a figure, a list, an enclosure."""
        tag, attributes = inner.tag, inner.attributes
        if tag == "ol":
            open_list(inner, node)
        elif tag == "li":
            number_item(inner, attributes)
        elif tag == "pre":
            around = inner.outer.attributes if inner.outer is not None else {}
            self.language = code_language(attributes) or code_language(around)
        elif tag in {"blockquote", "figure"}:
            self.page.open_scope()
        kind = kind_of(tag, attributes, name)
        if kind is not None:
            self.page.enclosures.open(inner, kind, len(self.page.layout.blocks), attributes.get("id"))

    def enter_line(self, node: Node, inner: Place) -> None:
        """Go into an element that does not end the text before it."""
        attributes = inner.attributes
        if inner.is_block:
            self.end_line(inner)
        else:
            if self.after_inline:
                if (inner.mark == "link" or not inner.flow.tight) and not inner.flow.verbatim:
                    # Side by side, two elements are words of their own; in running text, only two links are.
                    self.run.add_space()
                self.after_inline = False
            if inner.mark is not None and not self.run.open_mark(inner.mark, attributes.get("href")):
                inner.mark = None
            if inner.tag == "time" and self.page.enclosures.innermost is not None:
                self.page.enclosures.state_time(attributes.get("datetime") or node.text())
        if inner.flow.verbatim and (language := code_language(attributes)):
            self.language = language

    def end_line(self, place: Place) -> None:
        """Pass the edge of a block in preformatted text or in a caption."""
        if place.flow.verbatim:
            self.run.end_verbatim_line()
        else:
            self.run.add_space()

    def leave(self, place: Place) -> None:
        """Come out of an element."""
        if place.breaks:
            if self.first is not None:
                self.flush()
            self.close(place)
            return
        if place is self.source.element:
            self.source.leave(self.run)
        if place.mark is not None:
            self.run.close_mark(place.mark)
        elif place.is_block:
            self.end_line(place)
        if self.first is not None:
            if place.depth <= self.since_last:
                self.since_last = place.depth - 1
            self.after_inline = True

    def close(self, place: Place) -> None:
        """End what began with an element."""
        if place is self.source.element:
            self.source.leave(self.run)
        if place.tag == "figure":
            self.page.end_figure()
        if place is self.page.enclosures.innermost:
            self.page.enclosures.close(self.page.layout.blocks)

    def read_whole(self, node: Node, tag: str, attributes: _Attributes, place: Place) -> None:
        """Read an element whose content is not walked through."""
        if tag == "br":
            if place.flow.verbatim:
                self.run.add_verbatim("\n")
                return
            self.after_inline = False
            if self.run.end_line():
                self.flush()
        elif tag in IMAGES:
            self.image(attributes, place)
        elif tag == "hr":
            self.flush()
        elif tag == "source":
            self.page.source = source_of(attributes) if place.tag == "picture" else None
        elif tag == "noscript":
            self.fallback(node, place)
        elif tag in FRAMES and (embedded := read_frame(node, tag, attributes)) is not None:
            self.flush()
            self.page.embed(embedded, place.path_to(tag, attributes))

    def read_apart(self, node: Node, tag: str, attributes: _Attributes, place: Place) -> bool:
        """Read a table of data or a post of another site as one block; tell whether it is one."""
        if tag == "table":
            grid = read_grid(node)
            if grid is None:
                return False
            self.flush()
            self.page.table(grid, Place(place, tag, attributes))
            return True
        post = read_post(node, attributes) if self.posts else None
        if post is None:
            # A page that gives the class of a post to its own parts may nest them, and each would be read again.
            self.posts = False
            return False
        self.flush()
        self.page.embed(post, place.path_to(tag, attributes))
        return True

    def flush(self) -> None:
        """End the block that is being read."""
        first, self.first = self.first, None
        self.after_inline = False
        if first is None:
            return
        gathered = self.run.take()
        path = first.known_path or first.path()
        if self.shallowest < len(path):
            path = path[: self.shallowest]
        flow = first.flow
        if flow.is_attributed and self.flush_attributed(first, path, gathered):
            return
        shape, level, item = flow.shape, flow.level, first.item
        if flow.verbatim:
            language, self.language = self.language, None
            block = self.page.add(gathered.without_blank_end(), shape, path, level)
            self.page.amend(block and block._replace(language=language))
        elif shape is not Shape.LIST_ITEM or item is None:
            self.page.add(gathered, shape, path, level)
        elif item.is_shown:
            self.page.add(gathered, Shape.LINE, path)
        else:
            item.is_shown = True
            marker = "" if item.number is None else f"{item.number}."
            self.page.add(gathered, shape, path, level, ordered=flow.ordered, marker=marker)

    def flush_attributed(self, first: Place, path: tuple[Element, ...], gathered: Gathered) -> bool:
        """End a block in a figure or a quotation; tell whether it was laid out."""
        flow = first.flow
        attribution = self.source.take()
        if flow.verbatim or not gathered.text:
            return False
        is_source = self.source.is_block
        if flow.in_caption:
            self.page.caption(gathered, path, attribution)
            return True
        if flow.shape is Shape.QUOTE:
            attribution = end_of_quote(gathered.text, attribution)
            is_source = is_source or (attribution is not None and attribution.start == 0)
        elif attribution is not None:
            is_source = is_source or attribution == (0, len(gathered.text))
        if is_source and self.page.attribute(gathered):
            return True
        if flow.shape is not Shape.QUOTE:
            return False
        self.page.quote(gathered, path, None if is_source else attribution)
        return True

    def image(self, attributes: _Attributes, place: Place) -> None:
        """Read an image; outside of a figure, one without replacement text is decoration."""
        source, self.page.source = self.page.source, None
        if not attributes.get("alt") and not place.flow.in_figure:
            return
        image = image_of(attributes, place.path_to("img", attributes))
        if image.src is None:
            image = image._replace(src=source)
        if place.flow.in_figure:
            self.page.image(image, in_figure=True)
        elif is_pictograph(image.alt):
            self.text(image.alt, place)
        else:
            self.page.image(image, in_figure=False, linked=self.run.is_linked)

    def fallback(self, node: Node, place: Place) -> None:
        """Read the image that a page has for those without scripts."""
        inner = first_image(node)
        if inner is not None and (inner.attributes.get("alt") or place.flow.in_figure):
            image = image_of(inner.attributes, place.path_to("img", inner.attributes))
            self.page.fallback(image, in_figure=place.flow.in_figure)
