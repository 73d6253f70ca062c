"""Prose by numbers: a scribe writes sentences, headlines and names that follow from its seed alone."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from dress import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["Scribe"]

_SMALL_WORDS = frozenset({"a", "the", "of", "and", "for", "in", "from", "by", "to", "who", "no"})


class Scribe:
    """
    Writes English that nobody has written before, and never the same thing twice.

    >>> Scribe(1).sentence() == Scribe(1).sentence()
    True
    """

    def __init__(self, seed: int) -> None:
        # Seeded, and for prose only: the same seed gives the same article on every machine.
        self._random = Random(seed)  # noqa: S311
        self._written: set[str] = set()

    def pick(self, bank: Sequence[str]) -> str:
        """Give a word of *bank*."""
        return self._random.choice(bank)

    def sentence(self) -> str:
        """Give a sentence of 5 to 35 words, its full stop included."""
        return self._new(self._any_sentence)

    def paragraph(self, sentences: int) -> str:
        """Give that many sentences."""
        return " ".join(self.sentence() for _ in range(sentences))

    def long_sentence(self) -> str:
        """Give a sentence of at least 12 words."""
        return self._new(lambda: _sentence_case(f"{self._opened()} {self.pick(words.ENDINGS)}") + ".")

    def heading(self, *, title_case: bool) -> str:
        """Give a heading of 1 to 5 words."""
        return self._new(lambda: self._cased(self.pick(words.HEADINGS), title_case=title_case))

    def headline(self, *, title_case: bool) -> str:
        """Give a headline of 5 to 13 words."""
        return self._new(lambda: self._cased(self._any_headline(), title_case=title_case))

    def item(self) -> str:
        """Give the text of a list item, a phrase of 3 to 9 words without a full stop."""
        return self._new(lambda: _sentence_case(f"{self._thing()} {self.pick(words.PLACES)}"))

    def name(self) -> str:
        """Give the name of somebody who does not exist."""
        return self._new(lambda: f"{self.pick(words.GIVEN_NAMES)} {self.pick(words.FAMILY_NAMES)}")

    def _new(self, write: Callable[[], str]) -> str:
        for _ in range(50):
            text = write()
            if text not in self._written:
                break
        self._written.add(text)
        return text

    def _thing(self) -> str:
        return f"the {self.pick(words.ADJECTIVES)} {self.pick(words.NOUNS)}"

    def _clause(self) -> str:
        return f"{self.pick(words.PEOPLE)} {self.pick(words.VERBS)} {self._thing()}"

    def _opened(self) -> str:
        return f"{self.pick(words.OPENINGS)}, {self._clause()} {self.pick(words.PLACES)}"

    def _any_sentence(self) -> str:
        kind = self._random.randrange(8)
        clause = self._clause()
        match kind:
            case 0:
                text = clause
            case 1:
                text = f"{clause} {self.pick(words.PLACES)}, {self.pick(words.CONJUNCTIONS)} {self._clause()}"
            case 2:
                text = f"{self._opened()} {self.pick(words.ENDINGS)}"
            case 3:
                return f"“{_sentence_case(clause)} {self.pick(words.ENDINGS)},” {self.name()} {self.pick(words.VIEWS)}."
            case 4:
                text = f"{clause} — {self._thing()} among them — {self.pick(words.ENDINGS)}"
            case 5:
                return f"{self.pick(words.QUESTIONS)} {self.pick(words.PEOPLE)} do without {self._thing()}?"
            case 6:
                text = f"{self._opened()}, {self.pick(words.CONJUNCTIONS)} {self._clause()} {self.pick(words.ENDINGS)}"
            case _:
                text = f"{clause} {self.pick(words.ENDINGS)}"
        return _sentence_case(text) + "."

    def _any_headline(self) -> str:
        adjective, noun, other = self.pick(words.ADJECTIVES), self.pick(words.NOUNS), self.pick(words.NOUNS)
        match self._random.randrange(3):
            case 0:
                verb = self.pick(words.HEADLINE_VERBS).lower()
                return f"{adjective} {noun} {verb} the {other} {self.pick(words.PLACES)}"
            case 1:
                turn = self.pick(words.HEADLINE_TURNS)
                return f"{turn} {adjective} {noun} {self.pick(words.PLACES)} still matters"
            case _:
                return f"the {adjective} {noun} that {self.pick(words.PEOPLE)} {self.pick(words.VERBS)}"

    def _cased(self, text: str, *, title_case: bool) -> str:
        if not title_case:
            return text[0].upper() + text[1:]
        return " ".join(
            word if number and word in _SMALL_WORDS else word[0].upper() + word[1:]
            for number, word in enumerate(text.split(" "))
        )


def _sentence_case(text: str) -> str:
    return text[0].upper() + text[1:]
