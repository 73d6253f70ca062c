"""Elements that are page furniture by their tag or by what their authors call them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from article_parse._blocks import Element
from article_parse._read._html_names import name_of

__all__ = ["Furnishing", "is_furniture", "may_hold_article", "name_words", "names_furniture"]

Furnishing = Literal["", "menu", "box"]
"""What an element is by its tag and names: a menu or a footer, or another box of furniture."""

_NO_ARTICLE = frozenset({"nav", "footer", "select", "menu"})
_FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "form", "button", "select", "menu", "dialog"})
_BOXES = _FURNITURE_TAGS | {"div", "dl", "header", "ol", "section", "table", "ul"}
_MENU_NAMES = frozenset(
    "colophon drawer dropdown footer menu menubar nav navbar navigation offcanvas pagination submenu topbar".split()
)
_FURNITURE_NAMES = _MENU_NAMES | frozenset(
    "ad ads advert advertisement advertising banner breadcrumb breadcrumbs comment comments consent cookie modal "
    "newsletter popup promo recommend recommended recommendation recommendations related share sidebar social sponsor "
    "sponsored sponsors subscribe teaser toolbar widget".split()
)
# What page builders call the parts of a text too, and what forums and threads are made of.
_MAY_BE_TEXT = frozenset({"comment", "comments", "teaser", "widget"})
_MAY_BE_OF_POST = frozenset("article author byline card comment entry meta post story tags".split())
_COMMENTS = re.compile(
    r"(?:[a-z]{1,12}-){0,2}comments?-?(?:list|area|section|body|content|thread|text|wrap\w{0,4}|container)?|disqus_thread|replies"
)
# Letters as small ones, and all else as space. A table is read three times as fast as a pattern.
_LETTERS = "".join(chr(code).lower() if chr(code).isalpha() else " " for code in range(128))
_LONGEST_NAMES = 300
"""Longer lists of names, in characters, come from tools that write a class for each property."""


def is_furniture(element: Element, words: Sequence[str]) -> bool:
    """
    Tell whether an element with these *words* in its names is page furniture.

    >>> is_furniture(Element("div"), ["site", "footer"]), is_furniture(Element("p"), [])
    (True, False)
    """
    named = element.tag not in {"article", "main"} and not _FURNITURE_NAMES.isdisjoint(words)
    return (named or element.tag in _FURNITURE_TAGS) and name_of(element.classes) != "info_box"


def names_furniture(element: Element, *, in_article: bool) -> Furnishing:
    """
    Tell whether a box is a menu or the footer of a page, or other furniture; the footer of an article is neither.

    >>> names_furniture(Element("nav"), in_article=True), names_furniture(Element("div", id="promo"), in_article=True)
    ('menu', 'box')
    """
    if element.tag not in _BOXES:
        return ""
    words = _parts(element) if len(element.id) + len(element.classes) <= _LONGEST_NAMES else []
    if element.tag == "footer" and (in_article or not _MAY_BE_OF_POST.isdisjoint(words)):
        return ""
    if not is_furniture(element, [word for word in words if word not in _MAY_BE_TEXT]):
        return ""
    return "box" if element.tag not in _NO_ARTICLE and _MENU_NAMES.isdisjoint(words) else "menu"


def may_hold_article(element: Element) -> bool:
    """Tell whether an element called like furniture may be around an article; those of readers' comments never are."""
    names = f"{element.id} {element.classes}".casefold().split()
    return element.tag not in _NO_ARTICLE and not any(map(_COMMENTS.fullmatch, names))


def name_words(element: Element) -> list[str]:
    """
    Give the words in the names of an element.

    >>> name_words(Element("div", id="main", classes="site-footer"))
    ['main', 'site', 'footer']
    """
    return [word for word in _parts(element) if len(word) > 1]


def _parts(element: Element) -> list[str]:
    names = f"{element.id} {element.classes} {element.itemprop} {element.role}"
    return [] if names == "   " else names[:_LONGEST_NAMES].translate(_LETTERS).split()
