"""What each group of traits is worth: the figures when it is taken away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article_parse._label._traits import CONTEXT, OWN, Row
from training.content import Learner
from training.report import report

__all__ = ["GROUPS", "ablate"]

GROUPS: dict[str, tuple[str, ...]] = {
    "length": ("characters", "words", "letters_a_word", "lines"),
    "punctuation": ("end", "start", "commas", "sentences", "quotes", "seams"),
    "word weights": ("words_score",),
    "lexicon": ("known", "known_as", "credit_words"),
    "form": ("shape", "level", "gap", "gap_below"),
    "repetition": ("prints",),
    "links": ("links",),
    "names of elements": ("framed",),
    "place in the tree": (
        "depth", "away", "tag", "outer_tag", "share", "outer_share", "alike", "in_article",
    ),
    "place in the page": (
        "number", "number_from_end", "relative_number", "blocks", "in_zone", "after_zone_start", "before_zone_end",
    ),
    "scores around": (
        "above_1", "above_2", "below_1", "below_2", "above_3_sum", "below_3_sum", "above_10_sum", "below_10_sum",
        "above_30_share", "below_30_share", "text_above", "text_below", "text_share", "text",
    ),
    "choice by the first score": (
        "score", "is_chosen", "margin", "expected", "in_run", "after_run_start", "before_run_end", "since_chosen",
        "until_chosen", "chosen_above", "chosen_below",
    ),
    "furniture around": (
        "words_above", "words_below", "since_comments", "since_related", "since_heading", "prints_above",
        "prints_below",
    ),
}  # fmt: skip
"""All traits of a block and of its context, by what they look at."""


def ablate(learner: Learner, own: Sequence[Sequence[Row]]) -> Iterator[tuple[str, list[str]]]:
    """
    Give the figures of the last score without each group of traits in turn, first with all of them.

    Publishers are left out as ever. The first score of text keeps all of its traits, so what a group is worth there is
    what it adds to the second.
    """
    settings = learner.settings
    names: tuple[str, ...] = OWN
    rows, setting = own, settings.alone
    if settings.around:
        names, setting = OWN + CONTEXT, settings.around
        rows = learner.with_context(learner.out_of_fold(own, settings.alone))
    for group, traits in {"nothing": (), **GROUPS}.items():
        columns = frozenset(names.index(trait) for trait in traits if trait in names)
        if columns or not traits:
            yield group, list(report(learner.samples, learner.out_of_fold(_without(rows, columns), setting)))


def _without(rows: Sequence[Sequence[Row]], columns: frozenset[int]) -> list[list[Row]]:
    """Give the rows with nothing in some of their columns."""
    return [[tuple(0.0 if at in columns else value for at, value in enumerate(row)) for row in page] for page in rows]
