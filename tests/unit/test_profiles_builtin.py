"""The built-in profiles of publishers: each reads a page of our own in the chrome of its site."""

from __future__ import annotations

import subprocess
import sys

import pytest

from article_parse import BUILTIN, Role, parse, trace

FIRST = "The ferry had not run for eleven years when the pilot found its engine under a tarpaulin behind the mill."
LAST = "She called three friends, they called theirs, and by the end of the month forty of them stood in the barn."
LEAD = "A village repairs its ferry. Nobody had asked for it, and now everybody wants to cross."
NOTE = "The mill has been for sale since spring."
TEXT = f"<p>{FIRST}</p><p>{LAST}</p>"

SITE = "<meta property='og:site_name' content='Lesotho Times'><meta name='author' content='Lesotho Times'>"


def _page(*, above: str = "", within: str = "", below: str = "") -> str:
    return (
        f"<html><body><main><article>{above}<div class='article-body'><p>{FIRST}</p>{within}<p>{LAST}</p></div>{below}"
        "</article></main></body></html>"
    )


HEADER = f"<header><h2>The Ferry That Came Back</h2><p>{LEAD}</p></header>"

PARTS = [
    (
        "berliner-morgenpost",
        "morgenpost.de",
        _page(above=f"<div class='expressive-copy-lg'>{LEAD}</div>"),
        LEAD,
        Role.SUBTITLE,
    ),
    (
        "braunschweiger-zeitung",
        "braunschweiger-zeitung.de",
        _page(within=f"<p>>> {NOTE}</p>"),
        f">> {NOTE}",
        Role.RELATED,
    ),
    (
        "berliner-morgenpost",
        "morgenpost.de",
        _page(within=f"<div class='article-body-infobox'><p>{NOTE}</p></div>"),
        NOTE,
        Role.LEGAL,
    ),
    (
        "berliner-morgenpost",
        "morgenpost.de",
        _page(below="<ul><li><a class='text-overline'>Ferries</a></li></ul>"),
        "Ferries",
        Role.TAGS,
    ),
    ("business-insider-de", "businessinsider.de", _page(within=f"<h3>{NOTE}</h3>"), NOTE, Role.HEADING),
    (
        "der-spiegel",
        "spiegel.de",
        f"<header><div class='RichText--sans'>{LEAD}</div></header>{TEXT}",
        LEAD,
        Role.SUBTITLE,
    ),
    ("gamestar", "gamestar.de", _page(within=f"<p class='caption'>{NOTE}</p>"), NOTE, Role.CAPTION),
    ("kicker", "kicker.de", _page(within=f"<div class='kick__article__bq__per'>{NOTE}</div>"), NOTE, Role.CREDIT),
    ("ndr", "ndr.de", _page(above=f"<p class='preface'>{LEAD}</p>"), LEAD, Role.SUBTITLE),
    ("stern", "stern.de", _page(below=f"<div class='list-element__content'><p>{NOTE}</p></div>"), NOTE, Role.ADVERT),
    ("sueddeutsche", "sueddeutsche.de", _page(above=HEADER), "The Ferry That Came Back", Role.TITLE),
    ("wdr", "www1.wdr.de", _page(above=f"<p class='einleitung small'>{LEAD}</p>"), LEAD, Role.SUBTITLE),
    ("wdr", "wdr.de", f"{FIRST}\n\n{LAST}\n\nQuellen:\n\nThe mill", "Quellen:", Role.LEGAL),
    (
        "welt",
        "welt.de",
        f"{FIRST}\n\n{LAST}\n\nRedakteurin Ilse Kessling ist bei WELT für Fähren zuständig.",
        "Redakteurin Ilse Kessling ist bei WELT für Fähren zuständig.",
        Role.AUTHOR_BIO,
    ),
    (
        "haberturk",
        "haberturk.com",
        f"<article class='it-main'><div class='featured'><h2>{LEAD}</h2></div>{TEXT}</article>",
        LEAD,
        Role.SUBTITLE,
    ),
    (
        "la-vanguardia",
        "lavanguardia.com",
        _page(within=f"<div class='content_component information'><p>{NOTE}</p></div>"),
        NOTE,
        Role.RELATED,
    ),
    (
        "seznam-zpravy",
        "seznamzpravy.cz",
        _page(below="<div class='d_f'><time class='mol-formatted-date'>3. 2. 2021 9:10</time></div>"),
        "3. 2. 2021 9:10",
        Role.RELATED,
    ),
    (
        "tageblatt",
        "tageblatt.lu",
        _page(within=f"<div class='blockquote__credentials'>{NOTE}</div>"),
        NOTE,
        Role.CREDIT,
    ),
    (
        "tageszeitung",
        "tageszeitung.it",
        _page(within=f"<div class='wp-caption'><p class='wp-caption-text'>{NOTE}</p></div>"),
        NOTE,
        Role.CAPTION,
    ),
    ("20-minuten", "20min.ch", _page(above=HEADER), LEAD, Role.SUBTITLE),
    (
        "cnbc",
        "cnbc.com",
        _page(above=f"<div class='RenderKeyPoints-list'><ul><li>{NOTE}</li></ul></div>"),
        NOTE,
        Role.DUPLICATE,
    ),
    (
        "fox-news",
        "foxnews.com",
        _page(within=f"<div class='info'><div class='caption'><p>{NOTE}</p></div></div>"),
        NOTE,
        Role.CAPTION,
    ),
    (
        "fox-news",
        "foxnews.com",
        _page(below=f"<div class='article-meta'><div class='author-bio'><p>{NOTE}</p></div></div>"),
        NOTE,
        Role.AUTHOR_BIO,
    ),
    ("metro", "metro.co.uk", _page(within=f"<div class='metro-factbox'><p>{NOTE}</p></div>"), NOTE, Role.RELATED),
    (
        "metro",
        "metro.co.uk",
        f"{FIRST}\n\n{LAST}\n\nFor more stories like this, check our ferry page.\n",
        "For more stories like this, check our ferry page.",
        Role.RELATED,
    ),
    (
        "techradar",
        "techradar.com",
        f"<div class='news-article'><p class='strapline'>{LEAD}</p>{TEXT}</div>",
        LEAD,
        Role.SUBTITLE,
    ),
    (
        "techradar",
        "techradar.com",
        f"{FIRST}\n\n{LAST}\n\nFollow TechRadar on Google News and never miss a ferry.\n",
        "Follow TechRadar on Google News and never miss a ferry.",
        Role.SHARE,
    ),
    (
        "asahi",
        "asahi.com",
        f"{FIRST}\n\n{LAST}\n\n有料会員になると会員限定の有料記事もお読みいただけます。\n",
        "有料会員になると会員限定の有料記事もお読みいただけます。",
        Role.PAYWALL,
    ),
    (
        "eyethu-news",
        "eyethunews.co.za",
        f"{FIRST}\n\nFUNDA OLUNYE UDABA LAPHA | Isikebhe sibuyile\n\n{LAST}\n",
        "FUNDA OLUNYE UDABA LAPHA | Isikebhe sibuyile",
        Role.RELATED,
    ),
    (
        "hankook-ilbo",
        "hankookilbo.com",
        _page(within=f"<div class='editor-img-box'><div class='caption'><p>{NOTE}</p></div></div>"),
        NOTE,
        Role.CAPTION,
    ),
    (
        "nettavisen",
        "nettavisen.no",
        _page(within=f"<amedia-factbox><p>{NOTE}</p></amedia-factbox>"),
        NOTE,
        Role.RELATED,
    ),
    (
        "mirror",
        "mirror.co.uk",
        f"<div class='live-event-entry'><div class='entry-content'>{TEXT}<div><p>{NOTE}</p></div></div></div>",
        NOTE,
        Role.RELATED,
    ),
    (
        "rheinische-post",
        "rp-online.de",
        _page(below=f"<aside><p class='link-child-black'>{NOTE}</p></aside>"),
        NOTE,
        Role.PARAGRAPH,
    ),
    (
        "wochenblatt-py",
        "wochenblatt.cc",
        f"{FIRST}\n\n{LAST}\n\nBitte achten Sie darauf, dass Ihre Kommentare themenbezogen sind. Danke.\n",
        "Bitte achten Sie darauf, dass Ihre Kommentare themenbezogen sind. Danke.",
        Role.COMMENTS,
    ),
]


@pytest.mark.parametrize(("name", "host", "page", "part", "role"), PARTS)
def test_a_part_of_the_chrome_is_told(name: str, host: str, page: str, part: str, role: Role) -> None:
    """The address chooses the profile, its cue gives the part its role, and the article keeps its text."""
    told = trace(page, url=f"https://{host}/2026/ferry")
    assert told.article.profile == name
    assert [block.role for block in told.blocks if block.block.text == part] == [role]
    assert FIRST in told.article.text
    assert LAST in told.article.text
    assert (part in told.article.text) == role.is_body


@pytest.mark.parametrize(
    ("url", "page", "authors"),
    [
        ("https://wochenblatt.cc/ferry", f"{FIRST}\n\n{LAST}\n\nWochenblatt / La Barca\n", ("La Barca",)),
        (
            "https://lestimes.com/ferry",
            f"{SITE}<h1>Ferry back</h1><p>Ilse Kessling/Tom Reed</p>{TEXT}",
            ("Ilse Kessling", "Tom Reed"),
        ),
    ],
)
def test_a_byline_has_the_shape_of_the_site(url: str, page: str, authors: tuple[str, ...]) -> None:
    """Who signs in the way of one site alone is an author."""
    assert tuple(person.name for person in parse(page, url=url).authors) == authors


def test_a_title_is_told_without_its_section() -> None:
    """The section and the name behind a title are no part of the headline."""
    page = f"<title>나룻배가 돌아왔다-문화ㅣ한국일보</title>{TEXT}"
    assert parse(page, url="https://www.hankookilbo.com/news/article/A1").title == "나룻배가 돌아왔다"


def test_each_publisher_has_a_test() -> None:
    """No profile of a publisher ships without a page of our own that it reads."""
    tested = {"vocal", "lesotho-times", *(name for name, *_ in PARTS)}
    assert tested == {profile.name for profile in BUILTIN if not profile.platform}


def test_domains_are_of_one_publisher_each() -> None:
    """No two profiles claim the same domain."""
    domains = [domain for profile in BUILTIN for domain in profile.domains]
    assert len(domains) == len(set(domains))


def test_the_profiles_are_built_on_first_use() -> None:
    """Who imports the package does not pay for the profiles."""
    code = "import sys, article_parse; print('article_parse.profiles._builtin' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
