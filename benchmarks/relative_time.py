"""How well the strings of formatters of relative times are read: how many, how truly, and at what cost."""

from __future__ import annotations

import gzip
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from time import process_time
from typing import NamedTuple

from article_parse import parse_moment

__all__ = ["MAIN", "Score", "String", "false_alarms", "read_strings", "score", "table"]

MAIN = tuple("en es fr de it pt nl sv da nb fi pl cs sk hu ro bg el ru uk tr ar he fa hi bn id vi ja ko zh".split())
"""The languages that most pages are in."""

_NOW = datetime(2026, 3, 1, 17, 23, 45, tzinfo=UTC)
_DIGITS_ALONE = re.compile(r"[\d\W]+")


class String(NamedTuple):
    """A text, and the smallest and largest age in seconds that a formatter printed it for."""

    formatter: str
    locale: str
    text: str
    least: int
    most: int

    @property
    def language(self) -> str:
        """The language of the locale."""
        language = self.locale.split("-")[0]
        return {"no": "nb"}.get(language, language)


class Score(NamedTuple):
    """How many strings there are, are read, and hold every age they were printed for."""

    strings: int = 0
    read: int = 0
    held: int = 0
    seconds: float = 0.0


def read_strings(file: Path) -> Iterator[String]:
    """Give the strings that say which way; dates of digits alone do not."""
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if not _DIGITS_ALONE.fullmatch(row["text"]) or row["variant"] != "calendar":
                yield String(row["formatter"], row["locale"], row["text"], row["min_age"], row["max_age"])


def is_held(string: String, *, known: bool) -> tuple[bool, bool]:
    """Tell whether a string is read, and whether it holds its ages; *known* says that the language is given."""
    languages = (string.locale,) if known else ()
    moment = parse_moment(string.text, retrieved_at=_NOW, languages=languages)
    if moment is None or moment.latest is None:
        return False, False
    shortest = (_NOW - moment.latest).total_seconds()
    longest = float("inf") if moment.earliest is None else (_NOW - moment.earliest).total_seconds()
    return True, shortest <= string.least and string.most <= longest


def score(strings: list[String], *, known: bool) -> dict[str, Score]:
    """Give the score of each language."""
    scores: dict[str, Score] = defaultdict(Score)
    for string in strings:
        before = process_time()
        read, held = is_held(string, known=known)
        spent = process_time() - before
        old = scores[string.language]
        scores[string.language] = Score(old.strings + 1, old.read + read, old.held + held, old.seconds + spent)
    return dict(scores)


def table(scores: Mapping[str, Score], *, each: bool) -> Iterator[str]:
    """Give the lines of a table: the main languages and the others together, or *each* language."""
    groups = {name: (name,) for name in scores} if each else {
        "main languages": tuple(name for name in scores if name in MAIN),
        "other languages": tuple(name for name in scores if name not in MAIN),
    }  # fmt: skip
    yield f"{'':16} {'strings':>8} {'read %':>8} {'held %':>8} {'us each':>8}"
    for group, names in groups.items():
        if not names:
            continue
        strings, read, held, seconds = (sum(column) for column in zip(*(scores[name] for name in names), strict=True))
        shares = f"{100 * read / strings:8.2f} {100 * held / strings:8.2f} {1e6 * seconds / strings:8.1f}"
        yield f"{group:16} {strings:8} {shares}"


def false_alarms(bodies: Iterable[str]) -> Iterator[str]:
    """Give the paragraphs of *bodies* that are read as a date: date lines, or false alarms."""
    for body in bodies:
        for line in body.splitlines():
            if line.strip() and parse_moment(line) is not None:
                yield line.strip()
