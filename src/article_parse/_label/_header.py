"""The head of an article: headline, dek, byline and dates, found by what stands near where the prose begins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from article_parse._blocks import Claim, Shape
from article_parse._fields._byline import LONGEST_BYLINE, Byline, is_bare_by_word, parse_byline
from article_parse._fields._names import looks_like_name
from article_parse._label._features import Features
from article_parse._label._zone import Zone
from article_parse._roles import Role
from article_parse._votes import Vote

__all__ = ["Head", "find_head", "zone_above_comments"]

_REACH_BEFORE, _REACH_INTO = 30, 8
_DISTANCE, _NEAR = 0.3, 6
_WORD, _USUAL_TITLE = 0.5, 6
_DEK_LEAD = 0.6
_PAGE_TITLE_REACH, _LONGEST_RECORD = 3, 20
_LONGEST_TITLE, _LONGEST_SENTENCE = 35, 20
_SHORTEST_DEK, _LONGEST_DEK = 4, 80
_MOST_BYLINE_WORDS = 30
_REACH_OF_BYLINE, _SHORTEST_POEM = 60, 4
_BEHIND_ARTICLE = frozenset({Role.READER_INSIGHTS, Role.AUTHOR_BIO})

_TITLE = Vote(Role.TITLE, 8.0, "the likeliest headline above the prose")
_DEK = Vote(Role.SUBTITLE, 7.0, "stands between the headline and the byline or the prose")
_BYLINE = Vote(Role.BYLINE, 8.0, "names the author near the headline")
_DATE = Vote(Role.DATE, 8.0, "is a date near the headline")
_READING_TIME = Vote(Role.READING_TIME, 8.0, "is a reading time near the headline")
_DUPLICATE = Vote(Role.DUPLICATE, 9.0, "repeats the headline")
_BARE_BY = Vote(Role.BYLINE, 8.0, "announces the author on the next line")
_NAME = Vote(Role.BYLINE, 8.0, "a name beside the date")


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


def find_head(features: Sequence[Features], zone: Zone, claims: Sequence[Claim]) -> Head:
    """Find headline, dek, byline and dates around the start of *zone*."""
    first, last = max(0, zone.start - _REACH_BEFORE), min(len(features), zone.start + _REACH_INTO, max(zone.stop, 1))
    votes = _byline_votes(features, range(first, last))
    anchor = _anchor(votes, zone)
    title = _find_title(features, range(first, min(last, anchor + 1)), votes, claims)
    if title is None:
        return Head(votes, None, zone.start)
    below = [number for number in votes if number > title]
    votes = {number: vote for number, vote in votes.items() if number > title or number >= title - 2}
    start = max(zone.start, title + 1)
    # What is a byline in the middle of prose belongs to another article, so the head ends at the first long run of it.
    for number in sorted(below):
        if sum(each.is_prose for each in features[title + 1 : number]) <= 2:  # noqa: PLR2004 a dek of two lines
            start = max(start, number + 1)
        else:
            del votes[number]
    dek = _find_dek(features, title, start, votes)
    votes[title] = _TITLE
    if dek is not None:
        votes[dek] = _DEK
        start = max(start, dek + 1)
    for number in range(min(len(features), start)):
        if number not in votes and _repeats(features[number], features[title]):
            votes[number] = _DUPLICATE
    return Head(votes, title, start)


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
    announced = False
    for number in numbers:
        text = features[number].block.text
        byline = None
        each = features[number]
        if len(text) <= LONGEST_BYLINE and each.words <= _MOST_BYLINE_WORDS and not each.credit_words:
            byline = parse_byline(text, announced=announced)
        vote = _vote_for(byline) if byline is not None else None
        if vote is not None:
            votes[number] = vote
        announced = vote is None and is_bare_by_word(text)
        if announced:
            votes[number] = _BARE_BY
    for number in [each for each, vote in votes.items() if vote is not _BARE_BY]:
        for neighbour in (number - 1, number + 1):
            if neighbour in numbers and neighbour not in votes and _can_be_name(features[neighbour]):
                votes[neighbour] = _NAME
    return votes


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


def _find_title(
    features: Sequence[Features], numbers: range, votes: dict[int, Vote], claims: Sequence[Claim]
) -> int | None:
    claimed = [claim.value.casefold() for claim in claims if claim.field == "title"]
    seen = Counter(each.key for each in features if each.key)
    scores = {
        number: _title_score(features, number, seen, claimed) - _DISTANCE * max(0, numbers.stop - number - _NEAR)
        for number in numbers
        if number not in votes and _can_be_title(features[number])
        # Without a byline a sentence is rather the beginning of the text than its headline.
        if votes or not features[number].block.text.endswith(".")
    }
    if not scores:
        return None
    # Of two prints of one headline the later stands by its byline; the earlier is the page's title or a breadcrumb.
    best = max(scores, key=lambda number: (scores[number], number))
    # A dek may look more like a headline than the headline above it.
    above = best - 1
    if above not in scores:
        return best
    near = scores[above] > scores[best] - _DEK_LEAD and features[above].words >= _SHORTEST_DEK
    return above if near else best


def _repeats(features: Features, title: Features) -> bool:
    """``The Dam - The Herald``, the title of the page, above ``The Dam``"""
    return bool(title.key) and (features.key == title.key or features.key.startswith(f"{title.key} "))


def _can_be_title(features: Features) -> bool:
    longest = _LONGEST_SENTENCE if features.block.text.endswith(".") else _LONGEST_TITLE
    return (
        0 < features.words <= longest
        and features.phrase is None
        and features.opener is None
        and features.prefix is None
        and bool(features.key)
        and features.block.shape in {Shape.LINE, Shape.HEADING, Shape.LIST_ITEM}
        and not features.credit_words
    )


def _title_score(features: Sequence[Features], number: int, seen: Counter[str], claimed: list[str]) -> float:
    """Score a block as headline by its shape, its length, its neighbours and what the page says its title is."""
    each = features[number]
    block = each.block
    score = 0.0
    record = sum(other.block.shape is Shape.RECORD for other in features[:_LONGEST_RECORD])
    page_start = features[record : record + _PAGE_TITLE_REACH]
    if block.shape is Shape.HEADING:
        score += 4.0 if block.level == 1 else 2.0
    elif block.shape is Shape.LIST_ITEM:
        score -= 3.0
    score += _WORD * min(each.words, _USUAL_TITLE)
    if block.text.endswith("."):
        score -= 1.5
    if each.seams > 1:
        score -= 3.0
    if seen[each.key] > 1:
        score += 1.5
    if any(_repeats(other, each) and other.key != each.key for other in page_start):
        score += 2.5
    if any(block.text.casefold() in value for value in claimed) and each.words > 1:
        score += 3.0
    if number + 1 < len(features) and features[number + 1].block.gap and (block.gap or not number):
        score += 0.5
    if each.framed:
        score -= 2.0
    return score


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
