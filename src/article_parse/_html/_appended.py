"""
A bound on text that the parser of HTML appends piece by piece, found before the parser sees it.

Text in a table that is in none of its cells goes before the table, to the text that went there before (the standard
calls it foster parenting), and so does text around a tag that is ignored. Where the parser keeps something else in
between, a comment, an attribute or the text of a cell, it copies all that there is and frees nothing: a megabyte of
``<table>`` and ``x<!---->`` takes a gigabyte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

import attrs

from article_parse._html._open_depth import CLOSED, LEAF, RAW, TOKEN, raw_stop
from article_parse._html._stack import OpenElements

__all__ = ["appends_too_much"]

_MAX_COPIED = 4_000_000
"""How many characters are copied at the most."""
_MOST_PARTING = 32
"""How many tags may part texts in a page that is not scanned tag by tag; nine of ten pages have fewer."""

_BLANK = r"\t\n\f\r "
_WHITE = "\t\n\f\r "
_COMMENT = r"<!--(?:-?>|.*?(?:--!?>|\Z))"
_CELLS = frozenset({"td", "th", "caption"})
_ROWS = frozenset({"tr", "tbody", "thead", "tfoot", "col", "colgroup"})
# What may be ignored, so that it parts no texts; in a table also what goes into the table itself.
_IGNORED = frozenset({"body", "form", "frame", "frameset", "head", "html"})
_INSIDE = _IGNORED | {"input", "script", "style", "template"}
# What has cells and rows of its own, or none, until it ends.
_APART = frozenset({"math", "select", "svg", "template"})


def _in_any_case(*names: str) -> str:
    """Give a pattern for *names* of tags, since one that ignores case takes longer."""
    return "|".join("".join(f"[{letter}{letter.upper()}]" for letter in name) for name in names)


_ROOTS = _in_any_case("body", "html")
_TABLES = (
    f"[tT](?:{_in_any_case('able', 'body', 'head', 'foot')}|[rRdDhH])"
    f"|[cC](?:{_in_any_case('aption')}|{_in_any_case('ol')}(?:{_in_any_case('group')})?+)"
)
# A tag of a table with the white space and the comments behind it; or another one that is ignored at times, and keeps
# something or goes back to the body. Most tags are told by their first letter.
_WATCHED = re.compile(
    rf"<(?=[tTcCbBhHfF]|/(?:[tTcCbBhH]|[^>{_BLANK}/]++[{_BLANK}/]))"
    rf"(?:(/)?+({_TABLES})(?=[{_BLANK}/>])[^>]*+>((?:[{_BLANK}]++|{_COMMENT})*+)"
    rf"|/(?:[^>{_BLANK}/]++[{_BLANK}/]++[^{_BLANK}/>]|(?:{_ROOTS})(?![^>{_BLANK}/]))"
    rf"|(?:{_ROOTS})[{_BLANK}/>]|(?:{_in_any_case('form', 'frame', 'head')})[{_BLANK}/])",
    re.DOTALL,
)


def appends_too_much(source: str) -> bool:
    """
    Tell whether the parser would copy the same text again and again.

    Most pages need no scan: their tables hold nothing but rows, and rows nothing but cells.

    >>> appends_too_much("<table>" + "x<!---->" * 1000), appends_too_much("<table>" + "x<!---->" * 10000)
    (False, True)
    """
    return not _is_harmless(source) and any(total > _MAX_COPIED for total in accumulate(_copied(source)))


def _is_harmless(source: str) -> bool:
    """
    Tell whether tags of tables stand one behind the other, but for what is in cells, and what is kept copies little.

    Between two tags, text is copied once, and no more than stands before the second. Tags that this sees in attributes,
    comments and scripts are none, so each row and cell may be outside of all tables, where its attributes are kept.
    """
    behind = -1
    copied = parting = inside = 0
    for tag in _WATCHED.finditer(source):
        is_end, name = bool(tag[1]), (tag[2] or "").lower()
        is_inside = bool(name) and not is_end and name != "table"
        is_bare = bool(name) and source[tag.end(2)] == ">"
        if not name or (is_end and not is_bare):
            copied += tag.start() if parting else 0
            parting += 1
            if parting > _MOST_PARTING:
                return False
        if not name:
            continue
        inside += tag.start() if is_inside and not is_bare else 0
        if (tag.start() != behind and (behind >= 0 or is_inside)) or _hides_tags(tag):
            return False
        is_outside = name == "table" if is_end else name in _CELLS
        behind = -1 if is_outside else tag.end()
    return behind in {-1, len(source)} and copied + inside + (len(source) if parting else 0) <= _MAX_COPIED


def _hides_tags(tag: re.Match[str]) -> bool:
    """Tell whether there are tags in the comments behind a tag; where that is none, the comments are none either."""
    comments = tag[3]
    return "<" in comments and comments.count("<") > comments.count("<!--")


@attrs.define
class _Place:
    """
    Where text goes: the body, a cell, a table outside of its cells, or what is apart from those.

    Attributes:
        kind: Which of those; empty for the body.
        run: How much text was appended since something stood behind it.
        is_parted: Whether the parser kept something else since the last of it.
    """

    kind: str = ""
    run: int = 0
    is_parted: bool = False

    @property
    def is_table(self) -> bool:
        return self.kind not in {"", "cell"}

    def append(self, text: str) -> int:
        """Take text, and tell how many characters are copied; a table takes white space for its own."""
        if not text or (self.is_table and not text.strip(_WHITE)):
            return 0
        self.run += len(text)
        copied = self.run if self.is_parted else 0
        self.is_parted = False
        return copied

    def put(self) -> None:
        """Put something behind the text."""
        self.run = 0
        self.is_parted = False

    def keep(self, *, more: bool = True) -> None:
        """Keep something elsewhere."""
        self.is_parted = self.is_parted or more


class _Places:
    """The places that are open."""

    def __init__(self) -> None:
        self.path = [_Place()]
        self.is_behind_body = False

    def append(self, text: str) -> int:
        self.is_behind_body = self.is_behind_body and not text
        return self.path[-1].append(text)

    def comment(self) -> None:
        place = self.path[-1]
        if place.is_table or self.is_behind_body:
            place.keep()
        else:
            place.put()

    def start(self, name: str, *, more: bool) -> None:
        """Open an element; *more* says that its tag has attributes."""
        if name in _CELLS or name in _ROWS:
            self._leave_cell()
            self.path[-1].keep(more=more)
            if name in _CELLS and self.path[-1].kind == "table":
                self.path.append(_Place("cell"))
            return
        place = self.path[-1]
        if name in (_INSIDE if place.is_table else _IGNORED):
            place.keep(more=more or place.is_table)
        else:
            place.put()
        if name == "table":
            if place.kind == "table":
                self.path.pop()
            self.path.append(_Place("table"))
        elif name in _APART and place.is_table:
            self.path.append(_Place(name))

    def end(self, name: str, *, more: bool) -> None:
        """Close an element."""
        if name == "table":
            at = len(self.path) - 1
            while at and self.path[at].kind != "table":
                at -= 1
            del self.path[at or len(self.path) :]
        elif name in _CELLS or name in _ROWS:
            self._leave_cell()
        elif name in _APART and name == self.path[-1].kind:
            self.path.pop()
        self.is_behind_body = self.is_behind_body or name in {"body", "html"}
        self.path[-1].keep(more=more)

    def _leave_cell(self) -> None:
        if self.path[-1].kind == "cell":
            self.path.pop()
            self.path[-1].keep()


def _copied(source: str) -> Iterator[int]:
    """Give how many characters are copied at each tag; where raw text begins that may be none, all that may be."""
    elements, places = OpenElements(), _Places()
    position = 0
    while (tag := TOKEN.search(source, position)) is not None:
        yield places.append(source[position : tag.start()])
        position = tag.end()
        is_raw, name = False, ""
        if tag[1] is not None:
            name = tag[1].lower()
            elements.end(name)
            places.end(name, more=tag.end(1) + 1 < position)
        elif tag[2] is None:
            places.comment()
            is_raw = not elements.is_plain and tag[0].startswith("<![CDATA[")
        else:
            name = tag[2].lower()
            places.start(name, more=source[tag.end(2) : tag.end(2) + 1] not in {"", ">"})
            if tag.lastindex == LEAF:
                yield places.append(tag[LEAF][: -len(name) - 3])
                places.end(name, more=False)
            else:
                elements.start(name, closed=tag.lastindex == CLOSED)
                is_raw = name in RAW
        if is_raw and elements.is_plain:
            position = raw_stop(source, position, name)
        elif is_raw:
            yield source.count("<", position) * (len(source) - position)
            return
