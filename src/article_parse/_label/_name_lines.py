"""Lines that are the name of a person: which of them may be of an author."""

from __future__ import annotations

from collections.abc import Sequence

from article_parse._fields._byline_pieces import SEPARATORS
from article_parse._fields._name_words import ORGANIZATIONS, PARTICLES, is_uncased
from article_parse._fields._names import is_agency, looks_like_name, split_names, trim
from article_parse._label._entry import Entry
from article_parse._lexicon import WORDS

__all__ = ["is_author_line", "is_subject", "lean_to_author", "small_words"]

_FUNCTION_WORDS = WORDS.stop_words | PARTICLES
_MOST_WORDS, _MOST_CREDIT_WORDS = 6, 12
_BELOW_TITLE = 4
_NEAR, _SUBJECT, _NO_NAME = 1.2, -1.0, -2.5
"""How much the place of a name, and what shows that it is none or not of an author, counts, in log odds."""


def small_words(entries: Sequence[Entry]) -> frozenset[str]:
    """Give the words that the prose of a page writes small: ``policy`` and ``page`` are no names of people."""
    prose = " ".join([each.block.text for each in entries if each.is_prose])
    words = frozenset(prose.split())
    small = frozenset(filter(str.islower, words))
    return small.union(filter(is_uncased, words)) if any(map(is_uncased, set(prose))) else small


def is_author_line(
    entries: Sequence[Entry], number: int, small: frozenset[str], languages: tuple[str, ...] = ()
) -> bool:
    """Tell whether a line is the name of one person or agency, and nothing but a job behind it."""
    text = trim(entries[number].block.text, SEPARATORS)
    if entries[number].words > _MOST_WORDS or is_subject(entries, number) or _is_written_small(text, small):
        return False
    people = split_names(text, "author")
    if len(people) != 1 or not text.startswith(people[0].name) or not _is_name(people[0].name, languages):
        return False
    # "Rivers Desk Editor" is a job.
    return not text[len(people[0].name) :].startswith(" ")


def is_subject(entries: Sequence[Entry], number: int) -> bool:
    """Tell whether a line says who is in a picture: ``Ana Lima``, above ``Photo: Tom Reed``."""
    if number + 1 >= len(entries):
        return False
    below = entries[number + 1]
    return below.credit_words and below.words <= _MOST_CREDIT_WORDS


def lean_to_author(
    entries: Sequence[Entry],
    number: int,
    title: int | None,
    small: frozenset[str],
    languages: tuple[str, ...] = (),
) -> float:
    """Say how much a line that is a name leans to be of the author, in log odds."""
    text = trim(entries[number].block.text, SEPARATORS)
    if _is_written_small(text, small) or _is_organization(text):
        return _NO_NAME
    if is_subject(entries, number):
        return _SUBJECT
    if title is not None and 0 < number - title <= _BELOW_TITLE and _is_name(text, languages):
        return _NEAR
    return 0.0


def _is_name(text: str, languages: tuple[str, ...]) -> bool:
    return looks_like_name(text, languages) or is_agency(text)


def _is_written_small(text: str, small: frozenset[str]) -> bool:
    """``Privacy Policy``, where the page writes both words small elsewhere; the first of them, or one in capitals"""
    words = text.casefold().split()
    if text.isupper():
        return any(word in small for word in words if word not in PARTICLES)
    is_first = words[:1] != [] and words[0] in small and words[0] not in _FUNCTION_WORDS
    return is_first or all(word in small for word in words if word not in PARTICLES)


def _is_organization(text: str) -> bool:
    """``The Vellin Herald``, but not ``Ana Lima for the Vellin Herald``"""
    words = text.split()
    return words[-1:] != [] and words[-1].casefold() in ORGANIZATIONS and all(word[0].isupper() for word in words)
