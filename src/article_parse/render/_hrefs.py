"""Which addresses a renderer may write."""

from __future__ import annotations

import re

from article_parse._html._run import unescape

# The URL Standard removes tabs and line ends anywhere, and control characters and spaces at both ends, before it looks
# for the scheme (https://url.spec.whatwg.org/#url-parsing); so a browser reads "java\tscript:" as a scheme.
_REMOVED = str.maketrans("", "", "\t\n\r")
_EDGES = "".join(map(chr, range(0x21)))
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*+):")
_UNSAFE = re.compile(r'[\x00-\x20\x7f-\x9f"<>\\^`{|}\s\ud800-\udfff]')

LINK_SCHEMES = frozenset({"http", "https", "mailto"})
IMAGE_SCHEMES = frozenset({"http", "https"})


def safe_address(address: str | None, schemes: frozenset[str]) -> str | None:
    """
    Give *address* so that it cannot end what it is written into, or ``None`` when its scheme is not in *schemes*.

    Relative addresses have no scheme and are kept. Some readers of Markdown resolve character references in addresses
    once more, so the scheme is that of either reading.
    """
    if address is None:
        return None
    address = _bare(address)
    for read in (address, _bare(unescape(address))):
        scheme = _SCHEME.match(read)
        if not read or (scheme is not None and scheme[1].lower() not in schemes):
            return None
    return _UNSAFE.sub(_percent_encode, address)


def _bare(address: str) -> str:
    return address.translate(_REMOVED).strip(_EDGES)


def _percent_encode(match: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in match[0].encode("utf-8", "replace"))
