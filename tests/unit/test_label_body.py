"""Inside the article: what stands between its first and its last paragraph."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from weighed import weighed

from article_parse._blocks import Block, Element, Shape
from article_parse._label._body import body_verdicts
from article_parse._label._entry import Entry, observe
from article_parse._label._places import FRAMED
from article_parse._roles import Role
from article_parse._span import Span
from article_parse._stages import Verdict
from article_parse.model import Mark

BEFORE = "The mill had stood empty since the bakery closed, and the council had put a price on its stones."
AFTER = "Then a weaver asked whether she could store her wool there, on the upper floor, for the winter."


def _observe(block: str | Block) -> Entry:
    return observe(block if isinstance(block, Block) else Block(span=Span(0, len(block)), text=block, gap=1))


def _said(verdicts: Mapping[int, Verdict | None]) -> dict[int, Role | None]:
    return {number: verdict.role if verdict else None for number, verdict in verdicts.items()}


def _named(entries: list[Entry], chosen: list[bool], score: float = -9.0, start: int = 0) -> dict[int, Role | None]:
    """Give roles where some blocks are *chosen*, by scores above the threshold of 1; others have this *score*."""
    scores = [2.0 if each else score for each in chosen]
    content = weighed(entries, chosen, scores=scores, threshold=1.0)
    return _said(body_verdicts(entries, content, start))


def _roles(*blocks: str | Block, chosen: bool = True, score: float = -9.0) -> list[Role | None]:
    """Give the roles of *blocks* between two paragraphs."""
    entries = [*map(_observe, (BEFORE, *blocks, AFTER))]
    named = _named(entries, [True, *[chosen] * len(blocks), True], score)
    assert (named[0], named[len(entries) - 1]) == (Role.PARAGRAPH, Role.PARAGRAPH)
    return [named[number] for number in range(1, len(entries) - 1)]


def test_headings_that_are_told_come_before_the_rules() -> None:
    """Where headings are known, all of them and no others are headings, marked or not, chosen or not."""
    lines = ("The Weaver Moves In", "the price of wool", "A Lamp for the Stairs")
    entries = [*map(_observe, (BEFORE, *lines, AFTER))]
    content = weighed(entries, [True, True, False, True, True], scores=[2.0] * 5, threshold=1.0)
    told = _said(body_verdicts(entries, content, 0, {2, 3}))
    assert [told[number] for number in (1, 2, 3)] == [Role.PARAGRAPH, Role.HEADING, Role.HEADING]


def test_a_sentence_marked_as_a_heading_is_a_paragraph() -> None:
    """A dek that a page marks as a heading is text; a long heading that is no sentence stays one."""
    assert _roles(_block(Shape.HEADING, f"{BEFORE} {AFTER}", level=2)) == [Role.PARAGRAPH]
    assert _roles(_block(Shape.HEADING, f"{BEFORE[:-1]} {AFTER[:-1]}", level=2)) == [Role.HEADING]


def _block(shape: Shape, text: str = "a rope", **fields: object) -> Block:
    return Block(span=Span(0, len(text)), text=text, shape=shape, **fields)  # type: ignore[arg-type]


def _element(path: str, text: str, shape: Shape = Shape.LINE, **fields: object) -> Block:
    return _block(shape, text, path=tuple(map(Element, path.split())), **fields)


ABOVE, BELOW = _element("body main p", BEFORE), _element("body main p", AFTER)
STRONG = (Mark(kind="strong", start=0, stop=len("The Weaver")),)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The Weaver Moves In", Role.HEADING),
        ("What had become of the stones?", Role.PARAGRAPH),
        ("“Nobody asked us,” said the baker", Role.HEADING),
        ("and nobody asked the baker", Role.PARAGRAPH),
        ("Wool, wheels, lamps;", Role.PARAGRAPH),
        ("She stayed.", Role.PARAGRAPH),
    ],
)
def test_a_chosen_line(text: str, role: Role | None) -> None:
    """A short line with a capital and without a stop is a heading; all else that is chosen is text."""
    assert _roles(text) == [role]


@pytest.mark.parametrize(
    ("text", "score", "role"),
    [
        ("The Weaver Moves In", -0.4, Role.HEADING),
        ("The Weaver Moves In", -3.1, None),
        ("the weaver moves in", -0.4, None),
        ("The Weaver Moves In:", -0.4, None),
        ("WeaverMovesIn", -0.4, None),
        ("Advertisement", -0.4, None),
    ],
)
def test_a_line_that_was_not_chosen(text: str, score: float, role: Role | None) -> None:
    """A heading has few words to be weighed by, so it is one at 4 below the threshold still; other lines are none."""
    assert _roles(text, chosen=False, score=score) == [role]


def test_a_heading_stands_right_above_text() -> None:
    """Of two lines that were not chosen, the one above the other heads nothing."""
    assert _roles("The Weaver", "The Lamp", chosen=False, score=0.0) == [None, Role.HEADING]


@pytest.mark.parametrize(
    ("shape", "role"),
    [
        (Shape.LIST_ITEM, Role.LIST_ITEM),
        (Shape.QUOTE, Role.QUOTE),
        (Shape.CODE, Role.CODE),
        (Shape.TABLE, Role.TABLE),
        (Shape.HEADING, Role.HEADING),
    ],
)
def test_a_shape_tells_the_role_of_what_is_chosen(shape: Shape, role: Role | None) -> None:
    """What the dump shows as a list, a quotation, code, a table or a heading is one; left out it is furniture."""
    assert _roles(_block(shape)) == [role]
    assert _roles(_block(shape), chosen=False) == [None]


@pytest.mark.parametrize(
    ("shape", "role"), [(Shape.IMAGE, Role.FIGURE), (Shape.EMBED, Role.EMBED), (Shape.RECORD, None)]
)
def test_what_has_no_words_is_placed_by_its_neighbours(shape: Shape, role: Role | None) -> None:
    """An image or a post is of the article within two blocks of its text; a header of an archive never is."""
    assert _roles(*[_block(shape)] * 5, chosen=False) == [role, role, None, role, role]


def test_an_image_in_an_element_of_furniture_is_left_out() -> None:
    """Beside the text of the article, an image of a box is one of the box."""
    entries = [_observe(BEFORE), observe(_block(Shape.IMAGE), FRAMED), _observe(AFTER)]
    assert _named(entries, [True, False, True])[1] is None


def test_a_heading_needs_content_below() -> None:
    """A short line at the end of the article heads nothing."""
    assert [_named([_observe(BEFORE), _observe("Opening hours")], [True, True])[1]] == [Role.PARAGRAPH]
    assert _roles("Opening hours") == [Role.HEADING]


def test_a_heading_may_head_other_headings_lists_and_what_leads_them_in() -> None:
    """Below a heading may stand another one, a list, or a line with a colon above one."""
    item = _block(Shape.LIST_ITEM)
    assert _roles("The Weaver", _block(Shape.HEADING))[0] is Role.HEADING
    assert _roles("The Weaver", item)[0] is Role.HEADING
    assert _roles("The Weaver", "You need:", item) == [Role.HEADING, Role.PARAGRAPH, Role.LIST_ITEM]
    assert _roles("The Weaver", "and the lamp")[0] is Role.PARAGRAPH


def test_an_indented_paragraph_is_a_quotation() -> None:
    """Prose that is indented a little more than the rest of the prose is a quotation; far more is centred text."""
    text = "Not one of us had ever seen the wheel turn."
    assert _roles(_block(Shape.LINE, text, indent=4)) == [Role.QUOTE]
    assert _roles(_block(Shape.LINE, text, indent=20)) == [Role.PARAGRAPH]


def test_without_a_margin_nothing_is_indented() -> None:
    """Where paragraphs stand at many columns, none of them is a quotation."""
    lines = [_block(Shape.LINE, BEFORE, indent=indent) for indent in (0, 4, 8, 12)]
    named = _named([*map(_observe, lines)], [True] * 4)
    assert set(named.values()) == {Role.PARAGRAPH}


def test_a_figcaption_is_a_figure() -> None:
    """The caption element of a figure stands in the body as its figure."""
    assert _roles(_element("figure figcaption", "The mill at dusk"), chosen=False) == [Role.FIGURE]


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        (("The mill at dusk", "Photo: Wren Rosmay"), [Role.CAPTION]),
        (("Mill", "The mill at dusk", "Photo: Wren Rosmay"), [Role.CAPTION, Role.CAPTION]),
        (("Mill", "The mill at dusk. Photo: Wren Rosmay"), [Role.CAPTION]),
        (("The mill at dusk", "Wren Rosmay"), [None]),
        ((f"The mill {'at dusk ' * 9}", "Photo: Wren Rosmay"), [None]),
    ],
)
def test_a_short_line_above_a_credit_is_a_caption(lines: tuple[str, ...], roles: list[Role | None]) -> None:
    """Renderers print replacement text, caption and credit of an image line by line."""
    blocks = [_block(Shape.LINE, text.strip()) for text in lines]
    assert _roles(*blocks, chosen=False)[: len(roles)] == roles


def test_a_blank_line_parts_a_caption_from_a_credit() -> None:
    """What stands apart from the line with the credit is no caption of it."""
    credit = _block(Shape.LINE, "Photo: Wren Rosmay", gap=1)
    assert _roles(_block(Shape.LINE, "The mill at dusk"), credit, chosen=False)[0] is Role.CAPTION
    parted = _block(Shape.LINE, "The mill"), _block(Shape.LINE, "At dusk", gap=1), credit
    assert _roles(*parted, chosen=False)[0] is None


def test_only_the_article_is_named() -> None:
    """Blocks before the start of the body and behind its last chosen block are not named."""
    entries = [_observe(line) for line in ("Menu", BEFORE, AFTER, "Share")]
    chosen = [False, True, True, False]
    assert set(_named(entries, chosen, start=1)) == {1, 2}
    assert set(_named(entries, chosen, start=2)) == {2}


@pytest.mark.parametrize(
    ("block", "role"),
    [
        (_element("body main h2", "The Weaver", Shape.HEADING), Role.HEADING),
        (_element("body main div h2", "The Weaver", Shape.HEADING), None),
        (_element("body main h2", "The Weaver", Shape.HEADING, link_share=1.0), None),
        (_element("body main h2", "The weaver;", Shape.HEADING), None),
        (_element("body main p", "The Weaver"), None),
        (_element("body main p", "The Weaver", marks=STRONG), Role.HEADING),
        (_element("body main p", "The Weaver Moves In", marks=STRONG), None),
        (_element("body main p", "The Weaver", marks=STRONG, link_share=1.0), None),
        (_element("body main div p", "The Weaver", marks=STRONG), None),
    ],
)
def test_a_heading_of_html_that_was_not_chosen(block: Block, role: Role | None) -> None:
    """A marked or strong line right above chosen text, and in the same element, is a heading unless it is a link."""
    entries = [*map(_observe, (ABOVE, block, BELOW))]
    assert _named(entries, [True, False, True])[1] is role


def test_a_chosen_line_of_html_is_a_heading_when_it_is_strong() -> None:
    """A page of HTML marks its headings, so a plain short line is text, and one that is strong as a whole heads it."""
    lines = [
        _element("body main p", "The Weaver"),
        _element("body main p", "The Weaver", marks=STRONG),
        _element("body main p", "The Weaver Moves In", marks=STRONG),
    ]
    roles = [_named([*map(_observe, (ABOVE, line, BELOW))], [True] * 3)[1] for line in lines]
    assert roles == [Role.PARAGRAPH, Role.HEADING, Role.PARAGRAPH]


def test_a_strong_line_needs_text_below_as_well() -> None:
    """A strong line at the end of the article has nothing to head."""
    line = _element("body main p", "The Weaver", marks=STRONG)
    assert _named([_observe(ABOVE), _observe(line)], [True, True])[1] is Role.PARAGRAPH
