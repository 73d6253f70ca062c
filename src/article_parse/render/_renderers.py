"""The renderers. Each loads what it needs when it is called, so that those who only parse do not pay for it."""

# ruff: noqa: PLC0415

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from article_parse.errors import ArticleTypeError
from article_parse.model import Article

if TYPE_CHECKING:
    from article_parse._trace import Trace


def _check(article: object, name: str) -> None:
    if not isinstance(article, Article):
        msg = f"{name} takes an Article, as parse gives it, not {type(article).__name__}"
        raise ArticleTypeError(msg)


def to_text(article: Article) -> str:
    """
    Give *article* as text that reads well and that ``parse`` reads back.

    Prints, apart by blank lines: the headline, the dek, ``By`` and the names of those who sign, the date in the words
    of the dump, and the body. List items carry a hyphen or their number, quotations ``>``, code an indentation of four
    columns; cells of a table stand apart by tabs; of an image the caption and the credit stand in square brackets, or
    else its replacement text, and so do the words or else the address of what is embedded. The time of an entry of a
    live blog stands above it. What has no text is not printed.

    Raises:
        ArticleTypeError: *article* is no :class:`~article_parse.Article`.

    >>> from article_parse.model import Article, ListItem, Span
    >>> items = (ListItem(text="a torch", span=Span(0, 7)), ListItem(text="spare cells", span=Span(8, 19), level=2))
    >>> print(to_text(Article(title="What to pack", body=items)))
    What to pack
    <BLANKLINE>
    - a torch
      - spare cells
    """
    _check(article, "to_text")
    from article_parse.render._text import write_text

    return write_text(article)


def to_markdown(article: Article, *, title: bool = True) -> str:
    r"""
    Give *article* as CommonMark with tables.

    Text is escaped: whatever the dump holds, a reader of CommonMark shows the text of the blocks and no other markup,
    HTML, links or images than those of the model. Links and images with an unsafe scheme, such as ``javascript:``,
    are dropped and their text is kept. Emphasis that Markdown cannot express at its place is dropped too. (GitHub's
    reader also makes links of bare addresses.)

    Info boxes and what is embedded are block quotes. The time of an entry of a live blog is a bold line above it, and
    so is the mark of a footnote that its text does not begin with: CommonMark has no footnotes, and would take some
    lines that begin with ``[^1]:`` for the definition of a link and not show them.

    Args:
        article: What to write.
        title: Whether to open with the headline, the dek, those who sign and the date.

    Raises:
        ArticleTypeError: *article* is no :class:`~article_parse.Article`.

    >>> from article_parse.model import Article, Heading, Paragraph, Span
    >>> body = (Heading(text="The *dam*", span=Span(0, 9)), Paragraph(text="<b>1.</b> It rained.", span=Span(10, 30)))
    >>> print(to_markdown(Article(title="Storm", body=body)))
    # Storm
    <BLANKLINE>
    ## The \*dam\*
    <BLANKLINE>
    &lt;b>1.&lt;/b> It rained.
    """
    _check(article, "to_markdown")
    from article_parse.render._markdown import write_markdown

    return write_markdown(article, title=title)


def to_html(article: Article) -> str:
    """
    Give *article* as one ``article`` element.

    A ``header`` holds the headline, the dek, those who sign and the date; the body follows. All text is escaped.
    Links go to ``http``, ``https``, ``mailto`` and relative addresses only, images come from the same without
    ``mailto``; a link to anything else is plain text. A ``time`` element stands only where the moment can be told
    truthfully in ISO 8601. Surrogates, which HTML cannot hold, become U+FFFD.

    An info box is an ``aside``, an entry of a live blog an ``article``, a footnote an ``aside`` with its role; links to
    them lead to ids of our own. What is embedded is a figure with its words and its address, never a frame. What runs
    against the direction of the headline has a ``dir`` attribute.

    Raises:
        ArticleTypeError: *article* is no :class:`~article_parse.Article`.

    >>> from article_parse.model import Article, Mark, Paragraph, Span
    >>> marks = (Mark(kind="link", start=0, stop=3, href="/map"),)
    >>> print(to_html(Article(title="5 < 6", body=(Paragraph(text="See it.", span=Span(0, 7), marks=marks),))))
    <article>
    <header>
    <h1>5 &lt; 6</h1>
    </header>
    <p><a href="/map">See</a> it.</p>
    </article>
    """
    _check(article, "to_html")
    from article_parse.render._html import write_html

    return write_html(article)


def to_dict(article: Article, *, text: bool = False) -> dict[str, Any]:
    """
    Give *article* in plain JSON types, as :func:`from_dict` reads it back.

    Every field of the model stands under its own name; a block of the body also has its ``type``, and the whole has its
    ``schema_version``. A span is an array of two offsets in code points. An instant is ISO 8601, with the name of its
    zone in brackets where it has one (RFC 9557); a duration is ISO 8601. Text in which the two halves of a surrogate
    pair stand as two code points is an array of its parts, since a JSON string would join them.

    Args:
        article: What to write.
        text: Whether to add ``text`` and ``word_count``, which follow from the body and are passed over when read.

    Raises:
        ArticleTypeError: *article* is no :class:`~article_parse.Article`.
        SerializationError: A moment has an end without a time zone, or a field holds what is not of its type.

    >>> from article_parse.model import Article, Paragraph, Span
    >>> to_dict(Article(body=(Paragraph(text="It rained.", span=Span(0, 10)),)))["body"]
    [{'type': 'paragraph', 'text': 'It rained.', 'span': [0, 10], 'marks': []}]
    """
    _check(article, "to_dict")
    from article_parse.render._json import write_dict

    return write_dict(article, text=text)


def from_dict(value: dict[str, Any]) -> Article:
    """
    Give the article that :func:`to_dict` wrote, also after a journey through JSON, MessagePack or a database.

    Raises:
        SerializationError: *value* is not an article; the message tells the place.

    >>> from article_parse.model import Article
    >>> from_dict({"title": "The Dam"}) == Article(title="The Dam")
    True
    """
    from article_parse.render._json import read_dict

    return read_dict(value)


def to_record(article: Article) -> dict[str, Any]:
    """
    Give *article* as one flat record for a table: a row of ``article_parse.arrow.FLAT_SCHEMA``, without Arrow.

    Values are texts, numbers, instants in UTC, or lists of texts: ``authors`` are names, ``notes`` are codes, a moment
    is ``published_earliest``, ``published_latest``, ``published_best`` and ``published_text``, and ``reading_time_s``
    is in seconds. What is not known is ``None``; blocks, spans and omissions are left out.

    Raises:
        ArticleTypeError: *article* is no :class:`~article_parse.Article`.

    >>> from article_parse.model import Article, Person
    >>> record = to_record(Article(title="The Dam", authors=(Person(name="Ana Lima"),)))
    >>> record["title"], record["authors"], record["published_best"]
    ('The Dam', ['Ana Lima'], None)
    """
    _check(article, "to_record")
    from article_parse.render._flat import FLAT_VALUES

    return {name: take(article) for name, take in FLAT_VALUES.items()}


def to_json(article: Article, *, indent: int | None = None, text: bool = False) -> str:
    """
    Give *article* as JSON text that :func:`from_json` reads back as an equal article.

    The text can be encoded as UTF-8 whatever the article holds: lone surrogates are escaped.

    Args:
        article: What to write.
        indent: How many spaces each level is indented by; everything stands on one line without it.
        text: As for :func:`to_dict`.

    Raises:
        ArticleTypeError: *article* is no :class:`~article_parse.Article`.
        SerializationError: As :func:`to_dict`.

    >>> from article_parse.model import Article
    >>> to_json(Article(title="The Dam"))[:40]
    '{"schema_version": 1, "title": "The Dam"'
    """
    _check(article, "to_json")
    from article_parse.render._json import write_json

    return write_json(article, indent, text=text)


def from_json(text: str | bytes) -> Article:
    """
    Give the article that :func:`to_json` wrote; bytes are UTF-8.

    A key that is missing takes the default of the model. Without a version it counts as of the one that is written. The
    name of a time zone is looked up in the time zone database of the machine.

    Raises:
        ArticleTypeError: *text* is neither a string nor bytes.
        SerializationError: *text* is not JSON, or not an article; the message tells the place.

    >>> from article_parse.model import Article
    >>> from_json('{"title": "The Dam"}') == Article(title="The Dam")
    True
    """
    from article_parse.render._json import read_json

    return read_json(text)


def to_jsonld(article: Article) -> dict[str, Any]:
    """
    Give *article* as a schema.org ``NewsArticle`` in plain JSON types; what is not known is left out.

    ``datePublished`` and ``dateModified`` are the finest ISO 8601 form that is true of the whole interval: an instant
    where it is no longer than a minute, else the day, the month or the year it lies in. An agency is an
    ``Organization``, everybody else a ``Person``; a photographer is a ``contributor``. Entries of a live blog make it a
    ``LiveBlogPosting`` as well. ``isAccessibleForFree`` is false where the text ends at a paywall. Addresses with a
    scheme other than ``http`` and ``https`` are left out. Whoever writes the result into a ``script`` element escapes
    ``<``.

    Raises:
        ArticleTypeError: *article* is no :class:`~article_parse.Article`.

    >>> from article_parse.model import Article, Person
    >>> to_jsonld(Article(title="The Dam", authors=(Person(name="Ana Lima"),)))["author"]
    [{'@type': 'Person', 'name': 'Ana Lima'}]
    """
    _check(article, "to_jsonld")
    from article_parse.render._jsonld import write_jsonld

    return write_jsonld(article)


def to_report_html(trace: Trace) -> str:
    """
    Give *trace* as one page of HTML that shows how the article came about, for people who look at it.

    The dump stands beside the article, each block with its role, and with the reasons for it behind a disclosure; a
    timeline shows what the dates can mean; what the page claims, what was left out and the notes stand below. The page
    needs no script, no network and no other file, and its policy allows none; images are not shown. It is meant to be
    looked at and may change with each version.

    Raises:
        ArticleTypeError: *trace* is no :class:`~article_parse.Trace`.

    >>> from article_parse import trace
    >>> page = to_report_html(trace("The Dam\\n\\nBy Ana Lima\\n\\nThe old dam above the town held, officials said."))
    >>> "<h1>The Dam</h1>" in page, "<script" in page
    (True, False)
    """
    from article_parse._trace import Trace

    if not isinstance(trace, Trace):
        msg = f"to_report_html takes a Trace, as trace gives it, not {type(trace).__name__}"
        raise ArticleTypeError(msg)
    from article_parse.render._report import write_report

    return write_report(trace)
