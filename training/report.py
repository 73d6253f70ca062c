"""How well what was learned does on publishers that it was not learned from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import fmean

from article_parse._label._content import PLACED, choose_content
from benchmarks.metrics import word_f1
from training.samples import Sample

__all__ = ["report"]


def report(samples: Sequence[Sample], scores: Sequence[Sequence[float]]) -> Iterator[str]:
    """Give the F1 in words by corpus and form, when the blocks of each page are chosen by *scores*."""
    found: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for sample, own in zip(samples, scores, strict=True):
        content = choose_content(sample.features, [], list(own), is_text=sample.reading.media == "text")
        kept = [
            each.block.text
            for each, is_chosen in zip(sample.features, content.chosen, strict=True)
            if is_chosen and each.block.shape not in PLACED
        ]
        found[sample.corpus, sample.form].append(word_f1("\n".join(kept), sample.gold.body))
    for (corpus, form), values in sorted(found.items()):
        yield f"{corpus} {form}: {fmean(values):.4f}"
