"""The lines of a text dump, and the width it was wrapped at."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, pairwise
from typing import NamedTuple

__all__ = ["Line", "flows", "fold", "glue", "is_wrapped_before", "split_lines", "told_length", "wrap_width"]

# The line ends of Unicode (UAX 14, classes BK, CR, LF, NL); vertical tab and form feed are page furniture of PDF tools.
_LINE_ENDS = "\n\r\v\f\x85\u2028\u2029"

# Invisible characters that only tell where a line may break: they belong to the layout, not to the text.
# Joiners (U+200C, U+200D) and direction marks stay: they change how words are read.
INVISIBLE = "\u00ad\u200b\u2060\ufeff"
_INVISIBLE_ANY = re.compile(f"[{INVISIBLE}]")
_WITHOUT_INVISIBLE = dict.fromkeys(map(ord, INVISIBLE))
# White space but the space and the line ends. ``str.splitlines`` takes four of them for line ends.
_ODD_BLANKS = (
    "\t\x1c\x1d\x1e\x1f\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_EDGES = f"{INVISIBLE} {_LINE_ENDS}"

# Characters that take two columns on a terminal (Unicode East Asian Width W and F, the blocks that matter here). Both
# patterns take long to compile, which is done for the first text that may have such characters.
_WIDE = "[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]"
# Many times faster than the exact ranges, and Western text has none of them.
_MAYBE_WIDE = "[^\0-\u10ff\u1160-\u2e7f]"

# Programs wrap between 60 and 132 columns, the customary widths of mail and of wide terminals; inside quotations and
# lists a little earlier.
_NARROWEST, _WIDEST = 50, 132
_LEEWAY = 2
_OUTLIERS = 0.05
_FEWEST_BREAKS = 2
_BREAK_SHARE = 0.7
_FLOWING_SHARE = 0.5
# Where capitals are as common as in German, nouns begin half of the lines; many regular breaks make up for that.
_MANY_BREAKS, _REGULAR_SHARE, _LEAST_FLOWING_SHARE = 10, 0.8, 0.3
_LONG_LINE = 0.6
_WIDTHS_TRIED = 12
_STARTS_BLOCK = re.compile(r"(?:[•◦▪■□★○●‣⁃∙·*+\-#]|\d{1,3}[.)]) ?\S|>|\[\d")
_SENTENCE_ENDS = tuple(".!?…。！？”»")
_OPENING = "\"'“‘„«‚(["
_TAB = 8
_MANY_WORDS = 20_000
"""Longer texts, in characters, are folded without a list of their words."""

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
    if len(text) < _MANY_WORDS:
        return " ".join(text.split())
    # A word of its own takes fifty bytes more than its letters.
    spaced = _with_plain_blanks(text, _ODD_BLANKS + _LINE_ENDS)
    while "  " in spaced:
        spaced = spaced.replace("  ", " ")
    return spaced.strip(" ")


def _with_plain_blanks(text: str, blanks: str) -> str:
    """Give *text* with a space for each of *blanks*: one character for one, so that offsets stay."""
    for blank in blanks:
        text = text.replace(blank, " ")
    return text


def told_length(canvas: str, most: int) -> int:
    """
    Give how many characters of *canvas* hold the first lines, at most so many; blank ones count.

    >>> told_length("The dam\\nheld\\nall night", 2), told_length("The dam", 2)
    (13, 7)
    """
    if sum(map(canvas.count, _LINE_ENDS)) < most:
        return len(canvas)
    end = next(islice(re.finditer(f"[{_LINE_ENDS}]", canvas), most - 1, None))
    return end.end()


def split_lines(canvas: str) -> list[Line]:
    """Give the non-blank lines of *canvas*; a line of invisible characters alone is blank."""
    spaced = _with_plain_blanks(canvas, _ODD_BLANKS)
    hidden = [character for character in INVISIBLE if character in canvas]
    edges = _EDGES if hidden else None
    tabs = "\t" in canvas
    lines: list[Line] = []
    following = 0
    gap = 0
    for row in spaced.rstrip(edges).splitlines(keepends=True):
        start = following
        following += len(row)
        text = row.strip(edges)
        if not text:
            # The end of a first blank line only begins the next one.
            gap += start > 0
            continue
        indent = 0
        if row[0] != text[0]:
            margin = len(row) - len(row.lstrip(edges))
            indent = _indent(canvas[start : start + margin])
            start += margin
        stop = start + len(text)
        for character in hidden:
            text = text.replace(character, "")
        if "  " in text:
            text = " ".join(text.split())
        width = len(text) if text.isascii() else _columns(text)
        tabbed = tabs and "\t" in canvas[start:stop]
        lines.append(Line(start, stop, text, gap, indent, indent + width, tabbed))
        gap = 0
    return lines


def _indent(margin: str) -> int:
    if margin.isascii() and "\t" not in margin:
        return len(margin)
    return _columns(margin.translate(_WITHOUT_INVISIBLE).expandtabs(_TAB))


def _columns(text: str) -> int:
    if len(text) > _WIDEST or not re.search(_MAYBE_WIDE, text):
        return len(text)
    return len(text) + len(re.findall(_WIDE, text))


def _is_wide(character: str) -> bool:
    return not character.isascii() and bool(re.match(_MAYBE_WIDE, character) and re.match(_WIDE, character))


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
    if not widths or outliers > _OUTLIERS * len(pairs):
        return None
    # The widest lines may be of headings, which some programs wrap later than paragraphs.
    tried = sorted(widths, reverse=True)[:_WIDTHS_TRIED]
    ends = [(before.width, _reach(before, line), flows(before, line)) for before, line in pairs]
    share, best = max((_break_share(width, ends), width) for width in tried)
    return best if share >= _BREAK_SHARE else None


def _break_share(width: int, ends: Sequence[tuple[int, int, bool]]) -> float:
    """
    Give the share of the long lines that were broken because the next word did not fit in *width*.

    Each line end tells how wide the line is, how wide it would be with the next word, and whether a sentence goes on.
    The share is nothing where the breaks are too few, or too few of them run on in the middle of a sentence.
    """
    shortest = _LONG_LINE * width
    long = [end for end in ends if end[0] > shortest]
    breaks = [flows for own, reach, flows in long if own <= width < reach]
    flowing = sum(breaks)
    # Two breaks may be chance, unless both run on in the middle of a sentence.
    fewest = _FEWEST_BREAKS if flowing == len(breaks) else _FEWEST_BREAKS + 1
    share = len(breaks) / len(long) if len(breaks) >= fewest else 0.0
    is_regular = len(breaks) >= _MANY_BREAKS and share >= _REGULAR_SHARE
    return share if flowing >= (_LEAST_FLOWING_SHARE if is_regular else _FLOWING_SHARE) * len(breaks) else 0.0


def flows(before: Line, line: Line) -> bool:
    """Tell whether a sentence goes on from *before* to *line*."""
    return not (before.text.endswith(_SENTENCE_ENDS) or line.text.lstrip(_OPENING)[:1].isupper())


def is_wrapped_before(before: Line, line: Line, width: int) -> bool:
    """Tell whether a program wrapping at *width* broke the line after *before* because the next word did not fit."""
    return not line.gap and _reach(before, line) > width


def _reach(before: Line, line: Line) -> int:
    """Give how many columns *before* would take with the first word of *line*."""
    if _is_wide(line.text[:1]):
        # Between ideographs a line may break anywhere but before closing punctuation, which takes two columns more.
        return before.width + 2 * _LEEWAY
    word = line.text.find(" ")
    return before.width + _LEEWAY + (word if word >= 0 else len(line.text))


def glue(left: str, right: str) -> str:
    """Give what stands between two lines of one paragraph: a space; nothing between ideographs or behind a hyphen."""
    if _is_wide(left[-1:]) and _is_wide(right[:1]):
        return ""
    if left[-1:] == "-" and left[-2:-1].isalnum() and right.partition(" ")[0] not in _SUSPENDERS:
        return ""
    return " "
