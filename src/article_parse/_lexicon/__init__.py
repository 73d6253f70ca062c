"""The words of pages, a file of data for each language, and all of them together for pages of unknown language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any
from unicodedata import is_normalized, normalize

from article_parse._lexicon._types import Lexicon, Words
from article_parse._roles import Role
from article_parse._tables import read_table

__all__ = ["LANGUAGES", "LEXICONS", "WORDS", "alternatives", "key", "read_words"]

LANGUAGES = (
    "en de fr es it pt nl sv da nb pl cs ru uk tr el hu fi ja ko zh ro bg sk hr sr ca ar fa he hi bn id vi th".split()
)
"""The languages that have a lexicon; where two differ on a line, the earlier one is right."""


def read_words(name: str) -> Mapping[str, Any]:
    """
    Read a file: the words of a language, or ``_walls``.

    >>> read_words("de")["language"]
    'de'
    """
    return read_table(__spec__, f"words/{name}")


LEXICONS: tuple[Lexicon, ...] = tuple(Lexicon.of(read_words(language)) for language in LANGUAGES)

# Marks that belong to the letter before them, which \w leaves out: accents, and vowel signs of Devanagari, Bengali and
# Thai.
_MARKS = (
    "\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09d7\u09e2\u09e3"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
)
# What is written or left out at will: Hebrew points, Arabic vowels, the stroke that stretches an Arabic word, and the
# joiner between letters of Devanagari and Bengali.
_POINTS = "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200d"
_MARKED = re.compile(f"[{_MARKS}{_POINTS}]")
_POINTED = re.compile(f"[{_POINTS}]+")
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_NOT_LETTERS_OR_MARKS = re.compile(rf"(?:[^\w{_MARKS}]|[\d_])+")
# Capitals to small letters, all but letters to spaces.
_ASCII_LETTERS = {number: chr(number).lower() if chr(number).isalpha() else " " for number in range(128)}
# The same for texts in the letters of Western Europe, which a table of bytes does in a fifth of a pattern's time.
_WESTERN = "cp1252"
_WESTERN_LETTERS = bytes(
    number if re.match(r"[^\W\d_]", bytes([number]).decode(_WESTERN, "replace")) else ord(" ") for number in range(256)
)
_DOT_ABOVE = "\u0307"


def key(text: str) -> str:
    r"""
    Give the form of *text* that phrases are looked up by: case-folded words without digits and punctuation.

    Letters with their accents apart are as those with them. The dotted and the dotless i of Turkish are one, since
    capitals do not tell which they were, and so are the comma and the cedilla below letters of Romanian, since pages
    have either. Points and vowels that Hebrew and Arabic may leave out are left out.

    >>> key("Comments (32)")
    'comments'
    >>> key("YAZILAR") == key("yaz\u0131lar")
    True
    """
    if text.isascii():
        return " ".join(text.translate(_ASCII_LETTERS).split())
    folded = text.casefold()
    try:
        return " ".join(folded.encode(_WESTERN).translate(_WESTERN_LETTERS).decode(_WESTERN).split())
    except UnicodeEncodeError:
        pass
    if not is_normalized("NFC", folded):
        folded = normalize("NFC", folded)
    folded = folded.replace(_DOT_ABOVE, "").replace("ı", "i").replace("ș", "ş").replace("ț", "ţ")
    if _MARKED.search(folded):
        folded = _POINTED.sub("", folded)
        return _NOT_LETTERS_OR_MARKS.sub(" ", folded).strip()
    return _NOT_LETTERS.sub(" ", folded).strip()


def alternatives(words: Iterable[str]) -> str:
    """
    Give a pattern for any of *words*, the longest first.

    >>> alternatives(["by", "written by"])
    'written\\\\ by|by'
    """
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _union(name: str) -> frozenset[str]:
    return frozenset().union(*(getattr(lexicon, name) for lexicon in LEXICONS))


def _merged(name: str) -> Mapping[str, Any]:
    """Merge what the languages say; where they differ, the earlier one of ``LEXICONS`` is right."""
    merged: dict[str, Any] = {}
    for lexicon in reversed(LEXICONS):
        merged.update(getattr(lexicon, name))
    return MappingProxyType(merged)


def _roles(name: str) -> Mapping[str, Role]:
    """Give the role of each line of all languages; where they differ, the earlier one of ``LEXICONS`` is right."""
    found: dict[str, Role] = {}
    for lexicon in reversed(LEXICONS):
        for role, lines in getattr(lexicon, name):
            found.update(dict.fromkeys(lines, role))
    return MappingProxyType(found)


WORDS = Words(
    stop_words=_union("stop_words"),
    by_words=_merged("by_words"),
    by_labels=_merged("by_labels"),
    and_words=_union("and_words"),
    job_words=_union("job_words"),
    date_words=_union("date_words"),
    update_words=_union("update_words"),
    read_words=_union("read_words"),
    minute_words=_union("minute_words"),
    phrases=_roles("phrases"),
    prefixes=_roles("prefixes"),
    openers=_roles("openers"),
    telltales=tuple(telltale for lexicon in LEXICONS for telltale in lexicon.telltales),
    credit_words=_union("credit_words"),
    credit_labels=_union("credit_labels"),
    tag_words=_union("tag_words"),
    section_words=_union("section_words"),
    agencies=_union("agencies"),
    name_suffixes=_union("name_suffixes"),
    writer_suffixes=_union("writer_suffixes"),
    report_words=_union("report_words"),
    place_words=_union("place_words"),
    other_date_words=_union("other_date_words"),
)
"""The words of all languages together; a page's furniture is often in another language than its article."""
