"""Tables of data, read cell by cell; tables that only lay a page out are told apart and left to the walk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import attrs

from article_parse._html._elements import BLOCK, MARK_KINDS, UNREAD, VOID, Node, is_hidden
from article_parse._html._run import Gathered, TextRun
from article_parse.model import Mark

__all__ = ["Grid", "read_grid"]

_MAX_SPAN = 100
"""The most columns or rows that a cell is spread over."""
_MAX_SPANNED_SHARE = 8
"""How many places one cell may take on average, before a table is taken for layout."""
_LONG_CELL = 400
"""A cell with more characters than this, and with most of the text of its table, is a column of a page."""

# What a cell of data does not hold.
_LAYOUT = frozenset({
    "table", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "dl", "pre", "blockquote", "figure", "form", "article",
    "aside", "footer", "header", "main", "nav", "section", "hr",
})  # fmt: skip
_NO_CELL = Gathered("")


class Grid(NamedTuple):
    """The cells of a table of data, and all of its text with the marks on it."""

    rows: tuple[tuple[str, ...], ...]
    header_rows: int
    header_columns: int
    gathered: Gathered
    caption: str


def read_grid(table: Node) -> Grid | None:
    """Read *table*, or give ``None`` when it lays out a page instead of holding data."""
    if table.attributes.get("role") in {"none", "presentation"}:
        return None
    reader = _GridReader()
    if not reader.reads(table):
        return None
    return reader.grid()


@attrs.define
class _Row:
    """A row while it is read, and how many of its cells are headers, counted from the left."""

    cells: list[Gathered] = attrs.Factory(list)
    headers: int = 0

    @property
    def is_header(self) -> bool:
        """Whether all of its cells are headers."""
        return self.headers == len(self.cells)


@attrs.define
class _GridReader:
    rows: list[_Row] = attrs.Factory(list)
    row: _Row = attrs.Factory(_Row)
    run: TextRun = attrs.Factory(TextRun)
    caption: str = ""
    header_rows: int = 0
    taken: dict[int, int] = attrs.Factory(dict)
    """How many rows more a column is taken by a cell from above."""
    headed: set[int] = attrs.Factory(set)
    """The columns that a header takes, or took last."""
    cells: int = 0
    spanned: int = 0

    def reads(self, table: Node) -> bool:
        """Walk the table; tell whether it holds nothing that data does not hold."""
        stack: list[tuple[Iterator[Node], Node]] = [(table.iter(include_text=True), table)]
        while stack:
            children, parent = stack[-1]
            for node in children:
                tag = node.tag
                if tag == "-text":
                    self.run.add(node.text_content or "")
                elif tag in _LAYOUT:
                    return False
                elif tag == "br":
                    self.run.add_space()
                elif tag is not None and tag not in UNREAD and tag not in VOID and not is_hidden(tag, node.attributes):
                    self._open(tag, node)
                    stack.append((node.iter(include_text=True), node))
                    break
            else:
                stack.pop()
                if self.spanned > _MAX_SPAN + _MAX_SPANNED_SHARE * self.cells:
                    return False
                if stack:
                    self._close(parent.tag or "", parent)
        return True

    def _open(self, tag: str, node: Node) -> None:
        kind = MARK_KINDS.get(tag)
        if kind is not None:
            self.run.open_mark(kind, node.attributes.get("href"))
        elif tag in BLOCK:
            self.run.add_space()

    def _close(self, tag: str, node: Node) -> None:
        kind = MARK_KINDS.get(tag)
        if kind is not None:
            self.run.close_mark(kind)
        elif tag == "caption":
            self.caption = self.run.take().text
        elif tag in {"td", "th"}:
            self._end_cell(node.attributes, is_header=tag == "th")
        elif tag == "tr":
            self._end_row()
        elif tag == "thead":
            self.header_rows = len(self.rows)
        elif tag in BLOCK:
            self.run.add_space()

    def _end_cell(self, attributes: Mapping[str, str | None], *, is_header: bool) -> None:
        cells = self.row.cells
        while self.taken.get(len(cells), 0):
            self._add_spanned(1, is_header=len(cells) in self.headed)
        self.cells += 1
        first = len(cells)
        self.row.headers += is_header and self.row.is_header
        cells.append(self.run.take())
        columns, rows = _span(attributes.get("colspan")), _span(attributes.get("rowspan"))
        if first + columns <= _MAX_SPAN:
            self._add_spanned(columns - 1, is_header=is_header)
            if rows > 1:
                taken = range(first, first + columns)
                self.taken.update(dict.fromkeys(taken, rows))
                self.headed = self.headed.union(taken) if is_header else self.headed.difference(taken)

    def _add_spanned(self, count: int, *, is_header: bool) -> None:
        if is_header and self.row.is_header:
            self.row.headers += count
        self.row.cells.extend([_NO_CELL] * count)
        self.spanned += count

    def _end_row(self) -> None:
        self.taken = {column: rows - 1 for column, rows in self.taken.items() if rows > 1}
        if any(cell.text for cell in self.row.cells):
            if self.row.is_header and self.header_rows == len(self.rows):
                self.header_rows += 1
            self.rows.append(self.row)
        self.row = _Row()

    def grid(self) -> Grid | None:
        """Give what was read, or ``None`` when it has not the form of data."""
        lengths = [len(cell.text) for row in self.rows for cell in row.cells]
        longest = max(lengths, default=0)
        if longest > _LONG_CELL and 2 * longest > sum(lengths):
            return None
        if len(self.rows) < 2 or max(len(row.cells) for row in self.rows) < 2:  # noqa: PLR2004
            return None
        return Grid(
            tuple(tuple(cell.text for cell in row.cells) for row in self.rows),
            self.header_rows,
            min((row.headers for row in self.rows[self.header_rows :]), default=0),
            _joined([row.cells for row in self.rows]),
            self.caption,
        )


def _joined(rows: list[list[Gathered]]) -> Gathered:
    """Join the cells by tabs and the rows by line ends, and move the marks along."""
    marks: list[Mark] = []
    offset = 0
    linked = 0.0
    for row in rows:
        for cell in row:
            marks.extend(attrs.evolve(mark, start=mark.start + offset, stop=mark.stop + offset) for mark in cell.marks)
            linked += cell.link_share * len(cell.text)
            offset += len(cell.text) + 1
    text = "\n".join("\t".join(cell.text for cell in row) for row in rows)
    return Gathered(text, tuple(marks), linked / len(text))


def _span(value: str | None) -> int:
    if value is None or not value.isdecimal() or len(value) > 3:  # noqa: PLR2004
        return 1
    return max(1, min(int(value), _MAX_SPAN))
