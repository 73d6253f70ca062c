"""The regions of a page with what became of them."""

from __future__ import annotations

from article_parse import trace

PROSE = (
    "<p>The mill had stood empty since the bakery closed, and the council had put a price on its stones.</p>"
    "<p>Then a weaver asked whether she could store her wool there, on the upper floor, for the winter.</p>"
    "<p>Today the wheel turns again, though it drives nothing but a lamp above the door, and at night only that.</p>"
)
PAGE = f"""<div id=story><h1>The Mill</h1><div class=text>{PROSE}</div></div>
<div class=comments><h2>Comments</h2><p>Nobody asked me.</p><p>Nor me.</p></div>"""


def test_regions_nest_and_have_their_words() -> None:
    """The page comes first, each region is inside of the one around it, and its words are those of its blocks."""
    regions = trace(PAGE).regions
    assert (regions[0].start, regions[0].stop, regions[0].elements) == (0, len(trace(PAGE).blocks), ())
    for region in regions[1:]:
        around = regions[region.outer]
        assert around.start <= region.start < region.stop <= around.stop
        assert region.kept <= region.words <= around.words
        assert 0 <= region.expected <= region.words


def test_what_is_kept_of_a_region_is_told() -> None:
    """The text is kept whole, of the comments nothing is."""
    regions = {region.elements[0].classes or region.elements[0].id: region for region in trace(PAGE).regions[1:]}
    assert regions["text"].kept == regions["text"].words > 0
    assert regions["text"].expected > regions["text"].words / 2
    assert regions["comments"].kept == 0
    assert regions["comments"].expected < regions["comments"].words / 2


def test_a_text_dump_is_one_region() -> None:
    """Text has no elements."""
    (page,) = trace("The Mill\n\nBy Ana Lima\n\nIt had stood empty.").regions
    assert (page.start, page.stop) == (0, 3)
    assert trace("").regions[0].words == 0
