"""
The traits of blocks as numbers, in the order in which the trees of ``_weights`` take them.

Own traits are of one block. The context of a block is what the scores of the blocks around it say, so it needs a first
score of all blocks.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from math import sqrt

from article_parse._blocks import Shape
from article_parse._label._choice import Choice
from article_parse._label._cohesion import Cohesion
from article_parse._label._entry import NOTHING, Entry, first_words
from article_parse._label._words import WordWeights
from article_parse._label._zone import find_zone
from article_parse._roles import Role

__all__ = ["CONTEXT", "OWN", "Row", "context_of", "own_traits"]

Row = tuple[float, ...]
"""The traits of one block."""

OWN = (
    "characters", "words", "letters_a_word", "end", "start", "commas", "sentences", "words_score", "line_score",
    "names_score", "known", "known_as",
    "shape", "level", "gap", "gap_below", "lines", "prints", "quotes", "seams", "credit_words", "links",
    "framed", "depth", "away", "tag", "outer_tag", "share", "outer_share", "alike", "in_article",
)  # fmt: skip
"""The names of the own traits."""

CONTEXT = (
    "number", "number_from_end", "relative_number", "blocks",
    "score", "above_1", "above_2", "below_1", "below_2", "above_3_sum", "below_3_sum", "above_10_sum", "below_10_sum",
    "above_30_share", "below_30_share", "text_above", "text_below", "text_share", "text", "is_chosen", "margin",
    "expected", "in_run", "after_run_start", "before_run_end", "since_chosen", "until_chosen", "chosen_above",
    "chosen_below",
    "words_above", "words_below", "since_comments", "since_related", "since_heading", "prints_above", "prints_below",
    "in_zone", "after_zone_start", "before_zone_end",
    "common", "long_words", "common_above_3", "common_below_3", "common_above_8", "common_below_8", "common_above_20",
    "common_below_20",
)  # fmt: skip
"""The names of the traits of the context, which stand behind the own traits."""

_ENDS = (
    dict.fromkeys(".。।॥", 1) | dict.fromkeys("!?！？؟", 2) | dict.fromkeys(":：", 3) | dict.fromkeys(",،、，", 4)
    | dict.fromkeys("…", 5) | dict.fromkeys("0123456789", 6)
)  # fmt: skip
_STARTS = (
    dict.fromkeys("0123456789", 3) | dict.fromkeys("\"'“„«‘", 4) | dict.fromkeys("-–—", 5) | dict.fromkeys("([", 6)
)
_SHAPES = {shape: number for number, shape in enumerate(Shape)}
_ROLES = {role: number for number, role in enumerate(Role, 1)}
_FAR = 300
_AT_END = 3
_CROWD = 5


def own_traits(entries: Sequence[Entry], words: Sequence[int], weights: WordWeights) -> list[Row]:
    """Give the own traits of each block that has *words* to weigh, and nothing for others; *weights* are of words."""
    prints = Counter([each.block.text for each in entries])
    # More than one blank line, and how far renderers indent, is their habit and says nothing.
    gaps = [*(min(each.block.gap, 1) for each in entries[1:]), _AT_END]
    return [
        _own(each, prints[each.block.text], gap_below, weights) if count else ()
        for each, count, gap_below in zip(entries, words, gaps, strict=False)
    ]


def _own(entry: Entry, prints: int, gap_below: int, weights: WordWeights) -> Row:
    block, place = entry.block, entry.place
    text = block.text
    end = _ENDS.get(entry.last, 0)
    if end == 1 and text.endswith("..."):
        end = 5
    first = text[:1]
    start = 1 if first.isupper() else 2 if first.islower() else _STARTS.get(first, 0)
    present = first_words(entry)
    amount = len(present) + place.names
    line_score = weights.of_line(present)
    score = (line_score + place.names_score) / sqrt(amount) if amount else 0.0
    known, role = _known(entry)
    long = len(text)
    return (
        long, entry.words, long / entry.words if entry.words else 0.0, end, start,
        text.count(",") + text.count("、"), text.count(". ") + text.count("。"), score,
        line_score / sqrt(len(present)) if present else 0.0, place.names_score / sqrt(place.names or 1), known, role,
        _SHAPES[block.shape], block.level, min(block.gap, 1), gap_below, block.lines, prints,
        text.count('"') + text.count("“") + text.count("„") + text.count("«"),
        entry.seams, entry.credit_words, block.link_share, place.framed, place.depth, place.away, place.tag,
        place.outer_tag, place.share, place.outer_share, place.alike, place.in_article,
    )  # fmt: skip


def _known(entry: Entry) -> tuple[int, int]:
    """Say how surely the lexicon knows a block, and as what."""
    if entry.opener is not None:
        return 4, _ROLES[entry.opener]
    if entry.phrase is not None:
        return 3, _ROLES[entry.phrase]
    if entry.prefix is not None:
        return 2, _ROLES[entry.prefix]
    if entry.telltale is not None:
        return 1, _ROLES[entry.telltale]
    return 0, 0


def context_of(
    entries: Sequence[Entry], words: Sequence[int], scores: Sequence[float], choice: Choice, common: Cohesion
) -> list[Row]:
    """
    Give the context of each line of a text dump.

    It is told by the first *scores* of all (log odds), by what would be chosen by them, and by what lines have in
    *common* with those that are surely of the article.
    """
    size = len(entries)
    prints = Counter([each.block.text for each in entries])
    held = [likely * count for likely, count in zip(choice.likely, words, strict=True)]
    sums = [0.0, *accumulate(scores)]
    held_sums, word_sums = [0.0, *accumulate(held)], [0.0, *accumulate(words)]
    total = held_sums[-1]
    chosen_sums = [0, *accumulate(choice.chosen)]
    prose_sums = [0.0, *accumulate([each.words if each.is_prose else 0 for each in entries])]
    repeated = [0, *accumulate([prints[each.block.text] > 1 for each in entries])]
    padded = [NOTHING, NOTHING, *scores, NOTHING, NOTHING]
    above, below = _distances(choice.chosen)
    comments, related, headings = _since(entries)
    start, stop = choice.start, choice.stop
    zone = find_zone(entries)
    all_words = total + 1
    found: list[Row] = []
    for number in range(size):
        after = number + 1
        low3, low10, low30 = max(0, number - 3), max(0, number - 10), max(0, number - 30)
        low8, low20 = max(0, number - 8), max(0, number - 20)
        high8, high20 = min(size, number + 9), min(size, number + 21)
        high3, high10, high30 = min(size, number + 4), min(size, number + 11), min(size, number + 31)
        found.append((
            number, size - number, number / size, size,
            scores[number], padded[number + 1], padded[number], padded[number + 3], padded[number + 4],
            sums[number] - sums[low3], sums[high3] - sums[after],
            sums[number] - sums[low10], sums[high10] - sums[after],
            (held_sums[number] - held_sums[low30]) / (word_sums[number] - word_sums[low30] + 1),
            (held_sums[high30] - held_sums[after]) / (word_sums[high30] - word_sums[after] + 1),
            held_sums[number], total - held_sums[after], held_sums[after] / all_words, total, choice.chosen[number],
            scores[number] - choice.threshold, choice.expected, start <= number < stop, number - start, stop - number,
            above[number], below[number], chosen_sums[number], chosen_sums[-1] - chosen_sums[after],
            prose_sums[number], prose_sums[-1] - prose_sums[after], comments[number], related[number], headings[number],
            repeated[number] - repeated[max(0, number - _CROWD)], repeated[min(size, after + _CROWD)] - repeated[after],
            zone.start <= number < zone.stop, number - zone.start, zone.stop - number,
            common.share(number, after), common.long[after] - common.long[number],
            common.share(low3, number), common.share(after, high3), common.share(low8, number),
            common.share(after, high8), common.share(low20, number), common.share(after, high20),
        ))  # fmt: skip
    return found


def _distances(chosen: Sequence[bool]) -> tuple[list[int], list[int]]:
    """Give how far the nearest chosen block is above each block, and below it."""
    above = []
    far = _FAR
    for each in chosen:
        far = min(far + 1, _FAR)
        above.append(far)
        if each:
            far = 0
    below = []
    far = _FAR
    for each in reversed(chosen):
        far = min(far + 1, _FAR)
        below.append(far)
        if each:
            far = 0
    below.reverse()
    return above, below


def _since(entries: Sequence[Entry]) -> tuple[list[int], list[int], list[int]]:
    """Give how far above each block the comments, related articles and the last heading open."""
    comments, related, headings = [], [], []
    comment = teaser = heading = -_FAR
    for number, each in enumerate(entries):
        if each.opener is Role.COMMENTS:
            comment = number
        elif each.opener is Role.RELATED:
            teaser = number
        if each.block.shape is Shape.HEADING:
            heading = number
        comments.append(min(number - comment, _FAR))
        related.append(min(number - teaser, _FAR))
        headings.append(min(number - heading, _FAR))
    return comments, related, headings
