"""What the words of a block speak for: its article, or the furniture of its page."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

__all__ = ["MOST_WORDS", "WordWeights", "unpacked"]

MOST_WORDS = 32
"""How many of the first words of a block are looked at."""


class WordWeights(NamedTuple):
    """
    Weights of words in log odds, for those in lines and for those in the names of elements.

    >>> WordWeights({"cookies": -2.0}, {}).of_line({"we", "use", "cookies"})
    -2.0
    """

    lines: Mapping[str, float]
    elements: Mapping[str, float]

    def of_line(self, words: Iterable[str]) -> float:
        """Give the sum of the weights of the words of a line."""
        return sum(filter(None, map(self.lines.get, words)))

    def of_elements(self, words: Collection[str]) -> float:
        """Give the sum of the weights of words that elements are called by."""
        return sum(filter(None, map(self.elements.get, words)))


def unpacked(weights: Mapping[int, str]) -> dict[str, float]:
    """
    Give each word its weight; they are stored in hundredths, with all words of one weight in a row.

    >>> unpacked({-150: "cookies subscribe", 20: "said"})
    {'cookies': -1.5, 'subscribe': -1.5, 'said': 0.2}
    """
    return {word: weight / 100 for weight, words in weights.items() for word in words.split()}
