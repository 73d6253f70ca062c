"""
The elements of a page that hold nothing but furniture, and the pieces of text in them.

Half of the elements of a page of news are menus, footers, lists of links and boxes. Nobody asks for the marks, lists
and paths in them, so each is read at once, as one block with a line for each piece of text between tags.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from article_parse._read._html_elements import UNREAD, Node, is_hidden
from article_parse._read._html_flow import Opening
from article_parse._read._html_outline import find_outline
from article_parse._read._lines import fold

__all__ = ["Furniture"]

_SIGNED = "[rel~=author i], [class*=auth i], [class*=autor i], [class*=writer i], [class*=byline i], [class*=contrib i]"
_DATED = "time, [class*=date i]"
_TAGGED = "[rel~=tag i], [class*=tag i], [class*=topic i], [class*=keyword i], a[href*='/tag' i], a[href*='/topic' i]"
_TELLING: Final = f"{_SIGNED}, {_DATED}, {_TAGGED}, [itemprop]"
"""What tells authors, dates and tags: by an attribute of the standard, or by how authors of pages name it."""
_MENUS: Final = {"nav": "article, h1, main", "footer": "article, h1, main, time"}
"""What no menu or footer has in it, where the tag says that it is one."""
_NO_MENU: Final = "article, h1, h2, main, p, time"
"""What nothing else has in it that is called a menu or a footer, on a page without much text."""
_NO_BOX: Final = f"h1, main, {_TELLING}"
"""The same for boxes of furniture on a page with text."""
_OF_POST, _REACH = frozenset({"h1", "h2", "p"}), 32
_VOID: Final = frozenset({"area", "base", "col", "embed", "input", "link", "meta", "param", "source", "track"})
_TEXTLESS: Final = ", ".join([*sorted(UNREAD - _VOID - {"-comment"}), "[hidden]", "[style*=none i]"])
"""What shows no text, so that the text of what is around it cannot be asked for at once."""
_RUNNING, _MOST_RUNNING = 100, 2
"""An element with more pieces of so many characters holds more than furniture, whatever it is called."""
_FEW, _MANY = 4, 30
"""An element with fewer pieces is read as any other; one with more is no line of tags, authors or dates."""
_MOST_IN_LINE, _LONGEST_IN_LINE = 12, 40
"""The pieces of a line of authors or tags, and the characters of each."""
_MOSTLY, _NEARLY_ALL = 0.5, 0.8
"""Which share of the text stands in links: of furniture beside the text of a page, and of a list of links in it."""
_ASIDES = frozenset({"aside", "dialog", "form"})
"""Boxes that may hold a long paragraph: their tag says that they are not the text."""
_MOST_ENTERED = 3
"""How many elements that are called furniture may be looked at to their ends, one in another."""


class Furniture:
    """
    Finds what is read at once, while a page is walked through.

    An element is furniture when its tag or names say so and it has little of the text of the page. So is what is mostly
    links: where nearly all text stands in one element, above it without a headline or below it with little text; lists
    of links without any text everywhere.
    """

    __slots__ = ("_depth", "_entered", "_is_below", "_outline", "_refused")

    def __init__(self, body: Node) -> None:
        self._outline = find_outline(body)
        # How many elements around nearly all text are open, and whether the innermost one was left.
        self._depth = 0
        self._is_below = False
        # How many elements were open with each that is called furniture and holds more; and with the one that holds no
        # text and is no list of links, or 0 when there is none. In these, what holds no text is not tried again.
        self._entered: list[int] = []
        self._refused = 0

    def read(self, node: Node, opening: Opening, depth: int) -> list[str] | None:
        """Give the pieces of text in a block element, when it is furniture; *depth* elements are open around it."""
        outline = self._outline
        number = 0 if self._refused else node.mem_id
        is_branch = depth == self._depth and (self._is_below or depth < len(outline.trunk)) and not self._refused
        if is_branch and number in outline.trunk:
            self._depth += 1
            return None
        is_heavy = number in outline.heavy
        if opening.flow.is_attributed:
            return None
        if self._may_be_named(opening, number):
            pieces = self._read_named(node, opening)
            if pieces is not None:
                return pieces
            self._entered.append(depth + 1)
        if is_heavy or self._refused:
            return None
        has_texts = number in outline.texts
        pieces = None
        if is_branch and (self._is_below or (outline.has_headline and node.css_first("h1, h2") is None)):
            pieces = _read_links(node, _MOSTLY)
        elif not has_texts:
            pieces = _read_links(node, _NEARLY_ALL)
        if pieces is None and not has_texts:
            self._refused = depth + 1
        return pieces

    def _may_be_named(self, opening: Opening, number: int) -> bool:
        """Tell whether an element is called furniture, and may be: no box above the text, or around a part of it."""
        if not opening.furniture or len(self._entered) >= _MOST_ENTERED:
            return False
        if opening.tag in _MENUS:
            return True
        outline = self._outline
        if number in outline.heavy or (opening.tag not in _ASIDES and number in outline.prose):
            return False
        return opening.furniture == "menu" or (
            bool(outline.heavy) and (self._is_below or self._depth == len(outline.trunk))
        )

    def _read_named(self, node: Node, opening: Opening) -> list[str] | None:
        """Give the pieces of text in what is called furniture, where it holds nothing an article is made of."""
        tag = opening.tag
        if tag == "footer" and _stands_in_post(node):
            return None
        pieces = _pieces(node)
        if len(pieces) < (1 if tag in _MENUS else 2) or not _is_short(pieces):
            return None
        has_text = bool(self._outline.heavy)
        refused = _MENUS.get(tag) or (_NO_BOX if has_text else _NO_MENU)
        if has_text and not self._outline.has_headline and tag not in _MENUS:
            refused = f"{refused}, h2"
        return None if node.css_first(refused) is not None else pieces

    def leave(self, depth: int) -> None:
        """Come out of the innermost of *depth* open elements."""
        if self._entered and depth == self._entered[-1]:
            self._entered.pop()
        if depth == self._refused:
            self._refused = 0
        elif depth == self._depth:
            self._depth -= 1
            self._is_below = True


def _read_links(node: Node, share: float) -> list[str] | None:
    """Give the pieces of text in what is links by a *share* of its characters, and no line of authors or tags."""
    links = node.css("a")
    if len(links) * 2 < _FEW:
        return None
    pieces = _pieces(node)
    if len(pieces) < _FEW or not _is_short(pieces) or _may_be_line(pieces):
        return None
    linked = sum([len(link.text(strip=True)) for link in links])
    if linked < share * sum(map(len, pieces)):
        return None
    return None if len(pieces) <= _MANY and node.css_first(_TELLING) is not None else pieces


def _may_be_line(pieces: Sequence[str]) -> bool:
    """Tell what may be a line of several authors or tags, by a few short pieces."""
    return len(pieces) <= _MOST_IN_LINE and max(map(len, pieces)) <= _LONGEST_IN_LINE


def _is_short(pieces: Sequence[str]) -> bool:
    return sum([len(piece) >= _RUNNING for piece in pieces]) <= _MOST_RUNNING


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


def _pieces(node: Node) -> list[str]:
    """Give the texts in an element, white space folded."""
    # No text of a page has the character that parts the pieces: the standard replaces it.
    is_plain = node.css_first(_TEXTLESS) is None
    found = node.text(separator="\0", strip=True).split("\0") if is_plain else _walk(node)
    folded = [piece if piece.isprintable() and "  " not in piece else fold(piece) for piece in found]
    return [piece for piece in folded if piece]


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
