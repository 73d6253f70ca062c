"""Pieces of a text that another text lacks: what was missed of an article, and what was added to it."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Piece", "lacking"]

_WORD = re.compile(r"\w+")
_RUN = 4
"""Words that stand in a row in both texts are no chance."""
_HALF = 0.5


class Piece(NamedTuple):
    """Lines in a row of one text that the other lacks: how many words they have, and how they begin."""

    words: int
    text: str


def lacking(text: str, other: str) -> list[Piece]:
    """
    Give the lines of *text* that *other* lacks; lines that follow each other are one piece.

    A line is lacking where less than half of its runs of four words occur in the other text.
    """
    words = _words(other)
    row, runs = f" {' '.join(words)} ", {tuple(run) for run in _runs(words)}
    pieces: list[Piece] = []
    joined = False
    for line in text.split("\n"):
        own = _words(line)
        if not own:
            continue
        found = f" {' '.join(own)} " in row if len(own) < _RUN else _share(own, runs) >= _HALF
        if found:
            joined = False
        elif joined:
            last = pieces.pop()
            pieces.append(Piece(last.words + len(own), f"{last.text} / {line.strip()}"))
        else:
            pieces.append(Piece(len(own), line.strip()))
            joined = True
    return pieces


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[start:] for start in range(_RUN)), strict=False))


def _share(words: list[str], runs: set[tuple[str, ...]]) -> float:
    own = _runs(words)
    return sum(run in runs for run in own) / len(own)
