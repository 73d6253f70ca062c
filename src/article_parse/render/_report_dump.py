"""The dump as a report shows it: each block with its role, and with the reasons behind a disclosure."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from article_parse.render._report_families import family
from article_parse.render._report_text import shortened, shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from article_parse._blocks import Element
    from article_parse._span import Span
    from article_parse._stages import LabelledBlock
    from article_parse._trace import Trace

__all__ = ["places_of", "write_dump"]

_STEPS, _LONGEST_CLASS = 3, 30
"""So many elements tell where a block stands."""


def places_of(spans: Sequence[Span], blocks: Sequence[LabelledBlock]) -> dict[int, int]:
    """Give for each block of the dump that stands in one of *spans*, by its place, the place of that span."""
    order = sorted(range(len(spans)), key=lambda place: spans[place])
    starts = [spans[place].start for place in order]
    found: dict[int, int] = {}
    for number, labelled in enumerate(blocks):
        span = labelled.block.span
        nearest = bisect_right(starts, span.start) - 1
        if nearest >= 0 and span.stop <= spans[order[nearest]].stop:
            found[number] = order[nearest]
    return found


def write_dump(trace: Trace, places: dict[int, int]) -> Iterator[str]:
    """Give the blocks of the dump as items of a list; *places* tells which blocks of the body they became."""
    for number, labelled in enumerate(trace.blocks):
        kind = family(labelled.role).key
        gap = " gap" if labelled.block.gap and number else ""
        yield f'<li id="d{number + 1}" class="{kind}{gap}"><details><summary>'
        yield f'<span class="role">{labelled.role.value.replace("_", " ")}</span>'
        yield f'<span class="said" dir="auto">{shown(labelled.block.span.of(trace.reading.canvas))}</span></summary>'
        yield from _reasons(labelled)
        yield from _facts(labelled, number, places.get(number))
        yield "</details></li>"


def _reasons(labelled: LabelledBlock) -> Iterator[str]:
    """Give which stage named the block and why, and what was weighed where it was."""
    yield f'<div class="why"><p><b>{labelled.stage.value}</b> {shown(labelled.why)}</p>'
    if labelled.reasons:
        yield '<ol class="reasons">'
        yield from (f"<li><b>{reason.weight:+.2f}</b> {shown(reason.why)}</li>" for reason in labelled.reasons)
        yield "</ol>"


def _facts(labelled: LabelledBlock, number: int, place: int | None) -> Iterator[str]:
    """Give what else is known of a block, and where it went."""
    block = labelled.block
    facts = [] if labelled.score is None else [f"score {labelled.score:+.2f}"]
    facts.append(block.shape.value.replace("_", " "))
    facts.append(f"characters {block.span.start:,} to {block.span.stop:,}")
    if block.path:
        facts.append(f"in {' › '.join(map(_element, block.path[-_STEPS:]))}")
    if place is not None:
        facts.append(f'<a href="#a{place + 1}">in the article</a>')
    yield f'<p class="facts">block {number + 1} · {" · ".join(facts)}</p></div>'


def _element(element: Element) -> str:
    name = element.id or element.classes.partition(" ")[0]
    sign = "#" if element.id else "." if name else ""
    return shortened(element.tag, _LONGEST_CLASS) + sign + shortened(name, _LONGEST_CLASS)
