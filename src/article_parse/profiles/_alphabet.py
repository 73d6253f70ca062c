"""The characters that a pattern tells apart, and which of them its items may match."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from sys import maxunicode
from typing import Any, TypeAlias

from article_parse.profiles._words import ignores_case

__all__ = ["NOTHING", "SINGLE", "Alphabet", "Item", "Items", "Symbols", "parts"]

Item: TypeAlias = "tuple[object, Any]"
Items: TypeAlias = "Iterable[Item]"

SINGLE = frozenset({"LITERAL", "NOT_LITERAL", "ANY", "IN"})
"""The items that match one character."""

_ASCII = 128
_MEANS_ASCII = re.compile(r"\(\?[imsx]*a")
_DIGIT, _WORD, _SPACE, _OTHER = range(4)
_CATEGORIES = {"DIGIT": {_DIGIT}, "WORD": {_DIGIT, _WORD}, "SPACE": {_SPACE}}
# Where case is ignored, these letters match others than those of ASCII: the signs of kelvin, the long s, the dotless i.
_FOLDED_FURTHER = frozenset("ksiKSI")


Symbols: TypeAlias = frozenset[int]
"""Characters that no class of a pattern tells apart: four times the first code point of a stretch, and their kind."""
NOTHING: Symbols = frozenset()


class Alphabet:
    """
    All characters as one pattern tells them apart.

    What an item is told to match is never less than what it matches: a stretch of characters that is not of ASCII may
    hold some of each kind.
    """

    def __init__(self, pattern: str, parsed: Items) -> None:
        self.folds = ignores_case(pattern)
        # What a category matches where it may match letters of ASCII alone, and where it may match any.
        self.is_ascii = _MEANS_ASCII.search(pattern) is not None
        self.all = _stretches(_cuts(parsed))
        self.beyond = frozenset(symbol for symbol in self.all if symbol >> 2 >= _ASCII)

    def matched(self, op: str, value: Any) -> Symbols:  # noqa: ANN401 as the parser gives it
        """Give what an item that matches one character may match."""
        if op == "ANY":
            return self.all
        members = value if op == "IN" else [("LITERAL", value)]
        may, must = self._class(members)
        if op == "NOT_LITERAL" or str(members[0][0]) == "NEGATE":
            return self.all - must
        return may | self._folded(may) if self.folds else may

    def _class(self, members: Sequence[Item]) -> tuple[Symbols, Symbols]:
        """Give what a class may match, and what it surely matches; flags inside of a pattern hold for a part of it."""
        may: Symbols = NOTHING
        must: Symbols = NOTHING
        for op, value in members:
            match str(op):
                case "LITERAL":
                    named = frozenset({4 * value + _kind(value)})
                    may, must = may | named, must | named
                case "RANGE":
                    named = frozenset(symbol for symbol in self.all if value[0] <= symbol >> 2 <= value[1])
                    may, must = may | named, must | named
                case "CATEGORY":
                    kinds = _CATEGORIES[str(value).rpartition("_")[2]]
                    most = frozenset(symbol for symbol in self.all if symbol & 3 in kinds)
                    least = most - self.beyond if self.is_ascii else most
                    if "_NOT_" in str(value):
                        most, least = self.all - least, self.all - most
                    may, must = may | most, must | least
                case _:
                    pass
        return may, must

    def _folded(self, symbols: Symbols) -> Symbols:
        """Give what may match in another case: of letters beyond ASCII any may."""
        letters = {chr(symbol >> 2) for symbol in symbols - self.beyond}
        folded = {letter.swapcase() for letter in letters}
        further = bool(symbols & self.beyond or letters & _FOLDED_FURTHER)
        if further:
            folded |= _FOLDED_FURTHER
        found = frozenset(4 * ord(letter) + _kind(ord(letter)) for letter in folded)
        return found | self.beyond if further else found


def _kind(code: int) -> int:
    char = chr(code)
    if char.isdecimal():
        return _DIGIT
    return _WORD if char.isalnum() or char == "_" else _SPACE if char.isspace() else _OTHER


_OF_ASCII = [4 * code + _kind(code) for code in range(_ASCII)]


def _stretches(cuts: Iterable[int]) -> Symbols:
    """Give all characters, of ASCII one by one, others as a stretch of each kind between two *cuts*."""
    starts = sorted({_ASCII, maxunicode + 1, *(cut for cut in cuts if cut > _ASCII)})
    symbols = list(_OF_ASCII)
    for start, stop in pairwise(starts):
        symbols += [4 * start + kind for kind in ([_kind(start)] if stop == start + 1 else range(4))]
    return frozenset(symbols)


def _cuts(items: Items) -> frozenset[int]:
    """Give where what a pattern names begins, and behind what it ends."""
    cuts: set[int] = set()
    for op, value in items:
        name = str(op)
        if name in {"LITERAL", "NOT_LITERAL"}:
            cuts |= {value, value + 1}
        elif name == "RANGE":
            cuts |= {value[0], value[1] + 1}
        elif name == "IN":
            cuts |= _cuts(value)
        for part in parts(name, value):
            cuts |= _cuts(part)
    return frozenset(cuts)


def parts(op: str, value: Any) -> Iterable[Items]:  # noqa: ANN401 as the parser gives it
    """Give the parts of an item that are patterns themselves."""
    if op in {"MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"}:
        return (value[2],)
    if op == "BRANCH":
        return tuple(value[1])
    if op in {"SUBPATTERN", "ASSERT", "ASSERT_NOT"}:
        return (value[-1],)
    return (value,) if op == "ATOMIC_GROUP" else ()
