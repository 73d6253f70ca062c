"""
Which blocks are the article: blocks get scores that were learned, and those that promise the best article are chosen.

The first score is by the traits of a block alone; the second by these and by what the first scores say of the blocks
around it, in HTML of the regions that it stands in. Both are sums over small trees of comparisons. A block whose first
score is hopeless is not weighed again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NamedTuple

from article_parse._blocks import Media, Shape
from article_parse._label._choice import Choice, choose
from article_parse._label._cohesion import cohesion
from article_parse._label._entry import NOTHING, Entry, is_link
from article_parse._label._outline import Outline
from article_parse._label._regions import region_rows
from article_parse._label._rules import (
    ends_with_credit,
    is_caption,
    is_copyright_line,
    is_credit,
    is_labelled_teaser,
    is_ornament,
    is_signature,
)
from article_parse._label._traits import OWN, Row, context_of, own_traits
from article_parse._label._words import WordWeights
from article_parse._label._zone import find_zone, stands_alone_in_prose, zone_above_comments
from article_parse._roles import Role

__all__ = [
    "OPEN", "PLACED", "Content", "Learned", "choose_content", "context_rows", "find_content", "is_no_text",
    "load_learned", "weighed_words",
]  # fmt: skip

PLACED = frozenset({Shape.IMAGE, Shape.EMBED, Shape.RECORD, Shape.FURNITURE})
"""What has no words of the article; it is placed by what stands around it."""


OPEN = -4.0
"""
The least first score of a block that is weighed again, in log odds.

Two of five blocks of HTML and a third of the lines of text lie below; the figures are the same without it.
"""
_LONG, _MANY = 60, 3
_LEEWAY = 3.0
_SHORT = 40
_LINKED = 0.5
_BESIDE = 2
_SET_APART = frozenset({Shape.CODE, Shape.QUOTE, Shape.TABLE})
_NO_TEXT = (is_credit, is_caption, is_labelled_teaser, is_copyright_line, is_ornament, is_signature)


class Learned(NamedTuple):
    """The weights of words, the traits of a typical block, and the scores."""

    media: Media
    words: WordWeights
    typical: Row
    alone: Callable[[Row], float]
    around: Callable[[Row], float]
    title: Callable[[Row], float]
    byline: Callable[[Row], float]
    date: Callable[[Row], float]
    heading: Callable[[Row], float] | None = None


class Content(NamedTuple):
    """
    What is known of the article as a whole before its parts are named.

    Attributes:
        threshold: The least score that chooses a block by itself.
        start: The number of the first chosen block.
        stop: The number after the last one.
        is_learned: Whether the scores chose, and not the rules for short dumps.
        width: How many traits every row has; ``None`` where all rows have all.
    """

    threshold: float
    start: int
    stop: int
    is_learned: bool = True
    width: int | None = None


def load_learned(media: Media) -> Learned:
    """Load what was learned of text or of HTML; what a page does not need is never loaded."""
    module = import_module(f"article_parse._label._weights._{media}")
    parts = import_module(f"article_parse._label._weights._{media}_parts")
    return Learned(
        media,
        module.WORDS,
        module.TYPICAL,
        module.score_alone,
        module.score_around,
        parts.score_title,
        parts.score_byline,
        parts.score_date,
        getattr(parts, "score_heading", None),
    )


def find_content(outline: Outline, entries: Sequence[Entry], learned: Learned, titles: Sequence[str] = ()) -> Content:
    """Weigh *entries* and choose those of the article; *titles* are what the page states as its headline."""
    words = weighed_words(entries)
    rows = own_traits(entries, words, learned.words)
    scores = [learned.alone(row) if row else NOTHING for row in rows]
    context = context_rows(outline, entries, words, scores, learned.words, learned.media, titles)
    for entry, row, around, score in zip(entries, rows, context, scores, strict=True):
        if row:
            entry.row = row + around
            entry.score = learned.around(entry.row) if around and score >= OPEN else NOTHING
    return choose_content(entries, is_text=learned.media == "text")


def context_rows(
    outline: Outline,
    entries: Sequence[Entry],
    words: Sequence[int],
    scores: Sequence[float],
    weights: WordWeights,
    media: Media,
    titles: Sequence[str],
) -> list[Row]:
    """Give the traits by which each block is weighed again, by the first *scores* of all."""
    if media == "html":
        return region_rows(outline, entries, words, scores, weights, titles, OPEN)
    return context_of(entries, words, scores, choose(scores, words), cohesion(entries, words, scores, OPEN))


def choose_content(entries: Sequence[Entry], *, is_text: bool) -> Content:
    """
    Choose what is of the article by the scores of *entries*.

    What a profile tells of some comes after that, and so changes nothing of the others.
    """
    choice = choose([each.score for each in entries], weighed_words(entries))
    is_short = is_text and len(entries) <= _SHORT
    chosen = _zone_of_short(entries) if is_short else _with_adjoining(entries, choice)
    for entry, is_chosen in zip(entries, chosen, strict=True):
        entry.is_chosen = is_chosen if entry.told is None else entry.told and bool(entry.row)
    numbers = [number for number, entry in enumerate(entries) if entry.is_chosen]
    start, stop = (numbers[0], numbers[-1] + 1) if numbers else (0, 0)
    return Content(choice.threshold, start, stop, not is_short, None if is_text else len(OWN))


def _without_furniture(entries: Sequence[Entry], chosen: Sequence[bool]) -> list[bool]:
    """
    Leave out what surely is no text: openers of other parts, credits, captions, teasers, second prints, bare headings.

    Pages print a text again for another width of the screen, and one heading above each of their boxes.
    """
    prints = Counter(each.block.text for each in entries if each.block.shape is Shape.HEADING)
    seen: set[str] = set()
    kept = list(chosen)
    for number, each in enumerate(entries):
        text = each.block.text
        if not kept[number]:
            continue
        if is_no_text(each):
            kept[number] = False
        elif each.block.shape is Shape.HEADING:
            kept[number] = prints[text] < _MANY
        elif len(text) >= _LONG:
            kept[number] = text not in seen
            seen.add(text)
    for number in range(len(kept) - 1, -1, -1):
        if kept[number]:
            if entries[number].block.shape is not Shape.HEADING:
                break
            kept[number] = False
    return kept


def _zone_of_short(entries: Sequence[Entry]) -> list[bool]:
    """
    Choose what is no furniture in the zone of a short text dump.

    It is hardly a whole page, so what pages teach does not hold; for short pages the figures are the same either way.
    """
    zone = zone_above_comments(entries, find_zone(entries))
    chosen = [
        zone.start <= number < zone.stop
        and not ends_with_credit(each)
        and (not each.is_furniture or _is_menu_word_in_prose(entries, number))
        for number, each in enumerate(entries)
    ]
    _choose_last_sentence(entries, chosen)
    return _without_furniture(entries, chosen)


def _is_menu_word_in_prose(entries: Sequence[Entry], number: int) -> bool:
    """``Travel`` as a heading"""
    return entries[number].phrase is Role.NAVIGATION and stands_alone_in_prose(entries, number)


def _with_adjoining(entries: Sequence[Entry], choice: Choice) -> list[bool]:
    """Choose the prose right above the first chosen block, and right below the last one or between two, as well."""
    chosen = list(choice.chosen)
    if True not in chosen:
        return chosen
    least = choice.threshold - _LEEWAY
    fits = [
        each.score >= least and each.is_prose and not (each.is_furniture or each.framed or is_no_text(each))
        for each in entries
    ]
    start, stop = chosen.index(True), len(chosen) - chosen[::-1].index(True)
    while start and fits[start - 1]:
        start -= 1
        chosen[start] = True
    while stop < len(chosen) and fits[stop]:
        chosen[stop] = True
        stop += 1
    if stop < len(chosen) and entries[stop].score >= least:
        _choose_last_sentence(entries, chosen)
    for number in range(start + 1, stop - 1):
        reach = (
            _BESIDE if entries[number].block.shape in _SET_APART and not entries[number].framed else int(fits[number])
        )
        if any(chosen[max(0, number - reach) : number]) and any(chosen[number + 1 : number + 1 + reach]):
            chosen[number] = True
    _choose_headings(entries, chosen, start, stop)
    return _without_furniture(entries, chosen)


def _choose_last_sentence(entries: Sequence[Entry], chosen: list[bool]) -> None:
    """Choose the sentence of few words that ends an article, set as the text above it: ``Enquiries are ongoing.``"""
    stop = len(chosen) - chosen[::-1].index(True) if True in chosen else 0
    if not 1 < stop < len(chosen):
        return
    above, each = entries[stop - 1], entries[stop]
    chosen[stop] = (
        above.is_prose
        and each.is_sentence
        and each.starts_upper
        and each.words > 1
        and (each.block.gap, each.block.shape, each.block.path)
        == (above.block.gap, above.block.shape, above.block.path)
        and not (each.is_furniture or each.framed or is_no_text(each))
    )


def _choose_headings(entries: Sequence[Entry], chosen: list[bool], start: int, stop: int) -> None:
    """Choose the headings right above chosen text too, with nothing but pictures and the like between them."""
    below_is_text = False
    for number in range(stop - 1, start - 1, -1):
        each = entries[number]
        if each.block.shape in PLACED:
            continue
        is_heading = each.block.shape is Shape.HEADING
        if is_heading and below_is_text and each.block.link_share <= _LINKED:
            chosen[number] = chosen[number] or not (each.framed or each.is_furniture)
        below_is_text = chosen[number] and not is_heading


def is_no_text(entry: Entry) -> bool:
    """Tell whether a block is a credit, a caption, a teaser, a copyright line or opens another part of the page."""
    return entry.opener is not None or any(sees(entry) for sees in _NO_TEXT)


def weighed_words(entries: Sequence[Entry]) -> list[int]:
    """Give the length of each block in words; nothing for what has no words of its own and for what is one link."""
    return [0 if each.block.shape in PLACED or is_link(each.block, each.words) else each.words for each in entries]
