"""The metrics: what share of an article came back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from article_parse import Article, Heading, Moment
from benchmarks.corpora import Page

__all__ = ["Score", "score_page", "word_f1"]

_WORD = re.compile(r"\w+")


class Score(NamedTuple):
    """
    The scores of one page; ``None`` where the gold says nothing.

    Attributes:
        words: F1 of the multiset of words of the body.
        title: 1.0 when exactly right, else 0.0.
        authors: 1.0 when the set is exactly right.
        date: 1.0 when the day is right, or the interval of a relative date holds the instant.
        headings: Right, given and wanted headings.
    """

    words: float
    title: float | None
    authors: float | None
    date: float | None
    headings: tuple[int, int, int]


def word_f1(found: str, wanted: str) -> float:
    """Give the F1 of the multisets of lower-cased words."""
    left, right = (Counter(_WORD.findall(text.lower())) for text in (found, wanted))
    common = (left & right).total()
    return 2 * common / (left.total() + right.total()) if left or right else 1.0


def score_page(article: Article, page: Page, *, in_dump: str | None = None) -> Score:
    """
    Score one article.

    With *in_dump*, the fields are scored only where the gold value occurs in that text.
    """
    gold = page.gold
    text = article.text
    if gold.get("summary") and article.subtitle and _norm(article.subtitle) not in _norm(text):
        text = f"{article.subtitle}\n\n{text}"
    occurs = None if in_dump is None else _norm(in_dump)

    def known(values: Iterable[str]) -> bool:
        return occurs is None or all(_norm(value) in occurs for value in values)

    title = gold.get("title")
    authors = gold.get("authors")
    headings = [_norm(heading) for heading in gold.get("headings") or [] if _norm(heading) != _norm(title or "")]
    found = [_norm(block.text) for block in article.body if isinstance(block, Heading)]
    found = [heading for heading in found if heading != _norm(title or "")]
    return Score(
        words=word_f1(text, gold["body"]),
        title=float(_norm(article.title or "") == _norm(title)) if title and known([title]) else None,
        authors=_authors(article, authors) if authors and known(authors) else None,
        date=_date(article.published, gold.get("date")),
        headings=((Counter(headings) & Counter(found)).total(), len(found), len(headings)),
    )


def _norm(text: str) -> str:
    return "".join(_WORD.findall(text.lower()))


def _authors(article: Article, wanted: list[str]) -> float:
    return float({_norm(person.name) for person in article.authors} == {_norm(name) for name in wanted})


def _date(moment: Moment | None, wanted: str | None) -> float | None:
    if not wanted:
        return None
    if moment is None or moment.best is None or moment.earliest is None or moment.latest is None:
        return 0.0
    if len(wanted) < len("2026-01-01"):
        return float(moment.best.date().isoformat().startswith(wanted))
    instant = datetime.fromisoformat(wanted)
    if moment.relative and len(wanted) > len("2026-01-01"):
        aware = instant if instant.tzinfo else instant.replace(tzinfo=UTC)
        return float(moment.earliest - timedelta(minutes=1) <= aware <= moment.latest + timedelta(minutes=1))
    return float(moment.best.date() == instant.date())
