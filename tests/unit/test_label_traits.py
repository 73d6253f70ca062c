"""The traits of blocks as numbers: their own, and those of what stands around them."""

from __future__ import annotations

from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse._blocks import Block, Shape
from article_parse._label._choice import choose
from article_parse._label._cohesion import cohesion
from article_parse._label._entry import Entry, observe
from article_parse._label._places import NOWHERE, Place
from article_parse._label._traits import CONTEXT, OWN, context_of, own_traits
from article_parse._label._words import WordWeights
from article_parse._roles import Role
from article_parse._span import Span

PROSE = "The mill had stood empty since the bakery closed, and nobody asked."
_WEIGHTS = WordWeights({"river": 1.5, "rose": 0.5, "cookies": -2.0}, {})


def _block(text: str, shape: Shape = Shape.LINE, **fields: int) -> Block:
    return Block(Span(0, len(text)), text, shape, **fields)  # type: ignore[arg-type]


def _own(*blocks: Block | str, place: Place = NOWHERE) -> list[dict[str, float]]:
    """Give the own traits of blocks by name."""
    entries = [observe(each if isinstance(each, Block) else _block(each), place) for each in blocks]
    rows = own_traits(entries, [each.words for each in entries], _WEIGHTS)
    return [dict(zip(OWN, row, strict=True)) for row in rows]


def test_each_trait_has_one_name() -> None:
    """A row is as long as the names say, each name is used once, and own traits and context share none."""
    entries = [observe(_block("The river rose."))]
    own = own_traits(entries, [3], _WEIGHTS)
    common = cohesion(entries, [3], [1.0], 0.0)
    context = context_of(entries, [3], [1.0], choose([1.0], [3]), common)
    assert (len(own[0]), len(context[0])) == (len(OWN), len(CONTEXT))
    assert len({*OWN, *CONTEXT}) == len(OWN) + len(CONTEXT)


def test_what_has_no_words_has_no_row() -> None:
    """What is not weighed has no traits, and the others keep their places."""
    entries = [observe(_block(text)) for text in ("Menu", "The river rose.")]
    rows = own_traits(entries, [0, 3], _WEIGHTS)
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


_TEXTS = ("Menu", "The Weaver", "Comments", "Related articles", PROSE, "It rained all night on the old dam.")
_BLOCKS = st.builds(_block, st.sampled_from(_TEXTS), st.sampled_from((Shape.LINE, Shape.HEADING)))
_PAGES = st.lists(st.tuples(_BLOCKS, st.floats(-8, 8), st.booleans()), min_size=1, max_size=45)
_Page = list[tuple[Block, float, bool]]


def _context(page: _Page) -> tuple[list[Entry], list[int], list[float], list[dict[str, float]]]:
    entries = [observe(block) for block, _, _ in page]
    words = [each.words if has_words else 0 for each, (_, _, has_words) in zip(entries, page, strict=True)]
    scores = [score for _, score, _ in page]
    rows = context_of(entries, words, scores, choose(scores, words), cohesion(entries, words, scores, -9.0))
    return entries, words, scores, [dict(zip(CONTEXT, row, strict=True)) for row in rows]


@given(_PAGES)
def test_scores_around_a_block_are_summed(page: _Page) -> None:
    """Sums and shares of the scores above and below are what adding them up one by one gives."""
    _, words, scores, rows = _context(page)
    choice = choose(scores, words)
    held = [likely * count for likely, count in zip(choice.likely, words, strict=True)]
    for at, row in enumerate(rows):
        for reach in (3, 10):
            assert row[f"above_{reach}_sum"] == pytest.approx(sum(scores[max(0, at - reach) : at]))
            assert row[f"below_{reach}_sum"] == pytest.approx(sum(scores[at + 1 : at + 1 + reach]))
        low = max(0, at - 30)
        assert row["above_30_share"] == pytest.approx(sum(held[low:at]) / (sum(words[low:at]) + 1))
        assert row["below_30_share"] == pytest.approx(sum(held[at + 1 : at + 31]) / (sum(words[at + 1 : at + 31]) + 1))
        assert row["text_above"] == pytest.approx(sum(held[:at]))
        assert row["text_below"] == pytest.approx(sum(held[at + 1 :]), abs=1e-9)
        assert row["text"] == pytest.approx(sum(held))
        assert row["score"] == scores[at]
        assert row["margin"] == scores[at] - choice.threshold
        near = [-9.0, -9.0, *scores, -9.0, -9.0]
        assert [row[name] for name in ("above_2", "above_1", "score", "below_1", "below_2")] == near[at : at + 5]


@given(_PAGES)
def test_what_is_chosen_around_a_block_is_counted(page: _Page) -> None:
    """How many chosen blocks stand above and below, and how far the nearest are, is what looking at each gives."""
    _, words, scores, rows = _context(page)
    chosen = [number for number, is_chosen in enumerate(choose(scores, words).chosen) if is_chosen]
    for at, row in enumerate(rows):
        above, below = [number for number in chosen if number < at], [number for number in chosen if number > at]
        assert (row["chosen_above"], row["chosen_below"], row["is_chosen"]) == (len(above), len(below), at in chosen)
        assert row["since_chosen"] == min([300, *(at - number for number in above)])
        assert row["until_chosen"] == min([300, *(number - at for number in below)])


@given(_PAGES)
def test_what_stands_around_a_block_is_counted(page: _Page) -> None:
    """Prose, prints and the nearest openings above and below are what looking at each block gives."""
    entries, _, _, rows = _context(page)
    texts = [each.block.text for each in entries]
    twice = [texts.count(text) > 1 for text in texts]
    prose = [each.words * each.is_prose for each in entries]
    for at, row in enumerate(rows):
        assert (row["words_above"], row["words_below"]) == (sum(prose[:at]), sum(prose[at + 1 :]))
        assert (row["prints_above"], row["prints_below"]) == (
            sum(twice[max(0, at - 5) : at]),
            sum(twice[at + 1 : at + 6]),
        )
        assert (row["number"], row["number_from_end"], row["blocks"]) == (at, len(rows) - at, len(rows))
        for name, opens in (("since_comments", Role.COMMENTS), ("since_related", Role.RELATED)):
            assert row[name] == min(
                [300, *(at - n for n, each in enumerate(entries[: at + 1]) if each.opener is opens)]
            )
        headings = [at - n for n, each in enumerate(entries[: at + 1]) if each.block.shape is Shape.HEADING]
        assert row["since_heading"] == min([300, *headings])


@given(_PAGES)
def test_runs_are_told_by_where_they_begin_and_end(page: _Page) -> None:
    """A block is in the run, and in the zone, from its beginning up to its end."""
    _, words, scores, rows = _context(page)
    choice = choose(scores, words)
    for at, row in enumerate(rows):
        assert (at - row["after_run_start"], at + row["before_run_end"]) == (choice.start, choice.stop)
        for name, after, before in (
            ("in_run", "after_run_start", "before_run_end"), ("in_zone", "after_zone_start", "before_zone_end"),
        ):  # fmt: skip
            assert row[name] is (row[after] >= 0 and row[before] > 0)
