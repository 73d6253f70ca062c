"""Spelling: the words and numbers of a short text without marks, looked up without taking it apart into tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from article_parse._dates._book import fold
from article_parse._dates._characters import SPELT
from article_parse._dates._tokens import longest_prefix

if TYPE_CHECKING:
    from article_parse._dates._book import Book, Word

__all__ = ["spell"]

_LONGEST = 64


def spell(text: str, book: Book) -> list[Word | int] | None:
    """Give the words and numbers of a short text; ``None`` where one is not known, or a mark stands."""
    if len(text) > _LONGEST or ":" in text:
        return None
    folded = fold(text)
    # Most texts have white space between all words; taking those apart is eight times as fast.
    spelt = _look_up(folded.split(), book)
    if spelt is not None:
        return spelt
    return _look_up([word or digits or "?" for word, digits in SPELT.findall(folded)], book)


def _look_up(pieces: list[str], book: Book) -> list[Word | int] | None:
    """Give the words and numbers that folded *pieces* of a text are."""
    spelt: list[Word | int] = []
    words, entries = book.words, book.entries
    at, many = 0, len(pieces)
    while at < many:
        piece = pieces[at]
        at += 1
        if piece in words:
            spelt.append(words[piece])
            continue
        if piece.isdecimal():
            spelt.append(int(piece))
            continue
        entry = entries.get(piece)
        if entry is None:
            cut = longest_prefix(piece, book) if book.splits and not piece[0].isdecimal() else 0
            if not cut:
                return None
            entry = entries[piece[:cut]]
            at -= 1
            pieces[at] = piece[cut:]
        word = entry.alone
        for rest, longer in entry.longer:
            stop = at + len(rest)
            if stop <= many and tuple(pieces[at:stop]) == rest:
                word, at = longer, stop
                break
        if word is None:
            return None
        spelt.append(word)
    return spelt
