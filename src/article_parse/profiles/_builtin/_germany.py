"""Publishers of Germany: what their templates print that no general rule can tell."""

from __future__ import annotations

from article_parse._roles import Role
from article_parse.profiles._profile import Profile
from article_parse.profiles._signs import Cue

__all__ = ["BERLINER_MORGENPOST", "BRAUNSCHWEIGER_ZEITUNG", "BUSINESS_INSIDER_DE", "DER_SPIEGEL", "GAMESTAR", "KICKER", "NDR", "RHEINISCHE_POST", "STERN", "SUEDDEUTSCHE", "WDR", "WELT"]

BERLINER_MORGENPOST = Profile(
    name="berliner-morgenpost",
    publisher="Berliner Morgenpost",
    domains=["morgenpost.de"],
    cues=[
        # The h1 is a crumb with words for search engines; headline and standfirst are told by classes of the design system.
        Cue(path="article h2.expressive-heading-3xl", role=Role.TITLE),
        Cue(path="article .expressive-copy-lg", role=Role.SUBTITLE),
        # The kicker looks like a standfirst.
        Cue(path="article hgroup .functional-copy-base-stable", role=Role.NAVIGATION),
        # Topics look like the entries of a menu.
        Cue(path="li a.text-overline", role=Role.TAGS),
        # Notices set among the paragraphs.
        Cue(path="article .article-body-infobox", role=Role.LEGAL),
        Cue(pattern=">> *", role=Role.RELATED),
    ],
)

BRAUNSCHWEIGER_ZEITUNG = Profile(
    name="braunschweiger-zeitung",
    publisher="Braunschweiger Zeitung",
    domains=["braunschweiger-zeitung.de"],
    # The publisher of both papers has one template.
    extends="berliner-morgenpost",
)

BUSINESS_INSIDER_DE = Profile(
    name="business-insider-de",
    publisher="Business Insider Deutschland",
    domains=["businessinsider.de"],
    cues=[
        # What stands in the place of a post until the reader agrees to see it has a heading of its own.
        Cue(path=".sourcepoint__social-placeholder", role=Role.MEDIA),
        # Stories in pictures are headings with a sentence each, which looks like a list of links.
        Cue(path=".article-body h2", role=Role.HEADING),
        Cue(path=".article-body h3", role=Role.HEADING),
        Cue(pattern="Dies ist eine maschinelle Übersetzung eines Artikels *", role=Role.LEGAL),
    ],
)

DER_SPIEGEL = Profile(
    name="der-spiegel",
    publisher="DER SPIEGEL",
    domains=["spiegel.de"],
    cues=[
        # The h1 is a crumb, the headline an h2, and the standfirst a div without a paragraph, told by its typeface alone.
        Cue(path="header h2", role=Role.TITLE),
        Cue(path="header .RichText--sans", role=Role.SUBTITLE),
    ],
)

GAMESTAR = Profile(
    name="gamestar",
    publisher="GameStar",
    domains=["gamestar.de"],
    # Captions are set as paragraphs.
    cues=[Cue(path="p.caption", role=Role.CAPTION)],
)

KICKER = Profile(
    name="kicker",
    publisher="kicker",
    domains=["kicker.de"],
    cues=[
        # Who is quoted stands inside the quote.
        Cue(path=".kick__article__bq__per", role=Role.CREDIT),
    ],
)

NDR = Profile(
    name="ndr",
    publisher="NDR",
    domains=["ndr.de"],
    # The standfirst stands below the tools, away from the headline.
    cues=[Cue(path="article p.preface", role=Role.SUBTITLE)],
)

STERN = Profile(
    name="stern",
    publisher="stern",
    domains=["stern.de"],
    # What is said of a partner's brand.
    cues=[Cue(path="article .list-element__content", role=Role.ADVERT)],
)

SUEDDEUTSCHE = Profile(
    name="sueddeutsche",
    publisher="Süddeutsche Zeitung",
    domains=["sueddeutsche.de"],
    cues=[
        # The h1 is a crumb, the headline an h2, and the standfirst stands below the picture; its class is that of a style
        # sheet, the same for years.
        Cue(path="article header h2", role=Role.TITLE),
        Cue(path="article p.css-1485smx", role=Role.SUBTITLE),
    ],
)

WDR = Profile(
    name="wdr",
    publisher="WDR",
    domains=["wdr.de"],
    cues=[
        # Each part of an article is a box of its own.
        Cue(path="p.einleitung", role=Role.SUBTITLE),
        Cue(pattern="Quellen:", role=Role.LEGAL, ends_article=True),
    ],
)

WELT = Profile(
    name="welt",
    publisher="WELT",
    domains=["welt.de"],
    cues=[
        # The h1 is a crumb; what is said of the writer is the last paragraph.
        Cue(pattern="* ist bei WELT für *", role=Role.AUTHOR_BIO, ends_article=True),
    ],
)

RHEINISCHE_POST = Profile(
    name="rheinische-post",
    publisher="Rheinische Post",
    domains=["rp-online.de"],
    # Boxes that explain belong to the article, though they are asides.
    cues=[Cue(path="aside p.link-child-black", role=Role.PARAGRAPH)],
)
