"""The cells of a table, each with its own marks."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

import attrs

if TYPE_CHECKING:
    from article_parse.model import Mark, Table


class Cell(NamedTuple):
    """A cell with the marks on its text."""

    text: str
    marks: tuple[Mark, ...]


def cells_with_marks(table: Table) -> list[list[Cell]]:
    """
    Take the marks of *table* apart by cells; a mark goes to the cell it starts in and ends with it.

    >>> from article_parse.model import Mark, Span, Table
    >>> marks = (Mark(kind="link", start=5, stop=9, href="/rain"),)
    >>> table = Table(rows=(("Year", "Rain"),), span=Span(0, 9), marks=marks)
    >>> [(cell.text, [mark.start for mark in cell.marks]) for cell in cells_with_marks(table)[0]]
    [('Year', []), ('Rain', [0])]
    """
    starts: list[int] = []
    offset = 0
    for row in table.rows:
        for cell in row:
            starts.append(offset)
            offset += len(cell) + 1
        offset += not row
    marks: list[list[Mark]] = [[] for _ in starts]
    for mark in table.marks:
        place = bisect_right(starts, max(mark.start, 0)) - 1
        if place >= 0:
            start = starts[place]
            marks[place].append(attrs.evolve(mark, start=mark.start - start, stop=mark.stop - start))
    own = iter(marks)
    return [[Cell(cell, tuple(next(own))) for cell in row] for row in table.rows]
