"""What the elements of HTML mean to a reader: which break the text, which show none, which carry a shape."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, Protocol

from article_parse.model import MarkKind

__all__ = [
    "BLOCK", "HEADING_LEVELS", "HIDING", "LISTS", "LOOSE", "MARK_KINDS", "PROSE", "TIGHT", "UNREAD", "VOID", "Node",
    "is_hidden",
]  # fmt: skip


class Node(Protocol):
    """What the reader asks of a node of the tree, so that one module only need know the parser."""

    @property
    def tag(self) -> str | None:
        """The name of the element; ``-text`` for text."""
        ...

    @property
    def text_content(self) -> str | None:
        """The text of a text node."""
        ...

    @property
    def attributes(self) -> Mapping[str, str | None]:
        """The attributes of an element."""
        ...

    @property
    def mem_id(self) -> int:
        """What tells the node from all others of the page."""
        ...

    @property
    def parent(self) -> Node | None:
        """The element it stands in."""
        ...

    def text(self, *, separator: str = "", strip: bool = False) -> str:
        """Give the text in an element."""
        ...

    def css_first(self, query: str) -> Node | None:
        """Give the first element in it that a selector matches."""
        ...

    @property
    def child(self) -> Node | None:
        """The first node in it."""
        ...

    @property
    def prev(self) -> Node | None:
        """The node before it, in the same element."""
        ...

    @property
    def next(self) -> Node | None:
        """The node behind it, in the same element."""
        ...

    def iter(self, *, include_text: bool = False) -> Iterator[Node]:
        """Give the children in order."""
        ...


VOID: Final = frozenset({
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "keygen",
    "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
"""Elements without content."""

UNREAD: Final = frozenset({
    "applet", "area", "audio", "base", "canvas", "col", "colgroup", "datalist", "embed", "head", "iframe", "input",
    "link", "math", "meta", "meter", "noembed", "noframes", "noscript", "object", "optgroup", "option", "param",
    "progress", "rp", "rt", "rtc", "script", "select", "source", "style", "svg", "template", "title", "track", "video",
    "-comment",
})  # fmt: skip
"""Elements whose content a browser does not show as text."""

BLOCK: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hgroup", "hr", "html", "legend", "li", "listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
})  # fmt: skip
"""Elements that stand on lines of their own, by the style sheet of the HTML standard, section 15.3."""

LOOSE: Final = frozenset({"button", "label", "output", "textarea"})
"""Controls: apart from what stands beside them, save inside of a paragraph."""

PROSE: Final = frozenset({
    "blockquote", "dd", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "pre", "summary", "td", "th",
})  # fmt: skip
"""Elements that hold running text, in which controls and unknown elements are words like others."""

TIGHT: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre"})
"""Elements in which words can be made of several inline elements without a space between them."""

LISTS: Final = frozenset({"dir", "menu", "ol", "ul"})

HEADING_LEVELS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

MARK_KINDS: Final[dict[str, MarkKind]] = {
    "a": "link", "b": "strong", "strong": "strong", "em": "emphasis", "i": "emphasis", "cite": "emphasis",
    "dfn": "emphasis", "code": "code", "kbd": "code", "samp": "code", "tt": "code",
}  # fmt: skip

HIDING: Final = frozenset({"hidden", "aria-hidden", "style"})
"""Attributes that an element which is not shown has one of."""

_NOT_SHOWN = re.compile(r"(?:^|;)\s*+(?:display\s*+:\s*+none|visibility\s*+:\s*+hidden)", re.IGNORECASE)


def is_hidden(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """
    Tell whether the page hides an element from everybody.

    Blocks with ``aria-hidden`` are shown: it marks what screen readers pass over, and a page under a dialog has it.

    >>> is_hidden("span", {"style": "color: red; display: none"})
    True
    """
    if not attributes:
        return False
    if "hidden" in attributes and attributes["hidden"] != "until-found":
        # React sends late parts of a page hidden, under such names, for a script to put into place.
        return not (attributes.get("id") or "").startswith("S:")
    if attributes.get("aria-hidden") == "true" and tag not in BLOCK:
        return True
    style = attributes.get("style")
    return style is not None and _NOT_SHOWN.search(style) is not None
