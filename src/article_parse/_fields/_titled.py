"""Names with the title of who writes behind them, which are bylines without a by-word: ``한지우 기자``."""

from __future__ import annotations

import re
from functools import cache

from article_parse._lexicon import WORDS, alternatives

__all__ = ["titled_names"]

_LONGEST = 80
_FIRST_LETTER = "\u3005"
_ADDRESS = re.compile(r"[\[(<]?[^\s@\[\]()<>]++@[^\s\[\]()<>]++[\])>]?")
_NAME = r"(?:[가-힣]{2,4}|[\u3400-\u9fff々ぁ-ヿ]{2,6}?)"
_DESK = r"(?:[가-힣]{2,8}(?:부|팀|국) )"
"""``사회부 한지우 기자``, of the desk for society."""
_BEFORE = r"(?:[\[(][^\[\]()]{1,20}[\])] ?|[^=ㅣ|]{1,20}[=ㅣ|] ?)?"
"""``[물레방아신문=한지우 기자]``, of a paper."""


@cache
def _titled() -> re.Pattern[str]:
    """Give the pattern of such a line; compiling its ideographs takes long, and few pages have them."""
    return re.compile(
        rf"{_BEFORE}{_DESK}?(?P<names>{_NAME}(?:(?: ?[·,，、/／] ?| ){_NAME}){{0,3}}) ?"
        rf"(?:{alternatives(WORDS.writer_suffixes)})"
    )


def titled_names(text: str) -> str | None:
    """
    Give the names in a line that is nothing but names, a title of who writes, and an address.

    >>> titled_names("한지우 기자 jiu@herald.example"), titled_names("한지우 교수")
    ('한지우', None)
    """
    # The names are of syllables, kana or ideographs, and so is the title.
    if len(text) > _LONGEST or max(text, default="") < _FIRST_LETTER:
        return None
    found = _titled().fullmatch(_ADDRESS.sub("", text).strip(" =-–—[]()"))
    return found["names"] if found is not None else None
