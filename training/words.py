"""Weights of words: a logistic regression over the words of blocks and of the names of their elements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import compress

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import SGDClassifier

from article_parse._label._content import weighed_words
from article_parse._label._entry import first_words
from article_parse._label._furniture import name_words
from article_parse._label._places import NAMED
from article_parse._label._words import WordWeights
from training.samples import Sample

__all__ = ["LEAST_SITES", "learn_words"]

LEAST_SITES = 4
"""How many sites must have a word; what fewer have is of one publisher or a few."""

_ALPHA, _PASSES = 2e-6, 10
_ELEMENT = "@"
_SIGNIFICANT = 0.15
_CONTENT = 0.5


def learn_words(samples: Sequence[Sample]) -> WordWeights:
    """Give the weights that tell the blocks of the articles of *samples* from all others."""
    vocabulary = _vocabulary(samples)
    columns: list[int] = []
    values: list[float] = []
    starts = [0]
    wanted: list[bool] = []
    weights: list[float] = []
    for sample in samples:
        shares = [share for share, weighed in zip(sample.shares, _weighed(sample), strict=True) if weighed]
        for words, share in zip(_words(sample), shares, strict=True):
            known = [column for word in words if (column := vocabulary.get(word)) is not None]
            columns.extend(known)
            values.extend([len(words) ** -0.5] * len(known) if known else [])
            starts.append(len(columns))
            wanted.append(share >= _CONTENT)
        weights.extend([sample.weight / len(shares)] * len(shares) if shares else [])
    matrix = csr_matrix((np.array(values), np.array(columns), np.array(starts)), shape=(len(wanted), len(vocabulary)))
    model = SGDClassifier(loss="log_loss", alpha=_ALPHA, max_iter=_PASSES, tol=None, random_state=0)
    model.fit(matrix, np.array(wanted), sample_weight=np.array(weights) / np.mean(weights))
    learned = {word: round(float(model.coef_[0][column]), 2) for word, column in vocabulary.items()}
    kept = {word: weight for word, weight in learned.items() if abs(weight) >= _SIGNIFICANT}
    return WordWeights(
        {word: weight for word, weight in kept.items() if not word.startswith(_ELEMENT)},
        {word[1:]: weight for word, weight in kept.items() if word.startswith(_ELEMENT)},
    )


def _words(sample: Sample) -> Iterable[list[str]]:
    """Give the words of each block that is weighed, with those of its elements marked."""
    for entry in compress(sample.entries, _weighed(sample)):
        named = [f"{_ELEMENT}{word}" for element in entry.block.path[-NAMED:] for word in name_words(element)]
        yield [*(word for word in first_words(entry) if word), *named]


def _weighed(sample: Sample) -> list[int]:
    return weighed_words(sample.entries)


def _vocabulary(samples: Sequence[Sample]) -> dict[str, int]:
    sites: defaultdict[str, set[str]] = defaultdict(set)
    for sample in samples:
        for words in _words(sample):
            for word in words:
                sites[word].add(sample.gold.site)
    return {
        word: number for number, word in enumerate(sorted(w for w, seen in sites.items() if len(seen) >= LEAST_SITES))
    }
