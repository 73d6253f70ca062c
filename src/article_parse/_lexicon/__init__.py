"""The words of pages, one literal per language, and all of them together for pages of unknown language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from article_parse._lexicon._en import EN
from article_parse._lexicon._types import Lexicon

__all__ = ["LEXICONS", "WORDS", "key"]

LEXICONS: tuple[Lexicon, ...] = (EN,)

_NOT_LETTERS = re.compile(r"[\W\d_]+")


def key(text: str) -> str:
    """
    Give the form of *text* that phrases are looked up by: case-folded words without digits and punctuation.

    >>> key("Comments (32)")
    'comments'
    """
    return _NOT_LETTERS.sub(" ", text.casefold()).strip()


def _union(name: str) -> frozenset[str]:
    return frozenset().union(*(getattr(lexicon, name) for lexicon in LEXICONS))


def _merged(name: str) -> Mapping[str, Any]:
    merged: dict[str, Any] = {}
    for lexicon in LEXICONS:
        merged.update(getattr(lexicon, name))
    return MappingProxyType(merged)


WORDS = Lexicon(
    language="mul",
    stop_words=_union("stop_words"),
    by_words=_merged("by_words"),
    and_words=_union("and_words"),
    job_words=_union("job_words"),
    date_words=_union("date_words"),
    read_words=_union("read_words"),
    minute_words=_union("minute_words"),
    phrases=_merged("phrases"),
    prefixes=_merged("prefixes"),
    openers=_merged("openers"),
    telltales=tuple(telltale for lexicon in LEXICONS for telltale in lexicon.telltales),
    credit_words=_union("credit_words"),
    tag_words=_union("tag_words"),
    section_words=_union("section_words"),
)
"""The words of all languages together; a page's furniture is often in another language than its article."""
