"""
A first guess of where the article of a text dump stands: the run of blocks with the most prose and the least furniture.

Every block gets a score, above nothing for prose and below for menus, teasers and forms. The guess is the run with the
greatest sum (the maximum-sum subarray, found in one pass). A heading costs little and is bridged; the opening of a
comment section costs much and ends the run, and what readers write below it counts less than the article above. What is
learned weighs the guess as one trait of the context.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from article_parse._blocks import Shape
from article_parse._fields._byline import MOST_BYLINE_WORDS, parse_byline
from article_parse._label._entry import Entry
from article_parse._label._rules import is_labelled_teaser
from article_parse._roles import Role

__all__ = ["Zone", "find_zone", "stands_alone_in_prose", "zone_above_comments"]

_PROSE, _PROSE_WORD = 0.2, 0.12
_WORDS_THAT_COUNT = 60
_FRAGMENT = -0.6
_ITEM = -0.6
_HEADING = -0.2
_FURNITURE = -3.0
_LONG_PHRASE = -0.5
_OPENING = {Role.COMMENTS: -14.0, Role.AUTHOR_BIO: -5.0, Role.RELATED: -5.0, Role.READER_INSIGHTS: -6.0}
_OTHER_OPENING = -4.0
_CODE_OR_TABLE = 0.5
_FRAMED = 0.25
_LINKED = 0.5
_PROSE_BELOW = {Role.COMMENTS: 0.25, Role.RELATED: 0.5}
_LONGEST_BOX = 8
_LONGEST_LABEL = 8
_BOXES = frozenset({Role.NEWSLETTER, Role.ADVERT, Role.PAYWALL, Role.RELATED, Role.MEDIA})
_ENOUGH_PROSE = 6.0
_BEHIND_ARTICLE = frozenset({Role.READER_INSIGHTS, Role.AUTHOR_BIO})
_REACH_OF_BYLINE, _SHORTEST_POEM = 60, 4


class Zone(NamedTuple):
    """A half-open range of block numbers."""

    start: int
    stop: int


def find_zone(entries: Sequence[Entry]) -> Zone:
    """Give the run of blocks with the greatest sum of scores; empty when no block scores above nothing."""
    best = total = prose = 0.0
    start = best_start = best_stop = 0
    share = 1.0
    for number, each in enumerate(entries):
        if total <= 0:
            total, start = 0.0, number
        score = _FRAGMENT if stands_alone_in_prose(entries, number) else content_score(each)
        if each.opener is not None and prose > _ENOUGH_PROSE:
            share = min(share, _PROSE_BELOW.get(each.opener, 1.0))
        prose += max(score, 0.0)
        total += score * share if score > 0 else score
        if total > best:
            best, best_start, best_stop = total, start, number + 1
    return Zone(_extend(entries, best_start, -1), _extend(entries, best_stop - 1, 1) + 1) if best_stop else Zone(0, 0)


def zone_above_comments(entries: Sequence[Entry], zone: Zone) -> Zone:
    """
    Give the run from the byline to the note on its author, where *zone* stands behind that note.

    A poem has no prose, so the most prose of its page may be in the comments.
    """
    openings = (number for number, each in enumerate(entries[: zone.start]) if each.opener in _BEHIND_ARTICLE)
    stop = next(openings, None)
    if stop is None:
        return zone
    for number in range(min(stop, _REACH_OF_BYLINE)):
        if entries[number].words <= MOST_BYLINE_WORDS and not entries[number].credit_words:
            byline = parse_byline(entries[number].block.text)
            if byline is not None and byline.announced:
                lines = sum(not each.is_furniture for each in entries[number + 1 : stop])
                return Zone(number + 1, stop) if lines >= _SHORTEST_POEM else zone
    return zone


def _extend(entries: Sequence[Entry], edge: int, step: int) -> int:
    """
    Give the new edge of a run: prose behind a box for sign-ups, an advert or a list belongs to the article as well.

    A short first or last part of an article does not outweigh them, so the sum alone would leave it out.
    """
    number = edge + step
    boxed = crossed = False
    while 0 <= number < len(entries) and abs(number - edge) <= _LONGEST_BOX:
        each = entries[number]
        if each.opener is not None:
            break
        if is_labelled_teaser(each):
            boxed = True
        elif each.framed or each.is_furniture:
            boxed = boxed or each.framed or not _BOXES.isdisjoint({each.phrase, each.prefix, each.telltale})
        elif each.block.shape is Shape.LIST_ITEM and each.block.link_share < _LINKED:
            boxed = True
        elif each.is_prose:
            if not (boxed or crossed):
                break
            edge, boxed, crossed = number, False, True
        elif each.words > _LONGEST_LABEL:
            break
        number += step
    return edge


def stands_alone_in_prose(entries: Sequence[Entry], number: int) -> bool:
    """Tell whether an advert marker, or a menu word that may be a heading, is one line between two of prose."""
    each = entries[number]
    return (
        each.phrase in {Role.ADVERT, Role.NAVIGATION}
        and each.opener is None
        and 0 < number < len(entries) - 1
        and entries[number - 1].is_prose
        and entries[number + 1].is_prose
    )


def content_score(entry: Entry) -> float:
    """Score how much a block speaks for standing in the article."""
    if entry.opener is not None:
        return _OPENING.get(entry.opener, _OTHER_OPENING)
    if entry.phrase is not None:
        return _FURNITURE
    score = _plain_score(entry)
    if score > 0:
        if entry.framed:
            score *= _FRAMED
        if entry.block.link_share > _LINKED:
            return _FRAGMENT
        if entry.prefix is not None or entry.telltale is not None or entry.credit_words:
            score += _FURNITURE
    elif entry.prefix is not None or entry.telltale is not None:
        score += _LONG_PHRASE
    return score


def _plain_score(entry: Entry) -> float:
    shape = entry.block.shape
    if shape in {Shape.CODE, Shape.TABLE}:
        return _CODE_OR_TABLE
    if shape is Shape.HEADING:
        return _HEADING
    if shape in {Shape.EMBED, Shape.IMAGE}:
        return 0.0
    if entry.is_prose:
        return _PROSE + min(entry.words, _WORDS_THAT_COUNT) * _PROSE_WORD
    if shape is Shape.LIST_ITEM:
        return _ITEM
    return _FRAGMENT
