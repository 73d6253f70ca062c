"""The language of a text, by its function words."""

from __future__ import annotations

from collections import Counter
from itertools import chain

from article_parse._lexicon import LEXICONS

__all__ = ["guess_language"]

_SAMPLE = 400
_FEWEST_WORDS = 20
# In running text of these languages, a quarter to a half of all words are on the list.
_LEAST_SHARE = 0.2
_LEAD = 1.3

_LANGUAGES: dict[str, tuple[str, ...]] = {}
"""The languages that a function word belongs to."""
for _lexicon in LEXICONS:
    _own = (_lexicon.language,)
    for _word in _lexicon.stop_words:
        _LANGUAGES[_word] = _LANGUAGES.get(_word, ()) + _own


def guess_language(text: str) -> str | None:
    """
    Give the BCP 47 tag of the language *text* is in, or None where that is not clear.

    >>> guess_language("The water rose in the night and it was the dam that held, as it had for all of their lives.")
    'en'
    """
    words = " ".join(text.split(None, _SAMPLE)[:_SAMPLE]).casefold().split()
    if len(words) < _FEWEST_WORDS:
        return None
    counts = Counter(chain.from_iterable(filter(None, map(_LANGUAGES.get, words))))
    (language, most), (_, next_most) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return language if most >= _LEAST_SHARE * len(words) and most >= _LEAD * next_most else None
