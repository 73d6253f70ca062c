from __future__ import annotations

import pytest

from article_parse import Profile, Role, parse, trace
from article_parse.profiles import Cue

PROSE = "The old dam above the town held through the night, officials said, and nobody had to leave the houses below."
TEASER = "Farmers argued about both mills until the first frost, and then the river froze from one bank to the other."


def _text(dump: str, *cues: Cue) -> str:
    return parse(dump, profile=Profile(name="herald", cues=cues)).text


def test_no_text_of_the_article_stands_below_its_end() -> None:
    """A mark ends the article, also where prose that reads like it follows."""
    dump = f"The Dam\n\n{PROSE}\n\nHeard on the quay\n\n{TEASER}"
    assert TEASER in _text(dump)
    assert _text(dump, Cue(pattern="Heard on the quay", role="related", ends_article=True)) == PROSE


def test_no_text_of_the_article_stands_above_its_start() -> None:
    """A mark starts the article, also where prose that reads like it stands above."""
    dump = f"{TEASER}\n\nTides and ferries\n\nThe Dam\n\n{PROSE}"
    assert _text(dump, Cue(pattern="Tides and ferries", role="navigation", starts_article=True)) == PROSE


def test_of_several_matches_the_one_counts_that_cuts_off_least() -> None:
    """A link at the top that reads like the end of the article does not end it."""
    dump = f"Heard on the quay\n\nThe Dam\n\n{PROSE}\n\nHeard on the quay\n\n{TEASER}"
    assert _text(dump, Cue(pattern="Heard on the quay", role="related", ends_article=True)) == PROSE


def test_marks_that_leave_no_prose_do_not_count() -> None:
    """A page whose article would be cut off whole keeps it."""
    dump = f"The Dam\n\nHeard on the quay\n\n{PROSE}\n\n{TEASER}"
    assert PROSE in _text(dump, Cue(pattern="Heard on the quay", role="related", ends_article=True))


@pytest.mark.parametrize("role", [Role.BOILERPLATE, Role.RELATED, Role.AUTHOR_BIO])
def test_prose_with_a_cue_is_no_text(role: Role) -> None:
    """What a profile knows for furniture outweighs what was learned."""
    dump = f"The Dam\n\n{PROSE}\n\n{TEASER}\n\n{PROSE} It rained."
    profile = Profile(name="herald", cues=[Cue(pattern="Farmers argued *", role=role)])
    seen = trace(dump, profile=profile)
    assert [each.role for each in seen.blocks if each.block.text == TEASER] == [role]
    assert TEASER not in seen.article.text


def test_a_line_with_a_cue_is_no_headline() -> None:
    """The headline is looked for among what no cue is for, so it is not lost to a line that a cue then wins."""
    dump = f"A desk that its readers pay for\n\nThe Dam That Held\n\nBy Ana Lima\n\n{PROSE}\n\n{PROSE} It rained."
    cue = Cue(pattern="A desk that its readers pay for", role="boilerplate")
    assert parse(dump, profile=Profile(name="herald", cues=[cue])).title == "The Dam That Held"


def test_paragraphs_with_a_cue_are_text() -> None:
    """What a profile knows for text is, though without it nothing would say so."""
    dump = f"The Dam\n\n{PROSE}\n\nShare\n\nSeen from the bridge\n\n{PROSE} It rained."
    assert "Seen from the bridge" in _text(dump, Cue(pattern="Seen from the bridge", role="paragraph"))
