"""
Why a block was chosen for the article or left out, in words.

A reason is a group of traits. How much it speaks for a block is how much its score would fall if the block had the
traits of the typical block instead; this is asked only for a trace.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from article_parse._label._regions import REGION
from article_parse._label._traits import CONTEXT, OWN, Row
from article_parse._stages import Reason

__all__ = ["reasons"]

_MOST = 3
_SLIGHT = 0.2


class _Group(NamedTuple):
    traits: str
    speaks_for: str
    speaks_against: str


_REASONS = (
    _Group(
        "words_score line_score names_score", "its words are those of articles", "its words are those of page furniture"
    ),
    _Group("characters words letters_a_word", "is as long as text is", "is short"),
    _Group("commas sentences quotes end start", "is written in sentences", "is not written in sentences"),
    _Group("known known_as credit_words seams", "is no phrase of page furniture", "has phrases of page furniture"),
    _Group("shape level lines", "has the form of text", "has a form that text seldom has"),
    _Group("gap gap_below", "is set apart as a paragraph is", "is set as a line of a menu is"),
    _Group("prints", "is printed once", "is printed more than once"),
    _Group("links", "is no link", "is made of links"),
    _Group("framed", "stands in no element of page furniture", "stands in an element of page furniture"),
    _Group("depth away share outer_share in_article", "stands where the text is", "stands apart from the text"),
    _Group("tag outer_tag alike", "stands in elements as paragraphs do", "stands in elements as furniture does"),
)  # fmt: skip
_NUMBERS = {name: number for number, name in enumerate(OWN)}
# Behind the own traits stand those by the blocks around.
_AROUND = _Group("", "stands among text of the article", "stands among page furniture")
_GROUPS = [
    *((reason, frozenset(_NUMBERS[name] for name in reason.traits.split())) for reason in _REASONS),
    (_AROUND, frozenset(range(len(OWN), len(OWN) + max(len(CONTEXT), len(REGION))))),
]


def reasons(row: Row, typical: Row, score: Callable[[Row], float], *, chosen: bool) -> Iterator[Reason]:
    """Give the strongest reasons why a block with these traits was *chosen* or not."""
    whole = score(row)
    effects = [
        (whole - score(_with_typical(row, typical, traits)), reason)
        for reason, traits in _GROUPS
        if min(traits) < len(row)
    ]
    effects.sort(key=lambda effect: effect[0], reverse=chosen)
    for effect, reason in effects[:_MOST]:
        if abs(effect) >= _SLIGHT and (effect > 0) is chosen:
            yield Reason(effect, reason.speaks_for if chosen else reason.speaks_against)


def _with_typical(row: Row, typical: Sequence[float], traits: frozenset[int]) -> Row:
    return tuple(typical[number] if number in traits else value for number, value in enumerate(row))
