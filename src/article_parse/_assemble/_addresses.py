"""Addresses that a page states as seen from its own place, made absolute where that place is known."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import attrs

from article_parse._blocks import Block, Claim
from article_parse.model import Body, Embed, Figure, Person

__all__ = ["absolute", "base_address", "linked", "resolved"]

# What needs no base, or is a place on the page itself.
_WHOLE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*+:|#|\s*+\Z")
_MAIL = ("mailto:", "javascript:", "#")
_LONGEST_BYLINE = 240
_WEB = re.compile(r"https?://", re.IGNORECASE)


def base_address(url: str | None, claims: Sequence[Claim]) -> str | None:
    """
    Give what addresses of the page are relative to: its address if that was given, or the base it states there.

    >>> base_address("https://e.example/news/dam", [Claim("base", "/story/", "base")])
    'https://e.example/story/'
    """
    if url is None or not _WEB.match(url):
        return None
    stated = next((claim.value for claim in claims if claim.field == "base"), "")
    base = absolute(stated, url)
    return base if _WEB.match(base) else url


def absolute(address: str, base: str | None) -> str:
    """
    Give an address as seen from *base*; one that cannot be resolved as it is.

    >>> absolute("../dam.jpg", "https://e.example/news/dam"), absolute("#more", "https://e.example/news/dam")
    ('https://e.example/dam.jpg', '#more')
    """
    if base is None or _WHOLE.match(address):
        return address
    # Imported here since many who parse dumps give no address.
    from urllib.parse import urljoin  # noqa: PLC0415

    try:
        return urljoin(base, address)
    except ValueError:
        return address


def resolved(block: Body, base: str) -> Body:
    """Give *block* with absolute links and sources."""
    if any(mark.href is not None and not _WHOLE.match(mark.href) for mark in block.marks):
        marks = (
            mark if mark.href is None else attrs.evolve(mark, href=absolute(mark.href, base)) for mark in block.marks
        )
        block = attrs.evolve(block, marks=tuple(marks))
    if isinstance(block, Figure | Embed) and block.src is not None and not _WHOLE.match(block.src):
        return attrs.evolve(block, src=absolute(block.src, base))
    return block


def linked(people: Sequence[Person], blocks: Iterable[Block], base: str | None) -> tuple[Person, ...]:
    """Give *people* with the address that the first link of their name on the page has."""
    wanted = {person.name.casefold(): "" for person in people if person.url is None}
    for block in blocks if wanted else ():
        text = block.text
        if not block.marks or len(text) > _LONGEST_BYLINE:
            continue
        for mark in block.marks:
            if mark.href and (name := text[mark.start : mark.stop].strip().casefold()) in wanted:
                wanted[name] = wanted[name] or ("" if mark.href.startswith(_MAIL) else absolute(mark.href, base))
    return tuple(
        attrs.evolve(person, url=url) if (url := wanted.get(person.name.casefold())) else person for person in people
    )
