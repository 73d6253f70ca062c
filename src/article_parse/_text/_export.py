"""Exports of press archives, Nexis, ProQuest and Factiva: the fields around an article are its records, and claims."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from article_parse._blocks import Claim, ClaimField
from article_parse._lines import INVISIBLE, Line
from article_parse._text._export_keys import CLAIMS, HEADLINE, KEYS, TELLING, TEXT, UNITS

__all__ = ["Export", "Field", "find_fields", "is_export", "is_length", "read_export"]

_COUNT = rf"\d[\d.,\s']{{0,8}} ?(?:{'|'.join(UNITS)})"
_LENGTH = re.compile(_COUNT, re.IGNORECASE)
_BEHIND_LABEL = re.compile(rf"[^:：]*+[:：][\s{INVISIBLE}]*+")
_FRAME = re.compile(
    r"(?:Body|BODY|Text|Haupttext|Corps|Cuerpo|Corpo|Classification|CLASSIFICATION|Klassifizierung|Classificatie"
    r"|Clasificación|Classificação|Classificazione|Notes|Link to (?:Image|PDF|Original)"
    r"|(?:End of|Ende des|Ende|Fin du|Fin del|Fine|Fine del|Fim do|Einde|Einde van|Einde van het|Koniec)"
    r" (?:[Dd]ocument[oeis]{0,2}|Dokument(?:e?s|u)?)"
    r"|\d{1,5} (?:of|von|sur|de|di|van) \d{1,5} DO[CK]UMENT(?:S|EN?|OS?|I)?"
    r"|(?:Document|Dokument|Documento) \d{1,5} (?:of|von|sur|de|di|van) \d{1,5}"
    r"|ProQuest document link|[_-]{8,}"
    r"|Page \d{1,5} of \d{1,5}(?: (?:©|\([cC]\)|Ó) .{1,80})?)"
)
_COUNTED = re.compile(r"\d{1,5} \w{2,3} \d{1,5} DO[CK]UMENT\w{0,2}")
_DATED = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_COPYRIGHT = re.compile(r"(?:Copyright|©|\([cC]\))")
_LONGEST_KEY, _LONGEST_FIELD, _LONGEST_COUNT, _MOST_HEAD = 45, 400, 24, 10
_SPACED_SHARE = 0.5
_LEAST_FIELDS = 2


class Export(NamedTuple):
    """The lines of the article, those around it, and what they claim."""

    kept: list[Line]
    records: list[Line]
    claims: tuple[Claim, ...]


class Field(NamedTuple):
    """The key of a field, in small letters, and its value."""

    key: str
    value: str


def find_fields(lines: Sequence[Line]) -> dict[int, Field]:
    """
    Give the lines that are fields of an export by their numbers.

    >>> from article_parse._lines import split_lines
    >>> find_fields(split_lines("The Dam\\n\\nLÄNGE: 312 Wörter"))
    {1: Field(key='länge', value='312 Wörter')}
    """
    fields: dict[int, Field] = {}
    above = {line.text for line in lines[:_MOST_HEAD]}
    for number, line in enumerate(lines):
        text = line.text
        start = text[:_LONGEST_KEY]
        if ":" in start or "：" in start:
            key, _, value = text.replace("：", ":", 1).partition(":")
            folded = key.rstrip().casefold()
            # Below the text, ProQuest prints the headline once more.
            is_headline = folded in HEADLINE and (key.isupper() or value.strip() in above)
            if folded in TEXT or (len(text) <= _LONGEST_FIELD and (folded in KEYS or is_headline)):
                fields[number] = Field(folded, value.strip())
    return fields


def is_export(fields: Mapping[int, Field]) -> bool:
    """Tell whether *fields* are those of an export: one that no page has, or the length and another one."""
    if not TELLING.isdisjoint(field.key for field in fields.values()):
        return len(fields) >= _LEAST_FIELDS
    values = (field.value for field in fields.values())
    return len(fields) >= _LEAST_FIELDS and any(map(is_length, values))


def is_length(text: str) -> bool:
    """Tell whether a text is the length of an article, such as ``312 words``."""
    return len(text) <= _LONGEST_COUNT and _LENGTH.fullmatch(text) is not None


def read_export(canvas: str, lines: Sequence[Line]) -> Export | None:
    """Take the fields of an export from its lines; ``None`` where a dump is none."""
    fields = find_fields(lines)
    if fields and is_export(fields):
        return _Reader(canvas, lines, fields).read()
    return None


class _Reader:
    """One pass over the lines of an export."""

    def __init__(self, canvas: str, lines: Sequence[Line], fields: Mapping[int, Field]) -> None:
        self.canvas = canvas
        self.lines = lines
        self.fields = fields
        has_headline = any(self._labels_headline(number) for number in fields)
        self.frames, claims = _head(lines[: min(fields)], has_headline=has_headline)
        self.claims = claims
        self.kept: list[Line] = []
        self.records: list[Line] = []
        spaced = sum(lines[number].gap > 0 for number in fields)
        # Where blank lines stand between the fields, what follows one without a blank line goes on with it.
        self.is_spaced = spaced > _SPACED_SHARE * len(fields)

    def read(self) -> Export:
        """Give each line to the article or to the fields around it."""
        is_cut, is_field, is_headline, has_headline = False, False, False, False
        for number, line in enumerate(self.lines):
            field = self.fields.get(number)
            goes_on = self.is_spaced and not line.gap and field is None
            labels_headline = not has_headline and self._labels_headline(number)
            has_headline = has_headline or labels_headline
            if field is not None and (labels_headline or field.key in TEXT):
                self._take_label(line, field)
                is_field, is_headline, is_cut = False, labels_headline, not field.value
            elif goes_on and is_headline and len(self.kept[-1].text) < _LONGEST_FIELD:
                self._join(line)
            elif field is not None or number in self.frames or (goes_on and is_field) or _FRAME.fullmatch(line.text):
                self.records.append(line)
                self._claim(field)
                is_cut, is_field, is_headline = True, field is not None or (goes_on and is_field), False
            else:
                self.kept.append(line._replace(gap=max(line.gap, 1)) if is_cut else line)
                is_cut = is_field = is_headline = False
        return Export(self.kept, self.records, tuple(self.claims))

    def _take_label(self, line: Line, field: Field) -> None:
        """Part the label before the headline or the text from what it labels."""
        if not field.value:
            self.records.append(line)
            return
        label = _BEHIND_LABEL.match(self.canvas, line.start, line.stop)
        start = label.end() if label is not None else line.start
        shown = self.canvas[line.start : start].rstrip(f" \t\xa0{INVISIBLE}")
        self.records.append(line._replace(stop=line.start + len(shown), text=shown))
        width = line.width - len(line.text) + len(field.value)
        self.kept.append(line._replace(start=start, text=field.value, width=width, gap=1))
        if field.key in HEADLINE:
            self._add("title", field.value)

    def _labels_headline(self, number: int) -> bool:
        """Tell whether a line is a headline with its label, as older exports of Nexis have it."""
        field = self.fields.get(number)
        return field is not None and field.key in HEADLINE and self.lines[number].text[: len(field.key)].isupper()

    def _claim(self, field: Field | None) -> None:
        claimed = CLAIMS.get(field.key) if field is not None else None
        if field is not None and claimed is not None and field.value:
            value = field.value.partition(";")[0].strip() if claimed in {"publisher", "section"} else field.value
            self._add(claimed, value)

    def _add(self, field: ClaimField, value: str) -> None:
        """Claim what the first field of its kind states; an article has one of each."""
        if all(claim.field != field for claim in self.claims):
            self.claims.append(Claim(field, value, "export"))

    def _join(self, line: Line) -> None:
        """Put a line behind the headline that goes on in it."""
        first = self.kept[-1]
        self.kept[-1] = first._replace(stop=line.stop, text=f"{first.text} {line.text}")
        for number, claim in enumerate(self.claims):
            if claim.field == "title" and claim.value == first.text:
                self.claims[number] = claim._replace(value=f"{first.text} {line.text}")


def _head(lines: Sequence[Line], *, has_headline: bool) -> tuple[set[int], list[Claim]]:
    """
    Tell which lines above the first field say where and when an article was printed, and what they claim.

    Older exports have the headline below those lines, if not in a field, newer ones above them.
    """
    count = next((number for number, line in enumerate(lines) if _COUNTED.fullmatch(line.text)), None)
    top = 0 if count is None else count + 1
    rest = [number for number in range(top, len(lines)) if not _FRAME.fullmatch(lines[number].text)]
    if not 1 < len(rest) <= _MOST_HEAD:
        return set(), []
    printed = rest if has_headline else rest[1:] if count is None else rest[:-1]
    printed = [number for number in printed if not _COPYRIGHT.match(lines[number].text)]
    claims: list[Claim] = []
    if printed and not _DATED.search(lines[printed[0]].text):
        claims.append(Claim("publisher", lines[printed[0]].text, "export"))
    dated = next((number for number in printed if _DATED.search(lines[number].text)), None)
    if dated is None:
        return set(), []
    claims.append(Claim("published", lines[dated].text, "export"))
    return set(printed), claims
