"""Moments in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from article_parse.cli._terminal import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from article_parse.model import Moment


def facts(rows: Iterable[tuple[str, str]]) -> Table:
    """Give names and values in two columns."""
    table = Table.grid(padding=(0, 2))
    table.add_column(style="cyan", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in rows:
        table.add_row(name, Text(printable(value)))
    return table


def moment_line(moment: Moment) -> str:
    """Give a moment on one line: its words, its interval, how exact it is."""
    approximate = ", approximate" if moment.approximate else ""
    return f"{moment.text} = {_interval(moment)} ({moment.precision.value}{approximate})"


def moment_rows(moment: Moment) -> Iterator[tuple[str, str]]:
    """Give what a moment says, fact by fact."""
    yield "text", moment.text
    yield "interval", _interval(moment)
    if moment.best is not None:
        yield "best", _instant(moment.best)
    if moment.elapsed is not None:
        shortest, longest = moment.elapsed
        yield "elapsed", f"{shortest} or more" if longest is None else f"{shortest} to {longest}"
    yield "precision", moment.precision.value + (", approximate" if moment.approximate else "")
    yield "reading", _reading(moment)


def _interval(moment: Moment) -> str:
    if moment.latest is None:
        return "unknown until it is told when the page was printed" if moment.relative else "unknown"
    if moment.earliest is None:
        return f"before {_instant(moment.latest)}"
    return f"{_instant(moment.earliest)} to {_instant(moment.latest)}"


def _instant(instant: datetime) -> str:
    exact = instant.second or instant.microsecond
    return instant.isoformat(sep=" ", timespec="auto" if exact else "minutes")


def _reading(moment: Moment) -> str:
    if moment.rule is None:
        return "a date of its own"
    if moment.rule.yearly:
        return "the last such date before the page was printed"
    unit = "calendar days" if moment.rule.local else "elapsed time"
    return f"{unit} before the page was printed"
