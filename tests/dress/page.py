"""Pages: a story inside the furniture of a site."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

import attrs
from hypothesis import strategies as st

from dress import chrome
from dress.byline import BYLINES, Arrangement, byline
from dress.scribe import Scribe
from dress.story import Piece, Story, stories
from dress.tree import Node, element

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import SearchStrategy

__all__ = ["Layout", "Page", "dress", "layouts", "pages"]


@attrs.frozen(kw_only=True)
class Layout:
    """What a site puts around its articles, and how it prints their fields."""

    site: int = 0
    skip_link: bool = False
    logo: bool = False
    menu: Literal["none", "flat", "nested"] = "none"
    account: bool = False
    breadcrumb: bool = False
    cookie: Literal["none", "top", "bottom"] = "none"
    kicker: bool = False
    dek_tag: Literal["p", "h2", "div"] = "p"
    byline: Arrangement = "glued"
    by_word: str = "By"
    date_label: str = "Published"
    reading_form: str = "{} min read"
    share: Literal["none", "list", "glued", "spaced"] = "none"
    hero: bool = False
    advert: int | None = None
    read_more: int | None = None
    newsletter: Literal["none", "middle", "end"] = "none"
    tags: Literal["none", "glued", "commas", "list"] = "none"
    bio: bool = False
    comments: int | None = None
    related: int = 0
    footer: bool = False
    title_suffix: str = ""


class Page(NamedTuple):
    """A dressed story: *tree* is its ``body`` element, *head* the text of its ``title`` element."""

    story: Story
    layout: Layout
    tree: Node
    head: str
    url: str


def layouts() -> SearchStrategy[Layout]:
    """Give layouts; the smallest one is an article without any furniture."""
    places = st.none() | st.integers(0, 3)
    return st.builds(
        Layout,
        site=st.integers(0, len(chrome.SITES) - 1),
        skip_link=st.booleans(),
        logo=st.booleans(),
        menu=st.sampled_from(("none", "flat", "nested")),
        account=st.booleans(),
        breadcrumb=st.booleans(),
        cookie=st.sampled_from(("none", "top", "bottom")),
        kicker=st.booleans(),
        dek_tag=st.sampled_from(("p", "h2", "div")),
        byline=st.sampled_from(BYLINES),
        by_word=st.sampled_from(("By", "by", "Written by")),
        date_label=st.sampled_from(("Published", "Posted", "Published on", "")),
        reading_form=st.sampled_from(("{} min read", "{} minute read", "Reading time: {} min")),
        share=st.sampled_from(("none", "list", "glued", "spaced")),
        hero=st.booleans(),
        advert=places,
        read_more=places,
        newsletter=st.sampled_from(("none", "middle", "end")),
        tags=st.sampled_from(("none", "glued", "commas", "list")),
        bio=st.booleans(),
        comments=st.none() | st.integers(0, 3),
        related=st.sampled_from((0, 2, 3, 5)),
        footer=st.booleans(),
        title_suffix=st.sampled_from(("", " | {site}", " - {site}")),
    )


def pages() -> SearchStrategy[Page]:
    """Give dressed stories."""
    return st.builds(dress, stories(), layouts())


def dress(story: Story, layout: Layout) -> Page:
    """Put *story* into the furniture of *layout*."""
    site = chrome.SITES[layout.site]
    scribe = Scribe(story.seed + 1)
    tree = element(
        "body",
        *_above(layout, scribe, story, site),
        element(
            "main",
            element("article", *_header(layout, story, scribe), *_body(layout, story, scribe, site)),
            *_below(layout, story, scribe, site),
        ),
        chrome.footer(site, scribe) if layout.footer else None,
        chrome.cookie_notice(scribe) if layout.cookie == "bottom" else None,
    )
    head = story.title + layout.title_suffix.format(site=site)
    return Page(story, layout, tree, head, f"https://www.{chrome.DOMAINS[layout.site]}/a/{story.seed}")


def _above(layout: Layout, scribe: Scribe, story: Story, site: str) -> list[Node]:
    parts = [
        chrome.cookie_notice(scribe) if layout.cookie == "top" else None,
        element("div", element("a", "Skip to main content", href="#main")) if layout.skip_link else None,
        chrome.site_logo(site) if layout.logo else None,
        chrome.menu(scribe, nested=layout.menu == "nested") if layout.menu != "none" else None,
        chrome.account() if layout.account else None,
        chrome.breadcrumb(story.category) if layout.breadcrumb else None,
    ]
    return [part for part in parts if part is not None]


def _header(layout: Layout, story: Story, scribe: Scribe) -> list[Node]:
    parts = [
        element("div", element("a", story.category, href="/section"), class_="kicker") if layout.kicker else None,
        element("h1", story.title),
        element(layout.dek_tag, story.dek, class_="dek") if story.dek else None,
        *byline(story, layout.byline, layout.by_word, layout.date_label, layout.reading_form),
        chrome.share_bar(layout.share) if layout.share != "none" else None,
        _figure(chrome.hero(story.title, scribe)) if layout.hero else None,
    ]
    return [part for part in parts if part is not None]


def _body(layout: Layout, story: Story, scribe: Scribe, site: str) -> list[Node]:
    """Lay out the body; furniture stands only between two paragraphs, never between a heading and its text."""
    nodes: list[Node] = []
    inserts = {
        layout.advert: lambda: element("div", scribe.pick(chrome.ADVERTS), class_="ad"),
        layout.read_more: lambda: chrome.read_more(scribe),
    }
    seen = 0
    for number, piece in enumerate(story.body):
        if piece.kind == "item":
            if number == 0 or story.body[number - 1].kind != "item":
                nodes.append(_list(_run_of_items(story.body, number)))
            continue
        nodes.append(_piece(piece))
        following = story.body[number + 1] if number + 1 < len(story.body) else None
        if piece.kind == "paragraph" and following is not None and following.kind == "paragraph":
            if seen in inserts:
                nodes.append(inserts[seen]())
            if seen == 1 and layout.newsletter == "middle":
                nodes.append(chrome.newsletter(site))
            seen += 1
    return nodes


def _run_of_items(body: Sequence[Piece], start: int) -> list[Piece]:
    stop = start
    while stop < len(body) and body[stop].kind == "item":
        stop += 1
    return list(body[start:stop])


def _piece(piece: Piece) -> Node:
    match piece.kind:
        case "heading":
            return element("h2", piece.text)
        case "quote":
            return element("blockquote", element("p", piece.text))
        case "figure":
            return _figure(piece)
        case _:
            return element("p", piece.text)


def _figure(piece: Piece) -> Node:
    credit = element("div", piece.credit, class_="credit")
    return element(
        "figure",
        element("img", src="/image.jpg", alt=piece.alt) if piece.alt else None,
        element("figcaption", element("div", piece.text), credit) if piece.text else element("figcaption", credit),
    )


def _list(items: Sequence[Piece]) -> Node:
    tag = "ol" if items[0].ordered else "ul"
    outer: list[list[Piece]] = []
    for item in items:
        if item.level == 1:
            outer.append([item])
        else:
            outer[-1].append(item)
    return element(
        tag,
        *(
            element("li", first.text, element("ul", *(element("li", item.text) for item in inner)) if inner else None)
            for first, *inner in outer
        ),
    )


def _below(layout: Layout, story: Story, scribe: Scribe, site: str) -> list[Node]:
    parts = [
        chrome.tag_line(story.tags, layout.tags) if layout.tags != "none" else None,
        *(chrome.author_bio(story.authors[0], scribe) if layout.bio else ()),
        chrome.newsletter(site) if layout.newsletter == "end" else None,
        *(chrome.comments(layout.comments, scribe) if layout.comments is not None else ()),
        *(chrome.related(layout.related, scribe, site) if layout.related else ()),
    ]
    return [part for part in parts if part is not None]
