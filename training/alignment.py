"""Which blocks of a page hold its known body."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

__all__ = ["align"]

_WORD = re.compile(r"\w+")
_RUN = 3
"""Runs of three words are looked up; shorter blocks are placed by those around them."""
_MOST_PLACES = 40
_OFFSETS = 4
_LEAST_SHARE = 0.5
_SLACK = 10
_LOOKBACK = 200
_MOST_TAKEN = 0.3
_LONGEST_SHORT = 12
_EDGE = 12
_NARROW_GAP = 40
_NEAR = 3


class _Match(NamedTuple):
    block: int
    start: int
    stop: int
    words: int
    share: float


def align(blocks: Sequence[str], body: str) -> list[float]:
    """
    Give for each of *blocks* the share of its words that stand in *body*, 0 to 1.

    A run of words of the body belongs to one block: of a teaser and the paragraph that say the same, to the one that
    keeps the order of the body.

    >>> align(["Home", "The old dam held.", "It rained.", "The old dam held."], "The old dam held. It rained.")
    [0.0, 1.0, 1.0, 0.0]
    """
    wanted = _WORD.findall(body.lower())
    words = [_WORD.findall(block.lower()) for block in blocks]
    matches = _matches(words, wanted)
    chain = _longest_chain(matches)
    shares = [0.0] * len(blocks)
    taken = bytearray(len(wanted))
    for match in [*chain, *matches]:
        span = match.stop - match.start
        if match in chain or (not shares[match.block] and sum(taken[match.start : match.stop]) < _MOST_TAKEN * span):
            shares[match.block] = match.share
            taken[match.start : match.stop] = b"\1" * span
    for number in _short_blocks(words, wanted, chain, shares):
        shares[number] = 1.0
    return shares


def _matches(words: Sequence[list[str]], wanted: list[str]) -> list[_Match]:
    """Give where in *wanted* the longer blocks may stand."""
    places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for number in range(len(wanted) - _RUN + 1):
        places[tuple(wanted[number : number + _RUN])].append(number)
    found = []
    for number, block in enumerate(words):
        runs = [places.get(tuple(block[at : at + _RUN]), [])[:_MOST_PLACES] for at in range(len(block) - _RUN + 1)]
        offsets = Counter(place - at for at, run in enumerate(runs) for place in run)
        slack = max(_SLACK, len(block) // 4)
        for offset, _ in offsets.most_common(_OFFSETS):
            near = [
                (at, place)
                for at, run in enumerate(runs)
                if (place := next((each for each in run if abs(each - at - offset) <= slack), None)) is not None
            ]
            covered = len({at + step for at, _ in near for step in range(_RUN)})
            if covered >= _LEAST_SHARE * len(block):
                start, stop = min(place for _, place in near), max(place for _, place in near) + _RUN
                found.append(_Match(number, start, stop, covered, covered / len(block)))
    return sorted(found)


def _longest_chain(matches: Sequence[_Match]) -> list[_Match]:
    """Give the matches with the most words that stand in the order of the body."""
    best: list[int] = []
    before: list[int] = []
    for number, match in enumerate(matches):
        most, link = 0, -1
        for other in range(max(0, number - _LOOKBACK), number):
            fits = matches[other].block < match.block and matches[other].stop <= match.start + _RUN
            if fits and best[other] > most:
                most, link = best[other], other
        best.append(most + match.words)
        before.append(link)
    chain = []
    at = max(range(len(best)), key=best.__getitem__, default=-1)
    while at >= 0:
        chain.append(matches[at])
        at = before[at]
    return chain[::-1]


def _short_blocks(
    words: Sequence[list[str]], wanted: list[str], chain: Sequence[_Match], shares: Sequence[float]
) -> list[int]:
    """Give the short blocks that stand, in order, in what the chain leaves out of the body."""
    if not chain:
        return []
    found = []
    ends = [_Match(-1, 0, 0, 0, 0.0), *chain, _Match(len(words), len(wanted), len(wanted), 0, 0.0)]
    for left, right in pairwise(ends):
        first = max(left.block + 1, right.block - _EDGE) if left.block < 0 else left.block + 1
        last = min(right.block, left.block + 1 + _EDGE) if right.block == len(words) else right.block
        place = left.stop
        for number in range(first, last):
            block = words[number]
            if not block or shares[number] or len(block) > _LONGEST_SHORT:
                continue
            starts = range(place, right.start - len(block) + 1)
            at = next((each for each in starts if wanted[each : each + len(block)] == block), None)
            narrow = right.start - left.stop <= _NARROW_GAP or len(block) >= _RUN
            if at is not None and (narrow or at - place <= _NEAR):
                found.append(number)
                place = at + len(block)
    return found
