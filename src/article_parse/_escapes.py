"""Text of a dump that is safe to show: as HTML, and with what is invisible made visible."""

from __future__ import annotations

__all__ = ["escape_html", "visible"]

# HTML has neither NUL nor surrogates, and its parsers turn a carriage return into a line feed.
_ESCAPES: dict[int, str] = {
    **{ord(character): f"&{name};" for character, name in {"&": "amp", "<": "lt", ">": "gt", '"': "quot"}.items()},
    ord("\r"): "&#13;",
    0: "\ufffd",
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}
# Unicode has pictures for the control characters of ASCII. Those of Latin-1 also steer terminals; surrogates cannot be
# encoded, and the directional overrides can make one text look like another.
_VISIBLE: dict[int, int] = {
    **{code: 0x2400 + code for code in range(0x20) if chr(code) not in "\t\n"},
    0x7F: 0x2421,
    **dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000)), 0xFFFD),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0xFFFD),
}


def escape_html(text: str) -> str:
    """
    Give *text* so that nothing in it is markup, also in an attribute with double quotation marks.

    >>> escape_html('<b title="5">')
    '&lt;b title=&quot;5&quot;&gt;'
    """
    return text.translate(_ESCAPES)


def visible(text: str) -> str:
    r"""
    Give *text* with pictures for its control characters, and with the line ends of Unix.

    >>> visible("\x1b[2Jgone")
    '␛[2Jgone'
    """
    return text.replace("\r\n", "\n").translate(_VISIBLE)
