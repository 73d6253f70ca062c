"""The places of a line where a by-word, a date or a reading time can begin."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from article_parse._dates._book import Book
from article_parse._dates._books import FIRST_WORDS, begins_date
from article_parse._lexicon import WORDS

__all__ = ["START", "find_starts", "is_glued_label"]

# Where something can begin: at a word, or where the renderer glued: a capital after a small letter, a digit after a
# letter, a letter after a digit.
START = re.compile(
    r"(?<![^\W_])(?=[^\W_])|(?<=[^\W\d_A-Z])(?=[A-ZÀ-ÖØ-Þ])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])"
)
# "ANA LIMAPUBLISHED: 2 MARCH", where a style sheet made the letters capital.
_SHORTEST_LABEL = 6  # "LEDATE"
_LABELS = frozenset(word.upper() for word in WORDS.date_words if word.isalpha() and len(word) >= _SHORTEST_LABEL)
_LONGEST_LABEL = max(map(len, _LABELS))
_WORD = re.compile(rf"\w{{1,{_LONGEST_LABEL + 1}}}")
_RUN = re.compile(r"\d++|[^\W\d_]++")
# The words that anything but a number begins with.
_FIRST_WORDS = FIRST_WORDS.union(
    phrase.partition(" ")[0] for phrase in (*WORDS.by_words, *WORDS.by_labels, *WORDS.date_words, *WORDS.read_words)
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
    """Give the seams in the letters from *start* to *stop*."""
    if not text[start:stop].isupper():
        return (found.start() for found in START.finditer(text, start, stop))
    places = range(max(start + 2, stop - _LONGEST_LABEL), stop - _SHORTEST_LABEL + 1)
    return islice((place for place in places if text[place:stop] in _LABELS), 1)


def is_glued_label(text: str, start: int) -> bool:
    """
    Tell whether a word for dates in capitals, glued to letters before it, stands at *start*.

    >>> is_glued_label("ANA LIMAPUBLISHED: 2 MARCH", 8)
    True
    """
    word = _WORD.match(text, start)
    return word is not None and word[0] in _LABELS and start > 1 and text[start - 2 : start].isalpha()
