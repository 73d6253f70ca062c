"""The language of a text, by its function words."""

from __future__ import annotations

from article_parse._lexicon import LEXICONS

__all__ = ["guess_language"]

_SAMPLE = 400
_FEWEST_WORDS = 20
# In running text of these languages, a quarter to a half of all words are on the list.
_LEAST_SHARE = 0.2
_LEAD = 1.3


def guess_language(text: str) -> str | None:
    """
    Give the BCP 47 tag of the language *text* is in, or None where that is not clear.

    >>> guess_language("The water rose in the night and it was the dam that held, as it had for all of their lives.")
    'en'
    """
    words = text.casefold().split(None, _SAMPLE)[:_SAMPLE]
    if len(words) < _FEWEST_WORDS:
        return None
    counts = ((sum(word in lexicon.stop_words for word in words), lexicon.language) for lexicon in LEXICONS)
    shares = sorted(((count / len(words), language) for count, language in counts), reverse=True)
    share, language = shares[0]
    runner_up = shares[1][0] if len(shares) > 1 else 0.0
    return language if share >= _LEAST_SHARE and share >= _LEAD * runner_up else None
