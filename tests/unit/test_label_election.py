"""The label stage as a whole: the votes are counted, and the cues of a profile have the strongest voice."""

from __future__ import annotations

from article_parse._label import label
from article_parse._read import read
from article_parse._roles import Role
from article_parse.profiles import Cue

PROSE = "The mill had stood empty since the bakery closed, and the council had put a price on its stones."
DUMP = f"The Mill\n\n{PROSE}\n\nFiled from Vellin\n\n{PROSE}\n\nLetters\n\nZoë Tollen\n\nMore of us\n\nThe Ferry"


def _roles(*cues: Cue) -> dict[str, Role]:
    return {labelled.block.text: labelled.role for labelled in label(read(DUMP), cues)}


def test_the_greatest_sum_wins() -> None:
    """The role of a block is the one whose votes have the greatest sum, and score is that sum."""
    for labelled in label(read(DUMP)):
        sums = {role: sum(vote.weight for vote in labelled.votes if vote.role is role) for role in Role}
        assert sums[labelled.role] == max(sums.values()) == labelled.score


def test_every_block_has_a_reason() -> None:
    """No block of a page is labelled without a vote."""
    assert all(labelled.votes for labelled in label(read(DUMP)))


def test_a_cue_outweighs_the_rules() -> None:
    """What a profile says of a line counts more than what the line looks like."""
    assert _roles()["Filed from Vellin"] is Role.HEADING
    assert _roles(Cue(pattern=r"Filed from \w+", role=Role.BOILERPLATE))["Filed from Vellin"] is Role.BOILERPLATE


def test_a_cue_changes_only_what_it_matches() -> None:
    """A cue that opens nothing leaves the other lines as they were."""
    cue = Cue(pattern=r"Filed from \w+", role=Role.BOILERPLATE)
    assert _roles(cue) == _roles() | {"Filed from Vellin": Role.BOILERPLATE}


def test_a_cue_opens_a_part_of_the_page() -> None:
    """Below a cue that opens, lines have its role up to the next one that does."""
    opened = _roles(
        Cue(pattern="Letters", role=Role.COMMENTS, opens=True), Cue(pattern="More of us", role=Role.RELATED, opens=True)
    )
    assert [opened[text] for text in ("Letters", "Zoë Tollen", "More of us", "The Ferry")] == [
        Role.COMMENTS, Role.COMMENTS, Role.RELATED, Role.RELATED,
    ]  # fmt: skip


def test_a_vote_of_a_cue_names_its_pattern() -> None:
    """The trace tells which cue of the profile spoke."""
    labelled = label(read("Letters"), [Cue(pattern="Letters", role=Role.COMMENTS)])[0]
    assert "the profile's cue 'Letters'" in [vote.why for vote in labelled.votes]


def test_nothing_gives_nothing() -> None:
    """A dump without blocks has no labels."""
    assert label(read("")) == ()
