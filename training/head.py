"""The scores of the parts of the head: which block near the start of the article is its headline, byline or date."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

import lightgbm
import numpy as np

from article_parse._dates import parse_moment
from article_parse._fields._byline import MOST_BYLINE_WORDS, parse_byline
from article_parse._label._content import choose_content
from article_parse._label._head_traits import candidates
from article_parse._label._traits import Row
from training.samples import FOLDS, Sample
from training.trees import grow, score

__all__ = ["PARTS", "HeadLearner"]

_WORD = re.compile(r"\w+")
_SETTING = {"leaves": 12, "rate": 0.12, "trees": 60}


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


class _Candidates(NamedTuple):
    sample: Sample
    numbers: list[int]
    rows: list[Row]


class HeadLearner:
    """The candidates of all samples, by content that was chosen without their publishers."""

    def __init__(
        self, samples: Sequence[Sample], rows: Sequence[Sequence[Row]], scores: Sequence[Sequence[float]]
    ) -> None:
        self.all = []
        for sample, own, weighed in zip(samples, rows, scores, strict=True):
            is_text = sample.reading.media == "text"
            content = choose_content(sample.features, list(own), list(weighed), is_text=is_text)
            found = candidates(sample.features, content)
            self.all.append(_Candidates(sample, [each.number for each in found], [each.row for each in found]))

    def grow(self, part: str, fold: int | None = None) -> lightgbm.Booster:
        """Grow the trees of a part without the publishers of a fold."""
        sees, knows = PARTS[part]
        rows, wanted, weights = [], [], []
        for each in self.all:
            if each.sample.fold == fold or not each.rows or not knows(each.sample):
                continue
            found = [sees(each.sample, each.sample.features[number].block.text) for number in each.numbers]
            if any(found):
                rows.extend(each.rows)
                wanted.extend(found)
                weights.extend([2.0 if each.sample.corpus == "news" else 1.0] * len(found))
        return grow(np.array(rows, dtype=np.float32), np.array(wanted), np.array(weights), **_SETTING)

    def report(self, part: str) -> str:
        """Give how often the block with the best score is right, where one is."""
        sees, knows = PARTS[part]
        figures: dict[str, list[bool]] = {}
        for fold in range(FOLDS):
            model = self.grow(part, fold)
            for each in self.all:
                if each.sample.fold != fold or not each.rows or not knows(each.sample):
                    continue
                found = [sees(each.sample, each.sample.features[number].block.text) for number in each.numbers]
                if any(found):
                    scores = score(model, np.array(each.rows, dtype=np.float32))
                    figures.setdefault(each.sample.corpus, []).append(found[int(np.argmax(scores))])
        shares = (
            f"{corpus} {sum(right) / len(right):.3f} of {len(right)}" for corpus, right in sorted(figures.items())
        )
        return f"{part} found where it is: {', '.join(shares)}"
