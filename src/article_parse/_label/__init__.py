"""
The label stage: one role for every block, by votes.

Rules that look at one block, the place of a block in the page and the cues of a profile all speak one language, a vote
for a role. The role with the greatest sum wins. Nothing is deleted, so nothing has to be tried again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from article_parse._blocks import Reading
from article_parse._fields._byline_pieces import NO_CONTEXT, DateContext
from article_parse._fields._headline import rank_headlines
from article_parse._label._body import body_votes
from article_parse._label._content import NOTHING, Content, Learned, find_content, load_learned
from article_parse._label._cues import told_by_cues
from article_parse._label._features import Features, observe
from article_parse._label._header import Head, find_date, find_head
from article_parse._label._heading_traits import find_headings
from article_parse._label._outline import find_outline
from article_parse._label._places import find_places
from article_parse._label._reasons import reasons
from article_parse._label._rules import rule_votes
from article_parse._label._surroundings import Opening, listed_tags, outside_votes, tag_votes
from article_parse._label._traits import OWN
from article_parse._roles import Role
from article_parse._votes import LabelledBlock, Vote
from article_parse.profiles import Cue
from article_parse.profiles._cues import fitting_cues

__all__ = ["label"]

_CUE_WEIGHT = 10.0


def label(
    reading: Reading,
    cues: Sequence[Cue] = (),
    vocabulary: Sequence[str] = (),
    dates: DateContext = NO_CONTEXT,
    *,
    explain: bool = False,
) -> tuple[LabelledBlock, ...]:
    """
    Give every block of *reading* its role, with its votes; *cues* and tag *vocabulary* are a profile's.

    With *explain*, the votes tell also why what was learned chose a block or left it out.
    """
    learned = load_learned(reading.media)
    outline = find_outline(reading.blocks)
    places = find_places(outline, reading.blocks, learned.words)
    features = [observe(block, framed=place.framed) for block, place in zip(reading.blocks, places, strict=True)]
    cued = dict(fitting_cues(cues, reading.blocks)) if cues else {}
    titles = [claim.value for claim in reading.claims if claim.field == "title"]
    content = find_content(outline, features, places, learned, told_by_cues(features, cued), titles)
    headlines = rank_headlines(reading.blocks, reading.claims) if titles else []
    head = find_head(features, content, headlines, learned, dates)
    # What is chosen has the votes of its place, which are stronger than all rules.
    votes: list[list[Vote]] = [
        [] if chosen and number >= head.start else rule_votes(each)
        for number, (each, chosen) in enumerate(zip(features, content.chosen, strict=True))
    ]
    openings = [Opening(number, each.opener) for number, each in enumerate(features) if each.opener is not None]
    if cued:
        openings = _add_cue_votes(votes, cued, openings)
    headings = find_headings(features, content, learned.heading)
    _add_place_votes(features, votes, content, head, openings, vocabulary, dates, headings)
    roles = list(map(_elect, votes))
    if explain:
        for number, role in enumerate(roles):
            votes[number].extend(_reasons(content, learned, number, role))
    return tuple(map(LabelledBlock, reading.blocks, roles, map(tuple, votes)))


def _reasons(content: Content, learned: Learned, number: int, role: Role) -> Iterator[Vote]:
    """Say why a block was chosen or left out, where its role follows from that."""
    row, chosen = content.rows[number], content.chosen[number]
    if row and content.is_learned and chosen is role.is_body and not role.is_metadata:
        # What the first score found hopeless was not asked of the second.
        is_open = content.scores[number] > NOTHING and len(row) > len(OWN)
        own, score = (row, learned.around) if is_open else (row[: len(OWN)], learned.alone)
        yield from reasons(own, learned.typical, score, role, chosen=chosen)


def _add_place_votes(
    features: Sequence[Features],
    votes: list[list[Vote]],
    content: Content,
    head: Head,
    openings: Sequence[Opening],
    vocabulary: Sequence[str],
    dates: DateContext,
    headings: Collection[int] | None,
) -> None:
    """Add what speaks from the place of a block in the page: before, inside or after the article."""
    placed = head.votes | find_date(features, head, content.stop, dates)
    for number, vote in placed.items():
        votes[number].append(vote)
    for number, vote in body_votes(features, content, head.start, headings).items():
        if number not in placed:
            votes[number].append(vote)
    start, stop = min(head.start, len(features)), max(content.stop, head.start)
    below = list(tag_votes(features, stop, vocabulary))
    for number, vote in below or listed_tags(features, stop):
        votes[number].append(vote)
    for number, vote in outside_votes(features, start, stop, openings):
        votes[number].append(vote)


def _add_cue_votes(votes: list[list[Vote]], cued: Mapping[int, Cue], openings: Sequence[Opening]) -> list[Opening]:
    """Add the votes of a profile's cues; give the openings with those of the cues among them."""
    opened = {opening.number: opening for opening in openings}
    for number, cue in cued.items():
        votes[number].append(Vote(cue.role, _CUE_WEIGHT, f"the profile's cue {cue.sight}"))
        if cue.starts_section:
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
