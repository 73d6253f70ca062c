"""How long an article takes to read, as its page states it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import NamedTuple

from article_parse._lexicon import WORDS, alternatives

__all__ = ["ReadingTime", "match_reading_time"]


_MINUTES = rf"(?P<minutes>\d{{1,3}})(?: ?[-–] ?\d{{1,3}})?[ -]?(?:{alternatives(WORDS.minute_words)})\.?"
_READ = rf"(?:{alternatives(WORDS.read_words)})"
_AFTER = re.compile(rf"{_MINUTES}[ -]{_READ}(?-i:(?![a-z]))", re.IGNORECASE)
_BEFORE = re.compile(rf"{_READ} ?:? ?{_MINUTES}(?-i:(?![a-z]))", re.IGNORECASE)
_FIRST_LETTERS = frozenset(word.casefold()[0] for word in WORDS.read_words)


class ReadingTime(NamedTuple):
    """A reading time and where it ends in the line."""

    duration: timedelta
    stop: int


def match_reading_time(text: str, start: int = 0) -> ReadingTime | None:
    """
    Read ``4 min read``, ``4-minute read`` or ``Reading time: 4 minutes`` at *start*.

    Of a range such as ``3-4 min read`` the first number counts.

    >>> str(match_reading_time("By Ana Lima 4 min read", 12).duration)
    '0:04:00'
    """
    first = text[start : start + 1]
    if first.isdecimal():
        found = _AFTER.match(text, start)
    else:
        found = _BEFORE.match(text, start) if first.casefold()[:1] in _FIRST_LETTERS else None
    return ReadingTime(timedelta(minutes=int(found["minutes"])), found.end()) if found else None
