"""The stages that name the blocks of a dump, and what they say of a block."""

from enum import StrEnum
from typing import NamedTuple

from article_parse._blocks import Block, Element
from article_parse._roles import Role
from article_parse._shown import short

__all__ = ["LabelledBlock", "Reason", "Region", "Stage", "Verdict"]


class Stage(StrEnum):
    """
    Which stage named a block. They are asked in this order, and the first that says something of a block names it.

    Only the page is judged last, by what its blocks were found to be.

    >>> Stage("cue") is Stage.CUE
    True
    """

    READER = "reader"
    """The reader knows it: a header of an archive, the edge of a printed page, another article."""
    PAGE = "page"
    """The whole page was found to hold no article."""
    CUE = "cue"
    """A cue of the profile."""
    HEAD = "head"
    """The head of the article: headline, dek, byline, dates, and second prints of these."""
    BODY = "body"
    """The text of the article, with the pictures and captions in it."""
    TAGS = "tags"
    """The tags right below the article."""
    LINE = "line"
    """A rule that looks at one block alone, or the lexicon."""
    SECTION = "section"
    """What stands below the opening of another part of the page, such as its comments."""
    PLACE = "place"
    """What is left, by where it stands: above, in or below the article."""


class Verdict(NamedTuple):
    """What a stage says of a block: its role, and why."""

    role: Role
    why: str


class Reason(NamedTuple):
    """
    One reason of what was learned.

    Attributes:
        weight: How much it adds to the score of the block, in log odds.
        why: The reason in words.
    """

    weight: float
    why: str

    def __repr__(self) -> str:
        return short(self)


class Region(NamedTuple):
    """
    A part of a page of HTML: what one element holds. Elements that hold the same blocks are one region.

    Attributes:
        start: The number of its first block.
        stop: The number after its last block.
        outer: The number of the region around it; the page is region 0, and stands in itself.
        elements: Those that hold exactly these blocks, outermost first.
        words: How many words its weighed blocks have.
        expected: How many of these are words of the article by what was learned.
        kept: How many are in the body of the article.

    >>> from article_parse import trace
    >>> page = '''<h1>The Dam Held</h1><main><p>By Ana Lima</p>
    ... <p>The old dam above the town held through the night, officials said, and nobody had to leave the houses below.
    ... <p>Engineers had opened two of its gates before the storm came.</main><aside>Ferries</aside>'''
    >>> [(region.start, region.words, region.kept) for region in trace(page).regions if not region.outer]
    [(0, 38, 31), (0, 3, 0), (1, 34, 31), (4, 1, 0)]
    """

    start: int
    stop: int
    outer: int
    elements: tuple[Element, ...] = ()
    words: int = 0
    expected: float = 0.0
    kept: int = 0


class LabelledBlock(NamedTuple):
    """
    A block with its role, and who said so.

    Attributes:
        block: The block.
        role: Its role.
        stage: The stage that named it.
        why: What that stage says.
        score: How likely the block is to be text of the article by what was learned, in log odds; ``None`` for what was
            not weighed.
        reasons: The strongest reasons of that score, where they speak for what the block was found to be; told by
            :func:`~article_parse.trace` alone.

    >>> from article_parse import trace
    >>> labelled = trace("Share this article").blocks[0]
    >>> labelled.role.value, labelled.stage.value, labelled.why
    ('share', 'line', 'a phrase known from share bars')
    """

    block: Block
    role: Role
    stage: Stage
    why: str
    score: float | None = None
    reasons: tuple[Reason, ...] = ()

    def __repr__(self) -> str:
        return short(self)
