"""Which languages a date phrase can be in, by its words and its script."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from article_parse._dates._tokens import runs
from article_parse._dates.words import read_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["guess_languages", "is_known"]

_MOST_WORDS = 12
_MOST_LANGUAGES = 4
_LATER = "\u0e00"


class _Languages(NamedTuple):
    names: tuple[str, ...]
    masks: Mapping[str, int]


def _learn() -> _Languages:
    masks: dict[str, int] = {}
    vocabularies = {name: words for name, words in read_words("_vocabulary").items() if name != "source"}
    for number, words in enumerate(vocabularies.values()):
        for word in words.split(" "):
            masks[word] = masks.get(word, 0) | 1 << number
    return _Languages(tuple(vocabularies), masks)


_KNOWN = _learn()
_ALL = (1 << len(_KNOWN.names)) - 1
_JAPANESE, _KOREAN, _CHINESE = (1 << _KNOWN.names.index(name) for name in ("ja", "ko", "zh"))


def is_known(word: str) -> bool:
    """Tell whether *word*, folded, is a date word of some language, or in a script that is written without spaces."""
    return word in _KNOWN.masks or _by_script(word) != 0


def guess_languages(text: str, start: int, *, whole: bool) -> tuple[str, ...]:
    """
    Give the languages that the words from *start* on are in, the likelier one first.

    *whole* says that all words must be known; else those up to the first that does not fit.

    >>> guess_languages("il y a 3 heures", 0, whole=True)
    ('fr',)
    """
    found = _ALL
    is_first = True
    for word in islice(runs(text, start), _MOST_WORDS):
        mask = _KNOWN.masks.get(word) or _by_script(word)
        if not mask & found:
            if whole or (is_first and not text[start : start + 1].isdecimal()):
                return ()
            break
        is_first = False
        found &= mask
    if found == _ALL:
        return ("en",)
    return tuple(islice(_names(found), _MOST_LANGUAGES))


def _names(mask: int) -> Iterator[str]:
    """Give the languages whose bits are set, from the lowest one on."""
    while mask:
        lowest = mask & -mask
        yield _KNOWN.names[lowest.bit_length() - 1]
        mask ^= lowest


def _by_script(word: str) -> int:
    """Give the languages of a script that is written without spaces; folding may have left nothing of the word."""
    if word[:1] < _LATER:
        return 0
    if any("\u3041" <= letter <= "\u30ff" for letter in word):
        return _JAPANESE
    if any("\uac00" <= letter <= "\ud7a3" for letter in word):
        return _KOREAN
    return _CHINESE | _JAPANESE if any("\u4e00" <= letter <= "\u9fff" for letter in word) else 0
