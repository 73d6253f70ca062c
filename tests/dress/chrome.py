"""Page furniture: everything around an article that is not the article."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dress import words
from dress.story import RELATIVE, Piece
from dress.tree import Child, Node, element
from dress.words import ADVERTS, DOMAINS, SITES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dress.scribe import Scribe

__all__ = [
    "ADVERTS",
    "DOMAINS",
    "SITES",
    "account",
    "author_bio",
    "breadcrumb",
    "comments",
    "cookie_notice",
    "footer",
    "hero",
    "menu",
    "newsletter",
    "read_more",
    "related",
    "share_bar",
    "site_logo",
    "tag_line",
]


def _link(text: str) -> Node:
    return element("a", text, href="/" + text.lower().replace(" ", "-"))


def _links(texts: Iterable[str]) -> Node:
    return element("ul", *(element("li", _link(text)) for text in texts))


def cookie_notice(scribe: Scribe) -> Node:
    """Give a consent notice with its buttons."""
    buttons = element("div", element("button", "Accept all"), " ", element("button", "Reject"))
    return element("div", element("p", scribe.pick(words.COOKIES)), buttons, class_="cookie-consent")


def site_logo(site: str) -> Node:
    """Give the logo, whose replacement text some renderers print."""
    logo = element("img", src="/logo.svg", alt=f"{site} logo")
    return element("header", element("a", logo, href="/"))


def menu(scribe: Scribe, *, nested: bool) -> Node:
    """Give the main menu."""
    if not nested:
        return element("nav", _links(words.MENU[:7]))
    inner = _links(words.MENU[6:9])
    items = [element("li", _link(text), inner if text == "News" else None) for text in words.MENU[:5]]
    return element("nav", element("ul", *items), element("div", _link(scribe.pick(words.MENU[9:]))))


def account() -> Node:
    """Give the account links, on one line."""
    return element("div", _link("Search"), " ", _link("Sign in"), " ", _link("Subscribe"))


def breadcrumb(category: str) -> Node:
    """Give the way from the front page to the section."""
    return element("div", _link("Home"), " \u203a ", _link(category), class_="breadcrumb")


def share_bar(form: Literal["list", "glued", "spaced"]) -> Node:
    """Give a share bar: a list, or links on one line."""
    if form == "list":
        return element("div", _links(words.SHARE[1:6]), class_="share")
    separator = " " if form == "spaced" else ""
    children: list[Child] = [_link(words.SHARE[0])]
    for text in words.SHARE[2:6]:
        children += [separator, _link(text)] if separator else [_link(text)]
    return element("div", *children, class_="share")


def hero(title: str, scribe: Scribe) -> Piece:
    """Give the picture at the top, whose replacement text repeats the headline."""
    return Piece("figure", "", credit=scribe.pick(words.CREDITS).format(name=scribe.name()), alt=title)


def read_more(scribe: Scribe) -> Node:
    """Give a link to another article in the middle of the text."""
    link = element("a", scribe.headline(title_case=True), href="/other")
    return element("p", element("strong", scribe.pick(words.READ_MORE)), " ", link)


def newsletter(site: str) -> Node:
    """Give a sign-up box."""
    heading, pitch, button = words.NEWSLETTER[len(site) % 2]
    return element(
        "aside",
        element("h3", heading),
        element("p", pitch),
        element("div", element("button", button)),
        class_="newsletter",
    )


def tag_line(tags: tuple[str, ...], form: Literal["glued", "commas", "list"]) -> Node:
    """Give the topics: glued links on one line, labelled and separated, or a list."""
    if form == "list":
        return element("div", element("div", "Tags"), _links(tags), class_="tags")
    children: list[Child] = ["Tags: "] if form == "commas" else []
    for number, tag in enumerate(tags):
        if number and form == "commas":
            children.append(", ")
        children.append(_link(tag))
    return element("div", *children, class_="tags")


def author_bio(author: str, scribe: Scribe) -> list[Node]:
    """Give the box on the author below the article."""
    prose = f"{author} writes about rivers, repairs and small towns. {scribe.sentence()}"
    return [
        element(
            "section",
            element("h3", scribe.pick(words.BIO)),
            element("div", element("a", author, href="/people/0")),
            element("p", prose),
            class_="author-bio",
        )
    ]


def comments(count: int, scribe: Scribe) -> list[Node]:
    """Give the readers' comments, with names glued to relative dates."""
    posts = [
        element(
            "div",
            element("div", element("a", scribe.name(), href="/u"), element("span", scribe.pick(RELATIVE[:1]))),
            element("p", scribe.paragraph(2)),
            class_="comment",
        )
        for _ in range(count)
    ]
    empty = None if count else element("p", "There are no comments yet.")
    heading = element("h3", f"Comments ({count})")
    return [element("section", heading, empty, *posts, element("div", _link("Sign in to comment")), class_="comments")]


def related(count: int, scribe: Scribe, site: str) -> list[Node]:
    """Give teasers of other articles, with a dek and a date each."""
    teasers = [
        element(
            "div",
            element("h3", element("a", scribe.headline(title_case=True), href=f"/other/{number}")),
            element("p", scribe.sentence()) if count % 2 else None,
            element("div", f"{number + 2} days ago · {number + 3} min read"),
            class_="teaser",
        )
        for number in range(count)
    ]
    return [element("section", element("h2", scribe.pick(words.RELATED).format(site=site)), *teasers, class_="related")]


def footer(site: str, scribe: Scribe) -> Node:
    """Give the footer: links and a copyright line with a year that is no date of the article."""
    first = 0 if scribe.pick(("a", "b")) == "a" else 2
    return element(
        "footer", _links(words.FOOTER[first : first + 6]), element("div", f"© 2026 {site}. All rights reserved.")
    )
