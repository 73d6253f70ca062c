"""The parts of a page of HTML, and what is said of each."""

from __future__ import annotations

import pytest

from article_parse._label._content import weighed_words
from article_parse._label._entry import observe
from article_parse._label._outline import find_outline
from article_parse._label._regions import REGION, Extent, find_regions, region_rows
from article_parse._label._words import WordWeights
from article_parse._read import read

_STORY = "<p>The old dam above the town held through the night.</p><p>Nobody had to leave the houses below the dam.</p>"
_NOTE = "<div class='note'><p>Reply</p><p>I remember the dam as it was when we were young.</p></div>"


def _regions(html: str, weights: dict[str, float] | None = None) -> tuple[list[Extent], list[int]]:
    return find_regions(find_outline(read(html, media="html").blocks), WordWeights({}, weights or {}))


def _rows(
    html: str, scores: list[float], titles: tuple[str, ...] = (), weights: dict[str, float] | None = None
) -> list[dict[str, float]]:
    entries = [observe(block) for block in read(html, media="html").blocks]
    outline = find_outline([each.block for each in entries])
    rows = region_rows(outline, entries, weighed_words(entries), scores, WordWeights({}, weights or {}), titles, -4.0)
    return [dict(zip(REGION, row, strict=True)) if row else {} for row in rows]


def test_elements_that_look_alike_are_regions_of_their_own() -> None:
    """Two comments in elements of one class are two regions, each with its blocks, side by side."""
    regions, innermost = _regions(f"<main>{_STORY}</main>{_NOTE}{_NOTE}")
    assert [region[:2] for region in regions if region.alike == 2 and region.stop - region.start > 1] == [
        (2, 4),
        (4, 6),
    ]
    assert [regions[number].start for number in innermost] == [0, 1, 2, 3, 4, 5]


def test_elements_around_the_same_blocks_are_one_region() -> None:
    """Wrappers around one another say nothing new, so their names count together."""
    regions, _ = _regions(f"<div id=story><div id=text>{_STORY}</div></div><p>Home</p>", {"story": 1.0, "text": 0.5})
    assert regions[1] == Extent(0, 2, 0, names=1.5)


@pytest.mark.parametrize(
    "html", ["", "<p>The dam held.</p>", f"<main>{_STORY}</main>", f"<main>{_STORY}{_NOTE}</main>{_NOTE}"]
)
def test_regions_nest(html: str) -> None:
    """A region stands in the one around it, which stands before it in the list; that of the page is the first."""
    regions, innermost = _regions(html)
    for number, region in enumerate(regions[1:], 1):
        assert region.outer < number
        assert regions[region.outer].start <= region.start < region.stop <= regions[region.outer].stop
    assert all(regions[number].start <= block < regions[number].stop for block, number in enumerate(innermost))


def test_a_picture_does_not_join_what_stands_beside_it() -> None:
    """A figure between two boxes that look alike leaves them two."""
    box = "<div class=box><p>The dam.</p><p>The mill.</p></div>"
    regions, _ = _regions(f"{box}<figure><img src=a.jpg alt='The dam'></figure>{box}")
    assert [region[:2] for region in regions if region.stop - region.start == 2] == [(0, 2), (3, 5)]


def test_what_hangs_beside_the_core_is_told_from_it() -> None:
    """Beside the core of the page, a paragraph in it is one block; a comment is two, and knows how far below it is."""
    rows = _rows(f"<main>{_STORY}</main>{_NOTE}{_NOTE}", [4.0, 4.0, -3.0, 0.0, -3.0, 0.0])
    assert [row["blocks_beside"] for row in rows] == [1, 1, 2, 2, 2, 2]
    assert [row["after_core_beside"] for row in rows[2:]] == [0, 0, 2, 2]
    assert all(row["alike_beside"] == 2 for row in rows[2:])


def test_a_block_says_nothing_of_itself() -> None:
    """What a region is expected to hold is asked without the block: one that is likely alone lends itself nothing."""
    rows = _rows(f"<section>{_NOTE}</section><main>{_STORY}</main>", [-3.0, 9.0, 4.0, 4.0])
    assert rows[1]["expected_1"] < 0.1
    assert rows[0]["expected_1"] > 0.7


def test_hopeless_blocks_and_what_has_no_words_have_no_row() -> None:
    """A first score below the least is not weighed again, and neither is a picture."""
    rows = _rows(f"<main>{_STORY}<figure><img src=a.jpg alt='The dam'></figure></main>", [4.0, -4.5, 4.0])
    assert [bool(row) for row in rows] == [True, False, False]


def test_the_stated_headline_is_found() -> None:
    """Blocks know how far below the headline they stand; a heading shows it before a line of a menu does."""
    html = f"<p>The Dam Held</p><main><h1>The dam held!</h1>{_STORY}</main>"
    assert [row["from_title"] for row in _rows(html, [0.0] * 4, ("The Dam Held",))] == [-1, 0, 1, 2]
    assert {row["from_title"] for row in _rows(html, [0.0] * 4)} == {-99}


def test_a_headline_without_letters_is_none() -> None:
    """A page whose title is a dash does not show it by a line of dots."""
    assert {row["from_title"] for row in _rows(f"<p>...</p><main>{_STORY}</main>", [0.0] * 3, ("–",))} == {-99}


def test_names_of_elements_are_weighed_along_the_way() -> None:
    """The least and the greatest of the regions around a block are kept, and their sum."""
    rows = _rows(
        f"<div class=story>{_STORY}<div class=box>{_NOTE}</div></div>", [4.0] * 4, weights={"story": 2.0, "box": -1.0}
    )
    assert [rows[0][name] for name in ("least_names", "greatest_names", "sum_of_names")] == [0.0, 2.0, 2.0]
    assert [rows[3][name] for name in ("least_names", "greatest_names", "sum_of_names")] == [-1.0, 2.0, 1.0]
