"""Tables, lists and JSON."""

from __future__ import annotations

import json
import platform
import sys
from collections.abc import Iterable, Sequence
from typing import Any, TextIO

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from article_parse import Moment
from article_parse.cli._terminal import printable
from benchmarks.languages import by_language
from benchmarks.metrics import METRICS, metric
from benchmarks.pieces import lacking
from benchmarks.quality import Marked, Sheet
from benchmarks.speed import Cost
from benchmarks.tools import Tool, versions

__all__ = [
    "cost_record",
    "list_worst",
    "notices",
    "output",
    "sheet_record",
    "show_costs",
    "show_figures",
    "show_languages",
    "show_sheets",
    "write_json",
]

_LONGEST = 160
_PIECES, _FIRST_WORDS = 5, 12
_REFERENCES = ("trafilatura", "resiliparse")
"""The peers that costs are set in proportion to: the one that finds most, and the fastest."""


def output() -> Console:
    """Give the console of the results; a file or a pipe gets whole tables."""
    return Console(width=None if sys.stdout.isatty() else 120)


def notices() -> Console:
    """Give the console of progress and of what was skipped, beside the results."""
    return Console(stderr=True)


def show_sheets(title: str, sheets: Sequence[Sheet], console: Console) -> None:
    """Show the figures of the tools on a corpus in one form; what a tool or the gold does not give stays blank."""
    rows = {sheet.tool.name: sheet.figures for sheet in sheets}
    counts = {"pages": {sheet.tool.name: len(sheet.pages) for sheet in sheets}}
    if any(sheet.faults for sheet in sheets):
        counts["failed"] = {sheet.tool.name: sheet.faults.total() for sheet in sheets}
    show_figures(title, rows, console, counts)


def show_figures(
    title: str, rows: dict[str, dict[str, float]], console: Console, counts: dict[str, dict[str, int]] | None = None
) -> None:
    """Show figures, a row for each name, behind the named counts of the row."""
    counts = counts or {}
    columns = [name for name in METRICS if any(name in figures for figures in rows.values())]
    table = _table(title, "", [*counts, *columns])
    for row, figures in rows.items():
        cells = [f"{figures[name]:.4f}" if name in figures else "" for name in columns]
        table.add_row(row, *(str(column[row]) for column in counts.values()), *cells)
    console.print(table)


def show_languages(sheet: Sheet, console: Console) -> None:
    """Show the figures of a sheet for each language of its pages."""
    parts = by_language(sheet)
    counts = {"pages": {language: len(part.pages) for language, part in parts.items()}}
    show_figures("By language", {language: part.figures for language, part in parts.items()}, console, counts)


def show_costs(title: str, costs: Sequence[Cost], console: Console, *, per_lines: bool) -> None:
    """Show what a page costs with each tool, and in proportion to the peers of reference."""
    references = [cost for name in _REFERENCES for cost in costs if cost.name == name]
    columns = ["pages", "ms a page", "median", *(f"of {cost.name}" for cost in references)]
    table = _table(title, "", [*columns, *(["ms per 300 lines"] if per_lines else [])])
    for cost in costs:
        ratios = [f"{cost.mean / reference.mean:.2f}" for reference in references]
        cells = [str(len(cost.seconds)), f"{cost.mean:.2f}", f"{cost.median:.2f}", *ratios]
        table.add_row(cost.name, *cells, *([f"{cost.per_300_lines:.2f}"] if per_lines else []))
    console.print(table)


def list_worst(sheet: Sheet, name: str, number: int, console: Console) -> None:
    """List the pages that are worst by a metric: what was missed and added, or for a field, found and wanted."""
    if number:
        console.print(f"The worst by {name}:")
    for value, page in sheet.worst(name)[:number]:
        console.print(Text(printable(f"{value:.3f}  {page.gold.id}  {page.gold.url or ''}")), soft_wrap=True)
        if name in {"words", "shingles"}:
            lines = [
                *_pieces("missed", page.gold.body, page.answer.text),
                *_pieces("added", page.answer.text, page.gold.body),
            ]
        else:
            lines = [f"{word:<7} {value}" for word, value in zip(("found", "wanted"), _values(page, name), strict=True)]
        for line in lines:
            console.print(Text(printable(f"       {line}")), soft_wrap=True)


def sheet_record(sheet: Sheet) -> dict[str, Any]:
    """Give the figures of a tool and its scores page by page, ready for JSON."""
    pages = [
        {
            "id": page.gold.id,
            **{name: metric(page.score, name) for name in METRICS if name in sheet.tool.fields},
            **({"failed": page.fault} if page.fault else {}),
        }
        for page in sheet.pages
    ]
    return {"figures": sheet.figures, "failed": dict(sheet.faults), "pages": pages}


def cost_record(cost: Cost, *, per_lines: bool) -> dict[str, Any]:
    """Give what the pages cost with a tool, ready for JSON."""
    dump = {"ms_per_300_lines": cost.per_300_lines} if per_lines else {}
    return {"ms": cost.mean, "median_ms": cost.median, **dump, "seconds": cost.seconds}


def write_json(file: TextIO, tools: Sequence[Tool], runs: Iterable[dict[str, Any]], **facts: object) -> None:
    """Write what was measured, with the versions of what it was measured with."""
    record = {"python": platform.python_version(), "versions": versions(tools), **facts, "runs": list(runs)}
    file.write(json.dumps(record, indent=2) + "\n")


def _table(title: str, first: str, columns: Iterable[str]) -> Table:
    table = Table(title=title, title_justify="left", box=SIMPLE_HEAD)
    table.add_column(first, no_wrap=True)
    for column in columns:
        table.add_column(column, justify="right")
    return table


def _values(page: Marked, name: str) -> tuple[str, str]:
    found, wanted = getattr(page.answer, name), getattr(page.gold, name)
    if isinstance(found, Moment):
        found = f"{found.best} read from {found.text!r}"
    return _line(found), _line(wanted)


def _pieces(word: str, text: str, other: str) -> list[str]:
    """Name the longest pieces of *text* that *other* lacks by their first words."""
    pieces = sorted(lacking(text, other), key=lambda piece: -piece.words)
    lines = [f"{word:<7} {piece.words:>5} words: {_opening(piece.text)}" for piece in pieces[:_PIECES]]
    rest = sum(piece.words for piece in pieces[_PIECES:])
    return [*lines, f"{word:<7} {rest:>5} words in {len(pieces) - _PIECES} more pieces"] if rest else lines


def _opening(text: str) -> str:
    return _line(" ".join(text.split(None, _FIRST_WORDS)[:_FIRST_WORDS]))


def _line(value: object) -> str:
    text = "; ".join(value) if isinstance(value, tuple) else str(value or "")
    line = " ".join(text.split()) or "-"
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}..."
