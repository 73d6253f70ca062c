"""Bylines whose shape is known, so that each part says what it is."""

from __future__ import annotations

from collections.abc import Mapping

from article_parse._dates import parse_moment
from article_parse._fields._byline import Byline
from article_parse._fields._byline_pieces import DateContext
from article_parse._fields._names import split_names
from article_parse._fields._reading_time import match_minutes
from article_parse.model import Moment, Person

__all__ = ["read_parts"]


def read_parts(parts: Mapping[str, str], context: DateContext) -> Byline:
    """
    Read the parts of a byline: ``authors``, ``published``, ``modified``, ``reading_time`` and ``section``.

    A reading time that is a bare number is one of minutes.

    >>> read_parts({"authors": "Ana Lima and Orla Fenwhit"}, DateContext()).people[1].name
    'Orla Fenwhit'
    """
    authors = parts.get("authors", "").strip()
    stated = (Person(name=authors, role="author"),) if authors else ()
    return Byline(
        people=split_names(authors, "author") or stated,
        published=_moment(parts.get("published"), context),
        modified=_moment(parts.get("modified"), context),
        reading_time=match_minutes(parts.get("reading_time", "").strip()),
        section=parts.get("section", "").strip() or None,
        announced=bool(authors),
    )


def _moment(text: str | None, context: DateContext) -> Moment | None:
    if not text:
        return None
    return parse_moment(
        text.strip(),
        retrieved_at=context.retrieved_at,
        languages=context.languages,
        timezone=context.timezone,
        formatter=context.formatter,
    )
