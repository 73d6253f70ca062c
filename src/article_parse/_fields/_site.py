"""The names that the site of a page goes by, which are no part of a headline and no author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from article_parse._blocks import Claim

__all__ = ["host_of", "is_site", "letters", "site_names"]

_NO_LETTERS = re.compile(r"[\W_]+")
# Capitals to small letters, all but letters and digits to nothing.
_ASCII_LETTERS = {number: chr(number).lower() if chr(number).isalnum() else None for number in range(128)}
_SHORTEST_NAME, _LONGEST_NAME = 3, 100
_MOST_NAMES = 20
# RFC 3986, section 3; urllib takes 2 ms to load. Addresses of numbers in brackets are of no publisher.
_HOST = re.compile(r"\s*+(?:[a-zA-Z][a-zA-Z0-9+.-]*+:)?//(?:[^/?#]*@)?([^/?#@:\[\]]*)")
_LONGEST_HOST = 253
"""The longest name of a host that RFC 1035 allows, in characters."""


def letters(text: str) -> str:
    """
    Give *text* in the form in which two prints of a headline are compared: its letters and digits, case-folded.

    >>> letters("The Dam: it held!")
    'thedamitheld'
    """
    return text.translate(_ASCII_LETTERS) if text.isascii() else _NO_LETTERS.sub("", text.casefold())


def site_names(claims: Sequence[Claim]) -> frozenset[str]:
    """
    Give the names that the site of a page goes by: of its publisher, and the labels of its address.

    The last label is left out: ``uk`` and ``ai`` are topics as well. Of many names the first twenty count.

    >>> sorted(site_names([Claim("publisher", "The Herald", "og:site_name")]))
    ['theherald']
    """
    return frozenset(islice(filter(None, _names(claims)), _MOST_NAMES))


def _names(claims: Sequence[Claim]) -> Iterator[str]:
    for claim in claims:
        if claim.field == "publisher" and len(claim.value) <= _LONGEST_NAME:
            yield letters(claim.value)
        elif claim.field == "url" and "//" in claim.value:
            host = host_of(claim.value).removeprefix("www.")
            yield letters(host)
            yield from map(letters, host.split(".")[:-1])


def host_of(address: str) -> str:
    """
    Give the host that an address names, with or without a scheme; nothing where it names none.

    >>> host_of("https://www.herald.example/dam"), host_of("herald.example/dam")
    ('www.herald.example', 'herald.example')
    """
    found = _HOST.match(address if "//" in address else f"//{address}")
    host = found[1].lower() if found is not None else ""
    return host if len(host) <= _LONGEST_HOST else ""


def is_site(part: str, names: frozenset[str]) -> bool:
    """
    Tell whether *part* is one of the *names* of a site, or half of one and more.

    >>> is_site("Herald", frozenset({"theherald"})), is_site("The Dam", frozenset({"theherald"}))
    (True, False)
    """
    folded = letters(part)
    if not folded:
        return False
    return folded in names or any(
        len(name) > _SHORTEST_NAME
        and ((name in folded and 2 * len(name) >= len(folded)) or (folded in name and 2 * len(folded) >= len(name)))
        for name in names
    )
