from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from article_parse.model import (
    Article,
    Body,
    Code,
    Figure,
    Heading,
    ListItem,
    Mark,
    MarkKind,
    Moment,
    Paragraph,
    Person,
    Precision,
    Quote,
    Span,
    Table,
)
from article_parse.render import to_html

SPAN = Span(0, 0)
HOSTILE = (
    st.lists(
        st.sampled_from(
            ["<", ">", "&", '"', "'", "/", "=", "script", "&lt;", "--", "]]>", "\r", "\0", "a", " ", "é", "\ud800"]
        )
    ).map("".join)
    | st.text()
)
MARKS = st.lists(
    st.builds(
        Mark,
        kind=st.sampled_from(get_args(MarkKind)),
        start=st.integers(-2, 30),
        stop=st.integers(-2, 30),
        href=st.none() | HOSTILE | st.sampled_from(["https://a.example/?b=1&c", "java\nscript:alert(1)", " DATA:x"]),
    ),
    max_size=6,
).map(tuple)
ELEMENTS = set(
    "a article blockquote body code em figcaption figure h1 h2 h3 h4 h5 h6 head header html img li ol p pre small "
    "strong table tbody td th thead time tr ul".split()
)
BLOCKS: st.SearchStrategy[Body] = st.one_of(
    st.builds(Heading, text=HOSTILE, span=st.just(SPAN), level=st.integers(-1, 9), marks=MARKS),
    st.builds(Paragraph, text=HOSTILE, span=st.just(SPAN), marks=MARKS),
    st.builds(ListItem, text=HOSTILE, span=st.just(SPAN), level=st.integers(-1, 5), ordered=st.booleans(), marks=MARKS),
    st.builds(Quote, text=HOSTILE, span=st.just(SPAN), marks=MARKS),
    st.builds(Code, text=HOSTILE, span=st.just(SPAN), language=st.none() | HOSTILE),
    st.builds(
        Table, rows=st.lists(st.lists(HOSTILE, max_size=2).map(tuple), max_size=2).map(tuple), span=st.just(SPAN)
    ),
    st.builds(Figure, span=st.just(SPAN), caption=HOSTILE, credit=HOSTILE, alt=HOSTILE, src=HOSTILE, marks=MARKS),
)


def _held(text: str) -> str:
    """Give *text* as HTML can hold it."""
    return "".join(
        "\ufffd" if character == "\0" or "\ud800" <= character <= "\udfff" else character for character in text
    )


def _body(*blocks: Body) -> str:
    lines = to_html(Article(body=blocks)).split("\n")
    assert (lines[0], lines[-1]) == ("<article>", "</article>")
    return "\n".join(lines[1:-1])


@given(HOSTILE, MARKS)
def test_the_text_of_a_paragraph_is_shown_as_it_is(text: str, marks: tuple[Mark, ...]) -> None:
    """A browser shows the text of the block, whatever it and its marks hold."""
    tree = LexborHTMLParser(to_html(Article(body=(Paragraph(text=text, span=SPAN, marks=marks),))))
    (paragraph,) = tree.css("p")
    assert paragraph.text() == _held(text)


@given(st.lists(BLOCKS, max_size=5), HOSTILE)
def test_no_text_becomes_markup(blocks: list[Body], title: str) -> None:
    """An article of hostile texts holds no elements and attributes but those of the renderer."""
    html = to_html(
        Article(
            title=title, subtitle=title, language=title, authors=(Person(name=title, url=title),), body=tuple(blocks)
        )
    )
    for node in LexborHTMLParser(html).css("*"):
        assert node.tag in ELEMENTS
        assert set(node.attributes) <= {"alt", "class", "href", "lang", "rel", "src", "start", "value"}
        for name in ("href", "src"):
            scheme, colon, _ = (node.attributes.get(name) or "").partition(":")
            assert (
                not colon
                or not (scheme.isascii() and scheme.isalpha())
                or scheme.lower() in {"http", "https", "mailto"}
            )


@given(st.lists(BLOCKS, max_size=6))
def test_elements_are_nested_as_they_are_written(blocks: list[Body]) -> None:
    """Every element is closed where it must be: a parser that repairs nothing reads the same tree."""
    html = _body(*blocks)
    path: list[str] = []
    for piece in html.split("<")[1:]:
        name = piece.partition(">")[0].split()[0]
        if name.startswith("/"):
            assert path.pop() == name[1:]
        elif name != "img":
            path.append(name)
    assert path == []


@pytest.mark.parametrize(
    ("href", "written"),
    [
        ("https://news.example/a?b=1&c=2", "https://news.example/a?b=1&amp;c=2"),
        ("/map", "/map"),
        ("#note", "#note"),
        ("//news.example/x", "//news.example/x"),
        ("mailto:desk@news.example", "mailto:desk@news.example"),
        ("HTTPS://news.example", "HTTPS://news.example"),
        (' https://news.example/"onclick="x ', "https://news.example/%22onclick=%22x"),
        ("a<b>c\\d\x7f", "a%3Cb%3Ec%5Cd%7F"),
    ],
)
def test_safe_links_are_kept(href: str, written: str) -> None:
    """Web, mail and relative addresses stay what they are, with what could end them percent-encoded."""
    marks = (Mark(kind="link", start=0, stop=1, href=href),)
    assert _body(Paragraph(text="x", span=SPAN, marks=marks)) == f'<p><a href="{written}">x</a></p>'


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        " \x01JavaScript:alert(1)",
        "java\tscr\nipt:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "blob:x",
        "file:///etc/hosts",
        "",
        " ",
        None,
    ],
)
def test_unsafe_links_are_plain_text(href: str | None) -> None:
    """A link that runs code, reads files or leads nowhere is dropped, and its text is kept."""
    marks = (Mark(kind="link", start=0, stop=1, href=href),)
    assert _body(Paragraph(text="x", span=SPAN, marks=marks)) == "<p>x</p>"


def test_overlapping_marks_are_nested() -> None:
    """Marks that cross each other are cut where they cross; of two links on one text the first holds."""
    marks = (
        Mark(kind="link", start=2, stop=9, href="/b"),
        Mark(kind="link", start=0, stop=4, href="/a"),
        Mark(kind="strong", start=3, stop=5),
        Mark(kind="emphasis", start=4, stop=99),
        Mark(kind="code", start=6, stop=6),
    )
    assert _body(Paragraph(text="abcdefgh", span=SPAN, marks=marks)) == (
        '<p><a href="/a">abc<strong>d</strong></a>'
        '<a href="/b"><strong><em>e</em></strong><em>fgh</em></a></p>'
    )  # fmt: skip


def test_lists_keep_their_levels_and_numbers() -> None:
    """Lists are nested in the item above; numbers that do not count on are stated."""
    items = [("a", 1, None), ("b", 3, 4), ("c", 3, 5), ("d", 3, 9), ("e", 2, None), ("f", 1, None)]
    body = [ListItem(text=text, span=SPAN, level=level, ordered=n is not None, number=n) for text, level, n in items]
    assert _body(*body) == (
        '<ul><li>a<ol start="4"><li>b</li><li>c</li><li value="9">d</li></ol><ul><li>e</li></ul></li><li>f</li></ul>'
    )


def test_tables_figures_quotes_and_code_have_their_elements() -> None:
    """Every kind of block is written as the element that HTML has for it."""
    assert _body(Table(rows=(("Year", "Rain"), ("2025", "<1 mm")), span=SPAN, header_rows=1)) == (
        "<table><thead><tr><th>Year</th><th>Rain</th></tr></thead>"
        "<tbody><tr><td>2025</td><td>&lt;1 mm</td></tr></tbody></table>"
    )
    figure = Figure(span=SPAN, caption="The dam.", credit="A. Lima", alt='The "dam"', src="/dam.png")
    assert _body(figure) == (
        '<figure><img src="/dam.png" alt="The &quot;dam&quot;">'
        "<figcaption>The dam. <small>A. Lima</small></figcaption></figure>"
    )
    assert _body(Quote(text="No.", span=SPAN)) == "<blockquote><p>No.</p></blockquote>"
    assert _body(Code(text="a\n  b", span=SPAN, language="py")) == '<pre><code class="language-py">a\n  b</code></pre>'
    assert _body(Heading(text="Dam", span=SPAN, level=3)) == "<h3>Dam</h3>"
    assert _body(Figure(span=SPAN, alt="Dam", src="data:x")) == "<figure><figcaption>Dam</figcaption></figure>"
    assert _body(Figure(span=SPAN)) == ""


def test_the_header_holds_title_dek_byline_and_date() -> None:
    """What is known of the article stands above its body, the date as a ``time`` element."""
    noon = datetime(2026, 2, 22, 12, tzinfo=UTC)
    article = Article(
        title="The Dam",
        subtitle="It held",
        authors=(
            Person(name="Ana Lima", url="https://news.example/ana"),
            Person(name="Rui Costa", role="photographer"),
            Person(name="NWA", role="agency"),
        ),
        published=Moment(text="noon", precision=Precision.MINUTE, earliest=noon, latest=noon + timedelta(minutes=1)),
        language="en",
    )
    assert to_html(article).split("\n") == [
        '<article lang="en">',
        "<header>",
        "<h1>The Dam</h1>",
        '<p class="subtitle">It held</p>',
        '<p class="byline">By <a href="https://news.example/ana" rel="author">Ana Lima</a> and NWA</p>',
        '<p class="published"><time datetime="2026-02-22T12:00:00+00:00">noon</time></p>',
        "</header>",
        "</article>",
    ]


def test_a_moment_that_cannot_be_told_is_text() -> None:
    """There is no ``time`` element without a machine-readable value."""
    article = Article(published=Moment(text="2 days ago", precision=Precision.DAY, relative=True))
    assert '<p class="published">2 days ago</p>' in to_html(article)
