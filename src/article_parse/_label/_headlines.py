"""The headline of a page that states none: the likeliest line above the article."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import islice
from math import inf

from article_parse._blocks import Shape
from article_parse._fields._byline_pieces import DateContext, languages_of_by_word
from article_parse._label._byline_lines import is_bare_byline
from article_parse._label._content import Content, Learned, is_no_text
from article_parse._label._entry import Entry
from article_parse._label._head_traits import Candidate, candidates, find_start
from article_parse._label._rules import is_labelled_teaser
from article_parse._lexicon import WORDS

__all__ = ["find_title"]

_LEAST, _SURE, _DOUBTFUL, _CLEARLY = -8.0, 0.0, -1.0, 1.0
"""Scores in log odds: the least, since nearly every page has a headline, and those likely in themselves or doubtful."""
_CALLS = frozenset("?!？！")
_SHORTEST, _BESIDE = 3, 2
_MOST_ABOVE, _MOST_ABOVE_SHORT = 2, 1
"""More lines of prose than this stand above no headline, of a page and of a short dump: it would cost them."""
_LONGEST_SENTENCE = 24
_LONGEST_NAME = 3
"""The most words of the name of a site; few headlines are as short."""
_FIELD = re.compile(r"[A-Z][A-Z ]{3,40} \d")
_CRUMBS = (" > ", " › ", " » ", " → ", " ▸ ")
_PARTING = frozenset("|-–—·•»")
"""What parts the headline from the name of the site, in the title of a page."""


def find_title(
    entries: Sequence[Entry],
    content: Content,
    found: Sequence[Candidate],
    learned: Learned,
    dates: DateContext,
) -> tuple[int | None, int, Sequence[Candidate]]:
    """
    Find the number of the headline among the lines *found* around the start of the article.

    Where it is doubtful, those around the main run of the article are looked at as well: what was chosen first may be
    the teasers of a menu. The start that was right comes back, and the lines around it.
    """
    title, score = _likeliest(entries, content, content.start, found, learned, dates)
    later = find_start(entries, content)
    if score < _DOUBTFUL and later > content.start:
        others = candidates(entries, content, later)
        other, other_score = _likeliest(entries, content, later, others, learned, dates)
        if other is not None and other_score > score + _CLEARLY:
            return other, later, others
    return title, content.start, found


def _likeliest(
    entries: Sequence[Entry],
    content: Content,
    start: int,
    found: Sequence[Candidate],
    learned: Learned,
    dates: DateContext,
) -> tuple[int | None, float]:
    """Find the likeliest headline, and its score; what reads like a question or a byline must be likely in itself."""
    shown: dict[int, float] = {}
    first, last = _text_above(entries, content, start)
    for number, row in found:
        if number > last and entries[number].block.shape is not Shape.HEADING:
            continue
        fit = _can_be_title(entries, content, number, first, dates)
        if fit is not False:
            score = learned.title(row)
            if score >= (_LEAST if fit else _SURE):
                shown[number] = score
    for number in sorted(shown, key=lambda number: (-shown[number], -number)):
        if not is_bare_byline(entries[number], dates):
            # The top line of a whole page is mostly its title; of what somebody kept of one it may be anything.
            chosen = number if content.is_learned else _below_name(entries, number, shown, dates)
            return _bare_print(entries, chosen, list(shown)), shown[chosen]
    return None, _LEAST


def _below_name(entries: Sequence[Entry], title: int, shown: Mapping[int, float], dates: DateContext) -> int:
    """Give the longer line right below a doubtful short one, without a blank line: that may be the name of the site."""
    if shown[title] >= _SURE or entries[title].words > _LONGEST_NAME:
        return title
    for number in range(title + 1, title + 1 + _BESIDE):
        if shown.get(number, -inf) >= shown[title] - _CLEARLY:
            each = entries[number]
            if each.words > _LONGEST_NAME and not each.block.gap and not is_bare_byline(each, dates):
                return number
    return title


def _text_above(entries: Sequence[Entry], content: Content, start: int) -> tuple[int, int]:
    """Give the first line of prose, and the last line that has no more of the article above it than a headline may."""
    prose = (number for number in range(start, len(entries)) if entries[number].is_chosen and entries[number].is_prose)
    most = _MOST_ABOVE if content.is_learned else _MOST_ABOVE_SHORT
    first, *others = [*islice(prose, most + 1)] or [len(entries)]
    return first, others[-1] if len(others) == most else len(entries)


def _can_be_title(
    entries: Sequence[Entry], content: Content, number: int, first: int, dates: DateContext
) -> bool | None:
    """
    Tell whether a line may be a headline: no furniture, no sentence; ``None`` for a question, and for a byline.

    The *first* line of prose may be one where the byline stands right below it.
    """
    each = entries[number]
    if each.told is False:
        return False
    if each.phrase is not None or (is_no_text(each) and not is_labelled_teaser(each)) or _is_path(each.block.text):
        return False
    # A page that shows nothing but furniture has no headline, unless it marks one.
    is_marked = each.block.shape is Shape.HEADING
    if not each.key or not (content.stop > 0 or is_marked):
        return False
    begins_byline = each.key.partition(" ")[0] in WORDS.by_words and bool(languages_of_by_word(each.block.text))
    if each.is_chosen and each.is_prose and not begins_byline:
        below = entries[first + 1 : first + 2] if number == first and each.words <= _LONGEST_SENTENCE else ()
        if any(is_bare_byline(other, dates) for other in below):
            return True
        return None if is_marked or each.block.text[-1] in _CALLS else False
    return None if begins_byline or _is_field(each.block.text) else True


def _is_field(text: str) -> bool:
    """``COOK TIME 20 minutes``, a label in capitals and a figure; a headline may be in capitals as a whole"""
    return _FIELD.match(text) is not None and (not text.isupper() or text.count(" ") < _SHORTEST)


def _is_path(text: str) -> bool:
    """``Home > Rivers > The Dam``, the way to a page"""
    return sum(map(text.count, _CRUMBS)) > 1


def _bare_print(entries: Sequence[Entry], title: int, shown: Sequence[int]) -> int:
    """Give the line that prints a headline without what stands around it: ``The Dam``, for ``The Dam | The Herald``."""
    whole = entries[title].block.text
    for number in shown:
        text = entries[number].block.text
        if len(text) < len(whole) and entries[number].words >= _SHORTEST:
            if number > title and _ends_print(whole, text):
                return number
            if 2 * len(text) >= len(whole) and number >= title - _BESIDE and _begins_print(whole, text):
                return number
    return title


def _begins_print(whole: str, text: str) -> bool:
    """Tell whether names of sections stand before *text*: ``Home Rivers The Dam``, but not ``The End of The Dam``."""
    before = whole[: -len(text)].rstrip() if whole.endswith(text) else ""
    if not before[:1].isupper() or before[-1] == ":":
        return False
    return not (before[-1].isalpha() and before.split()[-1].islower())


def _ends_print(whole: str, text: str) -> bool:
    """Tell whether *text* is followed by the name of a site, or by one small word more: ``The Dam cover``."""
    rest = whole[len(text) :].lstrip() if whole.startswith(text) else ""
    return rest != "" and (rest[0] in _PARTING or (rest.isalpha() and rest.islower()))
