"""Inside the article of a page of HTML: what the elements around a block tell of it."""

from __future__ import annotations

import pytest

from article_parse._label._body import body_votes
from article_parse._label._features import Features, observe
from article_parse._read._html import read_html
from article_parse._roles import Role

PROSE = "The mill had stood empty since the bakery closed, and the council had put a price on its stones."
BOX = "Three friends wrote to the council every week, and every week they had no answer."


def _features(source: str) -> list[Features]:
    return [observe(block) for block in read_html(source).blocks]


def _role(source: str, text: str) -> Role:
    """Give the role of the block *text* on a page that is all article."""
    features = _features(source)
    votes = body_votes(features, 0, len(features))
    return next(votes[number].role for number, each in enumerate(features) if each.block.text == text)


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("<h2>The stones</h2>", Role.HEADING),
        ("<h2><a href=#s>The stones</a></h2>", Role.HEADING),
        ("<div class=crosshead><div><h3>The stones</h3></div></div>", Role.HEADING),
        ("<h2 class=widget-title>The stones</h2>", Role.HEADING),
        ("<p><strong>The stones</strong></p>", Role.HEADING),
        ("<p><a href=/s><strong>The stones</strong></a></p>", Role.BOILERPLATE),
        (f"<div class=teaser><h3>The stones</h3><p>{BOX}</p></div>", Role.BOILERPLATE),
        (f"<div class=card><div><h3>The stones</h3><p>{BOX}</p></div></div>", Role.BOILERPLATE),
        ("<div class=card><h3><a href=/s>The stones</a></h3></div>", Role.RELATED),
        ("<div class=label><span>The stones</span></div>", Role.BOILERPLATE),
    ],
)
def test_a_heading_stands_in_the_column(heading: str, role: Role) -> None:
    """A heading stands among the paragraphs or has an element for itself; what is in a box does not."""
    page = f"<article><div class=text><p>{PROSE}</p><p>{PROSE}</p>{heading}<p>{PROSE}</p></div></article>"
    assert _role(page, "The stones") is role


def test_headings_of_a_page_that_is_made_of_boxes() -> None:
    """Where most of the prose stands in boxes, their headings are those of the article."""
    boxes = "".join(f"<div class=p{n}><div><h3>Place {n}</h3><p>{BOX}</p></div></div>" for n in range(4))
    page = f"<article><p>{PROSE}</p>{boxes}</article>"
    assert [_role(page, f"Place {n}") for n in range(4)] == [Role.HEADING] * 4


def test_a_neighbour_that_is_built_alike_is_beside_the_prose() -> None:
    """Some systems wrap every part of an article, also in elements that are named as boxes are."""
    contents = [f"<p>{PROSE}</p><p>{PROSE}</p>", "<h2>The stones</h2>", f"<p>{PROSE}</p>"]
    parts = (f"<div class='widget w{n}'><div class=part>{part}</div></div>" for n, part in enumerate(contents))
    assert _role(f"<article>{''.join(parts)}</article>", "The stones") is Role.HEADING


def test_a_short_line_counts_only_among_the_paragraphs() -> None:
    """A line that is no sentence is a paragraph of the column or of an info box, and a label anywhere else."""
    line = "And so they wrote again"
    column = f"<article><div><p>{PROSE}</p><p>%s</p><p>{PROSE}</p>%s</div>"
    assert _role(column % (line, ""), line) is Role.PARAGRAPH
    assert _role(column % ("", f"<aside class=infobox><p>{line}</p></aside>"), line) is Role.PARAGRAPH
    assert _role(column % ("", f"<div class=x><span>{line}</span></div>"), line) is Role.BOILERPLATE


def test_shapes_keep_their_roles_anywhere_inside() -> None:
    """Lists, quotations and posts of a box are content still."""
    box = "<div><ul><li>a rope</li></ul><iframe src=https://youtu.be/a title=Dusk></iframe></div>"
    page = f"<article><p>{PROSE}</p><p>{PROSE}</p><div class=box>{box}</div></article>"
    assert (_role(page, "a rope"), _role(page, "Dusk")) == (Role.LIST_ITEM, Role.EMBED)


@pytest.mark.parametrize(
    ("image", "role"),
    [
        ("<figure><img src=/a.jpg alt='The mill'></figure>", Role.FIGURE),
        ("<figure><img src=/a.jpg><figcaption>The mill</figcaption></figure>", Role.FIGURE),
        ("<img src=/a.jpg alt='The mill'>", None),
        ("<div class=related><figure><img src=/a.jpg alt='The mill'></figure></div>", None),
    ],
)
def test_a_figure_above_the_first_paragraph(image: str, role: Role | None) -> None:
    """Articles open with a figure; what is above the headline, in a box or in no figure may be anything."""
    page = f"<article>{image}<h1>A Second Life</h1>{image}<div class=text><p>{PROSE}</p><p>{PROSE}</p></div></article>"
    features = _features(page)
    votes = body_votes(features, 3, len(features))
    assert [votes[number].role if number in votes else None for number in range(3)] == [None, None, role]
