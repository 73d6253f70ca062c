"""The lines of a text dump as runs: which are closed, which are weighed twice, and what stands around each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse._blocks import Block, Shape
from article_parse._label._choice import choose
from article_parse._label._features import Features, observe
from article_parse._label._places import NOWHERE
from article_parse._label._runs import CONTEXT, LineContext, LineRows, closed_lines
from article_parse._label._traits import own_traits
from article_parse._label._words import WordWeights
from article_parse._roles import Role
from article_parse._span import Span

PROSE = "The mill had stood empty since the bakery closed, and nobody asked."
MENU = ["Home", "The Weaver", "Share", "About us", "The Rivers", "Archive"]
_WEIGHTS = WordWeights({"river": 1.5, "rose": 0.5, "cookies": -2.0}, {})


def _block(text: str, shape: Shape = Shape.LINE, **fields: int) -> Block:
    return Block(Span(0, len(text)), text, shape, **fields)  # type: ignore[arg-type]


def _closed(*texts: str) -> list[int]:
    """Give the numbers of the lines that are closed."""
    found = closed_lines([observe(_block(text)) for text in texts])
    return [number for number, closed in enumerate(found) if closed]


def test_menus_far_from_prose_are_closed() -> None:
    """The head of an article may stand up to 25 lines above its prose, and captions 3 lines below it."""
    menu = MENU * 6
    assert _closed(*menu, *[PROSE] * 20, *menu) == [*range(11), *range(36 + 20 + 3, 36 + 20 + 36)]


def test_what_stands_between_prose_is_open() -> None:
    """A long list inside the article is weighed; behind half of the prose it is like a menu below it."""
    assert _closed(*[PROSE] * 10, *MENU * 6, *[PROSE] * 20) == []
    assert _closed(*[PROSE] * 20, *MENU * 6, *[PROSE] * 10) == list(range(23, 53))


def test_runs_that_the_lexicon_does_not_know_are_open() -> None:
    """Short lines may be a poem or a list."""
    assert _closed(*[PROSE] * 20, *["The water", "The wheel", "The wool"] * 12) == []


def test_pages_with_little_prose_are_open() -> None:
    """Where hardly any line is prose it may be short lines that the article is made of."""
    assert _closed(*MENU * 6, PROSE, *MENU * 6) == []


def _again(scores: list[float], words: int = 10) -> list[int]:
    features = [observe(_block(PROSE)) for _ in scores]
    return LineContext(features, [words] * len(scores), scores, -4.0).numbers


def test_hopeless_lines_are_not_weighed_again() -> None:
    """A poor line is weighed again where an article may be up to ten lines away, a hopeless one never."""
    assert _again([-3.0] * 4 + [5.0] + [-5.0] + [-3.0] * 12) == [*range(5), *range(6, 15)]
    assert _again([-3.0] * 20, words=5) == []
    assert _again([-1.0, -3.0]) == [0]
    assert _again([-1.0, 5.0], words=0) == []


def test_lines_have_their_rows_when_asked() -> None:
    """Each line with words has all traits, weighed or not, and the others have none."""
    features = [observe(_block(text)) for text in ("Menu", PROSE, "The river rose.")]
    words = [0, 12, 3]
    own = own_traits(features, [NOWHERE] * 3, [0, 12, 0], _WEIGHTS)
    context = LineContext(features, words, [-9.0, 2.0, -9.0], -4.0)
    rows = LineRows(features, words, own, _WEIGHTS, context)
    whole = own_traits(features, [NOWHERE] * 3, words, _WEIGHTS)
    assert context.numbers == [1]
    assert rows[:] == [(), whole[1] + context.rows([1])[0], whole[2] + context.rows([2])[0]]
    assert (rows[-1], len(rows)) == (rows[2], 3)


_TEXTS = ("Menu", "The Weaver", "Comments", "Related articles", PROSE, "It rained all night on the old dam.")
_BLOCKS = st.builds(_block, st.sampled_from(_TEXTS), st.sampled_from((Shape.LINE, Shape.HEADING)))
_PAGES = st.lists(st.tuples(_BLOCKS, st.floats(-8, 8), st.booleans()), min_size=1, max_size=45)
_Page = list[tuple[Block, float, bool]]


def _context(page: _Page) -> tuple[list[Features], list[int], list[float], list[dict[str, float]]]:
    features = [observe(block) for block, _, _ in page]
    words = [each.words if has_words else 0 for each, (_, _, has_words) in zip(features, page, strict=True)]
    scores = [score for _, score, _ in page]
    rows = LineContext(features, words, scores, -9.0).rows(range(len(features)))
    return features, words, scores, [dict(zip(CONTEXT, row, strict=True)) for row in rows]


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
    features, _, _, rows = _context(page)
    texts = [each.block.text for each in features]
    twice = [texts.count(text) > 1 for text in texts]
    prose = [each.words * each.is_prose for each in features]
    for at, row in enumerate(rows):
        assert (row["words_above"], row["words_below"]) == (sum(prose[:at]), sum(prose[at + 1 :]))
        assert (row["prints_above"], row["prints_below"]) == (
            sum(twice[max(0, at - 5) : at]),
            sum(twice[at + 1 : at + 6]),
        )
        assert (row["number"], row["number_from_end"], row["blocks"]) == (at, len(rows) - at, len(rows))
        for name, opens in (("since_comments", Role.COMMENTS), ("since_related", Role.RELATED)):
            assert row[name] == min(
                [300, *(at - n for n, each in enumerate(features[: at + 1]) if each.opener is opens)]
            )
        headings = [at - n for n, each in enumerate(features[: at + 1]) if each.block.shape is Shape.HEADING]
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
