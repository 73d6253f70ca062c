"""Which of many words a text goes on with."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["Openings"]

_DOT_ABOVE = "\u0307"


# "Fact-checked by", "取材・文": the words of a phrase are parted by more than spaces.
_JOINTS = str.maketrans(dict.fromkeys("・·/／＆-", " "))
_JOINED = frozenset(map(chr, _JOINTS))


def _fold(text: str) -> str:
    """
    Fold the case of *text* and what parts its words.

    The dotted and the dotless i of Turkish are one, since capitals do not tell them apart.
    """
    folded = text.casefold()
    if not folded.isascii():
        folded = folded.replace(_DOT_ABOVE, "").replace("ı", "i")
    # Beyond ASCII a translation takes forty times as long as a look.
    return folded if not folded.isascii() and _JOINED.isdisjoint(folded) else folded.translate(_JOINTS)


class Openings:
    """
    Words by their first letter. One pattern for hundreds of them takes longer to compile than a page to read.

    >>> Openings(["by", "written by"]).at("Written By Ana Lima", 0, re.compile(" "))
    [('written by', 11)]
    """

    __slots__ = ("_by_letter", "_longest")

    def __init__(self, words: Iterable[str]) -> None:
        by_letter: dict[str, list[str]] = {}
        for word in sorted(set(map(_fold, words)), key=len, reverse=True):
            by_letter.setdefault(word[0], []).append(word)
        self._by_letter = {letter: tuple(some) for letter, some in by_letter.items()}
        if "i" in by_letter:
            self._by_letter["ı"] = self._by_letter["i"]
        self._longest = max((len(some[0]) for some in by_letter.values()), default=0)

    @property
    def letters(self) -> frozenset[str]:
        """The letters that the words begin with, and those i that are one with the dotted."""
        return frozenset(self._by_letter) | {"ı", "İ"}

    def at(self, text: str, start: int, behind: re.Pattern[str]) -> list[tuple[str, int]]:
        """Give the words at *start* with *behind* right behind them, the longest first, each with where that ends."""
        words = self._by_letter.get(text[start : start + 1].casefold()[:1])
        if words is None:
            return []
        folded = _fold(text[start : start + self._longest])
        if not folded.startswith(words):
            return []
        standing = [
            word for word in words if folded.startswith(word) and _fold(text[start : start + len(word)]) == word
        ]
        followed = [(word, behind.match(text, start + len(word))) for word in standing]
        return [(word, found.end()) for word, found in followed if found is not None]
