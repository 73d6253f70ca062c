"""The elements of a page that hold its blocks."""

from __future__ import annotations

import pytest

from article_parse._label._outline import Outline, find_outline
from article_parse._read import read


def _outline(html: str) -> Outline:
    return find_outline(read(html, media="html").blocks)


def _spans(outline: Outline, classes: str) -> list[tuple[int, int]]:
    parts = zip(outline.start, outline.stop, outline.look, strict=True)
    return [(start, stop) for start, stop, look in parts if outline.elements[look].classes == classes]


def test_an_element_holds_blocks_side_by_side() -> None:
    """Where it begins and ends is told by its first and last block; what looks alike is counted apart."""
    outline = _outline("<div class=box><p>The dam.</p><p>The mill.</p></div><div class=box><p>The lamp.</p></div>")
    assert _spans(outline, "box") == [(0, 2), (2, 3)]


def test_elements_that_look_alike_have_one_look() -> None:
    """A look is that of an element and of those around it, so a box in a box is another one."""
    outline = _outline("<div class=box><p>The dam.</p></div><div class=box><div class=box><p>The lamp.</p></div></div>")
    looks = [look for look in outline.look if outline.elements[look].classes == "box"]
    assert looks == [looks[0], looks[0], looks[2]]
    assert outline.look_outer[looks[2]] == looks[0]


def test_furniture_stands_in_no_element_and_parts_others() -> None:
    """A menu that was read at once is known; two boxes around it that look alike stay two."""
    box = "<div class=box><p>The dam.</p></div>"
    outline = _outline(f"<main>{box}<nav><a href=/>Home</a></nav>{box}</main>")
    assert _spans(outline, "box") == [(0, 1), (2, 3)]
    assert outline.inner[1] == 0


def test_a_paragraph_in_parts_stands_in_one_element() -> None:
    """Inline elements do not end what is around them."""
    outline = _outline("<div class=box><p>The <b>old</b> dam <i>held</i>.</p><p><b>The</b> mill.</p></div>")
    assert _spans(outline, "box") == [(0, 2)]


_FIGURE = "<img src=a.jpg alt='The dam'><figcaption>The dam.</figcaption><figcaption>At dusk.</figcaption>"
_TABLE = "<table><tr><th>Year<th>Rain<tr><td>2025<td>712 mm<tr><td>2026<td>688 mm</table>"


@pytest.mark.parametrize(
    "html",
    [
        f"<div class=box><figure>{_FIGURE}</figure></div><div class=box><img src=b.jpg alt='The lamp'></div>",
        f"<div class=box><figure>{_FIGURE}</figure></div><div class=box>{_TABLE}</div>",
        "<figure><div class=box><img src=a.jpg alt='Dam'></div><div class=box><blockquote>It held.</blockquote></div>",
    ],
)
def test_what_is_not_laid_out_where_it_begins_joins_nothing(html: str) -> None:
    """A caption that is put behind the first one, and a picture that waits for its caption, leave two boxes two."""
    assert _spans(_outline(html), "box") == [(0, 1), (1, 2)]


def test_a_picture_does_not_part_its_box() -> None:
    """What stands beside a picture stands in the same element, whatever came before that."""
    picture = "<img src=b.jpg alt='The lamp'>"
    outline = _outline(f"<figure>{_FIGURE}</figure><div class=box>{picture}<p>The lamp.</p></div>")
    assert _spans(outline, "box") == [(1, 3)]


def test_the_caption_of_a_table_stands_in_it() -> None:
    """Caption and cells are two blocks of one element; a table beside it is another one."""
    table = _TABLE.replace("<table>", "<table class=box><caption>Rain</caption>")
    assert _spans(_outline(table * 2), "box") == [(0, 2), (2, 4)]
