"""What formatters print: rows of the corpus of relative times, each with what English has for the same ages."""

from __future__ import annotations

import gzip
import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

__all__ = ["NOW", "Meaning", "Row", "read_rows"]

NOW = datetime(2026, 3, 1, 17, 23, 45, tzinfo=UTC)
"""When the rows were printed."""

_NUMBERS = {"a": 1, "an": 1, "one": 1}
_AGE = re.compile(
    r"(?:(?P<qualifier>about|almost|over|less than|half an?|a few|in) )?(?:(?P<count>\d+|an?) )?"
    r"(?P<unit>second|minute|hour|day|week|month|quarter|year)s?(?: ago)?"
)
_QUALIFIERS = {"about": "about", "almost": "almost", "over": "over", "less than": "less", "a few": "few"}


class Meaning(NamedTuple):
    """What an English text says: ``age``, ``now``, ``day`` or ``last unit``, and the rest."""

    kind: str
    unit: str = ""
    count: int = 1
    qualifier: str = ""


class Row(NamedTuple):
    """A text, the ages it was printed for in seconds, and the meaning of the English one."""

    formatter: str
    group: str
    locale: str
    text: str
    least: int
    most: int
    meaning: Meaning | None

    @property
    def moment(self) -> datetime:
        """An instant that the text was printed for."""
        return NOW - timedelta(seconds=self.least)


def read_rows(path: Path) -> list[Row]:
    """Give the rows of the corpus with what English has in their place."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        raw = [json.loads(line) for line in lines]
    english: dict[str, list[tuple[int, int, str]]] = {}
    for row in raw:
        if row["locale"] == ("en-US" if row["formatter"] == "date-fns" else "en"):
            group = f"{row['formatter']} {row['variant']}"
            english.setdefault(group, []).append((row["min_age"], row["max_age"], row["text"]))
    return [_row(row, english) for row in raw]


def _row(row: dict[str, object], english: dict[str, list[tuple[int, int, str]]]) -> Row:
    least, most = int(str(row["min_age"])), int(str(row["max_age"]))
    group = f"{row['formatter']} {row['variant']}"
    same = [text for low, high, text in english.get(group, ()) if low <= least and most <= high]
    meaning = _meaning(same[0]) if len(same) == 1 else None
    locale = str(row["locale"])
    return Row(str(row["formatter"]), f"{group} {locale}", locale, str(row["text"]), least, most, meaning)


def _meaning(text: str) -> Meaning | None:
    small = text.lower()
    if small in {"now", "just now", "instantly", "right now"}:
        return Meaning("now")
    if small in {"today", "yesterday"}:
        return Meaning("day", count=-(small == "yesterday"))
    if small == "seconds ago":
        return Meaning("age", "second", 1, "few")
    found = re.fullmatch(r"last (week|month|quarter|year|mo|qtr|yr|wk)\.?", small)
    if found:
        whole = {"mo": "month", "qtr": "quarter", "yr": "year", "wk": "week"}.get(found[1], found[1])
        return Meaning("span", whole, -1)
    found = re.match(r"(today|yesterday|last (?:mon|tues|wednes|thurs|fri|satur|sun)day) at ", small)
    if found:
        return Meaning("calendar", found[1].split()[0])
    small = re.sub(r"\b(sec|min|hr|wk|mo|qtr|yr)s?\.?(?= ago)", _whole, small)
    small = re.sub(r"^(\d+)(s|min|m|h|d|w|mo|q|y) ago", lambda found: f"{found[1]} {_LETTERS[found[2]]} ago", small)
    found = _AGE.fullmatch(small)
    if found is None:
        return None
    if (found["qualifier"] or "").startswith("half"):
        return Meaning("age", found["unit"], 1, "half")
    count = int(found["count"]) if (found["count"] or "a").isdecimal() else 1
    return Meaning("age", found["unit"], count, _QUALIFIERS.get(found["qualifier"] or "", ""))


_WHOLE = {"sec": "second", "min": "minute", "hr": "hour", "wk": "week", "mo": "month", "qtr": "quarter", "yr": "year"}
_LETTERS = {
    "s": "second", "min": "minute", "m": "minute", "h": "hour", "d": "day", "w": "week", "mo": "month", "q": "quarter", "y": "year",
}  # fmt: skip


def _whole(found: re.Match[str]) -> str:
    return _WHOLE[found[1]]
