"""
The elements of a page that hold nothing but furniture, and the pieces of text in them.

Half of the elements of a page of news are menus, footers, lists of links and boxes. Nobody asks for the marks, lists
and paths in them, so each is read at once, as one block with a line for each piece of text between tags.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from article_parse._read._html_elements import UNREAD, Node
from article_parse._read._html_flow import Opening
from article_parse._read._html_outline import find_outline
from article_parse._read._lines import fold

__all__ = ["Furniture"]

_SIGNED = "[rel~=author i], [class*=auth i], [class*=byline i], [class*=contrib i]"
_DATED = "time, [class*=date i]"
_TAGGED = "[rel~=tag i], [class*=tag i], [class*=topic i], [class*=keyword i]"
_ABOVE_TELLING: Final = f"{_SIGNED}, {_DATED}"
_BELOW_TELLING: Final = f"{_SIGNED}, {_TAGGED}"
_TELLING: Final = f"{_SIGNED}, {_DATED}, {_TAGGED}, [itemprop]"
_TELLING_IN_BOX: Final = f"h1, main, {_TELLING}"
"""What tells authors, dates and tags: by an attribute of the standard, or by how authors of pages name it."""
_ARTICLE: Final = {"nav": "article, h1, main", "footer": "article, h1, main, time"}
_ARTICLE_IN_BOX: Final = "article, h1, h2, main, p, time"
"""What an article is made of, in elements by their tag, and in others where no text shows what they hold."""
_OF_POST, _REACH = frozenset({"h1", "h2", "p"}), 32
_TEXTLESS: Final = ", ".join(sorted((UNREAD & {
    "audio", "iframe", "math", "noscript", "object", "script", "select", "style", "title", "video",
}) | {"desc", "text", "textarea"}))  # fmt: skip
"""What shows no text, so that the text of what is around it cannot be asked for at once."""
_RUNNING, _MOST_RUNNING = 100, 2
"""An element with more pieces of so many characters holds more than furniture, whatever it is called."""
_FEW, _MANY = 4, 30
"""An element with fewer pieces is read as any other; one with more is no line of tags, authors or dates."""

_MOST_IN_LINE, _LONGEST_IN_LINE = 12, 40
_MOST_ENTERED = 3
"""How many elements that are called furniture may be looked at to their ends, one in another."""


class Furniture:
    """
    Finds what is read at once, while a page is walked through.

    An element is furniture when its tag or names say so and it has little of the text of the page. Where nearly all of
    that stands in one element, so is what is above it without a headline, and what is below it with little text. Lists
    of links without any text are furniture everywhere.
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
        if opening.furniture and len(self._entered) < _MOST_ENTERED and (opening.tag in _ARTICLE or not is_heavy):
            pieces = self._read_named(node, opening)
            if pieces is not None:
                return pieces
            self._entered.append(depth + 1)
        if is_heavy or self._refused:
            return None
        has_texts = number in outline.texts
        pieces = None
        if is_branch and self._is_below:
            pieces = _read_below(node)
        elif is_branch and outline.has_headline:
            pieces = _read_above(node)
        elif not has_texts:
            pieces = _read_links(node)
        if pieces is None and not has_texts:
            self._refused = depth + 1
        return pieces

    def _read_named(self, node: Node, opening: Opening) -> list[str] | None:
        """Give the pieces of text in what is called furniture, where it holds nothing an article is made of."""
        tag = opening.tag
        has_text = bool(self._outline.heavy)
        if (tag == "footer" and _stands_in_post(node)) or (opening.furniture == "box" and not has_text):
            return None
        pieces = _pieces(node)
        if len(pieces) < (1 if tag in _ARTICLE else 2) or not _is_short(pieces):
            return None
        telling = _ARTICLE.get(tag) or (_TELLING_IN_BOX if has_text else _ARTICLE_IN_BOX)
        return None if node.css_first(telling) is not None else pieces

    def leave(self, depth: int) -> None:
        """Come out of the innermost of *depth* open elements."""
        if self._entered and depth == self._entered[-1]:
            self._entered.pop()
        if depth == self._refused:
            self._refused = 0
        elif depth == self._depth:
            self._depth -= 1
            self._is_below = True


def _read_above(node: Node) -> list[str] | None:
    """Give the pieces of text in what stands above the text of the page, where it cannot be of the head of that."""
    if node.css_first("h1, h2") is not None:
        return None
    pieces = _pieces(node)
    if len(pieces) < _FEW or _longest(pieces) >= _RUNNING or _tells(node, pieces, _ABOVE_TELLING):
        return None
    # A line with the date has a digit, and so do the names of departments, as links.
    is_undated = len(pieces) <= 2 * len(node.css("a")) or not any(map(str.isdecimal, "".join(pieces)))
    return pieces if is_undated else None


def _read_below(node: Node) -> list[str] | None:
    """Give the pieces of text in what stands below the text of the page, where it cannot be of the foot of that."""
    pieces = _pieces(node)
    if len(pieces) < _FEW or not _is_short(pieces) or _may_be_tags(pieces, len(node.css("a"))):
        return None
    return None if _tells(node, pieces, _BELOW_TELLING) else pieces


def _read_links(node: Node) -> list[str] | None:
    """Give the pieces of text in a list of links."""
    links = len(node.css("a"))
    if links * 2 < _FEW:
        return None
    pieces = _pieces(node)
    if not _FEW <= len(pieces) <= 2 * links or _longest(pieces) >= _RUNNING or _may_be_line(pieces):
        return None
    return None if _tells(node, pieces, _TELLING) else pieces


def _may_be_tags(pieces: Sequence[str], links: int) -> bool:
    """Tell a few short links, with a label or without."""
    return len(pieces) <= links + 1 and _may_be_line(pieces)


def _may_be_line(pieces: Sequence[str]) -> bool:
    """Tell what may be a line of several authors or tags, by a few short pieces."""
    return len(pieces) <= _MOST_IN_LINE and _longest(pieces) <= _LONGEST_IN_LINE


def _tells(node: Node, pieces: Sequence[str], telling: str) -> bool:
    return len(pieces) <= _MANY and node.css_first(telling) is not None


def _longest(pieces: Sequence[str]) -> int:
    return max(map(len, pieces))


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
    return [piece if piece.isprintable() and "  " not in piece else fold(piece) for piece in found if piece]


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
