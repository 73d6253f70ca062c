"""What the laws look at in an article: its spans, its texts, and itself without its spans."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from article_parse import Article, Span

__all__ = ["fold", "is_blank", "is_spelled_by", "spans_of", "without_spans"]

_INVISIBLE = "\u00ad\u200b\u2060\ufeff"


def spans_of(article: Article) -> list[Span]:
    """Give the spans of all that came back, in order."""
    return sorted(part.span for part in (*article.body, *article.metadata, *article.omissions))


def fold(text: str) -> str:
    """Fold white space and drop characters that only tell where a line may break, as every text of an article is."""
    return " ".join("".join(character for character in text if character not in _INVISIBLE).split())


def is_blank(character: str) -> bool:
    """Whether a character shows nothing: white space, a control or a format character."""
    return character.isspace() or unicodedata.category(character) in {"Cc", "Cf"}


def is_spelled_by(text: str, source: str) -> bool:
    r"""
    Whether the characters of *text* stand in *source* in that order, white space aside.

    >>> is_spelled_by("Read more: The Dam", "**Read more:** [The\nDam](/dam)"), is_spelled_by("dam", "mad")
    (True, False)
    """
    letters = iter(source)
    return all(character in letters for character in text if not is_blank(character))


def without_spans(article: Article) -> object:
    """Give all of *article* but where it stood."""
    return _without_spans(attrs.asdict(article))


def _without_spans(value: object) -> object:
    if isinstance(value, dict):
        return {name: _without_spans(inner) for name, inner in value.items() if name != "span"}
    return tuple(_without_spans(inner) for inner in value) if isinstance(value, list | tuple) else value
