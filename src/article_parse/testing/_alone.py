"""What a profile finds without the rest of the library, so that a test of a profile tests the profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from article_parse._assemble import Given, assemble
from article_parse._blocks import Reading
from article_parse._fields._byline_pieces import DateContext
from article_parse._roles import Role
from article_parse._stages import LabelledBlock, Stage
from article_parse.profiles._cues import fitting_cues

if TYPE_CHECKING:
    from datetime import datetime

    from article_parse import Article
    from article_parse.profiles import Profile

__all__ = ["parse_alone"]


def parse_alone(
    reading: Reading, profile: Profile | None, *, url: str | None, retrieved_at: datetime | None, language: str | None
) -> Article:
    """Make the article of a page by the cues of a profile alone: what none of them fits is left out."""
    roles: dict[int, Role] = {}
    for number, cue in fitting_cues(profile.all_cues if profile else (), reading.blocks):
        roles[number] = cue.role
    labelled = [
        LabelledBlock(block, role, Stage.CUE, "the profile alone")
        for block, role in ((block, roles.get(number, Role.BOILERPLATE)) for number, block in enumerate(reading.blocks))
    ]
    dates = DateContext(
        retrieved_at=retrieved_at,
        timezone=profile.zone if profile else None,
        formatter=profile.formatter if profile else None,
        languages=(profile.language,) if profile and profile.language else (),
    )
    return assemble(reading._replace(claims=()), labelled, profile, Given(url, language, dates))
