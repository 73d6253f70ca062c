"""What the label stage says of a block: votes for roles, and the role that won."""

from __future__ import annotations

from typing import NamedTuple

from article_parse._blocks import Block
from article_parse._roles import Role

__all__ = ["LabelledBlock", "Vote"]


class Vote(NamedTuple):
    """
    One reason to give a block a role.

    Attributes:
        role: The role it speaks for.
        weight: How much it counts; negative weights speak against.
        why: The reason in words.
    """

    role: Role
    weight: float
    why: str


class LabelledBlock(NamedTuple):
    """
    A block with its role and the votes behind it.

    >>> from article_parse import trace
    >>> labelled = trace("Share this article").blocks[0]
    >>> labelled.role.value, labelled.votes[0].why
    ('share', 'a phrase known from share bars')
    """

    block: Block
    role: Role
    votes: tuple[Vote, ...]

    @property
    def score(self) -> float:
        """The sum of the votes for the role that won."""
        return sum(vote.weight for vote in self.votes if vote.role is self.role)
