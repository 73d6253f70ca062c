"""What a block has in common with the text that is surely of the article."""

from __future__ import annotations

import pytest

from article_parse._blocks import Block
from article_parse._label._cohesion import cohesion
from article_parse._label._entry import observe
from article_parse._span import Span

_SURE, _DOUBTFUL, _HOPELESS = 2.0, 0.0, -6.0


def _common(*lines: tuple[str, float]) -> list[tuple[int, int]]:
    entries = [observe(Block(Span(0, len(text)), text)) for text, _ in lines]
    found = cohesion(entries, [each.words for each in entries], [score for _, score in lines], -4.0)
    sums = zip(found.common, found.common[1:], found.long, found.long[1:], strict=False)
    return [(common - before, long - long_before) for before, common, long_before, long in sums]


def test_longer_words_of_the_sure_text_are_counted() -> None:
    """Short words stand everywhere, so those of five letters and more are compared."""
    assert _common(("The flooded village slept", _SURE), ("A village by the harbour", _DOUBTFUL)) == [(0, 3), (1, 2)]


def test_a_sure_block_is_compared_with_the_others() -> None:
    """Its own words are of the sure text anyway, so only those count that come again elsewhere."""
    assert _common(("The flooded village", _SURE), ("A flooded harbour", _SURE)) == [(1, 2), (1, 2)]


def test_hopeless_blocks_are_not_looked_at() -> None:
    """What is not weighed again needs no words."""
    assert _common(("The flooded village", _SURE), ("A flooded harbour", _HOPELESS)) == [(0, 2), (0, 0)]


@pytest.mark.parametrize(("text", "long"), [("水位上昇", 3), ("댐은 버텼다", 3)])
def test_scripts_without_spaces_are_compared_by_two_characters(text: str, long: int) -> None:
    """Where words are not parted by spaces, two characters side by side do for one."""
    assert _common((text, _SURE), (text, _DOUBTFUL))[1] == (long, long)


def test_the_share_of_a_run_leaves_out_one_block() -> None:
    """A block says nothing of itself by the region that it stands in."""
    entries = [
        observe(Block(Span(0, 0), text)) for text in ("The flooded village", "A flooded harbour", "Evening lamps")
    ]
    found = cohesion(entries, [3, 3, 2], [_SURE, _DOUBTFUL, _DOUBTFUL], -4.0)
    assert found.share(1, 3) == 1 / 5
    assert found.share(1, 3, but=1) == 0.0
