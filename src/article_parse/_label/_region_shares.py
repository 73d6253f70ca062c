"""The regions of a page with what became of them, for those who ask why."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate
from math import exp

from article_parse._blocks import Element
from article_parse._label._entry import observe
from article_parse._label._outline import find_outline
from article_parse._stages import LabelledBlock, Region

__all__ = ["share_regions"]


def share_regions(labelled: Sequence[LabelledBlock]) -> tuple[Region, ...]:
    """Give the regions that *labelled* blocks stand in, outer ones before those in them; the first is the page."""
    weighed = [each.score is not None for each in labelled]
    words = [observe(each.block).words * counts for each, counts in zip(labelled, weighed, strict=True)]
    likely = [count / (1.0 + exp(-(each.score or 0.0))) for each, count in zip(labelled, words, strict=True)]
    kept = [count * each.role.is_body for each, count in zip(labelled, words, strict=True)]
    all_words, expected, of_body = ([0, *accumulate(column)] for column in (words, likely, kept))
    return tuple([
        Region(
            start, stop, outer, tuple(elements), int(all_words[stop] - all_words[start]),
            round(expected[stop] - expected[start], 1), int(of_body[stop] - of_body[start]),
        )
        for start, stop, outer, elements in _regions(labelled)
    ])  # fmt: skip


def _regions(labelled: Sequence[LabelledBlock]) -> list[tuple[int, int, int, list[Element]]]:
    """Give where each region starts and stops, the number of the one around it, and its elements."""
    outline = find_outline([each.block for each in labelled])
    found: list[tuple[int, int, int, list[Element]]] = [(0, len(labelled), 0, [])]
    numbers = [0]
    nodes = zip(outline.outer[1:], outline.start[1:], outline.stop[1:], outline.look[1:], strict=True)
    for outer, start, stop, look in nodes:
        number = numbers[outer]
        if number == 0 or found[number][:2] != (start, stop):
            found.append((start, stop, number, []))
            number = len(found) - 1
        found[number][-1].append(outline.elements[look])
        numbers.append(number)
    return found
