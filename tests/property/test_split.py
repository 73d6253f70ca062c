"""The law of split: parts stand in the dump, in order, and each is a dump."""

from __future__ import annotations

from itertools import pairwise

from dress.dumps import dumps
from hypothesis import given
from hypothesis import strategies as st

from article_parse import Part, split
from article_parse._blocks import Media

MEDIA = st.sampled_from((None, "text", "html"))


@given(dump=dumps(), media=MEDIA)
def test_parts_are_pieces_of_the_dump(dump: str, media: Media | None) -> None:
    """Each is what stands in its span; none overlaps another, and none is blank."""
    parts = split(dump, media=media)
    assert [part.text for part in parts] == [dump[part.span.start : part.span.stop] for part in parts]
    assert all(before.span.stop <= part.span.start for before, part in pairwise(parts))
    assert all(part.text.strip() for part in parts)


@given(dump=dumps())
def test_a_dump_with_text_has_a_part(dump: str) -> None:
    """What stands alone is one part, told by nothing."""
    parts = split(dump)
    assert bool(parts) is bool(dump.strip())
    if len(parts) == 1 and parts[0].kind is None:
        assert parts[0] == Part(text=dump, span=parts[0].span, claims=parts[0].claims)
