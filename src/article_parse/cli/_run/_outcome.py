"""What becomes of a record: rows or a failure, and what is counted of them."""

from __future__ import annotations

from collections import Counter
from typing import Any

import attrs

from article_parse.records import Failure

__all__ = ["Counts", "Outcome"]


@attrs.frozen
class Outcome:
    """
    What a worker made of a record.

    Args:
        rows: The rows to write, as the sink takes them; ``None`` where it failed.
        size: How much memory *rows* take, about.
        articles: How many rows there are: one, but for an export that holds several articles.
        empty: How many of them have neither a title nor a body.
        noted: How many of them have notes.
        failure: What went wrong.
    """

    rows: Any = None
    size: int = 0
    articles: int = 0
    empty: int = 0
    noted: int = 0
    failure: Failure | None = None


@attrs.define
class Counts:
    """What a run has done so far, those included that it was resumed from."""

    dumps: int = 0
    articles: int = 0
    empty: int = 0
    noted: int = 0
    failed: Counter[str] = attrs.field(factory=Counter)
    passed_over: Counter[str] = attrs.field(factory=Counter)

    def add(self, outcome: Outcome) -> None:
        """Count a record."""
        self.dumps += 1
        self.articles += outcome.articles
        self.empty += outcome.empty
        self.noted += outcome.noted
        if outcome.failure is not None:
            self.failed[outcome.failure.code.value] += 1
