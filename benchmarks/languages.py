"""The language of a page, by the text of its known article."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict

from article_parse._fields._language import guess_language
from benchmarks.corpora import Gold
from benchmarks.quality import Sheet

__all__ = ["by_language", "language_of"]

_SAMPLE = 1000


def language_of(gold: Gold) -> str:
    """Give the BCP 47 tag of the language of an article, or the name of its script where that is not clear."""
    if language := guess_language(gold.body):
        return language
    names = [unicodedata.name(letter, "").partition(" ")[0] for letter in gold.body[:_SAMPLE] if letter.isalpha()]
    scripts = Counter(names)
    return f"{scripts.most_common(1)[0][0].lower()} script" if scripts else "none"


def by_language(sheet: Sheet) -> dict[str, Sheet]:
    """Split a sheet by the languages of its pages, that of most pages first."""
    parts = defaultdict(list)
    for page in sheet.pages:
        parts[language_of(page.gold)].append(page)
    return {
        language: Sheet(sheet.tool, parts[language])
        for language in sorted(parts, key=lambda language: (-len(parts[language]), language))
    }
