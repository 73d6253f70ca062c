"""The own traits of blocks as numbers."""

from __future__ import annotations

from math import sqrt

import pytest

from article_parse._blocks import Block, Shape
from article_parse._label._features import observe
from article_parse._label._places import NOWHERE, Place
from article_parse._label._runs import CONTEXT, LineContext
from article_parse._label._traits import OWN, own_traits
from article_parse._label._words import WordWeights
from article_parse._roles import Role
from article_parse._span import Span

PROSE = "The mill had stood empty since the bakery closed, and nobody asked."
_WEIGHTS = WordWeights({"river": 1.5, "rose": 0.5, "cookies": -2.0}, {})


def _block(text: str, shape: Shape = Shape.LINE, **fields: int) -> Block:
    return Block(Span(0, len(text)), text, shape, **fields)  # type: ignore[arg-type]


def _own(*blocks: Block | str, place: Place = NOWHERE) -> list[dict[str, float]]:
    """Give the own traits of blocks by name."""
    features = [observe(each if isinstance(each, Block) else _block(each)) for each in blocks]
    rows = own_traits(features, [place] * len(features), [each.words for each in features], _WEIGHTS)
    return [dict(zip(OWN, row, strict=True)) for row in rows]


def test_each_trait_has_one_name() -> None:
    """A row is as long as the names say, each name is used once, and own traits and context share none."""
    features = [observe(_block("The river rose."))]
    own = own_traits(features, [NOWHERE], [3], _WEIGHTS)
    context = LineContext(features, [3], [1.0], 0.0).rows([0])
    assert (len(own[0]), len(context[0])) == (len(OWN), len(CONTEXT))
    assert len({*OWN, *CONTEXT}) == len(OWN) + len(CONTEXT)


def test_what_has_no_words_has_no_row() -> None:
    """What is not weighed has no traits, and the others keep their places."""
    features = [observe(_block(text)) for text in ("Menu", "The river rose.")]
    rows = own_traits(features, [NOWHERE] * 2, [0, 3], _WEIGHTS)
    assert (rows[0], len(rows[1])) == ((), len(OWN))


@pytest.mark.parametrize(
    ("text", "trait", "value"),
    [
        ("The river rose.", "end", 1),
        ("“The river rose.”", "end", 1),
        ("川が増水した。", "end", 1),
        ("Did it rise?", "end", 2),
        ("You need:", "end", 3),
        ("The river,", "end", 4),
        ("The river...", "end", 5),
        ("The river…", "end", 5),
        ("Page 7", "end", 6),
        ("The river", "end", 0),
        ("The river", "start", 1),
        ("the river", "start", 2),
        ("7 rivers", "start", 3),
        ("“The river", "start", 4),
        ("- the river", "start", 5),
        ("[river", "start", 6),
        ("* river", "start", 0),
        ("The river", "characters", 9),
        ("The river", "words", 2),
        ("The river", "letters_a_word", 4.5),
        ("Wool, wheels, lamps", "commas", 2),
        ("It rose. It fell. All was dry.", "sentences", 2),
        ('“It rose”, she said, “and "fell"”', "quotes", 4),
        ("ShareFacebookMail", "seams", 2),
        ("Photo by Wren Rosmay", "credit_words", 1),
        ("The river rose.", "known", 0),
        ("Get the newsletter in your inbox", "known", 1),
        ("Sign up for our morning letter", "known", 2),
        ("Share", "known", 3),
        ("Comments (32)", "known", 4),
    ],
)  # fmt: skip
def test_traits_of_a_line(text: str, trait: str, value: float) -> None:
    """Ends, starts, lengths, punctuation and what the lexicon knows of a line are numbers."""
    assert _own(text)[0][trait] == value


def test_the_lexicon_tells_what_a_line_is_known_as() -> None:
    """Lines that are known as the same have the same number, one that is not known has nothing."""
    share, network, comments, prose = _own("Share", "Share this article", "Comments (32)", PROSE)
    assert share["known_as"] == network["known_as"] == list(Role).index(Role.SHARE) + 1
    assert (comments["known_as"], prose["known_as"]) == (list(Role).index(Role.COMMENTS) + 1, 0)


def test_traits_of_the_form() -> None:
    """Shape, level, lines and prints are as they are, blank lines are one gap, and the page ends with a wide one."""
    first, again, item = _own(
        _block("The Weaver", Shape.HEADING, level=2, gap=1),
        _block("The Weaver", lines=3, gap=2),
        _block("a rope", Shape.LIST_ITEM, level=1),
    )
    shapes = list(Shape)
    assert [each["shape"] for each in (first, again, item)] == [
        shapes.index(shape) for shape in (Shape.HEADING, Shape.LINE, Shape.LIST_ITEM)
    ]
    assert (first["level"], first["gap"], first["gap_below"], first["prints"]) == (2, 1, 1, 2)
    assert (again["lines"], again["gap"], again["gap_below"], again["prints"]) == (3, 1, 0, 2)
    assert (item["prints"], item["gap_below"]) == (1, 3)


def test_the_place_of_a_block_is_among_its_traits() -> None:
    """What the elements around a block say stands in its row as it is."""
    place = Place(depth=5, away=2, tag=1, outer_tag=12, share=0.5, outer_share=0.75, alike=7, in_article=True)
    own = _own(PROSE, place=place)[0]
    names = ("depth", "away", "tag", "outer_tag", "share", "outer_share", "alike", "in_article")
    assert [own[name] for name in names] == [getattr(place, name) for name in names]


@pytest.mark.parametrize(
    ("text", "place", "score"),
    [
        ("The river rose", NOWHERE, 2.0 / sqrt(3)),
        ("River, river, RIVER!", NOWHERE, 1.5),
        ("The river rose", Place(names_score=-4.0, names=6), (2.0 - 4.0) / sqrt(9)),
        ("Nobody knows", NOWHERE, 0.0),
        ("* * *", NOWHERE, 0.0),
    ],
)
def test_words_weigh_less_the_more_there_are(text: str, place: Place, score: float) -> None:
    """The weights of the words of a line and of its elements are summed, each once, by the root of their number."""
    assert _own(text, place=place)[0]["words_score"] == pytest.approx(score)
