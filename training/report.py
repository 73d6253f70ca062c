"""How well what was learned does on publishers that it was not learned from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import fmean

from article_parse._label._content import PLACED
from benchmarks.languages import language_of
from benchmarks.metrics import word_f1
from training.samples import EXAM, Sample, choose

__all__ = ["name_of", "report", "report_languages", "report_shapes"]

_FEWEST = 3
"""Languages with fewer pages are left out."""


def report(samples: Sequence[Sample], scores: Sequence[Sequence[float]]) -> Iterator[str]:
    """Give the F1 in words by corpus and form, when the blocks of each page are chosen by *scores*."""
    found: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for sample, chosen in _choices(samples, scores):
        found[name_of(sample), sample.form].append(_word_f1(sample, chosen))
    for (corpus, form), values in sorted(found.items()):
        yield f"{corpus} {form}: {fmean(values):.4f}"


def name_of(sample: Sample) -> str:
    """Give the name by which the figures of a page are kept: that of its corpus, or of the exam of that."""
    return f"{sample.corpus} exam" if sample.fold == EXAM else sample.corpus


def report_languages(samples: Sequence[Sample], scores: Sequence[Sequence[float]]) -> Iterator[str]:
    """Give the same by corpus and language, that of most pages first."""
    found: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
    for sample, chosen in _choices(samples, scores):
        found[sample.corpus, language_of(sample.gold)].append(_word_f1(sample, chosen))
    for (corpus, language), values in sorted(found.items(), key=lambda item: (item[0][0], -len(item[1]), item[0][1])):
        if len(values) >= _FEWEST:
            yield f"{corpus} {language}: {fmean(values):.4f} of {len(values)}"


def report_shapes(samples: Sequence[Sample], scores: Sequence[Sequence[float]]) -> Iterator[str]:
    """
    Give which share of the words of the article is found, and which of what is chosen is right, by the form of blocks.

    A block counts as of the article by the share of its words that stand in the known body.
    """
    wanted: defaultdict[str, float] = defaultdict(float)
    kept: defaultdict[str, float] = defaultdict(float)
    right: defaultdict[str, float] = defaultdict(float)
    for sample, chosen in _choices(samples, scores):
        for each, share, is_chosen in zip(sample.entries, sample.shares, chosen, strict=True):
            if each.block.shape in PLACED:
                continue
            wanted[each.block.shape] += each.words * share
            kept[each.block.shape] += each.words * is_chosen
            right[each.block.shape] += each.words * share * is_chosen
    for shape in sorted(wanted, key=lambda shape: -wanted[shape]):
        found, precise = right[shape] / (wanted[shape] or 1), right[shape] / (kept[shape] or 1)
        yield f"{shape}: {found:.3f} found, {precise:.3f} right of {wanted[shape]:,.0f} words"


def _choices(samples: Sequence[Sample], scores: Sequence[Sequence[float]]) -> Iterator[tuple[Sample, list[bool]]]:
    for sample, own in zip(samples, scores, strict=True):
        choose(sample, own)
        yield sample, [entry.is_chosen for entry in sample.entries]


def _word_f1(sample: Sample, chosen: Sequence[bool]) -> float:
    kept = [
        each.block.text
        for each, is_chosen in zip(sample.entries, chosen, strict=True)
        if is_chosen and each.block.shape not in PLACED
    ]
    return word_f1("\n".join(kept), sample.gold.body)
