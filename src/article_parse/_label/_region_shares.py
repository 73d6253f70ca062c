"""The regions of a page with what became of them, for those who ask why."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import exp

from article_parse._blocks import Element
from article_parse._label._entry import observe
from article_parse._label._outline import find_outline
from article_parse._label._regions import merge
from article_parse._stages import LabelledBlock, Region

__all__ = ["share_regions"]


def share_regions(labelled: Sequence[LabelledBlock]) -> tuple[Region, ...]:
    """Give the regions that *labelled* blocks stand in, outer ones before those in them; the first is the page."""
    weighed = [each.score is not None for each in labelled]
    words = [observe(each.block).words * counts for each, counts in zip(labelled, weighed, strict=True)]
    likely = [count / (1.0 + exp(-(each.score or 0.0))) for each, count in zip(labelled, words, strict=True)]
    kept = [count * each.role.is_body for each, count in zip(labelled, words, strict=True)]
    all_words, expected, of_body = ([0, *accumulate(column)] for column in (words, likely, kept))
    outline = find_outline([each.block for each in labelled])
    spans, numbers = merge(outline)
    elements: list[list[Element]] = [[] for _ in spans]
    for number, look in zip(numbers[1:], outline.look[1:], strict=True):
        elements[number].append(outline.elements[look])
    return tuple([
        Region(
            start, stop, outer, tuple(around), int(all_words[stop] - all_words[start]),
            round(expected[stop] - expected[start], 1), int(of_body[stop] - of_body[start]),
        )
        for (start, stop, outer), around in zip(spans, elements, strict=True)
    ])  # fmt: skip
