"""The two scores of a block: by its own traits, and by those and the first scores of the blocks around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import lightgbm
import numpy as np

from article_parse._label._choice import choose
from article_parse._label._content import NOTHING, weighed_words
from article_parse._label._places import find_places
from article_parse._label._traits import Row, context_of, own_traits
from article_parse._label._words import WordWeights
from training.samples import FOLDS, Sample
from training.trees import grow, score
from training.words import learn_words

__all__ = ["SETTINGS", "Learner", "Settings"]

_CONTENT = 0.5
_SMOOTH = 3
_NEWS, _FACTOR = "news", 2


class Settings(NamedTuple):
    """How many trees of how many leaves each score has, and the rate at which they are learned."""

    alone: tuple[int, int, float]
    around: tuple[int, int, float] | None


SETTINGS = {"html": Settings((40, 16, 0.2), None), "text": Settings((40, 8, 0.3), (60, 12, 0.15))}
"""As large as the figures need: trees twice as many or as large add 0.001 at most."""


def _weights(sample: Sample) -> list[float]:
    """
    Weigh blocks by their words, so that each page counts the same, and a page of news as two others.

    As four or six others, the figures of news and those of the others differ by no more than what chance gives.
    """
    words = [count + _SMOOTH if count else 0 for count in weighed_words(sample.features)]
    whole = sum(count for count, share in zip(words, sample.shares, strict=True) if share >= _CONTENT)
    factor = 1000 * (_FACTOR if sample.corpus == _NEWS else 1) / whole if whole else 0.0
    return [count * factor for count in words]


class Learner:
    """The rows of all samples, with word weights that were learned without the publisher of the row."""

    def __init__(self, samples: Sequence[Sample], settings: Settings, is_taught: Callable[[Sample], bool]) -> None:
        self.samples = samples
        self.settings = settings
        self.taught = [number for number, sample in enumerate(samples) if is_taught(sample)]
        self.words = [learn_words([s for s in self._taught_samples() if s.fold != fold]) for fold in range(FOLDS)]
        self.own = [self._own_rows(each) for each in samples]
        self.wanted = [[share >= _CONTENT for share in each.shares] for each in samples]
        self.weights = [_weights(each) for each in samples]

    def _own_rows(self, sample: Sample) -> list[Row]:
        words = self.words[sample.fold]
        return own_traits(
            sample.features, find_places(sample.reading.blocks, words), weighed_words(sample.features), words
        )

    def _taught_samples(self) -> list[Sample]:
        return [self.samples[number] for number in self.taught]

    def all_words(self) -> WordWeights:
        """Give the weights of words by all that is learned from."""
        return learn_words(self._taught_samples())

    def typical(self, rows: Sequence[Sequence[Row]]) -> list[float]:
        """Give the median of each trait over all blocks that are learned from."""
        table = np.array([row for number in self.taught for row in rows[number] if row], dtype=np.float32)
        return [float(value) for value in np.median(table, axis=0)]

    def grow(
        self, rows: Sequence[Sequence[Row]], chosen: Sequence[int], setting: tuple[int, int, float]
    ) -> lightgbm.Booster:
        """Grow trees on the rows of the samples *chosen*."""
        trees, leaves, rate = setting
        weighed = [(number, at) for number in chosen for at, row in enumerate(rows[number]) if row]
        table = np.array([rows[number][at] for number, at in weighed], dtype=np.float32)
        wanted = np.array([self.wanted[number][at] for number, at in weighed])
        weights = np.array([self.weights[number][at] for number, at in weighed])
        return grow(table, wanted, weights, leaves=leaves, rate=rate, trees=trees)

    def out_of_fold(self, rows: Sequence[Sequence[Row]], setting: tuple[int, int, float]) -> list[list[float]]:
        """Give the scores of all samples by trees that were grown without their publishers."""
        found: list[list[float]] = [[] for _ in self.samples]
        for fold in range(FOLDS):
            chosen = [number for number in self.taught if self.samples[number].fold != fold]
            model = self.grow(rows, chosen, setting)
            for number, each in enumerate(self.samples):
                if each.fold == fold:
                    found[number] = scores_of(model, rows[number])
        return found

    def with_context(self, scores: Sequence[Sequence[float]]) -> list[list[Row]]:
        """Give the rows of all samples with the context that *scores* make."""
        found = []
        for sample, own, alone in zip(self.samples, self.own, scores, strict=True):
            words = weighed_words(sample.features)
            around = context_of(sample.features, words, alone, choose(alone, words))
            found.append([left + right if left else () for left, right in zip(own, around, strict=True)])
        return found


def scores_of(model: lightgbm.Booster, rows: Sequence[Row]) -> list[float]:
    """Give the scores of a page; what is not weighed has no row."""
    weighed = [row for row in rows if row]
    found = iter(score(model, np.array(weighed, dtype=np.float32)) if weighed else [])
    return [next(found) if row else NOTHING for row in rows]
