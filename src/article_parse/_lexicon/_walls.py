"""What pages say that stand where an article was asked for: walls, checks, errors, results of a search."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from article_parse._lexicon import key, read_words

__all__ = ["WALLS"]

_UNSPACED = frozenset({"ja", "th", "zh"})

WALLS: Mapping[str, tuple[str, ...]] = MappingProxyType({
    language: tuple(
        ("" if language in _UNSPACED else " ") + key(phrase) for line in lines for phrase in line.split(" | ")
    )
    for language, lines in read_words("_walls").items()
})  # fmt: skip
"""How they say it, by language, as :func:`key` gives it: a space and words in a row, of which the last may go on."""
