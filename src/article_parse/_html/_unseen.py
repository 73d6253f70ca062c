"""What stands between the words of a page and is no part of them: labels for screen readers, permalinks, gutters."""

from __future__ import annotations

import re
from typing import Final

from article_parse._blocks import Element
from article_parse._html._elements import BLOCK, Node

__all__ = [
    "OF_HEADING",
    "formula_of",
    "is_gutter",
    "is_initial",
    "is_permalink",
    "names_aside_of_heading",
    "names_unseen",
]

# The classes by which style sheets hide a text from all but screen readers: Bootstrap, WordPress, Foundation, Drupal.
_FOR_READERS: Final = frozenset({
    "a11y-hidden", "accessibly-hidden", "assistive-text", "element-invisible", "is-visually-hidden", "screen-reader",
    "screen-reader-only", "screen-reader-text", "screenreader-only", "show-for-sr", "sr-only", "srOnly", "sr_only",
    "u-hiddenVisually", "u-visually-hidden", "visually-hidden", "visuallyHidden", "visuallyhidden",
})  # fmt: skip
# What MediaWiki puts into headings, and MathJax beside the source of a formula.
_NEVER_TEXT: Final = frozenset(
    {"MathJax", "MathJax_Preview", "MathJax_Display", "mw-editsection", "mw-editsection-like"}
)
# Line numbers as Pygments, Rouge, Hugo, highlight.js, Prism and GitHub name them.
_GUTTERS: Final = frozenset({
    "blob-num", "code-line-number", "gutter", "hljs-ln-numbers", "line-number", "line-numbers-rows", "lineno",
    "linenos", "linenodiv", "linenumber", "lnt", "rouge-gutter", "react-syntax-highlighter-line-number",
})  # fmt: skip
_UNSEEN: Final = _FOR_READERS | _NEVER_TEXT | _GUTTERS
_BESIDE_HEADLINE = re.compile(
    r"(?:^|[\s_-])(?:kicker|eyebrow|overline|roofline|dachzeile|surtitre|antetitulo|spitzmarke|catchline|subtitle|subhead"
    r"|sub-?headline|sub-?title|dek|deck|tagline)(?:$|[\s_-])",
    re.IGNORECASE,
)
OF_HEADING: Final = frozenset({"a", "button", "span", "sup", "small"})
"""The elements that a permalink in a heading is made of."""
_SIGNS: Final = frozenset({"¶", "#", "§", "🔗", "∞", "⚓", "[#]", "[¶]", "\uf0c1", "link", "permalink", "anchor"})
_LABELS = re.compile(
    r"(?:copy(?: the)? link(?: to .{0,80})?|(?:direct )?link to (?:this )?.{0,80}|permalink(?: to .{0,80})?|\[edit\]"
    r"|anchor link.{0,80}|share this section|copy (?:heading|section) link)",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"drop-?_?cap|initial-?letter|first-?letter", re.IGNORECASE)
_LONGEST, _LONGEST_LABEL, _LONGEST_GUTTER = 300, 120, 20_000


def names_unseen(tag: str, classes: str, *, in_code: bool) -> bool:
    """
    Tell whether the classes of an element say that it shows nothing of the text.

    Blocks for screen readers are headings of parts, and often the headline of the page, so they are read.

    >>> names_unseen("span", "sr-only", in_code=False), names_unseen("h1", "sr-only", in_code=False)
    (True, False)
    """
    words = classes.split() if len(classes) <= _LONGEST else []
    if _UNSEEN.isdisjoint(words):
        return False
    if not _NEVER_TEXT.isdisjoint(words) or (tag not in BLOCK and not _FOR_READERS.isdisjoint(words)):
        return True
    return not _GUTTERS.isdisjoint(words) and (in_code or tag in {"td", "pre"})


def names_aside_of_heading(tag: str, classes: str) -> bool:
    """
    Tell whether an inline element in a heading is a kicker or a dek that stands in it.

    >>> names_aside_of_heading("span", "article-kicker"), names_aside_of_heading("span", "headline")
    (True, False)
    """
    if tag in BLOCK or len(classes) > _LONGEST:
        return False
    return tag == "small" or _BESIDE_HEADLINE.search(classes) is not None


def is_permalink(node: Node) -> bool:
    """Tell whether an element in a heading leads to that heading and is no part of its words."""
    text = node.text(strip=True).strip("\u200b ")
    return text.lower() in _SIGNS or (len(text) <= _LONGEST_LABEL and _LABELS.fullmatch(text) is not None)


def is_gutter(node: Node) -> bool:
    """Tell whether preformatted text is nothing but the numbers of lines, one behind the other."""
    text = node.text()
    numbers = text.split() if len(text) <= _LONGEST_GUTTER and text[:12].strip()[:1].isdecimal() else []
    if len(numbers) < 2 or not all(map(str.isdecimal, numbers)):  # noqa: PLR2004 one number is a text of its own
        return False
    first = int(numbers[0][:9])
    return numbers == [str(number) for number in range(first, first + len(numbers))]


def is_initial(text: str, path: tuple[Element, ...]) -> bool:
    """Tell whether a letter is an initial that is made large, by the classes of its element."""
    return text.isupper() and bool(path) and _INITIAL.search(path[-1].classes[:_LONGEST]) is not None


def formula_of(node: Node, tag: str) -> str:
    """Give a formula as its author wrote it, in TeX, or the signs it is made of; nothing for other scripts."""
    if tag == "script":
        return node.text() if (node.attributes.get("type") or "").startswith("math/") else ""
    source = node.css_first("annotation[encoding*=tex i]")
    written = (node.attributes.get("alttext") or "") if source is None else source.text()
    return " ".join((written or "".join(node.text(separator=" ").split())).split())
