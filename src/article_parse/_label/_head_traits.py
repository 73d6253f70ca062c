"""The traits of what may be of the head of an article: its headline, its byline, its date."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain, islice
from typing import NamedTuple

from article_parse._blocks import Shape
from article_parse._fields._names import looks_like_name
from article_parse._label._content import Content
from article_parse._label._entry import Entry
from article_parse._label._traits import Row
from article_parse._lexicon import WORDS, key

__all__ = ["HEAD", "Candidate", "candidates", "find_start"]

HEAD = (
    "from_start", "final_score", "printed_above", "begins_line_above", "in_text", "headings_above", "is_first",
    *(f"{trait}{place}" for place in ("", "_1_above", "_2_above", "_1_below", "_2_below", "_3_below")
      for trait in ("by_word", "name", "date_word", "digits", "year", "clock", "capitals")),
)  # fmt: skip
"""The names of the traits, which stand behind those of the block as a part of the page."""

_REACH_ABOVE, _REACH_BELOW = 50, 12
_MOST_WORDS = 45
_GAP, _ISLAND = 12, 0.15
"""So many lines part an island from the article, and it has this share of the chosen words at most."""
_BY_WORDS = 3
_SAMPLE, _LONG_WORD, _LONGEST = 20, 4, 20_000
_NEIGHBOURS = (0, -1, -2, 1, 2, 3)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
_Signs = tuple[float, ...]
_NO_SIGNS: _Signs = (0.0,) * 7


class Candidate(NamedTuple):
    """A block that may be of the head, with its traits."""

    number: int
    row: Row


def find_start(entries: Sequence[Entry], content: Content) -> int:
    """Give where the article starts, without the teasers of a menu that were chosen far above it."""
    chosen = [number for number in range(content.start, content.stop) if entries[number].is_chosen]
    left = _ISLAND * sum([entries[number].words for number in chosen])
    start, last = content.start, content.start
    for number in chosen:
        if number - last > _GAP:
            start = number
        last = number
        left -= entries[number].words
        if left < 0:
            break
    return start


def candidates(entries: Sequence[Entry], content: Content, start: int | None = None) -> list[Candidate]:
    """Give the blocks around the *start* of the article, the first chosen block by default, that may be of its head."""
    start = content.start if start is None else start
    first = max(0, start - _REACH_ABOVE)
    last = min(len(entries), start + _REACH_BELOW)
    reach = range(max(0, first - 2), min(len(entries), last + 3))
    signs = {number: _signs(entries[number]) for number in reach if entries[number].row}
    text = _words_of_text(entries)
    # Some renderers print the title of the page on the first line.
    above = [entries[0].key] if first else []
    counts, text_above = Counter(above), "".join([f"\n{other}" for other in above])
    headings = 0
    found = []
    for number in range(first, last):
        each = entries[number]
        if number > first:
            counts[entries[number - 1].key] += 1
            text_above += f"\n{entries[number - 1].key}"
            headings += entries[number - 1].block.shape is Shape.HEADING
        if not each.row or each.words > _MOST_WORDS:
            continue
        long = [word for word in each.key.split() if len(word) >= _LONG_WORD]
        row = (
            *each.row[: content.width],
            number - start,
            each.score,
            counts[each.key],
            text_above.count(f"\n{each.key}") > counts[each.key],
            sum(map(text.__contains__, long)) / len(long) if long else -1.0,
            headings,
            number == 0,
            *chain.from_iterable([signs.get(number + step, _NO_SIGNS) for step in _NEIGHBOURS]),
        )
        found.append(Candidate(number, row))
    return found


def _words_of_text(entries: Sequence[Entry]) -> frozenset[str]:
    """Give the words of the first prose of the article; its headline has many of them."""
    prose = (each for each in entries if each.is_chosen and each.is_prose)
    return frozenset(" ".join([each.key or key(each.block.text[:_LONGEST]) for each in islice(prose, _SAMPLE)]).split())


def _signs(entry: Entry) -> _Signs:
    """Say what a line has of a byline and of a date."""
    text = entry.block.text
    if entry.words > _MOST_WORDS:
        return _NO_SIGNS
    words = entry.key.split(" ", _BY_WORDS)[:_BY_WORDS]
    digits = sum(map(str.isdigit, text))
    return (
        _are_by_words(words),
        looks_like_name(text),
        bool(words) and words[0] in WORDS.date_words,
        digits,
        digits > 0 and _YEAR.search(text) is not None,
        digits > 0 and _CLOCK.search(text) is not None,
        sum(map(str.istitle, text.split())) / max(1, entry.words),
    )


def _are_by_words(words: Sequence[str]) -> bool:
    """Tell whether a line whose first three words these are begins with a by-word."""
    known = WORDS.by_words
    return bool(words) and (words[0] in known or " ".join(words[:2]) in known or " ".join(words) in known)
