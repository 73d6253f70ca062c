"""Inline markup that a renderer left in the text: Markdown's marks and lynx's link numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import accumulate, islice
from types import MappingProxyType
from typing import Final, Literal

from article_parse._blocks import Renderer
from article_parse.model import Mark, MarkKind

__all__ = ["NO_DEFINITIONS", "strip_markup"]

# Tokens, not constructs: each is matched on its own, so the scan is linear whatever is left open. Every branch begins
# with its own character, which lets the scan skip what cannot begin a token.
_MARKDOWN_TOKEN = re.compile(
    r"""
      \\[!-/:-@\[-`{-~]
    | !\[
    | \[
    | \]\((?P<href>[^()\s]*+(?:\([^()\s]*+\)[^()\s]*+)?)(?:\ "[^"]*+")?\)
    | \]\[(?P<label>[^\[\]]{0,80})\]
    | \](?![\[(:]) | ⟨\d{1,4}⟩
    | </?(?:br|sub|sup)
      (?:\s[\w:-]{1,30}=[^<>]{0,300}+|\s?/?)>
    | \*\* | __(?<!\w__)(?=[^\s_]) | __(?<=[^\s_]__)(?!\w)
    | _(?<!\w_)(?=[^\s_]) | _(?<=[^\s_]_)(?!\w) | \*(?=\S) | \*(?<=\S\*)
    | `++
    """,
    re.VERBOSE,
)
# Link numbers stand before the text of the link; before a full stop or a comma they are an author's references, which
# are kept, but taken as a whole, or each of them would be followed by a look at the rest.
_LYNX_TOKEN = re.compile(r"(?:\[\d{1,4}\])++(?=[^\s.,;:!?)\]])|(?P<kept>(?:\[\d{1,4}\])++)|\((?:BUTTON|IMG|LINK)\) ?")
_LYNX_LINK = re.compile(r"\[\d{1,4}\]([^\[\]]+)")

_LYNX = Renderer.LYNX
_MARKDOWN = Renderer.MARKDOWN

NO_DEFINITIONS: Final[Mapping[str, str]] = MappingProxyType({})
"""Of a text that says nowhere where its links lead."""
_LONGEST_LABEL, _MOST_PIECES = 80, 16
# Digits that are raised or lowered are signs of their own: the mark of a note, an exponent.
_RAISED = {"sup": str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"), "sub": str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")}
_Toggle = Literal["strong", "emphasis"]
_TOGGLES: dict[str, _Toggle] = {"**": "strong", "__": "strong", "*": "emphasis", "_": "emphasis"}


def strip_markup(
    text: str, renderer: Renderer, definitions: Mapping[str, str] = NO_DEFINITIONS, most: int | None = None
) -> tuple[str, tuple[Mark, ...]]:
    """
    Give *text* without the inline markup of *renderer*, and what the markup said as marks, of the first *most* signs.

    *definitions* say where the links of a Markdown text lead, by their labels in small letters.

    >>> strip_markup("By [Ana Lima](/ana)Published **today**", Renderer.MARKDOWN)[0]
    'By Ana LimaPublished today'
    """
    if renderer is _MARKDOWN:
        # A look for five characters is many times faster than one for tokens, and most lines have none of them.
        may_hold = (
            "[" in text or "*" in text or "_" in text or "\\" in text or "`" in text or "<" in text or "⟨" in text
        )
        return _Unmarker(text, definitions, most).result() if may_hold and _MARKDOWN_TOKEN.search(text) else (text, ())
    if renderer is _LYNX and ("[" in text or "(" in text):
        return _LYNX_TOKEN.sub(r"\g<kept>", text), _lynx_links(text)
    return text, ()


def _lynx_links(text: str) -> tuple[Mark, ...]:
    """Mark the links of ``[5]Rivers[6]Floods``: only where the next number is glued on, lynx tells where one ends."""
    links = list(_LYNX_LINK.finditer(text))
    if len(links) < 2 or links[0].start() or links[-1].end() < len(text):  # noqa: PLR2004 two links can be glued
        return ()
    marks = []
    position = 0
    for link in links:
        name = link.group(1)
        marks.append(Mark(kind="link", start=position, stop=position + len(name)))
        position += len(name)
    return () if any(" " in link.group(1)[-1:] for link in links[:-1]) else tuple(marks)


class _Unmarker:
    """One pass over the tokens of a line; pieces are kept apart until all marks are known to be closed."""

    def __init__(self, text: str, definitions: Mapping[str, str], most: int | None) -> None:
        self.text = text
        self.definitions = definitions
        self.pieces: list[str] = []
        self.marks: list[tuple[MarkKind, int, int, str | None]] = []
        self.brackets: list[int] = []
        self.toggles: dict[_Toggle, int] = {}
        self.raised: tuple[str, int] | None = None
        # The marks of code that nothing closes in the rest of the line.
        self.unclosed: set[str] = set()
        position = 0
        for token in islice(_MARKDOWN_TOKEN.finditer(text), most):
            if token.start() >= position:
                self.pieces.append(text[position : token.start()])
                position = self._take(token)
        self.pieces.append(text[position:])

    def _take(self, token: re.Match[str]) -> int:
        """Take a token; give where the text goes on behind it, or behind the code that it opens."""
        mark = token.group()
        first = mark[0]
        if first == "\\":
            self.pieces.append(mark[1])
        elif first in "![":
            self.brackets.append(len(self.pieces))
            self.pieces.append(mark)
        elif first == "]":
            self._close_link(token)
        elif first == "<":
            self._take_tag(mark)
        elif first == "⟨":
            # The number of a link in the list below the text is no part of that.
            self.pieces.append("" if mark in self.definitions else mark)
        elif first == "`":
            return self._take_code(mark, token.end())
        else:
            self._toggle(mark)
        return token.end()

    def _take_code(self, mark: str, start: int) -> int:
        """Take code, in which nothing is a token."""
        stop = self.text.find(mark, start) if mark not in self.unclosed else -1
        if stop < 0:
            self.unclosed.add(mark)
            self.pieces.append(mark)
            return start
        self.marks.append(("code", len(self.pieces), len(self.pieces) + 1, None))
        self.pieces.append(self.text[start:stop].strip(" "))
        return stop + len(mark)

    def _take_tag(self, tag: str) -> None:
        """Drop a tag of HTML; digits that one raises or lowers become signs of their own."""
        name = tag.strip("</>").partition(" ")[0].rstrip("/").lower()
        if name == "br":
            self.pieces.append(" ")
        elif name in _RAISED and tag[1] != "/":
            self.raised = name, len(self.pieces)
        elif self.raised is not None and self.raised[0] == name:
            digits = _RAISED[name]
            for number in range(self.raised[1], len(self.pieces)):
                self.pieces[number] = self.pieces[number].translate(digits)
            self.raised = None

    def _close_link(self, token: re.Match[str]) -> None:
        if not self.brackets:
            self.pieces.append(token.group())
            return
        start = self.brackets.pop()
        is_link = self.pieces[start] == "["
        href = token.group("href")
        if href is None and is_link and self.definitions and len(self.pieces) - start <= _MOST_PIECES:
            label = token.group("label") or "".join(self.pieces[start + 1 :])
            href = self.definitions.get(" ".join(label.casefold().split())) if len(label) <= _LONGEST_LABEL else None
        if token.group() == "]" and href is None:
            # Brackets that lead nowhere are the author's.
            self.pieces.append("]")
            return
        if is_link:
            self.marks.append(("link", start, len(self.pieces), href))
        self.pieces[start] = ""

    def _toggle(self, mark: str) -> None:
        kind = _TOGGLES[mark]
        start = self.toggles.pop(kind, None)
        if start is None:
            self.toggles[kind] = len(self.pieces)
            self.pieces.append(mark)
        else:
            self.marks.append((kind, start, len(self.pieces), None))
            self.pieces[start] = ""

    def result(self) -> tuple[str, tuple[Mark, ...]]:
        """Join the pieces, folding the white space that dropped markup left doubled."""
        folded: list[str] = []
        last = " "
        for piece in self.pieces:
            kept = piece.lstrip(" ") if last == " " else piece
            folded.append(kept)
            last = kept[-1:] or last
        offsets = list(accumulate((len(piece) for piece in folded), initial=0))
        text = "".join(folded).rstrip(" ")
        marks = (
            Mark(kind=kind, start=offsets[start], stop=min(offsets[stop], len(text)), href=href)
            for kind, start, stop, href in self.marks
        )
        filled = [mark for mark in marks if mark.start < mark.stop]
        return text, tuple(sorted(filled, key=lambda mark: (mark.start, mark.stop)))
