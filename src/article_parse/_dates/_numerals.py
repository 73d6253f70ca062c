"""Numbers of East Asian dates that are in words or count years from elsewhere: "二〇二六年", "令和8年"."""

from __future__ import annotations

import re

__all__ = ["read_numeral"]

_DIGITS = {digit: number for number, digits in enumerate(("〇○零", "一元", *"二三四五六七八九")) for digit in digits}
_TENS = {"十": 10, "百": 100}
# The year before the first one of an era, and how many years it had at most.
_ERAS = {
    "明治": (1867, 45), "大正": (1911, 15), "昭和": (1925, 64), "平成": (1988, 31), "令和": (2018, 99),
    "S": (1925, 64), "H": (1988, 31), "R": (2018, 99),
    "民國": (1911, 199), "民国": (1911, 199), "中華民國": (1911, 199), "中华民国": (1911, 199),
}  # fmt: skip
_KANJI = "[〇○零一二三四五六七八九十百元]"
# Numbers count only before the mark of a field: prose is full of ones and twos.
_NUMBER = re.compile(rf"({_KANJI}{{1,6}}+)(?=[年月日号號時时点點分秒])")
_ERA = re.compile(
    rf"({'|'.join(sorted(_ERAS, key=len, reverse=True))})[ \u3000]?(\d{{1,3}}+|{_KANJI}{{1,4}}+)(?=[ \u3000]?[年./-])"
)
# Taiwan leaves the name of the era out; no other year has three digits.
_BARE_ERA = re.compile(r"(1\d\d)(?=[ \u3000]?年[ \u3000]?\d{1,2}[ \u3000]?月|[./-]\d{1,2}[./-]\d{1,2}(?!\d))")
# What one of these numbers begins with.
_FIRST = frozenset(name[0] for name in _ERAS) | _DIGITS.keys() | _TENS.keys() | {"1"}


def read_numeral(text: str, start: int, language: str) -> tuple[str, int] | None:
    """
    Give the digits that stand for the number at *start*, and where it ends.

    >>> read_numeral("令和8年3月1日", 0, "ja"), read_numeral("二十三日", 0, "zh")
    (('2026', 3), ('23', 3))
    """
    if text[start : start + 1] not in _FIRST:
        return None
    found = _NUMBER.match(text, start)
    if found is not None:
        return _value(found[1]), found.end()
    found = _ERA.match(text, start)
    if found is not None:
        before, most = _ERAS[found[1]]
        digits = found[2] if found[2].isdecimal() else _value(found[2])
        if (found[1].isascii() and language != "ja") or not 1 <= int(digits) <= most:
            return None
        return str(before + int(digits)), found.end()
    if language == "zh" and (found := _BARE_ERA.match(text, start)) is not None:
        return str(_ERAS["民國"][0] + int(found[1])), found.end()
    return None


def _value(numeral: str) -> str:
    """Give the digits of a number in words: digit by digit, or by tens and hundreds."""
    if not _TENS.keys() & set(numeral):
        return "".join(str(_DIGITS[letter]) for letter in numeral)
    total, last = 0, None
    for letter in numeral:
        if letter in _DIGITS:
            last = _DIGITS[letter]
        else:
            total += (1 if last is None else last) * _TENS[letter]
            last = None
    return str(total + (last or 0))
