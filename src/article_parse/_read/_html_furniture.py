"""
The elements of a page that hold nothing but furniture, and the pieces of text in them.

A third to a half of what a page of news is made of are menus and footers. Nobody asks for the marks, lists and paths in
them, so their text is read at once, a line for each piece between tags.
"""

from __future__ import annotations

import re
from typing import Final

from article_parse._blocks import Element
from article_parse._read._html_elements import UNREAD, Node
from article_parse._read._lines import fold

__all__ = ["names_furniture", "read_pieces"]

_BOXES = frozenset({"aside", "div", "header", "li", "ol", "section", "ul"})
_MENU_WORDS = frozenset(
    "drawer dropdown menu menubar nav navbar navigation offcanvas pagination submenu topbar".split()
)
_FOOTERS = frozenset(
    "colophon footer footer-widgets footer-wrapper global-footer l-footer main-footer page-footer site-footer".split()
)
_WORD = re.compile(r"[a-z]{2,20}")
_LONGEST_NAMES = 300
"""Longer lists of names, in characters, come from tools that write a class for each property."""
_NOT_PLAIN: Final = ", ".join(sorted((UNREAD & {
    "audio", "iframe", "math", "noscript", "object", "script", "select", "style", "title", "video",
}) | {"article", "desc", "h1", "main", "text", "textarea"}))  # fmt: skip
"""What the text of an element cannot be asked for at once with: what shows none, and what an article stands in."""
_ARTICLE: Final = "article, h1, main"
_RUNNING, _MOST_RUNNING = 100, 2
"""An element with more pieces of so many characters holds more than furniture, whatever it is called."""


def names_furniture(element: Element, *, in_article: bool) -> bool:
    """
    Tell whether an element is a menu or the footer of a page, by its tag or its names.

    A footer in an article is of that, and its names say nothing for sure.

    >>> names_furniture(Element("ul", classes="main-nav"), in_article=False)
    True
    """
    if element.tag == "nav":
        return True
    if in_article:
        return False
    if element.tag == "footer":
        return True
    names = f"{element.id} {element.classes}".lower()
    if element.tag not in _BOXES or len(names) > _LONGEST_NAMES:
        return False
    return not (_FOOTERS.isdisjoint(names.split()) and _MENU_WORDS.isdisjoint(_WORD.findall(names)))


def read_pieces(node: Node) -> list[str] | None:
    """Give the pieces of text in an element of furniture; ``None`` where it holds running text or a headline."""
    if node.css_first(_NOT_PLAIN) is None:
        # No text of a page has this character: the standard replaces it.
        found = node.text(separator="\0", strip=True).split("\0")
    elif node.css_first(_ARTICLE) is None:
        found = _walk(node)
    else:
        return None
    pieces = [piece if piece.isprintable() and "  " not in piece else fold(piece) for piece in found if piece]
    running = 0
    for piece in pieces:
        if len(piece) >= _RUNNING:
            running += 1
    return pieces if running <= _MOST_RUNNING else None


def _walk(top: Node) -> list[str]:
    """Give the texts in an element, save those of elements that show none."""
    pieces: list[str] = []
    around: list[Node] = []
    node = top.child
    while node is not None or around:
        if node is None:
            node = around.pop()
        elif (tag := node.tag) == "-text":
            if text := (node.text_content or "").strip():
                pieces.append(text)
        elif tag not in UNREAD and (child := node.child) is not None:
            around.append(node)
            node = child
            continue
        node = node.next
    return pieces
