"""How well relative times are read, on what four formatters print for all ages up to ten years."""

from __future__ import annotations

import gzip
import json
from collections import defaultdict
from datetime import datetime
from pathlib import Path

import pytest

from article_parse._dates import parse_moment
from article_parse._moment import Moment

RANGES = Path(__file__).parents[3] / "shared" / "corpora" / "relative-time" / "english-ranges.jsonl.gz"
FAMILIES = {"Intl.RelativeTimeFormat": "intl"}

pytestmark = pytest.mark.skipif(not RANGES.exists(), reason="the corpus of relative times is not beside the repository")


def load() -> list[dict[str, object]]:
    """Give the rows of relative texts."""
    with gzip.open(RANGES, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [row for row in rows if row["variant"] != "calendar"]


def family(row: dict[str, object]) -> str:
    """Give the name that our table has for the formatter of a row."""
    if row["variant"] == "formatDistanceStrict":
        return "date-fns-strict"
    return FAMILIES.get(str(row["formatter"]), str(row["formatter"]))


def ages(moment: Moment | None, now: datetime) -> tuple[float, float]:
    """Give the shortest and the longest age in seconds."""
    assert moment is not None
    assert moment.earliest is not None
    assert moment.latest is not None
    return (now - moment.latest).total_seconds(), (now - moment.earliest).total_seconds()


def test_the_hull_holds_and_is_narrow() -> None:
    """99 % of the texts are read and held; the hull is on average no more than 1.15 times as wide as their union."""
    rows = load()
    union: dict[tuple[object, object], tuple[int, int]] = {}
    for row in rows:
        least, most = int(str(row["min_age"])), int(str(row["max_age"]))
        known = union.get((row["text"], row["now"]), (least, most))
        union[row["text"], row["now"]] = min(least, known[0]), max(most, known[1])
    held, widths = 0, []
    for row in rows:
        now = datetime.fromisoformat(str(row["now"]))
        shortest, longest = ages(parse_moment(str(row["text"]), retrieved_at=now), now)
        least, most = union[row["text"], row["now"]]
        held += shortest <= least and most < longest
        widths.append((longest - shortest) / (most + 1 - least))
    assert held >= 0.99 * len(rows)
    assert sum(widths) / len(widths) <= 1.15


def test_a_known_formatter_is_exact() -> None:
    """With the formatter given, 99 % of its texts are read to the second, for every formatter."""
    exact: dict[str, list[bool]] = defaultdict(list)
    for row in load():
        now = datetime.fromisoformat(str(row["now"]))
        moment = parse_moment(str(row["text"]), retrieved_at=now, formatter=family(row))
        shortest, longest = ages(moment, now)
        is_exact = abs(shortest - int(str(row["min_age"]))) <= 1 and abs(longest - 1 - int(str(row["max_age"]))) <= 1
        exact[family(row)].append(is_exact)
    assert {name for name, hits in exact.items() if sum(hits) < 0.99 * len(hits)} == set()
