"""The items of lists and their numbers, as a browser counts them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from article_parse._html._elements import Node

__all__ = ["Item", "Lists"]

# The rules for parsing integers of the HTML standard, section 2.3.4.1; no list counts to more digits.
_INTEGER = re.compile(r"[\t\n\f\r ]*+([+-]?[0-9]{1,9})(?![0-9])")


class Item:
    """
    An open item.

    Attributes:
        marker: The number that the page gives it, in an ordered list.
        is_shown: Whether a block of it was shown as an item. What follows continues it.
    """

    __slots__ = ("is_shown", "marker")

    def __init__(self, marker: str) -> None:
        self.marker = marker
        self.is_shown = False


class _Count:
    """The number of the next item of an ordered list, and what is added from one to the next."""

    __slots__ = ("number", "step")

    def __init__(self, number: int, step: int) -> None:
        self.number = number
        self.step = step


class Lists:
    """
    The ordered lists and the items that are open.

    Attributes:
        item: The innermost item.
    """

    __slots__ = ("_counts", "_outer", "item")

    def __init__(self) -> None:
        self.item: Item | None = None
        self._outer: list[Item | None] = []
        self._counts: list[_Count] = []

    def open_list(self, node: Node, attributes: Mapping[str, str | None]) -> None:
        """Begin an ordered list."""
        step = -1 if "reversed" in attributes else 1
        start = _integer(attributes.get("start"))
        if start is None:
            start = 1 if step > 0 else sum(child.tag == "li" for child in node.iter())
        self._counts.append(_Count(start, step))

    def close_list(self) -> None:
        """End the innermost ordered list."""
        self._counts.pop()

    def open_item(self, attributes: Mapping[str, str | None], *, is_counted: bool) -> None:
        """Begin an item; one that is counted has its own ``value`` for a number, or the next one of its list."""
        marker = ""
        if is_counted:
            count = self._counts[-1]
            value = _integer(attributes.get("value"))
            number = count.number if value is None else value
            count.number = number + count.step
            marker = f"{number}."
        self._outer.append(self.item)
        self.item = Item(marker)

    def close_item(self) -> None:
        """End the innermost item."""
        self.item = self._outer.pop()


def _integer(value: str | None) -> int | None:
    digits = _INTEGER.match(value) if value else None
    return int(digits[1]) if digits else None
