"""What a date phrase says, before it becomes a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import datetime

    from article_parse._moment import Elapsed, Precision, RelativeRule

__all__ = ["Match", "Reading"]


class Reading(NamedTuple):
    """
    The meaning of a phrase: an absolute interval, or a rule that gives one.

    ``bare`` marks an age without a word that places it in the past ("3 hours"), which is often not a date.
    """

    precision: Precision
    earliest: datetime | None = None
    latest: datetime | None = None
    rule: RelativeRule | None = None
    elapsed: Elapsed | None = None
    approximate: bool = False
    bare: bool = False


class Match(NamedTuple):
    """A reading, and the number of the token that follows its phrase; a compound age has several units."""

    reading: Reading
    stop: int
    is_compound: bool = False
