"""The elements of a page that set their blocks apart: info boxes, entries of a live blog, footnotes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from article_parse._blocks import Block, Element, Enclosure, Shape
from article_parse._html._names import Name
from article_parse._lines import fold
from article_parse.model import PassageKind

__all__ = ["Enclosures", "kind_of"]

_NOTE_ROLES = frozenset({"doc-endnote", "doc-footnote"})
_NOTE_ELEMENTS = frozenset({"aside", "dd", "div", "li", "p"})
# Ids that the makers of footnotes give them; what leads back from a note to the text has "ref" in it.
_NOTE_ID = re.compile(r"(?:_?ftn|fn|footnote|endnote|cite_note|note)[-_:.]?(?!ref|back)[\w.:-]{0,40}\d", re.IGNORECASE)
_MARK = re.compile(r"[\[(]?(\d{1,3}|[*†‡§¹²³⁴⁵⁶⁷⁸⁹]{1,3}|[a-z])(?:[\])]|[.:] |\s)")


def kind_of(element: Element, name: Name) -> PassageKind | None:
    """
    Tell what an element sets apart, if it does.

    >>> kind_of(Element("li", id="fn:3"), ""), kind_of(Element("li", id="fnref:3"), "")
    ('footnote', None)
    """
    if name == "info_box":
        return "info_box"
    if name == "live_entry" or element.itemprop == "liveBlogUpdate":
        return "live_entry"
    is_note = element.role in _NOTE_ROLES or (element.tag in _NOTE_ELEMENTS and _NOTE_ID.match(element.id))
    return "footnote" if is_note else None


class _Open:
    __slots__ = ("anchor", "depth", "kind", "start", "stated")

    def __init__(self, depth: int, kind: PassageKind, start: int, anchor: str | None) -> None:
        self.depth = depth
        self.kind: PassageKind = kind
        self.start = start
        self.anchor = anchor
        self.stated: str | None = None


class Enclosures:
    """
    The enclosures that are open, and those that are done.

    Attributes:
        depth: How many elements were open with the one that opened the innermost enclosure, or 0 when there is none.
    """

    __slots__ = ("_done", "_open", "depth")

    def __init__(self) -> None:
        self._open: list[_Open] = []
        self._done: list[Enclosure] = []
        self.depth = 0

    def open(self, depth: int, kind: PassageKind, start: int, anchor: str | None) -> None:
        """Begin an enclosure at block *start*; there is none in another of its kind."""
        if all(each.kind != kind for each in self._open):
            self._open.append(_Open(depth, kind, start, anchor))
            self.depth = depth

    def state_time(self, text: str) -> None:
        """Take the time that stands first in an entry of a live blog."""
        for each in self._open:
            if each.kind == "live_entry" and each.stated is None:
                each.stated = fold(text) or None

    def close(self, blocks: Sequence[Block]) -> None:
        """End the innermost enclosure behind the last of *blocks*; an entry without a time is none."""
        closed = self._open.pop()
        self.depth = self._open[-1].depth if self._open else 0
        if len(blocks) > closed.start and (closed.kind != "live_entry" or closed.stated is not None):
            label = _label_of(closed.kind, blocks[closed.start])
            self._done.append(Enclosure(closed.kind, closed.start, len(blocks), label, closed.stated, closed.anchor))

    def in_order(self) -> tuple[Enclosure, ...]:
        """Give all that were found, by where they start, the outer before the inner."""
        return tuple(sorted(self._done, key=lambda each: (each.start, -each.stop)))


def _label_of(kind: PassageKind, block: Block) -> str | None:
    """Give the title of a box, or the mark of a footnote: the number of its item, or what its text begins with."""
    if kind == "info_box":
        return block.text if block.shape is Shape.HEADING else None
    if kind != "footnote":
        return None
    if block.marker:
        return block.marker.rstrip(".")
    mark = _MARK.match(block.text)
    return mark[1] if mark else None
