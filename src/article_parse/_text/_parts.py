"""Where the articles of a dump that holds several begin and end: exports, mailboxes, and dumps one below the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from article_parse._blocks import Block, PartKind, Shape
from article_parse._lines import Line
from article_parse._roles import NoteCode
from article_parse._span import Span
from article_parse._text._export import Field, find_fields, is_export
from article_parse._text._factiva import ENDS_DOCUMENT
from article_parse._text._preamble import Opening, begins_mail, opens_front_matter, opens_headers
from article_parse.model import Note

__all__ = ["Bounds", "bare_blocks", "find_pages", "find_parts", "more_articles", "with_others"]

_COUNTED = re.compile(
    r"\d{1,5} (?:of|von|sur|de|di|van) \d{1,5} DO[CK]UMENT(?:S|EN?|OS?|I)?"
    r"|(?:Document|Dokument|Documento|Документ) \d{1,5} (?:of|von|sur|de|di|van|z|из) \d{1,5}"
)
_PAGE = re.compile(r"</html\s{0,64}>\s{0,256}(?=<!doctype\s)", re.IGNORECASE)
_ENDED = re.compile(
    r"(?:End of|Ende des|Ende|Fin du|Fin del|Fine|Fine del|Fim do|Einde|Einde van|Einde van het|Koniec)"
    r" (?:[Dd]ocument[oeis]{0,2}|Dokument(?:e?s|u)?)"
)
_RULE = re.compile(r"_{30,}")
_COVER = re.compile(r"Do[ck]ument\w{0,3} \(\d{1,5}\)|.{1,60}-[A-Z]\w{2,7}-")
_COVER_ITEM = re.compile(r"\d{1,5}\. .{1,300}")
_COVER_KEYS = frozenset(
    {"client/matter", "search terms", "search type", "narrowed by", "date and time", "job number", "user name"}
)
_WARC = re.compile(r"WARC/\d\.\d")
_WARC_ABOUT = re.compile(r"WARC-Type: (?:warcinfo|metadata|request|revisit)")
_WARC_HEADER = 24
_MARKS = ("ocument", "OCUMENT", "okument", "OKUMENT", "окумент", "文件", "文档", "文書", "ドキュメント")
_LONGEST_MARK = 120
_LEAST_FIELDS = 2


class Bounds(NamedTuple):
    """The numbers of the first line of a part and of the line behind it, and what it was told by."""

    start: int
    stop: int
    kind: PartKind


def find_parts(canvas: str, lines: Sequence[Line]) -> list[Bounds]:
    """
    Find the articles of a dump; none where nothing tells them apart.

    What stands above the first, between them and below the last is of no article: a cover, a row of signs.

    >>> from article_parse._lines import split_lines
    >>> dump = "---\\ntitle: The Dam\\n---\\nIt held.\\n\\n---\\ntitle: The Ferry\\n---\\nIt sails."
    >>> find_parts(dump, split_lines(dump))
    [Bounds(start=0, stop=4, kind='front_matter'), Bounds(start=4, stop=8, kind='front_matter')]
    """
    for may_hold, find, kind in _FINDERS:
        if may_hold(canvas):
            parts = [Bounds(start, stop, kind) for start, stop in find(lines) if start < stop]
            if len(parts) > 1 or (parts and kind == "export"):
                return parts
    return []


def find_pages(source: str) -> list[tuple[int, int]]:
    """Find the pages of HTML that stand one below the other, each with its doctype, by where they begin and end."""
    if source.count("</html") + source.count("</HTML") <= 1:
        return []
    edges = [0, *(match.end() for match in _PAGE.finditer(source)), len(source)]
    return list(pairwise(edges)) if len(edges) > 2 else []  # noqa: PLR2004 two edges are those of one page


def more_articles(count: int) -> tuple[Note, ...]:
    """Note how many articles a dump holds, if there are several."""
    if count <= 1:
        return ()
    message = f"the dump holds {count:,} articles; the first was read, and split() takes them apart"
    return (Note(code=NoteCode.MORE_ARTICLES, message=message),)


def with_others(lines: list[Line], parts: list[Bounds], blocks: list[Block]) -> list[Block]:
    """Give the blocks of the first part with those of the others, one for each, and what stands between them."""
    done, found = parts[0].stop, [*bare_blocks(lines[: parts[0].start], Shape.RECORD), *blocks]
    for part in parts[1:]:
        found += bare_blocks(lines[done : part.start], Shape.RECORD)
        done = part.stop
        start, last = lines[part.start].start, lines[part.stop - 1].stop
        shown = "\n".join([line.text for line in lines[part.start : part.stop]])
        gap, count = lines[part.start].gap, part.stop - part.start
        found.append(Block(Span(start, last), shown, Shape.OTHER_ARTICLE, gap=gap, lines=count))
    return [*found, *bare_blocks(lines[done:], Shape.RECORD)]


def bare_blocks(lines: list[Line], shape: Shape) -> list[Block]:
    """Give a block for each of *lines*, as it stands."""
    return [Block(Span(line.start, line.stop), line.text, shape, gap=line.gap) for line in lines]


def _records(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Part the records of a WARC or WET file, but those that hold no page."""
    starts = [number for number, line in enumerate(lines) if _WARC.fullmatch(line.text)]
    for start, stop in pairwise([*starts, len(lines)]):
        if not any(_WARC_ABOUT.match(line.text) for line in lines[start : min(stop, start + _WARC_HEADER)]):
            yield start, stop


def _mails(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Part the messages of a mailbox."""
    starts = [number for number, line in enumerate(lines) if (not number or line.gap) and begins_mail(lines, number)]
    return pairwise([*starts, len(lines)])


def _crawled(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Part dumps that each begin with the headline and the address, as crawlers print them."""
    return pairwise([*_starts(lines, opens_headers), len(lines)])


def _with_front_matter(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Part dumps that each begin with front matter."""
    return pairwise([*_starts(lines, opens_front_matter), len(lines)])


def _starts(lines: Sequence[Line], opens: Callable[[Sequence[Line], int], Opening]) -> Iterator[int]:
    number = 0
    while number < len(lines):
        opening = opens(lines, number)
        if opening.is_start:
            yield number
        number += opening.length


def _exported(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """Part the documents of an export by their numbers, by their ends, or by the rules between them."""
    marks = {number: line.text for number, line in enumerate(lines) if _may_mark(line.text)}
    starts = [number for number, text in marks.items() if _COUNTED.fullmatch(text)]
    numbered = [number + 1 for number, text in marks.items() if ENDS_DOCUMENT.fullmatch(text)]
    stops = numbered or [number + 1 for number, text in marks.items() if _ENDED.fullmatch(text)]
    rules = [number for number, text in marks.items() if _RULE.fullmatch(text)]
    fields = find_fields(lines) if starts or stops or len(rules) > 1 else {}
    if not numbered and not is_export(fields):
        return
    if starts:
        ended = {*stops, *rules}
        for start, stop in pairwise([*starts, len(lines)]):
            # The rule above the text of a document has no field above it.
            first = next((number for number in range(start + 1, stop) if number in fields), stop)
            yield start, next((number for number in range(first, stop) if number in ended), stop)
    elif stops:
        yield from pairwise([_below_cover(lines, stops[0], fields), *stops])
        if is_export({number: field for number, field in fields.items() if number >= stops[-1]}):
            yield stops[-1], len(lines)
    else:
        for start, stop in pairwise([*rules, len(lines)]):
            if sum(number in fields for number in range(start, stop)) >= _LEAST_FIELDS:
                yield start + 1, stop


def _may_mark(text: str) -> bool:
    return len(text) <= _LONGEST_MARK and (text.startswith("____") or any(word in text for word in _MARKS))


def _below_cover(lines: Sequence[Line], stop: int, fields: Mapping[int, Field]) -> int:
    """Give the number of the line below the cover of a delivery: its list of documents and what was searched for."""
    own = next((number for number, field in fields.items() if field.key not in _COVER_KEYS), stop)
    tops = reversed(range(min(own, stop)))
    start = next((number + 1 for number in tops if _is_cover(lines[number].text, fields.get(number))), 0)
    while start and start < stop and _COVER_ITEM.fullmatch(lines[start].text):
        start += 1
    return start


def _is_cover(text: str, field: Field | None) -> bool:
    return (field is not None and field.key in _COVER_KEYS) or _COVER.fullmatch(text) is not None


def _may_hold_export(canvas: str) -> bool:
    return "____" in canvas or any(word in canvas for word in _MARKS)


def _may_hold_front_matter(canvas: str) -> bool:
    return canvas.count("\n---") > 1 or canvas.count("\n+++") > 1


_FINDERS: Final[
    tuple[tuple[Callable[[str], bool], Callable[[Sequence[Line]], Iterable[tuple[int, int]]], PartKind], ...]
] = (
    (lambda canvas: canvas.count("WARC/1.") > 1, _records, "record"),
    (lambda canvas: canvas.startswith("From ") and "\nFrom " in canvas, _mails, "mail"),
    (_may_hold_front_matter, _with_front_matter, "front_matter"),
    (lambda canvas: canvas.count("URL") + canvas.count("rl:") > 1 and "http" in canvas, _crawled, "crawler"),
    (_may_hold_export, _exported, "export"),
)
"""Whether a dump may hold several articles of a kind, what finds them, and the kind."""
