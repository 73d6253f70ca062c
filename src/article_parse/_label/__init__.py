"""
The label stage: one role for every block, by votes.

Rules that look at one block, the place of a block in the page and the cues of a profile all speak one language, a vote
for a role. The role with the greatest sum wins. Nothing is deleted, so nothing has to be tried again.
"""

from __future__ import annotations

from collections.abc import Sequence

from article_parse._blocks import Reading
from article_parse._fields._headline import Headline, rank_headlines
from article_parse._label._body import body_votes
from article_parse._label._column import zone_along_column
from article_parse._label._features import Features, Frames, observe
from article_parse._label._header import find_date, find_head, zone_above_comments
from article_parse._label._rules import rule_votes
from article_parse._label._surroundings import Opening, outside_votes, tag_votes
from article_parse._label._zone import find_zone
from article_parse._roles import Role
from article_parse._votes import LabelledBlock, Vote
from article_parse.profiles import Cue

__all__ = ["label"]

_CUE_WEIGHT = 10.0


def label(reading: Reading, cues: Sequence[Cue] = (), vocabulary: Sequence[str] = ()) -> tuple[LabelledBlock, ...]:
    """Give every block of *reading* its role, with its votes; *cues* and tag *vocabulary* are a profile's."""
    frames = Frames(reading.blocks)
    features = [observe(block, frames) for block in reading.blocks]
    votes: list[list[Vote]] = [rule_votes(each) for each in features]
    openings = [Opening(number, each.opener) for number, each in enumerate(features) if each.opener is not None]
    if cues:
        openings = _add_cue_votes(features, votes, cues, openings)
    stated = any(claim.field == "title" for claim in reading.claims)
    headlines = rank_headlines(reading.blocks, reading.claims) if stated else []
    _add_place_votes(features, votes, headlines, openings, vocabulary)
    return tuple(
        LabelledBlock(block, _elect(block_votes), tuple(block_votes))
        for block, block_votes in zip(reading.blocks, votes, strict=True)
    )


def _add_place_votes(
    features: Sequence[Features],
    votes: list[list[Vote]],
    headlines: Sequence[Headline],
    openings: Sequence[Opening],
    vocabulary: Sequence[str],
) -> None:
    """Add what speaks from the place of a block in the page: before, inside or after the article."""
    zone = zone_along_column(features, zone_above_comments(features, find_zone(features)))
    head = find_head(features, zone, headlines)
    for number, vote in (head.votes | find_date(features, head, zone)).items():
        votes[number].append(vote)
    for number, vote in body_votes(features, head.start, zone.stop).items():
        votes[number].append(vote)
    start, stop = min(head.start, len(features)), max(zone.stop, head.start)
    for number, vote in tag_votes(features, stop, vocabulary):
        votes[number].append(vote)
    for number, vote in outside_votes(features, start, stop, openings):
        votes[number].append(vote)


def _add_cue_votes(
    features: Sequence[Features], votes: list[list[Vote]], cues: Sequence[Cue], openings: Sequence[Opening]
) -> list[Opening]:
    """Add the votes of a profile's cues; give the openings with those of the cues among them."""
    opened = {opening.number: opening for opening in openings}
    prepared = [(cue, Vote(cue.role, _CUE_WEIGHT, f"the profile's cue {cue.pattern!r}")) for cue in cues]
    for number, each in enumerate(features):
        for cue, vote in prepared:
            if cue.matches(each.block.text):
                votes[number].append(vote)
                if cue.opens:
                    opened[number] = Opening(number, cue.role)
    return [opened[number] for number in sorted(opened)]


def _elect(votes: Sequence[Vote]) -> Role:
    """Give the role with the greatest sum of weights; of equal ones the first."""
    if len(votes) == 1:
        return votes[0].role
    sums: dict[Role, float] = {}
    for vote in votes:
        sums[vote.role] = sums.get(vote.role, 0.0) + vote.weight
    return max(sums, key=lambda role: sums[role], default=Role.BOILERPLATE)
