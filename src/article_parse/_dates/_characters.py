"""Characters: which are blank, which belong to words and which are marks, and the patterns that cut a text by them."""

from __future__ import annotations

import re

__all__ = ["MARKS", "PIECE", "SAME", "SPELT", "skip_blank"]

# Longer numbers, words and gaps mean nothing in a date; the bounds keep one look at a place cheap.
_MAX_DIGITS = 16
_MAX_LETTERS = 24
_MAX_BLANKS = 64

# White space, soft and zero-width marks, and the bidi controls that Intl puts around numbers.
_BLANK = r"\s\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
# What is neither blank nor digit nor punctuation is part of a word: letters, and the vowel signs and points that \w
# leaves out.
_LETTER = (
    rf"[^{_BLANK}\d_\x00-@\[-`{{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u055a-\u055f\u0589\u05be\u05c0\u05c3\u05f3"
    rf"\u05f4\u060c\u061b\u061f\u06d4\u0964\u0965\u0f0b-\u0f14\u104a\u104b\u1361-\u1368\u2010-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u30fb\uff01-\uff20]"
)
PIECE = re.compile(
    rf"([{_BLANK}]{{0,{_MAX_BLANKS}}}+)(?:({_LETTER}{{1,{_MAX_LETTERS}}}+)|(\d{{1,{_MAX_DIGITS}}}+)|(.))", re.DOTALL
)
"""A piece of a text: the white space before it, and a word, a number or anything else."""

SPELT = re.compile(rf"({_LETTER}{{1,{_MAX_LETTERS}}}+)[.\u05f3]?|(\d{{1,{_MAX_DIGITS}}}+)|[^{_BLANK}]")
"""The same for folded texts without marks but full stops: a word, a number, or what is neither."""

_BLANKS = re.compile(rf"[{_BLANK}]*+")
MARKS = frozenset(
    ",.:/-\u2010\u2011\u2013\u2014\u2212'\u2019+()|\u00b7\u2022@\u060c\u3001\uff0c\uff1a\uff08\uff09\uff0f\u2022\u05f3\u05be\u0f0b~\u2248<>\"\u05f4\u00ba\u00aa\u2032[]\uff5e\u301c\u2e41\u1361\u1363\u1365"
)
"""What may stand in a date beside words and numbers."""

SAME = str.maketrans(
    "\u2e41\u1361\u1363\u1365\u060c\u3001\uff0c\uff1a\uff08\uff09\uff0f\u2019\u05f3\u2032\u05be\u2010\u2011\u05f4\u00ba\u00aa",
    ",,,,,,,:()/'''---\"oa",
)
"""Marks that have the meaning of another one."""


def skip_blank(text: str, position: int) -> int:
    """Give the place of the first visible character at or after *position*."""
    found = _BLANKS.match(text, position)
    return position if found is None else found.end()
