"""The depth and the number of every item of a list."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

import attrs

from article_parse.model import ListItem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from article_parse.model import Body

# A list nests no deeper than this, so that its indentation stays linear in its length. The CommonMark and HTML readers
# that set a bound allow at least as much.
MAX_DEPTH = 12
# CommonMark reads list numbers of at most nine digits (https://spec.commonmark.org/0.31.2/#ordered-list-marker).
_MAX_NUMBER = 999_999_999


class Entry(NamedTuple):
    """
    An item with its place in the list.

    Attributes:
        item: The item.
        depth: 1 for the outermost list, at most one more than that of the entry before it.
        number: The number it bears; ``None`` where the list is not ordered.
        opens: Whether it is the first of a list of its own.
        jumps: Whether its number does not follow from that of the item before it.
    """

    item: ListItem
    depth: int
    number: int | None
    opens: bool
    jumps: bool


@attrs.define
class _OpenList:
    level: int
    ordered: bool
    number: int


def stretches(body: Iterable[Body]) -> Iterator[list[Body]]:
    """Give *body* in pieces: list items that follow on each other together, every other block alone."""
    for is_list, blocks in groupby(body, lambda block: isinstance(block, ListItem)):
        if is_list:
            yield list(blocks)
        else:
            yield from ([block] for block in blocks)


def outline(items: Iterable[ListItem]) -> Iterator[Entry]:
    """
    Give every item of a list its depth and number.

    Items without text are left out. Levels that skip a step or fall below that of the first item are brought into
    line. An ordered item without a number, or with one that no list can bear, counts on from the item before it.
    """
    path: list[_OpenList] = []
    for item in items:
        if not item.text.strip():
            continue
        while len(path) > 1 and path[-1].level > item.level:
            path.pop()
        opens = not path or (path[-1].level < item.level and len(path) < MAX_DEPTH)
        if opens:
            path.append(_OpenList(item.level, item.ordered, 0))
        here = path[-1]
        here.level = min(here.level, item.level)
        if here.ordered != item.ordered:
            opens, here.ordered, here.number = True, item.ordered, 0
        due = here.number + 1
        here.number = due if item.number is None or not 0 <= item.number <= _MAX_NUMBER else item.number
        here.number = min(here.number, _MAX_NUMBER)
        number = here.number if item.ordered else None
        yield Entry(item, len(path), number, opens, number is not None and number != due)
