"""The head: headline, dek, byline and dates around the start of the prose."""

from __future__ import annotations

import pytest

from article_parse._blocks import Block, Element, Shape
from article_parse._fields._headline import Headline
from article_parse._label._features import Features, observe
from article_parse._label._header import Head, find_date, find_head, find_stated_title
from article_parse._label._zone import Zone, find_zone
from article_parse._read import read
from article_parse._roles import Role
from article_parse._span import Span

PROSE = (
    "The mill at Lower Marrow had stood empty since the bakery closed, and by then the council had put a price on it.",
    "Then a weaver asked whether she could store her wool there. She stayed, and six others came after her.",
    "Today the wheel turns again, though it drives nothing but a lamp above the door.",
)


def _head(*lines: str, headlines: tuple[Headline, ...] = ()) -> Head:
    features = [observe(block) for block in read("\n\n".join((*lines, *PROSE))).blocks]
    return find_head(features, find_zone(features), headlines)


def _roles(*lines: str) -> list[Role | None]:
    votes = _head(*lines).votes
    return [votes[number].role if number in votes else None for number in range(len(lines))]


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        (("A Second Life for the Mill",), [Role.TITLE]),
        (("A Second Life for the Mill", "By Ana Limaro"), [Role.TITLE, Role.BYLINE]),
        (
            ("A Second Life for the Mill", "Six weavers and one lamp", "By Ana Limaro"),
            [Role.TITLE, Role.SUBTITLE, Role.BYLINE],
        ),
        (
            ("A Second Life for the Mill", "By Ana Limaro", "4 March 2026", "5 min read"),
            [Role.TITLE, Role.BYLINE, Role.DATE, Role.READING_TIME],
        ),
        (("A Second Life for the Mill", "By", "Ana Limaro"), [Role.TITLE, Role.BYLINE, Role.BYLINE]),
        (("A Second Life for the Mill", "Ana Limaro", "4 March 2026"), [Role.TITLE, Role.BYLINE, Role.DATE]),
        (("5 min read", "A Second Life for the Mill"), [Role.READING_TIME, Role.TITLE]),
        (
            ("A Second Life for the Mill", "A Second Life for the Mill", "By Ana Limaro"),
            [Role.TITLE, Role.DUPLICATE, Role.BYLINE],
        ),
        (
            ("A Second Life for the Mill | The Herald", "Menu", "A Second Life for the Mill", "By Ana Limaro"),
            [Role.DUPLICATE, None, Role.TITLE, Role.BYLINE],
        ),
        (("Home", "News", "Sport", "A Second Life for the Mill"), [None, None, None, Role.TITLE]),
        (("Photo by Wren Rosmay on Unsplash", "A Second Life for the Mill"), [None, Role.TITLE]),
    ],
)
def test_the_lines_of_a_head(lines: tuple[str, ...], roles: list[Role | None]) -> None:
    """Headline, dek, byline, date and reading time are told apart in the forms that pages print."""
    assert _roles(*lines) == roles


def test_the_body_starts_below_the_head() -> None:
    """Lines of the head do not count as prose of the article."""
    head = _head("A Second Life for the Mill", "By Ana Limaro", "4 March 2026")
    assert (head.title, head.start) == (0, 3)


def test_a_first_paragraph_is_no_headline() -> None:
    """A long sentence with a full stop does not become the headline of a dump that has none."""
    assert _head().title is None


def test_a_claim_settles_which_line_is_the_headline() -> None:
    """Of two lines that could be it, the one is taken that the page gives as its title."""
    lines = ("A Second Life for the Mill", "Six weavers, one lamp and a great deal of wool")
    stated = Headline("Six Weavers, One Lamp and a Great Deal of Wool", 1.0)
    assert (_head(*lines).title, _head(*lines, headlines=(stated,)).title) == (0, 1)


def test_a_byline_deep_in_the_prose_is_of_another_article() -> None:
    """A date below several paragraphs is left to them."""
    features = [observe(block) for block in read("\n\n".join(("The Mill", *PROSE, "4 March 2026", *PROSE))).blocks]
    assert {vote.role for vote in find_head(features, find_zone(features), ()).votes.values()} == {Role.TITLE}


STATED = (Headline("A Second Life for the Mill", 3.0),)


def _block(text: str, *tags: str, classes: str = "", shape: Shape = Shape.LINE, itemprop: str = "") -> Features:
    outer = tuple(map(Element, tags[:-1]))
    inner = tuple(Element(tag, classes=classes, itemprop=itemprop) for tag in tags[-1:])
    return observe(Block(Span(0, len(text)), text, shape, gap=1, path=outer + inner))


def _page(*above: Features, below: tuple[Features, ...] = ()) -> tuple[list[Features], Zone]:
    features = [*above, *(_block(text, "body", "p") for text in PROSE), *below]
    return features, Zone(len(above), len(above) + len(PROSE))


def test_the_last_print_above_the_prose_is_the_headline() -> None:
    """Of several prints of the stated headline the one nearest to the prose counts, whatever its case and signs."""
    prints = _block("A Second Life for the Mill", "p"), _block("Menu", "p"), _block("A second life: for the mill!", "p")
    assert find_stated_title(*_page(*prints, below=prints[:1]), STATED) == 2
    features, zone = _page(*prints)
    assert find_stated_title([*features[:4], prints[0], *features[4:]], zone._replace(stop=7), STATED) == 2


def test_a_heading_comes_before_a_line() -> None:
    """A heading with the stated headline counts more than a line of a menu below it."""
    title = _block("A Second Life for the Mill", "h1", shape=Shape.HEADING)
    assert find_stated_title(*_page(title, _block("A Second Life for the Mill", "a")), STATED) == 0


def test_the_likeliest_headline_that_is_shown_is_taken() -> None:
    """Where the page does not show the likeliest headline the next one is looked for, three at most."""
    features, zone = _page(_block("A Second Life for the Mill", "h1", shape=Shape.HEADING))
    others = Headline("Wool", 9.0), Headline("Lamps", 8.0), Headline("Wheels", 7.0)
    assert find_stated_title(features, zone, (*others[:2], *STATED)) == 0
    assert find_stated_title(features, zone, (*others, *STATED)) is None


def test_a_headline_below_the_article_is_a_teaser() -> None:
    """A stated headline that stands only behind the prose is not found."""
    assert find_stated_title(*_page(below=(_block("A Second Life for the Mill", "h1"),)), STATED) is None


@pytest.mark.parametrize(
    ("names", "role"),
    [
        (("article-author", ""), Role.BYLINE),
        (("Byline__name", ""), Role.BYLINE),
        (("", "author"), Role.BYLINE),
        (("teaser", ""), None),
    ],
)
def test_a_name_in_an_element_for_authors(names: tuple[str, str], role: Role | None) -> None:
    """A full name without a by-word is the author where its element says so."""
    title = _block("A Second Life for the Mill", "h1", shape=Shape.HEADING)
    features, zone = _page(
        title, _block("Ana Limaro", "div", "span", classes=names[0], itemprop=names[1]), _block("Read on", "p")
    )
    vote = find_head(features, zone, STATED).votes.get(1)
    assert (vote.role if vote and vote.role is Role.BYLINE else None) is role


def test_other_words_in_an_element_for_authors() -> None:
    """What does not look like a name is no byline there."""
    features, zone = _page(_block("A Second Life for the Mill", "h1"), _block("Read on", "span", classes="author"))
    assert Role.BYLINE not in {vote.role for vote in find_head(features, zone, STATED).votes.values()}


def test_a_by_word_of_an_editor_announces_a_name() -> None:
    """A line that says "Edited by" and the name below it are bylines as those of an author are."""
    assert _roles("A Second Life for the Mill", "Edited by", "Ana Limaro") == [Role.TITLE, Role.BYLINE, Role.BYLINE]


@pytest.mark.parametrize(("tag", "classes"), [("time", ""), ("p", "published"), ("div", "post-date")])
def test_a_date_below_the_article_is_found(tag: str, classes: str) -> None:
    """An element for dates right below the article gives the date that the head does not show."""
    title = _block("A Second Life for the Mill", "h1", shape=Shape.HEADING)
    features, zone = _page(title, below=(_block("4 March 2026", "body", tag, classes=classes),))
    head = find_head(features, zone, STATED)
    assert {number: vote.role for number, vote in find_date(features, head, zone).items()} == {4: Role.DATE}


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ((), _block("4 March 2026", "body", "p")),
        ((), _block("4 March 2026", "body", "p", classes="update")),
        ((), _block("The wheel stopped on 4 March 2026, and nobody could say for what", "body", "time")),
        ((), _block("By Ana Limaro and Tomas Veld Published 4 March 2026 4 min read", "body", "time")),
        ((_block("3 March 2026", "p"),), _block("4 March 2026", "body", "time")),
    ],
)
def test_other_dates_below_are_left_out(above: tuple[Features, ...], below: Features) -> None:
    """A date without an element for dates, inside a sentence, or beside one in the head is not the article's."""
    title = _block("A Second Life for the Mill", "h1", shape=Shape.HEADING)
    features, zone = _page(title, *above, below=(below,))
    assert find_date(features, find_head(features, zone, STATED), zone) == {}


def test_thousands_of_bylines_are_read_in_time() -> None:
    """A headline far above the prose, with nothing but bylines between, does not make the head slow."""
    from time import perf_counter  # noqa: PLC0415 only this test looks at the clock

    title = _block("A Second Life for the Mill", "h1", shape=Shape.HEADING)
    features, zone = _page(title, *[_block("By Ana Limaro", "p", classes="x" * 20_000)] * 10_000)
    start = perf_counter()
    assert find_head(features, zone, STATED).start == 10_001
    assert perf_counter() - start < 20
