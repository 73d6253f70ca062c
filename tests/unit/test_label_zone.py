"""The zone: a first guess of where the article stands, found in one pass as the run with the greatest sum."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse._blocks import Block, Shape
from article_parse._label._entry import Entry, observe
from article_parse._label._zone import Zone, content_score, find_zone
from article_parse._read import read
from article_parse._span import Span


def _entries(*texts: str) -> list[Entry]:
    return [observe(block) for block in read("\n\n".join(texts)).blocks]


def _block(text: str, shape: Shape = Shape.LINE) -> Block:
    return Block(span=Span(0, len(text)), text=text, shape=shape)


def _prose(words: int) -> str:
    return f"The {'river ' * (words - 2)}rose."


# Lines that count by their score alone: a list or a box between prose is crossed at the edges of the run.
_BLOCKS = st.one_of(
    st.integers(5, 90).map(_prose).map(_block),
    st.sampled_from((
        _block("Ana"), _block("What the river took", Shape.HEADING),
        _block("x = 1", Shape.CODE), _block("Legal notice"), _block("Quick links"),
    )),
)  # fmt: skip


@given(st.lists(_BLOCKS, max_size=7))
def test_the_zone_is_the_greatest_sum_of_all_runs(blocks: list[Block]) -> None:
    """No other run of the blocks has a greater sum of scores, as trying all of them shows."""
    entries = [observe(block) for block in blocks]
    scores = [content_score(each) for each in entries]
    zone = find_zone(entries)
    sums = [sum(scores[start:stop]) for start, stop in combinations(range(len(scores) + 1), 2)]
    assert sum(scores[zone.start : zone.stop]) == pytest.approx(max([0.0, *sums]))


@given(st.lists(_BLOCKS, max_size=7))
def test_the_zone_begins_and_ends_with_content(blocks: list[Block]) -> None:
    """A heading or a menu at an end of the run would only make it worse, so it is left out."""
    entries = [observe(block) for block in blocks]
    zone = find_zone(entries)
    for end in {zone.start, zone.stop - 1} if zone.stop else ():
        assert content_score(entries[end]) > 0


@pytest.mark.parametrize("texts", [[], ["Home", "News"], ["Share"]])
def test_without_prose_the_zone_is_empty(texts: list[str]) -> None:
    """Where nothing speaks for an article there is none."""
    assert find_zone(_entries(*texts)) == Zone(0, 0)


def test_headings_are_bridged() -> None:
    """A short line between paragraphs does not end the article."""
    assert find_zone(_entries("Menu", _prose(20), "The long way round", _prose(20), "Share")) == Zone(1, 4)


@pytest.mark.parametrize("line", ["Advertisement", "Travel", "Weather"])
def test_a_marker_or_a_menu_word_between_paragraphs_is_bridged(line: str) -> None:
    """An advert marker, or a heading that is a menu word, does not end an article of short paragraphs."""
    assert find_zone(_entries(_prose(12), line, _prose(12), line, _prose(12))) == Zone(0, 5)


def test_menu_words_in_a_row_end_the_article() -> None:
    """Menu words that stand together are a menu, also between paragraphs."""
    assert find_zone(_entries(_prose(12), "Home", "Travel", "Weather", "Sport", _prose(30))) == Zone(5, 6)


def test_comments_are_not_taken_for_the_article() -> None:
    """What stands below the opening of a comment section loses against the prose above it, though it is longer."""
    comments = [_prose(60)] * 4
    assert find_zone(_entries(_prose(30), _prose(30), "Comments", *comments)) == Zone(0, 2)


def test_an_article_below_a_link_to_its_comments_is_found() -> None:
    """The words "View comments" above the article do not make it a comment section."""
    assert find_zone(_entries("View comments", _prose(40), _prose(40))) == Zone(1, 3)


def test_furniture_that_reads_like_prose_is_left_out() -> None:
    """A consent notice is a sentence, but it does not begin the article."""
    notice = "We use cookies and similar technologies to improve your experience on this site."
    assert find_zone(_entries(notice, _prose(20), _prose(20))) == Zone(1, 3)
