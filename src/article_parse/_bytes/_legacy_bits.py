"""
What it costs to read bytes in an encoding, in bits: the likelier the text, the fewer.

A letter costs ``-log2`` of its probability after the letter before it, in the best of the languages that were written
in the encoding. A character of Chinese, Japanese or Korean costs that of its probability alone. Only what lies beyond
ASCII, and its neighbours, is counted: the rest is the same in all of these encodings.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from itertools import pairwise
from typing import Final, NamedTuple

from article_parse._bytes._legacy_letters import FREQUENT_HAN, FREQUENT_HANGUL, FREQUENT_KANJI, PAIRS

__all__ = ["CODECS", "WIDE_CODECS", "Sample", "bits_in", "bits_of_ideographs"]

_WESTERN = ("ca", "da", "de", "es", "et", "fi", "fr", "is", "it", "nb", "pt", "sq", "sv")
_CENTRAL = ("cs", "de", "hr", "hu", "pl", "ro", "sk", "sl", "sq")
_CYRILLIC = ("be", "bg", "mk", "ru", "sr", "uk")
_BALTIC = ("et", "lt", "lv")
_ONE_BYTE: Final[Mapping[str, tuple[str, ...]]] = {
    "cp1252": _WESTERN, "cp1251": _CYRILLIC, "cp1250": _CENTRAL, "cp1254": ("tr",), "cp1253": ("el",),
    "cp1256": ("ar", "fa"), "cp1255": ("he",), "cp874": ("th",), "cp1257": _BALTIC, "koi8-r": ("bg", "ru"),
    "iso8859-2": _CENTRAL, "cp1258": ("vi",), "koi8-u": ("be", "ru", "uk"), "iso8859-15": _WESTERN,
    "iso8859-5": _CYRILLIC, "iso8859-6": ("ar",), "iso8859-7": ("el",), "iso8859-13": _BALTIC,
    "cp866": ("be", "bg", "ru"), "mac-cyrillic": _CYRILLIC, "mac-roman": _WESTERN,
}  # fmt: skip
# The language, and the codec without what the makers of operating systems added.
_WIDE: Final[Mapping[str, tuple[str, str]]] = {
    "gb18030": ("zh", "gb2312"),
    "cp932": ("ja", "shift_jis"),
    "cp949": ("ko", "euc_kr"),
    "big5hkscs": ("zh", "big5"),
    "euc_jis_2004": ("ja", "euc_jp"),
}

CODECS: Final[tuple[str, ...]] = (*_ONE_BYTE, *_WIDE, "utf-8")
"""The encodings that a text is looked for in. Those of one byte come first, the common before the rare."""
WIDE_CODECS: Final = frozenset(_WIDE)
"""Those of more than one byte for a character, UTF-8 apart."""

# What no row lists is dearer than the dearest row. These, and those below, were set by trial on prose of 30 languages.
_RARE_PAIR = 11
_FOREIGN_LETTER = 15
_AFTER_A_FOREIGN_LETTER = 4
_CAPITAL = 1
_CAPITAL_INSIDE_A_WORD = 6
_PUNCTUATION = 5
_SIGN = 9
_RARE_SIGN = 14
_SIGN_AT_A_LETTER = 4
_LETTER_AFTER_A_SIGN = 4
_NO_TEXT = 24
"""A byte that the encoding does not have, or that is a control character in it."""
_UNCOMMON = 15
_FOREIGN_SCRIPT = 17
_BEYOND_THE_CORE = 5
_AT_A_LATIN_LETTER = 4
_IN_UTF_8 = 8

_LAST_OF_ASCII = 0x7F
_EDGE = "_"
_PUNCTUATION_MARKS = frozenset("“”‘’„‚«»‹›–—…•·¿¡،؛؟\u00a0\u00ad")
_SIGNS = frozenset("€£©®°§™№½²³ªº×´\u200c\u200e\u200f")
# Scripts and marks of Chinese, Japanese and Korean by their last character: the cost of one, in which languages.
_BLOCKS = (
    ("\u3000", "\u303f", 6, ("ja", "ko", "zh")),
    ("\u3040", "\u309f", 6, ("ja",)),
    ("\u30a0", "\u30ff", 8, ("ja",)),
    ("\u4e00", "\u9fff", _UNCOMMON, ("ja", "ko", "zh")),
    ("\uac00", "\ud7a3", _UNCOMMON, ("ko",)),
    ("\uff00", "\uff1f", 6, ("ja", "ko", "zh")),
    ("\uff20", "\uff9f", 12, ("ja", "ko", "zh")),
)
_BESIDE_LATIN = re.compile(r"[a-z][\u2e80-\uffff]|[\u2e80-\uffff][a-z]")


class Sample(NamedTuple):
    """Some text, and how often which two bytes stand side by side, one of them beyond ASCII at least."""

    text: bytes
    pairs: Mapping[tuple[int, int], int]

    @classmethod
    def of(cls, text: bytes) -> Sample:
        """Count the pairs of *text*."""
        edged = b" " + text + b" "
        return cls(text, {pair: n for pair, n in Counter(pairwise(edged)).items() if max(pair) > _LAST_OF_ASCII})


class _Alphabet(NamedTuple):
    """What the 256 bytes are in an encoding of one byte for each character."""

    letters: tuple[str, ...]
    """In lower case; ``_`` is what is no letter."""
    bits: tuple[int, ...]
    """What a byte costs by itself: nothing for a letter, since that costs by its pairs."""
    capitals: frozenset[int]
    signs: frozenset[int]
    """What does not belong beside a letter."""

    @classmethod
    def of(cls, codec: str) -> _Alphabet:
        """Look at each byte in *codec*."""
        characters = bytes(range(256)).decode(codec, "replace")
        costs = tuple(_bits_of_mark(character) for character in characters)
        return cls(
            tuple(
                c.lower()[0] if cost <= _CAPITAL and _is_letter(c) else _EDGE
                for c, cost in zip(characters, costs, strict=True)
            ),
            costs,
            frozenset(byte for byte, character in enumerate(characters) if character.isupper()),
            frozenset(byte for byte, cost in enumerate(costs) if cost > _PUNCTUATION),
        )


def _is_letter(character: str) -> bool:
    """Tell letters, and the marks above and below the letters of Thai and Vietnamese."""
    return unicodedata.category(character)[0] in "LM"


def _bits_of_mark(character: str) -> int:
    """Give what a character costs besides its pairs."""
    if character.isascii():
        return 0
    if character in _PUNCTUATION_MARKS:
        return _PUNCTUATION
    if character in _SIGNS:
        return _SIGN
    if _is_letter(character):
        return _CAPITAL if character.isupper() else 0
    return _NO_TEXT if _is_no_text(character) else _RARE_SIGN


def _is_no_text(character: str) -> bool:
    """Tell controls, what is unassigned or for private use, and what stands for an undecodable byte."""
    return character == "\ufffd" or unicodedata.category(character)[0] == "C"


def _bits_by_pair(rows: str) -> dict[str, int]:
    """Read the rows of one language."""
    listed: dict[str, int] = {}
    for row in rows.strip().split("\n"):
        cost, *pairs = row.split()
        listed.update(dict.fromkeys(pairs, int(cost)))
    return listed


_PAIRS = {language: _bits_by_pair(rows) for language, rows in PAIRS.items()}
_LATIN = frozenset("abcdefghijklmnopqrstuvwxyz")
_LETTERS = {
    language: frozenset().union(*pairs) | (frozenset() if _LATIN.isdisjoint("".join(pairs)) else _LATIN)
    for language, pairs in _PAIRS.items()
}
_ALPHABETS = {codec: _Alphabet.of(codec) for codec in _ONE_BYTE}
_FREQUENT = {
    "zh": dict.fromkeys(FREQUENT_HAN, 11) | dict.fromkeys(FREQUENT_HAN[:150], 8),
    "ja": dict.fromkeys(FREQUENT_KANJI, 12) | dict.fromkeys(FREQUENT_KANJI[:100], 10),
    "ko": dict.fromkeys(FREQUENT_HANGUL, 10) | dict.fromkeys(FREQUENT_HANGUL[:100], 7),
}


def bits_in(codec: str, sample: Sample) -> dict[str, int]:
    """Give what *sample* costs in *codec*, one of ``CODECS``, by language."""
    if codec == "utf-8":
        return {"": _bits_in_utf_8(sample.text)}
    if codec in _WIDE:
        language, core = _WIDE[codec]
        return {language: _bits_of_characters(sample.text.decode(codec, "replace"), language, core)}
    return _bits_of_letters(_ALPHABETS[codec], sample, _ONE_BYTE[codec])


def _bits_in_utf_8(text: bytes) -> int:
    """Take every character for as likely as the next: what is read as UTF-8 at all was written so."""
    well_formed = text.decode("utf-8", "ignore")
    characters = sum(not character.isascii() for character in well_formed)
    return characters * _IN_UTF_8 + (len(text) - len(well_formed.encode())) * _NO_TEXT


def _bits_of_letters(alphabet: _Alphabet, sample: Sample, languages: tuple[str, ...]) -> dict[str, int]:
    """Add up what the marks cost in any language, and the letters in each."""
    letters, costs, capitals, signs = alphabet
    cost = 0
    pairs: Counter[str] = Counter()
    for (first, second), number in sample.pairs.items():
        left, right = letters[first], letters[second]
        cost += costs[second] * number
        if left == _EDGE:
            if right != _EDGE and first > _LAST_OF_ASCII:
                cost += ((first in signs) * _SIGN_AT_A_LETTER + right.isascii() * _LETTER_AFTER_A_SIGN) * number
        elif right == _EDGE:
            cost += (second in signs) * _SIGN_AT_A_LETTER * number
        elif second in capitals and first not in capitals:
            cost += _CAPITAL_INSIDE_A_WORD * number
        if not (left.isascii() and right.isascii()):
            pairs[left + right] += number
    return {language: cost + _bits_of_pairs(pairs, language) for language in languages}


def _bits_of_pairs(pairs: Mapping[str, int], language: str) -> int:
    """Give what the pairs of letters cost in *language*."""
    listed, letters = _PAIRS[language], _LETTERS[language]
    cost = 0
    for pair, number in pairs.items():
        known = listed.get(pair)
        if known is None:
            known = _bits_of_unlisted_pair(pair[0], pair[1], letters)
        cost += known * number
    return cost


def _bits_of_unlisted_pair(first: str, second: str, letters: frozenset[str]) -> int:
    """Tell rare pairs from letters of other languages, and from Latin letters in words of another script."""
    if second not in letters:
        return _FOREIGN_LETTER
    if first in letters:
        return _RARE_PAIR
    return _FOREIGN_LETTER if first.isascii() else _AFTER_A_FOREIGN_LETTER


def bits_of_ideographs(text: str) -> int:
    """Give what *text* costs in the likeliest of Chinese, Japanese and Korean."""
    return min(_bits_of_characters(text, language, "utf-8") for language in _FREQUENT)


def _bits_of_characters(text: str, language: str, core: str) -> int:
    """Add up what the characters cost; one that clings to Latin letters is likely a letter misread."""
    cost = len(_BESIDE_LATIN.findall(text)) * _AT_A_LATIN_LETTER
    for character, number in Counter(text).items():
        if not character.isascii():
            cost += _bits_of_character(character, language, core) * number
    return cost


def _bits_of_character(character: str, language: str, core: str) -> int:
    """Give what one character costs in *language*."""
    known = _FREQUENT[language].get(character)
    if known is not None:
        return known
    if _is_no_text(character):
        return _NO_TEXT
    if character in _PUNCTUATION_MARKS:
        return _PUNCTUATION
    cost = next(
        (bits for first, last, bits, languages in _BLOCKS if first <= character <= last and language in languages),
        _FOREIGN_SCRIPT,
    )
    return cost + (b"?" in character.encode(core, "replace")) * _BEYOND_THE_CORE
