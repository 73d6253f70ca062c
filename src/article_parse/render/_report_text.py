"""Text of a dump as a report shows it: inert, and with what is invisible made visible."""

from __future__ import annotations

__all__ = ["shortened", "shown", "visible"]

# Unicode has pictures for the control characters of ASCII. HTML has neither those of Latin-1 nor surrogates, and the
# directional overrides can make one text look like another.
_VISIBLE: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"},
    0x7F: "\u2421",
    **dict.fromkeys((*range(0x80, 0xA0), *range(0xD800, 0xE000)), "\ufffd"),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), "\ufffd"),
}
_SHOWN = _VISIBLE | {
    ord(character): f"&{name};" for character, name in {"&": "amp", "<": "lt", ">": "gt", '"': "quot"}.items()
}


def visible(html: str) -> str:
    """Give *html* with pictures for its control characters; no markup has any."""
    return html.translate(_VISIBLE)


def shown(text: str) -> str:
    r"""
    Give *text* so that nothing in it is markup, also in an attribute with double quotation marks.

    >>> shown("<b>\x1b[2J")
    '&lt;b&gt;␛[2J'
    """
    return text.replace("\r\n", "\n").translate(_SHOWN)


def shortened(text: str, most: int) -> str:
    """Give the beginning of *text* on one line, at most so many characters of it, as :func:`shown`."""
    return shown(" ".join(text[:most].split()) + "…" * (len(text) > most))
