"""What Markdown says in more than one line: fenced code, underlined headings, links, and where they lead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from article_parse._blocks import Block, Shape
from article_parse._lines import Line, glue
from article_parse._span import Span

__all__ = [
    "Taken",
    "fence_of",
    "hrefs_of",
    "image_caption",
    "is_image",
    "join_links",
    "split_definitions",
    "take_fence",
    "take_formula",
    "take_underlined",
]

_FENCE = re.compile(r"(?P<fence>`{3,9}|~{3,9}) ?(?P<language>[^`\s{]*)(?:\{ ?\.(?P<class>[\w+#-]{1,40}))?[^`]*")
_UNDERLINE = re.compile(r"(?P<first>={3,})|-{3,}")
_DEFINITION = re.compile(
    r"(?:\[(?P<label>[^\]^][^\]]{0,80})\]:|(?P<number>⟨\d{1,4}⟩)) <?(?P<href>(?:https?:|mailto:|/|#|\./)[^\s>]*)"
)
_LINK_TITLE = re.compile(r"\"[^\"]*\"|'[^']*'|\([^()]*\)")
_IMAGE = re.compile(r"!\[([^\[\]]*)\]\([^()\s]*\) ?")
_LONGEST_HEADING = 160
_MOST_JOINED = 6
_SHORTEST_FORMULA, _MOST_OF_FORMULA = 4, 40
_SENTENCE_END = ".:;,"


class Taken(NamedTuple):
    """A block, and the number of the line behind it."""

    block: Block
    stop: int


def is_image(text: str) -> bool:
    """Tell whether a line begins with an image."""
    return _IMAGE.match(text) is not None


def image_caption(text: str) -> tuple[str, str | None]:
    """Give what stands on the line behind an image, its caption or its credit, and the replacement text."""
    image = _IMAGE.match(text)
    if image is None:
        return text, None
    alt = image.group(1)
    return text[image.end() :] or alt, alt


def fence_of(text: str) -> str | None:
    """Give the signs that open fenced code: ``~~~``."""
    opened = _FENCE.fullmatch(text)
    return opened["fence"] if opened is not None else None


def take_fence(lines: Sequence[Line], index: int, canvas: str, margin: int) -> Taken | None:
    """Take code between two fences of backticks or tildes; one that nothing closes is none."""
    line = lines[index]
    opened = _FENCE.fullmatch(line.text)
    if opened is None:
        return None
    fence = opened["fence"]
    closed = (at for at in range(index + 1, len(lines)) if _closes(lines[at].text, fence))
    stop = next(closed, None)
    if stop is None:
        return None
    rows = canvas[line.stop : lines[stop].start].splitlines()[1:]
    if rows and not rows[-1].strip():
        rows.pop()
    text = "\n".join(row.expandtabs()[line.indent :].rstrip() if line.indent else row.rstrip() for row in rows)
    block = Block(
        Span(line.start, lines[stop].stop),
        text.strip("\n"),
        Shape.CODE,
        gap=line.gap,
        indent=line.indent - margin,
        lines=stop + 1 - index,
        language=opened["language"] or opened["class"],
    )
    return Taken(block, stop + 1)


def _closes(text: str, fence: str) -> bool:
    return text.startswith(fence) and not text.strip(fence[0])


def take_formula(lines: Sequence[Line], index: int, margin: int) -> Taken | None:
    """Take a formula that stands on lines of its own, between two pairs of dollar signs."""
    line = lines[index]
    if not line.text.startswith("$$"):
        return None
    last = index if len(line.text) > _SHORTEST_FORMULA and line.text.endswith("$$") else None
    inner = range(index + 1, min(len(lines), index + _MOST_OF_FORMULA))
    stop = last if last is not None else next((at for at in inner if lines[at].text.endswith("$$")), None)
    if stop is None:
        return None
    text = " ".join(each.text for each in lines[index : stop + 1]).strip("$ ")
    span = Span(line.start, lines[stop].stop)
    count, indent = stop + 1 - index, line.indent - margin
    block = Block(span, text, Shape.CODE, gap=line.gap, indent=indent, lines=count, language="tex")
    return Taken(block, stop + 1)


def take_underlined(lines: Sequence[Line], index: int, margin: int) -> Taken | None:
    """Take a heading that a row of signs underlines: ``The dam``, above ``=======``."""
    line = lines[index]
    if index + 1 == len(lines) or len(line.text) > _LONGEST_HEADING or (index and not line.gap):
        return None
    below = lines[index + 1]
    underline = _UNDERLINE.fullmatch(below.text) if not below.gap and below.text[0] in "=-" else None
    if underline is None or not line.text[0].isalnum() or line.text[-1] in _SENTENCE_END:
        return None
    level = 1 if underline["first"] else 2
    block = Block(
        Span(line.start, below.stop),
        line.text,
        Shape.HEADING,
        level=level,
        gap=line.gap,
        indent=line.indent - margin,
        lines=2,
    )
    return Taken(block, index + 2)


def split_definitions(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Part the lines from those that say where links lead: ``[1]: https://herald.example/dam``."""
    kept: list[Line] = []
    definitions: list[Line] = []
    is_cut = False
    for line in lines:
        is_title = is_cut and not line.gap and line.text[0] in "\"'(" and _LINK_TITLE.fullmatch(line.text)
        if is_title or (line.text[0] in "[⟨" and _DEFINITION.match(line.text)):
            definitions.append(line)
            is_cut = True
        else:
            kept.append(line._replace(gap=max(line.gap, 1)) if is_cut else line)
            is_cut = False
    return kept, definitions


def hrefs_of(definitions: Sequence[Line]) -> dict[str, str]:
    """Give where links lead, by their labels in small letters; of two with one label the first is meant."""
    hrefs: dict[str, str] = {}
    for line in definitions:
        defined = _DEFINITION.match(line.text)
        if defined is not None:
            label = (defined["label"] or defined["number"]).casefold()
            hrefs.setdefault(" ".join(label.split()), defined["href"].rstrip(":"))
    return hrefs


def join_links(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the lines with those made one over which the text of a link goes on."""
    index = 0
    while index < len(lines):
        stop = _end_of_link(lines, index)
        if stop > index + 1:
            line = lines[index]
            text = ""
            for part in (each.text.rstrip("\\").rstrip() for each in lines[index:stop]):
                text += glue(text, part) + part if text and part else part
            yield line._replace(stop=lines[stop - 1].stop, text=text, width=line.indent + len(text))
        else:
            yield lines[index]
        index = stop


def _end_of_link(lines: Sequence[Line], index: int) -> int:
    """Give the number of the line behind that on which a link of line *index* is closed."""
    depth = _depth(lines[index].text)
    if depth <= 0:
        return index + 1
    for at in range(index + 1, min(len(lines), index + _MOST_JOINED)):
        before, line = lines[at - 1], lines[at]
        if line.gap and not before.text.endswith("\\"):
            break
        depth += _depth(line.text)
        if depth <= 0:
            return at + 1 if "](" in line.text else index + 1
    return index + 1


def _depth(text: str) -> int:
    return text.count("[") - text.count("]") if "[" in text or "]" in text else 0
