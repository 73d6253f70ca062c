"""Law 1: every block gets exactly one role, and all that is not blank comes back."""

from __future__ import annotations

from itertools import pairwise

from dress.articles import is_blank, spans_of
from dress.dumps import dumps
from hypothesis import given
from hypothesis import strategies as st

from article_parse import Role, parse, trace
from article_parse._blocks import Media
from article_parse._stages import Stage

MEDIA = st.sampled_from(("text", "html"))


@given(dump=dumps(), media=MEDIA)
def test_what_came_back_covers_all_that_is_not_blank(dump: str, media: Media | None) -> None:
    """Outside the spans of body, metadata and omissions the canvas holds nothing that shows."""
    traced = trace(dump, media=media)
    canvas = traced.reading.canvas
    edges = [0, *(edge for span in spans_of(traced.article) for edge in span), len(canvas)]
    between = [canvas[start:stop] for start, stop in zip(edges[::2], edges[1::2], strict=True)]
    assert [text for text in between if not all(map(is_blank, text))] == []


@given(dump=dumps(), media=MEDIA)
def test_nothing_comes_back_twice(dump: str, media: Media | None) -> None:
    """The spans of body, metadata and omissions are inside the canvas, not empty, and disjoint."""
    traced = trace(dump, media=media)
    spans = spans_of(traced.article)
    assert all(0 <= span.start < span.stop <= len(traced.reading.canvas) for span in spans)
    assert [(before, after) for before, after in pairwise(spans) if before.stop > after.start] == []


@given(dump=dumps())
def test_the_canvas_of_a_text_dump_is_the_dump(dump: str) -> None:
    """Spans of a text dump are offsets into what the caller gave."""
    assert trace(dump, media="text").reading.canvas == dump


@given(dump=dumps(), media=MEDIA)
def test_every_block_has_exactly_one_role(dump: str, media: Media | None) -> None:
    """The trace labels the blocks of the reading, all of them, each once and in order."""
    traced = trace(dump, media=media)
    assert [labelled.block for labelled in traced.blocks] == list(traced.reading.blocks)
    assert all(type(labelled.role) is Role for labelled in traced.blocks)


@given(dump=dumps(), media=MEDIA)
def test_every_block_is_named_by_one_stage(dump: str, media: Media | None) -> None:
    """The trace tells which stage it was, and why."""
    for labelled in trace(dump, media=media).blocks:
        assert type(labelled.stage) is Stage
        assert labelled.why


@given(dump=dumps(), media=MEDIA)
def test_each_part_has_a_role_of_its_kind(dump: str, media: Media | None) -> None:
    """Metadata lines have roles of metadata, and omissions have roles of neither metadata nor body."""
    article = parse(dump, media=media)
    assert all(line.role.is_metadata for line in article.metadata)
    assert not any(omission.role.is_metadata or omission.role.is_body for omission in article.omissions)
