"""What a page states for those who show or store it: its own address, site, description, lead image and license."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from article_parse._assemble._addresses import absolute
from article_parse._blocks import Claim
from article_parse.model import Statement

__all__ = ["Statements", "statements"]

# What other programs read comes first: the fields of Open Graph and the link of HTML.
_FIRST = ("link:canonical", "og:")
# Other claims of an address or of a publisher tell where the dump was fetched or who publishes; "" is any source.
_SOURCES = {
    "url": (
        "link:canonical",
        "og:url",
        "json-ld",
        "meta:parsely-link",
        "header:canonical",
        "header:permalink",
        "front-matter:canonical",
    ),
    "publisher": ("og:site_name", "front-matter", "header:site"),
    "description": ("",),
    "image": ("",),
    "license": ("",),
}
_LONGEST_ADDRESS = 4000
"""A longer one, in characters, is data."""


class Statements(TypedDict):
    """The fields of an article that are statements."""

    canonical_url: Statement | None
    site_name: Statement | None
    description: Statement | None
    image: Statement | None
    license: Statement | None


def statements(claims: Sequence[Claim], base: str | None) -> Statements:
    """Choose what the page states; addresses are made absolute by *base*."""
    chosen: dict[str, Claim] = {}
    for claim in claims:
        field, _, source = claim
        sources = _SOURCES.get(field)
        if sources is None or not source.startswith(sources):
            continue
        known = chosen.get(field)
        if known is None or (source.startswith(_FIRST) and not known.source.startswith(_FIRST)):
            chosen[field] = claim
    url, image, license_ = (_address(chosen.get(field), base) for field in ("url", "image", "license"))
    return Statements(
        canonical_url=url,
        site_name=_statement(chosen.get("publisher")),
        description=_statement(chosen.get("description")),
        image=image,
        license=license_,
    )


def _statement(claim: Claim | None) -> Statement | None:
    return None if claim is None else Statement(value=claim.value, source=claim.source)


def _address(claim: Claim | None, base: str | None) -> Statement | None:
    if claim is None or len(claim.value) > _LONGEST_ADDRESS or claim.value.startswith("data:"):
        return None
    return Statement(value=absolute(claim.value, base), source=claim.source)
