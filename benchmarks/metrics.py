"""The metrics: what share of an article came back."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime
from statistics import fmean
from typing import NamedTuple

from article_parse import Article, Heading, Moment
from benchmarks.corpora import Gold

__all__ = [
    "METRICS",
    "Answer",
    "Counts",
    "Score",
    "answer_of",
    "count",
    "metric",
    "score_answer",
    "summarise",
    "word_f1",
]

METRICS = ("words", "shingles", "title", "authors", "date", "headings", "topics")
"""The names of the metrics in the order in which they are shown."""

_WORD = re.compile(r"\w+")
_SHINGLE = 4
_DAY = len("2026-01-01")


class Counts(NamedTuple):
    """How much was found and right, found and wrong, wanted and missing."""

    right: float
    wrong: float
    missing: float

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1.0 where nothing was found and nothing wanted."""
        whole = 2 * self.right + self.wrong + self.missing
        return 2 * self.right / whole if whole else 1.0


class Answer(NamedTuple):
    """What a tool says a page holds."""

    text: str = ""
    title: str = ""
    authors: tuple[str, ...] = ()
    date: Moment | date | None = None
    headings: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()


class Score(NamedTuple):
    """
    The scores of one page; ``None`` where the gold says nothing.

    Attributes:
        words: F1 of the multiset of words of the body.
        shingles: The runs of four words of the body, as shares that add up to 1.
        title: 1.0 when exactly right, else 0.0.
        authors: 1.0 when the set is exactly right.
        date: 1.0 when the day is right, or the interval of a relative date holds the instant.
        headings: The headings of the body but for the title.
        topics: The topics that the article is filed under.
    """

    words: float
    shingles: Counts
    title: float | None
    authors: float | None
    date: float | None
    headings: Counts | None
    topics: Counts | None


def answer_of(article: Article, gold: Gold) -> Answer:
    """Give what *article* says; its dek opens the text where the gold counts the dek to the body."""
    text = article.text
    if gold.summary and article.subtitle and _norm(article.subtitle) not in _norm(text):
        text = f"{article.subtitle}\n\n{text}"
    return Answer(
        text=text,
        title=article.title or "",
        authors=tuple(person.name for person in article.authors),
        date=article.published,
        headings=tuple(block.text for block in article.body if isinstance(block, Heading)),
        topics=article.tags,
    )


def score_answer(answer: Answer, gold: Gold, *, in_dump: str | None = None) -> Score:
    """
    Score one answer.

    With *in_dump*, the title, the authors and the topics are scored only where the gold value occurs in that text.
    """
    occurs = None if in_dump is None else _norm(in_dump)

    def known(values: Iterable[str]) -> bool:
        return occurs is None or all(_norm(value) in occurs for value in values)

    title, authors = gold.title, gold.authors
    topics = None if gold.topics is None else [topic for topic in gold.topics if known([topic])]
    return Score(
        words=word_f1(answer.text, gold.body),
        shingles=_shares(count(_shingles(answer.text), _shingles(gold.body))),
        title=float(_norm(answer.title) == _norm(title)) if title and known([title]) else None,
        authors=float(_folded(answer.authors).keys() == _folded(authors).keys())
        if authors and known(authors)
        else None,
        date=_date(answer.date, gold.date),
        headings=_strings(answer.headings, gold.headings, but=title or ""),
        topics=_strings(answer.topics, topics),
    )


def metric(score: Score, name: str) -> float | None:
    """Give one metric of a page as a number from 0 to 1; ``None`` where the gold says nothing."""
    value: float | Counts | None = getattr(score, name)
    return value.f1 if isinstance(value, Counts) else value


def summarise(scores: list[Score], fields: Iterable[str] = METRICS) -> dict[str, float]:
    """
    Give each metric over all pages whose gold has it.

    Words, title, authors and date are means; the counts of shingles, headings and topics are summed before the F1.
    """
    figures = {}
    for name in fields:
        known = [value for score in scores if (value := getattr(score, name)) is not None]
        if name in {"shingles", "headings", "topics"}:
            total = Counts(*map(sum, zip(*known, strict=True))) if known else Counts(0, 0, 0)
            if total.right + total.missing:
                figures[name] = round(total.f1, 4)
        elif known:
            figures[name] = round(fmean(known), 4)
    return figures


def word_f1(found: str, wanted: str) -> float:
    """Give the F1 of the multisets of lower-cased words."""
    return count(Counter(_words(found)), Counter(_words(wanted))).f1


def count(found: Counter[str], wanted: Counter[str]) -> Counts:
    """Compare two multisets."""
    right = (found & wanted).total()
    return Counts(right, found.total() - right, wanted.total() - right)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _norm(text: str) -> str:
    return "".join(_words(text))


def _folded(values: Iterable[str]) -> Counter[str]:
    return Counter(folded for value in values if (folded := _norm(value)))


def _shingles(text: str) -> Counter[str]:
    """Give the runs of four words; a text of fewer words is one run."""
    words = _words(text)
    runs = (words[start : start + _SHINGLE] for start in range(max(1, len(words) - _SHINGLE + 1)))
    return Counter(" ".join(run) for run in runs if run)


def _shares(counts: Counts) -> Counts:
    """Give every page the same weight, however long it is."""
    whole = sum(counts)
    return Counts(*(part / whole for part in counts)) if whole else counts


def _strings(found: Iterable[str], wanted: Iterable[str] | None, *, but: str = "") -> Counts | None:
    if wanted is None:
        return None
    left, right = _folded(found), _folded(wanted)
    for multiset in (left, right):
        multiset.pop(_norm(but), None)
    return count(left, right)


def _date(found: Moment | date | None, wanted: str | None) -> float | None:
    if not wanted:
        return None
    if isinstance(found, Moment):
        if found.best is None or found.earliest is None or found.latest is None:
            return 0.0
        if found.relative and len(wanted) > _DAY:
            instant = datetime.fromisoformat(wanted)
            aware = instant if instant.tzinfo else instant.replace(tzinfo=UTC)
            return float(found.earliest <= aware < found.latest)
        found = found.best
    # The first ten characters are the day in the page's own zone on both sides.
    return float(found is not None and found.isoformat()[:_DAY].startswith(wanted[:_DAY]))
