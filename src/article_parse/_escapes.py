"""Text as HTML."""

from __future__ import annotations

__all__ = ["escape_html"]

# HTML has neither NUL nor surrogates, and its parsers turn a carriage return into a line feed.
_ESCAPES: dict[int, str] = {
    **{ord(character): f"&{name};" for character, name in {"&": "amp", "<": "lt", ">": "gt", '"': "quot"}.items()},
    ord("\r"): "&#13;",
    0: "\ufffd",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


def escape_html(text: str) -> str:
    """
    Give *text* so that nothing in it is markup, also in an attribute with double quotation marks.

    >>> escape_html('<b title="5">')
    '&lt;b title=&quot;5&quot;&gt;'
    """
    return text.translate(_ESCAPES)
