"""What is known of one block: what it shows by itself, and what the stages find out of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

import attrs

from article_parse._blocks import Block, Shape
from article_parse._label._places import FRAMED, NOWHERE, Place
from article_parse._label._words import MOST_WORDS
from article_parse._lexicon import WORDS, key
from article_parse._roles import Role

__all__ = ["LONGEST_KEY", "NOTHING", "Entry", "first_words", "is_link", "observe"]

# Scripts that put no spaces between words; two of their characters count as a word. The pattern takes 1.5 ms to
# compile, so that is done for the first line that may have them.
_SPACELESS = r"[\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
_LONGEST_MEAN_WORD = 8
"""In scripts with spaces the words of a line are shorter than this on average, in characters."""
_SENTENCE_END = frozenset(".!?…。！？؟۔।॥։")
_CLOSING = "\"'”’“‘»«)]）」』】›*"
# What is rarest comes first, so that few places are looked at.
_SEAM = re.compile(r"[A-ZÀ-ÖØ-Þ](?=[^\W\d_A-Z])(?<=[^\W\d_A-Z].)")
# Most lines hold none of these words, so they need not be looked up further.
_PREFIX_STARTS = frozenset(prefix.partition(" ")[0] for prefix in WORDS.prefixes)
# Each set of words is looked for where its longest word is, which few lines have.
_TELLTALES: dict[str, list[tuple[frozenset[str], Role]]] = {}
for _words, _role in WORDS.telltales:
    _TELLTALES.setdefault(max(_words, key=lambda word: (len(word), word)), []).append((_words, _role))
_CLOSERS = frozenset(_CLOSING)
_FIRST_BRACKET, _LAST_BRACKET = "\uff08", "\uff09"
_CLOSING_NOTES = ("完", "終", "终", *(word for word in (*WORDS.by_words, *WORDS.by_labels) if word >= "\u3040"))
"""What stands in brackets behind the last sentence of an article, that it ends and who wrote it."""
# A member of an enumeration is looked up anew wherever it is named.
_FURNITURE: Final = Shape.FURNITURE
_LINKED, _MENU_WORDS = 0.8, 5
_LONGEST_PREFIX = 6
NOTHING = -9.0
"""The score of what is not weighed, and of what is not there."""
LONGEST_KEY = 400
"""Longer blocks, in characters, are not looked up in the lexicon."""
_MOST_CREDIT_WORDS = 25
_MOST_LINES = 16
_FEWEST_IN_ROW = 3
_MOST_OPENING_WORDS = 6


@attrs.define(eq=False)
class Entry:
    """
    A block, and what is found out of it on the way to its role; each part is set once, and read by what comes after.

    Attributes:
        block: The block.
        key: Its text as phrases are looked up, or nothing for long blocks.
        words: How many words it has; in scripts without spaces, half its characters.
        last: Its last character but quotation marks and brackets.
        starts_upper: Whether it begins with a capital, a digit or a quotation mark.
        place: Where it stands in the tree of a page of HTML.
        seams: How many times a small letter is glued to a capital word.
        phrase: The role of the whole line in the lexicon; a row of menu words counts as one of them.
        prefix: The role of its first words in the lexicon.
        opener: The role of what it opens.
        telltale: The role that a set of its words gives away.
        credit_words: Whether words of picture credits occur.
        told: Whether a profile tells that it is of the article, or is not.
        row: The traits it was weighed by; none of what has no words of its own.
        score: The log odds that it is of the article, by what was learned.
        is_chosen: Whether it is of the article.
    """

    block: Block
    key: str
    words: int
    last: str
    starts_upper: bool
    place: Place
    seams: int = 0
    phrase: Role | None = None
    prefix: Role | None = None
    opener: Role | None = None
    telltale: Role | None = None
    credit_words: bool = False
    told: bool | None = None
    row: tuple[float, ...] = ()
    score: float = NOTHING
    is_chosen: bool = False

    @property
    def framed(self) -> bool:
        """Whether the elements around it are page furniture."""
        return self.place.framed

    @property
    def is_sentence(self) -> bool:
        """Whether it ends as a sentence does."""
        return self.last in _SENTENCE_END

    @property
    def is_prose(self) -> bool:
        """Whether it reads like running text: a sentence of five words or more, or many words."""
        return (self.is_sentence and self.words > 4) or self.words > 24  # noqa: PLR2004

    @property
    def is_furniture(self) -> bool:
        """Whether the lexicon knows it from the furniture of pages."""
        return (self.phrase or self.prefix or self.opener or self.telltale) is not None


def observe(block: Block, place: Place = NOWHERE) -> Entry:
    """Look at one *block* by itself, and at its *place*."""
    text = block.text
    if block.shape is _FURNITURE:
        looked_up = text.casefold()
        return Entry(block, looked_up, 1, "", True, FRAMED, 0, _role_of_lines(looked_up))  # noqa: FBT003
    words = _count_words(text)
    last = text[-1:]
    if last in _CLOSERS:
        last = text.rstrip(_CLOSING)[-1:]
        first = text.rfind(_FIRST_BRACKET) if text[-1] == _LAST_BRACKET else 0
        if first > 0 and text[first - 1] in _SENTENCE_END and text.startswith(_CLOSING_NOTES, first + 1):
            # "香味一直停留到中午。(记者王伟)", in the brackets of East Asia
            last = text[first - 1]
    looked_up = key(text) if len(text) <= LONGEST_KEY else ""
    entry = Entry(block, looked_up, words, last, not text[:1].islower(), place)
    if not looked_up:
        return entry
    entry.phrase, entry.opener = WORDS.phrases.get(looked_up), WORDS.openers.get(looked_up)
    if place.framed or is_link(block, words):
        # What it is its elements say, or its link; only the whole line may say it more exactly.
        return entry
    present = looked_up.split()
    entry.seams = len(_SEAM.findall(text))
    entry.phrase = entry.phrase or _row_of_phrases(present)
    entry.prefix = prefix = _prefix(present)
    entry.opener = entry.opener or _opening(prefix, words, text)
    entry.telltale = _telltale(present)
    entry.credit_words = words <= _MOST_CREDIT_WORDS and not WORDS.credit_words.isdisjoint(present)
    return entry


def _role_of_lines(looked_up: str) -> Role | None:
    """Tell what furniture is: what its first line opens, or what most of its first lines are known as."""
    lines = looked_up.split("\n", _MOST_LINES)[:_MOST_LINES]
    opened = WORDS.openers.get(lines[0])
    if opened is not None:
        return opened
    known = Counter([role for line in lines if (role := WORDS.phrases.get(line)) is not None])
    return max(known, key=known.__getitem__, default=None)


def is_link(block: Block, words: int) -> bool:
    """``<a href="/sport">Sport</a>``"""
    return words <= _MENU_WORDS and block.link_share > _LINKED and block.shape is not Shape.HEADING


def _count_words(text: str) -> int:
    words = text.count(" ") + 1
    if text.isascii() or words * _LONGEST_MEAN_WORD > len(text):
        return words
    return max(words, sum(1 for _ in re.finditer(_SPACELESS, text)) // 2)


def _row_of_phrases(words: list[str]) -> Role | None:
    """Tell a menu that was printed on one line: ``Home News Weather Archive``."""
    if len(words) < _FEWEST_IN_ROW or WORDS.phrases.get(words[0]) is not Role.NAVIGATION:
        return None
    return None if any(WORDS.phrases.get(word) is not Role.NAVIGATION for word in words) else Role.NAVIGATION


def _prefix(words: list[str]) -> Role | None:
    """Look up the first words, the longest run first: ``sign up for`` in ``sign up for our morning letter``."""
    if not words or words[0] not in _PREFIX_STARTS:
        return None
    for length in range(min(len(words), _LONGEST_PREFIX), 0, -1):
        if (role := WORDS.prefixes.get(" ".join(words[:length]))) is not None:
            return role
    return None


def _opening(prefix: Role | None, words: int, text: str) -> Role | None:
    """``More from The Herald``, without a colon and the teaser itself behind it"""
    return prefix if prefix is Role.RELATED and words <= _MOST_OPENING_WORDS and ":" not in text else None


def _telltale(present: Sequence[str]) -> Role | None:
    for word in filter(_TELLTALES.__contains__, present):
        for words, role in _TELLTALES[word]:
            if words.issubset(present):
                return role
    return None


def first_words(entry: Entry) -> dict[str, None]:
    """Give the first words of a block as they are weighed, each once, in their order: sums of weights depend on it."""
    looked_up = entry.key or key(entry.block.text[:LONGEST_KEY])
    return dict.fromkeys(looked_up.split(" ", MOST_WORDS)[:MOST_WORDS])


def is_address(entry: Entry) -> bool:
    """Tell whether a block is mostly an address: ``https://news.example/a``."""
    text = entry.block.text
    return text.startswith(("http://", "https://", "www.")) and entry.words <= 2  # noqa: PLR2004 a label and an address
