"""The text of a block while it is gathered from the tree: white space folded, marks at their offsets."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

import attrs

from article_parse.model import Mark, MarkKind

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Gathered", "TextRun", "fold", "unescape"]

# Characters that a browser shows nothing for and breaks no word at: soft hyphen, zero-width space, word joiner, BOM.
_INVISIBLE = "\u00ad\u200b\u2060\ufeff"
# No code point has more digits; Python refuses to read numbers of thousands of digits.
_LONG_REFERENCE = re.compile(r"&#(?:[0-9]{8,}+|[xX][0-9a-fA-F]{7,}+);?")


class Gathered(NamedTuple):
    """The text of a block with what stands on it."""

    text: str
    marks: tuple[Mark, ...]
    link_share: float
    lines: int

    def without_blank_end(self) -> Gathered:
        """Give it without the white space at its end."""
        text = self.text.rstrip()
        stop = len(text)
        marks = tuple(attrs.evolve(mark, stop=min(mark.stop, stop)) for mark in self.marks if mark.start < stop)
        return self._replace(text=text, marks=marks, lines=text.count("\n") + 1)


class _OpenMark:
    __slots__ = ("depth", "href", "start")

    def __init__(self, href: str | None) -> None:
        self.href = href
        self.start = -1
        self.depth = 1


class TextRun:
    """
    A run of text that grows by the pieces between tags.

    Marks that are open when the run is taken go on in the next one. A mark inside one of its own kind is not kept.

    >>> run = TextRun()
    >>> run.add(" The  old"), run.open_mark("strong", None), run.add(" dam "), run.close_mark("strong"), run.add("held.")
    (None, None, None, None, None)
    >>> run.take().marks
    (Mark(kind='strong', start=8, stop=11, href=None),)
    """

    __slots__ = ("_linked", "_marks", "_open", "_parts", "length", "lines", "pending")

    def __init__(self) -> None:
        self._open: dict[MarkKind, _OpenMark] = {}
        self._clear()

    def _clear(self) -> None:
        self._parts: list[str] = []
        self._marks: list[Mark] = []
        self._linked = 0
        self.length = 0
        self.lines = 1
        self.pending = ""
        """The white space that stands before the next word: nothing, a space or a line end."""

    def add(self, text: str) -> None:
        """Add a piece of text, its white space folded."""
        words = text.split() if text.isascii() else _visible(text).split()
        if not words:
            if text:
                self.add_space()
            return
        if text[0].isspace():
            self.add_space()
        self._append(" ".join(words))
        if text[-1].isspace():
            self.pending = " "

    def add_verbatim(self, text: str) -> None:
        """Add a piece of preformatted text as it is, save line ends before the first."""
        kept = text if self.length else text.lstrip("\n")
        if kept:
            self._append(kept)

    def end_verbatim_line(self) -> None:
        """End the line in preformatted text, unless it is ended."""
        if self.length and not self._parts[-1].endswith("\n"):
            self._append("\n")

    def add_space(self) -> None:
        """Part what comes next from what is there by a space."""
        if self.length and not self.pending:
            self.pending = " "

    def end_line(self) -> bool:
        """End the line; tell whether it was ended already, so that a paragraph ends here."""
        if self.pending == "\n":
            return True
        if self.length:
            self.pending = "\n"
        return False

    def _append(self, text: str) -> None:
        if self.pending:
            self._parts.append(self.pending)
            self.length += 1
            self.lines += self.pending == "\n"
            self.pending = ""
        if self._open:
            for kind, mark in self._open.items():
                if mark.start < 0:
                    mark.start = self.length
                if kind == "link":
                    self._linked += len(text)
        self._parts.append(text)
        self.length += len(text)

    def open_mark(self, kind: MarkKind, href: str | None) -> None:
        """Open a mark, or go deeper into the one of its kind that is open."""
        if (mark := self._open.get(kind)) is not None:
            mark.depth += 1
        else:
            self._open[kind] = _OpenMark(href)

    def close_mark(self, kind: MarkKind) -> None:
        """Close the mark of *kind*, or come back up in it."""
        mark = self._open[kind]
        mark.depth -= 1
        if mark.depth == 0:
            del self._open[kind]
            self._keep(kind, mark)

    def _keep(self, kind: MarkKind, mark: _OpenMark) -> None:
        if 0 <= mark.start < self.length:
            self._marks.append(Mark(kind=kind, start=mark.start, stop=self.length, href=mark.href))

    @property
    def is_linked(self) -> bool:
        """Whether what is added now stands in a link."""
        return "link" in self._open

    def take(self) -> Gathered:
        """Give what was gathered, and begin anew."""
        for kind, mark in self._open.items():
            self._keep(kind, mark)
            mark.start = -1
        marks: Sequence[Mark] = self._marks
        if len(marks) > 1:
            marks = sorted(marks, key=lambda mark: (mark.start, -mark.stop))
        link_share = self._linked / self.length if self.length else 0.0
        gathered = Gathered("".join(self._parts), tuple(marks), link_share, self.lines)
        self._clear()
        return gathered


def fold(text: str) -> str:
    """
    Give *text* with its white space folded and without invisible characters.

    >>> fold(" Na\\u00advi\\u00adgation\\n menu ")
    'Navigation menu'
    """
    return " ".join((text if text.isascii() else _visible(text)).split())


def _visible(text: str) -> str:
    for character in _INVISIBLE:
        if character in text:
            text = text.replace(character, "")
    return text


def unescape(text: str) -> str:
    """
    Give *text* with its character references resolved.

    >>> unescape("caf&eacute; &#x2013; bar")
    'café – bar'
    """
    if "&" not in text:
        return text
    return html.unescape(_LONG_REFERENCE.sub("\ufffd", text))
