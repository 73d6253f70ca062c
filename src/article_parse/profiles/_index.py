"""All signatures of a registry, looked up at once: by their text, else by a word that they ask for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from article_parse._blocks import Block, Reading
from article_parse.profiles._profile import Profile
from article_parse.profiles._signs import Place, Signature

__all__ = ["FOOT", "HEAD", "LONGEST_SIGN", "Found", "SignatureIndex", "shown_at"]

HEAD, FOOT = 40, 80
"""Signatures stand among so many blocks at the head or the foot of a page."""
LONGEST_SIGN = 200
"""A longer block, in characters, is no signature."""


class Found(NamedTuple):
    """A signature that a dump has, and the number of its profile."""

    number: int
    signature: Signature


class _Shelf(NamedTuple):
    """The signatures of one place."""

    by_text: Mapping[str, list[Found]]
    by_word: Mapping[str, list[Found]]
    others: Sequence[Found]

    def look_up(self, texts: Sequence[str]) -> Iterator[Found]:
        """Give the signatures that one of *texts* has, each once."""
        # Of a choice a page may have several.
        yield from dict.fromkeys(each for text in self.by_text.keys() & texts for each in self.by_text[text])
        words = " ".join(texts).split() if self.by_word else []
        for word in self.by_word.keys() & words:
            for each in self.by_word[word]:
                if any(word in text and each.signature.matches(text) for text in texts):
                    yield each
        for each in self.others:
            if any(map(each.signature.matches, texts)):
                yield each


class SignatureIndex:
    """
    The signatures of many profiles; what a look-up takes depends on the dump, and hardly on how many there are.

    >>> from article_parse._read import read
    >>> herald = Profile(name="herald", signatures=[Signature(pattern="Herald logo")])
    >>> [found.number for found in SignatureIndex([herald]).look_up(read("Herald logo"))]
    [0]
    """

    __slots__ = ("_shelves",)

    def __init__(self, profiles: Sequence[Profile]) -> None:
        places: dict[Place, list[Found]] = {}
        for number, profile in enumerate(profiles):
            for signature in dict.fromkeys(profile.signatures):
                places.setdefault(signature.where, []).append(Found(number, signature))
        self._shelves: dict[Place, _Shelf] = {place: _shelf(found) for place, found in places.items()}

    def look_up(self, reading: Reading) -> Iterator[Found]:
        """Give the signatures that a dump has, each once."""
        for place, shelf in self._shelves.items():
            yield from shelf.look_up(shown_at(place, reading))


def _shelf(signatures: Sequence[Found]) -> _Shelf:
    by_text: dict[str, list[Found]] = {}
    by_word: dict[str, list[Found]] = {}
    others: list[Found] = []
    counts = Counter(word for each in signatures for word in each.signature.words)
    for each in signatures:
        for text in each.signature.texts:
            by_text.setdefault(text, []).append(each)
        if each.signature.words:
            # "Rights" stands in the footer of many; of two rare words the longer is rarer on pages.
            rarest = min(each.signature.words, key=lambda word: (counts[word], -len(word)))
            by_word.setdefault(rarest, []).append(each)
        elif not each.signature.texts:
            others.append(each)
    return _Shelf(by_text, by_word, others)


def shown_at(place: Place, reading: Reading) -> Sequence[str]:
    """Give the texts of a dump that signatures of a *place* are compared with."""
    if place == "text":
        pieces = [piece for block in _ends(reading.blocks) for piece in block.pieces]
        return [piece for piece in pieces if 0 < len(piece) <= LONGEST_SIGN]
    return [claim.value for claim in reading.claims if claim.field == place and len(claim.value) <= LONGEST_SIGN]


def _ends(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return blocks if len(blocks) <= HEAD + FOOT else blocks[:HEAD] + blocks[-FOOT:]
