"""
Which blocks are the article, when each is one with some probability.

What is chosen has the greatest expected F1 in words: the blocks are taken in the order of their probability as long as
the next one raises it. So a page where all of the text is doubtful gives its text, and one with a clear article nothing
doubtful. A fixed threshold gives 0.4 to 0.6 of a hundredth less on news.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import exp
from typing import NamedTuple

__all__ = ["Choice", "choose"]

_HIGHEST = 30.0
_LONGEST = 60


class Choice(NamedTuple):
    """
    What was chosen.

    Attributes:
        likely: The probability of each block to be of the article.
        chosen: Whether it is chosen.
        threshold: The least score that is chosen, as log odds.
        expected: The F1 that may be expected.
        start: Where the run of blocks begins that has the greatest sum of scores above the threshold.
        stop: Where that run ends.
    """

    likely: list[float]
    chosen: list[bool]
    threshold: float
    expected: float
    start: int
    stop: int


def choose(scores: Sequence[float], words: Sequence[int]) -> Choice:
    """Choose blocks by their *scores* (log odds) and their lengths in *words*; what has none is never chosen."""
    likely = [1.0 / (1.0 + exp(-score)) if count else 0.0 for score, count in zip(scores, words, strict=True)]
    order = sorted([number for number, count in enumerate(words) if count], key=scores.__getitem__, reverse=True)
    total = sum([probability * count for probability, count in zip(likely, words, strict=True)])
    right = taken = best = 0.0
    threshold = _HIGHEST
    for number in order:
        count = words[number]
        right += likely[number] * count
        taken += count
        expected = 2 * right / (taken + total)
        if expected > best:
            best, threshold = expected, scores[number]
    chosen = [count > 0 and score >= threshold for score, count in zip(scores, words, strict=True)]
    start, stop = _run(scores, words, threshold)
    return Choice(likely, chosen, threshold, best, start, stop)


def _run(scores: Sequence[float], words: Sequence[int], threshold: float) -> tuple[int, int]:
    """Give the run of blocks with the greatest sum of scores above *threshold*, by words (the maximum-sum subarray)."""
    best = total = 0.0
    start = best_start = best_stop = 0
    for number, (score, count) in enumerate(zip(scores, words, strict=True)):
        if total <= 0:
            total, start = 0.0, number
        total += (score - threshold) * min(count + 2, _LONGEST)
        if total > best:
            best, best_start, best_stop = total, start, number + 1
    return best_start, best_stop
