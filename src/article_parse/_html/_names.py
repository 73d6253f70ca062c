"""What the classes of an element say it holds."""

from __future__ import annotations

import re
from typing import Literal

__all__ = ["NAMED", "Name", "name_of", "names_source"]

Name = Literal["", "post", "info_box", "live_entry"]
"""What an element is by its classes: a post of another site, a box with facts, an entry of a live blog."""

NAMED = frozenset({"article", "aside", "blockquote", "details", "div", "li", "section"})
"""The elements whose classes are looked at anywhere."""

# The classes that the providers of posts give them, in their own instructions for embedding.
_POSTS = frozenset({
    "bluesky-embed", "fb-post", "fb-video", "imgur-embed-pub", "instagram-media", "mastodon-embed", "reddit-card",
    "reddit-embed-bq", "text-post-media", "tiktok-embed", "twitter-tweet",
})  # fmt: skip
_BOX = re.compile(
    r"(?:^|[\W_])(?:info|facts?|fakta?|fakten|key)[-_]{0,2}(?:box|boks|boxen|kasten|ruta|facts)(?:$|[\W_])"
)
_ENTRY_OF = re.compile(r"(?:^|[^a-z])(?:live|[a-z]{0,8}ticker)")
_ENTRY_IS = ("entry", "post", "item", "update", "event")
# What any of the names below has in it. Most classes have none of it, and this is found ten times as fast as a pattern.
_HINTS = ("embed", "tweet", "live", "ticker", "box", "boks", "kasten", "ruta", "facts", "media", "fb-", "card")
_SOURCE = re.compile(
    r"(?:^|[\W_])(?:credits?|copyright|photographer|attribution|source|byline|fotograf|urheber|rights|cite|citation)"
    r"(?:$|[\W_])|[a-z](?:Credits?|Copyright|Attribution|Source|Photographer)(?:$|[\W_A-Z])"
)
_LONGEST = 300
"""Longer lists of classes, in characters, come from tools that write a class for each property, and name nothing."""


def name_of(classes: str) -> Name:
    """
    Tell what an element is by its classes.

    >>> name_of("card twitter-tweet"), name_of("live-event__item"), name_of("story")
    ('post', 'live_entry', '')
    """
    if len(classes) > _LONGEST:
        return ""
    lowered = classes.lower()
    for hint in _HINTS:
        if hint in lowered:
            return _name_of(lowered)
    return ""


def _name_of(classes: str) -> Name:
    words = classes.split()
    if not _POSTS.isdisjoint(words):
        return "post"
    for word in words:
        base = word.partition("--")[0]
        if base.endswith(_ENTRY_IS) and _ENTRY_OF.search(base):
            return "live_entry"
    return "info_box" if _BOX.search(classes) else ""


def names_source(classes: str) -> bool:
    """
    Tell whether an element of a figure or a quotation says who made the image, or who is quoted.

    >>> names_source("caption__credit"), names_source("imageCopyright small"), names_source("caption")
    (True, True, False)
    """
    return len(classes) <= _LONGEST and _SOURCE.search(classes) is not None
