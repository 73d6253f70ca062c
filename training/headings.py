"""The score of headings: which short lines in the article of a text dump are headings of its parts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from article_parse._label._heading_traits import LEAST, heading_rows
from training.content import ContentLearner
from training.learner import Examples, Setting, left_out
from training.report import name_of
from training.samples import choose, fold_heading

__all__ = ["SETTING", "heading_examples", "report_headings"]

SETTING = Setting(60, 12, 0.12)


def heading_examples(learner: ContentLearner) -> list[Examples]:
    """Give the short lines of all samples, in articles that were chosen without their sites."""
    made = []
    for number, sample in enumerate(learner.samples):
        content = choose(sample, learner.scores[number], learner.rows(number))
        found = list(heading_rows(sample.entries, content))
        known = sample.headings or frozenset()
        wanted = np.array([fold_heading(sample.entries[at].block.text) in known for at, _ in found], dtype=bool)
        rows = np.array([row for _, row in found], dtype=np.float32)
        made.append(Examples(sample, [at for at, _ in found], rows, wanted, np.ones(len(found))))
    return made


def report_headings(examples: Sequence[Examples]) -> str:
    """Give the F1 of the headings that are known, by corpus."""
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for each, scores in zip(examples, left_out(examples, SETTING), strict=True):
        likely = np.array(scores) >= LEAST if scores else np.zeros(0, dtype=bool)
        own = counts[name_of(each.sample)]
        own[0] += int((likely & each.wanted).sum())
        own[1] += int(likely.sum())
        own[2] += len(each.sample.headings or ())
    shares = (f"{name} {2 * hit / max(1, found + known):.3f}" for name, (hit, found, known) in sorted(counts.items()))
    return f"F1 of all headings: {', '.join(shares)}"
