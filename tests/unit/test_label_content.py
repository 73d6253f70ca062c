"""Which blocks are the article: by two scores, and without what surely is none of its text."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from article_parse._blocks import Block, Media, Shape
from article_parse._label._content import Content, Learned, find_content, weighed_words
from article_parse._label._entry import NOTHING, Entry, observe
from article_parse._label._outline import find_outline
from article_parse._label._traits import CONTEXT, OWN, Row
from article_parse._label._words import WordWeights
from article_parse._span import Span

PROSE = "The mill had stood empty since the bakery closed, and the council had put a price on its stones."
OTHER = "Then a weaver asked whether she could store her wool there, on the upper floor, for the winter."
LAST = "Today the wheel turns again, though it drives nothing but a lamp above the door, and at night only that."


def _block(text: str, shape: Shape = Shape.LINE, link_share: float = 0.0) -> Block:
    return Block(Span(0, len(text)), text, shape, link_share=link_share)


def _heading(text: str) -> Block:
    return _block(text, Shape.HEADING)


def _likely(_: Row) -> float:
    return 4.0


class _Found(NamedTuple):
    """The content of a page, and its entries."""

    content: Content
    entries: list[Entry]

    @property
    def chosen(self) -> list[bool]:
        """Which blocks were chosen."""
        return [each.is_chosen for each in self.entries]

    @property
    def edges(self) -> tuple[int, int]:
        """Where the article starts and ends."""
        return self.content.start, self.content.stop


def _find(
    *blocks: Block | str, alone: Callable[[Row], float] = _likely, around: Callable[[Row], float] | None = None
) -> _Found:
    """Find the content of a page by these scores; by nothing else all of it is likely to be of the article."""
    entries = [observe(each if isinstance(each, Block) else _block(each)) for each in blocks]
    media: Media = "text" if around else "html"
    again = around or (lambda row: alone(row[: len(OWN)]))
    learned = Learned(media, WordWeights({}, {}), (), alone, again, _likely, _likely, _likely)
    outline = find_outline([each.block for each in entries])
    return _Found(find_content(outline, entries, learned), entries)


@pytest.mark.parametrize(
    "text",
    [
        "Comments",
        "Photo by Wren Rosmay on Unsplash",
        "© Wren Rosmay",
        "The mill at dusk. (Photo: Wren Rosmay)",
        "Related: The mill that was built twice",
    ],
)
def test_what_surely_is_no_text_is_left_out(text: str) -> None:
    """Openers of other parts, credits, captions and teasers are left out, however likely they are."""
    assert _find(PROSE, text, OTHER).chosen == [True, False, True]


def test_a_second_print_of_a_paragraph_is_left_out() -> None:
    """A paragraph that is printed again is chosen once, and a short line as often as it stands there."""
    assert _find(PROSE, "She stayed.", OTHER, PROSE, "She stayed.").chosen == [True, True, True, False, True]


def test_a_print_that_was_not_chosen_does_not_count() -> None:
    """Where the first print of a paragraph was left out the second is chosen."""

    def alone(row: Row) -> float:
        return 4.0 if row[OWN.index("gap")] else -8.0

    content = _find(_block(PROSE), _block(OTHER)._replace(gap=1), _block(PROSE)._replace(gap=1), alone=alone)
    assert content.chosen == [False, True, True]


def test_a_heading_that_is_printed_three_times_is_one_of_boxes() -> None:
    """Two headings may be alike; the third print shows that all of them stand above boxes."""
    two: list[Block | str] = [PROSE, _heading("The Wheel"), OTHER, _heading("The Wheel"), LAST]
    assert _find(*two).chosen == [True] * 5
    three: list[Block | str] = [
        *two,
        _heading("The Wheel"),
        "And so it turns, at night and by day, for nobody in particular.",
    ]
    assert _find(*three).chosen == [True, False, True, False, True, False, True]


def test_headings_without_text_below_are_left_out() -> None:
    """The last blocks of an article are no headings, be there one or several."""
    for headings in (["The Wheel"], ["The Wheel", "The Lamp"]):
        content = _find(PROSE, _heading("The Stones"), OTHER, *map(_heading, headings), "Comments")
        assert content.chosen == [True, True, True, *[False] * len(headings), False]
        assert content.edges[1] == 3


def test_a_page_of_headings_has_no_article() -> None:
    """Where only headings are likely nothing is chosen, and the article starts and ends nowhere."""
    content = _find(_heading("The Wheel"), _heading("The Lamp"))
    assert (content.chosen, content.edges) == ([False, False], (0, 0))
    empty = _find()
    assert (empty.chosen, empty.edges) == ([], (0, 0))


def test_the_article_runs_from_the_first_to_the_last_chosen_block() -> None:
    """Start and stop are those of what is kept, not of what was likely."""
    content = _find("Comments", PROSE, "Comments", OTHER, "© Wren Rosmay")
    assert content.edges == (1, 4)


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (_block("The mill at dusk", Shape.IMAGE), 0),
        (_block("A post", Shape.EMBED), 0),
        (_block("WARC-Type: response", Shape.RECORD), 0),
        (_block("The lock keepers", link_share=1.0), 0),
        (_block("The lock keepers", link_share=0.5), 3),
        (_block("The lock keepers", Shape.HEADING, link_share=1.0), 3),
        (_block("a rope", Shape.LIST_ITEM), 2),
    ],
)
def test_what_has_no_words_of_its_own_is_not_weighed(block: Block, words: int) -> None:
    """Pictures, posts, headers of archives and links have no words, no traits and a score of nothing."""
    assert weighed_words([observe(block)]) == [words]
    entry = _find(PROSE, block, OTHER).entries[1]
    assert (bool(entry.row), entry.score, entry.is_chosen) == ((True, 4.0, True) if words else (False, NOTHING, False))


def test_blocks_with_a_low_score_are_left_out() -> None:
    """What is chosen has a score of the threshold or more."""

    def alone(row: Row) -> float:
        return row[OWN.index("words")] / 4 - 3.0

    content = _find("The mill", PROSE, "The lamp", OTHER, alone=alone)
    assert content.chosen == [False, True, False, True]
    scores = [each.score for each in content.entries]
    assert content.content.threshold == min(scores[1], scores[3]) > scores[0]


def test_the_second_score_decides() -> None:
    """It is given the context that the first one makes; a block that the first finds hopeless is not asked of it."""
    names = OWN + CONTEXT
    seen: list[Row] = []

    def alone(row: Row) -> float:
        return 4.0 if row[OWN.index("words")] > 5 else -3.0 if row[OWN.index("characters")] > 5 else -5.0

    def around(row: Row) -> float:
        seen.append(row)
        return 5.0 if row[names.index("above_1")] == 4.0 else -7.0

    menu = ["Sport"] * 40
    content = _find(PROSE, "The mill", _block("Dusk", Shape.IMAGE), OTHER, LAST, *menu, alone=alone, around=around)
    assert [each.score for each in content.entries[:6]] == [-7.0, 5.0, NOTHING, -7.0, 5.0, NOTHING]
    assert content.chosen[:5] == [False, True, False, False, True]
    assert {len(row) for row in seen} == {len(names)}
    assert [len(each.row) for each in content.entries[:5]] == [len(names), len(names), 0, len(names), len(names)]


def test_a_heading_above_chosen_text_is_chosen() -> None:
    """With a picture between them as well; not above another heading, as a link, or as a word of furniture."""

    def score(row: Row) -> float:
        return -4.0 if row[OWN.index("level")] else 4.0

    def heading(text: str, link_share: float = 0.0) -> Block:
        return Block(Span(0, len(text)), text, Shape.HEADING, level=2, link_share=link_share)

    picture = _block("The wheel", Shape.IMAGE)
    assert _find(PROSE, heading("A lamp"), picture, OTHER, alone=score).chosen == [True, True, False, True]
    assert _find(PROSE, heading("A lamp"), heading("A wheel"), OTHER, alone=score).chosen == [True, False, True, True]
    assert _find(PROSE, heading("A lamp", 0.9), OTHER, alone=score).chosen == [True, False, True]
    assert _find(PROSE, heading("Comments"), OTHER, alone=score).chosen == [True, False, True]
