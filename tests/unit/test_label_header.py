"""The head: headline, dek, byline and dates around the start of the prose."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from weighed import weighed

from article_parse._blocks import Block, Element, Shape
from article_parse._fields._headline import Headline
from article_parse._label._content import Content, Learned
from article_parse._label._entry import Entry, observe
from article_parse._label._header import Head, find_date, find_head, find_stated_title
from article_parse._label._traits import Row
from article_parse._label._words import WordWeights
from article_parse._label._zone import Zone
from article_parse._read import read
from article_parse._roles import Role
from article_parse._span import Span

PROSE = (
    "The mill at Lower Marrow had stood empty since the bakery closed, and by then the council had put a price on it.",
    "Then a weaver asked whether she could store her wool there. She stayed, and six others came after her.",
    "Today the wheel turns again, though it drives nothing but a lamp above the door.",
)


MILL = "A Second Life for the Mill"
_NEVER = -9.0


def _content(entries: list[Entry], zone: Zone) -> Content:
    """Choose the entries of *zone*; the rows hold nothing but the number of the block."""
    return weighed(entries, [number in range(*zone) for number in range(len(entries))])


def _score(likely: int | None, score: float = 5.0) -> Callable[[Row], float]:
    return lambda row: score if row[0] == likely else _NEVER


def _learned(title: int | None = None, byline: int | None = None, date: int | None = None) -> Learned:
    """Give scores that find one line each the likeliest headline, byline and date, and all others unlikely."""
    return Learned(
        "text", WordWeights({}, {}), (), _score(None), _score(None), _score(title), _score(byline), _score(date)
    )


NOTHING_LEARNED = _learned()


def _observe(*lines: str) -> list[Entry]:
    return [observe(block) for block in read("\n\n".join(lines)).blocks]


def _head(*lines: str, learned: Learned = NOTHING_LEARNED, headlines: tuple[Headline, ...] = ()) -> Head:
    entries = _observe(*lines, *PROSE)
    return find_head(entries, _content(entries, Zone(len(lines), len(entries))), headlines, learned)


def _roles(*lines: str, learned: Learned | None = None) -> list[Role | None]:
    if learned is None:
        learned = _learned(title=lines.index(MILL))
    named = _head(*lines, learned=learned).named
    return [named[number].role if number in named else None for number in range(len(lines))]


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        ((MILL,), [Role.TITLE]),
        ((MILL, "By Ana Limaro"), [Role.TITLE, Role.BYLINE]),
        (
            (MILL, "Six weavers and one lamp", "By Ana Limaro"),
            [Role.TITLE, Role.SUBTITLE, Role.BYLINE],
        ),
        (
            (MILL, "By Ana Limaro", "4 March 2026", "5 min read"),
            [Role.TITLE, Role.BYLINE, Role.DATE, Role.READING_TIME],
        ),
        ((MILL, "By", "Ana Limaro"), [Role.TITLE, Role.BYLINE, Role.BYLINE]),
        ((MILL, "Ana Limaro", "4 March 2026"), [Role.TITLE, Role.BYLINE, Role.DATE]),
        (("5 min read", MILL), [Role.READING_TIME, Role.TITLE]),
        (
            (MILL, MILL, "By Ana Limaro"),
            [Role.TITLE, Role.DUPLICATE, Role.BYLINE],
        ),
        (
            ("A Second Life for the Mill | The Herald", "Menu", MILL, "By Ana Limaro"),
            [Role.DUPLICATE, None, Role.TITLE, Role.BYLINE],
        ),
        (("Home", "News", "Sport", MILL), [None, None, None, Role.TITLE]),
        (("Photo by Wren Rosmay on Unsplash", MILL), [None, Role.TITLE]),
    ],
)
def test_the_lines_of_a_head(lines: tuple[str, ...], roles: list[Role | None]) -> None:
    """Headline, dek, byline, date and reading time are told apart in the forms that pages print."""
    assert _roles(*lines) == roles


def test_the_body_starts_below_the_head() -> None:
    """Lines of the head do not count as prose of the article."""
    head = _head(MILL, "By Ana Limaro", "4 March 2026", learned=_learned(title=0))
    assert (head.title, head.start) == (0, 3)


@pytest.mark.parametrize("count", [1, 2])
def test_a_byline_below_the_article_does_not_end_its_head(count: int) -> None:
    """Where one paragraph or two are all there is, a byline and a date below them leave them in the body."""
    entries = _observe(MILL, *PROSE[:count], "By Ana Limaro, 4 March 2026")
    content = _content(entries, Zone(1, 2 + count))
    head = find_head(entries, content, (), _learned(title=0))
    assert (head.start, head.named[1 + count].role) == (1, Role.BYLINE)
    assert not any(number in head.named for number in range(1, 1 + count))


def test_a_sentence_is_no_byline() -> None:
    """However likely its score, prose does not become the byline."""
    assert _roles(MILL, "By noon, farmers had closed it.", learned=_learned(title=0, byline=1)) != [
        Role.TITLE,
        Role.BYLINE,
    ]
    assert _roles(MILL, "Ana of the mill", learned=_learned(title=0, byline=1)) == [Role.TITLE, Role.BYLINE]


@pytest.mark.parametrize("line", ["Share", "Comments", "© 2026 The Herald", "* * *"])
def test_furniture_is_no_headline(line: str) -> None:
    """What the lexicon or a rule knows as furniture does not become the headline, however likely it is."""
    assert _head(line, learned=_learned(title=0)).title is None


def test_a_first_paragraph_is_no_headline() -> None:
    """A sentence that was chosen as text does not become the headline of a dump that has none."""
    assert _head(learned=_learned(title=0)) == Head({}, None, 0)


def test_a_dump_may_have_no_headline() -> None:
    """Where no line is likely enough none is taken, and a line that is unlikely but the best of them is."""
    scores = [_head(MILL, learned=NOTHING_LEARNED._replace(title=_score(0, score))).title for score in (-8.5, -7.5)]
    assert scores == [None, 0]


def test_a_claim_settles_which_line_is_the_headline() -> None:
    """Of two lines that could be it, the one is taken that the page gives as its title."""
    lines = (MILL, "Six weavers, one lamp and a great deal of wool")
    stated = Headline("Six Weavers, One Lamp and a Great Deal of Wool", 1.0)
    learned = _learned(title=0)
    assert (_head(*lines, learned=learned).title, _head(*lines, learned=learned, headlines=(stated,)).title) == (0, 1)


@pytest.mark.parametrize(
    ("lines", "learned", "roles"),
    [
        ((MILL, "Ana Limaro, Lower Marrow"), _learned(0, byline=1), [Role.TITLE, Role.BYLINE]),
        ((MILL, "Spring number"), _learned(0, date=1), [Role.TITLE, Role.DATE]),
        ((MILL, "Lower Marrow", "By Ana Limaro"), _learned(0, byline=1), [Role.TITLE, None, Role.BYLINE]),
        ((MILL, "Spring number", "4 March 2026"), _learned(0, date=1), [Role.TITLE, None, Role.DATE]),
        ((MILL,), _learned(0, byline=0, date=0), [Role.TITLE]),
        (("Ana Limaro, Lower Marrow", "Menu", MILL), _learned(2, byline=0), [Role.BYLINE, None, Role.TITLE]),
        (("Ana Limaro, Lower Marrow", *["Menu"] * 4, MILL), _learned(5, byline=0), [*[None] * 5, Role.TITLE]),
    ],
)
def test_a_line_that_no_rule_knows_is_found_by_its_score(
    lines: tuple[str, ...], learned: Learned, roles: list[Role | None]
) -> None:
    """Where no line says that it is a byline or a date, the likeliest near the headline is taken, if one is likely."""
    named = _head(*lines, learned=learned).named
    shown = [named[number].role if number in named else None for number in range(len(lines))]
    assert [None if role is Role.SUBTITLE else role for role in shown] == roles


def test_a_byline_deep_in_the_prose_is_of_another_article() -> None:
    """A date below several paragraphs is left to them."""
    entries = _observe("The Mill", *PROSE, "4 March 2026", *PROSE)
    head = find_head(entries, _content(entries, Zone(1, len(entries))), (), _learned(title=0))
    assert {verdict.role for verdict in head.named.values()} == {Role.TITLE}


def test_a_headline_that_is_printed_again_deep_in_the_prose_is_not_named() -> None:
    """A page that is called by the name of its author may print that below its paragraphs, where it is no byline."""
    entries = _observe("Ana Limaro", *PROSE, "Ana Limaro", *PROSE)
    learned = _learned(title=0, byline=1 + len(PROSE))
    head = find_head(entries, _content(entries, Zone(1, len(entries))), (), learned)
    assert {number: verdict.role for number, verdict in head.named.items()} == {0: Role.TITLE}


STATED = (Headline(MILL, 3.0),)


def _block(text: str, *tags: str, classes: str = "", shape: Shape = Shape.LINE, itemprop: str = "") -> Entry:
    outer = tuple(map(Element, tags[:-1]))
    inner = tuple(Element(tag, classes=classes, itemprop=itemprop) for tag in tags[-1:])
    return observe(Block(Span(0, len(text)), text, shape, gap=1, path=outer + inner))


def _page(*above: Entry, below: tuple[Entry, ...] = ()) -> tuple[list[Entry], Zone]:
    entries = [*above, *(_block(text, "body", "p") for text in PROSE), *below]
    return entries, Zone(len(above), len(above) + len(PROSE))


def _find(entries: list[Entry], zone: Zone) -> Head:
    return find_head(entries, _content(entries, zone), STATED, NOTHING_LEARNED)


def test_the_last_print_above_the_prose_is_the_headline() -> None:
    """Of several prints of the stated headline the one nearest to the prose counts, whatever its case and signs."""
    prints = _block(MILL, "p"), _block("Menu", "p"), _block("A second life: for the mill!", "p")
    assert find_stated_title(*_page(*prints, below=prints[:1]), STATED) == 2
    entries, zone = _page(*prints)
    assert find_stated_title([*entries[:4], prints[0], *entries[4:]], zone._replace(stop=7), STATED) == 2


def test_a_heading_comes_before_a_line() -> None:
    """A heading with the stated headline counts more than a line of a menu below it."""
    title = _block(MILL, "h1", shape=Shape.HEADING)
    assert find_stated_title(*_page(title, _block(MILL, "a")), STATED) == 0


def test_the_likeliest_headline_that_is_shown_is_taken() -> None:
    """Where the page does not show the likeliest headline the next one is looked for, three at most."""
    entries, zone = _page(_block(MILL, "h1", shape=Shape.HEADING))
    others = Headline("Wool", 9.0), Headline("Lamps", 8.0), Headline("Wheels", 7.0)
    assert find_stated_title(entries, zone, (*others[:2], *STATED)) == 0
    assert find_stated_title(entries, zone, (*others, *STATED)) is None


def test_a_headline_below_the_article_is_a_teaser() -> None:
    """A stated headline that stands only behind the prose is not found."""
    assert find_stated_title(*_page(below=(_block(MILL, "h1"),)), STATED) is None


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
    title = _block(MILL, "h1", shape=Shape.HEADING)
    entries, zone = _page(
        title, _block("Ana Limaro", "div", "span", classes=names[0], itemprop=names[1]), _block("Read on", "p")
    )
    verdict = _find(entries, zone).named.get(1)
    assert (verdict.role if verdict and verdict.role is Role.BYLINE else None) is role


def test_other_words_in_an_element_for_authors() -> None:
    """What does not look like a name is no byline there."""
    entries, zone = _page(_block(MILL, "h1"), _block("Read on", "span", classes="author"))
    assert Role.BYLINE not in {verdict.role for verdict in _find(entries, zone).named.values()}


def test_a_by_word_of_an_editor_announces_a_name() -> None:
    """A line that says "Edited by" and the name below it are bylines as those of an author are."""
    assert _roles(MILL, "Edited by", "Ana Limaro") == [Role.TITLE, Role.BYLINE, Role.BYLINE]


@pytest.mark.parametrize(("tag", "classes"), [("time", ""), ("p", "published"), ("div", "post-date")])
def test_a_date_below_the_article_is_found(tag: str, classes: str) -> None:
    """An element for dates right below the article gives the date that the head does not show."""
    title = _block(MILL, "h1", shape=Shape.HEADING)
    entries, zone = _page(title, below=(_block("4 March 2026", "body", tag, classes=classes),))
    head = _find(entries, zone)
    assert {number: verdict.role for number, verdict in find_date(entries, head, zone.stop).items()} == {4: Role.DATE}


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
def test_other_dates_below_are_left_out(above: tuple[Entry, ...], below: Entry) -> None:
    """A date without an element for dates, inside a sentence, or beside one in the head is not the article's."""
    title = _block(MILL, "h1", shape=Shape.HEADING)
    entries, zone = _page(title, *above, below=(below,))
    assert find_date(entries, _find(entries, zone), zone.stop) == {}


def test_thousands_of_bylines_are_read_in_time() -> None:
    """A headline far above the prose, with nothing but bylines between, does not make the head slow."""
    from time import process_time  # noqa: PLC0415 only this test looks at the clock

    title = _block(MILL, "h1", shape=Shape.HEADING)
    entries, zone = _page(title, *[_block("By Ana Limaro", "p", classes="x" * 20_000)] * 10_000)
    start = process_time()
    assert _find(entries, zone).start == 10_001
    assert process_time() - start < 20
