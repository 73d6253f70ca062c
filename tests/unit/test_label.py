"""The label stage as a whole: the first stage that speaks names a block, and the cues of a profile speak first."""

from __future__ import annotations

import pytest

from article_parse import _label
from article_parse._blocks import Media
from article_parse._label import label
from article_parse._label._content import Learned
from article_parse._label._regions import REGION
from article_parse._label._traits import OWN, Row
from article_parse._label._words import WordWeights
from article_parse._read import read
from article_parse._roles import Role
from article_parse._stages import Stage
from article_parse.profiles import Cue

PROSE = "The mill had stood empty since the bakery closed, and the council had put a price on its stones."
DUMP = "\n\n".join((
    "The Mill", PROSE, "Filed from Old Vellin", f"{PROSE[:-1]}, too.",
    "Letters", "Zoë Tollen", "More of us", "The Ferry",
))  # fmt: skip


def _by_length(row: Row) -> float:
    """Give the log odds of a block by its words alone: four speak for it, three against it."""
    return min(1.0, row[OWN.index("words")] - 3.5)


def _learned(_: Media) -> Learned:
    typical = tuple(float(name == "words") for name in OWN + REGION)
    never = -9.0
    return Learned(
        "html", WordWeights({}, {}), typical, _by_length, _by_length, lambda _: never, lambda _: never, lambda _: never
    )


@pytest.fixture(autouse=True)
def _without_the_shipped_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_label, "load_learned", _learned)


def _roles(*cues: Cue) -> dict[str, Role]:
    return {labelled.block.text: labelled.role for labelled in label(read(DUMP), cues)}


def test_the_first_stage_that_speaks_names_a_block() -> None:
    """Stages are asked in the order of their table, and those behind the first that speaks change nothing."""
    labelled = label(read(DUMP), [Cue(pattern=PROSE, role=Role.ADVERT)])
    stages = {each.block.text: each.stage for each in labelled}
    assert stages[PROSE] is Stage.CUE
    assert stages["The Mill"] is Stage.PLACE
    assert stages[f"{PROSE[:-1]}, too."] is Stage.BODY


def test_the_table_has_every_stage_once() -> None:
    """Those of the table are in the order of the names; two more come before it."""
    assert [Stage.READER, Stage.PAGE, *(stage for stage, _ in _label.STAGES)] == list(Stage)


def test_what_is_chosen_is_the_article() -> None:
    """What the score chooses is text of the article, and what stands below it is not."""
    roles = _roles()
    assert roles[PROSE] is Role.PARAGRAPH
    assert not any(roles[text].is_body for text in ("Letters", "Zoë Tollen", "More of us", "The Ferry"))


def test_a_cue_outweighs_what_was_learned() -> None:
    """What a profile says of a line counts more than what the line looks like, also in the text of the article."""
    assert _roles()["Filed from Old Vellin"] is Role.HEADING
    assert _roles(Cue(pattern="Filed from *", role=Role.BOILERPLATE))["Filed from Old Vellin"] is Role.BOILERPLATE
    assert _roles(Cue(pattern="The mill had stood*stones.", role=Role.ADVERT))[PROSE] is Role.ADVERT


def test_a_cue_changes_only_what_it_matches() -> None:
    """A cue that starts no section leaves the other lines as they were."""
    cue = Cue(pattern="Filed from *", role=Role.BOILERPLATE)
    assert _roles(cue) == _roles() | {"Filed from Old Vellin": Role.BOILERPLATE}


def test_a_cue_opens_a_part_of_the_page() -> None:
    """Below a cue that starts a section, lines have its role up to the next one that does."""
    opened = _roles(
        Cue(pattern="Letters", role=Role.COMMENTS, starts_section=True),
        Cue(pattern="More of us", role=Role.RELATED, starts_section=True),
    )
    assert [opened[text] for text in ("Letters", "Zoë Tollen", "More of us", "The Ferry")] == [
        Role.COMMENTS, Role.COMMENTS, Role.RELATED, Role.RELATED,
    ]  # fmt: skip


def test_a_cue_is_told_by_its_pattern() -> None:
    """The trace tells which cue of the profile spoke."""
    labelled = label(read("Letters"), [Cue(pattern="Letters", role=Role.COMMENTS)])[0]
    assert labelled.why == "the profile's cue 'Letters'"


def test_reasons_of_the_score_are_told_when_they_are_asked_for() -> None:
    """Why a block was chosen or left out is told in a trace, and changes no role."""
    plain, explained = label(read(DUMP)), label(read(DUMP), explain=True)
    assert [each._replace(reasons=()) for each in explained] == list(plain)
    told = {each.block.text: [reason.why for reason in each.reasons] for each in explained}
    assert "is as long as text is" in told[PROSE]
    assert not any(each.reasons for each in plain)


def test_nothing_gives_nothing() -> None:
    """A dump without blocks has no labels."""
    assert label(read("")) == ()
