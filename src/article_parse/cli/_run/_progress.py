"""How far a run is, on a terminal or in a log, and what it came to."""

from __future__ import annotations

import sys
import threading
from time import monotonic
from typing import TYPE_CHECKING, Self

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from article_parse.cli._terminal import printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from article_parse.cli._run._outcome import Counts
    from article_parse.cli._run._walk import Walk

__all__ = ["Reporter", "summarize"]

_EVERY = 30.0
_KINDS_SHOWN = 12


class Reporter:
    """
    Shows how far a run is.

    Args:
        counts: What has been done.
        walk: What is read.
        wanted: Whether to show anything.
    """

    def __init__(self, counts: Counts, walk: Walk, *, wanted: bool) -> None:
        self._counts = counts
        self._walk = walk
        self._wanted = wanted
        self._begun = self._shown = monotonic()
        self._before = counts.dumps
        self._total: int | None = None
        self._bar: Progress | None = None

    def __enter__(self) -> Self:
        """Begin: on a terminal with a bar."""
        if not self._wanted:
            return self
        # The walk over the names takes its time in a large folder; the run need not wait for it.
        threading.Thread(target=self._measure, daemon=True).start()
        if sys.stderr is not None and sys.stderr.isatty():
            columns = (BarColumn(), TextColumn("{task.description}"), TimeRemainingColumn())
            self._bar = Progress(*columns, console=Console(stderr=True), refresh_per_second=4, transient=True)
            self._bar.add_task("starting", total=None)
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        """End the bar."""
        if self._bar is not None:
            self._bar.stop()

    def show(self) -> None:
        """Show how far the run is now, if it is time to."""
        now = monotonic()
        if self._wanted and now - self._shown >= (0.25 if self._bar else _EVERY):
            self._shown = now
            line = ", ".join(self._parts(now))
            if self._bar is not None:
                read = self._walk.bytes_read()
                self._bar.update(self._bar.task_ids[0], description=line, completed=read, total=self._total)
            else:
                click.echo(line, err=True)

    def seconds(self) -> float:
        """Give how long it took so far."""
        return monotonic() - self._begun

    def rate(self) -> float:
        """Give how many dumps were done in a second."""
        return (self._counts.dumps - self._before) / max(self.seconds(), 1e-9)

    def _measure(self) -> None:
        self._total = self._walk.bytes_in_all() or None

    def _parts(self, now: float) -> Iterator[str]:
        yield f"{self._counts.dumps:,} dumps"
        yield f"{self.rate():.0f}/s"
        if failed := self._counts.failed.total():
            yield f"{failed:,} failed"
        if self._total and self._bar is None:
            share = self._walk.bytes_read() / self._total
            yield f"{share:.0%}"
            if share > 0:
                yield f"{(now - self._begun) * (1 - share) / share:.0f} s left"


def summarize(counts: Counts, reporter: Reporter, jobs: int, errors: str) -> str:
    """Give what a run came to, in one line or two."""
    pace = f"{reporter.seconds():.1f} s, {reporter.rate():.0f} a second, {_number(jobs, 'process')}"
    done = f"{_number(counts.dumps, 'dump')} ({pace})"
    parts = [_number(counts.articles, "article")]
    if counts.empty:
        parts.append(f"{counts.empty:,} of them empty")
    if counts.noted:
        parts.append(f"{counts.noted:,} with notes")
    if failed := counts.failed.total():
        parts.append(f"{failed:,} failed ({_kinds(counts.failed)}): {errors}")
    lines = f"{done}: {', '.join(parts)}"
    if counts.passed_over:
        lines += f"\npassed over: {_kinds(counts.passed_over)}"
    return printable(lines)


def _number(count: int, what: str) -> str:
    many = f"{what}es" if what.endswith("s") else f"{what}s"
    return f"{count:,} {what if count == 1 else many}"


def _kinds(counter: dict[str, int]) -> str:
    ranked = sorted(counter.items(), key=lambda pair: (-pair[1], pair[0]))
    shown = [f"{name} {count:,}" for name, count in ranked[:_KINDS_SHOWN]]
    if rest := sum(count for _, count in ranked[_KINDS_SHOWN:]):
        shown.append(f"others {rest:,}")
    return ", ".join(shown)
