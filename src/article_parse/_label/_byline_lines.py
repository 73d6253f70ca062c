"""The lines around a headline that are bylines, dates or reading times."""

from __future__ import annotations

import re
from collections.abc import Sequence

from article_parse._blocks import Block, Shape
from article_parse._fields._byline import LONGEST_BYLINE, MOST_BYLINE_WORDS, Byline, parse_byline
from article_parse._fields._byline_pieces import CUT, DateContext, languages_of_by_word, opens_with_author
from article_parse._fields._names import looks_like_name, split_names
from article_parse._label._entry import Entry
from article_parse._label._name_lines import is_author_line
from article_parse._label._rules import is_portrait
from article_parse._lexicon import WORDS
from article_parse._roles import Role
from article_parse._stages import Verdict
from article_parse.model import PersonRole, Precision

__all__ = ["BYLINE", "DATE", "byline_verdicts", "is_bare_byline", "is_bare_date"]

_INNERMOST, _LONGEST_CLASSES = 3, 300
_OTHER_SCRIPTS = "\u0590"
"""The first character behind the scripts of Europe, which part words by spaces."""
_MOST_OTHER_WORDS = 1
_LEAST_NAMED = 3
"""A line that lists names is of them by a third, in characters."""
_DIGIT = re.compile(r"\d")
_SET_OFF = re.compile(r" ?[,，、]")
_BYLINE_WORDS = frozenset(word.partition(" ")[0] for word in (*WORDS.by_words, *WORDS.by_labels, *WORDS.date_words))
"""Words of which a byline without a digit has one: those before names and dates, or the first of several."""

# How authors of pages name the elements with the names of authors of articles.
_AUTHOR = re.compile(r"auth?or|auteur|byline|by-line|writer|journalist|redakteur|contributor", re.IGNORECASE)

BYLINE = Verdict(Role.BYLINE, "names the author near the headline")
DATE = Verdict(Role.DATE, "is a date near the headline")
_READING_TIME = Verdict(Role.READING_TIME, "is a reading time near the headline")
_BARE_BY = Verdict(Role.BYLINE, "announces the author on the next line")
_AUTHORS_ELEMENT = Verdict(Role.BYLINE, "a name in an element for authors")
_NAME = Verdict(Role.BYLINE, "a name beside the date")
_AND = Verdict(Role.BYLINE, "joins the names of two authors")
_JOINED = Verdict(Role.BYLINE, "a name that is joined to an author's")


def byline_verdicts(
    entries: Sequence[Entry], numbers: range, dates: DateContext, small: frozenset[str] = frozenset()
) -> dict[int, Verdict]:
    """Name the lines that are bylines, dates or reading times; the page writes *small* words so."""
    named: dict[int, Verdict] = {}
    announced = None
    for number in numbers:
        each = entries[number]
        verdict = _byline_verdict(entries, number, announced, dates)
        if verdict is not None:
            named[number] = verdict
        if announced is not None and _goes_on(entries, number, small, dates.languages):
            continue
        announced = WORDS.by_words.get(each.key) if verdict is None else None
        if announced is not None:
            named[number] = _BARE_BY
        elif verdict is None and _is_authors(each.block) and _are_names(each.block.text, dates.languages):
            named[number] = _AUTHORS_ELEMENT
    _join_names(entries, numbers, named, small, dates.languages)
    is_named = any(verdict is BYLINE or verdict is _AUTHORS_ELEMENT for verdict in named.values())
    for number in [each for each, verdict in named.items() if verdict is DATE or verdict is _READING_TIME]:
        for neighbour in (number - 1, number + 1):
            # In HTML, the line beside the date is rather the section where an author is named elsewhere.
            if is_named and entries[number].block.path:
                break
            if (
                neighbour in numbers
                and neighbour not in named
                and _can_be_name(entries, neighbour, small, dates.languages)
            ):
                named[neighbour] = _NAME
    return named


def _join_names(
    entries: Sequence[Entry],
    numbers: range,
    named: dict[int, Verdict],
    small: frozenset[str],
    languages: tuple[str, ...],
) -> None:
    """Take a name below a bare ``and`` that joins it to a byline; what is known of each may stand between."""
    is_named = False
    for number in numbers[:-1]:
        is_named = is_named or named.get(number) is BYLINE
        joins = is_named and number not in named and entries[number].key in WORDS.and_words
        if joins and is_author_line(entries, number + 1, small, languages):
            named[number], named[number + 1] = _AND, _JOINED


def _byline_verdict(
    entries: Sequence[Entry], number: int, announced: PersonRole | None, dates: DateContext
) -> Verdict | None:
    """Say whether a line is a byline, a date or a reading time."""
    each = entries[number]
    text = each.block.text
    if len(text) > LONGEST_BYLINE or each.words > MOST_BYLINE_WORDS or is_portrait(each):
        return None
    if _is_credit(each) and not opens_with_author(text):
        return None
    if (announced is None and not _may_be_byline(each)) or _is_file(text):
        return None
    byline = parse_byline(text, dates, announced=announced)
    verdict = _verdict_of(byline) if byline is not None else None
    # "Di Maria Scores Twice", on an English page.
    return None if verdict is BYLINE and not _is_spoken(languages_of_by_word(text), dates.languages) else verdict


def is_bare_byline(entry: Entry, dates: DateContext) -> bool:
    """
    Tell whether a line is a byline or a date with one other word at most: ``By Ana Lima``, ``Stand: 29. Juni``.

    A name without a by-word is one where the date is set off from it: ``Ana Lima, 2 March 2026``.
    """
    text = entry.block.text
    if entry.words > MOST_BYLINE_WORDS or not _may_be_byline(entry):
        return False
    byline = parse_byline(text, dates)
    if byline is None or (
        byline.people
        and not byline.announced
        and not CUT.search(text)
        and not (byline.is_dated and not byline.unread and _SET_OFF.match(text, len(byline.people[0].name)))
    ):
        return False
    return len(byline.unread) <= _MOST_OTHER_WORDS


def is_bare_date(entry: Entry, dates: DateContext) -> bool:
    """``11 Oct 2019``, ``Published on 11 Oct 2019``"""
    text = entry.block.text
    if entry.words > MOST_BYLINE_WORDS or not _DIGIT.search(text):
        return False
    byline = parse_byline(text, dates)
    return byline is not None and byline.is_dated and not (byline.people or byline.unread or byline.foreign)


def _may_be_byline(entry: Entry) -> bool:
    """Tell whether a line has a digit or a word of bylines; one in another script may glue such a word to others."""
    text = entry.block.text
    if _DIGIT.search(text) or max(text, default="") >= _OTHER_SCRIPTS:
        return True
    return not _BYLINE_WORDS.isdisjoint(entry.key.split())


def _is_file(text: str) -> bool:
    """``[dam-2026-03-02]``, the name of a picture, as w3m prints it"""
    return text.startswith("[") and " " not in text


def _is_spoken(languages: frozenset[str], spoken: Sequence[str]) -> bool:
    """Tell whether a page in *spoken* languages may have a word of *languages*; English ones stand on all pages."""
    return not languages or not spoken or any(tag.partition("-")[0] in languages for tag in ("en", *spoken))


def _is_credit(entry: Entry) -> bool:
    """``Ana Lima / Reuters``; ``By Reuters`` is a byline"""
    return entry.credit_words and entry.key.partition(" ")[0] not in WORDS.by_words


def _are_names(text: str, languages: tuple[str, ...]) -> bool:
    """``Ana Lima``, ``Ana Lima in Vellin and Tom Reed in Norrby``"""
    if looks_like_name(text, languages) or len(text) > LONGEST_BYLINE:
        return looks_like_name(text, languages)
    people = split_names(text, "author")
    is_listed = len(people) > 1 and all(looks_like_name(person.name, languages) for person in people)
    return is_listed and sum(len(person.name) for person in people) * _LEAST_NAMED >= len(text)


def _is_authors(block: Block) -> bool:
    """``<span class="article-author">``"""
    names = (f"{element.itemprop} {element.classes}"[:_LONGEST_CLASSES] for element in block.path[-_INNERMOST:])
    return any(map(_AUTHOR.search, names))


def _goes_on(entries: Sequence[Entry], number: int, small: frozenset[str], languages: tuple[str, ...]) -> bool:
    """Tell whether the list of names behind a by-word goes on: ``By``, ``Ana Lima``, ``Tom Reed`` line by line."""
    each = entries[number]
    if each.block.path or number + 1 >= len(entries):
        return False
    if each.key and not is_author_line(entries, number, small, languages):
        return False
    return not entries[number + 1].key or is_author_line(entries, number + 1, small, languages)


def _can_be_name(entries: Sequence[Entry], number: int, small: frozenset[str], languages: tuple[str, ...]) -> bool:
    """``Ana Lima``"""
    each = entries[number]
    short = each.words <= 3  # noqa: PLR2004 longer lines in capitals are rather headlines
    return short and each.block.shape is Shape.LINE and is_author_line(entries, number, small, languages)


def _is_now(byline: Byline) -> bool:
    """``Now``, ``Now Reading:``"""
    moment = byline.published
    return moment is not None and moment.text.isalpha() and moment.precision is Precision.SECOND


def _verdict_of(byline: Byline) -> Verdict | None:
    """Tell what a line is by what was read of it; a name without a by-word or a date is too little."""
    if byline.announced or (byline.people and (byline.is_dated or byline.reading_time)):
        return BYLINE
    if byline.is_dated and not byline.people:
        return None if _is_now(byline) else DATE
    if byline.reading_time:
        return _READING_TIME
    return None
