"""The lines of a text dump, and the width it was wrapped at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

__all__ = ["Line", "fold", "glue", "is_wrapped_before", "split_lines", "wrap_width"]

# The line ends of Unicode (UAX 14, classes BK, CR, LF, NL); vertical tab and form feed are page furniture of PDF tools.
_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_LINE_END = re.compile(r"\r\n?|[\n\v\f\x85\u2028\u2029]")

# Invisible characters that only tell where a line may break: they belong to the layout, not to the text.
# Joiners (U+200C, U+200D) and direction marks stay: they change how words are read.
INVISIBLE = "\u00ad\u200b\u2060\ufeff"
_INVISIBLE_ANY = re.compile(f"[{INVISIBLE}]")
_WITHOUT_INVISIBLE = dict.fromkeys(map(ord, INVISIBLE))
_BLANK = (
    "\t\x1c\x1d\x1e\x1f \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_EDGES = INVISIBLE + _BLANK

# Characters that take two columns on a terminal (Unicode East Asian Width W and F, the blocks that matter here).
_WIDE = "\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6"
_WIDE_CHARACTER = re.compile(f"[{_WIDE}]")

# Programs wrap between 60 and 132 columns, the customary widths of mail and of wide terminals; inside quotations and
# lists a little earlier.
_NARROWEST, _WIDEST = 50, 132
_LEEWAY = 2
_OUTLIERS = 0.05
_FEWEST_BREAKS = 2
_BREAK_SHARE = 0.7
_FLOWING_SHARE = 0.5
_LONG_LINE = 0.6
_WIDTHS_TRIED = 12
_STARTS_BLOCK = re.compile(r"(?:[•◦▪■□★○●‣⁃∙·*+\-#]|\d{1,3}[.)]) ?\S|>|\[\d")
_SENTENCE_ENDS = tuple(".!?…。！？”»")
_OPENING = "\"'“‘„«‚(["
_TAB = 8

# "two- and three-year-olds": a hyphen before these words stands for the rest of its own.
_SUSPENDERS = frozenset({"and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e", "en", "of", "och", "og"})


class Line(NamedTuple):
    """
    A non-blank line.

    Attributes:
        start: Where its text starts in the canvas.
        stop: Where its text ends.
        text: Its text, white space folded, invisible characters dropped.
        gap: How many blank lines stand before it.
        indent: How many columns it is indented.
        width: How many columns it takes, indentation included.
        tabbed: Whether it holds a tab, which renderers print between the cells of a table.
    """

    start: int
    stop: int
    text: str
    gap: int
    indent: int
    width: int
    tabbed: bool


def fold(text: str) -> str:
    """Give *text* with every run of white space as one space and without invisible characters."""
    if not text.isascii() and _INVISIBLE_ANY.search(text):
        text = text.translate(_WITHOUT_INVISIBLE)
    return " ".join(text.split())


def split_lines(canvas: str) -> Iterator[Line]:
    """Give the non-blank lines of *canvas*; a line of invisible characters alone is blank."""
    ends = 0
    position = 0
    for found in _LINE.finditer(canvas):
        ends += _count_ends(canvas, position, found.start())
        position = found.end()
        raw = found.group()
        left = raw.lstrip(_EDGES)
        if not left:
            continue
        bare = left.rstrip(_EDGES)
        start = position - len(left)
        indent = (
            _columns(raw[: -len(left)].translate(_WITHOUT_INVISIBLE).expandtabs(_TAB)) if len(raw) > len(left) else 0
        )
        text = fold(bare)
        yield Line(start, start + len(bare), text, max(0, ends - 1), indent, indent + _columns(text), "\t" in bare)
        ends = 0


def _count_ends(canvas: str, start: int, stop: int) -> int:
    return 1 if stop - start == 1 else sum(1 for _ in _LINE_END.finditer(canvas, start, stop))


def _columns(text: str) -> int:
    if len(text) > _WIDEST or text.isascii():
        return len(text)
    return len(text) + sum(1 for _ in _WIDE_CHARACTER.finditer(text))


def wrap_width(lines: Sequence[Line]) -> int | None:
    """
    Give the width at which a program wrapped *lines*, or None.

    A program that wraps breaks a line only where the next word does not fit, and mostly in the middle of a sentence. So
    where a long line is followed by another one without a blank line, nearly always the next word did not fit, and
    mostly it begins with a small letter. In unwrapped text neither is so.
    """
    pairs = [
        (before, line)
        for before, line in pairwise(lines)
        if not (line.gap or line.tabbed or before.width <= _NARROWEST * _LONG_LINE or _STARTS_BLOCK.match(line.text))
    ]
    widths = {before.width for before, _ in pairs if _NARROWEST <= before.width <= _WIDEST}
    outliers = sum(before.width > _WIDEST and " " in before.text for before, _ in pairs)
    if outliers > _OUTLIERS * len(pairs):
        return None
    # The widest lines may be of headings, which some programs wrap later than paragraphs.
    tried = sorted(widths, reverse=True)[:_WIDTHS_TRIED]
    best = max(tried, key=lambda width: (_break_share(width, pairs), width), default=0)
    return best if _break_share(best, pairs) >= _BREAK_SHARE else None


def _break_share(width: int, pairs: Sequence[tuple[Line, Line]]) -> float:
    """
    Give the share of the long lines of *pairs* that were broken because the next word did not fit in *width*.

    It is nothing where the breaks are too few, or too few of them run on in the middle of a sentence.
    """
    long = [pair for pair in pairs if pair[0].width > _LONG_LINE * width]
    breaks = [pair for pair in long if pair[0].width <= width and is_wrapped_before(*pair, width)]
    flowing = sum(_flows(*pair) for pair in breaks)
    # Two breaks may be chance, unless both run on in the middle of a sentence.
    fewest = _FEWEST_BREAKS if flowing == len(breaks) else _FEWEST_BREAKS + 1
    return len(breaks) / len(long) if len(breaks) >= fewest and flowing >= _FLOWING_SHARE * len(breaks) else 0.0


def _flows(before: Line, line: Line) -> bool:
    """Tell whether a sentence goes on from *before* to *line*."""
    return not (before.text.endswith(_SENTENCE_ENDS) or line.text.lstrip(_OPENING)[:1].isupper())


def is_wrapped_before(before: Line, line: Line, width: int) -> bool:
    """Tell whether a program wrapping at *width* broke the line after *before* because the next word did not fit."""
    if line.gap:
        return False
    if _WIDE_CHARACTER.match(line.text):
        # Between ideographs a line may break anywhere but before closing punctuation, which takes two columns more.
        return before.width + 2 * _LEEWAY > width
    word = line.text.find(" ")
    return before.width + _LEEWAY + (word if word >= 0 else len(line.text)) > width


def glue(left: str, right: str) -> str:
    """Give what stands between two lines of one paragraph: a space; nothing between ideographs or behind a hyphen."""
    if _WIDE_CHARACTER.match(left, len(left) - 1) and _WIDE_CHARACTER.match(right):
        return ""
    if left[-1:] == "-" and left[-2:-1].isalnum() and right.partition(" ")[0] not in _SUSPENDERS:
        return ""
    return " "
