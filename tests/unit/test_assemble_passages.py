"""What the page sets apart in the body, and the notes that its structure gives."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from article_parse._assemble._passages import passages, structure_notes
from article_parse._blocks import Block, Enclosure, Reading, Renderer, Shape
from article_parse._fields._byline_pieces import DateContext
from article_parse._span import Span
from article_parse._stages import LabelledBlock, Stage
from article_parse.model import NoteCode, Passage, Role

SPAN = Span(0, 0)
P, OTHER = Role.PARAGRAPH, Role.SHARE


WALL = (Role.PAYWALL, "Subscribe to read the rest of it")
BUTTON = (Role.PAYWALL, "Subscribe")


def _labelled(*roles: Role | tuple[Role, str]) -> list[LabelledBlock]:
    told = [(each, each.value) if isinstance(each, Role) else each for each in roles]
    return [LabelledBlock(Block(Span(n, n + 1), text), role, Stage.LINE, "") for n, (role, text) in enumerate(told)]


def _passages(roles: list[Role], *enclosures: Enclosure, dates: DateContext = DateContext()) -> tuple[Passage, ...]:  # noqa: B008
    labelled = _labelled(*roles)
    reading = Reading("", tuple(each.block for each in labelled), (), "html", Renderer.HTML, enclosures=enclosures)
    return passages(reading, labelled, dates)


def test_passages_count_blocks_of_the_body() -> None:
    """What an element encloses is a range of the body, without the blocks that are no content."""
    found = _passages(
        [Role.TITLE, P, P, OTHER, Role.HEADING, OTHER, P],
        Enclosure("live_entry", 2, 6, anchor="e7"),
        Enclosure("footnote", 6, 7, label="1"),
    )
    assert found == (
        Passage(kind="live_entry", start=1, stop=3, anchor="e7"),
        Passage(kind="footnote", start=3, stop=4, label="1"),
    )


def test_what_encloses_no_content_is_no_passage() -> None:
    """A box of page furniture is not part of the article."""
    assert _passages([P, OTHER, P], Enclosure("info_box", 1, 2)) == ()
    assert _passages([P, P]) == ()


def test_the_time_of_an_entry_is_read() -> None:
    """An entry of a live blog has the moment that its element states; what is no time gives none."""
    dates = DateContext(retrieved_at=datetime(2026, 3, 5, 12, tzinfo=UTC), timezone=UTC)
    stated, unread = _passages(
        [P, P],
        Enclosure("live_entry", 0, 1, stated="2026-03-05T11:42:00+00:00"),
        Enclosure("live_entry", 1, 2, stated="now and then"),
        dates=dates,
    )
    assert stated.published is not None
    assert stated.published.earliest == datetime(2026, 3, 5, 11, 42, tzinfo=UTC)
    assert unread.published is None


@pytest.mark.parametrize(
    ("roles", "span"),
    [
        ([P, P, WALL], Span(2, 3)),
        ([P, Role.ADVERT, BUTTON, WALL, Role.RELATED], Span(3, 4)),
        ([P, Role.RELATED, WALL], None),
        ([P, WALL, P], None),
        ([WALL], None),
        ([P, BUTTON], None),
        ([P, OTHER], None),
    ],
)
def test_a_text_that_ends_at_a_paywall_is_noted(roles: list[Role | tuple[Role, str]], span: Span | None) -> None:
    """A call to subscribe right below the body may stand for the rest of it; a button, or one elsewhere, does not."""
    notes = [note.span for note in structure_notes(_labelled(*roles)) if note.code is NoteCode.TRUNCATED]
    assert notes == ([] if span is None else [span])


def test_a_headline_that_is_printed_twice_is_noted() -> None:
    """A heading that repeats the headline is not lost silently, however often it comes."""
    labelled = _labelled(Role.TITLE, Role.DUPLICATE, P, Role.DUPLICATE, Role.DUPLICATE)
    for number in (3, 4):
        heading = labelled[number].block._replace(shape=Shape.HEADING)
        labelled[number] = labelled[number]._replace(block=heading)
    notes = [(note.code, note.span) for note in structure_notes(labelled)]
    assert notes == [(NoteCode.TITLE_REPEATED, Span(3, 4))]
