"""What the cues of a profile tell of a page before anything is weighed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from article_parse._blocks import Block
from article_parse._label._features import Features
from article_parse.profiles import Cue

__all__ = ["match_cues", "told_by_cues"]


def match_cues(blocks: Sequence[Block], cues: Sequence[Cue]) -> dict[int, list[Cue]]:
    """Give the cues that match each block, by block number."""
    matched: dict[int, list[Cue]] = {}
    for number, block in enumerate(blocks):
        for cue in cues:
            if cue.matches(block.text):
                matched.setdefault(number, []).append(cue)
    return matched


def told_by_cues(features: Sequence[Features], cued: Mapping[int, Sequence[Cue]]) -> dict[int, bool]:
    """
    Say of which blocks the cues tell that they are of the article, and of which that they are not.

    What stands beyond a mark is told as well. Of several matches the one counts that cuts off least, and where no prose
    would be left between two marks, neither counts.
    """
    told = {number: cues[0].role.is_body for number, cues in cued.items()}
    starts = {id(cue): number for number in sorted(cued, reverse=True) for cue in cued[number] if cue.starts_article}
    ends = {id(cue): number for number in sorted(cued) for cue in cued[number] if cue.ends_article}
    start, stop = max(starts.values(), default=0), min(ends.values(), default=len(features))
    if any(each.is_prose and told.get(number) is not False for number, each in enumerate(features[start:stop], start)):
        told.update(dict.fromkeys([*range(start), *range(stop, len(features))], False))
    return told
