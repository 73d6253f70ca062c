"""Exports of press archives, Nexis and ProQuest: the fields around an article are its records, and claims of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from article_parse._blocks import Claim, ClaimField
from article_parse._read._lines import INVISIBLE, Line

__all__ = ["Export", "read_export"]

# One of these lines tells an export from a page that has a field or two.
_TELLING = ("Load-Date: ", "LOAD-DATE: ", "Publication info: ", "ProQuest document ID: ")
_LENGTH = re.compile(r"(?:LENGTH|Length|LÄNGE|Länge|LONGUEUR|LONGITUD|LUNGHEZZA|LENGTE|Lengte): [\d.,]{1,8} \w+")
_FIELD = re.compile(r"(?P<key>[^\W\d_][\w/-]{1,20}(?: [\w/]{1,15}){0,3}): ?(?P<value>.*)")
_CLAIMS: dict[str, ClaimField] = {
    "byline": "author", "author": "author", "autor": "author", "auteur": "author", "publication date": "published",
    "publication title": "publisher", "section": "section", "rubrik": "section", "rubrique": "section",
}  # fmt: skip
_KEYS = frozenset({
    *_CLAIMS, "length", "länge", "longueur", "longitud", "lunghezza", "lengte", "dateline", "highlight", "graphic",
    "language", "sprache", "langue", "publication-type", "load-date", "update", "classification", "subject", "industry",
    "person", "geographic", "company", "organization", "ticker", "journal-code", "copyright", "series", "notes",
    "publication info", "publication year", "publication subject", "document type", "database", "document url",
    "proquest document id", "source type", "language of publication", "country of publication", "issn",
    "place of publication", "last updated", "links", "volume", "issue", "pages", "first page", "publisher", "location",
    "identifier / keyword", "company / organization", "people", "document feature", "abstract",
})  # fmt: skip
_TEXT_KEY = "Full text"
_TEXT_LABEL = re.compile(rf"Full\s+text:[\s{INVISIBLE}]*+")
_FRAME = re.compile(
    r"(?:Body|Text|End of Document|Classification|\d{1,5} of \d{1,5} DOCUMENTS?|Document \d{1,5} of \d{1,5}"
    r"|_{8,}|-{8,})"
)
_COUNTED = re.compile(r"\d{1,5} of \d{1,5} DOCUMENTS?")
_DATED = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_COPYRIGHT = re.compile(r"(?:Copyright|©|\([cC]\))")
_LONGEST_FIELD, _MOST_HEAD = 400, 10


class Export(NamedTuple):
    """The lines of the article, those around it, and what they claim."""

    kept: list[Line]
    records: list[Line]
    claims: tuple[Claim, ...]


def read_export(canvas: str, lines: Sequence[Line]) -> Export | None:
    """Take the fields of an export from its lines; ``None`` where a dump is none."""
    is_telling = any(f"\n{label}" in canvas or f"  {label}" in canvas for label in _TELLING)
    if not is_telling and not ("words" in canvas and any(_LENGTH.fullmatch(line.text) for line in lines)):
        return None
    first = next((number for number, line in enumerate(lines) if _field(line) is not None), None)
    if first is None:
        return None
    frames, claims = _head(lines[:first])
    kept: list[Line] = []
    records: list[Line] = []
    is_cut = False
    for number, line in enumerate(lines):
        field = _field(line)
        is_text = field is not None and field["key"] == _TEXT_KEY
        label = _TEXT_LABEL.match(canvas, line.start, line.stop) if is_text else None
        if field is not None and field["value"] and label is not None:
            records.append(line._replace(stop=line.start + len(label[0].rstrip()), text=f"{_TEXT_KEY}:"))
            kept.append(_without(line, label.end(), field["value"]))
            is_cut = False
        elif number in frames or field is not None or _FRAME.fullmatch(line.text):
            records.append(line)
            is_cut = True
            claims.extend(_claim(field) if field is not None else ())
        else:
            kept.append(line._replace(gap=max(line.gap, 1)) if is_cut else line)
            is_cut = False
    return Export(kept, records, tuple(claims))


def _field(line: Line) -> re.Match[str] | None:
    """Give the key and the value of a line that is a field of an export."""
    field = _FIELD.fullmatch(line.text) if ":" in line.text[:60] else None
    if field is None:
        return None
    key = field["key"]
    if key == _TEXT_KEY:
        return field
    return field if key.casefold() in _KEYS and len(line.text) <= _LONGEST_FIELD else None


def _claim(field: re.Match[str]) -> Iterator[Claim]:
    key, value = field["key"].casefold(), field["value"].strip()
    claimed = _CLAIMS.get(key)
    if claimed is not None and value:
        yield Claim(
            claimed, value.partition(";")[0].strip() if claimed in {"publisher", "section"} else value, "export"
        )


def _head(lines: Sequence[Line]) -> tuple[set[int], list[Claim]]:
    """
    Tell which lines above the first field say where and when an article was printed, and what they claim.

    Older exports have the headline below those lines, newer ones above them.
    """
    count = next((number for number, line in enumerate(lines) if _COUNTED.fullmatch(line.text)), None)
    top = 0 if count is None else count + 1
    rest = [number for number in range(top, len(lines)) if not _FRAME.fullmatch(lines[number].text)]
    if not 1 < len(rest) <= _MOST_HEAD:
        return set(), []
    printed = rest[1:] if count is None else rest[:-1]
    printed = [number for number in printed if not _COPYRIGHT.match(lines[number].text)]
    claims: list[Claim] = []
    if printed and not _DATED.search(lines[printed[0]].text):
        claims.append(Claim("publisher", lines[printed[0]].text, "export"))
    dated = next((number for number in printed if _DATED.search(lines[number].text)), None)
    if dated is None:
        return set(), []
    claims.append(Claim("published", lines[dated].text, "export"))
    return set(printed), claims


def _without(line: Line, start: int, text: str) -> Line:
    """Give a line without what stands before *start*."""
    return line._replace(start=start, text=text, width=line.width - len(line.text) + len(text), gap=1)
