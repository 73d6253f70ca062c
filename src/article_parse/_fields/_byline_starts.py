"""The places of a line where a by-word, a date or a reading time can begin."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from article_parse._dates._book import Book
from article_parse._dates._books import FIRST_WORDS, begins_date
from article_parse._lexicon import WORDS, alternatives

__all__ = ["GLUED_LABEL", "START", "find_starts"]

# Where something can begin: at a word, or where the renderer glued: a capital after a small letter, a digit after a
# letter, a letter after a digit.
START = re.compile(
    r"(?<![^\W_])(?=[^\W_])|(?<=[^\W\d_A-Z])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])"
)
# "ANA LIMAPUBLISHED: 2 MARCH", where a style sheet made the letters capital.
_LABELS = [word.upper() for word in WORDS.date_words if word.isalpha() and len(word) > 5]  # noqa: PLR2004 "LEDATE"
GLUED_LABEL = re.compile(rf"(?<=[^\W\d_]{{2}})(?:{alternatives(_LABELS)})(?!\w)")
_RUN = re.compile(r"\d++|[^\W\d_]++")
# The words that anything but a number begins with.
_FIRST_WORDS = FIRST_WORDS.union(
    *(
        phrase.casefold().split(" ")[:1]
        for phrase in {*WORDS.by_words, *WORDS.by_labels, *WORDS.date_words, *WORDS.read_words}
    )
)


def find_starts(text: str, books: Sequence[Book]) -> Iterator[int]:
    """Give the places where a by-word, a date or a reading time can begin, by the word that stands there."""
    begins = _beginnings(books)
    start = 0
    for word in text.split(" "):
        stop = start + len(word)
        # Most words are plain ones, and a look at them is cheaper than a search in them.
        if word.isalpha():
            if begins(word.lower()):
                yield start
            elif not (word.islower() or word[1:].islower()):
                yield from _seams(text, start, stop)
        elif word:
            yield from _starts_in(text, start, stop, begins)
        start = stop + 1


def _beginnings(books: Sequence[Book]) -> Callable[[str], bool]:
    """Give what tells whether something can begin with a word, in small letters."""
    others = [book for book in books if not book.exact]
    # The words of English are among those for all languages.
    if books and not others:
        return _FIRST_WORDS.__contains__
    return lambda word: word in _FIRST_WORDS or begins_date(word, others)


def _starts_in(text: str, start: int, stop: int, begins: Callable[[str], bool]) -> Iterator[int]:
    for run in _RUN.finditer(text, start, stop):
        word = run[0]
        if word[0].isdecimal() or begins(word.lower()):
            yield run.start()
        elif not (word.islower() or word[1:].islower()):
            # Words that are glued together.
            yield from _seams(text, run.start(), run.end())


def _seams(text: str, start: int, stop: int) -> Iterator[int]:
    seams = GLUED_LABEL if text[start:stop].isupper() else START
    return (found.start() for found in seams.finditer(text, start, stop))
