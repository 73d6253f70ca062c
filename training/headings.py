"""The score of headings: which short lines in the article of a text dump are headings of its parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import lightgbm
import numpy as np

from article_parse._label._content import choose_content
from article_parse._label._heading_traits import LEAST, heading_rows
from article_parse._label._traits import Row
from training.samples import FOLDS, Sample, fold_heading
from training.trees import grow, score

__all__ = ["HeadingLearner"]

_SETTING = {"leaves": 12, "rate": 0.12, "trees": 60}


class _Lines(NamedTuple):
    sample: Sample
    rows: list[Row]
    wanted: list[bool]


class HeadingLearner:
    """The short lines of all samples, in articles that were chosen without their publishers."""

    def __init__(
        self, samples: Sequence[Sample], rows: Sequence[Sequence[Row]], scores: Sequence[Sequence[float]]
    ) -> None:
        self.all = []
        for sample, own, weighed in zip(samples, rows, scores, strict=True):
            if sample.headings is None:
                continue
            content = choose_content(sample.features, list(own), list(weighed), is_text=True)
            found = list(heading_rows(sample.features, content))
            wanted = [fold_heading(sample.features[number].block.text) in sample.headings for number, _ in found]
            self.all.append(_Lines(sample, [row for _, row in found], wanted))

    def grow(self, fold: int | None = None) -> lightgbm.Booster:
        """Grow the trees without the publishers of a fold."""
        rows, wanted = [], []
        for each in self.all:
            if each.sample.fold != fold:
                rows.extend(each.rows)
                wanted.extend(each.wanted)
        return grow(np.array(rows, dtype=np.float32), np.array(wanted), np.ones(len(rows)), **_SETTING)

    def report(self) -> str:
        """Give the F1 of the headings that are shown, by corpus."""
        right: dict[str, list[int]] = {}
        for fold in range(FOLDS):
            model = self.grow(fold)
            for each in self.all:
                if each.sample.fold != fold:
                    continue
                scores = score(model, np.array(each.rows, dtype=np.float32)) if each.rows else []
                counts = right.setdefault(each.sample.corpus, [0, 0, 0])
                counts[0] += sum(own >= LEAST and want for own, want in zip(scores, each.wanted, strict=True))
                counts[1] += sum(own >= LEAST for own in scores)
                counts[2] += len(each.sample.headings or ())
        shares = (f"{corpus} {2 * hit / max(1, found + all_):.3f}" for corpus, (hit, found, all_) in right.items())
        return f"F1 of all headings: {', '.join(shares)}"
