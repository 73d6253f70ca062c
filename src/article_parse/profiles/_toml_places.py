"""Where the keys of a TOML text stand, which :mod:`tomllib` does not tell, and whether one is too long for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

from article_parse._span import Span

__all__ = ["LONGEST_WORD", "MOST_PARTS", "Key", "find_excess", "find_places"]

Key: TypeAlias = "tuple[str | int, ...]"

MOST_PARTS = 8
"""How many parts a key has at most, and how deep brackets nest. The time of tomllib grows with the square of either."""

LONGEST_WORD = 10_000
"""How long a key or a number is at most, in characters: tomllib takes a hundred times as much for its digits."""

# Strings are passed over as a whole, to the end of the text or the line where one is not closed; in TOML nothing else
# can hold brackets.
_TOKEN = re.compile(
    r'"""(?:[^"\\]++|\\.|"(?!""))*+"{0,5}'
    r"|'''(?:[^']++|'(?!''))*+'{0,5}"
    r'|"(?:[^"\\\n]++|\\.)*+"?'
    r"|'[^'\n]*+'?|#[^\n]*+|\[\[|\]\]|[\[\]{}=,\n]|[^\s\[\]{}=,#\"']++",
    re.DOTALL,
)


def find_places(text: str) -> Mapping[Key, Span]:
    """
    Give where each key and each entry of a list stands in *text*, which has to be TOML.

    >>> places = find_places('name = "herald"\\n[[cues]]\\nrole = "share"\\n')
    >>> places["cues", 0, "role"]
    Span(start=25, stop=29)
    """
    scan = _Scan()
    for found in _TOKEN.finditer(text):
        scan.take(found.group(), Span(found.start(), found.end()))
    return scan.places


def find_excess(text: str) -> Span | None:
    """
    Give where a text that may be TOML has a key of over :data:`MOST_PARTS` parts, brackets as deep, or a long word.

    >>> find_excess("a.b = [[1.5], '. . . . . . . . .']"), find_excess("a." * 9 + "a = 1")
    (None, Span(start=0, stop=19))
    """
    dots = depth = 0
    for found in _TOKEN.finditer(text):
        token = found.group()
        if token[0] in "[{":
            depth += len(token)
        elif token[0] in "]}":
            depth = max(depth - len(token), 0)
        # A string may be a part of a key, with the dots around it.
        dots = 0 if token[0] in "[]{}=,\n" else dots + token.count(".") * (token[0] not in "\"'#")
        is_long = token[0] not in "\"'#" and len(token) > LONGEST_WORD
        if is_long or max(dots, depth) > MOST_PARTS:
            return Span(found.start(), found.end())
    return None


class _Scan:
    """Which table and which value the scan is in."""

    def __init__(self) -> None:
        self.places: dict[Key, Span] = {}
        self.table: Key = ()
        self.counts: dict[str, int] = {}
        # The brackets that are open in a value, with the key of what stands in them.
        self.open: list[tuple[str, Key]] = []
        self.key: Key = ()
        self.is_header = self.in_value = False
        self.start = 0

    def take(self, token: str, span: Span) -> None:
        """Take the next token."""
        if token[0] == "#":
            return
        if self.in_value:
            self._take_of_value(token, span)
        elif token in {"[", "[["}:
            self.is_header, self.start = True, span.start
        elif token in {"]", "]]"}:
            self.is_header = False
            header = Span(self.start, span.stop)
            self.places.setdefault(self.table[:1], header)
            self.places[self.table] = header
        elif self.is_header:
            self._open_table(_bare(token))
        elif token == "=":  # noqa: S105 a sign of TOML
            self.in_value = True
        elif token != "\n":  # noqa: S105 a sign of TOML
            self.key = (*self.table, _bare(token))
            self.places[self.key] = span

    def _open_table(self, name: str) -> None:
        number = self.counts.get(name, 0)
        self.counts[name] = number + 1
        self.table = (name, number)

    def _take_of_value(self, token: str, span: Span) -> None:
        if token == "\n":  # noqa: S105 a sign of TOML
            self.in_value = bool(self.open)
        elif token in {"]", "]]", "}"}:
            for _ in token:
                self._close()
        elif token in {"[", "[["}:
            for _ in token:
                self._enter(span)
                self.open.append(("[", self.key))
                self.key = (*self.key, 0)
        elif token == "{":  # noqa: S105 a sign of TOML
            self._enter(span)
            self.open.append(("{", self.key))
        elif token == ",":  # noqa: S105 a sign of TOML
            self._pass_comma()
        elif self.open and self.open[-1][0] == "{":
            if token != "=" and self.key == self.open[-1][1]:  # noqa: S105 a sign of TOML
                self.key = (*self.key, _bare(token))
                self._enter(span)
        else:
            self._enter(span)

    def _enter(self, span: Span) -> None:
        self.places.setdefault(self.key, span)

    def _close(self) -> None:
        if self.open:
            _, self.key = self.open.pop()

    def _pass_comma(self) -> None:
        kind, outer = self.open[-1]
        if kind == "[":
            number = self.key[len(outer)]
            self.key = (*outer, int(number) + 1)
        else:
            self.key = outer


def _bare(token: str) -> str:
    return token.strip("\"'")
