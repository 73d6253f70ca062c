"""Elements that are page furniture by their tag or by what their authors call them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from article_parse._blocks import Element
from article_parse._html._names import name_of

__all__ = ["is_furniture", "may_hold_article", "name_words"]

_NO_ARTICLE = frozenset({"nav", "footer", "select", "menu"})
_FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "form", "button", "select", "menu", "dialog"})
_FURNITURE_NAMES = frozenset(
    "ad ads advert advertisement advertising banner breadcrumb breadcrumbs comment comments consent cookie footer menu "
    "modal nav navbar newsletter pagination popup promo recommend recommended recommendation recommendations related "
    "share sidebar social sponsor sponsored sponsors subscribe teaser toolbar widget".split()
)
_COMMENTS = re.compile(
    r"(?:[a-z]{1,12}-){0,2}comments?-?(?:list|area|section|body|content|thread|text|wrap\w{0,4}|container)?|disqus_thread|replies"
)
_NAME_WORD = re.compile(r"[a-z]{2,20}")
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
    names = f"{element.id} {element.classes} {element.itemprop} {element.role}"
    return [] if names == "   " else _NAME_WORD.findall(names[:_LONGEST_NAMES].lower())
