"""How long an article takes to read, as its page states it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import NamedTuple

from article_parse._lexicon import WORDS
from article_parse._lexicon._openings import Openings

__all__ = ["ReadingTime", "match_minutes", "match_reading_time"]

_COUNT = re.compile(r"(\d{1,3})(?: ?[-–] ?\d{1,3})?[ -]?")
_MINUTES, _BEFORE_READ, _LAST = Openings(WORDS.minute_words), re.compile(r"\.?[ -]"), re.compile(r"\.?(?![a-z])")
_READ, _BEFORE_COUNT, _WORD_END = Openings(WORDS.read_words), re.compile(" ?:? ?"), re.compile("(?![a-z])")


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
    if count := _COUNT.match(text, start):
        for _, behind in _MINUTES.at(text, count.end(), _BEFORE_READ):
            for _, stop in _READ.at(text, behind, _WORD_END):
                return _minutes(count, stop)
        return None
    for _, behind in _READ.at(text, start, _BEFORE_COUNT):
        if count := _COUNT.match(text, behind):
            for _, stop in _MINUTES.at(text, count.end(), _LAST):
                return _minutes(count, stop)
    return None


def match_minutes(text: str) -> timedelta | None:
    """
    Read what is known to be a reading time: as :func:`match_reading_time`, or minutes alone.

    >>> str(match_minutes("2 minutes")), match_minutes("2 minutes ago"), str(match_minutes("4"))
    ('0:02:00', None, '0:04:00')
    """
    if found := match_reading_time(text):
        return found.duration
    count = _COUNT.match(text)
    if count is None:
        return None
    ends = (stop for _, stop in _MINUTES.at(text, count.end(), _LAST))
    is_whole = count.end() == len(text) or any(stop == len(text) for stop in ends)
    return _minutes(count, len(text)).duration if is_whole else None


def _minutes(count: re.Match[str], stop: int) -> ReadingTime:
    return ReadingTime(timedelta(minutes=int(count[1])), stop)
