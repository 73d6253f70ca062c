"""The choice of a profile for a dump."""

from __future__ import annotations

from typing import NamedTuple

from article_parse._shown import short
from article_parse.profiles._profile import Profile

__all__ = ["Choice"]


class Choice(NamedTuple):
    """
    Which profile was chosen for a dump, and why.

    Attributes:
        profile: The profile, with what it inherits; ``None`` for the generic way.
        reason: What spoke for it, in words.
        score: The sum of the weights of its signatures that the dump has; 0 where they were not asked.

    >>> from article_parse import Registry, trace
    >>> trace("The Dam", profiles=Registry()).choice.reason
    'no profile fits'
    """

    profile: Profile | None
    reason: str
    score: float = 0.0

    def __repr__(self) -> str:
        return short(self)

    def __str__(self) -> str:
        return f"{self.profile.name if self.profile else 'none'}: {self.reason}"
