"""
The own traits of blocks as numbers, in the order in which the trees of ``_weights`` take them.

What stands around a block is told by the first scores of all blocks: in HTML by regions, in text by runs of lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from math import sqrt

from article_parse._blocks import Shape
from article_parse._label._features import Features, first_words
from article_parse._label._places import Place
from article_parse._label._words import WordWeights
from article_parse._roles import Role

__all__ = ["OWN", "Row", "own_row", "own_traits"]

Row = tuple[float, ...]
"""The traits of one block."""

OWN = (
    "characters", "words", "letters_a_word", "end", "start", "commas", "sentences", "words_score", "line_score",
    "names_score", "known", "known_as",
    "shape", "level", "gap", "gap_below", "lines", "prints", "quotes", "seams", "credit_words", "links",
    "framed", "depth", "away", "tag", "outer_tag", "share", "outer_share", "alike", "in_article",
)  # fmt: skip
"""The names of the own traits."""

_ENDS = (
    dict.fromkeys(".。।॥", 1) | dict.fromkeys("!?！？؟", 2) | dict.fromkeys(":：", 3) | dict.fromkeys(",،、，", 4)
    | dict.fromkeys("…", 5) | dict.fromkeys("0123456789", 6)
)  # fmt: skip
_STARTS = (
    dict.fromkeys("0123456789", 3) | dict.fromkeys("\"'“„«‘", 4) | dict.fromkeys("-–—", 5) | dict.fromkeys("([", 6)
)
_SHAPES = {shape: number for number, shape in enumerate(Shape)}
_ROLES = {role: number for number, role in enumerate(Role, 1)}
_AT_END = 3


def own_traits(
    features: Sequence[Features], places: Sequence[Place], words: Sequence[int], weights: WordWeights
) -> list[Row]:
    """Give the own traits of each block that has *words* to weigh, and nothing for others; *weights* are of words."""
    prints = Counter([each.block.text for each in features])
    return [
        own_row(features, number, place, prints, weights) if count else ()
        for number, (place, count) in enumerate(zip(places, words, strict=True))
    ]


def own_row(
    features: Sequence[Features], number: int, place: Place, prints: Mapping[str, int], weights: WordWeights
) -> Row:
    """Give the own traits of the block with this *number*; *prints* are how often each text stands on the page."""
    each = features[number]
    block = each.block
    text = block.text
    end = _ENDS.get(each.last, 0)
    if end == 1 and text.endswith("..."):
        end = 5
    first = text[:1]
    start = 1 if first.isupper() else 2 if first.islower() else _STARTS.get(first, 0)
    present = first_words(each)
    amount = len(present) + place.names
    line_score = weights.of_line(present)
    score = (line_score + place.names_score) / sqrt(amount) if amount else 0.0
    known, role = _known(each)
    long = len(text)
    # More than one blank line, and how far renderers indent, is their habit and says nothing.
    gap_below = features[number + 1].block.gap > 0 if number + 1 < len(features) else _AT_END
    commas, sentences, quotes = text.count(","), text.count(". "), text.count('"')
    if not text.isascii():
        commas += text.count("、")
        sentences += text.count("。")
        quotes += text.count("“") + text.count("„") + text.count("«")
    return (
        long, each.words, long / each.words if each.words else 0.0, end, start, commas, sentences, score,
        line_score / sqrt(len(present)) if present else 0.0, place.names_score / sqrt(place.names or 1), known, role,
        _SHAPES[block.shape], block.level, block.gap > 0, gap_below, block.lines, prints[text], quotes, each.seams,
        each.credit_words, block.link_share, each.framed, place.depth, place.away, place.tag, place.outer_tag,
        place.share, place.outer_share, place.alike, place.in_article,
    )  # fmt: skip


def _known(features: Features) -> tuple[int, int]:
    """Say how surely the lexicon knows a block, and as what."""
    if features.opener is not None:
        return 4, _ROLES[features.opener]
    if features.phrase is not None:
        return 3, _ROLES[features.phrase]
    if features.prefix is not None:
        return 2, _ROLES[features.prefix]
    if features.telltale is not None:
        return 1, _ROLES[features.telltale]
    return 0, 0
