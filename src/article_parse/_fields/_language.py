"""The language of a text, by its function words."""

from __future__ import annotations

import re
from collections import Counter
from itertools import chain

from article_parse._lexicon import LEXICONS

__all__ = ["guess_language", "language_tag"]

_TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,8}){0,8}", re.IGNORECASE | re.ASCII)
_REGION, _SCRIPT = 2, 4
_SAMPLE = 400
_FEWEST_WORDS = 20
# In running text of these languages, a quarter to a half of all words are on the list.
_LEAST_SHARE = 0.2
_LEAD = 1.3

_LANGUAGES: dict[str, tuple[str, ...]] = {}
"""The languages that a function word belongs to."""
for _lexicon in LEXICONS:
    _own = (_lexicon.language,)
    for _word in _lexicon.stop_words:
        _LANGUAGES[_word] = _LANGUAGES.get(_word, ()) + _own


# Scripts that one language of the web is written in; a sample has most of its letters in it.
_SCRIPTS = (
    ("ko", "\uac00", "\ud7a3"),
    ("ja", "\u3041", "\u30ff"),
    ("zh", "\u3400", "\u9fff"),
    ("he", "\u05d0", "\u05ea"),
    ("th", "\u0e01", "\u0e4e"),
    ("el", "\u0391", "\u03ce"),
    ("bn", "\u0985", "\u09b9"),
    ("ka", "\u10d0", "\u10fa"),
    ("hy", "\u0531", "\u0587"),
    ("ta", "\u0b85", "\u0bb9"),
    ("te", "\u0c05", "\u0c39"),
    ("ml", "\u0d05", "\u0d39"),
    ("gu", "\u0a85", "\u0ab9"),
    ("km", "\u1780", "\u17b3"),
    ("my", "\u1000", "\u102a"),
    ("pa", "\u0a05", "\u0a39"),
    ("kn", "\u0c85", "\u0cb9"),
    ("or", "\u0b05", "\u0b39"),
    ("lo", "\u0e81", "\u0ec4"),
    ("am", "\u1200", "\u135a"),
    ("si", "\u0d85", "\u0dc6"),
)
_FIRST_OF_SCRIPTS = "\u0391"
_FEWEST_LETTERS, _LETTERS_SAMPLE, _MOSTLY, _KANA_SHARE = 12, 800, 0.5, 0.1


def language_tag(stated: str) -> str | None:
    """
    Give a BCP 47 tag as its parts are mostly written (RFC 5646, section 2.1.1), or None for what is none.

    >>> language_tag("pt_br"), language_tag("zh-hant-TW"), language_tag("English")
    ('pt-BR', 'zh-Hant-TW', None)
    """
    if _TAG.fullmatch(tag := stated.strip().replace("_", "-")) is None:
        return None
    first, *rest = tag.lower().split("-")
    is_extension = False
    for place, part in enumerate(rest):
        is_extension = is_extension or len(part) == 1
        if not is_extension and len(part) == _REGION:
            rest[place] = part.upper()
        elif not is_extension and len(part) == _SCRIPT:
            rest[place] = part.title()
    return "-".join([first, *rest])


def guess_language(text: str) -> str | None:
    """
    Give the BCP 47 tag of the language *text* is in, or None where that is not clear.

    >>> guess_language("물레방아가 십일 년 만에 다시 돌기 시작했다")
    'ko'
    >>> guess_language("The water rose in the night and it was the dam that held, as it had for all of their lives.")
    'en'
    """
    sample = text[:_LETTERS_SAMPLE]
    if not sample.isascii() and (told := _told_by_script(sample)) is not None:
        return told
    words = " ".join(text.split(None, _SAMPLE)[:_SAMPLE]).casefold().split()
    if len(words) < _FEWEST_WORDS:
        return None
    counts = Counter(chain.from_iterable(filter(None, map(_LANGUAGES.get, words))))
    (language, most), (_, next_most) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return language if most >= _LEAST_SHARE * len(words) and most >= _LEAD * next_most else None


def _told_by_script(sample: str) -> str | None:
    """Tell the language by its script: kana beside ideographs are Japanese."""
    letters = sum(map(str.isalpha, sample))
    foreign = [char for char in sample if char >= _FIRST_OF_SCRIPTS]
    if letters < _FEWEST_LETTERS or len(foreign) < _KANA_SHARE * letters:
        return None
    for language, first, last in _SCRIPTS:
        share = sum(first <= char <= last for char in foreign) / letters
        if share >= (_KANA_SHARE if language == "ja" else _MOSTLY):
            return language
    return None
