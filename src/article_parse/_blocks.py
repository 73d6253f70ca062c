"""
What the reader saw, without opinions: blocks, claims and the canvas they point into.

These are named tuples because a page has hundreds of them and they are made on the hot path.
"""

from enum import StrEnum
from typing import Literal, NamedTuple

from article_parse._shown import short
from article_parse._span import Span
from article_parse.model import Mark, Note, PassageKind

__all__ = ["Block", "Claim", "ClaimField", "Element", "Enclosure", "Media", "PartKind", "Reading", "Renderer", "Shape"]

Media = Literal["text", "html"]

PartKind = Literal["export", "mail", "crawler", "front_matter", "record", "page"]
"""
What tells one article of a dump from the next: the fields of a press archive, the line that begins a message of a
mailbox, the header lines of a crawler, front matter, the header of a WARC record, the doctype of a page of HTML.
"""


class Shape(StrEnum):
    """
    The form in which the dump shows a block.

    >>> Shape("line") is Shape.LINE
    True
    """

    LINE = "line"
    """Plain text: a line, or lines that the renderer wrapped."""
    HEADING = "heading"
    """Marked as a heading by an element or by Markdown."""
    LIST_ITEM = "list_item"
    """Carries a bullet or a number, or stands in a list."""
    QUOTE = "quote"
    """Marked as a quotation."""
    CODE = "code"
    """Preformatted."""
    TABLE = "table"
    """Cells in rows."""
    RECORD = "record"
    """A header line of the archive that kept the dump."""
    IMAGE = "image"
    """The replacement text of an image, or an image with its caption."""
    EMBED = "embed"
    """A post, a video or another page in a frame."""
    FURNITURE = "furniture"
    """A piece of text in a menu or a footer of a page of HTML, read without its markup; what lynx prints for controls,
    and its list of addresses."""
    # What was learned knows the shapes by their order.
    OTHER_ARTICLE = "other_article"
    """Another article in the same dump, or a block of it."""
    PAGE_EDGE = "page_edge"
    """A running head, or the number of a printed page."""


class Renderer(StrEnum):
    """
    Which program printed a text dump, as far as its habits tell.

    >>> Renderer("w3m") is Renderer.W3M
    True
    """

    INNERTEXT = "innertext"
    """A browser's ``innerText`` or a copied page: blank lines only around paragraphs, no bullets."""
    RESILIPARSE = "resiliparse"
    """Resiliparse ``extract_plain_text``: round bullets indented by depth, alt texts, no wrapping."""
    W3M = "w3m"
    """``w3m -dump``: round bullets, form fields in square brackets, wrapped at a width."""
    LYNX = "lynx"
    """``lynx -dump``: three columns of indentation, numbered links, a list of references."""
    MARKDOWN = "markdown"
    """html2text and its kin: Markdown marks for headings, lists, links and emphasis."""
    INSCRIPTIS = "inscriptis"
    """inscriptis: starred bullets indented by two."""
    WET = "wet"
    """Common Crawl's WET: a block a line, no blank lines."""
    TEXT_NODES = "text_nodes"
    """Beautiful Soup's ``get_text("\\n")`` and its kin: a line for each piece of text between two tags."""
    PLAIN = "plain"
    """None of the above could be told."""
    HTML = "html"
    """Not rendered: the dump is HTML."""


class Element(NamedTuple):
    """One step of the path from the root of an HTML document to a block."""

    tag: str
    id: str = ""
    classes: str = ""
    role: str = ""
    itemprop: str = ""

    def __repr__(self) -> str:
        return short(self)


class Block(NamedTuple):
    """
    A piece of the dump that is one thing: a line, a wrapped paragraph, a list item, an element.

    Attributes:
        span: Where it stands in the canvas, its marker included.
        text: Its text, white space folded, without marker and inline markup.
        shape: The form it is shown in.
        marker: The bullet, number or Markdown mark before the text.
        level: The level of a heading or the depth of a list item, from 1; 0 for other shapes.
        ordered: Whether a list item is numbered.
        gap: How many blank lines stand before it.
        indent: How many columns it is indented.
        lines: How many lines of the dump it was joined from.
        path: The elements it stands in, outermost first; empty for text dumps.
        link_share: The share of its characters that are link text, 0 to 1.
        marks: Links, emphasis and code inside ``text``.
        rows: The cells of a table.
        header_rows: How many rows of a table are headers.
        header_columns: How many columns of a table are headers.
        src: The address of an image or of what is embedded.
        alt: The replacement text of an image.
        language: The language of code.
        attribution: Where in ``text`` it states who is quoted, or who made or owns the image.
        shared: How many elements of ``path``, from the outermost in, the block before it stands in as well. Two
            comments in elements that look the same share those around both.
    """

    span: Span
    text: str
    shape: Shape = Shape.LINE
    marker: str = ""
    level: int = 0
    ordered: bool = False
    gap: int = 0
    indent: int = 0
    lines: int = 1
    path: tuple[Element, ...] = ()
    link_share: float = 0.0
    marks: tuple[Mark, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    header_rows: int = 0
    header_columns: int = 0
    src: str | None = None
    alt: str | None = None
    language: str | None = None
    attribution: Span | None = None
    shared: int = 0

    def __repr__(self) -> str:
        return short(self)

    @property
    def pieces(self) -> list[str]:
        """Its text, or each line of furniture, which was a text of its own on the page."""
        return self.text.split("\n") if self.shape is Shape.FURNITURE else [self.text]


ClaimField = Literal[
    "title", "subtitle", "author", "published", "modified", "publisher", "section", "tag", "language", "url",
    "description", "image", "license", "base", "retrieved", "generator",
]  # fmt: skip


class Claim(NamedTuple):
    """Something the page states about itself outside its blocks, as it states it."""

    field: ClaimField
    value: str
    source: str

    def __repr__(self) -> str:
        return short(self)


class Enclosure(NamedTuple):
    """
    Blocks that an element sets apart from those around it.

    Attributes:
        kind: What they are together.
        start: The number of the first block.
        stop: The number after the last block.
        label: The mark of a footnote, or the title of a box.
        stated: The time that the element states for itself.
        anchor: The id by which links of the page reach it.
    """

    kind: PassageKind
    start: int
    stop: int
    label: str | None = None
    stated: str | None = None
    anchor: str | None = None

    def __repr__(self) -> str:
        return short(self)


class Reading(NamedTuple):
    """
    All that was read from a dump.

    Attributes:
        canvas: The text that all spans point into.
        blocks: The blocks in order; their spans are disjoint.
        claims: What the page states in its metadata, in the order of the page.
        media: Whether the dump was read as text or as HTML.
        renderer: Which program printed a text dump.
        encoding: The encoding that bytes were decoded with; ``None`` for ``str``.
        notes: What the reader had to repair.
        enclosures: What the page sets apart, by where it starts; those that share blocks hold one another.
    """

    canvas: str
    blocks: tuple[Block, ...]
    claims: tuple[Claim, ...]
    media: Media
    renderer: Renderer
    encoding: str | None = None
    notes: tuple[Note, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()

    def __repr__(self) -> str:
        return short(self)
