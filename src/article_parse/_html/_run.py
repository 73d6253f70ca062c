"""The text of a block while it is gathered from the tree: white space folded, marks at their offsets."""

from __future__ import annotations

import html
import re
from typing import Final, NamedTuple

import attrs

from article_parse._lines import fold
from article_parse.model import Mark, MarkKind

__all__ = ["Gathered", "TextRun", "unescape"]

# No code point has more digits; Python refuses to read numbers of thousands of digits.
_LONG_REFERENCE = re.compile(r"&#(?:[0-9]{8,}+|[xX][0-9a-fA-F]{7,}+);?")

# A call of the class of a named tuple takes three times as long.
_new: Final = tuple.__new__

_BLANK_LINES = re.compile(r"\A(?:[ \t\r]*+\n)++")


class Gathered(NamedTuple):
    """The text of a block, and what stands on it."""

    text: str
    marks: tuple[Mark, ...] = ()
    link_share: float = 0.0

    def without_blank_end(self) -> Gathered:
        """Give it without the white space at its end."""
        text = self.text.rstrip()
        stop = len(text)
        marks = tuple(attrs.evolve(mark, stop=min(mark.stop, stop)) for mark in self.marks if mark.start < stop)
        return Gathered(text, marks, self.link_share)


class TextRun:
    """
    A run of text that grows by the pieces between tags.

    Marks that are open when the run is taken go on in the next one.

    >>> run = TextRun()
    >>> run.add(" The  old")
    True
    >>> run.open_mark("strong", None)
    >>> run.add(" dam ")
    True
    >>> run.close_mark("strong")
    >>> run.add("held.")
    True
    >>> run.take()[:2]
    ('The old dam held.', (<Mark kind='strong' start=8 stop=11>,))
    """

    __slots__ = ("_awaits_word", "_href", "_linked", "_marks", "_nested", "_open", "_parts", "_pending", "length")

    def __init__(self) -> None:
        self.length = 0
        self._parts: list[str] = []
        self._marks: list[Mark] = []
        self._linked = 0
        # Where the open marks start, or -1 before their first word, and whether one may wait for that; how many of a
        # kind are open in another of it; and the target of the open link.
        self._open: dict[MarkKind, int] = {}
        self._awaits_word = False
        self._nested: dict[MarkKind, int] = {}
        self._href: str | None = None
        # The white space before the next word: nothing, a space or a line end.
        self._pending = ""

    def add(self, text: str) -> bool:
        """Add a piece of text, its white space folded; tell whether there is more in it than white space."""
        # Most texts are folded already.
        folded = text.strip(" ") if text.isprintable() and "  " not in text else fold(text)
        if not folded:
            self.add_space()
            return False
        start = self.length
        if start and (self._pending or text[0].isspace()):
            self._parts.append(self._pending or " ")
            start += 1
        if self._awaits_word:
            self._start_marks(start)
        self._parts.append(folded)
        self.length = start + len(folded)
        self._pending = " " if text[-1].isspace() else ""
        return True

    def add_verbatim(self, text: str) -> None:
        """Add a piece of preformatted text as it is, save blank lines at the start."""
        kept = text if self.length else _BLANK_LINES.sub("", text)
        if kept:
            self._append(kept)

    def end_verbatim_line(self) -> None:
        """End the line in preformatted text, unless it is ended."""
        if self.length and not self._parts[-1].endswith("\n"):
            self._append("\n")

    def add_space(self) -> None:
        """Part what comes next from what is there by a space."""
        if self.length and not self._pending:
            self._pending = " "

    def end_line(self) -> bool:
        """End the line; tell whether it was ended already, so that a paragraph ends here."""
        if self._pending == "\n":
            return True
        if self.length:
            self._pending = "\n"
        return False

    def _append(self, text: str) -> None:
        """Add a piece of preformatted text."""
        if self._pending:
            self._parts.append(self._pending)
            self.length += 1
            self._pending = ""
        if self._awaits_word:
            self._start_marks(self.length)
        self._parts.append(text)
        self.length += len(text)

    def _start_marks(self, start: int) -> None:
        """Begin the marks that were opened before the word at *start*."""
        for kind, known in self._open.items():
            if known < 0:
                self._open[kind] = start
        self._awaits_word = False

    def open_mark(self, kind: MarkKind, href: str | None) -> None:
        """Open a mark; one inside of another of its kind is a part of that."""
        if kind in self._open:
            self._nested[kind] = self._nested.get(kind, 0) + 1
            return
        self._open[kind] = -1
        self._awaits_word = True
        if kind == "link":
            self._href = href

    def close_mark(self, kind: MarkKind) -> None:
        """Close the mark that was opened last of its kind."""
        if self._nested and self._nested.get(kind):
            self._nested[kind] -= 1
            return
        start = self._open.pop(kind)
        if start >= 0:
            self._keep(kind, start)

    def _keep(self, kind: MarkKind, start: int) -> None:
        href = None
        if kind == "link":
            href = self._href
            self._linked += self.length - start
        self._marks.append(Mark(kind=kind, start=start, stop=self.length, href=href))

    @property
    def ends_with_digit(self) -> bool:
        """Whether what is added now without a space stands behind a digit."""
        return self.length > 0 and not self._pending and self._parts[-1][-1:].isdecimal()

    @property
    def is_linked(self) -> bool:
        """Whether what is added now stands in a link."""
        return "link" in self._open

    def take(self) -> Gathered:
        """Give what was gathered, and begin anew."""
        if self._open:
            for kind, start in self._open.items():
                if start >= 0:
                    self._keep(kind, start)
                    self._open[kind] = -1
            self._awaits_word = True
        parts, self._parts = self._parts, []
        text = parts[0] if len(parts) == 1 else "".join(parts)
        if self._marks:
            marks, self._marks = self._marks, []
            if len(marks) > 1:
                marks.sort(key=_by_place)
            gathered = _new(Gathered, (text, tuple(marks), self._linked / self.length if self._linked else 0.0))
            self._linked = 0
        else:
            gathered = _new(Gathered, (text, (), 0.0))
        self.length = 0
        self._pending = ""
        return gathered


def _by_place(mark: Mark) -> tuple[int, int]:
    return mark.start, -mark.stop


def unescape(text: str) -> str:
    """
    Give *text* with its character references resolved.

    >>> unescape("caf&eacute; &#x26; bar")
    'café & bar'
    """
    if "&" not in text:
        return text
    return html.unescape(_LONG_REFERENCE.sub("\ufffd", text))
