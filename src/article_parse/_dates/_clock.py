"""Times of day and the zones behind them: "9:05 p.m.", "14:05:30", "9 am EST", "09:05 GMT+2", "T09:05:00.5Z"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from article_parse._dates._book import NIGHT
from article_parse._moment import Precision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from article_parse._dates._tokens import Token

__all__ = ["Clock", "read_clock"]

_HOURS, _MINUTES, _HALF_DAY = 24, 60, 12
_MICROSECOND_DIGITS = 6
_MAX_OFFSET = 14 * _MINUTES
# From this hour on the night is before midnight.
_DUSK = 6
_LINKS = frozenset("-'")
_OPEN, _CLOSE = frozenset("(["), frozenset(")]")
_MINUS = frozenset("-\u2010\u2011\u2013\u2212")
# Digits of ISO basic forms: 0905, 090530; and of an offset: +02, +0200.
_HHMM, _HHMMSS, _HH = 4, 6, 2


class Clock(NamedTuple):
    """
    A time of day as stated.

    ``microseconds`` is how long the stated unit lasts; ``offsets`` is the least and the greatest offset from UTC that
    the zone can mean, in minutes, or ``None`` where no zone is stated.
    """

    hour: int
    minute: int
    second: int
    microsecond: int
    precision: Precision
    microseconds: int
    offsets: tuple[int, int] | None


_HOUR_LONG, _MINUTE_LONG = 3_600_000_000, 60_000_000


def read_clock(tokens: Sequence[Token], at: int, *, dotted_too: bool = False) -> tuple[Clock, int] | None:
    """
    Read ``hour [(":" | ".") minute [":" second ["." fraction]]] [am | pm] [zone]``, and the ISO basic forms.

    The half of the day and the zone may stand first ("오후 5:23"). *dotted_too* says that "17.23" is a time
    here; without it only "at", a half of the day or a zone tells it from a number.
    """
    start = at
    offsets, early, at = _read_opening(tokens, at)
    first = tokens[at]
    if first.number < 0:
        return None
    compact = tokens[at - 1].text == "T" and first.digits in {_HHMM, _HHMMSS}
    if compact:
        found = _read_compact(first), at + 1
    elif first.digits <= _HH:
        found = _read_digits(tokens, at)
    else:
        return None
    (hour, minute, second, micro, digits), at = found
    is_dotted = not compact and minute is not None and tokens[at - 2].text == "." and second is None
    half = tokens[at].word.meridiem
    if half is not None and not 1 <= hour <= _HALF_DAY:
        return None
    at += half is not None
    half = early if half is None else half
    at = _skip_tail(tokens, at)
    if offsets is None:
        offsets, at = _read_zone(tokens, at)
        at = _skip_tail(tokens, at)
    before = tokens[start - 1]
    tells = dotted_too or offsets is not None or before.word.joins or (start > 0 and before.text == ",")
    is_iso = before.text == "T" and first.digits == _HH
    if half is None and ((minute is None and not is_iso) or (is_dotted and not tells)):
        return None
    hour = _full_hour(hour, half)
    if not _is_time(hour, minute or 0, second or 0):
        return None
    precision, length = _unit(minute, second, digits)
    return Clock(hour, minute or 0, second or 0, micro, precision, length, offsets), at


def _read_opening(tokens: Sequence[Token], at: int) -> tuple[tuple[int, int] | None, int | None, int]:
    """Read the zone and the half of the day that stand before a time."""
    offsets = tokens[at].word.zone
    if offsets is not None and tokens[at + 1].digits in {1, _HH}:
        at += 1
    else:
        offsets = None
    early = tokens[at].word.meridiem
    if early is not None:
        at += 1
        while tokens[at].word.joins or tokens[at].text == ",":
            at += 1
    return offsets, early, at


def _full_hour(hour: int, half: int | None) -> int:
    """Give the hour of the full day; words for the night stand before midnight and after it."""
    if half is None or hour > _HALF_DAY:
        return hour
    if half == NIGHT:
        half = _HALF_DAY if _DUSK <= hour < _HALF_DAY else 0
    return hour % _HALF_DAY + half


def _unit(minute: int | None, second: int | None, digits: int) -> tuple[Precision, int]:
    if second is not None:
        return Precision.SECOND, 10 ** max(0, _MICROSECOND_DIGITS - digits)
    return (Precision.HOUR, _HOUR_LONG) if minute is None else (Precision.MINUTE, _MINUTE_LONG)


def _is_time(hour: int, minute: int, second: int) -> bool:
    """Whether a day has this time; 24:00 is the end of the day (ISO 8601)."""
    if hour == _HOURS:
        return minute == 0 and second == 0
    return hour < _HOURS and minute < _MINUTES and second < _MINUTES


def _skip_tail(tokens: Sequence[Token], at: int) -> int:
    """Give the place behind words that follow a time: "17:23 Uhr", "17:23-kor"."""
    for _ in range(2):
        if "T" in tokens[at].word.mark:
            at += 1
        elif tokens[at].text in _LINKS and tokens[at].tight and "T" in tokens[at + 1].word.mark:
            at += 2
    return at


_Digits = tuple[int, "int | None", "int | None", int, int]


def _read_compact(token: Token) -> _Digits:
    text = token.text
    return int(text[:2]), int(text[2:4]), int(text[4:]) if token.digits == _HHMMSS else None, 0, 0


def _read_digits(tokens: Sequence[Token], at: int) -> tuple[_Digits, int]:
    hour = tokens[at].number
    mark, minute = tokens[at + 1], tokens[at + 2]
    if "H" in mark.word.mark:
        return _read_marked(tokens, at)
    if not (mark.text in {":", "."} and mark.tight and minute.tight and minute.digits == _HH):
        return (hour, None, None, 0, 0), at + 1
    at += 3
    again, second = tokens[at], tokens[at + 1]
    if not (again.text == mark.text and again.tight and second.tight and second.digits == _HH):
        return (hour, minute.number, None, 0, 0), at
    at += 2
    mark, fraction = tokens[at], tokens[at + 1]
    if not (mark.text in {".", ","} and mark.tight and fraction.tight and fraction.number >= 0):
        return (hour, minute.number, second.number, 0, 0), at
    micro = int(fraction.text[:_MICROSECOND_DIGITS].ljust(_MICROSECOND_DIGITS, "0"))
    return (hour, minute.number, second.number, micro, fraction.digits), at + 2


def _read_marked(tokens: Sequence[Token], at: int) -> tuple[_Digits, int]:
    """Read ``14 h 05 min 09 s``, ``14h05``, ``14시 5분``."""
    hour, minute, second = tokens[at].number, None, None
    at += 2
    if tokens[at].digits in {1, _HH}:
        minute = tokens[at].number
        at += 1
        if "M" in tokens[at].word.mark:
            at += 1
            if tokens[at].digits in {1, _HH} and "S" in tokens[at + 1].word.mark:
                second = tokens[at].number
                at += 2
    return (hour, minute or 0, second, 0, 0), at


def _read_zone(tokens: Sequence[Token], at: int) -> tuple[tuple[int, int] | None, int]:
    """Read ``["("] (name | [name] offset ["(" name ")"]) [")"]``; nothing where none is stated."""
    at += tokens[at].text == "," and tokens[at + 1].word.zone is not None
    bracket = tokens[at].text in _OPEN
    here = at + bracket
    named = tokens[here].word.zone
    here += named is not None
    offset = _read_offset(tokens, here) if named in {None, (0, 0)} else None
    if offset is not None:
        named, here = (offset[0], offset[0]), offset[1]
        if not bracket and _is_named_again(tokens, here):
            here += 3
    if named is None:
        return None, at
    if not bracket:
        return named, here
    return (named, here + 1) if tokens[here].text in _CLOSE else (None, at)


def _is_named_again(tokens: Sequence[Token], at: int) -> bool:
    """Whether the name of the zone follows in brackets: "GMT+0100 (Central European Standard Time)"."""
    opening, name, closing = tokens[at : at + 3]
    return opening.text == "(" and name.word.zone is not None and closing.text == ")"


def _read_offset(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Read ``("+" | "-") hours [[":"] minutes]``; the sign touches the digits, else it is a dash."""
    sign, digits = tokens[at], tokens[at + 1]
    if not (sign.text == "+" or sign.text in _MINUS) or not digits.tight or digits.digits > _HHMM:
        return None
    minutes = 0
    if digits.digits == _HHMM:
        hours, minutes = divmod(digits.number, 100)
        at += 2
    elif digits.digits in {1, _HH}:
        hours = digits.number
        at += 2
        if tokens[at].text == ":" and tokens[at].tight and tokens[at + 1].digits == _HH:
            minutes = tokens[at + 1].number
            at += 2
    else:
        return None
    total = hours * _MINUTES + minutes
    if total > _MAX_OFFSET or minutes >= _MINUTES:
        return None
    return (total if sign.text == "+" else -total), at
