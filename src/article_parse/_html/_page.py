"""The blocks of a page while they are laid out, and what belongs together in figures and quotations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import attrs

from article_parse._blocks import Block, Element, Shape
from article_parse._html._embed import Embedded
from article_parse._html._enclosure import Enclosures
from article_parse._html._flow import Flow
from article_parse._html._image import Image
from article_parse._html._layout import Layout
from article_parse._html._run import Gathered
from article_parse._html._source import Source, end_of_quote
from article_parse._span import Span

if TYPE_CHECKING:
    from article_parse._html._table import Grid

__all__ = ["MAX_PATH", "Page", "extend_path"]

MAX_PATH = 64
"""The longest path of a block, in elements; what stands deeper has the path of the element at this depth."""

_ATTRIBUTED = frozenset({Shape.IMAGE, Shape.QUOTE})
_LONGEST_CAPTION = 4000
"""A longer caption, in characters, is not put together with the next one."""


class _Caption(NamedTuple):
    """A caption that stands before its image."""

    gathered: Gathered
    path: tuple[Element, ...]
    attribution: Span | None


class Page:
    """
    What was laid out so far.

    Attributes:
        layout: The blocks and the canvas.
        enclosures: What sets blocks apart.
        source: The address that a ``source`` element gave to the image behind it.
    """

    __slots__ = ("_caption", "_image", "_scope", "enclosures", "layout", "source")

    def __init__(self) -> None:
        self.layout = Layout()
        self.enclosures = Enclosures()
        self.source: str | None = None
        # The image of the open figure that waits for its caption, or the caption that waits for its image.
        self._image: Image | None = None
        self._caption: _Caption | None = None
        # How many blocks there were when the figure or the quotation was opened.
        self._scope = 0

    def open_scope(self) -> None:
        """Begin a figure or a quotation."""
        self.end_figure()
        self._scope = len(self.layout.blocks)

    def end_figure(self) -> None:
        """Show what waited for the rest of its figure."""
        if self._image is not None:
            image, self._image = self._image, None
            self._show(image, Gathered(image.alt or image.src or ""))
        if self._caption is not None:
            caption, self._caption = self._caption, None
            self.add(caption.gathered, Shape.LINE, caption.path)

    def add(
        self,
        gathered: Gathered,
        shape: Shape,
        path: tuple[Element, ...],
        level: int = 0,
        ordered: bool = False,  # noqa: FBT001, FBT002 - a call with names takes twice as long
        marker: str = "",
    ) -> Block | None:
        """Lay out a block; ``None`` when it has no text."""
        if not gathered.text:
            return None
        if self._caption is not None:
            self.end_figure()
        return self.layout.add(gathered, shape, path, level, ordered, marker)

    def add_attributed(self, gathered: Gathered, flow: Flow, path: tuple[Element, ...], source: Source) -> bool:
        """Lay out a text of a figure or a quotation; tell whether it is a part of that."""
        attribution = source.take()
        if flow.verbatim or not gathered.text:
            return False
        is_source = source.is_block
        if flow.in_caption:
            self.caption(gathered, path, attribution)
            return True
        is_quote = flow.shape is Shape.QUOTE
        if is_quote:
            attribution = end_of_quote(gathered.text, attribution)
            is_source = is_source or (attribution is not None and attribution.start == 0)
        elif attribution is not None:
            is_source = is_source or attribution == (0, len(gathered.text))
        if is_source and self.attribute(gathered):
            return True
        if is_quote:
            self.quote(gathered, path, None if is_source else attribution)
        return is_quote

    def amend(self, block: Block | None) -> None:
        """Put *block* in the place of the last one."""
        if block is not None:
            self.layout.blocks[-1] = block

    def quote(self, gathered: Gathered, path: tuple[Element, ...], attribution: Span | None) -> None:
        """Lay out a quotation, or one with its source behind it."""
        block = self.add(gathered, Shape.QUOTE, path)
        self.amend(block and block._replace(attribution=attribution))

    def attribute(self, gathered: Gathered) -> bool:
        """Put the source of the image or the quotation above it on that; tell whether there is one."""
        if self._image is not None:
            image, self._image = self._image, None
            self._show(image, gathered, Span(0, len(gathered.text)))
            return True
        if not self._is_open() or self.layout.blocks[-1].attribution is not None:
            return False
        start = len(self.layout.blocks[-1].text) + 1
        self._extend(gathered, Span(start, start + len(gathered.text)))
        return True

    def caption(self, gathered: Gathered, path: tuple[Element, ...], attribution: Span | None) -> None:
        """Lay out the caption of a figure with its image, or below a quotation the source of that."""
        if self._image is not None:
            image, self._image = self._image, None
            self._show(image, gathered, attribution)
        elif not self._is_open() or len(self.layout.blocks[-1].text) > _LONGEST_CAPTION:
            self.end_figure()
            self._caption = _Caption(gathered, path, attribution)
        elif self.layout.blocks[-1].shape is Shape.QUOTE:
            if not self.attribute(gathered):
                self.add(gathered, Shape.LINE, path)
        else:
            last = self.layout.blocks[-1]
            known = last.attribution
            if known is None and attribution is not None:
                offset = len(last.text) + 1
                known = Span(attribution.start + offset, attribution.stop + offset)
            self._extend(gathered, known)

    def image(self, image: Image, *, in_figure: bool, linked: bool = False) -> None:
        """Lay out an image, or let it wait for the caption of its figure."""
        self.layout.begin(len(image.path) - 1)
        if not in_figure:
            self._show(image, Gathered(image.alt, (), float(linked)))
        elif self._image is not None and image.repeats(self._image):
            self._image = self._image._replace(src=self._image.src or image.src)
        elif self._caption is not None:
            caption, self._caption = self._caption, None
            self._show(image, caption.gathered, caption.attribution)
        else:
            self.end_figure()
            self._image = image

    def fallback(self, image: Image, *, in_figure: bool) -> None:
        """Lay out an image for those without scripts, unless it is the last one once more."""
        blocks = self.layout.blocks
        last = blocks[-1] if blocks and blocks[-1].shape is Shape.IMAGE else None
        if last is None or self._image is not None or not image.repeats(Image(last.alt or "", last.src, ())):
            self.image(image, in_figure=in_figure)

    def _show(self, image: Image, gathered: Gathered, attribution: Span | None = None) -> None:
        block = self.add(gathered, Shape.IMAGE, image.path)
        self.amend(block and block._replace(src=image.src, alt=image.alt or None, attribution=attribution))

    def _is_open(self) -> bool:
        """Tell whether the last block is an image or a quotation of the element that is open."""
        blocks = self.layout.blocks
        return len(blocks) > self._scope and blocks[-1].shape in _ATTRIBUTED

    def _extend(self, gathered: Gathered, attribution: Span | None) -> None:
        """Put a text behind the last block, on its line."""
        last = self.layout.blocks[-1]
        offset = len(last.text) + 1
        moved = (attrs.evolve(mark, start=mark.start + offset, stop=mark.stop + offset) for mark in gathered.marks)
        text = f"{last.text} {gathered.text}"
        linked = last.link_share * len(last.text) + gathered.link_share * len(gathered.text)
        span = self.layout.extend(gathered.text)
        self.amend(
            last._replace(
                span=span,
                text=text,
                marks=(*last.marks, *moved),
                link_share=linked / len(text),
                attribution=attribution,
            )
        )

    def table(self, grid: Grid, path: tuple[Element, ...]) -> None:
        """Lay out a table of data below its caption."""
        self.layout.begin(len(path))
        self.add(Gathered(grid.caption), Shape.LINE, extend_path(path, Element("caption")))
        block = self.add(grid.gathered, Shape.TABLE, path)
        self.amend(
            block and block._replace(rows=grid.rows, header_rows=grid.header_rows, header_columns=grid.header_columns)
        )
        # It is not walked through, so nobody leaves it.
        self.layout.open = len(path) - 1

    def furniture(self, pieces: Sequence[str], path: tuple[Element, ...]) -> None:
        """Lay out the texts of an element of furniture as one block, each on a line of its own."""
        self.layout.begin(len(path) - 1)
        self.add(Gathered("\n".join(pieces)), Shape.FURNITURE, path)

    def embed(self, embedded: Embedded, path: tuple[Element, ...]) -> None:
        """Lay out what is embedded."""
        self.layout.begin(len(path) - 1)
        block = self.add(embedded.gathered, Shape.EMBED, path)
        self.amend(block and block._replace(src=embedded.src))


def extend_path(path: tuple[Element, ...], element: Element) -> tuple[Element, ...]:
    """Give the path to an element in the one that *path* leads to."""
    return (*path, element) if len(path) < MAX_PATH else path
