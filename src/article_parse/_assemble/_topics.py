"""What it is about: one list of topics is chosen, since each source of a page has its own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import chain

from article_parse._blocks import Claim
from article_parse._dates import parse_moment
from article_parse._fields._site import letters

__all__ = ["choose_topics"]

_ARTICLE_TAGS, _LINKED_DATA = "article:tag", "json-ld"
_KEYWORDS = ("meta:news_keywords", "meta:keywords")
# What two spellings of one topic differ in; the signs of "C++" and "C#" are part of them.
_SPELLING = re.compile(r"[\s_.,'’‘–-]+")
_LONGEST_TOPIC = 60
"""A longer one, in characters, is a headline that an editor's tool put among the keywords."""
# The words of a site's own systems: "editors_pick", "source:tag:name", a UUID.
_OF_SYSTEMS = re.compile(r"[a-z]++(?:_[a-z]++)++|[^:\s]++:[^:\s]++:.*|[0-9a-fA-F]{8}-[0-9a-fA-F-]{20,50}")
_ARROWS = "‹›«»<>←→"
_FEWEST_KEYWORDS = 3
_MANY_WORDS = 3.5
"""The mean number of words from which on a list of topics is one of headlines."""
_PAGE = re.compile(r"\d{1,2}|…|(?:older|newer|next|previous)(?: posts?| pages?)?", re.IGNORECASE)
_DIGIT = re.compile(r"\d")


def choose_topics(claims: Sequence[Claim], shown: Sequence[str]) -> tuple[str, ...]:
    """
    Choose the topics: the article's own tags, else the keywords of the head, else what is *shown*, else linked data.

    The sources are not joined: they hold the same topics in other spellings, and linked data the words of the site's
    own systems as well. Of the pages of newspapers whose topics are known this order gives most back. One tag alone
    beside a list of keywords is the section.
    """
    site = {letters(claim.value) for claim in claims if claim.field == "publisher"}
    stated: dict[str, list[str]] = {}
    for claim in claims:
        if claim.field == "tag":
            stated.setdefault(claim.source, []).append(claim.value)
    own = _topics(stated.pop(_ARTICLE_TAGS, ()), site)
    linked = stated.pop(_LINKED_DATA, ())
    keywords = next(filter(None, (_topics(stated.pop(source, ()), site) for source in _KEYWORDS)), ())
    if own and (len(own) > 1 or len(keywords) < _FEWEST_KEYWORDS):
        return own
    shown = [topic for topic in shown if not _PAGE.fullmatch(topic)]
    shown = [] if _are_headlines(shown) or all(map(_is_month, shown)) else shown
    others: tuple[Iterable[str], ...] = (chain.from_iterable(stated.values()), shown, linked)
    return keywords or next(filter(None, (_topics(values, site) for values in others)), ())


def _are_headlines(shown: Sequence[str]) -> bool:
    """Tell the teasers of other articles from topics, which have fewer words."""
    return sum(topic.count(" ") + 1 for topic in shown) >= _MANY_WORDS * len(shown) > 0


def _is_month(topic: str) -> bool:
    """Tell a month of an archive, or a date, from a topic: ``March 2026``."""
    return _DIGIT.search(topic) is not None and parse_moment(topic) is not None


def _topics(values: Iterable[str], site: Collection[str]) -> tuple[str, ...]:
    """Give each topic in its first spelling, without the *site* and the words of its systems."""
    topics: dict[str, str] = {}
    for topic in values:
        is_topic = len(topic) <= _LONGEST_TOPIC and topic.strip(_ARROWS) == topic
        if is_topic and not _OF_SYSTEMS.fullmatch(topic) and letters(topic) not in site:
            topics.setdefault(_SPELLING.sub("", topic.casefold()), topic)
    return tuple(topics.values())
