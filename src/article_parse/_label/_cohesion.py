"""
What a block has in common with the text that is surely of the article.

The longer words of an article come again in it, and hardly in the comments, teasers and notices beside it, in whatever
language.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import accumulate
from typing import NamedTuple

from article_parse._label._entry import Entry, first_words

__all__ = ["Cohesion", "cohesion"]

_SURE = 1.0
"""The least score, in log odds, of a block whose words count as those of the article."""
_LONG = 5
"""The least length of a word that tells one text from another, in characters."""
# Of scripts without spaces between words, two characters are one.
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3]{2,80}")
_FIRST_UNSPACED = "\u3040"


class Cohesion(NamedTuple):
    """
    Running sums over the blocks of a page; the sum over a run is the difference of two of them.

    Attributes:
        common: How many longer words stand in the sure text as well.
        long: How many longer words there are.
    """

    common: list[int]
    long: list[int]

    def share(self, start: int, stop: int, but: int | None = None) -> float:
        """Give the share of the longer words from block *start* to *stop* that the sure text has, *but* one block."""
        common, long = self.common[stop] - self.common[start], self.long[stop] - self.long[start]
        if but is not None:
            common -= self.common[but + 1] - self.common[but]
            long -= self.long[but + 1] - self.long[but]
        return common / (long + 1)


def cohesion(entries: Sequence[Entry], words: Sequence[int], scores: Sequence[float], least: float) -> Cohesion:
    """Compare each block that has *words* and a score of *least* or more with those whose *scores* are sure."""
    kept = [
        _long_words(each) if count and score >= least else ()
        for each, count, score in zip(entries, words, scores, strict=True)
    ]
    seen: Counter[str] = Counter()
    for own, score in zip(kept, scores, strict=True):
        if score >= _SURE:
            seen.update(own)
    common = []
    for own, score in zip(kept, scores, strict=True):
        # Its own words are of the sure text where the block is.
        needed = 2 if score >= _SURE else 1
        common.append(sum([seen[word] >= needed for word in own]) if own else 0)
    return Cohesion([0, *accumulate(common)], [0, *accumulate(map(len, kept))])


def _long_words(entry: Entry) -> Collection[str]:
    """Give the longer ones of the first words of a block."""
    found = {word for word in first_words(entry) if len(word) >= _LONG}
    text = entry.block.text
    if not text.isascii() and max(text) >= _FIRST_UNSPACED:
        for run in _UNSPACED.findall(text[:400]):
            found.update([run[at : at + 2] for at in range(len(run) - 1)])
    return found
