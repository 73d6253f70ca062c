"""Exports of Factiva: with the codes of their fields, as ``HD The dam``, and without, by the order of their lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from article_parse._blocks import Claim, ClaimField
from article_parse._lines import Line
from article_parse._text._export import Export, is_length

__all__ = ["ENDS_DOCUMENT", "read_factiva"]

# Factiva's codes of fields; they are the same in all languages of its pages.
_CLAIMS: Final[dict[str, ClaimField]] = {
    "HD": "title", "BY": "author", "PD": "published", "SN": "publisher", "SE": "section", "CLM": "section",
}  # fmt: skip
_TEXT: Final = frozenset({"HD", "LP", "TD"})
# What stands below the text; a line of it that is no code alone has names of Factiva's own for what it is about.
_BELOW: Final = frozenset({
    "AN", "ART", "CO", "CT", "DE", "IN", "IPC", "IPD", "NS", "PUB", "RE", "RF", "CX", "RBC"
})  # fmt: skip
_NAMED: Final = frozenset({"CO", "DE", "IN", "NS", "RE"})
_CODES: Final = frozenset({
    *_CLAIMS, *_TEXT, *_BELOW, "CR", "CY", "ED", "ET", "LA", "PG", "SC", "VOL", "WC",
})  # fmt: skip
_CODED = re.compile(r"[A-Z]{2,3}(?![^ |])")
_NAMES = re.compile(r"\w{1,12} : \w")
ENDS_DOCUMENT = re.compile(r"(?:AN )?(?:\w{1,12} )?[A-Z][A-Z0-9]{2,7}0{2,6}(?:19|20)\d{6}[0-9a-z]{5,14}")
"""The number by which Factiva knows a document: the code of its source, the day, and a number."""
_NUMBER = re.compile(r"00(?:19|20)\d{6}[0-9a-z]{5,14}(?!\w)")
_FURNITURE = re.compile(
    r"(?:Page|Seite|Página|Pagina|Стр\.) \d{1,5} \w{2,3} \d{1,5}.{0,80}|.{0,12}\d{4} Factiva, Inc\..{0,60}"
)
_DATED = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TIME = re.compile(r"\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: [A-Z]{2,5})?")
_COPYRIGHT = re.compile(r"\(?(?:Copyright|©|\(?[cC]\)|Alle Rechte|Tous droits|All rights)")
_LABEL = re.compile(r"[A-Z]{2,3}[\s|]++")
_MOST_ABOVE, _MOST_BELOW, _SHORT, _LEAST_CODES, _LONGEST_VALUE = 8, 10, 90, 4, 1000
_SENTENCE_ENDS = ".!?。！？"


def read_factiva(canvas: str, lines: Sequence[Line]) -> Export | None:
    """Take the fields of an export of Factiva from its lines; ``None`` where a dump is none."""
    codes = _find_codes(lines) if "HD" in canvas else {}
    if codes:
        return _read_coded(canvas, lines, codes)
    return _read_plain(lines) if _NUMBER.search(canvas) else None


def _find_codes(lines: Sequence[Line]) -> dict[int, tuple[str, str]]:
    """Give the code and the value of each line that has one, where they are those of an export."""
    codes: dict[int, tuple[str, str]] = {}
    seen: set[str] = set()
    is_text = False
    for number, line in enumerate(lines):
        if line.text[:2] < "A" or not line.text[:2].isupper():
            continue
        coded = _CODED.match(line.text)
        if coded is None or coded[0] not in _CODES:
            continue
        code, value = coded[0], line.text[coded.end() :].strip(" |")
        if is_text and (code not in _BELOW | _TEXT or (value and code in _NAMED and not _NAMES.match(value))):
            continue
        is_text = is_text or code in {"LP", "TD"}
        seen.add(code)
        codes[number] = code, value
    is_export = len(seen) >= _LEAST_CODES and "HD" in seen and bool(seen & {"LP", "TD"}) and bool(seen & {"PD", "SN"})
    return codes if is_export else {}


def _read_coded(canvas: str, lines: Sequence[Line], codes: Mapping[int, tuple[str, str]]) -> Export:
    kept: list[Line] = []
    records: list[Line] = []
    values: dict[str, list[str]] = {}
    current, is_first = "", True
    for number, line in enumerate(lines):
        code, text = codes.get(number, ("", line.text))
        if code:
            current, is_first = code, True
        if not text or current not in _TEXT or _FURNITURE.fullmatch(line.text):
            records.append(line)
        elif code:
            # The code is parted from the text behind it.
            parted = _LABEL.match(canvas, line.start, line.stop)
            start = parted.end() if parted is not None else line.start
            records.append(line._replace(stop=line.start + len(code), text=code))
            kept.append(line._replace(start=start, text=text, gap=1))
        elif current == "HD" and not is_first and len(kept[-1].text) < _LONGEST_VALUE:
            kept[-1] = kept[-1]._replace(stop=line.stop, text=f"{kept[-1].text} {text}")
        else:
            kept.append(line._replace(gap=max(line.gap, 1)) if is_first else line)
        if text:
            is_first = False
            values.setdefault(current, []).append(text)
    return Export(kept, records, tuple(_claims({code: " ".join(parts) for code, parts in values.items()})))


def _claims(values: Mapping[str, str]) -> Iterator[Claim]:
    for code, field in _CLAIMS.items():
        value = values.get(code, "")
        if value and len(value) <= _LONGEST_VALUE:
            time = values.get("ET", "") if code == "PD" else ""
            yield Claim(field, f"{value} {time}".rstrip(), "export")


def _read_plain(lines: Sequence[Line]) -> Export | None:
    """Read ``The dam``, ``By Ana Lima``, ``312 words``, ``3 March 2026``, ``The Herald``, and the text below them."""
    count = next((number for number, line in enumerate(lines[:_MOST_ABOVE]) if is_length(line.text)), None)
    if not count or count + 1 == len(lines) or not _DATED.search(lines[count + 1].text[:_SHORT]):
        return None
    stop = count + 2
    while stop < min(len(lines), count + _MOST_BELOW) and _is_short(lines[stop].text):
        stop += 1
        if _COPYRIGHT.match(lines[stop - 1].text):
            break
    published, below = lines[count + 1].text, [line.text for line in lines[count + 2 : stop]]
    if below and _TIME.fullmatch(below[0]):
        published = f"{published} {below.pop(0)}"
    claims = [Claim("published", published, "export")]
    if below and not _COPYRIGHT.match(below[0]):
        claims.append(Claim("publisher", below[0], "export"))
    kept: list[Line] = []
    records: list[Line] = []
    for number, line in enumerate(lines):
        is_field = count <= number < stop or ENDS_DOCUMENT.fullmatch(line.text) or _FURNITURE.fullmatch(line.text)
        if is_field:
            records.append(line)
        else:
            kept.append(line._replace(gap=max(line.gap, 1)) if number == stop else line)
    return Export(kept, records, tuple(claims))


def _is_short(text: str) -> bool:
    return len(text) <= _SHORT and (text[-1] not in _SENTENCE_ENDS or _COPYRIGHT.match(text) is not None)
