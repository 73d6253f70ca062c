"""The header of a WARC conversion record, with which Common Crawl's WET files begin."""

from __future__ import annotations

import re

from article_parse._blocks import Claim, ClaimField
from article_parse._lines import Line

__all__ = ["record_claims", "record_length"]

# Header lines of a WARC conversion record, and what they claim (ISO 28500; Common Crawl's WET files).
_WARC_FIELD = re.compile(r"WARC/\d|(?:WARC-[A-Za-z-]{1,40}|Content-(?:Type|Length)):")
_WARC_CLAIMS: dict[str, ClaimField] = {"WARC-Target-URI:": "url", "WARC-Date:": "retrieved"}


def record_length(lines: list[Line]) -> int:
    """Count the lines of a WARC header at the start of a dump; a blank line ends it."""
    for number, line in enumerate(lines):
        if (number and line.gap) or not _WARC_FIELD.match(line.text):
            return number
    return len(lines)


def record_claims(lines: list[Line], record: int) -> tuple[Claim, ...]:
    """Read what a WARC record says of the page: its address and its time."""
    claims = []
    for line in lines[:record]:
        name, _, value = line.text.partition(" ")
        if value and (field := _WARC_CLAIMS.get(name)):
            claims.append(Claim(field, value, "warc"))
    return tuple(claims)
