"""Tables of data, read cell by cell; tables that only lay a page out are told apart and left to the walk."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from article_parse._read._html_elements import BLOCK, MARK_KINDS, UNREAD, Node, is_hidden
from article_parse._read._html_run import Gathered, TextRun

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Grid", "read_grid"]

MAX_SPAN = 100
"""The most columns or rows that a cell is spread over."""
_MAX_EMPTY_SHARE = 8
"""How many cells may stand empty for one that is not, before a table is taken for layout."""
_LONG_CELL = 400
"""A cell with more characters than this, and with most of the text of its table, is a column of a page."""

# What a cell of data does not hold.
_LAYOUT = frozenset({
    "table", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "ul", "dl", "pre", "blockquote", "figure", "form", "article",
    "aside", "footer", "header", "main", "nav", "section", "hr",
})  # fmt: skip


class Grid(NamedTuple):
    """The cells of a table of data, and all of its text with the marks on it."""

    rows: tuple[tuple[str, ...], ...]
    header_rows: int
    gathered: Gathered
    caption: str


def read_grid(table: Node) -> Grid | None:
    """Read *table*, or give ``None`` when it lays out a page instead of holding data."""
    attributes = table.attributes
    if attributes.get("role") in {"none", "presentation"}:
        return None
    reader = _GridReader()
    return reader.grid() if reader.reads(table) else None


class _GridReader:
    def __init__(self) -> None:
        self.rows: list[tuple[str, ...]] = []
        self.texts: list[Gathered] = []
        self.header_rows = 0
        self.caption = ""
        self.row: list[str] = []
        self.cells = 0
        self.empty = 0
        self.longest = 0
        self.spans: dict[int, int] = {}
        self.run = TextRun()
