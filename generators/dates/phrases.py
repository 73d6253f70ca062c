"""Phrases as sequences of words, or of characters where a language is written without spaces."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from article_parse._dates._tokens import words

__all__ = ["GLUES", "SPLITS", "Pattern", "affixes", "cut", "join", "sequence"]

# Languages that are written without spaces between words.
SPLITS = frozenset("ja zh yue th lo km my bo dz ii shn".split())
# Korean has spaces, but ages are glued to what counts them.
GLUES = SPLITS | {"ko"}
_NUMBER = re.compile(r"[^\W\D]+|\{0\}")
Sequence_ = tuple[str, ...]


class Pattern(NamedTuple):
    """What stands before and behind the number of a text, and the number; -1 for the number of a pattern."""

    before: Sequence_
    behind: Sequence_
    number: int | None

    @property
    def whole(self) -> Sequence_:
        """The words before and behind the number."""
        return self.before + self.behind


def sequence(text: str, language: str) -> Sequence_:
    """Give *text* as words, or as characters."""
    found = [word for word in words(text) if word not in {"(", ")", ","}]
    return tuple(_clusters("".join(found))) if language in SPLITS else tuple(found)


def _clusters(text: str) -> list[str]:
    """Give the letters of *text*, each with its vowel signs."""
    found: list[str] = []
    for letter in text:
        if found and unicodedata.category(letter).startswith("M"):
            found[-1] += letter
        else:
            found.append(letter)
    return found


def join(found: Iterable[str], language: str) -> str:
    """Give a sequence as a phrase."""
    return " ".join(words("".join(found))) if language in SPLITS else " ".join(found)


def cut(text: str, language: str) -> Pattern | None:
    """Give the pattern of a text with one number at most; ``None`` where there are more."""
    found = list(_NUMBER.finditer(text))
    if len(found) > 1:
        return None
    if not found:
        return Pattern(sequence(text, language), (), None)
    (number,) = found
    value = -1 if number[0] == "{0}" else int(number[0])
    return Pattern(sequence(text[: number.start()], language), sequence(text[number.end() :], language), value)


def affixes(found: Sequence[tuple[str, Pattern]]) -> tuple[Sequence_, Sequence_]:
    """Give the longest sequences that the patterns of at least half of all units begin and end with."""
    units = {unit for unit, _ in found}
    least = max(2, (len(units) + 1) // 2)
    opening: dict[Sequence_, set[str]] = {}
    closing: dict[Sequence_, set[str]] = {}
    for unit, pattern in found:
        if pattern.number is None:
            continue
        for size in range(1, len(pattern.before) + 1):
            opening.setdefault(pattern.before[:size], set()).add(unit)
        for size in range(1, len(pattern.behind) + 1):
            closing.setdefault(pattern.behind[-size:], set()).add(unit)

    def longest(known: dict[Sequence_, set[str]]) -> Sequence_:
        return max((each for each, where in known.items() if len(where) >= least), key=len, default=())

    return longest(opening), longest(closing)
