"""What the rules look at: the traits of one block, computed once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from article_parse._blocks import Block, Element
from article_parse._lexicon import WORDS, key
from article_parse._read._html_names import Names
from article_parse._roles import Role

__all__ = ["Features", "Frames", "observe"]

# Scripts that put no spaces between words; two of their characters count as a word.
_SPACELESS = re.compile(r"[\u0e00-\u0e7f\u0e80-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_LONGEST_MEAN_WORD = 8
"""In scripts with spaces the words of a line are shorter than this on average, in characters."""
_SENTENCE_END = frozenset(".!?…。！？؟۔।॥։")
_CLOSING = "\"'”’»«)]）」』】›*"
# What is rarest comes first, so that few places are looked at.
_SEAM = re.compile(r"[A-ZÀ-ÖØ-Þ](?=[^\W\d_A-Z])(?<=[^\W\d_A-Z].)")
# Most lines hold none of these words, so they need not be looked up further.
_PREFIX_STARTS = frozenset(prefix.partition(" ")[0] for prefix in WORDS.prefixes)
# Each set of words is looked for where its longest word is, which few lines have.
_TELLTALES: dict[str, list[tuple[frozenset[str], Role]]] = {}
for _words, _role in WORDS.telltales:
    _TELLTALES.setdefault(max(_words, key=lambda word: (len(word), word)), []).append((_words, _role))
_FURNITURE_LENGTH = 400
"""Longer blocks, in characters, are not looked up in the lexicon."""
_MOST_CREDIT_WORDS = 25
_FEWEST_IN_ROW = 3
_MOST_OPENING_WORDS = 6

_RUNNING_TEXT, _MUCH_TEXT = 80, 0.3
_LINKED = 0.5
_NO_ARTICLE = frozenset({"nav", "footer", "select", "menu"})
_FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "form", "button", "select", "menu", "dialog"})
_FURNITURE_NAMES = re.compile(
    r"(?:^|[\W_])(?:nav|navbar|menu|footer|sidebar|breadcrumbs?|share|social|related|recommend\w{0,8}|newsletter|subscribe"
    r"|comments?|cookie|consent|banner|promo|advert\w{0,10}|ads?|sponsor\w{0,6}|teaser|widget|modal|popup|toolbar|pagination)"
    r"(?:$|[\W_])"
)

_COMMENTS = re.compile(
    r"(?:[a-z]{1,12}-){0,2}comments?-?(?:list|area|section|body|content|thread|text|wrap\w{0,4}|container)?|disqus_thread|replies"
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


def observe(block: Block, frames: Frames | None = None) -> Features:
    """Compute the traits of *block*; the blocks of a page share their *frames*."""
    text = block.text
    words = _count_words(text)
    end = text.rstrip(_CLOSING)[-1:]
    is_sentence = end in _SENTENCE_END and bool(end)
    starts_upper = not text[:1].islower()
    framed = bool(block.path) and (frames or Frames()).hold(block.path)
    if len(text) > _FURNITURE_LENGTH:
        return Features(block, "", words, is_sentence, starts_upper, 0, framed=framed)
    looked_up = key(text)
    if framed:
        # What it is the elements around it say; only its words may say it more exactly.
        return Features(
            block, looked_up, words, is_sentence, starts_upper, 0, WORDS.phrases.get(looked_up), framed=True,
            opener=WORDS.openers.get(looked_up),
        )  # fmt: skip
    present = looked_up.split()
    prefix = _prefix(looked_up)
    return Features(
        block,
        looked_up,
        words,
        is_sentence,
        starts_upper,
        len(_SEAM.findall(text)),
        WORDS.phrases.get(looked_up) or _row_of_phrases(present),
        prefix,
        WORDS.openers.get(looked_up) or _opening(prefix, words, text),
        _telltale(present),
        words <= _MOST_CREDIT_WORDS and not WORDS.credit_words.isdisjoint(present),
        framed,
    )


def _count_words(text: str) -> int:
    words = text.count(" ") + 1
    if text.isascii() or words * _LONGEST_MEAN_WORD > len(text):
        return words
    return max(words, len(_SPACELESS.findall(text)) // 2)


def _row_of_phrases(words: list[str]) -> Role | None:
    """Tell a menu that was printed on one line: ``Home News Weather Archive``."""
    if len(words) < _FEWEST_IN_ROW or WORDS.phrases.get(words[0]) is not Role.NAVIGATION:
        return None
    return None if any(WORDS.phrases.get(word) is not Role.NAVIGATION for word in words) else Role.NAVIGATION


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


def _telltale(present: Sequence[str]) -> Role | None:
    for word in present:
        for words, role in _TELLTALES.get(word, ()):
            if words.issubset(present):
                return role
    return None


class Frames:
    """
    The elements of a page that are page furniture by their tag or their names.

    An element with much of the running text of the page holds its article, whatever it is called: sites name the
    element around all of a page for the newsletter box or the sidebar that it has as well. Few elements stand around
    many blocks, so what is known of them is kept for the page.

    >>> Frames().hold((Element("div", classes="site-footer"), Element("p")))
    True
    """

    __slots__ = ("_elements", "_exempt", "_last", "_last_held")

    def __init__(self, blocks: Sequence[Block] = ()) -> None:
        self._elements: dict[Element, bool] = {}
        self._last: tuple[Element, ...] = ()
        self._last_held = False
        self._exempt: frozenset[tuple[Element, ...]] = self._find_exempt(blocks)

    def hold(self, path: tuple[Element, ...]) -> bool:
        """Tell whether an element of *path* is page furniture."""
        # Paragraphs side by side share their path.
        if path is not self._last:
            self._last = path
            self._last_held = False
            known = self._elements
            for depth, element in enumerate(path, 1):
                is_furniture = known.get(element)
                if is_furniture is None:
                    is_furniture = known[element] = _is_furniture(element)
                if is_furniture and not (self._exempt and path[:depth] in self._exempt):
                    self._last_held = True
                    break
        return self._last_held

    def _furniture_of(self, path: tuple[Element, ...]) -> Iterator[tuple[Element, ...]]:
        """Give the paths of the elements of *path* that are furniture by their names."""
        for depth, element in enumerate(path, 1):
            if self._is_furniture(element):
                yield path[:depth]

    def _find_exempt(self, blocks: Sequence[Block]) -> frozenset[tuple[Element, ...]]:
        """Find the elements that hold much of the running text."""
        lengths: Counter[tuple[Element, ...]] = Counter()
        for block in blocks:
            if len(block.text) >= _RUNNING_TEXT and block.link_share < _LINKED:
                lengths[block.path] += len(block.text)
        held: Counter[tuple[Element, ...]] = Counter()
        for path, length in lengths.items():
            for place in self._furniture_of(path):
                held[place] += length
        most = _MUCH_TEXT * lengths.total()
        return frozenset(place for place, length in held.items() if length >= most and _may_hold_article(place[-1]))

    def _is_furniture(self, element: Element) -> bool:
        known = self._elements.get(element)
        if known is None:
            known = self._elements[element] = _is_furniture(element)
        return known


def _may_hold_article(element: Element) -> bool:
    """Tell whether an element called like furniture may be around an article; those of readers' comments never are."""
    names = f"{element.id} {element.classes}".casefold().split()
    return element.tag not in _NO_ARTICLE and not any(map(_COMMENTS.fullmatch, names))


def _is_furniture(element: Element) -> bool:
    if element.classes and Names()[element.classes] == "info_box":
        return False
    if element.tag in _FURNITURE_TAGS:
        return True
    names = f"{element.id} {element.classes} {element.role}"
    return names != "  " and element.tag not in {"article", "main"} and bool(_FURNITURE_NAMES.search(names.casefold()))


def is_address(features: Features) -> bool:
    """Tell whether a block is mostly an address: ``https://news.example/a``."""
    text = features.block.text
    return text.startswith(("http://", "https://", "www.")) and features.words <= 2  # noqa: PLR2004 a label and an address
