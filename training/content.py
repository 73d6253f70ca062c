"""The two scores of a block: by its own traits, and by those and what the first scores say of the blocks around it."""

from __future__ import annotations

from collections.abc import Sequence
from multiprocessing import Pool
from typing import NamedTuple

import numpy as np

from article_parse._blocks import Media
from article_parse._label._content import OPEN, context_rows, weighed_words
from article_parse._label._entry import NOTHING
from article_parse._label._outline import find_outline
from article_parse._label._places import find_places
from article_parse._label._regions import REGION
from article_parse._label._traits import CONTEXT, OWN, Row, own_traits
from article_parse._label._words import WordWeights
from training.learner import Examples, Setting, fill, left_out
from training.samples import EXAM, FOLDS, Sample
from training.trees import Table
from training.words import learn_words

__all__ = ["CONTENT", "SETTINGS", "ContentLearner"]

CONTENT = 0.5
"""The least share of the words of a block that stand in the known body, of a block of the article."""
_SMOOTH = 3

SETTINGS: dict[Media, tuple[Setting, Setting]] = {
    "html": (Setting(40, 16, 0.2), Setting(100, 16, 0.1)),
    "text": (Setting(60, 16, 0.15), Setting(120, 20, 0.09)),
}
"""As large as the figures need: the second score of HTML with 300 trees of 24 leaves says the same within chance."""


class ContentLearner:
    """
    The examples of all samples, with word weights that were learned without the site of the page.

    Attributes:
        samples: All pages.
        names: The names of the traits of the second score.
        alone: What the first score is learned from.
        around: What the second one is learned from.
        scores: The second scores of all blocks, by trees grown without their sites.
    """

    def __init__(self, samples: Sequence[Sample], media: Media) -> None:
        self.samples, self.media = samples, media
        self.names = OWN + (REGION if media == "html" else CONTEXT)
        self.settings = SETTINGS[media]
        taught = [sample for sample in samples if sample.is_taught and sample.fold != EXAM]
        with Pool() as pool:
            parts = [[each for each in taught if each.fold != fold] for fold in (*range(FOLDS), EXAM)]
            self.words = pool.map(learn_words, parts, chunksize=1)
        self.alone = _examples([_Task(sample, self._words(sample)) for sample in samples])
        first = [fill(*each) for each in zip(self.alone, left_out(self.alone, self.settings[0]), strict=True)]
        self.around = _examples(
            [_Task(sample, self._words(sample), own) for sample, own in zip(samples, first, strict=True)]
        )
        second = [fill(*each) for each in zip(self.around, left_out(self.around, self.settings[1]), strict=True)]
        self.scores = [
            [again if score >= OPEN else NOTHING for again, score in zip(own, before, strict=True)]
            for own, before in zip(second, first, strict=True)
        ]

    @property
    def all_words(self) -> WordWeights:
        """The weights of words by all that is learned from."""
        return self.words[-1]

    def _words(self, sample: Sample) -> WordWeights:
        return self.words[sample.fold]

    def typical(self) -> list[float]:
        """Give the median of each trait over all blocks that are learned from."""
        taught = [each for each in self.around if each.sample.is_taught and each.sample.fold != EXAM]
        used = [each.rows for each in taught if len(each.rows)]
        return [float(value) for value in np.median(np.concatenate(used), axis=0)]

    def rows(self, number: int) -> list[Row]:
        """Give the traits of the blocks of a page, as the library has them."""
        found: list[Row] = [()] * len(self.samples[number].entries)
        for examples in (self.alone[number], self.around[number]):
            for block, row in zip(examples.numbers, examples.rows.tolist(), strict=True):
                found[block] = tuple(row)
        return found


class _Task(NamedTuple):
    """A page whose rows are to be made: those of the first score, or with its *scores* those of the second."""

    sample: Sample
    words: WordWeights
    scores: Sequence[float] | None = None


_tasks: list[_Task] = []
"""What the processes make that are forked from this one; to send the pages to them would take longer."""


def _examples(tasks: Sequence[_Task]) -> list[Examples]:
    _tasks[:] = tasks
    with Pool() as pool:
        made = pool.map(_make, range(len(tasks)), chunksize=16)
    found = []
    for task, (numbers, rows) in zip(tasks, made, strict=True):
        wanted = np.array([task.sample.shares[number] >= CONTENT for number in numbers], dtype=bool)
        weights = _weights(task.sample)
        found.append(Examples(task.sample, numbers, rows, wanted, np.array([weights[number] for number in numbers])))
    return found


def _make(number: int) -> tuple[list[int], Table]:
    sample, weights, scores = _tasks[number]
    words = weighed_words(sample.entries)
    outline = find_outline(sample.reading.blocks)
    places = find_places(outline, sample.reading.blocks, weights)
    for entry, place in zip(sample.entries, places, strict=True):
        entry.place = place
    rows = own_traits(sample.entries, words, weights)
    if scores is not None:
        titles = [claim.value for claim in sample.reading.claims if claim.field == "title"]
        around = context_rows(outline, sample.entries, words, scores, weights, sample.reading.media, titles)
        rows = [own + more if own and more else () for own, more in zip(rows, around, strict=True)]
    numbers = [at for at, row in enumerate(rows) if row]
    return numbers, np.array([rows[at] for at in numbers], dtype=np.float32)


def _weights(sample: Sample) -> list[float]:
    """Weigh blocks by their words, so that each page counts as much as it should, however long it is."""
    words = [count + _SMOOTH if count else 0 for count in weighed_words(sample.entries)]
    whole = sum(count for count, share in zip(words, sample.shares, strict=True) if share >= CONTENT)
    factor = 1000 * sample.weight / whole if whole else 0.0
    return [count * factor for count in words]
