"""An article as plain values, for SQL and tables: the columns of ``FLAT_SCHEMA``, without Arrow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from article_parse.model import Article

__all__ = ["FLAT_VALUES", "STATEMENTS", "instant"]

STATEMENTS: Final = ("canonical_url", "site_name", "description", "image", "license")
"""The fields that hold what the page states of itself, each with its source."""


def instant(value: datetime | None) -> datetime | None:
    """Give an instant in UTC; one at the border of the years 1 to 9999 stays in them."""
    if value is None:
        return None
    try:
        return value.astimezone(UTC)
    except OverflowError:
        return value.replace(tzinfo=UTC)


def _part(field: str, part: str, article: Article) -> Any:  # noqa: ANN401 (an instant or a text)
    moment = getattr(article, field)
    value = None if moment is None else getattr(moment, part)
    return instant(value) if isinstance(value, datetime) else value


def _moment(field: str) -> dict[str, Callable[[Article], Any]]:
    return {f"{field}_{part}": partial(_part, field, part) for part in ("earliest", "latest", "best", "text")}


def _stated(field: str, article: Article) -> str | None:
    statement = getattr(article, field)
    return None if statement is None else str(statement.value)


def _seconds(article: Article) -> float | None:
    return None if article.reading_time is None else article.reading_time.total_seconds()


FLAT_VALUES: Final[Mapping[str, Callable[[Article], Any]]] = {
    "title": lambda article: article.title,
    "subtitle": lambda article: article.subtitle,
    "authors": lambda article: [each.name for each in article.authors],
    **_moment("published"),
    **_moment("modified"),
    "reading_time_s": _seconds,
    "text": lambda article: article.text,
    "word_count": lambda article: article.word_count,
    "tags": lambda article: list(article.tags),
    "category": lambda article: article.category,
    "publisher": lambda article: article.publisher,
    "language": lambda article: article.language,
    "url": lambda article: article.url,
    **{name: partial(_stated, name) for name in STATEMENTS},
    "profile": lambda article: article.profile,
    "notes": lambda article: [each.code.value for each in article.notes],
}
"""What each column takes of an article: a text, a number, an instant in UTC or a list of texts."""
