"""From a labelled block to a block of the body: what is stated beside the text."""

from __future__ import annotations

from typing import Any

import pytest

from article_parse._assemble._body import body_block
from article_parse._blocks import Block, Shape
from article_parse._span import Span
from article_parse.model import Body, Embed, Figure, ListItem, Mark, Quote, Role, Table

SPAN = Span(0, 0)


def _attributed(text: str, attribution: str, **fields: Any) -> Block:  # noqa: ANN401 any fields of a block
    start = text.index(attribution)
    return Block(SPAN, text, attribution=Span(start, start + len(attribution)))._replace(**fields)


@pytest.mark.parametrize(
    ("text", "attribution", "expected"),
    [
        ("Not a drop. — Rui Costa", "— Rui Costa", Quote(text="Not a drop.", span=SPAN, attribution="Rui Costa")),
        ("Rui Costa: Not a drop.", "Rui Costa:", Quote(text="Not a drop.", span=SPAN, attribution="Rui Costa:")),
        ("Not a drop. —", "—", Quote(text="Not a drop.", span=SPAN)),
    ],
)
def test_a_quotation_is_taken_from_its_attribution(text: str, attribution: str, expected: Body) -> None:
    """Who is quoted stands at the end or the start of the block, and is no part of the text."""
    assert body_block(_attributed(text, attribution), Role.QUOTE) == expected


def test_marks_follow_the_text_without_its_attribution() -> None:
    """Marks keep their place in what is left of the text; those of the attribution are left out."""
    marks = (Mark(kind="strong", start=0, stop=9), Mark(kind="emphasis", start=4, stop=14))
    block = _attributed("Rui Costa: Not a drop.", "Rui Costa:", marks=marks)
    assert body_block(block, Role.QUOTE).marks == (Mark(kind="emphasis", start=0, stop=3),)
    block = _attributed("Not a drop. Rui Costa", "Rui Costa", marks=(Mark(kind="strong", start=4, stop=21),))
    assert body_block(block, Role.QUOTE).marks == (Mark(kind="strong", start=4, stop=11),)


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (
            _attributed("At dusk. Photo: Eva Reis", "Photo: Eva Reis", alt="The dam", src="/dam.jpg"),
            Figure(span=SPAN, caption="At dusk.", credit="Photo: Eva Reis", alt="The dam", src="/dam.jpg"),
        ),
        (_attributed("Photo: Eva Reis", "Photo: Eva Reis"), Figure(span=SPAN, credit="Photo: Eva Reis")),
        (Block(SPAN, "/dam.jpg", src="/dam.jpg"), Figure(span=SPAN, src="/dam.jpg")),
    ],
)
def test_a_figure_has_its_caption_and_its_credit(block: Block, expected: Body) -> None:
    """A credit is no part of the caption, and an address that stands for an image without words is none either."""
    assert body_block(block, Role.FIGURE) == expected


def test_what_is_embedded_has_its_words_or_none() -> None:
    """The address that stands for what is embedded without words is its address only."""
    post = Block(SPAN, "The water is down.", Shape.EMBED, src="https://social.example/7")
    expected = Embed(text="The water is down.", span=SPAN, src="https://social.example/7")
    assert body_block(post, Role.EMBED) == expected
    assert body_block(post._replace(text="https://social.example/7"), Role.EMBED) == Embed(
        text="", span=SPAN, src="https://social.example/7"
    )


def test_a_table_has_its_headers_and_its_marks() -> None:
    """The columns that head their rows and the marks in the cells are those of the block."""
    marks = (Mark(kind="link", start=2, stop=3, href="/b"),)
    block = Block(SPAN, "a\tb", Shape.TABLE, rows=(("a", "b"),), header_columns=1, marks=marks)
    assert body_block(block, Role.TABLE) == Table(rows=(("a", "b"),), span=SPAN, header_columns=1, marks=marks)


@pytest.mark.parametrize(("marker", "number"), [("-3.", -3), ("0.", 0), ("1" * 10, None), ("c.", None), ("-", None)])
def test_only_numbers_that_a_list_can_have_are_read(marker: str, number: int | None) -> None:
    """A marker without a number, or with one of more than nine digits, gives none."""
    item = body_block(Block(SPAN, "a rope", Shape.LIST_ITEM, marker=marker, ordered=True), Role.LIST_ITEM)
    assert isinstance(item, ListItem)
    assert item.number == number
