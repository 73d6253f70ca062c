"""Pages of HTML on which a second article stands, such as the next one that is scrolled in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from article_parse._blocks import Block, Claim, Element, Shape

__all__ = ["name_others"]

_POST = re.compile(r"(?:^|[\s_-])(?:article|entry|post|story)(?:$|[\s_-])", re.IGNORECASE)
_NO_LETTER = re.compile(r"[\W_]+")
_LONGEST_NAMES, _LONGEST_TITLE = 300, 400
_DEEPEST, _MOST_HEADLINES, _LEAST_PROSE, _PARAGRAPHS, _LINKED = 2, 32, 80, 2, 0.5
# A member of an enumeration is looked up anew wherever it is named.
_HEADING: Final = Shape.HEADING
_PROSE_SHAPES: Final = frozenset({Shape.LINE, Shape.QUOTE, Shape.LIST_ITEM})


def name_others(blocks: list[Block], claims: Sequence[Claim]) -> list[Block]:
    """
    Give the blocks of a page with those of other articles named such.

    Two articles stand side by side in elements that look alike, each with paragraphs of its own below a headline; one
    of these is the title that the page states. A heading of another level is one of another article only where the
    classes of both elements call them posts.
    """
    headlines = [number for number, each in enumerate(blocks) if each.shape is _HEADING and each.level <= _DEEPEST]
    own = _stated(blocks, headlines, claims) if len(headlines) > 1 else None
    if own is None:
        return blocks
    named = list(blocks)
    done = 0
    for number in headlines[:_MOST_HEADLINES]:
        if number == own or number < done:
            continue
        start, stop = _article_beside(blocks, own, number)
        for at in range(start, stop):
            named[at] = blocks[at]._replace(shape=Shape.OTHER_ARTICLE)
        done = max(done, stop)
    return named


def _stated(blocks: Sequence[Block], headlines: Sequence[int], claims: Sequence[Claim]) -> int | None:
    """Give the number of the headline that the page states as its title, alone or with the name of the site."""
    shown = {number: _letters(blocks[number].text) for number in headlines[:_MOST_HEADLINES]}
    for claim in claims:
        stated = _letters(claim.value) if claim.field == "title" else ""
        found = [number for number, letters in shown.items() if letters and letters in stated]
        if len(found) == 1:
            return found[0]
    return None


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text[:_LONGEST_TITLE]).casefold()


def _article_beside(blocks: Sequence[Block], own: int, other: int) -> tuple[int, int]:
    """Give the numbers of the blocks of the article that headline *other* belongs to; none where it is of the same."""
    low, high = sorted((own, other))
    common = min(blocks[at].shared for at in range(low + 1, high + 1))
    start, stop = _around(blocks, other, common)
    same_level = blocks[own].level == blocks[other].level
    is_first = all(each.shape is not _HEADING for each in blocks[start:other])
    if not (is_first and _look_alike(_step(blocks[own], common), _step(blocks[other], common), same_level=same_level)):
        return 0, 0
    if not (_has_prose(blocks, start, stop) and _has_prose(blocks, *_around(blocks, own, common))):
        return 0, 0
    return start, stop


def _step(block: Block, level: int) -> Element | None:
    return block.path[level] if level < len(block.path) else None


def _look_alike(one: Element | None, two: Element | None, *, same_level: bool) -> bool:
    if one is None or two is None or one.tag != two.tag:
        return False
    if one.tag == "article" and same_level:
        return True
    alike = set(one.classes[:_LONGEST_NAMES].split()) & set(two.classes[:_LONGEST_NAMES].split())
    return any(map(_POST.search, alike))


def _around(blocks: Sequence[Block], number: int, level: int) -> tuple[int, int]:
    """Give where the element begins and ends that stands at a level of the path of a block."""
    start = number
    while start and blocks[start].shared > level:
        start -= 1
    stop = number + 1
    while stop < len(blocks) and blocks[stop].shared > level:
        stop += 1
    return start, stop


def _has_prose(blocks: Sequence[Block], start: int, stop: int) -> bool:
    prose = (
        len(each.text) >= _LEAST_PROSE and each.link_share < _LINKED and each.shape in _PROSE_SHAPES
        for each in blocks[start:stop]
    )
    return any(count >= _PARAGRAPHS for count in accumulate(prose))
