"""Publishers of Europe, but for Germany and Britain: what their templates print that no general rule can tell."""

from __future__ import annotations

from article_parse._roles import Role
from article_parse.profiles._profile import Profile
from article_parse.profiles._signs import Cue

__all__ = ["HABERTURK", "LA_VANGUARDIA", "NETTAVISEN", "SEZNAM_ZPRAVY", "TAGEBLATT", "TAGESZEITUNG", "ZWANZIG_MINUTEN"]

HABERTURK = Profile(
    name="haberturk",
    publisher="Habertürk",
    domains=["haberturk.com"],
    # The standfirst is a heading of several sentences.
    cues=[Cue(path="article.it-main .featured h2", role=Role.SUBTITLE)],
)

LA_VANGUARDIA = Profile(
    name="la-vanguardia",
    publisher="La Vanguardia",
    domains=["lavanguardia.com"],
    cues=[
        # The standfirst is several headings, and boxes with other stories stand among the paragraphs.
        Cue(path="article .subtitles h2", role=Role.SUBTITLE),
        Cue(path="article .content_component.information", role=Role.RELATED),
        Cue(path="article .content_component.highlight--quote", role=Role.DUPLICATE),
    ],
)

SEZNAM_ZPRAVY = Profile(
    name="seznam-zpravy",
    publisher="Seznam Zprávy",
    domains=["seznamzpravy.cz"],
    cues=[
        # A label for screen readers, and cards of other articles with their dates among the paragraphs.
        Cue(path="h6#accessibility-article", role=Role.NAVIGATION),
        Cue(path=".d_f time.mol-formatted-date", role=Role.RELATED),
    ],
)

TAGEBLATT = Profile(
    name="tageblatt",
    publisher="Tageblatt",
    domains=["tageblatt.lu"],
    extends="wordpress",
    # Who is quoted stands outside the quote.
    cues=[Cue(path=".blockquote__credentials", role=Role.CREDIT)],
)

TAGESZEITUNG = Profile(
    name="tageszeitung",
    publisher="Die Neue Südtiroler Tageszeitung",
    domains=["tageszeitung.it"],
    extends="wordpress",
    # Pages do not say that they are WordPress, and captions stand among the paragraphs.
    cues=[Cue(path=".wp-caption .wp-caption-text", role=Role.CAPTION)],
)

ZWANZIG_MINUTEN = Profile(
    name="20-minuten",
    publisher="20 Minuten",
    domains=["20min.ch"],
    # The h1 is a crumb; the standfirst is the one paragraph of the header.
    cues=[Cue(path="article header p", role=Role.SUBTITLE)],
)

NETTAVISEN = Profile(
    name="nettavisen",
    publisher="Nettavisen",
    domains=["nettavisen.no"],
    # Boxes of facts, the same beside many articles, are an element of the publishing house's own.
    cues=[Cue(path="amedia-factbox", role=Role.RELATED)],
)
