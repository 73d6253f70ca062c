"""What the lines that recur are, and the patterns that find them again."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from article_parse._blocks import Shape
from article_parse._roles import Role
from article_parse.learning._marks import Marks
from article_parse.learning._pages import DIGITS, RecurringLine, SeenPage
from article_parse.profiles import Cue
from article_parse.profiles._template import escape

__all__ = ["CueCandidate", "line_cues", "pattern_of"]

_PROSE_WORDS = 6
"""So many words in a row are the same in two articles only where the publisher wrote them."""
_BESIDE = 0.8
_LONGEST = 200
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_WORD = re.compile(r"[^\W_]")


class CueCandidate(NamedTuple):
    """An entry of a profile, and what was seen of it: how much it is worth, and in how many articles it stands."""

    cue: Cue
    worth: int
    articles: int


def line_cues(pages: Sequence[SeenPage], lines: Mapping[str, RecurringLine], marks: Marks) -> list[CueCandidate]:
    """Give the cues for the *lines* that are of the publisher, not of its articles, and not known as furniture."""
    found = []
    for shape, line in lines.items():
        starts, ends = shape in marks.starts, shape in marks.ends
        role = None if line.sample.shape is Shape.FURNITURE else _role(line)
        if role is None or _WORD.search(shape) is None or not (starts or ends or _is_standing(line, pages, lines)):
            continue
        cue = Cue(pattern=pattern_of(line), role=role, starts_article=starts, ends_article=ends)
        misread = sum(count for role, count in line.roles.items() if role.is_body)
        worth = line.words * (line.articles + 10 * misread) + 10_000 * (starts or ends)
        found.append(CueCandidate(cue, worth, line.articles))
    return found


def _role(line: RecurringLine) -> Role | None:
    """Give what a line is most often where it is no part of an article; nothing for what can be part of its head."""
    if any(role.is_metadata for role in line.roles):
        return None
    furniture = [role for role, _ in line.roles.most_common() if not role.is_body]
    return furniture[0] if furniture else Role.BOILERPLATE


def _is_standing(line: RecurringLine, pages: Sequence[SeenPage], lines: Mapping[str, RecurringLine]) -> bool:
    """
    Tell whether a line stands around articles, not in them.

    A few words may be a heading that articles share, unless other lines that recur stand beside it.
    """
    of_body = sum(count for role, count in line.roles.items() if role.is_body)
    if line.words >= _PROSE_WORDS or 2 * of_body <= line.roles.total():
        return True
    beside = 0
    for index, number in line.places:
        around = pages[index].shapes[max(0, number - 1) : number + 2]
        beside += any(shape in lines for shape in around if shape != line.shape)
    return beside >= _BESIDE * len(line.places)


def pattern_of(line: RecurringLine) -> str:
    """Give a template for the texts of a line: themselves, without their numbers where these differ, and years."""
    numbers = list(zip(*(DIGITS.findall(text) for text in line.texts), strict=True))
    parts = DIGITS.split(line.texts[0])
    pattern = ""
    for literal, values in zip(parts, [*numbers, ()], strict=True):
        if len(pattern) + len(literal) > _LONGEST:
            # A long text is told by its beginning.
            return f"{pattern}{escape(literal[: max(0, _LONGEST - len(pattern))])}*"
        pattern += escape(literal) + _number(values)
    return pattern


def _number(values: Sequence[str]) -> str:
    if not values:
        return ""
    is_fixed = len(set(values)) == 1 and not _YEAR.fullmatch(values[0])
    return values[0] if is_fixed else "#"
