"""The numbers of list items, as a browser counts them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from article_parse._read._html_elements import Node
from article_parse._read._html_place import Place

__all__ = ["number_item", "open_list"]

# The rules for parsing integers of the HTML standard, section 2.3.4.1; no list counts to more digits.
_INTEGER = re.compile(r"[\t\n\f\r ]*+([+-]?[0-9]{1,9})(?![0-9])")


def open_list(place: Place, node: Node) -> None:
    """Set the number that the first item of an ordered list has."""
    attributes = place.attributes
    place.step = -1 if "reversed" in attributes else 1
    start = _integer(attributes.get("start"))
    if start is None:
        start = 1 if place.step > 0 else sum(child.tag == "li" for child in node.iter())
    place.number = start


def number_item(place: Place, attributes: Mapping[str, str | None]) -> None:
    """Give an item of an ordered list its number: its own ``value``, or the next one."""
    around = place.outer
    if around is None or around.tag != "ol" or around.number is None:
        return
    value = _integer(attributes.get("value"))
    place.number = around.number if value is None else value
    around.number = place.number + around.step


def _integer(value: str | None) -> int | None:
    digits = _INTEGER.match(value) if value else None
    return int(digits[1]) if digits else None
