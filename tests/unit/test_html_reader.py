import pytest
from selectolax.lexbor import SelectolaxError

from article_parse._blocks import Block, Element, Shape
from article_parse._html._reader import read_html
from article_parse._roles import NoteCode


def _blocks(source: str) -> list[Block]:
    return list(read_html(source).blocks)


def _texts(source: str) -> list[str]:
    return [block.text for block in _blocks(source)]


PAGE = """<!DOCTYPE html><html lang="en"><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
<article><h1>The Dam</h1><p>It <em>held</em>&nbsp;through the night,<br>officials said.</p>
<ol><li>One<ul><li>Inner</li></ul></li><li><p>Two</p><p>more of two</p></li></ol>
<blockquote><p>Not one drop.</p></blockquote><pre><code class="language-py">x = 1
  y = 2
</code></pre>
<table><thead><tr><th>Year<th>Rain</thead><tr><td>2025<td>712 mm</table>
<figure><img src="/dam.jpg" alt="A dam"><figcaption>The dam at dusk.</figcaption></figure></article>"""


def test_spans_point_at_the_texts_of_the_blocks() -> None:
    """The canvas at the span of a block is its text, and spans are in order and apart."""
    reading = read_html(PAGE)
    assert [block.span.of(reading.canvas) for block in reading.blocks] == [block.text for block in reading.blocks]
    stops = [0, *(block.span.stop for block in reading.blocks)]
    assert all(stop <= block.span.start for stop, block in zip(stops, reading.blocks, strict=False))


def test_elements_give_blocks_their_shapes() -> None:
    """Menus, headings, list items, quotations, code, tables and figures are told apart, with their levels."""
    assert [(block.shape, block.level, block.text) for block in _blocks(PAGE)] == [
        (Shape.FURNITURE, 0, "Home\nNews"),
        (Shape.HEADING, 1, "The Dam"),
        (Shape.LINE, 0, "It held through the night,\nofficials said."),
        (Shape.LIST_ITEM, 1, "One"),
        (Shape.LIST_ITEM, 2, "Inner"),
        (Shape.LIST_ITEM, 1, "Two"),
        (Shape.LINE, 0, "more of two"),
        (Shape.QUOTE, 0, "Not one drop."),
        (Shape.CODE, 0, "x = 1\n  y = 2"),
        (Shape.TABLE, 0, "Year\tRain\n2025\t712 mm"),
        (Shape.IMAGE, 0, "The dam at dusk."),
    ]


def test_lists_tell_whether_they_are_numbered() -> None:
    """An item of a numbered list is ordered, an item of a list inside it is not."""
    items = [block for block in _blocks(PAGE) if block.shape is Shape.LIST_ITEM]
    assert [item.ordered for item in items] == [True, False, True]


def test_code_knows_its_language() -> None:
    """The class of the code element names the language, for this block only."""
    code, after = _blocks('<pre><code class="hl language-py">x = 1</code></pre><p>That was code.</p>')
    assert (code.language, after.language) == ("py", None)


def test_figure_keeps_source_and_replacement_text() -> None:
    """A figure shows its caption, and knows the address and the replacement text of the image."""
    figure = _blocks(PAGE)[-1]
    assert (figure.src, figure.alt) == ("/dam.jpg", "A dam")


def test_figure_without_caption_shows_the_replacement_text() -> None:
    """Without a caption the replacement text stands for the image."""
    (figure,) = _blocks('<figure><img data-src="/late.jpg" src="data:image/gif;base64,R0" alt="A dam"></figure>')
    assert (figure.shape, figure.text, figure.src) == (Shape.IMAGE, "A dam", "/late.jpg")


def test_image_does_not_split_the_text_around_it() -> None:
    """An image in a paragraph stands before it, and the paragraph stays whole."""
    assert _texts('<p>The old <img src="/a.png" alt="Coat of arms"> dam held.</p>') == [
        "Coat of arms",
        "The old dam held.",
    ]


def test_pictograph_is_a_character_of_the_text() -> None:
    """An image whose replacement text is an emoji is read as that character."""
    assert _texts('<p>It held <img src="/1f642.svg" alt="🙂"> again.</p>') == ["It held 🙂 again."]


def test_inline_elements_do_not_split_words() -> None:
    """Markup inside of a word leaves the word whole."""
    assert _texts("<p><span class=cap>T</span><b>h</b>e dam</p>") == ["The dam"]


def test_neighbours_outside_of_prose_are_words_of_their_own() -> None:
    """Inline elements side by side in a container are apart by a space, and so are links anywhere."""
    assert _texts("<div><span>By Ana Lima</span><span>Published today</span></div>") == ["By Ana Lima Published today"]
    assert _texts("<p><a href=/a>Rivers</a><a href=/b>Dams</a></p>") == ["Rivers Dams"]


def test_two_line_ends_end_a_paragraph() -> None:
    """One line end is kept inside of a block, two in a row end it."""
    assert _texts("<div>One<br>two<br> <br>three</div>") == ["One\ntwo", "three"]


def test_text_beside_blocks_is_a_block() -> None:
    """Text that stands directly in a container before, between and after blocks is not lost."""
    assert _texts("<body>One<div>two<p>three</p>four</div>five") == ["One", "two", "three", "four", "five"]


def test_invisible_characters_are_dropped() -> None:
    """Soft hyphens and zero-width spaces do not stay in the text, joiners of scripts and emoji do."""
    assert _texts("<p>Was&shy;ser&#8203;kraft \ufeffmi\u200cravam</p>") == ["Wasserkraft mi\u200cravam"]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>var a = '<p>b</p>'</script>",
        "<style>p { color: red }</style>",
        "<template><p>Later</p></template>",
        "<noscript>Switch scripts on</noscript>",
        "<svg><title>Search</title></svg>",
        "<select><option>English</select>",
        "<div hidden>Later</div>",
        '<i aria-hidden="true">search</i>',
        '<div style="color: red; DISPLAY : none">Later</div>',
        '<div style="visibility:hidden">Later</div>',
        "<!-- Later -->",
    ],
)
def test_what_is_not_shown_is_not_read(hidden: str) -> None:
    """Text that the page shows to nobody is in no block."""
    assert _texts(f"<p>One</p>{hidden}<p>Two</p>") == ["One", "Two"]


@pytest.mark.parametrize(
    "shown",
    [
        '<div aria-hidden="true">Two</div>',
        '<div hidden="until-found">Two</div>',
        '<div hidden id="S:0">Two</div>',
        '<div style="display:block">Two</div>',
        "<button>Two</button>",
        "<details><summary>Two</summary></details>",
    ],
)
def test_what_is_shown_in_the_end_is_read(shown: str) -> None:
    """Text that readers see, at once or after a click, is in a block."""
    assert _texts(f"<p>One</p>{shown}<p>Three</p>") == ["One", "Two", "Three"]


def test_controls_stand_apart_but_not_in_prose() -> None:
    """A button in a bar is a block of its own, a button in a sentence is a word of it."""
    assert _texts("<div>Title<button>Share</button></div>") == ["Title", "Share"]
    assert _texts("<p>The <button>weir</button> held.</p>") == ["The weir held."]


def test_marks_stand_at_the_words_they_mark() -> None:
    """Links, emphasis, strength and code are marks with offsets into the folded text."""
    (block,) = _blocks('<p> See <a href="/map"> the <b>old</b> map </a>, <em>then</em> run <code>go</code>.')
    assert block.text == "See the old map , then run go."
    assert [(mark.kind, block.text[mark.start : mark.stop], mark.href) for mark in block.marks] == [
        ("link", "the old map", "/map"),
        ("strong", "old", None),
        ("emphasis", "then", None),
        ("code", "go", None),
    ]


def test_mark_around_blocks_is_on_each_of_them() -> None:
    """A link around a heading and a teaser marks both."""
    blocks = _blocks('<a href="/x"><h3>Rain</h3><p>More of it.</p></a>')
    assert [[(mark.start, mark.stop, mark.href) for mark in block.marks] for block in blocks] == [
        [(0, 4, "/x")],
        [(0, 11, "/x")],
    ]


def test_link_share_counts_characters_in_links() -> None:
    """The share of link text is that of the characters."""
    (block,) = _blocks('<p>1234<a href="/x">5678</a></p>')
    assert block.link_share == 0.5


def test_path_holds_the_elements_around_all_of_the_text() -> None:
    """The path goes down to the innermost element that holds the whole block; html and body are left out."""
    first, second = _blocks(
        '<main id=m><div class="by line" role=note><span itemprop=author>Ana</span></div><p>One <i>two</i></main>'
    )
    assert first.path == (
        Element("main", id="m"),
        Element("div", classes="by line", role="note"),
        Element("span", itemprop="author"),
    )
    assert second.path == (Element("main", id="m"), Element("p"))


def test_neighbours_share_their_path() -> None:
    """Elements that look the same have one path in memory."""
    first, second = _blocks("<div class=a><p>One</p><p>Two</p></div>")
    assert first.path is second.path


def test_cells_that_span_keep_the_columns_in_line() -> None:
    """A cell over two columns or rows leaves the places it takes empty."""
    (table,) = _blocks(
        "<table><tr><td rowspan=2>a<td colspan=2>b<td>c<tr><td>d<td>e<td>f</table>",
    )
    assert table.rows == (("a", "b", "", "c"), ("", "d", "e", "f"))


def test_table_has_its_caption_header_and_marks() -> None:
    """The caption stands above the table, rows of header cells are counted, links are at their words."""
    caption, table = _blocks(
        "<table><caption>Rain</caption><tr><th>Year<th>mm<tr><td><a href=/y>2025</a><td>712</table>",
    )
    assert (caption.text, table.header_rows) == ("Rain", 1)
    assert [(table.text[mark.start : mark.stop], mark.href) for mark in table.marks] == [("2025", "/y")]


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td><h2>One</h2><td>Two</table>",
        "<table role=presentation><tr><td>One<td>Two<tr><td>Three<td>Four</table>",
        "<table><tr><td><table><tr><td>One<td>Two<tr><td>3<td>4</table></table>",
        "<table><tr><td>One<tr><td>Two</table>",
    ],
)
def test_layout_tables_are_read_as_blocks(table: str) -> None:
    """A table that holds no data in rows and columns is walked like other containers."""
    assert _blocks(table)[0].text.split("\t")[0] == "One"
    assert all(block.rows == () for block in _blocks(table) if block.text in {"One", "Two"})


def test_absurd_spans_do_not_swell_the_table() -> None:
    """A cell that claims millions of columns takes one."""
    (table,) = _blocks("<table><tr><td colspan=9007199254740992>a<td>b<tr><td>c<td>d</table>")
    assert table.rows == (("a", "b"), ("c", "d"))


def test_page_that_nests_too_deeply_is_read_as_text() -> None:
    """Beyond the depth that is parsed the text is still there, with a note that says so."""
    reading = read_html("<p>One</p>" + "<div>" * 20_000 + "<p>Two<br>three &amp; &#65;</p><script>no()</script>")
    assert [block.text for block in reading.blocks] == ["One", "Two three & A"]
    assert [note.code for note in reading.notes] == [NoteCode.TOO_DEEP]


def test_page_that_the_parser_cannot_parse_is_read_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error of the parser, as it has where memory is short, is none of ours."""

    def fail(_source: str) -> None:
        raise SelectolaxError

    monkeypatch.setattr("article_parse._html._reader.LexborHTMLParser", fail)
    reading = read_html("<h1>One</h1><p>Two")
    assert [block.text for block in reading.blocks] == ["One", "Two"]
    assert [note.code for note in reading.notes] == [NoteCode.TOO_DEEP]


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "table><tr><td", "a href=x", "blockquote", "x-y", "time"])
def test_small_page_is_read_however_deep_it_nests(tag: str) -> None:
    """A page with few tags keeps its tree: its text is read without recursion and with no note."""
    reading = read_html(f"<{tag}>" * (3000 // (1 + tag.count("<"))) + "The dam held.")
    assert [block.text for block in reading.blocks] == ["The dam held."]
    assert reading.notes == ()


def test_huge_references_are_read_without_complaint() -> None:
    """A character reference of thousands of digits is no character and no error."""
    (block,) = read_html("<div>" * 20_000 + "&#" + "9" * 5000 + ";").blocks
    assert block.text == "\ufffd"


@pytest.mark.parametrize("source", ["", " ", "\x00", "\ud800", "<", "<!--", "<p", "</", "&", "<table>", "<br><br>"])
def test_nothing_is_read_from_nothing(source: str) -> None:
    """Scraps of markup are read without an error."""
    assert len(read_html(source).blocks) <= 1


def test_reading_twice_gives_the_same() -> None:
    """The reader keeps nothing from one page to the next."""
    assert read_html(PAGE) == read_html(PAGE)


def test_mark_in_a_mark_of_its_kind_is_a_part_of_it() -> None:
    """Strong words in strong words are one mark, which goes on behind the inner ones."""
    (block,) = _blocks("<p><b>The <strong>old <b>dam</b></strong> held</b> again.</p>")
    assert [(mark.kind, mark.start, mark.stop) for mark in block.marks] == [("strong", 0, 16)]


def test_invisible_character_is_white_space_to_the_path() -> None:
    """A block stands in all that its visible text stands in, whatever invisible characters are beside it."""
    (block,) = _blocks("<ul><li><strong>The Dam</strong>&#8203;</li></ul>")
    assert block.path == (Element("ul"), Element("li"), Element("strong"))


def test_elements_that_look_alike_may_mean_different_things() -> None:
    """The same element is read anew in another place: a footer in a quotation names who is quoted, others do not."""
    footer = "<footer class=by>Rui Costa</footer>"
    blocks = _blocks(f"{footer}<blockquote><p>Not a drop.</p>{footer}</blockquote>{footer}")
    assert [(block.shape, block.text) for block in blocks] == [
        (Shape.FURNITURE, "Rui Costa"),
        (Shape.QUOTE, "Not a drop. Rui Costa"),
        (Shape.FURNITURE, "Rui Costa"),
    ]


@pytest.mark.parametrize("source", ["<body hidden><p>One</p>", "<frameset><frame></frameset><p>One</p>"])
def test_page_without_a_body_that_is_shown_has_no_blocks(source: str) -> None:
    """A hidden body shows nothing, and neither does a set of frames."""
    assert _blocks(source) == []
