from __future__ import annotations

from typing import get_args

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

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
from article_parse.render import to_markdown

SPAN = Span(0, 0)
PIECES = [
    "*", "_", "`", "``", "~", "#", "-", "+", ">", "<", "[", "]", "(", ")", "!", "|", "\\", "&", "&amp;", "=", ":", "1.",
    "2)", "<b>", "<!--", "](x)", "http://a.example", " ", "  ", "\t", "\n", "\u00a0", "a", "b", "é", "€", "“", "x y",
]  # fmt: skip
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=12).map("".join) | st.text(max_size=20)
HREFS = st.sampled_from([
    "https://a.example/(b)?c=[d]&copy;", "/x y", "javascript:alert(1)", "a`b", "<c>", "d\\", 'e"f', "g)h", "*i*_j_",
    "k|l",
])  # fmt: skip
MARKS = st.lists(
    st.builds(
        Mark,
        kind=st.sampled_from(get_args(MarkKind)),
        start=st.integers(-1, 15),
        stop=st.integers(-1, 15),
        href=st.none() | HREFS,
    ),
    max_size=6,
).map(tuple)
MARKUP = {"link_open": "link", "em_open": "emphasis", "strong_open": "strong", "code_inline": "code"}
PARSERS = [MarkdownIt("commonmark"), MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])]


def _fold(text: str) -> str:
    return " ".join(text.replace("\0", "\ufffd").split())


def _markdown(*blocks: Body) -> str:
    return to_markdown(Article(body=blocks))


def _shown(tokens: list[Token]) -> list[str]:
    """Give the text that a reader shows, a string for each block that has text."""
    shown: list[str] = []
    for token in tokens:
        if token.type == "inline":
            shown.append(_fold("".join(child.content for child in token.children or ())))
        elif token.type in {"fence", "code_block", "html_block"}:
            shown.append(token.content)
    return shown


def _kinds(tokens: list[Token]) -> list[str]:
    return [token.type for token in tokens if token.nesting >= 0 and token.type != "inline"]


def _inner(tokens: list[Token]) -> set[str]:
    return {child.type for token in tokens for child in token.children or ()}


@pytest.mark.parametrize("parser", PARSERS)
@given(text=HOSTILE)
@example(text="a\u2028# b")
@example(text="\\")
@example(text="- \\-")
@example(text="1986. A great year")
@example(text="&#42;x&#42;")
def test_text_is_shown_as_it_is(parser: MarkdownIt, text: str) -> None:
    """A reader of CommonMark shows the text of a paragraph, and finds no markup in it."""
    tokens = parser.parse(_markdown(Paragraph(text=text, span=SPAN)))
    expected = _fold(text)
    assert _shown(tokens) == ([expected] if expected else [])
    assert _inner(tokens) <= {"text", "text_special"}
    assert set(_kinds(tokens)) <= {"paragraph_open"}


@pytest.mark.parametrize("parser", PARSERS)
@given(text=HOSTILE, marks=MARKS)
@example(text=" ", marks=(Mark(kind="code", start=0, stop=1),))
@example(text="Wow!x", marks=(Mark(kind="link", start=4, stop=5, href="/x"),))
@example(text="a``b`c", marks=(Mark(kind="code", start=0, stop=4), Mark(kind="emphasis", start=2, stop=9)))
@example(text='a"b"c', marks=(Mark(kind="strong", start=1, stop=4),))
@example(text="ab cd", marks=(Mark(kind="strong", start=0, stop=3), Mark(kind="emphasis", start=3, stop=5)))
@example(text="&amp;", marks=(Mark(kind="emphasis", start=0, stop=1), Mark(kind="strong", start=1, stop=2)))
@example(text="0\x000", marks=(Mark(kind="emphasis", start=0, stop=2),))
def test_marks_change_no_text(parser: MarkdownIt, text: str, marks: tuple[Mark, ...]) -> None:
    """Whatever the marks are, the text stays, and no markup shows but of the kinds that the marks name."""
    tokens = parser.parse(_markdown(Paragraph(text=text, span=SPAN, marks=marks)))
    expected = _fold(text)
    assert [_fold(shown) for shown in _shown(tokens)] == ([expected] if expected else [])
    kinds = {MARKUP[kind] for kind in _inner(tokens) if kind in MARKUP}
    assert kinds <= {mark.kind for mark in marks}
    assert _inner(tokens) <= {*MARKUP, "text", "text_special", "link_close", "em_close", "strong_close"}


@pytest.mark.parametrize(
    ("href", "written"),
    [
        ("/x?a=1&copy;", "[x](/x?a=1&amp;copy;)"),
        ("/x?a=1&b=2", "[x](/x?a=1&b=2)"),
        ("/x_(y)", "[x](/x_\\(y\\))"),
        ("javascript&colon;alert(1)", "x"),
        ("java&NewLine;script&#58;alert(1)", "x"),
        ("&#" + "9" * 5_000 + ";x", "[x](&#" + "9" * 5_000 + ";x)"),
    ],
    ids=range(6),
)
def test_references_in_addresses_stay_what_they_are(href: str, written: str) -> None:
    """What a reader might resolve is written so that it does not, and an address that would run then is dropped."""
    link = Mark(kind="link", start=0, stop=1, href=href)
    assert _markdown(Paragraph(text="x", span=SPAN, marks=(link,))) == written


@given(HOSTILE, MARKS)
def test_links_lead_where_the_marks_lead(text: str, marks: tuple[Mark, ...]) -> None:
    """A link has the address of one of the marks, and none of an unsafe scheme."""
    tokens = PARSERS[0].parse(_markdown(Paragraph(text=text, span=SPAN, marks=marks)))
    known = {PARSERS[0].normalizeLink(mark.href.replace("`", "%60")) for mark in marks if mark.href}
    links = [child.attrs["href"] for token in tokens for child in token.children or () if child.type == "link_open"]
    assert set(links) <= known
    assert not any(str(link).startswith("javascript") for link in links)


@pytest.mark.parametrize(
    ("text", "marks", "written"),
    [
        ("a bold word", [("strong", 2, 6)], "a **bold** word"),
        ("a bold word", [("strong", 2, 7)], "a **bold** word"),
        ("unbelievable", [("emphasis", 2, 8)], "un*believ*able"),
        ("both", [("emphasis", 0, 4), ("strong", 0, 4)], "***both***"),
        ("see this now", [("link", 4, 8)], "see [this](/x) now"),
        ("see this now", [("link", 4, 8), ("emphasis", 0, 12)], "*see* [*this*](/x) *now*"),
        ("run `x` now", [("code", 4, 7)], "run `` `x` `` now"),
        ("run x now", [("emphasis", 0, 9), ("code", 4, 5)], "*run `x` now*"),
        ("snake_case & <b>", [], "snake\\_case & &lt;b>"),
        ("a“b”c", [("strong", 1, 4)], "a“b”c"),
    ],
)
def test_marks_are_written(text: str, marks: list[tuple[MarkKind, int, int]], written: str) -> None:
    """Emphasis, code and links stand around the text they mark, where Markdown can express it."""
    placed = tuple(Mark(kind=kind, start=start, stop=stop, href="/x") for kind, start, stop in marks)
    assert _markdown(Paragraph(text=text, span=SPAN, marks=placed)) == written


UNCODED = MARKS.map(lambda marks: tuple(mark for mark in marks if mark.kind != "code"))


@given(text=HOSTILE, marks=UNCODED)
@example(text="see https://evil.example/<img src=x onerror=PWN()>", marks=())
def test_no_text_is_html_when_escapes_are_swallowed(text: str, marks: tuple[Mark, ...]) -> None:
    """Readers that take a bare address for a link take its backslashes for a part of it: nothing rests on them."""
    figure = Figure(span=SPAN, caption=text, alt=text, src="https://a.example/x", marks=marks)
    assert "<" not in _markdown(Paragraph(text=text, span=SPAN, marks=marks), Quote(text=text, span=SPAN), figure)


@pytest.mark.parametrize(
    ("text", "start", "written"),
    [
        ("https://a.example/<b>x", 18, "https://a.example/&lt;b>x"),
        ("see WWW.a.example/(<b>x", 19, "see WWW.a.example/(&lt;b>x"),
        ("https://a.example/x *y*<b>x", 23, "https://a.example/x \\*y\\*`<b>x`"),
        ("https://a.example <b>x", 18, "https://a.example `<b>x`"),
        ("foo(<b>x", 4, "foo(`<b>x`"),
    ],
)
def test_code_in_an_address_is_text(text: str, start: int, written: str) -> None:
    """A backtick that an address may swallow would not open code, but what closes it would, so there is none."""
    address = Mark(kind="strong", start=0, stop=3)
    code = Mark(kind="code", start=start, stop=len(text))
    assert _markdown(Paragraph(text=text, span=SPAN, marks=(code,))) == written
    marked = _markdown(Paragraph(text=text, span=SPAN, marks=(address, code)))
    assert ("`" in marked) == ("`" in written)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# x", "\\# x"),
        ("#x", "#x"),
        ("- x", "\\- x"),
        ("-5 degrees", "-5 degrees"),
        ("---", "\\---"),
        ("+ x", "\\+ x"),
        ("> x", "\\> x"),
        ("1. x", "1\\. x"),
        ("1.5 million", "1.5 million"),
        ("2026)", "2026\\)"),
    ],
)
def test_only_what_opens_a_block_is_escaped_at_the_start(text: str, written: str) -> None:
    """Text that looks like a heading, a list or a quotation is escaped; numbers and hashtags stay readable."""
    assert _markdown(Paragraph(text=text, span=SPAN)) == written


@given(st.lists(HOSTILE, min_size=1, max_size=4), st.sampled_from([Heading, Paragraph, Quote]))
def test_blocks_stay_apart(texts: list[str], kind: type[Heading | Paragraph | Quote]) -> None:
    """No block runs into the next one: a reader finds the same texts in the same order."""
    shown = _shown(PARSERS[1].parse(_markdown(*(kind(text=text, span=SPAN) for text in texts))))
    assert shown == [text for text in map(_fold, texts) if text]


@given(st.lists(st.tuples(HOSTILE, st.integers(-1, 4), st.booleans(), st.none() | st.integers(-1, 12)), max_size=6))
def test_list_items_stay_apart(items: list[tuple[str, int, bool, int | None]]) -> None:
    """Items of any level and number come back one by one, as items."""
    body = [ListItem(text=t, span=SPAN, level=level, ordered=o, number=n) for t, level, o, n in items]
    tokens = PARSERS[1].parse(_markdown(*body))
    texts = [text for text, *_ in items if text.strip()]
    assert _shown(tokens) == [text for text in map(_fold, texts) if text]
    assert _kinds(tokens).count("list_item_open") == len(texts)


def test_lists_keep_their_levels_and_numbers() -> None:
    """Nested lists are indented below their item; numbers that do not count on start a list of their own."""
    items = [("a", 1, None), ("b", 2, 4), ("c", 2, 5), ("d", 2, 9), ("e", 3, None), ("f", 1, None), ("g", 1, 1)]
    body = [ListItem(text=text, span=SPAN, level=level, ordered=n is not None, number=n) for text, level, n in items]
    markdown = _markdown(*body)
    assert markdown == "- a\n\n  4. b\n  5. c\n  9) d\n     - e\n- f\n1) g"
    starts = [token.attrGet("start") for token in PARSERS[0].parse(markdown) if token.type == "ordered_list_open"]
    assert starts == [4, 9, None]


@given(st.text(st.sampled_from("`~ \n\t#<a")), st.none() | st.sampled_from(["py", "c++", "a b", "`", "x\ny"]))
def test_code_is_fenced(text: str, language: str | None) -> None:
    """Code comes back line by line, whatever fences it holds; a language that could end the fence is dropped."""
    tokens = PARSERS[0].parse(_markdown(Code(text=text, span=SPAN, language=language)))
    assert [token.type for token in tokens] == (["fence"] if text.strip() else [])
    for token in tokens:
        assert token.content == text.removesuffix("\n") + "\n"
        assert token.info == (language if language in {"py", "c++"} else "")


@given(st.lists(st.lists(HOSTILE, min_size=1, max_size=3).map(tuple), min_size=1, max_size=3), st.integers(0, 2))
def test_tables_keep_their_cells(rows: list[tuple[str, ...]], header_rows: int) -> None:
    """Cells come back one by one, whatever pipes they hold; a table without a header gets an empty one."""
    markdown = _markdown(Table(rows=tuple(rows), span=SPAN, header_rows=header_rows))
    width = max(map(len, rows))
    wanted = [[*map(_fold, row), *[""] * (width - len(row))] for row in rows]
    shown = _shown(PARSERS[1].parse(markdown))
    assert shown == sum(wanted, [] if header_rows else [""] * width)


@given(HOSTILE, MARKS, st.integers(0, 2))
def test_marks_in_cells_change_no_text(text: str, marks: tuple[Mark, ...], headers: int) -> None:
    """Links and emphasis stay in the cell they start in, and no cell is cut or joined."""
    rows = (("Year", "Rain"), (text, "712"))
    moved = tuple(attrs.evolve(mark, start=mark.start + 10, stop=mark.stop + 10) for mark in marks)
    table = Table(rows=rows, span=SPAN, header_rows=1, header_columns=headers, marks=moved)
    assert [_fold(shown) for shown in _shown(PARSERS[1].parse(_markdown(table)))] == [
        "Year",
        "Rain",
        _fold(text),
        "712",
    ]


def test_headers_of_rows_are_strong() -> None:
    """Markdown has headers of columns only."""
    table = Table(rows=(("Year", "2025"), ("Rain", "712")), span=SPAN, header_rows=1, header_columns=1)
    assert _markdown(table) == "| **Year** | 2025 |\n| --- | --- |\n| **Rain** | 712 |"


@given(HOSTILE, st.none() | HOSTILE)
def test_a_quotation_names_its_source(text: str, source: str | None) -> None:
    """The attribution is a paragraph of its own inside of the block quote, and its text is shown as it is."""
    tokens = PARSERS[1].parse(_markdown(Quote(text=text, span=SPAN, attribution=source)))
    assert _shown(tokens) == [each for each in (_fold(text), source and _fold(f"— {source}")) if each]
    assert _inner(tokens) <= {"text", "text_special"}


@given(HOSTILE, HREFS)
def test_what_is_embedded_is_words_and_an_address(text: str, src: str) -> None:
    """The words are quoted and shown as they are; below them a link leads to what is embedded, if it is safe."""
    tokens = PARSERS[1].parse(_markdown(Embed(text=text, span=SPAN, src=src)))
    assert _shown(tokens)[: bool(text.strip())] == [_fold(text)] * bool(text.strip())
    links = [child for token in tokens for child in token.children or () if child.type == "link_open"]
    assert len(links) == (not src.startswith("javascript"))
    assert _inner(tokens) <= {"text", "text_special", "link_open", "link_close"}


@given(
    st.lists(st.tuples(st.sampled_from([Paragraph, Quote, ListItem]), HOSTILE), max_size=6),
    st.lists(
        st.builds(
            Passage,
            kind=st.sampled_from(get_args(PassageKind)),
            start=st.integers(-1, 5),
            stop=st.integers(-1, 6),
            label=st.none() | HOSTILE,
        ),
        max_size=5,
    ),
)
@example(
    blocks=[(ListItem, "a"), (ListItem, "b"), (ListItem, " "), (ListItem, "c")],
    passages=[Passage(kind="info_box", start=2, stop=3), Passage(kind="live_entry", start=1, stop=2, label="x")],
)
def test_passages_lose_no_text(
    blocks: list[tuple[type[Paragraph | Quote | ListItem], str]], passages: list[Passage]
) -> None:
    """Whatever passages there are, texts are shown in their order, and none runs into another or a label."""
    body = tuple(kind(text=text, span=SPAN) for kind, text in blocks)
    tokens = PARSERS[1].parse(to_markdown(Article(body=body, passages=tuple(passages))))
    labels = {_fold(each.label) for each in passages if each.label}
    shown = iter(_shown(tokens))
    for text in filter(None, (_fold(text) for _, text in blocks)):
        assert text in iter(lambda: next(shown), None)
    assert all(text in labels for text in shown)


def test_passages_are_told_apart() -> None:
    """A box is a block quote, times and marks are bold lines; a mark that the text shows is not written twice."""
    texts = ["a", "b", "c", "1. d", "e"]
    body: tuple[Body, ...] = tuple(Paragraph(text=text, span=SPAN) for text in texts)
    body += tuple(ListItem(text=text, span=SPAN, ordered=True, number=n) for n, text in enumerate("fg", 1))
    passages = (
        Passage(kind="live_entry", start=0, stop=3, published=Moment(text="12:00", precision=Precision.MINUTE)),
        Passage(kind="info_box", start=1, stop=3, label="Facts"),
        Passage(kind="footnote", start=3, stop=4, label="1"),
        Passage(kind="footnote", start=4, stop=5, label="2"),
        *(Passage(kind="footnote", start=n, stop=n + 1, label=str(n)) for n in (5, 6)),
    )
    assert to_markdown(Article(body=body, passages=passages)) == (
        "**12:00**\n\na\n\n> **Facts**\n>\n> b\n>\n> c\n\n1\\. d\n\n**2**\n\ne\n\n1. f\n2. g"
    )


def test_lists_of_two_passages_stay_apart() -> None:
    """Two lists that meet where a passage starts have other markers, or they would be one."""
    body = tuple(ListItem(text=text, span=SPAN, ordered=True, number=1) for text in "abc")
    boxes = (Passage(kind="live_entry", start=0, stop=1, label="x"), Passage(kind="info_box", start=1, stop=2))
    assert to_markdown(Article(body=body, passages=boxes)) == "**x**\n\n1. a\n\n> 1. b\n\n1. c"
    entries = (Passage(kind="info_box", start=9, stop=10), Passage(kind="live_entry", start=1, stop=2, label="a"))
    assert to_markdown(Article(body=body, passages=entries)) == "1. a\n\n**a**\n\n1. b\n\n1) c"


def test_nested_boxes_are_linear() -> None:
    """However many boxes nest, only so many are written."""
    body = tuple(Paragraph(text="x", span=SPAN) for _ in range(1000))
    boxes = tuple(Passage(kind="info_box", start=0, stop=1000 - n) for n in range(1000))
    assert len(to_markdown(Article(body=body, passages=boxes))) < 1000 * 30


def test_labels_are_compared_with_the_beginning_of_their_block() -> None:
    """Ten thousand marks above a table of ten thousand rows do not have its text put together for each of them."""
    body = (Table(rows=(("a", "b"),) * 10_000, span=SPAN),)
    notes = tuple(Passage(kind="footnote", start=0, stop=1, label=label) for label in ["a", "(a)", "x"] * 3_000)
    written = to_markdown(Article(body=body, passages=notes))
    assert written.startswith("**x**\n\n")
    assert "**a" not in written


def test_a_table_of_uneven_rows_is_linear() -> None:
    """One wide row does not widen all the others."""
    rows = (("x",) * 2000, *[("y",)] * 2000)
    assert len(_markdown(Table(rows=rows, span=SPAN))) < 40_000


def test_deep_lists_are_linear() -> None:
    """Indentation is bounded, however deep the levels of a list go."""
    body = [ListItem(text="x", span=SPAN, level=level) for level in range(2000)]
    assert len(_markdown(*body)) < 2000 * 40


def test_figures_are_images_with_their_words() -> None:
    """An image with a safe address is shown; its caption and credit, or else its replacement text, stand below."""
    figure = Figure(span=SPAN, caption="The *dam*", credit="A. Lima", alt="[dam]", src="/a b.png")
    assert _markdown(figure) == "![\\[dam\\]](/a%20b.png)\n\nThe \\*dam\\* A. Lima"
    assert _markdown(Figure(span=SPAN, alt="dam", src="javascript:x")) == "\\[dam\\]"
    assert _markdown(Figure(span=SPAN, credit="- A")) == "\\- A"
    assert _markdown(Figure(span=SPAN)) == ""


def test_the_head_can_be_left_out() -> None:
    """Headline, dek, byline and date open the text; without ``title`` it is the body alone."""
    article = Article(
        title="C #",
        subtitle="It held",
        authors=(Person(name="Ana Lima"), Person(name="Rui Costa"), Person(name="NWA", role="agency")),
        published=Moment(text="2 days ago", precision=Precision.DAY),
        body=(Heading(text="Dam", span=SPAN, level=7), Quote(text="> x", span=SPAN)),
    )
    body = "###### Dam\n\n> \\> x"
    assert to_markdown(article) == f"# C \\#\n\n*It held*\n\nBy Ana Lima, Rui Costa and NWA\n\n2 days ago\n\n{body}"
    assert to_markdown(article, title=False) == body
