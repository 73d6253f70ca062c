"""
The parts of a page of HTML, and what the first scores say of each of them.

A region is what one element holds. Regions nest, and elements that hold the same blocks are one region. What comes in
by mistake are mostly whole regions: comments, other articles, consent dialogs. So a block is judged a second time by
the regions it stands in: which share of the words around it seems to be of the article, and how far from the region
with most of them it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate
from math import exp, sqrt
from typing import Final, NamedTuple

from article_parse._blocks import Block, Shape
from article_parse._fields._site import letters
from article_parse._label._cohesion import cohesion
from article_parse._label._entry import NOTHING, Entry
from article_parse._label._outline import Outline
from article_parse._label._traits import Row
from article_parse._label._words import WordWeights

__all__ = ["REGION", "Extent", "find_regions", "merge", "region_rows"]

_LEVELS = 4
_SHARES = ("share", "share_of_expected", "names", "blocks", "links")
_LEVEL = ("expected", *_SHARES, "after_first", "before_last", "alike", "prose", "score", "common")
_BESIDE = ("levels", "expected", *_SHARES, "after_core", "before_core", "alike", "prose", "common")
REGION = (
    "first_score", "least_names", "greatest_names", "sum_of_names", "expected_above", "expected_below",
    "expected_words", "core_share", "same_look_expected", "same_look", "same_look_score", "common", "long_words",
    "common_above", "common_below", "from_title",
    *(f"{trait}_beside" for trait in _BESIDE),
    *(f"{trait}_{level}" for level in range(1, _LEVELS + 1) for trait in _LEVEL),
)  # fmt: skip
"""The names of the traits, which stand behind the own ones."""

_NEAR = 3
_UNTITLED = -99
_LONGEST_TITLE = 400
_NO_LEVEL = (-1.0,) * len(_LEVEL)
_ON_CORE = (0.0, 1.0, *(0.0,) * (len(_BESIDE) - 2))
# A member of an enumeration is looked up anew wherever it is named.
_HEADING: Final = Shape.HEADING
_FURNITURE: Final = Shape.FURNITURE
_new: Final = tuple.__new__


class Extent(NamedTuple):
    """
    The blocks that an element holds, as numbers.

    Attributes:
        start: The number of its first block.
        stop: The number after its last block.
        outer: The number of the region around it; that of the page is 0, and it stands in itself.
        names: What the names of the elements that hold exactly these blocks speak for.
        alike: How many elements of the page look as one of them does, the most.
    """

    start: int
    stop: int
    outer: int
    names: float = 0.0
    alike: int = 1


def find_regions(outline: Outline, weights: WordWeights) -> tuple[list[Extent], list[int]]:
    """
    Give the regions of a page, outer ones before those in them, and the number of the innermost one of each block.

    >>> from article_parse._label._outline import find_outline
    >>> from article_parse._read import read
    >>> outline = find_outline(read("<div><p>The dam held.<p>It rained.</div><div><p>Home</div>").blocks)
    >>> regions, innermost = find_regions(outline, WordWeights({}, {}))
    >>> [(region.start, region.stop) for region in regions], innermost
    ([(0, 3), (0, 2), (0, 1), (1, 2), (2, 3)], [2, 3, 4])
    """
    counts = [0] * len(outline.elements)
    for look in outline.look:
        counts[look] += 1
    says = [weights.of_elements(words) / sqrt(len(words)) if words else 0.0 for words in outline.names]
    spans, numbers = merge(outline)
    names, alike = [0.0] * len(spans), [1] * len(spans)
    for number, look in zip(numbers[1:], outline.look[1:], strict=True):
        names[number] += says[look]
        alike[number] = max(alike[number], counts[look])
    regions = [_new(Extent, (*span, name, count)) for span, name, count in zip(spans, names, alike, strict=True)]
    return regions, [numbers[node] for node in outline.inner]


def merge(outline: Outline) -> tuple[list[tuple[int, int, int]], list[int]]:
    """Give where regions start and stop, and which is around each; and the number of the region of each element."""
    spans, numbers = [(0, outline.stop[0], 0)], [0]
    for outer, start, stop in zip(outline.outer[1:], outline.start[1:], outline.stop[1:], strict=True):
        number = numbers[outer]
        if spans[number][0] != start or spans[number][1] != stop:
            spans.append((start, stop, number))
            number = len(spans) - 1
        numbers.append(number)
    return spans, numbers


def region_rows(
    outline: Outline,
    entries: Sequence[Entry],
    words: Sequence[int],
    scores: Sequence[float],
    weights: WordWeights,
    titles: Sequence[str],
    least: float,
) -> list[Row]:
    """
    Give what the regions around each block say of it, and nothing for blocks whose first score is below *least*.

    *scores* are the first ones, in log odds; *weights* are of the words in the names of elements; *titles* are what the
    page states as its headline.
    """
    page = _Page(outline, entries, words, scores, weights, titles, least)
    return [
        page.row(number) if count and score >= least else ()
        for number, (count, score) in enumerate(zip(words, scores, strict=True))
    ]


class _Page:
    """What the rows of all blocks are made of, known once for a page: sums, and what is said of each region."""

    def __init__(
        self,
        outline: Outline,
        entries: Sequence[Entry],
        words: Sequence[int],
        scores: Sequence[float],
        weights: WordWeights,
        titles: Sequence[str],
        least: float,
    ) -> None:
        self.words, self.scores = words, scores
        self.regions, self.innermost = find_regions(outline, weights)
        self.own = [count / (1.0 + exp(-score)) if count else 0.0 for score, count in zip(scores, words, strict=True)]
        self.expected = [0.0, *accumulate(self.own)]
        self.cohesion = cohesion(entries, words, scores, least)
        self.core, around_core = _core(self.regions, self.innermost, self.own)
        self.sums = self._sums(entries)
        self.levels: dict[int, _Level] = {}
        self.branches = _branches(self.regions, around_core)
        self.paths = _paths(self.regions)
        self.looks = [outline.look[node] for node in outline.inner]
        self.same_look = self._same_looks()
        self.title = _title([each.block for each in entries], titles)

    def _sums(self, entries: Sequence[Entry]) -> list[list[float]]:
        """Give running sums of what is told of regions: a sum over one is the difference of two of them."""
        shown = [len(each.block.text) for each in entries]
        values: tuple[Sequence[float], ...] = (
            self.words,
            shown,
            [each.block.link_share * size for each, size in zip(entries, shown, strict=True)],
            [count if count and each.is_prose else 0 for each, count in zip(entries, self.words, strict=True)],
            [score if count else 0.0 for score, count in zip(self.scores, self.words, strict=True)],
            [count > 0 for count in self.words],
        )
        return [[0, *accumulate(column)] for column in values]

    def _level_of(self, region: int) -> _Level:
        """Say what the blocks of a region are together; each is asked for once."""
        level = self.levels.get(region)
        if level is None:
            start, stop, _, name, alike = self.regions[region]
            words, size, linked, prose, score, weighed = [column[stop] - column[start] for column in self.sums]
            expected = self.expected[stop] - self.expected[start]
            level = self.levels[region] = _Level(
                expected, words, score, int(weighed),
                (words / (self.sums[0][-1] + 1), expected / (self.expected[-1] + 1), name, stop - start,
                 linked / (size + 1)),
                (alike, prose / (words + 1)),
            )  # fmt: skip
        return level

    def _same_looks(self) -> dict[int, list[float]]:
        """Give the expected words, all words, the number and the scores of the blocks in elements of each look."""
        found: dict[int, list[float]] = {}
        for look, count, own, score in zip(self.looks, self.words, self.own, self.scores, strict=True):
            if count:
                sums = found.setdefault(look, [0.0, 0.0, 0.0, 0.0])
                sums[0] += own
                sums[1] += count
                sums[2] += 1
                sums[3] += score
        return found

    def row(self, number: int) -> Row:
        """Give the traits of a block."""
        own, count, score, expected = self.own[number], self.words[number], self.scores[number], self.expected
        core, common = self.regions[self.core], self.cohesion
        alike = self.same_look[self.looks[number]]
        long = common.long[number + 1] - common.long[number]
        row: list[float] = [
            score, *self.paths[self.innermost[number]], expected[number], expected[-1] - expected[number + 1],
            expected[-1], (expected[core.stop] - expected[core.start]) / (expected[-1] + 1),
            (alike[0] - own) / (alike[1] - count + 1), alike[2],
            (alike[3] - score) / (alike[2] - 1) if alike[2] > 1 else NOTHING,
            (common.common[number + 1] - common.common[number]) / long if long else -1.0, long,
            common.share(max(0, number - _NEAR), number),
            common.share(number + 1, min(len(self.words), number + 1 + _NEAR)),
            number - self.title if self.title is not None else _UNTITLED,
        ]  # fmt: skip
        row += self._beside(number)
        region = self.innermost[number]
        if self.regions[region].stop - self.regions[region].start == 1:
            region = self.regions[region].outer
        for level in range(_LEVELS):
            if level and not region:
                row += _NO_LEVEL * (_LEVELS - level)
                break
            region = self.regions[region].outer if level else region
            row += self._level(number, region)
        return tuple(row)

    def _beside(self, number: int) -> Iterable[float]:
        """Say what hangs beside the elements around the core, where a block stands in that."""
        branch, depth = self.branches[self.innermost[number]]
        if not branch:
            return _ON_CORE
        region, level, core = self.regions[branch], self._level_of(branch), self.regions[self.core]
        return (
            depth, (level.expected - self.own[number]) / (level.words - self.words[number] + 1), *level.shares,
            region.start - core.stop, core.start - region.stop, *level.looks,
            self.cohesion.share(region.start, region.stop),
        )  # fmt: skip

    def _level(self, number: int, region: int) -> Iterable[float]:
        """Say what a region around a block is, but for the block."""
        around, level = self.regions[region], self._level_of(region)
        score = (level.score - self.scores[number]) / (level.weighed - 1) if level.weighed > 1 else NOTHING
        return (
            (level.expected - self.own[number]) / (level.words - self.words[number] + 1), *level.shares,
            number - around.start, around.stop - number, *level.looks, score,
            self.cohesion.share(around.start, around.stop, number),
        )  # fmt: skip


class _Level(NamedTuple):
    """Sums over a region, and traits of it that are the same for all of its blocks."""

    expected: float
    words: float
    score: float
    weighed: int
    shares: tuple[float, ...]
    looks: tuple[float, ...]


def _core(regions: Sequence[Extent], innermost: Sequence[int], expected: Sequence[float]) -> tuple[int, frozenset[int]]:
    """Give the region right around the most expected words, and those around it."""
    held = [0.0] * len(regions)
    for region, words in zip(innermost, expected, strict=True):
        single = regions[region].stop - regions[region].start == 1
        held[regions[region].outer if single else region] += words
    core = max(range(len(held)), key=held.__getitem__)
    around, region = {core}, core
    while region:
        region = regions[region].outer
        around.add(region)
    return core, frozenset(around)


def _branches(regions: Sequence[Extent], around_core: frozenset[int]) -> list[tuple[int, int]]:
    """Give the outermost region that does not hold the core, of those around each region, and how far out it is."""
    found = [(0, 0)]
    for number, region in enumerate(regions[1:], 1):
        if number in around_core:
            found.append((0, 0))
        else:
            branch, depth = found[region.outer]
            found.append((branch or number, depth + 1))
    return found


def _paths(regions: Sequence[Extent]) -> list[tuple[float, float, float]]:
    """Give the least, the greatest and the sum of what the names along the way to each region speak for."""
    name = regions[0].names
    found = [(min(0.0, name), max(0.0, name), name)]
    for _, _, outer, name, _ in regions[1:]:
        least, greatest, whole = found[outer]
        found.append((min(least, name), max(greatest, name), whole + name))
    return found


def _title(blocks: Sequence[Block], titles: Sequence[str]) -> int | None:
    """Give the number of the block that shows what the page states as its headline, a heading before others."""
    stated = {folded for title in titles if (folded := letters(title))}
    shown = None
    if not stated:
        return None
    for number, block in enumerate(blocks):
        is_heading = block.shape is _HEADING
        if (
            (is_heading or (shown is None and block.shape is not _FURNITURE))
            and len(block.text) <= _LONGEST_TITLE
            and letters(block.text) in stated
        ):
            if is_heading:
                return number
            shown = number
    return shown
