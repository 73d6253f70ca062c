"""The scores of the parts of the head: which block near the start of the article is its headline, byline or date."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from statistics import fmean

import numpy as np

from article_parse._dates import parse_moment
from article_parse._fields._byline import MOST_BYLINE_WORDS, parse_byline
from article_parse._label._head_traits import candidates
from training.content import ContentLearner
from training.learner import Examples, Setting, left_out
from training.report import name_of
from training.samples import Sample, choose

__all__ = ["PARTS", "SETTING", "HeadLearner", "report_part"]

_WORD = re.compile(r"\w+")
SETTING = Setting(60, 12, 0.12)


def _norm(text: str) -> str:
    return "".join(_WORD.findall(text.lower()))


def is_title(sample: Sample, text: str) -> bool:
    """Tell whether a block is the headline."""
    return bool(sample.gold.title) and _norm(text) == _norm(sample.gold.title or "")


def is_byline(sample: Sample, text: str) -> bool:
    """Tell whether a short block names an author."""
    folded = _norm(text)
    return len(text.split()) <= MOST_BYLINE_WORDS and any(
        name in folded and len(name) * 6 >= len(folded) for each in sample.gold.authors or () if (name := _norm(each))
    )


def is_date(sample: Sample, text: str) -> bool:
    """Tell whether a short block holds the day of publication."""
    day = (sample.gold.date or "")[:10]
    if len(day) < 10 or len(text) > 200 or not any(map(str.isdigit, text)):
        return False
    byline = parse_byline(text)
    moment = (byline and (byline.published or byline.modified)) or parse_moment(text)
    return moment is not None and moment.best is not None and moment.best.isoformat()[:10] == day


PARTS: dict[str, tuple[Callable[[Sample, str], bool], Callable[[Sample], bool]]] = {
    "title": (is_title, lambda sample: bool(sample.gold.title)),
    "byline": (is_byline, lambda sample: bool(sample.gold.authors)),
    "date": (is_date, lambda sample: bool(sample.gold.date)),
}
"""The parts of a head: what is one, and which samples can tell."""


class HeadLearner:
    """The candidates of all samples, by content that was chosen without their sites."""

    def __init__(self, learner: ContentLearner) -> None:
        self.samples = learner.samples
        self.found = []
        for number, sample in enumerate(learner.samples):
            rows, scores = learner.rows(number), list(learner.scores[number])
            content = choose(sample, scores, rows)
            self.found.append(candidates(sample.entries, content))

    def examples(self, part: str) -> list[Examples]:
        """Give the candidates of the pages that show a part, and which of them are it."""
        sees, knows = PARTS[part]
        made = []
        for sample, found in zip(self.samples, self.found, strict=True):
            if found and knows(sample):
                wanted = np.array([sees(sample, sample.entries[each.number].block.text) for each in found])
                if wanted.any():
                    rows = np.array([each.row for each in found], dtype=np.float32)
                    weights = np.full(len(found), sample.weight)
                    made.append(Examples(sample, [each.number for each in found], rows, wanted, weights))
        return made


def report_part(part: str, examples: Sequence[Examples]) -> str:
    """Give how often the block with the best score is right, by corpus; of the exam apart."""
    right: defaultdict[str, list[bool]] = defaultdict(list)
    for each, scores in zip(examples, left_out(examples, SETTING), strict=True):
        right[name_of(each.sample)].append(bool(each.wanted[int(np.argmax(scores))]))
    shares = (f"{corpus} {fmean(found):.3f} of {len(found)}" for corpus, found in sorted(right.items()))
    return f"{part} found where it is: {', '.join(shares)}"
