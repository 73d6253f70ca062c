"""Tokens: the date words, numbers and marks that a text holds from some place on, up to the first other word."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from article_parse._dates._book import NO_WORD, Book, Entry, Word, fold
from article_parse._dates._characters import MARKS, PIECE, SAME
from article_parse._dates._zones import ZONES
from article_parse._moment import Precision

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["END", "Token", "longest_prefix", "runs", "scan", "words"]

# The longest phrase known ("Published on Wednesday, the 10th of September, 2025, at 09:05:00 a.m. (GMT+02:00)") has 25.
_MAX_TOKENS = 40
_YEAR_DIGITS = 4
_ERA_DIGITS = 3
_DAY_DIGITS = 2
# Scripts from here on (Thai, Chinese, Japanese, Korean and others) glue words.
_UNSPACED = "\u0e00"

# What an abbreviation ends with: a full stop, a geresh, an apostrophe.
_ENDINGS = (".", "\u05f3", "'", "\u2019")
# What may stand between two words of a phrase, which have them without.
_LINKS = frozenset(".-'\u2010\u2011\u2019\u05be\u05f3\u05f4\"")
_INNER = _LINKS | {"("}


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


# Without the defaults and names of arguments, a token costs a third; a text has many.
_new = tuple.__new__
# No reader looks more than six tokens ahead.
END = Token(-1, -1, "")
_PADDING = (END,) * 6


def scan(text: str, position: int, book: Book) -> list[Token]:
    """
    Give the tokens of *text* from *position* up to the first word that no date holds, and end marks.

    The end marks are empty; behind a token, the first one holds a question mark and the character that stands there, if
    one does.
    """
    tokens: list[Token] = []
    match, exact = PIECE.match, book.exact
    while len(tokens) < _MAX_TOKENS:
        found = match(text, position)
        if found is None:
            break
        blank, letters, digits, mark = found.groups()
        start = position + len(blank)
        token: Token | None = None
        if letters is not None:
            token = _read_word(text, start, letters, book, tight=not blank)
        elif digits is not None:
            token = _read_number(text, start, digits, tokens, book, tight=not blank)
        elif mark in MARKS:
            token = _read_mark(text, start, mark, book.entries, tight=not blank)
        if token is None:
            tokens.append(Token(-1, -1, f"?{text[start]}"))
            break
        tokens.append(token)
        position = token.stop
        if letters is not None and token.number < 0 and not exact and text[position : position + 1] in _ENDINGS:
            position += 1  # of an abbreviation
    if len(tokens) == 1 and tokens[0].start < 0:
        return [*_PADDING]
    tokens.extend(_PADDING)
    return tokens


def words(text: str) -> list[str]:
    """Give the words, numbers and marks of a phrase in the form that books have them in."""
    found = (each.groups() for each in PIECE.finditer(text))
    return [
        fold(letters) if letters else digits or mark.translate(SAME)
        for _, letters, digits, mark in found if mark not in _LINKS
    ]  # fmt: skip


def runs(text: str, position: int) -> Iterator[str]:
    """Give the words from *position* on, folded, cut where a renderer glued them."""
    for found in islice(PIECE.finditer(text, position), _MAX_TOKENS):
        letters = found[2]
        if letters and letters != "T" and letters not in ZONES:
            yield fold(_first_word(letters))


def longest_prefix(letters: str, book: Book) -> int:
    """Give how many of *letters* the longest word is that they begin with, in a language without spaces."""
    if not book.splits:
        return 0
    sizes = range(min(len(letters), book.longest), 0, -1)
    return next((size for size in sizes if fold(letters[:size]) in book.entries), 0)


def _read_word(text: str, start: int, letters: str, book: Book, *, tight: bool) -> Token | None:
    """Give the longest phrase of *book* that *letters* begins, a number in words or the name of a zone."""
    entries = book.entries
    if book.splits and (numeral := _read_numeral(text, start, book.language)):
        return Token(start, numeral[1], numeral[0], int(numeral[0]), NO_WORD, tight)
    entry = entries.get(letters) or entries.get(fold(letters))
    if entry is None:
        whole = letters
        letters = _first_word(letters)
        entry = entries.get(fold(letters)) if len(letters) < len(whole) else None
        if entry is None and book.splits:
            letters = whole[: longest_prefix(whole, book)]
            entry = entries.get(fold(letters))
    stop = start + len(letters)
    if entry is not None and entry.longer and (phrase := _longest_phrase(text, stop, entry)):
        end, word = phrase
        return Token(start, end, text[start:end], -1, word, tight)
    alone = None if entry is None else entry.alone
    if letters in book.zones:
        alone = (alone or NO_WORD)._replace(zone=book.zones[letters])
    if alone is not None:
        return _new(Token, (start, stop, letters, -1, alone, tight))
    if letters == "T":
        return Token(start, stop, letters, -1, NO_WORD, tight)
    return None


def _read_number(text: str, start: int, digits: str, before: list[Token], book: Book, *, tight: bool) -> Token:
    """Give a number in digits, without those of another one that is glued to it."""
    if book.splits and len(digits) == _ERA_DIGITS and (numeral := _read_numeral(text, start, book.language)):
        return Token(start, numeral[1], numeral[0], int(numeral[0]), NO_WORD, tight)
    token = _new(Token, (start, start + len(digits), digits, int(digits), NO_WORD, tight))
    return _unglue_number(text, token, before, book) if before and len(digits) > 1 else token


def _read_numeral(text: str, start: int, language: str) -> tuple[str, int] | None:
    """Give the digits that stand for a number in words or of an era, and where it ends."""
    # Imported here since only the languages of East Asia have them.
    from article_parse._dates._numerals import read_numeral  # noqa: PLC0415

    return read_numeral(text, start, language)


def _read_mark(text: str, start: int, mark: str, entries: Mapping[str, Entry], *, tight: bool) -> Token:
    """Give a mark, or the phrase that begins with it, where one does."""
    stop = start + 1
    plain = mark if mark.isascii() else mark.translate(SAME)
    if plain not in entries:
        return Token(start, stop, plain, -1, NO_WORD, tight)
    if phrase := _longest_phrase(text, stop, entries[plain]):
        end, word = phrase
        return Token(start, end, text[start:end], -1, word)
    alone = entries[plain].alone
    return Token(start, stop, plain, -1, alone or NO_WORD, alone is None and tight)


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


def _longest_phrase(text: str, position: int, entry: Entry) -> tuple[int, Word] | None:
    """Give where the longest phrase of *entry* that the text goes on with ends, and what it means."""
    found = PIECE.match(text, position)
    behind = fold(found[2]) if found is not None and found[2] else ""
    for rest, word in entry.longer:
        # Most phrases are told apart by their second word.
        if behind and not behind.startswith(rest[0]):
            continue
        end = _follow(text, position, rest)
        if end is not None:
            return end, word
    return None


def _follow(text: str, position: int, rest: tuple[str, ...]) -> int | None:
    """Give where the phrase that goes on with *rest* ends, or ``None`` where the text goes on otherwise."""
    for expected in rest:
        found = PIECE.match(text, position)
        if found is not None and found[4] in _INNER and found[4] != expected:
            found = PIECE.match(text, found.end())
        if found is None:
            return None
        _, letters, digits, mark = found.groups()
        if letters is None:
            plain = str(int(digits)) if digits else mark.translate(SAME)
            if plain != (expected.lstrip("0") if digits else expected):
                return None
            position = found.end()
            continue
        taken = _taken(letters, expected)
        if not taken:
            return None
        position = found.end() - (len(letters) - taken)
    return position


def _taken(letters: str, expected: str) -> int:
    """Give how many of *letters* the word *expected* takes: all, those before a glued word, or the first ones."""
    folded = fold(letters)
    if folded == expected:
        return len(letters)
    first = _first_word(letters)
    if len(first) < len(letters) and fold(first) == expected:
        return len(first)
    return len(expected) if expected[0] >= _UNSPACED and folded.startswith(expected) else 0


def _unglue_number(text: str, token: Token, before: list[Token], book: Book) -> Token:
    """Cut a number that a renderer glued to the next one: "July 10, 20153 min read", "Mar 55 min read"."""
    last = before[-1]
    mark_before = before[-3].text if len(before) >= 3 else ""  # noqa: PLR2004 - the mark, the number, this mark
    if last.text == "." and mark_before == ":":
        return token
    keep = token.digits
    if last.text == ":" and before[-2:-1] and before[-2].number >= 0:
        keep = min(keep, _DAY_DIGITS)
    elif any(each.word.month for each in before) or (last.text in "/.-" and mark_before == last.text):
        keep = min(keep, _YEAR_DIGITS)
        if last.word.month and keep == token.digits and _is_minute(scan_one(text, token.stop, book)):
            keep = _DAY_DIGITS if token.digits > _DAY_DIGITS and 1 <= int(token.text[:2]) <= 31 else 1  # noqa: PLR2004
    if keep == token.digits:
        return token
    digits = token.text[:keep]
    return Token(token.start, token.start + keep, digits, int(digits), NO_WORD, token.tight)


def _is_minute(token: Token | None) -> bool:
    return token is not None and any(each.unit is Precision.MINUTE for each in token.word.units)


def scan_one(text: str, position: int, book: Book) -> Token | None:
    """Give the word at *position*, or ``None`` where none of *book* stands there."""
    found = PIECE.match(text, position)
    if found is None or found[2] is None:
        return None
    return _read_word(text, found.start(2), found[2], book, tight=not found[1])
