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
    Embed,
    Figure,
    Heading,
    ListItem,
    Mark,
    MarkKind,
    Moment,
    Paragraph,
    Passage,
    PassageKind,
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
    "a article aside blockquote body code em figcaption figure h1 h2 h3 h4 h5 h6 head header html img li ol p pre "
    "small strong table tbody td th thead time tr ul".split()
)
CLASSES = {"", "byline", "embed", "language", "published", "subtitle"}
BLOCKS: st.SearchStrategy[Body] = st.one_of(
    st.builds(Heading, text=HOSTILE, span=st.just(SPAN), level=st.integers(-1, 9), marks=MARKS),
    st.builds(Paragraph, text=HOSTILE, span=st.just(SPAN), marks=MARKS),
    st.builds(ListItem, text=HOSTILE, span=st.just(SPAN), level=st.integers(-1, 5), ordered=st.booleans(), marks=MARKS),
    st.builds(Quote, text=HOSTILE, span=st.just(SPAN), attribution=st.none() | HOSTILE, marks=MARKS),
    st.builds(Code, text=HOSTILE, span=st.just(SPAN), language=st.none() | HOSTILE),
    st.builds(
        Table,
        rows=st.lists(st.lists(HOSTILE, max_size=2).map(tuple), max_size=2).map(tuple),
        span=st.just(SPAN),
        header_rows=st.integers(-1, 2),
        header_columns=st.integers(-1, 2),
        marks=MARKS,
    ),
    st.builds(Figure, span=st.just(SPAN), caption=HOSTILE, credit=HOSTILE, alt=HOSTILE, src=HOSTILE, marks=MARKS),
    st.builds(Embed, text=HOSTILE, span=st.just(SPAN), src=HOSTILE, marks=MARKS),
)
PASSAGES = st.lists(
    st.builds(
        Passage,
        kind=st.sampled_from(get_args(PassageKind)),
        start=st.integers(-1, 5),
        stop=st.integers(-1, 6),
        label=st.none() | HOSTILE,
        published=st.none() | st.builds(Moment, text=HOSTILE, precision=st.sampled_from(Precision)),
        anchor=st.none() | HOSTILE,
    ),
    max_size=6,
).map(tuple)
ATTRIBUTES = {"alt", "class", "dir", "href", "id", "lang", "rel", "role", "scope", "src", "start", "value"}


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


@given(st.lists(BLOCKS, max_size=5), PASSAGES, HOSTILE)
def test_no_text_becomes_markup(blocks: list[Body], passages: tuple[Passage, ...], title: str) -> None:
    """An article of hostile texts holds no elements and attributes but those of the renderer."""
    html = to_html(
        Article(
            title=title,
            subtitle=title,
            language=title,
            authors=(Person(name=title, url=title),),
            body=tuple(blocks),
            passages=passages,
        )
    )
    for node in LexborHTMLParser(html).css("*"):
        assert node.tag in ELEMENTS
        assert set(node.attributes) <= ATTRIBUTES
        assert (node.attributes.get("class") or "").partition("-")[0] in CLASSES
        assert not set(node.attributes.get("class") or "") & set(" \t\n\f\r")
        assert (node.attributes.get("id") or "passage-1").removeprefix("passage-").isdigit()
        for name in ("href", "src"):
            scheme, colon, _ = (node.attributes.get(name) or "").partition(":")
            assert (
                not colon
                or not (scheme.isascii() and scheme.isalpha())
                or scheme.lower() in {"http", "https", "mailto"}
            )


@pytest.mark.parametrize("language", ["x modal-open js-delete", "x\tjs-delete", "", " ", "é", "x" * 41])
def test_a_language_that_is_not_one_word_is_no_class(language: str) -> None:
    """Code chooses no classes of the page that shows it."""
    assert _body(Code(text="a", span=SPAN, language=language)) == "<pre><code>a</code></pre>"


@given(st.lists(BLOCKS, max_size=6), PASSAGES)
def test_elements_are_nested_as_they_are_written(blocks: list[Body], passages: tuple[Passage, ...]) -> None:
    """Every element is closed where it must be: a parser that repairs nothing reads the same tree."""
    html = to_html(Article(body=tuple(blocks), passages=passages))
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
        ("/x?a=1&colon;2", "/x?a=1&amp;colon;2"),
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
        "javascript&colon;alert(1)",
        "java&Tab;script&#58;alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&#58alert(1)",
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
        '<table><thead><tr><th scope="col">Year</th><th scope="col">Rain</th></tr></thead>'
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


def test_a_quotation_with_its_source_is_a_figure() -> None:
    """HTML keeps the attribution out of what is quoted."""
    assert _body(Quote(text="No.", span=SPAN, attribution="A <b> Lima")) == (
        "<figure><blockquote><p>No.</p></blockquote><figcaption>A &lt;b&gt; Lima</figcaption></figure>"
    )


def test_headers_of_rows_and_links_in_cells_are_written() -> None:
    """The cells at the left head their rows; a mark stands in the cell it starts in."""
    marks = (Mark(kind="link", start=10, stop=14, href="/r"), Mark(kind="strong", start=15, stop=99))
    table = Table(rows=(("Year", "2025"), ("Rain", "712")), span=SPAN, header_columns=1, marks=marks)
    assert _body(table) == (
        '<table><tbody><tr><th scope="row">Year</th><td>2025</td></tr>'
        '<tr><th scope="row"><a href="/r">Rain</a></th><td><strong>712</strong></td></tr></tbody></table>'
    )


def test_what_is_embedded_is_words_and_an_address() -> None:
    """Nothing of another site is loaded: the words are quoted, and a link leads to it."""
    embed = Embed(text="The water is down.", span=SPAN, src="https://social.example/7")
    link = '<figcaption><a href="https://social.example/7">https://social.example/7</a></figcaption>'
    quote = "<blockquote><p>The water is down.</p></blockquote>"
    assert _body(embed) == f'<figure class="embed">{quote}{link}</figure>'
    assert _body(Embed(text="", span=SPAN, src=embed.src)) == f'<figure class="embed">{link}</figure>'
    assert _body(Embed(text="", span=SPAN, src="javascript:x")) == ""


def test_passages_are_elements_around_their_blocks() -> None:
    """A box is an aside, an entry an article with its time, a footnote an aside with its role and its mark."""
    body = tuple(Paragraph(text=text, span=SPAN) for text in ("a", "b", "c", "2 d"))
    noon = datetime(2026, 2, 22, 12, tzinfo=UTC)
    time = Moment(text="12:00", precision=Precision.MINUTE, earliest=noon, latest=noon + timedelta(minutes=1))
    passages = (
        Passage(kind="live_entry", start=0, stop=2, published=time),
        Passage(kind="info_box", start=1, stop=2, label="Facts"),
        Passage(kind="footnote", start=2, stop=3, label="1"),
        Passage(kind="footnote", start=3, stop=4, label="[2]"),
    )
    assert to_html(Article(body=body, passages=passages)).split("\n")[1:-1] == [
        "<article>",
        '<p class="published"><time datetime="2026-02-22T12:00:00+00:00">12:00</time></p>',
        "<p>a</p>",
        "<aside>",
        "<p><strong>Facts</strong></p>",
        "<p>b</p>",
        "</aside>",
        "</article>",
        '<aside role="doc-footnote">',
        "<p><strong>1</strong></p>",
        "<p>c</p>",
        "</aside>",
        '<aside role="doc-footnote">',
        "<p>2 d</p>",
        "</aside>",
    ]


def test_links_to_footnotes_lead_to_ids_of_our_own() -> None:
    """No id of the page is written, since it could name a variable of the page that shows the article."""
    body = (
        Paragraph(text="It held1.", span=SPAN, marks=(Mark(kind="link", start=7, stop=8, href="#cookie"),)),
        Paragraph(text="1 Or not.", span=SPAN),
    )
    notes = (Passage(kind="footnote", start=1, stop=2, anchor="cookie"),)
    html = to_html(Article(body=body, passages=notes))
    assert '<p>It held<a href="#passage-1">1</a>.</p>' in html
    assert '<aside role="doc-footnote" id="passage-1">' in html
    assert "cookie" not in html


def test_what_runs_the_other_way_is_turned() -> None:
    """The article runs as its headline does, and a block that runs the other way says so."""
    hebrew = "\u05d4\u05e1\u05db\u05e8"
    body: tuple[Body, ...] = (
        Paragraph(text=f"7. {hebrew}", span=SPAN),
        Paragraph(text="712", span=SPAN),
        ListItem(text="The dam", span=SPAN),
    )
    assert to_html(Article(title=hebrew, body=body)).split("\n")[-4:] == [
        f"<p>7. {hebrew}</p>",
        "<p>712</p>",
        '<ul><li dir="ltr">The dam</li></ul>',
        "</article>",
    ]
    assert to_html(Article(title=hebrew)).startswith('<article dir="rtl">')
    assert f'<p dir="rtl">7. {hebrew}</p>' in to_html(Article(title="Dam", body=body))


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
