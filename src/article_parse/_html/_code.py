"""The language of preformatted text, as the makers of highlighting write it down."""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = ["code_language"]

# GitHub and Pygments, highlight.js and Prism, SyntaxHighlighter, in this order; Pandoc and Hugo name it alone.
_NAMED = re.compile(r"(?:^|\s)(?:highlight-source-|highlight-text-|lang(?:uage)?-|brush:\s*+)([^\s;]++)")
_ALONE = re.compile(r"(?:^|\s)(?:sourceCode|hljs|prettyprint)\s++([a-z][a-z0-9+#-]{0,20})(?:$|\s)")
_ATTRIBUTES = ("data-lang", "data-language", "data-code-lang")


def code_language(attributes: Mapping[str, str | None]) -> str | None:
    """
    Give the language that an element names for the code in it.

    >>> code_language({"class": "highlight-source-rust"}), code_language({"data-lang": "go"}), code_language({})
    ('rust', 'go', None)
    """
    stated = next((value for name in _ATTRIBUTES if (value := attributes.get(name))), None)
    if stated:
        return stated.strip() or None
    classes = attributes.get("class") or ""
    named = _NAMED.search(classes) or _ALONE.search(classes)
    return named[1] if named else None
