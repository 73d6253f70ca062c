"""
The elements of a page that hold nothing but furniture, and the pieces of text in them.

A third to a half of what a page of news is made of are menus and footers. Nobody asks for the marks, lists and paths in
them, so each is read at once, as one block with a line for each piece of text between tags.
"""

from __future__ import annotations

import re
from typing import Final

from article_parse._blocks import Element
from article_parse._html._elements import UNREAD, VOID, Node, is_hidden
from article_parse._lines import fold

__all__ = ["names_furniture", "read_pieces"]

_BOXES = frozenset({"aside", "div", "header", "ol", "section", "ul"})
_MENU_WORDS = frozenset(
    "drawer dropdown menu menubar nav navbar navigation offcanvas pagination submenu topbar".split()
)
_FOOTERS = frozenset(
    "colophon footer footer-widgets footer-wrapper global-footer l-footer main-footer page-footer site-footer".split()
)
# What any of these names has in it. Most names have none of it, and this is found faster than words are parted.
_HINTS = ("nav", "menu", "foot", "drawer", "dropdown", "offcanvas", "pagination", "topbar", "colophon")
_MAY_BE_OF_POST = frozenset("article author byline card comment entry meta post story tags".split())
_OF_POST, _REACH = frozenset({"h1", "h2", "p"}), 32
_WORD = re.compile(r"[a-z]{2,20}")
_LONGEST_NAMES = 300
"""Longer lists of names, in characters, come from tools that write a class for each property."""
_TEXTLESS: Final = ", ".join([*sorted(UNREAD - VOID - {"-comment"}), "[hidden]", "[style*=none i]"])
"""What shows no text, so that the text of what is around it cannot be asked for at once."""
_ARTICLE: Final = {"nav": "article, h1, main", "footer": "article, h1, main, time"}
_ARTICLE_IN_BOX: Final = "article, h1, h2, main, p, time"
"""What an article is made of, in elements by their tag, and in others, whose names promise less."""
_RUNNING, _MOST_RUNNING = 100, 2
"""An element with more pieces of so many characters holds more than furniture, whatever it is called."""


def names_furniture(element: Element, *, in_article: bool) -> bool:
    """
    Tell whether an element is a menu or the footer of a page, by its tag or its names.

    A footer in an article is of that, and so is one that stands beside parts of it.

    >>> names_furniture(Element("ul", classes="main-nav"), in_article=False)
    True
    """
    tag = element.tag
    if tag == "nav":
        return True
    if in_article or (tag not in _BOXES and tag != "footer"):
        return False
    names = f"{element.id} {element.classes}".lower()
    if len(names) > _LONGEST_NAMES:
        return False
    if tag == "footer":
        return _MAY_BE_OF_POST.isdisjoint(_WORD.findall(names))
    for hint in _HINTS:
        if hint in names:
            return not (_FOOTERS.isdisjoint(names.split()) and _MENU_WORDS.isdisjoint(_WORD.findall(names)))
    return False


def read_pieces(node: Node, tag: str) -> list[str] | None:
    """Give the pieces of text in an element of furniture; ``None`` where it holds what an article is made of."""
    if tag == "footer" and _stands_in_post(node):
        return None
    if node.css_first(_ARTICLE.get(tag, _ARTICLE_IN_BOX)) is not None:
        return None
    # No text of a page has the character that parts the pieces: the standard replaces it.
    is_plain = node.css_first(_TEXTLESS) is None
    found = node.text(separator="\0", strip=True).split("\0") if is_plain else _walk(node)
    folded = [piece if piece.isprintable() and "  " not in piece else fold(piece) for piece in found]
    pieces = [piece for piece in folded if piece]
    running = 0
    for piece in pieces:
        if len(piece) >= _RUNNING:
            running += 1
    return pieces if running <= _MOST_RUNNING else None


def _stands_in_post(footer: Node) -> bool:
    """``<div class="post"><h1>The Dam</h1><p>It held.</p><footer>By Ana Lima</footer></div>``."""
    before = footer.prev
    for _ in range(_REACH):
        if before is None:
            break
        if before.tag in _OF_POST:
            return True
        before = before.prev
    return False


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
        elif tag not in UNREAD and not is_hidden(tag or "", node.attributes) and (child := node.child) is not None:
            around.append(node)
            node = child
            continue
        node = node.next
    return pieces
