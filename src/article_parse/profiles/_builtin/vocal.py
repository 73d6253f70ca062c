"""Vocal, a platform for writers, with one host and one logo for each of its communities."""

from __future__ import annotations

from article_parse._roles import Role
from article_parse.profiles._profile import Profile
from article_parse.profiles._signs import Cue, Signature

__all__ = ["VOCAL"]

_COMMUNITY_LOGO = (
    "(01|Art|Beat|BookClub|Chapters|Cleats|Confessions|Criminal|Critique|Earth|Education|Families|Feast|Fiction|Filthy|FYI"
    "|Futurism|Gamers|Geeks|History|Horror|Humans|Humor|Interview|Journal|Lifehack|Longevity|Marriage|Men|Motivation|Petlife"
    "|Photography|Poets|Pride|Proof|Psyche|Serve|Styled|The Swamp|Trader|Unbalanced|Viva|Wander|Wheel|Writers) logo"
)

VOCAL = Profile(
    name="vocal",
    publisher="Vocal",
    domains=["vocal.media", "poets.media", "journal.media"],
    signatures=[
        Signature(pattern="© # Creatd, Inc. All Rights Reserved(.|)", weight=3),
        Signature(pattern="Reader insights", weight=2),
        Signature(pattern="About the Creator", weight=2),
        Signature(pattern="Be the first to share your insights about this piece.", weight=2),
        Signature(pattern="Add your insights", weight=1),
        # The logo of a community and the byline glued in Vocal's own way: what is left of a dump that was cut off.
        Signature(pattern=_COMMUNITY_LOGO, weight=1.5),
        Signature(pattern="(B|b)y *Published *ago* # min read", weight=1.5),
    ],
    language="en",
    # Its pages print "about a month ago", "12 months ago" and "about a year ago", the words of react-timeago's English.
    formatter="react-timeago",
    cues=[
        Cue(pattern="* logo", role=Role.ALT_TEXT),
        Cue(pattern="Top Story - * #", role=Role.SHARE),
        Cue(pattern="About the Creator", role=Role.AUTHOR_BIO, starts_section=True),
        Cue(pattern="Reader insights", role=Role.READER_INSIGHTS, starts_section=True),
        Cue(pattern=r"Comments( \(#\)|)", role=Role.COMMENTS, starts_section=True),
        Cue(pattern="(Find us on social media|Miscellaneous links)", role=Role.NAVIGATION, starts_section=True),
    ],
    tags=[
        "performance poetry", "slam poetry", "sad poetry", "love poems", "nature poetry", "surreal poetry", "social commentary",
        "inspirational", "heartbreak", "family", "friendship", "mental health", "fact or fiction", "pop culture", "short story",
        "how to", "humanity", "nature", "climate", "sustainability", "science", "travel", "history", "politics", "fantasy",
        "psychological", "supernatural", "monster", "childhood", "relationships", "self help", "success", "advice", "art", "humor",
    ],
)  # fmt: skip
