"""The byline as the renderers write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from article_parse.model import Article, Person

_BYLINE_ROLES = frozenset({"author", "agency"})


def signers(article: Article) -> tuple[Person, ...]:
    """Give those who sign the article: its authors and agencies, not its editors, photographers and translators."""
    return tuple(person for person in article.authors if person.role in _BYLINE_ROLES)


def joints(count: int) -> list[str]:
    """
    Give what stands before each of *count* names.

    >>> joints(3)
    ['By ', ', ', ' and ']
    """
    if count < 2:  # noqa: PLR2004
        return ["By "] * count
    return ["By ", *[", "] * (count - 2), " and "]


def byline(article: Article) -> str | None:
    """Give "By A, B and C", or ``None`` when nobody signs."""
    people = signers(article)
    return "".join(joint + person.name for joint, person in zip(joints(len(people)), people, strict=True)) or None
