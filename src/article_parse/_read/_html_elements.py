"""What the elements of HTML mean to a reader: which break the text, which show none, which carry a shape."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from article_parse.model import MarkKind

__all__ = ["BLOCK", "HEADING_LEVELS", "LISTS", "LOOSE", "MARK_KINDS", "UNREAD", "VOID"]

VOID: Final = frozenset({
    "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "keygen",
    "link", "meta", "param", "source", "track", "wbr",
})  # fmt: skip
"""Elements without content."""

UNREAD: Final = frozenset({
    "applet", "area", "audio", "base", "canvas", "col", "colgroup", "datalist", "embed", "head", "iframe", "input",
    "link", "math", "meta", "meter", "noembed", "noframes", "noscript", "object", "optgroup", "option", "param",
    "progress", "rp", "script", "select", "source", "style", "svg", "template", "title", "track", "video",
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

PROSE: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "pre"})
"""Elements that hold running text, in which controls and unknown elements are words like others."""

LISTS: Final = frozenset({"dir", "menu", "ol", "ul"})

HEADING_LEVELS: Final = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

MARK_KINDS: Final[dict[str, MarkKind]] = {
    "a": "link", "b": "strong", "strong": "strong", "em": "emphasis", "i": "emphasis", "cite": "emphasis",
    "dfn": "emphasis", "code": "code", "kbd": "code", "samp": "code", "tt": "code",
}  # fmt: skip
