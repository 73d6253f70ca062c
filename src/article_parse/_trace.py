"""How an article came about."""

from __future__ import annotations

from datetime import datetime

import attrs

from article_parse._blocks import Reading
from article_parse._stages import LabelledBlock
from article_parse.model import Article
from article_parse.profiles import Choice, Profile

__all__ = ["Trace"]


@attrs.frozen(kw_only=True)
class Trace:
    """
    How an article came about.

    Args:
        reading: What the reader saw.
        retrieved_at: When the page was printed, as :func:`parse` was told or as the archive that kept it states.
        profile: The profile that was chosen, with what it inherits.
        choice: Why that one.
        blocks: Every block with its role, the stage that named it, and why.
        article: What :func:`parse` gives.

    >>> from article_parse import trace
    >>> trace("Privacy Policy").blocks[0].role.value
    'legal'
    """

    reading: Reading
    retrieved_at: datetime | None
    profile: Profile | None
    choice: Choice
    blocks: tuple[LabelledBlock, ...]
    article: Article
