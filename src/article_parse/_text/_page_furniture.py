"""What stands at the edges of printed pages, and so in the middle of sentences: running heads and page numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise

from article_parse._lines import Line, flows, glue, wrap_width

__all__ = ["part_furniture"]

_NUMBER = re.compile(r"\d{1,4}")
# What says by itself that it is the number of a page; "#" stands for the numbers.
_PAGE = re.compile(
    r"(?:pages?|seite|p[áa]gina|strona|sida|side|bladzijde|sayfa|страница|стр\.|str\.|p\.|s\.) ?#(?: ?\S{1,3} ?#)?"
    r"|# ?/ ?#|[-–—] ?# ?[-–—]",
    re.IGNORECASE,
)
_LONGEST, _SHORT, _LONGEST_JOINED = 120, 60, 2000
_LEAST_APART = 3
"""So many lines a page has at the least."""


def part_furniture(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """
    Part the lines of a text from those of its pages, and put together what these stand in.

    Running heads and numbers come again from page to page, the numbers each greater than the one before, and where a
    page ends in the middle of a sentence they stand in it. Only text that is wrapped has pages.
    """
    candidates = _candidates(lines)
    if not candidates:
        return list(lines), []
    # What stands before and behind each run of such lines.
    edges: dict[int, tuple[int, int]] = {}
    for _, run in groupby(enumerate(sorted(candidates)), key=lambda each: each[1] - each[0]):
        numbers = [number for _, number in run]
        edges.update(dict.fromkeys(numbers, (numbers[0] - 1, numbers[-1] + 1)))
    broken = {number for number, (before, behind) in edges.items() if _is_broken(lines, before, behind)}
    kinds = {candidates[number] for number in broken}
    found = {number for number, kind in candidates.items() if kind in kinds or _PAGE.fullmatch(kind)}
    if not found or wrap_width(lines) is None:
        return list(lines), []
    return _joined(lines, found, broken), [lines[number] for number in sorted(found)]


def _candidates(lines: Sequence[Line]) -> Mapping[int, str]:
    """Give the lines that come again with a greater number, or as they are but apart from the text, and their kinds."""
    kinds: dict[str, list[int]] = {}
    for number, line in enumerate(lines):
        text = line.text
        if len(text) <= _LONGEST and (line.gap or (len(text) <= _SHORT and _NUMBER.search(text))):
            kinds.setdefault(_NUMBER.sub("#", text), []).append(number)
    return {
        number: kind for kind, found in kinds.items() if len(found) > 1 and _goes_on(lines, found) for number in found
    }


def _goes_on(lines: Sequence[Line], found: Sequence[int]) -> bool:
    for before, number in pairwise(found):
        if number - before < _LEAST_APART:
            return False
        one, two = (_NUMBER.findall(lines[at].text) for at in (before, number))
        same = lines[before].text == lines[number].text
        if not same and not any(int(high) > int(low) for low, high in zip(one, two, strict=True)):
            return False
    return True


def _is_broken(lines: Sequence[Line], before: int, behind: int) -> bool:
    """Tell whether a sentence goes on behind what stands between two lines."""
    return before >= 0 and behind < len(lines) and flows(lines[before], lines[behind])


def _joined(lines: Sequence[Line], found: set[int], broken: set[int]) -> list[Line]:
    kept: list[Line] = []
    is_open = False
    for number, line in enumerate(lines):
        if number in found:
            is_open = number in broken
        elif is_open and kept and len(kept[-1].text) < _LONGEST_JOINED:
            last = kept[-1]
            text = f"{last.text}{glue(last.text, line.text)}{line.text}"
            kept[-1] = line._replace(start=last.start, text=text, gap=last.gap, indent=last.indent)
            is_open = False
        else:
            kept.append(line)
            is_open = False
    return kept
