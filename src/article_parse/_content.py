"""The body of an article: its blocks, what is marked on their text, and the tree of its sections."""

from typing import Literal

import attrs

from article_parse._shown import Shown
from article_parse._span import Span

__all__ = [
    "Body",
    "Code",
    "Embed",
    "Figure",
    "Heading",
    "ListItem",
    "Mark",
    "MarkKind",
    "Paragraph",
    "Quote",
    "Section",
    "Table",
    "section_tree",
]

MarkKind = Literal["link", "emphasis", "strong", "code"]


@attrs.frozen(kw_only=True, repr=False)
class Mark(Shown):
    """
    A stand-off mark on the text of a body block.

    Args:
        kind: What it marks.
        start: Where it starts in the block's ``text``, in code points.
        stop: Where it ends, exclusive.
        href: The target of a link, as the page has it, or absolute where ``parse`` was given the page's address.

    >>> Mark(kind="link", start=0, stop=4, href="/map").href
    '/map'
    """

    kind: MarkKind
    start: int
    stop: int
    href: str | None = None


@attrs.frozen(kw_only=True, repr=False)
class Heading(Shown):
    """
    A heading inside the body.

    Args:
        level: 1 to 6; 2 where the dump does not tell levels apart.

    >>> Heading(text="The dam", span=Span(0, 7)).level
    2
    """

    text: str
    span: Span
    level: int = 2
    marks: tuple[Mark, ...] = ()

    def __str__(self) -> str:
        return self.text


@attrs.frozen(kw_only=True, repr=False)
class Paragraph(Shown):
    """
    A paragraph of prose.

    >>> Paragraph(text="It rained.", span=Span(0, 10)).text
    'It rained.'
    """

    text: str
    span: Span
    marks: tuple[Mark, ...] = ()

    def __str__(self) -> str:
        return self.text


@attrs.frozen(kw_only=True, repr=False)
class ListItem(Shown):
    """
    One item of a list; ``text`` is without the bullet, ``span`` covers it.

    Args:
        level: 1 for an outer list, 2 for a list inside it, and so on.
        ordered: Whether the dump numbers the item.
        number: The number the dump prints, for ordered items.

    >>> ListItem(text="a torch", span=Span(0, 9)).ordered
    False
    """

    text: str
    span: Span
    level: int = 1
    ordered: bool = False
    number: int | None = None
    marks: tuple[Mark, ...] = ()

    def __str__(self) -> str:
        return self.text


@attrs.frozen(kw_only=True, repr=False)
class Quote(Shown):
    """
    A block quotation; ``span`` covers the attribution too.

    Args:
        attribution: Who is quoted, or from where, as the page states it below the quotation, without a leading dash.

    >>> Quote(text="Not one drop.", span=Span(0, 13), attribution="Rui Costa, engineer").text
    'Not one drop.'
    """

    text: str
    span: Span
    attribution: str | None = None
    marks: tuple[Mark, ...] = ()

    def __str__(self) -> str:
        return self.text


@attrs.frozen(kw_only=True, repr=False)
class Code(Shown):
    """
    Preformatted text; ``text`` keeps its line ends and indentation.

    >>> Code(text="x = 1", span=Span(0, 5)).language is None
    True
    """

    text: str
    span: Span
    language: str | None = None
    marks: tuple[Mark, ...] = ()

    def __str__(self) -> str:
        return self.text


@attrs.frozen(kw_only=True, repr=False)
class Table(Shown):
    """
    A table; ``text`` has its cells apart by tabs and its rows by line ends.

    Args:
        rows: The cells, row by row. A cell that spans several places stands in the first, and the others are empty.
        header_rows: How many rows at the top are headers.
        header_columns: How many columns at the left head their rows.

    >>> Table(rows=(("Year", "Rain"), ("2025", "712 mm")), span=Span(0, 20)).text
    'Year\\tRain\\n2025\\t712 mm'
    """

    rows: tuple[tuple[str, ...], ...]
    span: Span
    header_rows: int = 0
    header_columns: int = 0
    marks: tuple[Mark, ...] = ()

    def __str__(self) -> str:
        return self.text

    @property
    def text(self) -> str:
        """The cells, apart by tabs, rows by line ends."""
        return "\n".join("\t".join(row) for row in self.rows)


@attrs.frozen(kw_only=True, repr=False)
class Figure(Shown):
    """
    An image of the body. It is not part of ``Article.text``.

    >>> Figure(caption="The dam at dusk.", span=Span(0, 16)).text
    'The dam at dusk.'
    """

    span: Span
    caption: str | None = None
    credit: str | None = None
    alt: str | None = None
    src: str | None = None
    marks: tuple[Mark, ...] = ()

    def __str__(self) -> str:
        return self.text

    @property
    def text(self) -> str:
        """The caption, or nothing."""
        return self.caption or ""


@attrs.frozen(kw_only=True, repr=False)
class Embed(Shown):
    """
    A post, a video or another page that the body shows in a frame of its own. It is not part of ``Article.text``.

    Args:
        text: What the dump holds of it: the words of a post, the title of a video, or nothing.
        src: The address of what is embedded; its host tells the provider.

    >>> Embed(text="The water is down.", span=Span(0, 18), src="https://social.example/post/7").src
    'https://social.example/post/7'
    """

    text: str
    span: Span
    src: str | None = None
    marks: tuple[Mark, ...] = ()

    def __str__(self) -> str:
        return self.text


Body = Heading | Paragraph | ListItem | Quote | Code | Table | Figure | Embed


@attrs.frozen(kw_only=True, repr=False)
class Section(Shown):
    """
    A heading with what stands below it; the opening section has no heading.

    >>> Section(heading=None).sections
    ()
    """

    heading: Heading | None
    body: tuple[Body, ...] = ()
    sections: "tuple[Section, ...]" = ()


@attrs.define
class _OpenSection:
    heading: Heading | None
    body: list[Body]
    sections: list[Section]

    def close(self) -> Section:
        return Section(heading=self.heading, body=tuple(self.body), sections=tuple(self.sections))


def section_tree(body: tuple[Body, ...]) -> tuple[Section, ...]:
    """Give the sections of *body* by heading level; what stands before the first heading is one without it."""
    top: list[Section] = []
    path: list[_OpenSection] = [_OpenSection(None, [], [])]

    def close_from(level: int) -> None:
        while path and (path[-1].heading is None or path[-1].heading.level >= level):
            section = path.pop().close()
            if section.heading is not None or section.body:
                (path[-1].sections if path else top).append(section)

    for block in body:
        if isinstance(block, Heading):
            close_from(block.level)
            path.append(_OpenSection(block, [], []))
        else:
            path[-1].body.append(block)
    close_from(0)
    return tuple(top)
