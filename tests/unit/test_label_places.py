"""Places: where in the tree of a page its blocks stand."""

from __future__ import annotations

import pytest

from article_parse._blocks import Block, Element
from article_parse._label._outline import find_outline
from article_parse._label._places import NOWHERE, TAGS, Place, find_places
from article_parse._label._words import WordWeights
from article_parse._span import Span

LINE = "The mill stood empty."
TEXT = "The mill had stood empty since the bakery closed, and the council had put a price on it, stone by stone."
assert len(TEXT) > 60 > len(LINE)
_WEIGHTS = WordWeights({"story": 9.0}, {"story": 1.5, "promo": -2.0, "body": 0.25})


def _path(steps: str) -> tuple[Element, ...]:
    """Read ``body div.promo p``."""
    parts = (step.partition(".") for step in steps.split())
    return tuple(Element(tag, classes=classes.replace(".", " ")) for tag, _, classes in parts)


def _block(steps: str, text: str = TEXT, link_share: float = 0.0) -> Block:
    return Block(span=Span(0, len(text)), text=text, path=_path(steps), link_share=link_share)


def _places(*blocks: Block | str) -> list[Place]:
    shown = [_block(each) if isinstance(each, str) else each for each in blocks]
    return find_places(find_outline(shown), shown, _WEIGHTS)


def test_a_dump_of_text_has_no_places() -> None:
    """The lines of a dump without elements stand nowhere, each of them."""
    assert _places(_block(""), _block("")) == [NOWHERE] * 2
    assert _places() == []


def test_the_share_is_that_of_the_text_in_the_element_around() -> None:
    """Three paragraphs of four hold three quarters of the text, and the element around both elements all of it."""
    inner, other = _places(*["body main p"] * 3, "body div p")[2:]
    assert (inner.share, inner.outer_share) == (0.75, 1.0)
    assert (other.share, other.outer_share) == (0.25, 1.0)


def test_short_lines_and_links_are_no_text_of_the_page() -> None:
    """What is shorter than 60 characters, or half of it links, adds nothing to the share of its element."""
    line, link, text = _places(_block("body ul li", LINE), _block("body div p", TEXT, 0.5), "body main p")
    assert (line.share, link.share, text.share) == (0.0, 0.0, 1.0)
    assert {place.share for place in _places(_block("body p", LINE), _block("body div p", LINE))} == {0.0}


def test_how_far_away_from_most_of_the_text() -> None:
    """Elements around the one that holds the most text are not away from it; each other one is a step."""
    paths = (*["body main div p"] * 3, "body main h1", "body aside div p", "body p", "body main div ul li")
    places = _places(*paths)
    assert [place.away for place in places] == [1, 1, 1, 1, 3, 1, 2]
    assert [place.depth for place in places] == [4, 4, 4, 3, 4, 2, 5]


def test_tags_have_numbers() -> None:
    """The innermost element and the one around it are told by number, others than the common ones by nothing."""
    known, unknown, outermost = _places("body section p", "body center marquee", "body")
    assert (known.tag, known.outer_tag) == (TAGS.index("p") + 1, TAGS.index("section") + 1)
    assert (unknown.tag, unknown.outer_tag) == (0, 0)
    assert (outermost.tag, outermost.outer_tag) == (TAGS.index("body") + 1, 0)


def test_blocks_of_the_same_elements_are_alike() -> None:
    """Blocks are alike whose paths are equal, also when other blocks stand between and the elements are read anew."""
    places = _places("body ul li", "body ul li", "body main p", "body ul li", "body ul.menu li")
    assert [place.alike for place in places] == [3, 3, 1, 3, 1]


@pytest.mark.parametrize(
    ("path", "expected"),
    [("body article p", True), ("body main div p", True), ("body div.article p", False), ("body p", False)],
)
def test_an_article_may_be_around(path: str, expected: bool) -> None:  # noqa: FBT001
    """An article or main element is known however far out it is, and only by its tag."""
    assert _places("body article p", path)[1].in_article is expected


@pytest.mark.parametrize(
    ("path", "framed"),
    [("body aside p", True), ("body aside div p", True), ("body div.promo p", True), ("body div.story p", False)],
)
def test_what_stands_in_furniture_is_framed(path: str, framed: bool) -> None:  # noqa: FBT001
    """A block is framed by any element around it that is furniture."""
    assert _places(*["body main p"] * 9, path)[-1].framed is framed


@pytest.mark.parametrize(
    ("path", "framed"),
    [
        ("body div.newsletter p", False),
        ("body aside p", False),
        ("body nav p", True),
        ("body footer p", True),
        ("body div.comments p", True),
        ("body div.newsletter div.promo p", False),
    ],
)
def test_an_element_with_much_of_the_text_is_no_furniture(path: str, framed: bool) -> None:  # noqa: FBT001
    """What holds three tenths of the text holds the article, whatever it is called; menus and comments never do."""
    assert {place.framed for place in _places(*[path] * 3, *["body main p"] * 7)[:3]} == {framed}
    assert {place.framed for place in _places(*[path] * 2, *["body main p"] * 7)[:2]} == {True}


def test_furniture_inside_of_what_holds_the_article_is_furniture_still() -> None:
    """A box stands in an element that is called like one and holds the article: only the box is furniture."""
    text, box = _places(*["body div.sidebar p"] * 9, "body div.sidebar div.promo p")[-2:]
    assert (text.framed, box.framed) == (False, True)


def test_names_of_elements_are_weighed() -> None:
    """The words in the names of the six innermost elements count, known ones with their weights."""
    plain, named, deep = _places(
        "body p", "body div.story.body p.promo.wide", "div.promo div.story div div div div p.body"
    )
    assert plain.names_score == 0.0
    assert (plain.names, named.names, deep.names) == (0, 4, 2)
    assert named.names_score == pytest.approx(1.5 + 0.25 - 2.0)
    assert deep.names_score == pytest.approx(1.5 + 0.25)
