"""
Templates: what a text of a page looks like, written as a person would, and matched in a time linear in the text.

======================  ==============================================================================================
``*``                   any text of a line, or none
``#``                   a number: all the digits that stand side by side
``(a|b)``, ``(a|)``     one of several; the last may be nothing
``{authors}`` ...       in a byline: a text of 1 to 100 characters, of authors without digits, that is told by name
``\\*``                  the sign itself; so for ``\\# \\( \\) \\| \\{ \\} \\\\``
anything else           itself
======================  ==============================================================================================

A choice is written out: a template stands for some lines of literals, numbers and gaps. A match of a literal or number
further right ends further right, so for what stands between two gaps the first place where it fits is as good as any
other, and none is tried again. One pass over the text is enough for each line, without a repeat inside a repeat.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, NoReturn, TypeAlias, cast

import attrs

from article_parse._span import Span
from article_parse.errors import ProfileError

__all__ = ["BYLINE_FIELDS", "LONGEST_PATTERN", "MOST_LINES", "Pattern", "Wanted", "escape", "read_pattern", "sight_of"]

Pattern: TypeAlias = str | re.Pattern[str]
"""A template; or, in Python, a compiled regular expression: how long that takes is its author's affair."""

BYLINE_FIELDS = ("authors", "published", "modified", "reading_time", "section")
LONGEST_PATTERN = 500
MOST_LINES = 100
"""So many lines a template may stand for."""

_TOKEN = re.compile(r"\\.|[*#(|)]|\{\w*\}?|[^\\*#(|){]+|\\", re.DOTALL)
_SIGNS = frozenset("*#(|){}\\")
_ESCAPED = re.compile(r"[*#({)\\]")
_TEXT, _NUMBER, _FIELD, _LITERAL = "*", "#", "{", ""


class _Piece(NamedTuple):
    """A part of a line: a gap (any text, or a field), a number or a literal, and where the template has it."""

    kind: str
    text: str
    start: int

    @property
    def is_gap(self) -> bool:
        return self.kind in {_TEXT, _FIELD}

    @property
    def regex(self) -> str:
        # All digits and nothing else: where digits go on, an earlier place was no place for the number.
        return r"(?<!\d)\d++" if self.kind == _NUMBER else re.escape(self.text)


_Line: TypeAlias = "tuple[_Piece, ...]"


@attrs.frozen
class Wanted:
    """
    What a pattern asks of a text as a whole.

    Args:
        texts: The texts it stands for, where these can be counted.
        words: Words, in the sense of ``str.split``, that each of its texts has.
        fields: The parts that it names.
        needle: What each of its texts has in it.
        pattern: What compares a text, where there is no list of them; compiled when a text has the needle.

    >>> wanted = read_pattern("cue", "© # The (Harrow|Marrow) Herald*")
    >>> wanted.fits("© 2026 The Marrow Herald, Ltd."), wanted.words
    (True, ('©', 'The'))
    """

    texts: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    fields: frozenset[str] = frozenset()
    needle: str = ""
    pattern: Pattern | None = None
    _regex: re.Pattern[str] | None = attrs.field(default=None, init=False, eq=False, repr=False)

    def fits(self, text: str) -> bool:
        """Tell whether *text* as a whole is what is wanted."""
        return text in self.texts if self.pattern is None else self._match(text) is not None

    def parts(self, text: str) -> Mapping[str, str] | None:
        """
        Give what the fields hold; ``None`` where the text is not what is wanted.

        >>> read_pattern("byline", "By {authors} / {published}", BYLINE_FIELDS).parts("By Ana Lima / 2 March 2026")
        {'authors': 'Ana Lima', 'published': '2 March 2026'}
        """
        found = self._match(text)
        if found is None:
            return None
        return {name.rstrip("0123456789"): part for name, part in found.groupdict().items() if part}

    def _match(self, text: str) -> re.Match[str] | None:
        if self.pattern is None or self.needle not in text:
            return None
        if self._regex is None:
            object.__setattr__(self, "_regex", re.compile(self.pattern))
        return cast("re.Pattern[str]", self._regex).fullmatch(text)


def read_pattern(kind: str, pattern: object, fields: Sequence[str] = ()) -> Wanted:
    """
    Read the pattern of a *kind* of entry, in which *fields* may be named.

    Raises:
        ProfileError: It is neither a template nor a compiled regular expression; the place is marked.

    >>> read_pattern("cue", "(Most|All) read").texts == {"Most read", "All read"}
    True
    """
    if isinstance(pattern, re.Pattern) and isinstance(pattern.pattern, str):
        return Wanted(pattern=pattern, fields=frozenset(pattern.groupindex))
    if not isinstance(pattern, str) or not 0 < len(pattern) <= LONGEST_PATTERN:
        msg = f"the pattern of a {kind} must be a template of 1 to {LONGEST_PATTERN} characters, not {pattern!r}"
        raise ProfileError(msg, key="pattern")
    if not _ESCAPED.search(pattern):
        return Wanted(texts=frozenset({pattern}))
    return _Reader(kind, pattern, fields).wanted()


def sight_of(pattern: Pattern) -> str:
    """Give a pattern as it is written."""
    return repr(pattern if isinstance(pattern, str) else pattern.pattern)


def escape(text: str) -> str:
    r"""
    Give the template for a text.

    >>> escape("Comments (12) | #1")
    'Comments \\(12\\) | \\#1'
    """
    return _ESCAPED.sub(r"\\\g<0>", text)


class _Reader:
    """One template while it is read."""

    def __init__(self, kind: str, template: str, fields: Sequence[str]) -> None:
        self.kind = kind
        self.template = template
        self.fields = fields
        # What all lines have, by which a text is dismissed and a signature is looked up.
        self.shared: list[str] = []

    def _fail(self, fault: str, start: int, size: int = 1) -> NoReturn:
        msg = f"the pattern {self.template!r} of a {self.kind}: {fault}"
        raise ProfileError(msg, source=self.template, span=Span(start, start + size), key="pattern")

    def wanted(self) -> Wanted:
        """Give what the template asks for."""
        lines = self._lines()
        for line in lines:
            self._check(line)
        if all(piece.kind == _LITERAL for line in lines for piece in line):
            return Wanted(texts=frozenset("".join(piece.text for piece in line) for line in lines))
        regex = "|".join(_regex(line, number) for number, line in enumerate(lines))
        return Wanted(
            words=tuple(self._words()),
            fields=frozenset(piece.text for line in lines for piece in line if piece.is_gap and piece.text),
            needle=max(self.shared, key=len, default=""),
            pattern=regex,
        )

    def _lines(self) -> list[_Line]:
        """Write the choices out."""
        lines: list[_Line] = [()]
        # Of each choice that is open: where, the lines before it, and those of its sides that are read.
        choices: list[tuple[int, list[_Line], list[_Line]]] = []
        for found in _TOKEN.finditer(self.template):
            token, start = found.group(), found.start()
            if token == "(":  # noqa: S105 a sign of templates
                choices.append((start, lines, []))
                lines = [()]
            elif token in {"|", ")"} and choices:
                opened, before, sides = choices[-1]
                if token == ")" and not sides:  # noqa: S105
                    self._fail(r"a choice has two sides or more, as in (a|b); the sign itself is \(", opened)
                sides += lines
                lines = [()]
                if len(before) * len(sides) > MOST_LINES:
                    self._fail(f"its choices stand for more than {MOST_LINES} lines", opened)
                if token == ")":  # noqa: S105
                    choices.pop()
                    lines = [(*line, *side) for line in before for side in sides]
            else:
                piece = self._piece(token, start)
                if piece.kind == _LITERAL and not choices:
                    self.shared.append(piece.text)
                lines = [(*line, piece) for line in lines]
        if choices:
            self._fail(r"this choice is not closed; the sign itself is \(", choices[-1][0])
        return lines

    def _piece(self, token: str, start: int) -> _Piece:
        if token == _TEXT:
            return _Piece(_TEXT, "", start)
        if token == _NUMBER:
            return _Piece(_NUMBER, "", start)
        if token == ")":  # noqa: S105
            self._fail(r"no choice is open here; the sign itself is \)", start)
        if token[0] == "\\":
            if token[1:] not in _SIGNS:
                self._fail(f"a \\ stands before one of {' '.join(sorted(_SIGNS))} alone", start, len(token))
            return _Piece(_LITERAL, token[1:], start)
        if token[0] == "{":
            if token[-1] != "}":
                self._fail(r"a field is closed by a }; the sign itself is \{", start)
            if token[1:-1] not in self.fields:
                known = f"there are {', '.join(self.fields)}" if self.fields else "only a byline has any"
                self._fail(f"there is no field {token[1:-1]!r}; {known}", start, len(token))
            return _Piece(_FIELD, token[1:-1], start)
        return _Piece(_LITERAL, token, start)

    def _check(self, line: _Line) -> None:
        """Refuse what can be read in many ways, or in none."""
        for last, piece in pairwise(line):
            if piece.is_gap and last.is_gap:
                self._fail("nothing parts two texts of any length", piece.start)
            kinds = {last.kind, piece.kind}
            if kinds == {_NUMBER} or (
                kinds == {_NUMBER, _LITERAL} and (last.text[-1:].isdecimal() or piece.text[:1].isdecimal())
            ):
                self._fail("a number is all the digits that stand side by side, so none stands beside it", piece.start)
        named = [piece for piece in line if piece.kind == _FIELD]
        for place, piece in enumerate(named):
            if any(piece.text == other.text for other in named[:place]):
                self._fail(f"the field {piece.text} is named twice", piece.start)

    def _words(self) -> Iterator[str]:
        """Give the words that stand whole in the template, outside of its choices."""
        depth, word = 0, ""
        for found in _TOKEN.finditer(f"{self.template} "):
            token = found.group()
            depth += (token == "(") - (token == ")")  # noqa: S105
            if depth or token[0] in "*#({)":
                word += "\0"
                continue
            token = token.removeprefix("\\")
            *ended, rest = re.split(r"\s", token)
            for end in ended:
                word += end
                if word and "\0" not in word:
                    yield word
                word = ""
            word += rest


def _regex(line: _Line, number: int) -> str:
    """Give the pattern of one line: what stands behind each gap but the last is looked for once."""
    last = max((place for place, piece in enumerate(line) if piece.is_gap), default=-1)
    regex, is_open = "", False
    for place, piece in enumerate(line):
        if not piece.is_gap:
            regex += piece.regex
            continue
        char = r"[^\d\n]" if piece.text == "authors" else "."
        gap = f"(?P<{piece.text}{number}>{char}{{1,100}}?)" if piece.text else ".*" if place == last else ".*?"
        regex += ")" * is_open + gap if place == last else ")" * is_open + f"(?>{gap}"
        is_open = place != last
    return regex
