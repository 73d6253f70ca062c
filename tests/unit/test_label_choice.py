"""The choice: the blocks with the greatest expected F1 in words."""

from __future__ import annotations

from itertools import combinations
from math import exp

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse._label._choice import choose

_PAGES = st.lists(st.tuples(st.floats(-12, 12), st.integers(0, 90)), max_size=8).map(
    lambda page: ([score for score, _ in page], [count for _, count in page])
)


def _likely(score: float) -> float:
    return 1 / (1 + exp(-score))


def _expected(scores: list[float], words: list[int], kept: tuple[int, ...]) -> float:
    """Give the F1 that may be expected when these blocks are taken: twice what is right by what is taken and wanted."""
    wanted = sum(_likely(score) * count for score, count in zip(scores, words, strict=True))
    right = sum(_likely(scores[number]) * words[number] for number in kept)
    return 2 * right / (sum(words[number] for number in kept) + wanted) if right else 0.0


@given(_PAGES)
def test_no_other_blocks_promise_a_better_article(page: tuple[list[float], list[int]]) -> None:
    """Of all subsets of the blocks, also of those that skip a likely one, none has a greater expected F1."""
    scores, words = page
    choice = choose(scores, words)
    numbers = range(len(scores))
    best = max(
        _expected(scores, words, kept) for size in range(len(scores) + 1) for kept in combinations(numbers, size)
    )
    chosen = tuple(number for number in numbers if choice.chosen[number])
    assert _expected(scores, words, chosen) == pytest.approx(best)
    assert choice.expected == pytest.approx(best)


@given(_PAGES)
def test_the_threshold_parts_what_is_chosen(page: tuple[list[float], list[int]]) -> None:
    """What has words is chosen when its score is the threshold or more, and the threshold is the least of these."""
    scores, words = page
    choice = choose(scores, words)
    assert choice.chosen == [
        count > 0 and score >= choice.threshold for score, count in zip(scores, words, strict=True)
    ]
    chosen = [score for score, is_chosen in zip(scores, choice.chosen, strict=True) if is_chosen]
    assert not chosen or min(chosen) == choice.threshold


@given(_PAGES)
def test_nothing_without_words_is_chosen(page: tuple[list[float], list[int]]) -> None:
    """An image or a link is not chosen however high its score is, and is not likely; what has words may be."""
    scores, words = page
    choice = choose(scores, words)
    for score, count, likely, chosen in zip(scores, words, choice.likely, choice.chosen, strict=True):
        assert likely == pytest.approx(_likely(score) if count else 0.0)
        assert count or not chosen
    assert any(choice.chosen) is any(words)


@given(_PAGES)
def test_the_run_has_the_greatest_sum(page: tuple[list[float], list[int]]) -> None:
    """No other run of blocks has a greater sum of scores above the threshold, by words, of which sixty count."""
    scores, words = page
    choice = choose(scores, words)
    sums = [(score - choice.threshold) * min(count + 2, 60) for score, count in zip(scores, words, strict=True)]
    runs = combinations(range(len(sums) + 1), 2)
    assert sum(sums[choice.start : choice.stop]) == pytest.approx(
        max([0.0, *(sum(sums[start:stop]) for start, stop in runs)])
    )


def test_a_doubtful_page_gives_its_text() -> None:
    """Where all text is doubtful the likeliest is taken, and beside a clear article the same text is left out."""
    assert choose([-1.0, -1.2, -6.0], [50, 50, 50]).chosen == [True, True, False]
    assert choose([-1.0, -1.2, -6.0, 5.0, 5.0], [50, 50, 50, 400, 400]).chosen == [False, False, False, True, True]


def test_an_empty_page_has_no_article() -> None:
    """Without blocks, and without words, nothing is chosen and nothing may be expected."""
    for choice in (choose([], []), choose([4.0], [0])):
        assert (any(choice.chosen), choice.expected, choice.start, choice.stop) == (False, 0.0, 0, 0)
