"""One way to learn a score: boosted trees over the traits of blocks, measured on sites that were left out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import lightgbm
import numpy as np
from numpy.typing import NDArray

from article_parse._label._entry import NOTHING
from training.samples import EXAM, FOLDS, Sample
from training.trees import Table, grow, score

__all__ = ["Examples", "Setting", "fill", "grow_on", "left_out"]


class Setting(NamedTuple):
    """How many trees of how many leaves a score has, and the rate at which they are learned."""

    trees: int
    leaves: int
    rate: float


class Examples(NamedTuple):
    """
    Blocks of one page that a score is learned from.

    Attributes:
        sample: The page.
        numbers: Which blocks they are.
        rows: Their traits, a row each.
        wanted: Which of them are what is looked for.
        weights: How much each counts.
    """

    sample: Sample
    numbers: Sequence[int]
    rows: Table
    wanted: NDArray[np.bool_]
    weights: NDArray[np.float64]


def grow_on(examples: Sequence[Examples], setting: Setting, but: int | None = None) -> lightgbm.Booster:
    """Grow trees on what is learned from, *but* for the sites of one fold; nothing is learned from the exam."""
    used = [
        each for each in examples if len(each.rows) and each.sample.is_taught and each.sample.fold not in {but, EXAM}
    ]
    return grow(
        np.concatenate([each.rows for each in used]),
        np.concatenate([each.wanted for each in used]),
        np.concatenate([each.weights for each in used]),
        leaves=setting.leaves,
        rate=setting.rate,
        trees=setting.trees,
    )


def left_out(examples: Sequence[Examples], setting: Setting) -> list[list[float]]:
    """Give the scores of all examples by trees that were grown without their sites."""
    found: list[list[float]] = [[] for _ in examples]
    for fold in (*range(FOLDS), EXAM):
        model = grow_on(examples, setting, but=fold)
        for number, each in enumerate(examples):
            if each.sample.fold == fold and len(each.rows):
                found[number] = score(model, each.rows)
    return found


def fill(examples: Examples, scores: Sequence[float]) -> list[float]:
    """Give a score for every block of a page; what was not weighed has none to speak of."""
    found = [NOTHING] * len(examples.sample.entries)
    for number, value in zip(examples.numbers, scores, strict=True):
        found[number] = value
    return found
