"""The article and what it is made of: frozen, hashable, picklable values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Literal

import attrs

from article_parse._content import (
    Body,
    Code,
    Embed,
    Figure,
    Heading,
    ListItem,
    Mark,
    MarkKind,
    Paragraph,
    Quote,
    Section,
    Table,
    section_tree,
)
from article_parse._moment import Elapsed, Moment, Precision, RelativeRule, Shift
from article_parse._public import offer
from article_parse._roles import NoteCode, Role
from article_parse._shown import Shown, bare, counted, quoted, said_fields
from article_parse._span import Span

__all__ = [
    "Article",
    "Body",
    "Code",
    "Elapsed",
    "Embed",
    "Figure",
    "Heading",
    "ListItem",
    "Mark",
    "MarkKind",
    "MetadataLine",
    "Moment",
    "Note",
    "NoteCode",
    "Omission",
    "Paragraph",
    "Passage",
    "PassageKind",
    "Person",
    "PersonRole",
    "Precision",
    "Quote",
    "RelativeRule",
    "Role",
    "Section",
    "Shift",
    "Span",
    "Statement",
    "Table",
]


def __dir__() -> list[str]:
    return __all__


PersonRole = Literal["author", "editor", "photographer", "translator", "agency"]
PassageKind = Literal["info_box", "live_entry", "footnote"]
# How many characters and how many names one line has.
_LINE, _SIGNED = 200, 2
# So many characters of an ISO 8601 date tell the day.
_DAY = 10
# Kana, Bopomofo and Han, and what stands behind them.
_EAST_ASIAN = re.compile("[\u3005-\u3007\u3041-\u312f\u31a0-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_EAST_ASIAN_RUN = re.compile(rf"{_EAST_ASIAN.pattern}+[^\w\s]*")
_BLOCKS = frozenset({"body", "passages", "metadata", "omissions"})


@attrs.frozen(kw_only=True, repr=False)
class Person(Shown):
    """
    Somebody, or an agency, that made the article.

    >>> Person(name="Ana Lima").role
    'author'
    """

    name: str
    role: PersonRole = "author"
    url: str | None = None

    def __str__(self) -> str:
        return self.name


@attrs.frozen(kw_only=True, repr=False)
class Statement(Shown):
    """
    What the page states about itself beside what it shows.

    Args:
        value: The text, white space folded, or the address.
        source: Where it was read, such as ``og:image``, ``json-ld`` or ``front-matter``.

    >>> Statement(value="https://e.example/dam.jpg", source="og:image").source
    'og:image'
    """

    value: str
    source: str

    def __str__(self) -> str:
        return self.value


@attrs.frozen(kw_only=True, repr=False)
class Omission(Shown):
    """
    A block that is neither content nor metadata, with the role that is the reason.

    >>> Omission(role=Role.SHARE, text="Share", span=Span(0, 5)).role.value
    'share'
    """

    role: Role
    text: str
    span: Span

    def __str__(self) -> str:
        return self.text


@attrs.frozen(kw_only=True, repr=False)
class MetadataLine(Shown):
    """
    A block that the headline, the dek, the byline, a date or the tags were read from.

    >>> MetadataLine(role=Role.TITLE, text="The Dam", span=Span(0, 7)).role.value
    'title'
    """

    role: Role
    text: str
    span: Span

    def __str__(self) -> str:
        return self.text


@attrs.frozen(kw_only=True, repr=False)
class Note(Shown):
    """
    What was missing, unclear or guessed.

    >>> print(Note(code=NoteCode.NO_TITLE, message="no block looks like a headline").code)
    no_title
    """

    code: NoteCode
    message: str
    span: Span | None = None

    def __str__(self) -> str:
        return self.message

    def __repr__(self) -> str:
        return f"<Note {self.code.value}: {bare(self.message, _LINE)}>"


@attrs.frozen(kw_only=True, repr=False)
class Passage(Shown):
    """
    Blocks of the body that the page sets apart: an info box, an entry of a live blog, a footnote.

    Args:
        kind: What they are together.
        start: The index in ``Article.body`` of the first of them.
        stop: The index after the last of them.
        label: The mark of a footnote; the title of a box; the time of an entry in words that tell no moment.
        published: The time of an entry of a live blog.
        anchor: The id by which links of the page reach it, without the number sign.

    >>> Passage(kind="footnote", start=7, stop=8, label="1", anchor="fn1").kind
    'footnote'
    """

    kind: PassageKind
    start: int
    stop: int
    label: str | None = None
    published: Moment | None = None
    anchor: str | None = None


@attrs.frozen(kw_only=True, repr=False)
class Article(Shown):
    """
    An article as a dump holds it.

    Where ``parse`` was given the address of the page, links, images and the addresses below are absolute; links to a
    place on the page itself stay as they are.
    ``body``, ``metadata`` and ``omissions`` cover every non-blank line of the dump, and no two of their spans overlap.

    Args:
        title: The headline.
        subtitle: The dek or standfirst.
        authors: Who made it, in the order of the page.
        published: When it was published.
        modified: When it was last changed.
        reading_time: How long it takes to read, as the page states it.
        body: Its blocks in order.
        passages: What the page sets apart in the body; of two that share blocks, one holds the other.
        tags: The topics it is filed under.
        category: The section of the publication.
        publisher: The publication.
        language: A BCP 47 tag.
        url: The address of the page: as it was given, else as the dump states it.
        canonical_url: The address that the page states as its own.
        site_name: The name of the site that the page states.
        description: What the page states for search engines and previews; the dek that readers see is ``subtitle``.
        image: The address of the lead image that the page states; images of the body are figures.
        license: The license that the page states for itself, mostly as an address.
        metadata: The blocks that the fields above were read from.
        omissions: Everything else, with the reason.
        notes: What was missing, unclear or guessed.
        profile: The name of the profile that was used.

    >>> from article_parse import parse
    >>> article = parse("The Dam\\n\\nBy Ana Lima\\n\\nThe old dam above the town held all night, officials said.")
    >>> article.title, article.authors[0].name
    ('The Dam', 'Ana Lima')
    """

    title: str | None = None
    subtitle: str | None = None
    authors: tuple[Person, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    reading_time: timedelta | None = None
    body: tuple[Body, ...] = ()
    passages: tuple[Passage, ...] = ()
    tags: tuple[str, ...] = ()
    category: str | None = None
    publisher: str | None = None
    language: str | None = None
    url: str | None = None
    canonical_url: Statement | None = None
    site_name: Statement | None = None
    description: Statement | None = None
    image: Statement | None = None
    license: Statement | None = None
    metadata: tuple[MetadataLine, ...] = ()
    omissions: tuple[Omission, ...] = ()
    notes: tuple[Note, ...] = ()
    profile: str | None = None

    def __str__(self) -> str:
        return self._line(bare(self.title or "", _LINE) or "untitled")

    def __repr__(self) -> str:
        title = "untitled" if self.title is None else quoted(self.title)
        return f"<Article {self._line(title)}, {self._length}>"

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        for name, value in said_fields(self):
            yield name, counted(len(value), "block") if name in _BLOCKS else value

    def _repr_html_(self) -> str:
        # Imported here since only notebooks ask for it.
        from article_parse._card import card  # noqa: PLC0415

        facts: list[tuple[str, str]] = []
        for name, value in said_fields(self):
            if name not in _BLOCKS:
                facts.append((name, " · ".join(map(str, value)) if isinstance(value, tuple) else str(value)))
        return card(facts, self._length, [(type(block).__name__, block.text) for block in self.body])

    def _line(self, title: str) -> str:
        names = [bare(person.name) for person in self.authors[:_SIGNED]] + ["others"] * (len(self.authors) > _SIGNED)
        stated = self.published and self.published.isoformat()
        date = stated[:_DAY] if stated else self.published and bare(self.published.text)
        return f"{title}{' by ' if names else ''}{' and '.join(names)}{', ' if date else ''}{date or ''}"

    @property
    def _length(self) -> str:
        return counted(self.word_count, "word")

    @property
    def text(self) -> str:
        """The text of the body, its blocks apart by a blank line. Figures, embeds and the dek are not part of it."""
        return "\n\n".join(block.text for block in self.body if not isinstance(block, Figure | Embed))

    @property
    def word_count(self) -> int:
        """
        The number of words in ``text``, apart by white space; of Chinese and Japanese each character is one.

        So count word processors. Thai, Lao, Khmer and Burmese, which part phrases and not words, come out short.
        """
        text = self.text
        if text.isascii():
            return len(text.split())
        return len(_EAST_ASIAN.findall(text)) + len(_EAST_ASIAN_RUN.sub(" ", text).split())

    @property
    def sections(self) -> tuple[Section, ...]:
        """The body as a tree by heading level; what stands before the first heading is a section without one."""
        return section_tree(self.body)


offer(__name__, *map(globals().get, __all__))
