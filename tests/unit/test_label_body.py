"""Inside the article: what stands between its first and its last paragraph."""

from __future__ import annotations

import pytest

from article_parse._blocks import Block, Element, Shape
from article_parse._label._body import body_votes
from article_parse._label._features import observe
from article_parse._read import read
from article_parse._roles import Role
from article_parse._span import Span
from article_parse.model import Mark

BEFORE = "The mill had stood empty since the bakery closed, and the council had put a price on its stones."
AFTER = "Then a weaver asked whether she could store her wool there, on the upper floor, for the winter."


def _roles(*blocks: str | Block) -> list[Role]:
    """Give the roles of *blocks* between two paragraphs."""
    before, after = (observe(read(text).blocks[0]) for text in (BEFORE, AFTER))
    between = [
        observe(block if isinstance(block, Block) else Block(span=Span(0, len(block)), text=block, gap=1))
        for block in blocks
    ]
    features = [before, *between, after]
    votes = body_votes(features, 0, len(features))
    assert (votes[0].role, votes[len(features) - 1].role) == (Role.PARAGRAPH, Role.PARAGRAPH)
    return [votes[number].role for number in range(1, len(features) - 1)]


def _block(shape: Shape, text: str = "a rope", **fields: object) -> Block:
    return Block(span=Span(0, len(text)), text=text, shape=shape, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The Weaver Moves In", Role.HEADING),
        ("What had become of the stones?", Role.PARAGRAPH),
        ("“Nobody asked us,” said the baker", Role.HEADING),
        ("and nobody asked the baker", Role.PARAGRAPH),
        ("Wool, wheels, lamps;", Role.BOILERPLATE),
        ("She stayed.", Role.PARAGRAPH),
    ],
)
def test_a_line_between_paragraphs(text: str, role: Role) -> None:
    """A short line with a capital and without a stop is a heading; a sentence is a paragraph; a scrap is neither."""
    assert _roles(text) == [role]


@pytest.mark.parametrize(
    ("shape", "role"),
    [
        (Shape.LIST_ITEM, Role.LIST_ITEM),
        (Shape.QUOTE, Role.QUOTE),
        (Shape.CODE, Role.CODE),
        (Shape.TABLE, Role.TABLE),
        (Shape.IMAGE, Role.FIGURE),
        (Shape.HEADING, Role.HEADING),
    ],
)
def test_a_shape_tells_the_role(shape: Shape, role: Role) -> None:
    """What the dump shows as a list, a quotation, code, a table, an image or a heading is one."""
    assert _roles(_block(shape)) == [role]


def test_a_heading_needs_content_below() -> None:
    """A line that is marked as a heading at the end of the article heads nothing."""
    features = [observe(read(BEFORE).blocks[0]), observe(_block(Shape.HEADING, "Opening hours"))]
    assert [vote.role for vote in body_votes(features, 0, 2).values()] == [Role.PARAGRAPH, Role.BOILERPLATE]


def test_a_line_with_a_colon_leads_in_a_list() -> None:
    """A short line with a colon above a list belongs to the text; elsewhere it is a scrap."""
    assert _roles("You need:", _block(Shape.LIST_ITEM)) == [Role.PARAGRAPH, Role.LIST_ITEM]
    features = [observe(read(BEFORE).blocks[0]), observe(Block(span=Span(0, 9), text="You need:"))]
    assert body_votes(features, 0, 2)[1].role is Role.BOILERPLATE


def test_an_alt_text_repeats_what_stands_below() -> None:
    """A line that is the beginning of the next one is the replacement text of an image above its caption."""
    assert _roles("The mill at dusk", "The mill at dusk. Wren Rosmay")[0] is Role.ALT_TEXT


def test_an_indented_paragraph_is_a_quotation() -> None:
    """Prose that is indented a little more than the rest of the prose is a quotation; far more is centred text."""
    text = "Not one of us had ever seen the wheel turn."
    assert _roles(_block(Shape.LINE, text, indent=4)) == [Role.QUOTE]
    assert _roles(_block(Shape.LINE, text, indent=20)) == [Role.PARAGRAPH]


def test_a_figcaption_is_a_figure() -> None:
    """The caption element of a figure stands in the body as its figure."""
    caption = _block(Shape.LINE, "The mill at dusk", path=(Element("figure"), Element("figcaption")))
    assert _roles(caption) == [Role.FIGURE]


def test_only_the_article_gets_votes() -> None:
    """Blocks before the start and from the stop on get no vote from the body."""
    features = [observe(block) for block in read(f"Menu\n\n{BEFORE}\n\n{AFTER}\n\nShare").blocks]
    assert set(body_votes(features, 1, 3)) == {1, 2}


def _in_html(*blocks: Block) -> list[Role]:
    """Give the roles of *blocks* of a page, all in the article."""
    features = [observe(block) for block in blocks]
    return [vote.role for _, vote in sorted(body_votes(features, 0, len(features)).items())]


def _element(path: str, text: str, shape: Shape = Shape.LINE, **fields: object) -> Block:
    return _block(shape, text, path=tuple(map(Element, path.split())), **fields)


ABOVE, BELOW = _element("body main p", BEFORE), _element("body main p", AFTER)


def test_a_heading_of_the_column_heads_the_article() -> None:
    """In HTML a heading beside the paragraphs is one, even with nothing below it."""
    heading = _element("body main h2", "The Weaver", Shape.HEADING)
    assert _in_html(ABOVE, heading, BELOW, heading)[1::2] == [Role.HEADING, Role.HEADING]


def test_a_heading_of_a_box_is_none() -> None:
    """A heading in an element of its own is one of the article, unless that element holds the line below as well."""
    heading = _element("body main div h2", "The Weaver", Shape.HEADING)
    assert _in_html(ABOVE, heading, BELOW)[1] is Role.HEADING
    assert _in_html(ABOVE, heading, _element("body main div p", "Wool"), BELOW)[1] is Role.BOILERPLATE


def test_the_headline_of_a_teaser_is_no_heading() -> None:
    """A heading that is a link leads to another article, unless it stands right among the paragraphs."""
    teaser = _element("body main div h2", "The Weaver", Shape.HEADING, link_share=1.0)
    heading = _element("body main h2", "The Weaver", Shape.HEADING, link_share=1.0)
    assert [_in_html(ABOVE, each, BELOW)[1] for each in (teaser, heading)] == [Role.RELATED, Role.HEADING]


def test_a_bold_line_is_a_heading() -> None:
    """A line that is all bold heads the text, unless it is bold in part, ends in a stop, is a link or is in a box."""
    whole = (Mark(kind="strong", start=0, stop=10),)
    lines = (
        _element("body main p", "The Weaver", marks=whole),
        _element("body main p", "The Weaver Moves In", marks=whole),
        _element("body main p", "They wove:", marks=whole),
        _element("body main p", "The Weaver", marks=whole, link_share=1.0),
    )
    assert [_in_html(ABOVE, line, BELOW)[1] is Role.HEADING for line in lines] == [True, False, False, False]
    boxed = _element("body main div p", "The Weaver", marks=whole), _element("body main div p", "Wool")
    assert _in_html(ABOVE, *boxed, BELOW)[1] is not Role.HEADING
