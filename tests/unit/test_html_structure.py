"""What the reader of HTML knows of a block beside its text: numbers, sources, captions, languages, frames, boxes."""

from __future__ import annotations

import pytest

from article_parse._blocks import Block, Enclosure, Shape
from article_parse._html._reader import read_html


def _blocks(source: str) -> list[Block]:
    return list(read_html(source).blocks)


def _texts(source: str) -> list[str]:
    return [block.text for block in _blocks(source)]


def _enclosures(source: str) -> list[Enclosure]:
    return list(read_html(f"<p>It rained.</p>{source}<p>It stopped.</p>").enclosures)


def _credited(block: Block) -> tuple[str, str]:
    """Give the text of a block, and the part of it that names who made it or who is quoted."""
    return block.text, block.attribution.of(block.text).strip() if block.attribution else ""


@pytest.mark.parametrize(
    ("source", "markers"),
    [
        ("<ol><li>a</li><li>b</li></ol>", ["1.", "2."]),
        ("<ol start=3><li>a</li><li value=7>b</li><li>c</li></ol>", ["3.", "7.", "8."]),
        ("<ol reversed><li>a</li><li>b</li></ol>", ["2.", "1."]),
        ("<ol reversed start=9><li>a</li><li>b</li></ol>", ["9.", "8."]),
        ("<ol type=a><li>a<ol start=4><li>b</li></ol></li><li>c</li></ol>", ["1.", "4.", "2."]),
        ("<ol start=-1><li>a</li><li>b</li></ol>", ["-1.", "0."]),
        ("<ol start=4294967296><li value=x>a</li></ol>", ["1."]),
        ("<ul><li value=7>a</li></ul>", [""]),
        ("<ol><div><li>a</li></div></ol>", [""]),
        ("<ol><li><p>a</p></li><li hidden>x</li><li>b</li></ol>", ["1.", "2."]),
    ],
)
def test_items_bear_the_numbers_that_a_browser_shows(source: str, markers: list[str]) -> None:
    """Lists count from ``start``, by ``value`` and backwards; what is no number of a list counts as not there."""
    assert [block.marker for block in _blocks(source)] == markers


@pytest.mark.parametrize(
    ("source", "credited"),
    [
        ("<blockquote><p>Not a drop.</p><footer>— Rui</footer></blockquote>", ("Not a drop. — Rui", "— Rui")),
        ("<blockquote>Not a drop.<cite>Rui Costa</cite></blockquote>", ("Not a drop. Rui Costa", "Rui Costa")),
        ("<blockquote>Not a drop<br><cite>Rui Costa</cite></blockquote>", ("Not a drop\nRui Costa", "Rui Costa")),
        ("<blockquote><p>Not a drop — <cite>Rui</cite></p></blockquote>", ("Not a drop — Rui", "— Rui")),
        ("<blockquote><p>Not a drop.</p><p class=attribution>Rui</p></blockquote>", ("Not a drop. Rui", "Rui")),
        ("<blockquote><p>Not a drop.</p>&mdash; Rui Costa</blockquote>", ("Not a drop. — Rui Costa", "— Rui Costa")),
        ("<figure><blockquote>No.</blockquote><figcaption>Rui</figcaption></figure>", ("No. Rui", "Rui")),
        ("<blockquote>He read <cite>The Dam</cite> aloud.</blockquote>", ("He read The Dam aloud.", "")),
        ("<blockquote>He loved <cite>The Dam</cite></blockquote>", ("He loved The Dam", "")),
        ("<blockquote>— No, she said.</blockquote>", ("— No, she said.", "")),
    ],
)  # fmt: skip
def test_quotations_know_who_is_quoted(source: str, credited: tuple[str, str]) -> None:
    """The line below a quotation that names its source belongs to it; works that it speaks of do not."""
    (quote,) = _blocks(source)
    assert quote.shape is Shape.QUOTE
    assert _credited(quote) == credited


def test_the_source_of_a_quotation_belongs_to_its_last_paragraph() -> None:
    """Each paragraph of a quotation is a block; what names the source ends the last one, and only one names it."""
    source = "<blockquote><p>Not a drop.</p><p>Never.</p><footer>Rui</footer><footer>Engineer</footer></blockquote>"
    assert [_credited(block) for block in _blocks(source)] == [
        ("Not a drop.", ""),
        ("Never. Rui", "Rui"),
        ("Engineer", ""),
    ]


def test_a_source_without_a_quotation_is_one() -> None:
    """Nothing is lost where a footer stands in an empty quotation, or a paragraph before the quotation."""
    assert _texts("<p>It rained.</p><blockquote><footer>Rui</footer></blockquote>") == ["It rained.", "Rui"]


@pytest.mark.parametrize(
    ("inside", "credited"),
    [
        ("<figcaption>Dusk. <span class=credit>Photo: Eva</span></figcaption>", ("Dusk. Photo: Eva", "Photo: Eva")),
        ("<figcaption><p>At dusk.</p><p class=imageCopyright>© Eva</p></figcaption>", ("At dusk. © Eva", "© Eva")),
        ("<figcaption>At dusk.</figcaption><div class=image-credit>Eva</div>", ("At dusk. Eva", "Eva")),
        ("<small class=source>Eva</small><figcaption>At dusk.</figcaption>", ("Eva At dusk.", "Eva")),
        ("<figcaption>At dusk.</figcaption><figcaption>In May.</figcaption>", ("At dusk. In May.", "")),
        ("<figcaption><div>At dusk.</div><div>In May.</div></figcaption>", ("At dusk. In May.", "")),
    ],
)  # fmt: skip
def test_figures_know_who_made_the_image(inside: str, credited: tuple[str, str]) -> None:
    """A figure is one block with its caption and the credit beside or in it."""
    (figure,) = _blocks(f"<figure><img src=/dam.jpg alt='The dam'>{inside}</figure>")
    assert (figure.shape, figure.src, figure.alt) == (Shape.IMAGE, "/dam.jpg", "The dam")
    assert _credited(figure) == credited


@pytest.mark.parametrize(
    ("source", "images"),
    [
        (
            "<figure><img src=/a.jpg alt=x><img src=/b.jpg alt=y><figcaption>Two.</figcaption></figure>",
            [("x", "/a.jpg"), ("Two.", "/b.jpg")],
        ),
        ("<figure><figcaption>Before.</figcaption><img src=/a.jpg></figure>", [("Before.", "/a.jpg")]),
        ("<figure><img src=/a.jpg></figure>", [("/a.jpg", "/a.jpg")]),
        ("<figure><img alt=x data-src=/late.jpg src=/small.jpg></figure>", [("x", "/late.jpg")]),
        ("<figure><img alt=x data-src='/{w}.jpg' src=/small.jpg></figure>", [("x", "/small.jpg")]),
        ("<figure><picture><source srcset='/a.webp 1x, /b.webp 2x'><img alt=x></picture></figure>", [("x", "/a.webp")]),
        (
            "<figure><i></i><noscript><img src=/a.jpg alt=x></noscript><figcaption>Dusk.</figcaption></figure>",
            [("Dusk.", "/a.jpg")],
        ),
        (
            "<figure><img alt=x data-src=/a.jpg><noscript><a href=/a><img src=/a.jpg></a></noscript></figure>",
            [("x", "/a.jpg")],
        ),
        ("<img alt=x src=/a.jpg><noscript><img alt=x src=/big.jpg></noscript>", [("x", "/a.jpg")]),
        ("<noscript><img alt=x src=/a.jpg></noscript>", [("x", "/a.jpg")]),
        ("<noscript><img src=/pixel.gif></noscript>", []),
        ("<img src=/line.png>", []),
        (
            "<figure><amp-img src=/a.jpg alt=x><noscript><img src=/a.jpg></noscript></amp-img></figure>",
            [("x", "/a.jpg")],
        ),
        ("<figure><img src='data:image/gif;base64,R0'></figure>", []),
    ],
)  # fmt: skip
def test_images_have_their_address(source: str, images: list[tuple[str, str]]) -> None:
    """An image is found once, late or in a form for those without scripts; without words it shows its address."""
    assert [(block.text, block.src) for block in _blocks(source)] == images


def test_a_caption_without_an_image_is_a_line() -> None:
    """The caption of a table, a list or a player stands where the page has it."""
    assert _texts("<figure><figcaption>Rain</figcaption><pre>712</pre></figure>") == ["Rain", "712"]
    assert _texts("<figure><video src=/a.mp4></video><figcaption>Dusk.</figcaption></figure><p>It rained.</p>") == [
        "Dusk.",
        "It rained.",
    ]


def test_many_captions_of_one_image_are_linear() -> None:
    """A figure of a hundred thousand captions is not put together again for each."""
    blocks = _blocks(f"<figure><img alt=x src=/a.jpg>{'<figcaption>Dusk.</figcaption>' * 5000}</figure>")
    assert len(blocks[0].text) < 5000
    assert sum(block.text.count("Dusk.") for block in blocks) == 5000


@pytest.mark.parametrize(
    ("rows", "header_columns"),
    [
        ("<tr><th>Year<th>Rain<tr><th scope=row>2025<td>7<tr><th scope=row>2026<td>8", 1),
        ("<tr><th>Year<th>Rain<tr><td>2025<td>7", 0),
        ("<tr><th>a<th>b<td>c<tr><th>d<th>e<td>f", 2),
        ("<tr><th rowspan=2>a<td>b<tr><td>c", 1),
        ("<tr><th colspan=2>a<td>b<tr><th>c<th>d<td>e", 2),
        ("<tr><td rowspan=2>a<th>b<tr><th>c", 0),
    ],
)
def test_tables_know_the_headers_of_their_rows(rows: str, header_columns: int) -> None:
    """The columns at the left whose cells are headers in every row below the header rows are counted."""
    (table,) = _blocks(f"<table>{rows}</table>")
    assert table.header_columns == header_columns


@pytest.mark.parametrize(
    ("source", "language"),
    [
        ("<pre><code class='hl language-py'>x</code></pre>", "py"),
        ("<pre class=lang-js>x</pre>", "js"),
        ("<div class='highlight highlight-source-rust'><pre>x</pre></div>", "rust"),
        ("<pre data-lang=go>x</pre>", "go"),
        ("<pre><code data-language='c#'>x</code></pre>", "c#"),
        ("<pre class='brush: java; gutter: true'>x</pre>", "java"),
        ("<pre class='sourceCode python'>x</pre>", "python"),
        ("<pre class='wide dark'>x</pre>", None),
    ],
)
def test_code_knows_its_language(source: str, language: str | None) -> None:
    """The classes and attributes that highlighters write name the language, for this block only."""
    code, after = _blocks(f"{source}<pre>y</pre>")
    assert (code.language, after.language) == (language, None)


@pytest.mark.parametrize(
    ("source", "text", "src"),
    [
        (
            "<blockquote class=twitter-tweet><p><b>Dam</b> <a href=t>#</a></p>A <a href=/status/7>B</a></blockquote>",
            "Dam # A B",
            "/status/7",
        ),
        (
            "<div class=instagram-media data-instgrm-permalink=//i/p/x><div><a href=y>See</a></div></div>",
            "See",
            "//i/p/x",
        ),
        (
            "<blockquote class=tiktok-embed cite='https://www.tiktok.com/@dam/video/7'><section>Gates</section></blockquote>",
            "Gates",
            "https://www.tiktok.com/@dam/video/7",
        ),
        ("<div class=fb-post data-href='//facebook.com/posts/7'></div>", *["//facebook.com/posts/7"] * 2),
        ("<blockquote class=bluesky-embed><p>Down.</p></blockquote>", "Down.", None),
        ("<iframe src='//youtube.com/embed/a' title='At dusk'></iframe>", "At dusk", "//youtube.com/embed/a"),
        ("<iframe data-src='//player.vimeo.com/video/9'></iframe>", *["//player.vimeo.com/video/9"] * 2),
        ("<amp-youtube data-videoid=abc></amp-youtube>", *["https://www.youtube.com/watch?v=abc"] * 2),
        (
            "<amp-twitter data-tweetid='//twitter.com/dam/status/7'><blockquote>Down.</blockquote></amp-twitter>",
            "Down.",
            "//twitter.com/dam/status/7",
        ),
    ],
)  # fmt: skip
def test_what_is_embedded_is_one_block(source: str, text: str, src: str | None) -> None:
    """A post with all its words, or a frame with its title, is one block with its address."""
    _, embed, _ = _blocks(f"<p>It rained.</p>{source}<p>It stopped.</p>")
    assert (embed.shape, embed.text, embed.src) == (Shape.EMBED, text, src)


@pytest.mark.parametrize(
    "source",
    [
        "<iframe src='https://ads.example/youtube.com'></iframe>",
        "<iframe src='https://notyoutube.com.example/x' title=x></iframe>",
        "<iframe hidden src='https://www.youtube.com/embed/abc'></iframe>",
        "<iframe></iframe>",
        "<amp-iframe src='https://ads.example/x'></amp-iframe>",
        "<amp-youtube></amp-youtube>",
        "<div class=fb-post></div>",
    ],
)
def test_other_frames_are_not_part_of_the_story(source: str) -> None:
    """A frame of any other site, a hidden one, and a post without words or address are no blocks."""
    assert _texts(f"<p>It rained.</p>{source}<p>It stopped.</p>") == ["It rained.", "It stopped."]


def test_a_page_in_the_class_of_a_post_is_read_as_a_page() -> None:
    """What says more than any post does is no post, and its parts are read once only."""
    prose = f"<p>{'It rained and rained. ' * 300}</p>"
    blocks = _blocks(f"{'<div class=fb-post>' * 200}{prose}<h2>After</h2>")
    assert [block.shape for block in blocks] == [Shape.LINE, Shape.HEADING]


@pytest.mark.parametrize(
    ("source", "enclosure"),
    [
        ("<aside class=infobox><h3>Facts</h3><p>Of 1911.</p></aside>", Enclosure("info_box", 1, 3, "Facts")),
        ("<div class='story__fact-box wide'><p>Of 1911.</p></div>", Enclosure("info_box", 1, 2)),
        ("<ol><li id=fn:2>Or not.</li></ol>", Enclosure("footnote", 1, 2, "1", None, "fn:2")),
        ("<p id=_ftn3>[3] Or not.</p>", Enclosure("footnote", 1, 2, "3", None, "_ftn3")),
        ("<div role=doc-footnote>* Or not.</div>", Enclosure("footnote", 1, 2, "*")),
        ("<aside role=doc-endnote id=n>Or not.</aside>", Enclosure("footnote", 1, 2, None, None, "n")),
        (
            "<div class='live-blog__entry' id=e7><time datetime='2026-03-05T11:42Z'>11:42</time><h3>A</h3>B</div>",
            Enclosure("live_entry", 1, 4, None, "2026-03-05T11:42Z", "e7"),
        ),
        (
            "<article itemprop=liveBlogUpdate><p><time> 11:42 </time> Open.</p></article>",
            Enclosure("live_entry", 1, 2, None, "11:42"),
        ),
    ],
)  # fmt: skip
def test_what_the_page_sets_apart_is_known(source: str, enclosure: Enclosure) -> None:
    """Boxes, footnotes and entries of a live blog are ranges of blocks, with a title, a mark or a time."""
    assert _enclosures(source) == [enclosure]


@pytest.mark.parametrize(
    "source",
    [
        "<aside><h3>More</h3></aside>",
        "<p id=fnref:2>It held.</p>",
        "<p id=notebook>It held.</p>",
        "<div class=live-item>No time here.</div>",
        "<div class=delivery-post><time>11:42</time></div>",
        "<div class=infobox></div>",
        "<div class=mailbox>It held.</div>",
    ],
)
def test_other_elements_set_nothing_apart(source: str) -> None:
    """An aside may be anything, a reference is no note, an entry has a time, and an empty box holds nothing."""
    assert _enclosures(source) == []


def test_enclosures_hold_one_another_and_stand_in_order() -> None:
    """A box in an entry stands behind the entry; one in a box of its own kind is a part of that."""
    entry = "<div class=live-entry><time>11:42</time> Open.<div class=infobox>A<div class=infobox>B</div></div></div>"
    assert [(each.kind, each.start, each.stop) for each in _enclosures(entry)] == [
        ("live_entry", 1, 4),
        ("info_box", 2, 4),
    ]


def test_readings_of_ruby_are_no_text() -> None:
    """What tells how a character is read does not stand among the characters."""
    assert _texts("<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</ruby>を</p>") == ["漢字を"]


@pytest.mark.parametrize(
    ("source", "texts"),
    [
        ("<p><span class=dropcap>T</span>he dam held.</p>", ["The dam held."]),
        ("<p>un<b>break</b>able wo<wbr>rd na&shy;vy</p>", ["unbreakable word navy"]),
        ("<div>One.<br><br>Two.<br>Three.</div>", ["One.", "Two.\nThree."]),
        ("<p dir=rtl>שלום <b>עולם</b></p>", ["שלום עולם"]),
        ("<div>Direct<p>inner</p>after</div>", ["Direct", "inner", "after"]),
    ],
)
def test_paragraphs_are_neither_glued_nor_split(source: str, texts: list[str]) -> None:
    """Inline elements never part words, and blocks and empty lines always do."""
    assert _texts(source) == texts


def test_a_block_knows_which_of_its_elements_the_block_before_stands_in() -> None:
    """Two boxes that look alike are told apart: the first text of the second shares only what is around both."""
    first, second = "<p>The <b>old</b> dam.</p><p>The mill.</p>", "<p>The lamp.</p><img alt='A ferry'>"
    html = f"<main><div>{first}</div><div>{second}</div></main>"
    assert [(block.text, block.shared, len(block.path)) for block in read_html(html).blocks] == [
        ("The old dam.", 0, 3),
        ("The mill.", 2, 3),
        ("The lamp.", 1, 3),
        ("A ferry", 2, 3),
    ]
