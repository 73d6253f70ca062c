"""What the rules look at: the traits of one block, computed once."""

from __future__ import annotations

import re
from typing import NamedTuple

from article_parse._blocks import Block
from article_parse._lexicon import WORDS, key
from article_parse._roles import Role

__all__ = ["Features", "observe"]

# Scripts that put no spaces between words; two of their characters count as a word.
_SPACELESS = re.compile(r"[\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_LONGEST_MEAN_WORD = 8
"""In scripts with spaces the words of a line are shorter than this on average, in characters."""
_SENTENCE_END = frozenset(".!?…。！？؟۔।॥։")
_CLOSING = "\"'”’»«)]）」』】›*"
_SEAM = re.compile(r"[^\W\d_A-Z][A-ZÀ-ÖØ-Þ](?=[^\W\d_A-Z])")
# Most lines hold none of these words, so they need not be looked up further.
_PREFIX_STARTS = frozenset(prefix.partition(" ")[0] for prefix in WORDS.prefixes)
_TELLTALE_WORDS = frozenset(word for words, _ in WORDS.telltales for word in words)
_FURNITURE_LENGTH = 400
"""Longer blocks, in characters, are not looked up in the lexicon."""
_MOST_CREDIT_WORDS = 25
_FEWEST_IN_ROW = 3
_MOST_OPENING_WORDS = 6
_LONGEST_ADDRESS_SHARE = 0.6

_FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "form", "button", "select", "menu", "dialog"})
_FURNITURE_NAMES = re.compile(
    r"(?:^|[\W_])(?:nav|navbar|menu|footer|sidebar|breadcrumbs?|share|social|related|recommend\w{0,8}|newsletter|subscribe"
    r"|comments?|cookie|consent|banner|promo|advert\w{0,10}|ads?|sponsor\w{0,6}|teaser|widget|modal|popup|toolbar|pagination)"
    r"(?:$|[\W_])"
)


class Features(NamedTuple):
    """
    The traits of one block.

    Attributes:
        block: The block.
        key: Its text as phrases are looked up, or nothing for long blocks.
        words: How many words it has; in scripts without spaces, half its characters.
        is_sentence: Whether it ends as a sentence does.
        starts_upper: Whether it begins with a capital, a digit or a quotation mark.
        seams: How many times a small letter is glued to a capital word.
        phrase: The role of the whole line in the lexicon; a row of menu words counts as one of them.
        prefix: The role of its first words in the lexicon.
        opener: The role of what it opens.
        telltale: The role that a set of its words gives away.
        credit_words: Whether words of picture credits occur.
        framed: Whether the elements around it are page furniture.
    """

    block: Block
    key: str
    words: int
    is_sentence: bool
    starts_upper: bool
    seams: int
    phrase: Role | None = None
    prefix: Role | None = None
    opener: Role | None = None
    telltale: Role | None = None
    credit_words: bool = False
    framed: bool = False

    @property
    def is_prose(self) -> bool:
        """Whether it reads like running text: a sentence of five words or more, or many words."""
        return (self.is_sentence and self.words > 4) or self.words > 24  # noqa: PLR2004

    @property
    def is_furniture(self) -> bool:
        """Whether the lexicon knows it from the furniture of pages."""
        return (self.phrase or self.prefix or self.opener or self.telltale) is not None


def observe(block: Block) -> Features:
    """Compute the traits of *block*."""
    text = block.text
    words = _count_words(text)
    end = text.rstrip(_CLOSING)[-1:]
    is_sentence = end in _SENTENCE_END and bool(end)
    starts_upper = not text[:1].islower()
    framed = bool(block.path) and _is_framed(block)
    if len(text) > _FURNITURE_LENGTH:
        return Features(block, "", words, is_sentence, starts_upper, 0, framed=framed)
    looked_up = key(text)
    present = frozenset(looked_up.split())
    prefix = _prefix(looked_up)
    return Features(
        block,
        looked_up,
        words,
        is_sentence,
        starts_upper,
        len(_SEAM.findall(text)),
        WORDS.phrases.get(looked_up) or _row_of_phrases(looked_up.split()),
        prefix,
        WORDS.openers.get(looked_up) or _opening(prefix, words, text),
        _telltale(present),
        words <= _MOST_CREDIT_WORDS and not present.isdisjoint(WORDS.credit_words),
        framed,
    )


def _count_words(text: str) -> int:
    words = text.count(" ") + 1
    if text.isascii() or words * _LONGEST_MEAN_WORD > len(text):
        return words
    return max(words, len(_SPACELESS.findall(text)) // 2)


def _row_of_phrases(words: list[str]) -> Role | None:
    """Tell a menu that was printed on one line: ``Home News Weather Archive``."""
    is_menu = len(words) >= _FEWEST_IN_ROW and all(WORDS.phrases.get(word) is Role.NAVIGATION for word in words)
    return Role.NAVIGATION if is_menu else None


def _prefix(looked_up: str) -> Role | None:
    """Look up the first words, the longest run first: ``sign up for`` in ``sign up for our morning letter``."""
    if looked_up.partition(" ")[0] not in _PREFIX_STARTS:
        return None
    words = looked_up.split(" ", 6)[:6]
    for length in range(len(words), 0, -1):
        if (role := WORDS.prefixes.get(" ".join(words[:length]))) is not None:
            return role
    return None


def _opening(prefix: Role | None, words: int, text: str) -> Role | None:
    """``More from The Herald``, without a colon and the teaser itself behind it"""
    return prefix if prefix is Role.RELATED and words <= _MOST_OPENING_WORDS and ":" not in text else None


def _telltale(present: frozenset[str]) -> Role | None:
    if present.isdisjoint(_TELLTALE_WORDS):
        return None
    return next((role for words, role in WORDS.telltales if words <= present), None)


def _is_framed(block: Block) -> bool:
    """Tell whether the elements around a block, or their names, are those of page furniture."""
    for element in block.path:
        if element.tag in _FURNITURE_TAGS:
            return True
        names = f"{element.id} {element.classes} {element.role}"
        if names != "  " and element.tag not in {"article", "main"} and _FURNITURE_NAMES.search(names.casefold()):
            return True
    return False


def is_address(features: Features) -> bool:
    """Tell whether a block is mostly an address: ``https://news.example/a``."""
    text = features.block.text
    return text.startswith(("http://", "https://", "www.")) and features.words <= 2  # noqa: PLR2004 a label and an address
