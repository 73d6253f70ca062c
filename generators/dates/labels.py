"""The words that stand before a date, from the lexicons of the package."""

from __future__ import annotations

from article_parse._dates._tokens import words
from article_parse._lexicon import LEXICONS

__all__ = ["labels"]


def labels(language: str) -> dict[str, set[str]]:
    """Give the labels of a language that has a lexicon: those that say it was changed, and the others."""
    for lexicon in LEXICONS:
        if lexicon.language == language:
            changed = {" ".join(words(each)) for each in lexicon.update_words}
            return {"mod": changed, "pub": {" ".join(words(each)) for each in lexicon.date_words} - changed}
    return {}
