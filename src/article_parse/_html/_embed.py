"""What a page shows of other sites: posts, videos and frames."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from article_parse._html._elements import Node
from article_parse._html._run import Gathered
from article_parse._html._words import read_words
from article_parse._lines import fold

__all__ = ["FRAMES", "Embedded", "read_frame", "read_post"]

# The attribute that holds what each component of AMP shows, and the address that it is a part of
# (https://amp.dev/documentation/components/).
_COMPONENTS: Final = {
    "amp-youtube": ("data-videoid", "https://www.youtube.com/watch?v="),
    "amp-vimeo": ("data-videoid", "https://vimeo.com/"),
    "amp-dailymotion": ("data-videoid", "https://www.dailymotion.com/video/"),
    "amp-twitter": ("data-tweetid", "https://twitter.com/i/status/"),
    "amp-instagram": ("data-shortcode", "https://www.instagram.com/p/"),
    "amp-facebook": ("data-href", ""),
    "amp-tiktok": ("data-src", ""),
    "amp-soundcloud": ("data-trackid", "https://api.soundcloud.com/tracks/"),
    "amp-iframe": ("src", ""),
}
FRAMES: Final = frozenset({"iframe", *_COMPONENTS})
"""Elements that show another page in a frame."""

# A frame of any other site is an advert, a form or a counter as likely as a part of the story.
# As a string, since the pattern takes a millisecond to compile and most pages have no frames.
_SHOWN_SITES = (
    r"(?i:(?:https?:)?//(?:[a-z0-9-]++\.){0,4}(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|ted\.com"
    r"|twitch\.tv|streamable\.com|brightcove\.net|jwplayer\.com|jwplatform\.com|wistia\.net|rumble\.com|soundcloud\.com"
    r"|spotify\.com|podcasts\.apple\.com|megaphone\.fm|simplecast\.com|acast\.com|instagram\.com|tiktok\.com|bsky\.app"
    r"|redditmedia\.com|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|documentcloud\.org|scribd\.com"
    r"|slideshare\.net|archive\.org|knightlab\.com|arcgis\.com|google\.[a-z.]{2,6}/maps|openstreetmap\.org|codepen\.io"
    r"|(?:facebook\.com/plugins|platform\.twitter\.com/embed)/(?:post|video|tweet))(?:[:/?.]|$))"
)
_LONGEST_POST = 4000
"""What is longer, in characters, is a page that bears the class of a post."""
_SOURCES = ("src", "data-src", "data-lazy-src")
_PERMALINKS = ("data-instgrm-permalink", "data-text-post-permalink", "data-href", "cite")
# What the addresses of single posts have in them; the words of a post may link to anything.
_OF_POST = re.compile(r"/(?:status(?:es)?|posts?|comments|p|reel|video|photos?)/")


class Embedded(NamedTuple):
    """What is embedded: what the page shows of it, or else its address."""

    gathered: Gathered
    src: str | None


def read_post(node: Node, attributes: Mapping[str, str | None]) -> Embedded | None:
    """
    Read a post of another site, as the page shows it before the scripts of that site run.

    ``None`` when it neither says anything nor tells its address, or says more than a post does.
    """
    words = read_words(node)
    if len(words.gathered.text) > _LONGEST_POST:
        return None
    stated = (attributes.get(name) for name in _PERMALINKS)
    src = next((fold(address) for address in stated if address), None)
    if src is None and words.links:
        src = next((link for link in words.links if _OF_POST.search(link)), words.links[-1])
    return _embedded(words.gathered, src)


def read_frame(node: Node, tag: str, attributes: Mapping[str, str | None]) -> Embedded | None:
    """Read a frame; ``None`` when it is not of a site whose pages are shown as parts of a story."""
    if tag == "iframe":
        address = next((value for name in _SOURCES if (value := attributes.get(name))), "")
        src = fold(address) if re.match(_SHOWN_SITES, address.strip()) else None
        return None if src is None else _embedded(Gathered(fold(attributes.get("title") or "")), src)
    name, site = _COMPONENTS[tag]
    if tag == "amp-iframe" and not re.match(_SHOWN_SITES, (attributes.get(name) or "").strip()):
        return None
    part = fold(attributes.get(name) or "")
    src = f"{site}{part}" if part and "//" not in part else part or None
    return _embedded(read_words(node).gathered, src)


def _embedded(gathered: Gathered, src: str | None) -> Embedded | None:
    if not gathered.text:
        gathered = Gathered(src or "")
    return Embedded(gathered, src) if gathered.text else None
