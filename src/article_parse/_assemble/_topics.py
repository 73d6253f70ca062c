"""What it is about: one list of topics is chosen, since each source of a page has its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from article_parse._blocks import Claim
from article_parse._fields._site import letters

__all__ = ["choose_topics"]

_ARTICLE_TAGS, _LINKED_DATA = "article:tag", "json-ld"
# What two spellings of one topic differ in; the signs of "C++" and "C#" are part of them.
_SPELLING = re.compile(r"[\s_.,'’‘–-]+")
_LONGEST_TOPIC = 60
"""A longer one, in characters, is a headline that an editor's tool put among the keywords."""


def choose_topics(claims: Sequence[Claim], shown: Sequence[str]) -> tuple[str, ...]:
    """
    Choose the topics: the article's own tags, else the keywords of the head, else what is *shown*, else linked data.

    The sources are not joined: they hold the same topics in other spellings, and linked data the words of the site's
    own systems as well. Of the pages of newspapers whose topics are known this order gives most back.
    """
    site = {letters(claim.value) for claim in claims if claim.field == "publisher"}
    tags = [claim for claim in claims if claim.field == "tag"]
    sources: tuple[Iterable[str], ...] = (
        (claim.value for claim in tags if claim.source == _ARTICLE_TAGS),
        (claim.value for claim in tags if claim.source not in {_ARTICLE_TAGS, _LINKED_DATA}),
        shown,
        (claim.value for claim in tags if claim.source == _LINKED_DATA),
    )
    for source in sources:
        topics: dict[str, str] = {}
        for topic in source:
            if len(topic) <= _LONGEST_TOPIC and letters(topic) not in site:
                topics.setdefault(_SPELLING.sub("", topic.casefold()), topic)
        if topics:
            return tuple(topics.values())
    return ()
