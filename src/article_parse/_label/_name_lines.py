"""Lines that are the name of a person: which of them may be of an author."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from article_parse._fields._byline_pieces import SEPARATORS
from article_parse._fields._name_words import ORGANIZATIONS, PARTICLES, SEPARATOR, is_uncased
from article_parse._fields._names import is_agency, looks_like_name, split_names, trim
from article_parse._label._entry import Entry
from article_parse._lexicon import WORDS

__all__ = ["find_small_names", "is_author_line", "is_subject", "lean_to_author", "small_words"]

_FUNCTION_WORDS = WORDS.stop_words | PARTICLES
_LONGEST = 20_000
"""How many characters of a paragraph are looked at."""
_MOST_WORDS, _MOST_CREDIT_WORDS = 6, 12
_BELOW_TITLE, _BESIDE = 4, 2
_FULL_NAME = range(2, 4)
"""How many words a name in small letters has."""
_NEAR, _SUBJECT, _NO_NAME = 1.2, -1.0, -2.5
"""How much the place of a name, and what shows that it is none or not of an author, counts, in log odds."""


def small_words(entries: Sequence[Entry]) -> frozenset[str]:
    """Give the words that the prose of a page writes small: ``policy`` and ``page`` are no names of people."""
    prose = " ".join([each.block.text[:_LONGEST] for each in entries if each.is_prose])
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


def find_small_names(entries: Sequence[Entry], title: int, known: Collection[int], small: frozenset[str]) -> int | None:
    """Give the line of names in small letters right below the headline, above one of the *known* lines on its date."""
    for number in range(title + 1, min(len(entries), title + 1 + _BESIDE)):
        if _are_small_names(entries[number].block.text, small):
            return number if any(below in known for below in range(number + 1, number + 1 + _BELOW_TITLE)) else None
    return None


def _are_small_names(text: str, small: frozenset[str]) -> bool:
    """``ana lima and tom reed``, of words that the page does not write elsewhere"""
    if not text.islower() or text.count(" ") > _MOST_WORDS:
        return False
    names = [part.split() for part in SEPARATOR.split(text)]
    others = small | WORDS.stop_words | WORDS.job_words
    return all(
        len(words) in _FULL_NAME
        and all(word.isalpha() and word not in others for word in words)
        and " ".join(words) not in WORDS.phrases
        for words in names
    )


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
