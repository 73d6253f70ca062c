"""The head of an article: headline, dek, byline and dates, found by what stands near where the prose begins."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from article_parse._blocks import Block, Shape
from article_parse._fields._byline import parse_byline
from article_parse._fields._byline_pieces import NO_CONTEXT, DateContext
from article_parse._fields._headline import Headline
from article_parse._fields._site import letters
from article_parse._label._byline_lines import BYLINE, DATE, byline_verdicts, is_bare_date
from article_parse._label._content import Content, Learned
from article_parse._label._entry import Entry
from article_parse._label._head_traits import Candidate, candidates
from article_parse._label._headlines import find_title
from article_parse._label._name_lines import find_small_names, lean_to_author, small_words
from article_parse._label._rules import is_portrait
from article_parse._label._traits import Row
from article_parse._label._zone import Zone
from article_parse._roles import Role
from article_parse._stages import Verdict

__all__ = ["Head", "find_date", "find_head", "find_stated_title"]

_REACH_BEFORE, _REACH_INTO = 30, 8
_REACH_ABOVE, _REACH_BELOW = 4, 12
_REACH_BEHIND, _MOST_DATE_WORDS = 6, 10
_LIKELY = 3
_BULLETS, _MOST_SLUG_WORDS = frozenset("•·"), 3
_DEK_LINES, _BOX_LINES = 2, 4
"""So many lines of prose stand between headline and byline where the article begins with them, and where not."""
_SHORTEST_DEK, _LONGEST_DEK = 4, 80
_LEAST_LINE = -0.5
"""The least score, in log odds, since many pages have no author or date."""

_TITLE = Verdict(Role.TITLE, "the likeliest headline above the prose")
_DEK = Verdict(Role.SUBTITLE, "stands between the headline and the byline or the prose")
_DEK_AGAIN = Verdict(Role.DUPLICATE, "repeats the dek")
_DUPLICATE = Verdict(Role.DUPLICATE, "repeats the headline")
_SLUG = Verdict(Role.TAGS, "a topic below the date and a bullet")
_LIKE_BYLINE = Verdict(Role.BYLINE, "reads and stands like the line with the author")


_DATED = re.compile(r"(?<![^\W_])(?:date|published|posted|pub-?date)(?![^\W_])", re.IGNORECASE)
_LONGEST_CLASSES = 300


class Head(NamedTuple):
    """
    What the head of the article was found to be.

    Attributes:
        named: What each of its blocks is, by block number.
        title: The block number of the headline.
        start: The number of the first block that can belong to the body.
    """

    named: dict[int, Verdict]
    title: int | None
    start: int


def find_stated_title(entries: Sequence[Entry], zone: Zone, headlines: Sequence[Headline]) -> int | None:
    """
    Find the block that shows the likeliest of the *headlines* that the page states.

    Of several prints the last one above the prose counts, and a heading before a line of a menu.
    """
    prints: dict[str, list[int]] = {letters(headline.text): [] for headline in headlines[:_LIKELY]}
    shortest, longest = min(map(len, prints), default=0), 2 * max(map(len, prints), default=0)
    for number, each in enumerate(entries[: zone.stop or None]):
        # Most blocks are much shorter or longer.
        if shortest <= len(each.block.text) <= longest and each.block.shape is not Shape.FURNITURE:
            found = prints.get(letters(each.block.text))
            if found is not None:
                found.append(number)
    for numbers in prints.values():
        headings = [number for number in numbers if entries[number].block.shape is Shape.HEADING] or numbers
        if headings:
            return max((number for number in headings if number <= zone.start), default=headings[0])
    return None


def find_head(
    entries: Sequence[Entry],
    content: Content,
    headlines: Sequence[Headline],
    learned: Learned,
    dates: DateContext = NO_CONTEXT,
) -> Head:
    """Find headline, dek, byline and dates around the start of the article; *headlines* are what the page states."""
    title, named = _title_and_lines(entries, content, headlines, learned, dates)
    if title is None:
        return Head(named, None, content.start)
    below = [number for number in named if number > title]
    first = title
    for number in sorted((number for number in named if number < title), reverse=True):
        first = number if number >= first - 2 else first
    printed = entries[title].key
    named = {number: verdict for number, verdict in named.items() if number >= first and entries[number].key != printed}
    start = max(content.start, title + 1)
    # What is a byline in the middle of prose belongs to another article, so the head ends at the first long run of it.
    prose, done, is_begun = 0, title + 1, False
    last = _last_text(entries, content, named)
    for number in sorted(below):
        lines = [each for each in range(done, number) if entries[each].is_prose]
        prose += len(lines)
        is_begun = is_begun or any(entries[each].is_chosen for each in lines)
        done = number
        if prose > (_DEK_LINES if is_begun else _BOX_LINES):
            # One that repeats the headline is named already.
            named.pop(number, None)
        elif number < last:
            # A byline below all of the article does not end its head.
            start = max(start, number + 1)
    named[title] = _TITLE
    start = _add_dek(entries, title, start, content, named)
    named.update((number, _SLUG) for number in _slugs(entries, title, start, named))
    for number in range(min(len(entries), start)):
        if number not in named and repeats(entries[number], entries[title]):
            named[number] = _DUPLICATE
    return Head(named, title, start)


def _slugs(entries: Sequence[Entry], title: int, start: int, named: Mapping[int, Verdict]) -> list[int]:
    """Find the topics in small letters below the date and a bullet: ``•``, ``rivers``, ``flood-walls``."""
    bullet = next((number for number, says in named.items() if number > title and says is DATE), start) + 1
    if bullet >= start or entries[bullet].block.text not in _BULLETS:
        return []
    found = []
    for number in range(bullet + 1, min(start, len(entries))):
        text = entries[number].block.text
        if number in named or not text.islower() or entries[number].words > _MOST_SLUG_WORDS:
            break
        found.append(number)
    return found


def _title_and_lines(
    entries: Sequence[Entry],
    content: Content,
    headlines: Sequence[Headline],
    learned: Learned,
    dates: DateContext,
) -> tuple[int | None, dict[int, Verdict]]:
    """Find the headline, and name the bylines, dates and reading times around it."""
    title = find_stated_title(entries, Zone(content.start, content.stop), headlines)
    is_text = not any(each.block.path for each in entries)
    found: Sequence[Candidate] = candidates(entries, content) if title is None or is_text else []
    start = content.start
    if title is None:
        title, start, found = find_title(entries, content, found, learned, dates)
    first, last = start - _REACH_BEFORE, start + _REACH_INTO
    if title is not None:
        first, last = title - _REACH_ABOVE, max(title + _REACH_BELOW, last)
    numbers = range(max(0, first), min(len(entries), last, max(content.stop, 1)))
    small = small_words(entries) if is_text else frozenset()
    named = byline_verdicts(entries, numbers, dates, small)
    if title is not None:
        found = [each for each in found if each.number != title and each.number >= title - _REACH_ABOVE]
    if not any(verdict.role is Role.BYLINE for verdict in named.values()):
        signed = {
            each.number: learned.byline(each.row) + lean_to_author(entries, each.number, title, small, dates.languages)
            for each in found
            if _can_be_byline(entries[each.number])
        }
        byline = max(signed, key=lambda number: (signed[number], number), default=None)
        byline = byline if byline is not None and signed[byline] >= _LEAST_LINE else None
        if byline is None and is_text and title is not None:
            byline = find_small_names(entries, title, named, small)
        if byline is not None:
            named[byline] = _LIKE_BYLINE
    if not any(verdict is DATE or verdict is BYLINE for verdict in named.values()):
        date = _likeliest(found, learned.date, _LEAST_LINE)
        if date is not None and date not in named:
            named[date] = DATE
    return title, named


def _last_text(entries: Sequence[Entry], content: Content, named: Mapping[int, Verdict]) -> int:
    """Give the number of the last chosen block that is no line of the head, or -1."""
    numbers = range(content.stop - 1, content.start - 1, -1)
    return next((number for number in numbers if entries[number].is_chosen and number not in named), -1)


def _can_be_byline(entry: Entry) -> bool:
    return not (entry.is_prose or is_portrait(entry))


def _likeliest(found: Sequence[Candidate], score: Callable[[Row], float], least: float) -> int | None:
    """Give the number of the candidate with the greatest score, when it is at *least* so great (log odds)."""
    scores = [(score(each.row), each.number) for each in found]
    best = max(scores, default=None)
    return best[1] if best is not None and best[0] >= least else None


def find_date(entries: Sequence[Entry], head: Head, stop: int, dates: DateContext = NO_CONTEXT) -> dict[int, Verdict]:
    """
    Find a date a little below *stop*, where the head shows none.

    In HTML it stands in an element for dates, in text it is all of the first line below the article.
    """
    if head.title is None or any(verdict is DATE for verdict in head.named.values()):
        return {}
    first = next((number for number in range(stop, len(entries)) if entries[number].key), None)
    if first is not None and not entries[first].block.path and is_bare_date(entries[first], dates):
        return {first: DATE}
    for number in range(head.title + 1, min(len(entries), stop + _REACH_BEHIND)):
        each = entries[number]
        if each.opener is not None and number >= stop:
            break
        if each.words <= _MOST_DATE_WORDS and number not in head.named and _is_dates(each.block):
            byline = parse_byline(each.block.text, dates)
            if byline is not None and byline.is_dated:
                return {number: DATE}
    return {}


def _is_dates(block: Block) -> bool:
    """``<p class="published">``, ``<time>``"""
    inner = block.path[-2:]
    return any(element.tag == "time" or _DATED.search(element.classes, 0, _LONGEST_CLASSES) for element in inner)


def repeats(entry: Entry, title: Entry) -> bool:
    """``The Dam - The Herald``, the title of the page, and ``Home Rivers The Dam``, the way to it, near ``The Dam``"""
    return bool(title.key) and (
        entry.key == title.key or entry.key.startswith(f"{title.key} ") or entry.key.endswith(f" {title.key}")
    )


def _add_dek(entries: Sequence[Entry], title: int, start: int, content: Content, named: dict[int, Verdict]) -> int:
    """Name the dek, and a second print of it; give the number of the first block below the head."""
    dek = _find_dek(
        entries, title, start, {number: verdict for number, verdict in named.items() if title < number < start}
    )
    if dek is None or (content.stop and dek >= _last_text(entries, content, named)):
        return start
    named[dek] = _DEK
    again = _other_print(entries, title) if dek == title + 1 else None
    if again is None:
        return max(start, dek + 1)
    named[again + 1] = _DEK_AGAIN
    return max(start, dek + 1, again + 2)


def _find_dek(entries: Sequence[Entry], title: int, start: int, below: Mapping[int, Verdict]) -> int | None:
    """
    Find the line between the headline and the last byline of the head *below* it.

    Without a byline it is the line right below the headline, where that is no sentence, or follows both prints of it.
    """
    number = title + 1
    until = max((each for each, verdict in below.items() if verdict is BYLINE), default=min(below, default=number))
    if not below and number < len(entries) and entries[number].is_sentence and _other_print(entries, title) is None:
        until = min(start, number + 1)
    elif not below:
        until = number + 1
    for each in range(number, min(until, len(entries))):
        candidate = entries[each]
        if (
            _SHORTEST_DEK <= candidate.words <= _LONGEST_DEK
            and each not in below
            and not candidate.is_furniture
            and not candidate.credit_words
            and candidate.block.shape in {Shape.LINE, Shape.HEADING}
            and not repeats(candidate, entries[title])
            and not candidate.framed
        ):
            return each
    return None


def _other_print(entries: Sequence[Entry], title: int) -> int | None:
    """Give where headline and the line below it are both printed once more, above or right below."""
    pair = [each.key for each in entries[title : title + 2]]
    keys = [each.key for each in entries[: title + _REACH_ABOVE]]
    return next((number for number, both in enumerate(pairwise(keys)) if number != title and pair == [*both]), None)
