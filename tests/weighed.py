"""Entries as the stages find them: with traits, with scores, chosen or not."""

from __future__ import annotations

from collections.abc import Sequence

from article_parse._label._content import Content
from article_parse._label._entry import Entry
from article_parse._label._traits import Row

__all__ = ["weighed"]


def weighed(
    entries: Sequence[Entry],
    chosen: Sequence[bool],
    *,
    scores: Sequence[float] | None = None,
    rows: Sequence[Row] | None = None,
    threshold: float = 0.0,
    is_learned: bool = True,
) -> Content:
    """Set what was learned of *entries*: by default a score of nought, and a row that holds the number of the block."""
    for number, entry in enumerate(entries):
        entry.is_chosen = chosen[number]
        entry.score = scores[number] if scores is not None else 0.0
        entry.row = rows[number] if rows is not None else (float(number),)
    numbers = [number for number, is_chosen in enumerate(chosen) if is_chosen]
    start, stop = (numbers[0], numbers[-1] + 1) if numbers else (0, 0)
    return Content(threshold, start, stop, is_learned=is_learned)
