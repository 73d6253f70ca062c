"""
The lines of a text dump as runs: which are closed at once, which are weighed twice, and what stands around each.

A line has no elements around it. That a menu is one shows in its run: short lines, some of which the lexicon
knows, far from all prose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate
from operator import mul
from typing import overload

from article_parse._blocks import Shape
from article_parse._label._choice import choose
from article_parse._label._cohesion import cohesion
from article_parse._label._features import Features
from article_parse._label._places import NOWHERE
from article_parse._label._traits import Row, own_row
from article_parse._label._words import WordWeights
from article_parse._label._zone import find_zone
from article_parse._roles import Role

__all__ = ["CONTEXT", "LineContext", "LineRows", "closed_lines"]

CONTEXT = (
    "number", "number_from_end", "relative_number", "blocks",
    "score", "above_1", "above_2", "below_1", "below_2", "above_3_sum", "below_3_sum", "above_10_sum", "below_10_sum",
    "above_30_share", "below_30_share", "text_above", "text_below", "text_share", "text", "is_chosen", "margin",
    "expected", "in_run", "after_run_start", "before_run_end", "since_chosen", "until_chosen", "chosen_above",
    "chosen_below",
    "words_above", "words_below", "since_comments", "since_related", "since_heading", "prints_above", "prints_below",
    "in_zone", "after_zone_start", "before_zone_end",
    "common", "long_words", "common_above_3", "common_below_3", "common_above_8", "common_below_8", "common_above_20",
    "common_below_20",
)  # fmt: skip
"""The names of the traits of the context, which stand behind the own traits."""

_REACHES = (3, 8, 10, 20, 30)
_FAR, _CROWD = 300, 5
_BEYOND = -9.0
"""The score above the first line and below the last one."""
_BELOW_PROSE, _ABOVE_PROSE = 3, 25
"""
So many lines below prose, and above it, stay open: they may be captions and headings, or the head of the article.

With 3 above it too, 5 % of the headlines are lost.
"""
_KNOWN = 0.03
"""The share of the lines of a run that the lexicon knows, of one that is closed."""
_LEAST_PROSE, _BEFORE, _BEHIND = 100, 0.02, 0.5
"""
A page shows so many words of prose, and such a share of them above a run that stands before the article or behind it.

These close a third of the lines of 492 dumps, and 0.02 % of the words of their articles; without the place, 0.09 %.
"""
_DOUBTFUL, _REACH, _HELD = -2.0, 10, 8.0
"""
A line whose first score is less than this is weighed again where the lines around it hold so many words of an article.

With this 43 % of the lines of the same dumps are weighed twice in place of 67 %; it loses 0.005 % of the words.
"""


def closed_lines(features: Sequence[Features]) -> list[bool]:
    """Tell which lines stand in runs of short lines that are menus and the like, and are not weighed at all."""
    size = len(features)
    closed = [False] * size
    prose = [each.words if each.is_prose else 0 for each in features]
    total = sum(prose)
    if total < _LEAST_PROSE:
        return closed
    above = start = 0
    for stop, count in enumerate([*prose, 1]):
        if not count:
            continue
        is_behind = above > _BEHIND * total
        if is_behind or above < _BEFORE * total:
            first = start + (_BELOW_PROSE if start else 0)
            last = stop - (0 if stop == size else _BELOW_PROSE if is_behind else _ABOVE_PROSE)
            run = features[first : max(first, last)]
            if run and sum([each.is_furniture for each in run]) >= _KNOWN * len(run):
                closed[first:last] = [True] * len(run)
        above += count
        start = stop + 1
    return closed


class LineContext:
    """
    What stands around each line of a text dump.

    It is told by the first *scores* of all (log odds), by what would be chosen by them, and by what lines have in
    common with those that are surely of the article.

    Attributes:
        numbers: The lines that are weighed again: none with a score below *least*, and poor ones only near good ones.
        prints: How often each text stands on the page.
    """

    def __init__(
        self, features: Sequence[Features], words: Sequence[int], scores: Sequence[float], least: float
    ) -> None:
        self._scores, self._choice = scores, choose(scores, words)
        self._held = _sums(map(mul, self._choice.likely, words))
        self.numbers = _undecided(words, scores, self._held, least)
        self._common = cohesion(features, words, scores, least)
        self.prints = Counter([each.block.text for each in features])
        self._repeated = _sums([self.prints[each.block.text] > 1 for each in features])
        self._words, self._prose = _sums(words), _sums([each.words if each.is_prose else 0 for each in features])
        self._sums, self._chosen = _sums(scores), _sums(self._choice.chosen)
        self._padded = [_BEYOND, _BEYOND, *scores, _BEYOND, _BEYOND]
        self._zone, self._since = find_zone(features), _since(features)
        self._distances = _distances(self._choice.chosen)

    def rows(self, numbers: Iterable[int]) -> list[Row]:
        """Give the traits of the context of the lines with these *numbers*."""
        scores, choice, zone = self._scores, self._choice, self._zone
        size, held, words, prose, repeated = len(scores), self._held, self._words, self._prose, self._repeated
        common, long = self._common
        above, below = self._distances
        comments, related, headings = self._since
        sums, chosen, padded = self._sums, self._chosen, self._padded
        total, start, stop = held[-1], choice.start, choice.stop
        found: list[Row] = []
        for number in numbers:
            after = number + 1
            low3, low8, low10, low20, low30 = [number - reach if number > reach else 0 for reach in _REACHES]
            high3, high8, high10, high20, high30 = [min(size, after + reach) for reach in _REACHES]
            low, high = max(0, number - _CROWD), min(size, after + _CROWD)
            found.append((
                number, size - number, number / size, size,
                scores[number], padded[after], padded[number], padded[number + 3], padded[number + 4],
                sums[number] - sums[low3], sums[high3] - sums[after],
                sums[number] - sums[low10], sums[high10] - sums[after],
                (held[number] - held[low30]) / (words[number] - words[low30] + 1),
                (held[high30] - held[after]) / (words[high30] - words[after] + 1),
                held[number], total - held[after], held[after] / (total + 1), total, choice.chosen[number],
                scores[number] - choice.threshold, choice.expected, start <= number < stop, number - start,
                stop - number, above[number], below[number], chosen[number], chosen[-1] - chosen[after],
                prose[number], prose[-1] - prose[after], comments[number], related[number], headings[number],
                repeated[number] - repeated[low], repeated[high] - repeated[after],
                zone.start <= number < zone.stop, number - zone.start, zone.stop - number,
                (common[after] - common[number]) / (long[after] - long[number] + 1), long[after] - long[number],
                (common[number] - common[low3]) / (long[number] - long[low3] + 1),
                (common[high3] - common[after]) / (long[high3] - long[after] + 1),
                (common[number] - common[low8]) / (long[number] - long[low8] + 1),
                (common[high8] - common[after]) / (long[high8] - long[after] + 1),
                (common[number] - common[low20]) / (long[number] - long[low20] + 1),
                (common[high20] - common[after]) / (long[high20] - long[after] + 1),
            ))  # fmt: skip
        return found


class LineRows(Sequence[Row]):
    """
    The traits of each line of a text dump that has *words*, made when they are asked for; nothing for the others.

    Few are asked for that were not weighed: those that may be of the head.
    """

    def __init__(
        self,
        features: Sequence[Features],
        words: Sequence[int],
        own: Sequence[Row],
        weights: WordWeights,
        context: LineContext,
    ) -> None:
        self._features, self._words, self._own, self._weights, self._context = features, words, own, weights, context
        self._rows: dict[int, Row] = {}
        for number, around in zip(context.numbers, context.rows(context.numbers), strict=True):
            self._rows[number] = own[number] + around

    def __len__(self) -> int:
        return len(self._words)

    @overload
    def __getitem__(self, number: int) -> Row: ...
    @overload
    def __getitem__(self, number: slice) -> list[Row]: ...
    def __getitem__(self, number: int | slice) -> Row | list[Row]:
        if isinstance(number, slice):
            return [self[each] for each in range(len(self))[number]]
        if not self._words[number]:
            return ()
        row = self._rows.get(number)
        if row is None:
            number = range(len(self))[number]
            own = self._own[number] or own_row(self._features, number, NOWHERE, self._context.prints, self._weights)
            row = self._rows[number] = own + self._context.rows([number])[0]
        return row


def _sums(values: Iterable[float]) -> list[float]:
    return [0.0, *accumulate(values)]


def _undecided(words: Sequence[int], scores: Sequence[float], held: Sequence[float], least: float) -> list[int]:
    size = len(words)
    return [
        number
        for number, (score, count) in enumerate(zip(scores, words, strict=True))
        if count
        and score >= least
        and (score >= _DOUBTFUL or held[min(size, number + _REACH + 1)] - held[max(0, number - _REACH)] >= _HELD)
    ]


def _distances(chosen: Sequence[bool]) -> tuple[list[int], list[int]]:
    """Give how far the nearest chosen block is above each block, and below it."""
    above = []
    far = _FAR
    for each in chosen:
        far = min(far + 1, _FAR)
        above.append(far)
        if each:
            far = 0
    below = []
    far = _FAR
    for each in reversed(chosen):
        far = min(far + 1, _FAR)
        below.append(far)
        if each:
            far = 0
    below.reverse()
    return above, below


def _since(features: Sequence[Features]) -> tuple[list[int], list[int], list[int]]:
    """Give how far above each block the comments, related articles and the last heading open."""
    comments, related, headings = [], [], []
    comment = teaser = heading = -_FAR
    for number, each in enumerate(features):
        if each.opener is Role.COMMENTS:
            comment = number
        elif each.opener is Role.RELATED:
            teaser = number
        if each.block.shape is Shape.HEADING:
            heading = number
        comments.append(min(number - comment, _FAR))
        related.append(min(number - teaser, _FAR))
        headings.append(min(number - heading, _FAR))
    return comments, related, headings
