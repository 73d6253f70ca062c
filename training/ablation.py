"""What each group of traits is worth: the figures when it is taken away."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from article_parse._blocks import Media
from article_parse._label._regions import REGION
from training.content import ContentLearner
from training.learner import Examples, fill, left_out
from training.report import report

__all__ = ["ablate", "groups"]

_OWN: dict[str, tuple[str, ...]] = {
    "length": ("characters", "words", "letters_a_word", "lines"),
    "punctuation": ("end", "start", "commas", "sentences", "quotes", "seams"),
    "word weights": ("words_score", "line_score", "names_score"),
    "lexicon": ("known", "known_as", "credit_words"),
    "form": ("shape", "level", "gap", "gap_below"),
    "repetition": ("prints",),
    "links": ("links",),
    "names of elements": ("framed",),
    "place in the tree": (
        "depth", "away", "tag", "outer_tag", "share", "outer_share", "alike", "in_article",
    ),
}  # fmt: skip
_OF_TEXT: dict[str, tuple[str, ...]] = {
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
    "words in common with the article": (
        "common", "long_words", "common_above_3", "common_below_3", "common_above_8", "common_below_8",
        "common_above_20", "common_below_20",
    ),
    "furniture around": (
        "words_above", "words_below", "since_comments", "since_related", "since_heading", "prints_above",
        "prints_below",
    ),
}  # fmt: skip
_OF_HTML: dict[str, tuple[str, ...]] = {
    "words in common with the article": tuple(trait for trait in REGION if trait.startswith(("common", "long_words"))),
    "regions around": tuple(trait for trait in REGION if trait[-1].isdigit() and not trait.startswith("common")),
    "what hangs beside the core": tuple(
        trait for trait in REGION if trait.endswith("_beside") and not trait.startswith("common")
    ),
    "path, page and title": tuple(
        trait for trait in REGION
        if not (trait[-1].isdigit() or trait.endswith("_beside") or trait.startswith(("common", "long_words")))
    ),
}  # fmt: skip


def groups(media: Media) -> dict[str, tuple[str, ...]]:
    """Give all traits of a block and of what is around it, by what they look at."""
    return _OWN | (_OF_HTML if media == "html" else _OF_TEXT)


def ablate(learner: ContentLearner) -> Iterator[tuple[str, list[str]]]:
    """
    Give the figures of the second score without each group of traits in turn, first with all of them.

    The first score keeps all of its traits, so what a group is worth is what it adds to the second.
    """
    for group, traits in {"nothing": (), **groups(learner.media)}.items():
        columns = [learner.names.index(trait) for trait in traits if trait in learner.names]
        if columns or not traits:
            examples = [_without(each, columns) for each in learner.around]
            found = left_out(examples, learner.settings[1])
            scores = [fill(each, own) for each, own in zip(examples, found, strict=True)]
            yield group, list(report(learner.samples, scores))


def _without(examples: Examples, columns: Sequence[int]) -> Examples:
    """Give the examples with nothing in some of their columns."""
    rows = examples.rows.copy()
    if len(rows):
        rows[:, columns] = 0.0
    return examples._replace(rows=rows)
