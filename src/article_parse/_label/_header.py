"""The head of an article: headline, dek, byline and dates, found by what stands near where the prose begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from article_parse._blocks import Block, Shape
from article_parse._fields._byline import LONGEST_BYLINE, Byline, parse_byline
from article_parse._fields._byline_pieces import languages_of_by_word
from article_parse._fields._headline import Headline
from article_parse._fields._language import guess_language
from article_parse._fields._names import looks_like_name
from article_parse._fields._site import letters
from article_parse._label._features import Features
from article_parse._label._title import guess_title, repeats
from article_parse._label._zone import Zone
from article_parse._lexicon import WORDS
from article_parse._roles import Role
from article_parse._votes import Vote
from article_parse.model import PersonRole

__all__ = ["Head", "find_date", "find_head", "find_stated_title", "zone_above_comments"]

_REACH_BEFORE, _REACH_INTO = 30, 8
_REACH_ABOVE, _REACH_BELOW = 4, 12
_REACH_BEHIND, _MOST_DATE_WORDS = 6, 10
_LIKELY = 3
_SHORTEST_DEK, _LONGEST_DEK = 4, 80
_MOST_BYLINE_WORDS = 30
_SAMPLE_BLOCKS = 10
_REACH_OF_BYLINE, _SHORTEST_POEM = 60, 4
_BEHIND_ARTICLE = frozenset({Role.READER_INSIGHTS, Role.AUTHOR_BIO})

_TITLE = Vote(Role.TITLE, 8.0, "the likeliest headline above the prose")
_DEK = Vote(Role.SUBTITLE, 7.0, "stands between the headline and the byline or the prose")
_BYLINE = Vote(Role.BYLINE, 8.0, "names the author near the headline")
_DATE = Vote(Role.DATE, 8.0, "is a date near the headline")
_READING_TIME = Vote(Role.READING_TIME, 8.0, "is a reading time near the headline")
_DUPLICATE = Vote(Role.DUPLICATE, 9.0, "repeats the headline")
_BARE_BY = Vote(Role.BYLINE, 8.0, "announces the author on the next line")
_AUTHORS_ELEMENT = Vote(Role.BYLINE, 8.0, "a name in an element for authors")
_NAME = Vote(Role.BYLINE, 8.0, "a name beside the date")


# How authors of pages name the elements with the names of authors of articles.
_AUTHOR = re.compile(r"auth?or|auteur|byline|by-line|writer|journalist|redakteur|contributor", re.IGNORECASE)
_DATED = re.compile(r"(?<![^\W_])(?:date|published|posted|pub-?date)(?![^\W_])", re.IGNORECASE)
_INNERMOST, _LONGEST_CLASSES = 3, 300


class Head(NamedTuple):
    """
    What the head of the article was found to be.

    Attributes:
        votes: A vote for each of its blocks, by block number.
        title: The block number of the headline.
        start: The number of the first block that can belong to the body.
    """

    votes: dict[int, Vote]
    title: int | None
    start: int


def find_stated_title(features: Sequence[Features], zone: Zone, headlines: Sequence[Headline]) -> int | None:
    """
    Find the block that shows the likeliest of the *headlines* that the page states.

    Of several prints the last one above the prose counts, and a heading before a line of a menu.
    """
    prints: dict[str, list[int]] = {letters(headline.text): [] for headline in headlines[:_LIKELY]}
    shortest, longest = min(map(len, prints), default=0), 2 * max(map(len, prints), default=0)
    for number, each in enumerate(features[: zone.stop or None]):
        # Most blocks are much shorter or longer.
        if shortest <= len(each.block.text) <= longest:
            found = prints.get(letters(each.block.text))
            if found is not None:
                found.append(number)
    for numbers in prints.values():
        headings = [number for number in numbers if features[number].block.shape is Shape.HEADING] or numbers
        if headings:
            return max((number for number in headings if number <= zone.start), default=headings[0])
    return None


def find_head(features: Sequence[Features], zone: Zone, headlines: Sequence[Headline]) -> Head:
    """Find headline, dek, byline and dates around the start of *zone*; *headlines* are what the page states."""
    title, votes = _title_and_lines(features, zone, headlines)
    if title is None:
        return Head(votes, None, zone.start)
    below = [number for number in votes if number > title]
    votes = {number: vote for number, vote in votes.items() if number >= title - 2 and number != title}
    start = max(zone.start, title + 1)
    # What is a byline in the middle of prose belongs to another article, so the head ends at the first long run of it.
    prose, done = 0, title + 1
    for number in sorted(below):
        prose += sum(each.is_prose for each in features[done:number])
        done = number
        if prose <= 2:  # noqa: PLR2004 a dek of two lines
            start = max(start, number + 1)
        else:
            del votes[number]
    dek = _find_dek(features, title, start, votes)
    votes[title] = _TITLE
    if dek is not None:
        votes[dek] = _DEK
        start = max(start, dek + 1)
    for number in range(min(len(features), start)):
        if number not in votes and repeats(features[number], features[title]):
            votes[number] = _DUPLICATE
    return Head(votes, title, start)


def _title_and_lines(
    features: Sequence[Features], zone: Zone, headlines: Sequence[Headline]
) -> tuple[int | None, dict[int, Vote]]:
    """Find the headline, and vote for the bylines, dates and reading times around it."""
    title = find_stated_title(features, zone, headlines)
    if title is None:
        first = max(0, zone.start - _REACH_BEFORE)
        last = min(len(features), zone.start + _REACH_INTO, max(zone.stop, 1))
        votes = _byline_votes(features, range(first, last))
        anchor = _anchor(votes, zone)
        return guess_title(features, range(first, min(last, anchor + 1)), votes, headlines), votes
    last = min(len(features), max(title + _REACH_BELOW, zone.start + _REACH_INTO), max(zone.stop, 1))
    return title, _byline_votes(features, range(max(0, title - _REACH_ABOVE), last))


def find_date(features: Sequence[Features], head: Head, zone: Zone) -> dict[int, Vote]:
    """Vote for a date in an element for dates, inside or right below the article, where its head shows none."""
    if head.title is None or any(vote is _DATE for vote in head.votes.values()):
        return {}
    for number in range(head.title + 1, min(len(features), zone.stop + _REACH_BEHIND)):
        each = features[number]
        if each.opener is not None and number >= zone.stop:
            break
        if each.words <= _MOST_DATE_WORDS and number not in head.votes and _is_dates(each.block):
            byline = parse_byline(each.block.text)
            if byline is not None and byline.is_dated:
                return {number: _DATE}
    return {}


def _is_dates(block: Block) -> bool:
    """``<p class="published">``, ``<time>``"""
    inner = block.path[-2:]
    return any(element.tag == "time" or _DATED.search(element.classes, 0, _LONGEST_CLASSES) for element in inner)


def zone_above_comments(features: Sequence[Features], zone: Zone) -> Zone:
    """
    Give the run from the byline to the note on its author, where *zone* stands behind that note.

    A poem has no prose, so the most prose of its page may be in the comments.
    """
    openings = (number for number, each in enumerate(features[: zone.start]) if each.opener in _BEHIND_ARTICLE)
    stop = next(openings, None)
    if stop is None:
        return zone
    for number in range(min(stop, _REACH_OF_BYLINE)):
        if features[number].words <= _MOST_BYLINE_WORDS and not features[number].credit_words:
            byline = parse_byline(features[number].block.text)
            if byline is not None and byline.announced:
                lines = sum(not each.is_furniture for each in features[number + 1 : stop])
                return Zone(number + 1, stop) if lines >= _SHORTEST_POEM else zone
    return zone


def _byline_votes(features: Sequence[Features], numbers: range) -> dict[int, Vote]:
    """Vote for the lines that are bylines, dates or reading times."""
    votes: dict[int, Vote] = {}
    announced = None
    for number in numbers:
        each = features[number]
        vote = _byline_vote(features, number, announced)
        if vote is not None:
            votes[number] = vote
        announced = WORDS.by_words.get(each.key) if vote is None else None
        if announced is not None:
            votes[number] = _BARE_BY
        elif vote is None and _is_authors(each.block) and looks_like_name(each.block.text):
            votes[number] = _AUTHORS_ELEMENT
    named = any(vote is _BYLINE or vote is _AUTHORS_ELEMENT for vote in votes.values())
    for number in [each for each, vote in votes.items() if vote is _DATE or vote is _READING_TIME]:
        for neighbour in (number - 1, number + 1):
            # In HTML, the line beside the date is rather the section where an author is named elsewhere.
            if named and features[number].block.path:
                break
            if neighbour in numbers and neighbour not in votes and _can_be_name(features[neighbour]):
                votes[neighbour] = _NAME
    return votes


def _byline_vote(features: Sequence[Features], number: int, announced: PersonRole | None) -> Vote | None:
    """Vote for a line that is a byline, a date or a reading time."""
    each = features[number]
    text = each.block.text
    if len(text) > LONGEST_BYLINE or each.words > _MOST_BYLINE_WORDS or _is_credit(each):
        return None
    byline = parse_byline(text, announced=announced)
    vote = _vote_for(byline) if byline is not None else None
    # "Di Maria Scores Twice", on an English page.
    return None if vote is _BYLINE and not _is_spoken(languages_of_by_word(text), features) else vote


def _is_spoken(languages: frozenset[str], features: Sequence[Features]) -> bool:
    """Tell whether a page may be in one of *languages*; English by-words stand on pages of all languages."""
    if not languages or "en" in languages:
        return True
    prose = (each.block.text for each in features if each.is_prose)
    language = guess_language(" ".join(islice(prose, _SAMPLE_BLOCKS)))
    return language is None or language in languages


def _is_credit(features: Features) -> bool:
    """``Ana Lima / Reuters``; ``By Reuters`` is a byline"""
    return features.credit_words and features.key.partition(" ")[0] not in WORDS.by_words


def _is_authors(block: Block) -> bool:
    """``<span class="article-author">``"""
    names = (f"{element.itemprop} {element.classes}"[:_LONGEST_CLASSES] for element in block.path[-_INNERMOST:])
    return any(map(_AUTHOR.search, names))


def _can_be_name(features: Features) -> bool:
    """``Ana Lima``"""
    short = features.words <= 3  # noqa: PLR2004 longer lines in capitals are rather headlines
    return short and features.block.shape is Shape.LINE and looks_like_name(features.block.text)


def _vote_for(byline: Byline) -> Vote | None:
    """Vote for a byline by what it holds; a name without a by-word or a date is too little."""
    if byline.announced or (byline.people and (byline.is_dated or byline.reading_time)):
        return _BYLINE
    if byline.is_dated and not byline.people:
        return _DATE
    if byline.reading_time:
        return _READING_TIME
    return None


def _anchor(votes: dict[int, Vote], zone: Zone) -> int:
    """Give the block above which the headline stands: the byline nearest to the start of the prose, or that start."""
    strong = [number for number, vote in votes.items() if vote is _BYLINE or vote is _DATE]
    return min(strong, key=lambda number: abs(number - zone.start), default=zone.start)


def _find_dek(features: Sequence[Features], title: int, start: int, votes: dict[int, Vote]) -> int | None:
    """Find the line between the headline and the byline; without a byline, one that is no sentence, right below."""
    number = title + 1
    bylines = [each for each in votes if each > title]
    until = min(bylines, default=min(start, number + 1))
    if not bylines and number < len(features) and not features[number].is_sentence:
        until = number + 1
    for each in range(number, min(until, len(features))):
        candidate = features[each]
        if (
            _SHORTEST_DEK <= candidate.words <= _LONGEST_DEK
            and not candidate.is_furniture
            and not candidate.credit_words
            and candidate.block.shape in {Shape.LINE, Shape.HEADING}
            and candidate.key != features[title].key
            and not candidate.framed
        ):
            return each
    return None
