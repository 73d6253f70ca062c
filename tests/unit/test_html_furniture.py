"""Tests of menus and footers, whose texts are read at once."""

from __future__ import annotations

import pytest

from article_parse._blocks import Block, Element, Shape
from article_parse._html._furniture import names_furniture
from article_parse._html._reader import read_html

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


def test_a_menu_inside_of_what_was_read_already_is_read_once_more_only() -> None:
    """Menus in menus with running text are not tried again level by level; behind them, menus are read at once."""
    text = "The water rose all night, and in the morning the old dam above the town was still where it had been before."
    found = _shapes(f"<nav><p>{text}</p><nav><p>{text}</p><nav><p>{text}</p></nav></nav></nav><nav>Home</nav>")
    assert found == [(Shape.LINE, text)] * 3 + [(FURNITURE, "Home")]


def test_names_tell_furniture_only_outside_of_articles() -> None:
    """A menu by its tag is one everywhere; names and footers in an article may be of that."""
    assert names_furniture(Element("nav"), in_article=True)
    assert not names_furniture(Element("footer"), in_article=True)
    assert not names_furniture(Element("div", classes="menu"), in_article=True)
    assert not names_furniture(Element("div", classes="menuet"), in_article=False)
    assert not names_furniture(Element("div", classes="menu " * 100), in_article=False)


def test_what_is_not_shown_is_no_piece() -> None:
    """Hidden elements, options and fallbacks show nothing in a menu either, nor does an invisible space."""
    hidden = "<b hidden>a</b><i style='display:none'>b</i><datalist><option>c</datalist><canvas>d</canvas><u>\u200b</u>"
    assert _shapes(f"<nav>Home{hidden}</nav>") == [(FURNITURE, "Home")]


def test_a_list_keeps_its_numbers() -> None:
    """An item that is called furniture is counted as any other."""
    items = "<li>One is said.</li><li class=menu><b>Buy</b> <i>now</i></li><li>Three is said.</li>"
    markers = [block.marker for block in _blocks(f"<ol>{items}</ol>") if block.marker]
    assert markers == ["1.", "2.", "3."]
