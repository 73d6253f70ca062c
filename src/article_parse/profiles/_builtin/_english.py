"""Publishers of Britain and the United States: what their templates print that no general rule can tell."""

from __future__ import annotations

from article_parse._roles import Role
from article_parse.profiles._profile import Profile
from article_parse.profiles._signs import Cue

__all__ = ["CNBC", "FOX_NEWS", "METRO", "MIRROR", "TECHRADAR"]

CNBC = Profile(
    name="cnbc",
    publisher="CNBC",
    domains=["cnbc.com"],
    # Each article opens with a summary of itself, set as its text is.
    cues=[Cue(path=".RenderKeyPoints-list", role=Role.DUPLICATE), Cue(path="[class*=Pullquote-source]", role=Role.CREDIT)],
)

FOX_NEWS = Profile(
    name="fox-news",
    publisher="Fox News",
    domains=["foxnews.com"],
    cues=[
        # Captions of films are paragraphs, and what is said of the writer stands inside the body.
        Cue(path=".info .caption", role=Role.CAPTION),
        Cue(path=".article-meta .author-bio", role=Role.AUTHOR_BIO),
    ],
)

METRO = Profile(
    name="metro",
    publisher="Metro",
    domains=["metro.co.uk"],
    extends="wordpress",
    cues=[
        # Boxes of facts among the paragraphs, and calls to the reader below the last.
        Cue(path=".article-body .metro-factbox", role=Role.RELATED),
        Cue(pattern="Got a story? Get in touch with our news team *", role=Role.NEWSLETTER, ends_article=True),
        Cue(pattern="Get in touch with our news team by emailing us *", role=Role.NEWSLETTER, ends_article=True),
        Cue(pattern="For more stories like this, *", role=Role.RELATED),
        Cue(pattern="Follow Metro.co.uk on *", role=Role.SHARE),
    ],
)

TECHRADAR = Profile(
    name="techradar",
    publisher="TechRadar",
    domains=["techradar.com"],
    cues=[
        Cue(path=".news-article p.strapline", role=Role.SUBTITLE),
        # The same call ends the text of every article.
        Cue(pattern="Follow TechRadar on Google News *", role=Role.SHARE, ends_article=True),
    ],
)

MIRROR = Profile(
    name="mirror",
    publisher="The Mirror",
    domains=["mirror.co.uk"],
    # Entries of live reports hold cards of other stories, with a few of their paragraphs.
    cues=[Cue(path=".live-event-entry .entry-content div p", role=Role.RELATED)],
)
