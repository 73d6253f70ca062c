"""Tests of menus and footers, whose texts are read at once."""

from __future__ import annotations

import pytest

from article_parse._blocks import Block, Element, Shape
from article_parse._read._html import read_html
from article_parse._read._html_furniture_names import names_furniture

FURNITURE = Shape.FURNITURE


def _shapes(source: str) -> list[tuple[Shape, str]]:
    return [(block.shape, block.text) for block in _blocks(source)]


def _blocks(source: str) -> tuple[Block, ...]:
    return read_html(f"<body>{source}</body>").blocks


@pytest.mark.parametrize(
    "source",
    [
        "<nav><ul><li><a href=/>Home</a><li> <a href=/n>News   of <b>today</b></a></ul></nav>",
        "<nav>Home<script>var a = 1</script><p>News of<style>p {}</style></p><svg><title>x</title></svg>today</nav>",
        "<footer><div>Home</div><div>News of</div><select><option>1</select>today</footer>",
        "<div id=site-footer>Home<br>News of<!-- x -->today</div>",
        "<ul class='main menu'><li>Home<li>News of<li>today</ul>",
    ],
)
def test_menus_and_footers_are_one_block_with_a_line_for_each_piece(source: str) -> None:
    """Each text between two tags is a piece, white space folded; scripts, styles, drawings and options show none."""
    assert _shapes(source) == [(FURNITURE, "Home\nNews of\ntoday")]


def test_furniture_has_the_path_of_its_element() -> None:
    """What stands in a menu has the menu as the last step of its path."""
    (block,) = _blocks("<header><nav class=top><a>Home</a></nav></header>")
    assert block.path == (Element("header"), Element("nav", classes="top"))


@pytest.mark.parametrize(
    "source",
    [
        "<nav><h1>The Dam</h1></nav>",
        "<div class=nav><article><p>It held.</p></article></div>",
        "<article><footer>Filed under Rivers</footer></article>",
        "<main><div class=menu>Soup, bread and fish</div></main>",
        "<p class=menu>Soup, bread and fish</p>",
        "<blockquote>Not a drop.<footer>Rui Costa</footer></blockquote>",
        "<div class='page with-navbar'><h2>The dam</h2><p>By Ana Lima</p></div>",
        "<div class='layout menu-open'><div>Ana Lima</div><p>It held.</p></div>",
        "<div class=post><h1>The dam</h1><p>It held.</p><footer>By Ana Lima</footer></div>",
        "<footer class=entry-meta>By Ana Lima</footer>",
        "<footer>Posted on <time>2 March 2026</time></footer>",
    ],
)
def test_what_may_be_of_the_article_is_read_with_its_markup(source: str) -> None:
    """A headline, an article, a part of an article and a paragraph are no furniture, whatever they are called."""
    assert FURNITURE not in {shape for shape, _ in _shapes(source)}


def test_running_text_in_a_menu_is_read_with_its_markup() -> None:
    """An element with three pieces of a hundred characters holds more than a menu; one with two does not."""
    text = "The water rose all night, and in the morning the old dam above the town was still where it had been before."
    few, many = (_shapes(f"<nav>{f'<p>{text}</p>' * count}</nav>") for count in (2, 3))
    assert few == [(FURNITURE, f"{text}\n{text}")]
    assert many == [(Shape.LINE, text)] * 3


def test_menus_in_menus_with_running_text_are_tried_three_deep() -> None:
    """Menus in menus with running text are not tried level by level to the last; one behind them is read at once."""
    text = "The water rose all night, and in the morning the old dam above the town was still where it had been before."
    nested = f"{f'<nav><p>{text}</p>' * 6}{'</nav>' * 6}"
    assert _shapes(f"{nested}<nav>Home</nav>") == [(Shape.LINE, text)] * 6 + [(FURNITURE, "Home")]


def test_names_tell_furniture() -> None:
    """A box is furniture by a whole word of its names, unless they are many; a footer may be of its article."""
    assert names_furniture(Element("nav"), in_article=True)
    assert not names_furniture(Element("footer"), in_article=True)
    assert names_furniture(Element("div", classes="menu"), in_article=True)
    assert not names_furniture(Element("p", classes="menu"), in_article=False)
    assert not names_furniture(Element("div", classes="menuet"), in_article=False)
    assert not names_furniture(Element("div", classes="menu " * 100), in_article=False)


TEXT = "<p>The water rose all night, and in the morning the old dam above the town was still where it was.</p>" * 12
TITLE = "<h1>The Dam</h1>"
TOPICS = ["Rivers", "Dams", "Mills", "Fish"]
HEADLINES = [f"Why the town looks on while the {topic.lower()} are sold" for topic in TOPICS]


def _page(above: str, text: str, below: str) -> list[str]:
    """Give the texts of the furniture of a page that has its text in one element."""
    found = _shapes(f"<div>{above}</div><div><h1>The Dam</h1>{text}</div><div>{below}</div>")
    return [text for shape, text in found if shape is FURNITURE]


def test_what_stands_beside_the_text_of_a_page_is_furniture() -> None:
    """What is above the element with the text, or below it with little text, is read at once when half is links."""
    above = f"<b>The Courier</b><ul>{_links(TOPICS * 4)}</ul>"
    below = f"<h3>Read on</h3><p>Four of ours.</p><ul>{_links(HEADLINES)}</ul>"
    assert _page(above, TEXT, below) == [
        "\n".join(["The Courier", *TOPICS * 4]),
        "\n".join(["Read on", "Four of ours.", *HEADLINES]),
    ]


def test_boxes_beside_the_text_are_furniture_by_their_names() -> None:
    """A box in the text or below it is read at once by its tag or a name; with a long paragraph, by its tag alone."""
    lines = "<p>Rain is on its way.</p><b>Sign up</b>"
    assert (
        _page("", f"{TEXT}<div class=promo>{lines}</div>{TEXT}", f"<aside>{lines}</aside>")
        == ["Rain is on its way.\nSign up"] * 2
    )
    long = f"<p>{'The dam held. ' * 10}<a>Here</a> and <b>there</b>.</p>"
    assert _page("", f"{TEXT}<div class=promo>{long}</div>{TEXT}", "") == []
    assert len(_page("", f"{TEXT * 8}<aside>{long}</aside>{TEXT}", "")) == 1
    assert _page("", f"{TEXT}<aside>{long}</aside>{TEXT}", "") == []


@pytest.mark.parametrize(
    "source",
    [
        f"{TITLE}{'<div class=elementor-widget><p>It <a>held</a> and <b>held</b> until the day.</p></div>' * 30}",
        f"{TITLE}{'<div><a>The mill</a> went back to work before noon of the next day and <a>all</a> saw.</div>' * 20}",
        f"{TITLE}<div>{TEXT}</div><div><h2>You need</h2><ul><li>200 g flour<li>Two eggs<li>Salt</ul></div>",
        f"{TITLE}<div>{TEXT}</div><div>Low water<br>Old stones<br>No boats<br>Mud</div>",
        f"<div class=consent>{TEXT}</div>{TITLE}<div>Low water<br>Old stones<br>No boats<br>Mud</div>",
        f"<div class=hero-banner><h2>The Dam</h2><p>It held.</p><b>By Ana</b><b>2 March</b></div><div>{TEXT}</div>",
        f"{TITLE}<div>{TEXT}</div><div><i>Written by Ana Lima</i><i>Edited by Rui</i><i>Post</i><i>2 May</i></div>",
        f"{TITLE}<div><i>News</i><i>By Ana Lima</i><i>Desk</i><i>yesterday</i></div><div>{TEXT}</div>",
        f"{TITLE}<div>{TEXT}</div><ul>{'<li><a href=/topics/x>A river of the town</a>' * 13}</ul>",
    ],
)
def test_articles_and_their_heads_are_no_furniture(source: str) -> None:
    """Parts of page builders, prose with links, recipes, poems, headlines, bylines and topics keep their markup."""
    assert FURNITURE not in {shape for shape, _ in _shapes(source)}


def test_what_is_not_shown_is_no_piece() -> None:
    """Hidden elements, options and fallbacks show nothing in a menu either, nor does an invisible space."""
    hidden = "<b hidden>a</b><i style='display:none'>b</i><datalist><option>c</datalist><canvas>d</canvas><u>\u200b</u>"
    assert _shapes(f"<nav>Home{hidden}</nav>") == [(FURNITURE, "Home")]


def test_a_list_keeps_its_numbers() -> None:
    """An item that is called furniture is counted as any other."""
    items = "<li>One is said.</li><li class=promo><b>Buy</b> <i>now</i></li><li>Three is said.</li>"
    markers = [block.marker for block in _blocks(f"{TEXT}<ol>{items}</ol>{TEXT}") if block.marker]
    assert markers == ["1.", "2.", "3."]


@pytest.mark.parametrize(
    "above",
    [
        "<h2>The Dam</h2><b>Rivers</b><i>Town</i><u>Sign in</u>",
        "<b>Rivers</b><i>Town</i><u>Sign in</u><s class=author-name>Ana Lima</s>",
        "<b>Rivers</b><i>Town</i><u>Sign in</u><s>2 March 2026</s>",
        "<b>Rivers</b><i>By Ana Lima</i><u>Town</u>",
    ],
)
def test_what_may_be_the_head_of_the_article_is_no_furniture(above: str) -> None:
    """A heading, an author, a date and a few lines above the text of a page are read with their markup."""
    assert _page(above, TEXT, "") == []


@pytest.mark.parametrize(
    "below",
    [
        f"{TEXT}<b>One</b><b>Two</b><b>Three</b>",
        "<b>Filed under</b><i>Rivers</i><i>Dams</i><i class=article-tag>Mills</i>",
        "<b>About</b><i class=author>Ana Lima</i><i>writes</i><i>on rivers</i>",
        "<b>One</b><b>Two</b><b>Three</b>",
    ],
)
def test_what_may_be_the_foot_of_the_article_is_no_furniture(below: str) -> None:
    """Text, tags, notes on the author and a few lines below the text of a page are read with their markup."""
    assert _page("", TEXT, below) == []


def test_a_page_with_little_text_has_no_other_furniture() -> None:
    """The notice of a page with a poem does not tell where the poem is."""
    lines = "<div><b>Low water</b><b>Old stones</b><b>No boats</b><b>Mud</b></div>"
    notice = "<div><p>We use cookies to remember that you were here, and for no other reason at all.</p></div>"
    assert FURNITURE not in {shape for shape, _ in _shapes(f"<h1>The Dam</h1>{lines}{notice}")}


def _links(texts: list[str]) -> str:
    return "".join(f"<li><a href=/{number}>{text}</a>" for number, text in enumerate(texts))


def test_lists_of_links_are_furniture_also_in_the_text() -> None:
    """Links side by side are a list of links, save in a figure, in an element for tags, and with text between them."""
    listed = f"<div><ul>{_links(HEADLINES)}</ul></div>"
    assert _page("", f"{TEXT}{listed}{TEXT}", "") == ["\n".join(HEADLINES)]
    assert _page("", f"{TEXT}<div class=tags>{listed}</div>{TEXT}", "") == []
    told = listed.replace("</a>", "</a><b>of old</b><b>as it is told here</b>")
    assert _page("", f"{TEXT}{told}{TEXT}", "") == []
    assert _page("", f"{TEXT}<figure>{listed}</figure>{TEXT}", "") == []


def test_several_authors_are_no_furniture() -> None:
    """A byline with a link for each of its authors is read as a line."""
    byline = "<div><span>by <a>Ana Lima</a>, <a>Rui Costa</a> and <a>Zoe Brume</a></span></div>"
    assert _page("", f"{TEXT}{byline}{TEXT}", "") == []


def test_a_few_short_links_are_no_furniture() -> None:
    """What may be the topics of the article is read with its markup, in the text and below it; many links are not."""
    few, many = f"<ul>{_links(TOPICS)}</ul>", f"<ul>{_links(TOPICS * 4)}</ul>"
    assert _page("", f"{TEXT}<div>{few}</div>{TEXT}", f"<h4>Topics</h4>{few}") == []
    assert _page("", f"{TEXT}<div>{many}</div>{TEXT}", f"<h4>Topics</h4>{many}") == [
        "\n".join(TOPICS * 4), "\n".join(["Topics", *TOPICS * 4])
    ]  # fmt: skip
