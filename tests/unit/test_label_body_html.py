"""Inside the article of a page of HTML: what the elements around a block tell of it."""

from __future__ import annotations

import pytest
from weighed import weighed

from article_parse._html._reader import read_html
from article_parse._label._body import body_verdicts
from article_parse._label._entry import Entry, observe
from article_parse._label._outline import find_outline
from article_parse._label._places import find_places
from article_parse._label._words import WordWeights
from article_parse._roles import Role
from article_parse._stages import Verdict

PROSE = "The mill had stood empty since the bakery closed, and the council had put a price on its stones."
BOX = "Three friends wrote to the council every week, and every week they had no answer."


def _entries(source: str) -> list[Entry]:
    blocks = read_html(source).blocks
    places = find_places(find_outline(blocks), blocks, WordWeights({}, {}))
    return [observe(block, place) for block, place in zip(blocks, places, strict=True)]


def _named(entries: list[Entry], start: int = 0) -> dict[int, Verdict | None]:
    """Name the blocks of a page of which the prose was chosen, and nothing else."""
    chosen = [each.is_prose for each in entries]
    scores = [2.0 if each else -2.0 for each in chosen]
    return body_verdicts(entries, weighed(entries, chosen, scores=scores), start)


def _said(verdict: Verdict | None) -> Role | None:
    return verdict.role if verdict else None


def _role(source: str, text: str) -> Role | None:
    """Give the role of the block *text* on a page of which the prose was chosen."""
    entries = _entries(source)
    named = _named(entries)
    return next(_said(named[number]) for number, each in enumerate(entries) if each.block.text == text)


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("<h2>The stones</h2>", Role.HEADING),
        ("<h2 class=widget-title>The stones</h2>", Role.HEADING),
        ("<p><strong>The stones</strong></p>", Role.HEADING),
        ("<h2><span>The stones</span></h2>", Role.HEADING),
        ("<p><a href=/s><strong>The stones</strong></a></p>", None),
        ("<h2><a href=/s>The stones</a></h2>", None),
        ("<div class=teaser><h3>The stones</h3></div>", None),
        ("<div class=label><span>The stones</span></div>", None),
    ],
)
def test_a_heading_stands_beside_the_paragraph_below(heading: str, role: Role | None) -> None:
    """What is marked as a heading or strong heads the paragraph in the same element; what is in a box does not."""
    page = f"<article><div class=text><p>{PROSE}</p><p>{PROSE}</p>{heading}<p>{PROSE}</p></div></article>"
    assert _role(page, "The stones") is role


def test_headings_of_a_page_that_is_made_of_boxes() -> None:
    """Where the text stands in boxes, the heading in each of them heads it."""
    boxes = "".join(f"<div class=p{n}><div><h3>Place {n}</h3><p>{BOX}</p></div></div>" for n in range(4))
    page = f"<article><p>{PROSE}</p>{boxes}</article>"
    assert [_role(page, f"Place {n}") for n in range(4)] == [Role.HEADING] * 4


@pytest.mark.parametrize(
    ("media", "text", "role"),
    [
        ("<figure><img src=/a.jpg alt='The mill'></figure>", "The mill", Role.FIGURE),
        ("<iframe src=https://youtu.be/a title=Dusk></iframe>", "Dusk", Role.EMBED),
        ("<aside><img src=/a.jpg alt='The mill'></aside>", "The mill", None),
    ],
)
def test_media_between_paragraphs_are_of_the_article(media: str, text: str, role: Role | None) -> None:
    """Pictures and posts beside the text belong to it, unless they stand in an element of page furniture."""
    page = f"<article><p>{PROSE}</p>{media}<p>{PROSE}</p></article>"
    assert _role(page, text) is role


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
    named = _named(_entries(page), start=3)
    assert [_said(named.get(number)) for number in range(3)] == [None, None, role]
