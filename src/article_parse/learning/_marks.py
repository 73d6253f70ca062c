"""Where the article starts and ends between the lines that recur."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from article_parse._roles import Role
from article_parse.learning._pages import RecurringLine, SeenPage, needed

__all__ = ["Marks", "find_marks"]

_FEWEST_ARTICLES = 3
_FEW = 5
_USUAL = 0.8
_REST = 0.05
"""The share of the words of an article that may stand beyond a mark, since any page may be misread."""
_MOST_MARKS = 5
_STANDING_BLOCKS, _LEEWAY = 3, 2


class Marks(NamedTuple):
    """The shapes below which the article starts, and those above which it ends, the nearest first."""

    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()


class _Gap(NamedTuple):
    """
    What stands on a page between two lines that recur.

    Attributes:
        above: The line above it, or nothing at the top of the page.
        below: The line below it, or nothing at the end of the page.
        blocks: How many blocks it has.
        chosen: How many words of it are of the article, as far as can be told without a profile.
    """

    above: str
    below: str
    blocks: int
    chosen: int


def find_marks(
    pages: Sequence[SeenPage], lines: Mapping[str, RecurringLine], own: Mapping[str, RecurringLine]
) -> Marks:
    """
    Find the marks of *pages* among the publisher's *own* of the *lines* that recur on them.

    An article is as long as it is, and teasers are as many on every page: a part of the same number of blocks
    everywhere, below the largest part of the article, is none of it, however much it reads like it.
    """
    articles = len({page.article for page in pages})
    if articles < _FEWEST_ARTICLES:
        return Marks()
    anchors = {shape for shape, line in own.items() if _is_anchor(line, articles)}
    gaps = [list(_gaps(page, lines, anchors)) for page in pages]
    standing = _standing(gaps)
    titled = [_title_of(page) for page in pages]
    starts = _agreed(_above(own, standing, page, title) for own, page, title in zip(gaps, pages, titled, strict=True))
    ends = _agreed(_below(own, standing) for own in gaps)
    return Marks(_nearest(starts, gaps, reverse=True), _nearest(ends, gaps))


def _is_anchor(line: RecurringLine, articles: int) -> bool:
    once = len({index for index, _ in line.places}) == len(line.places)
    return once and line.articles >= _USUAL * articles and not any(role.is_metadata for role in line.roles)


def _gaps(page: SeenPage, lines: Mapping[str, RecurringLine], anchors: set[str]) -> Iterable[_Gap]:
    above, blocks, chosen = "", 0, 0
    for number, shape in enumerate(page.shapes):
        if shape in anchors:
            yield _Gap(above, shape, blocks, chosen)
            above, blocks, chosen = shape, 0, 0
        else:
            blocks += 1
            if shape not in lines and page.role(number).is_body:
                chosen += len(shape.split())
    yield _Gap(above, "", blocks, chosen)


def _standing(gaps: Sequence[Sequence[_Gap]]) -> set[tuple[str, str]]:
    """Give the ends of the gaps with as many blocks on nearly every page that are not the largest part of articles."""
    sizes: dict[tuple[str, str], list[int]] = {}
    words: Counter[tuple[str, str]] = Counter()
    for gap in (gap for own in gaps for gap in own):
        sizes.setdefault((gap.above, gap.below), []).append(gap.blocks)
        words[gap.above, gap.below] += gap.chosen
    found = set()
    for ends, blocks in sizes.items():
        usual, _ = Counter(blocks).most_common(1)[0]
        leeway = _LEEWAY if len(blocks) >= _FEW and usual >= _FEW else 0
        times = sum(abs(number - usual) <= leeway for number in blocks)
        if usual >= _STANDING_BLOCKS and len(blocks) >= _FEWEST_ARTICLES and times >= needed(len(blocks)):
            found.add(ends)
    varying = {ends: count for ends, count in words.items() if ends not in found}
    largest = max((varying or words).values(), default=0)
    return {ends for ends in found if words[ends] <= largest}


def _below(gaps: Sequence[_Gap], standing: set[tuple[str, str]]) -> dict[str, bool]:
    """Say of each line that recurs whether the article of a page ends above it."""
    total = sum(gap.chosen for gap in gaps if (gap.above, gap.below) not in standing)
    own = [0 if (gap.above, gap.below) in standing else gap.chosen for gap in gaps]
    largest = max(range(len(gaps)), key=own.__getitem__)
    said, rest = {}, 0
    for place in range(len(gaps) - 1, largest, -1):
        gap = gaps[place]
        if (gap.above, gap.below) not in standing:
            rest += gap.chosen
        said[gap.above] = rest <= _REST * total
    return {gap.above: said.get(gap.above, False) for gap in gaps if gap.above}


def _above(gaps: Sequence[_Gap], standing: set[tuple[str, str]], page: SeenPage, title: int) -> dict[str, bool]:
    """Say of each line that recurs whether the article of a page starts below it, and its headline stands below it."""
    total = sum(gap.chosen for gap in gaps if (gap.above, gap.below) not in standing)
    head = set(page.shapes[:title])
    said, rest = {}, 0
    for gap in gaps:
        if (gap.above, gap.below) not in standing:
            rest += gap.chosen
        if gap.below:
            said[gap.below] = rest <= _REST * total and gap.below in head
    return said


def _title_of(page: SeenPage) -> int:
    """Give the number of the headline, or of the first block of the article."""
    roles = map(page.role, range(len(page.shapes)))
    return next((number for number, role in enumerate(roles) if role is Role.TITLE or role.is_body), 0)


def _agreed(pages: Iterable[Mapping[str, bool]]) -> set[str]:
    """Give the lines of which nearly all pages that have them say so."""
    said: dict[str, list[bool]] = {}
    for page in pages:
        for shape, is_so in page.items():
            said.setdefault(shape, []).append(is_so)
    return {shape for shape, each in said.items() if sum(each) >= needed(len(each))}


def _nearest(shapes: set[str], gaps: Sequence[Sequence[_Gap]], *, reverse: bool = False) -> tuple[str, ...]:
    """Give the first of the marks in the order of the pages, or the last ones, backwards."""
    places: dict[str, list[int]] = {}
    for own in gaps:
        for place, gap in enumerate(own):
            places.setdefault(gap.below, []).append(place)
    ranked = sorted(shapes, key=lambda shape: (sorted(places[shape])[len(places[shape]) // 2], shape), reverse=reverse)
    return tuple(ranked[:_MOST_MARKS])
