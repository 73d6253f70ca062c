"""Tokens: the date words, numbers and marks that a text holds from some place on, up to the first other word."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from article_parse._dates._phrasebook import NO_WORD, Entry, Word
from article_parse._dates._zones import ZONES
from article_parse._moment import Precision

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["MARKS", "Token", "scan", "skip_blank"]

# Longer numbers, words and gaps mean nothing in a date; the bounds keep one look at a place cheap.
_MAX_DIGITS = 16
_MAX_LETTERS = 24
_MAX_BLANKS = 64
# The longest phrase known ("Published on Wednesday, the 10th of September, 2025, at 09:05:00 a.m. (GMT+02:00)") has 25.
_MAX_TOKENS = 40
_YEAR_DIGITS = 4
_DAY_DIGITS = 2

# White space, soft and zero-width marks, and the bidi controls that Intl puts around numbers.
_BLANK = r"[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
_SCAN = re.compile(
    rf"({_BLANK}{{0,{_MAX_BLANKS}}}+)(?:(\d{{1,{_MAX_DIGITS}}})|([^\W\d_]{{1,{_MAX_LETTERS}}})|(.))", re.DOTALL
)
_BLANKS = re.compile(rf"{_BLANK}*+")
MARKS = frozenset(",.:/-\u2010\u2011\u2013\u2014\u2212'\u2019+()|\u00b7\u2022@")


class Token(NamedTuple):
    """
    A word, a number or a mark, with where it stands.

    ``tight`` says that no white space stands before it. ``number`` is -1 for what is not written in digits.
    """

    start: int
    stop: int
    text: str
    number: int = -1
    word: Word = NO_WORD
    tight: bool = False

    @property
    def digits(self) -> int:
        """How many digits the number has; 0 for what is none."""
        return len(self.text) if self.number >= 0 else 0


# No reader looks more than six tokens ahead.
_PADDING = (Token(-1, -1, ""),) * 6


def skip_blank(text: str, position: int) -> int:
    """Give the place of the first visible character at or after *position*."""
    found = _BLANKS.match(text, position)
    return position if found is None else found.end()


def scan(text: str, position: int, index: Mapping[str, Entry]) -> list[Token]:
    """
    Give the tokens of *text* from *position* up to the first word that no date holds, and end marks.

    The end marks are empty; behind a token, the first one holds a question mark and the character that stands there, if
    one does.
    """
    tokens: list[Token] = []
    while len(tokens) < _MAX_TOKENS:
        token = _next_token(text, position, index)
        if token is None:
            break
        if token.digits > 1 and tokens:
            token = _unglue_number(text, token, tokens, index)
        tokens.append(token)
        position = token.stop
    if not tokens:
        return [*_PADDING]
    found = _SCAN.match(text, position)
    if found is not None:
        tokens.append(Token(-1, -1, f"?{text[found.end(1)]}"))
    tokens.extend(_PADDING)
    return tokens


def _next_token(text: str, position: int, index: Mapping[str, Entry]) -> Token | None:
    found = _SCAN.match(text, position)
    if found is None:
        return None
    blank, digits, letters, mark = found.groups()
    start = position + len(blank)
    if digits is not None:
        return Token(start, found.end(), digits, int(digits), NO_WORD, not blank)
    if mark is not None:
        return Token(start, found.end(), mark, -1, NO_WORD, not blank) if mark in MARKS else None
    letters = _first_word(letters)
    stop = start + len(letters)
    entry = index.get(letters.lower())
    if entry is not None:
        for rest, word in entry.longer:
            end = _follow(text, stop, rest)
            if end is not None:
                return Token(start, end, text[start:end], -1, word, not blank)
        if entry.alone is not None:
            return Token(start, stop, letters, -1, entry.alone, not blank)
    if letters in ZONES or letters == "T":
        return Token(start, stop, letters, -1, NO_WORD, not blank)
    return None


def _first_word(letters: str) -> str:
    """Cut *letters* where a capital follows a small letter or precedes one: "agoUpdated", "PMUpdated"."""
    if letters[1:].islower() or letters.islower() or letters.isupper():
        return letters
    for place in range(1, len(letters)):
        if letters[place].isupper() and (
            letters[place - 1].islower() or letters[place + 1 : place + 2].islower()
        ):  # fmt: skip
            return letters[:place]
    return letters


def _follow(text: str, position: int, rest: tuple[str, ...]) -> int | None:
    """Give where the phrase that goes on with *rest* ends, or ``None`` where the text goes on otherwise."""
    for expected in rest:
        found = _SCAN.match(text, position)
        if found is None:
            return None
        _, _, letters, mark = found.groups()
        read = mark if letters is None else _first_word(letters)
        if read is None or read.lower() != expected:
            return None
        position = found.end() - (0 if letters is None else len(letters) - len(read))
    return position


def _unglue_number(text: str, token: Token, before: list[Token], index: Mapping[str, Entry]) -> Token:
    """Cut a number that a renderer glued to the next one: "July 10, 20153 min read", "Mar 55 min read"."""
    last = before[-1]
    mark_before = before[-3].text if len(before) >= 3 else ""  # noqa: PLR2004 - the mark, the number, this mark
    if last.text == "." and mark_before == ":":
        return token
    keep = token.digits
    if last.text == ":":
        keep = min(keep, _DAY_DIGITS)
    elif any(each.word.month for each in before) or (last.text in "/.-" and mark_before == last.text):
        keep = min(keep, _YEAR_DIGITS)
        if last.word.month and keep == token.digits and _is_minute(_next_token(text, token.stop, index)):
            keep = _DAY_DIGITS if token.digits > _DAY_DIGITS and 1 <= int(token.text[:2]) <= 31 else 1  # noqa: PLR2004
    if keep == token.digits:
        return token
    digits = token.text[:keep]
    return Token(token.start, token.start + keep, digits, int(digits), NO_WORD, token.tight)


def _is_minute(token: Token | None) -> bool:
    return token is not None and token.word.unit is not None and token.word.unit[0] is Precision.MINUTE
