"""What a page costs, in seconds of CPU."""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from statistics import fmean, median
from time import process_time
from typing import NamedTuple

from rich.console import Console
from rich.progress import track
from selectolax.lexbor import LexborHTMLParser

from article_parse import parse
from article_parse._bytes._decode import decode
from benchmarks.corpora import HTML, Page, pages
from benchmarks.tools import OURS, Tool

__all__ = ["UNIT", "Cost", "Stopwatch", "stopwatches", "time_pages"]

UNIT = "selectolax alone"
"""The stopwatch that costs are set in proportion to: what parsing the page into a tree costs anyone."""

_WARM_UP = 3
"""Pages that every tool reads unmeasured, so that no page pays for imports, patterns and tables."""


class Stopwatch(NamedTuple):
    """
    Something to be timed.

    Attributes:
        name: Its name in tables.
        run: Does the work for a page; what it gives is thrown away.
        raises: What it may raise over a page.
    """

    name: str
    run: Callable[[Page], object]
    raises: tuple[type[Exception], ...] = ()


class Cost(NamedTuple):
    """What the pages of a corpus cost with one tool: the seconds of each, the least of all rounds."""

    name: str
    seconds: list[float]
    lines: int

    @property
    def mean(self) -> float:
        """Milliseconds a page."""
        return 1000 * fmean(self.seconds)

    @property
    def median(self) -> float:
        """Milliseconds of the page in the middle."""
        return 1000 * median(self.seconds)

    @property
    def per_300_lines(self) -> float:
        """Milliseconds for 300 lines of a dump."""
        return 1000 * 300 * sum(self.seconds) / self.lines


def stopwatches(form: str, peers: Sequence[Tool]) -> list[Stopwatch]:
    """Give what is timed on a form: article_parse from what the corpus holds, the peers from HTML decoded before."""
    ours = Stopwatch(OURS.name, lambda page: parse(page.dump, retrieved_at=page.crawled), OURS.raises)
    if form != HTML:
        return [ours, *(Stopwatch(peer.name, peer.read, peer.raises) for peer in peers if peer.reads_dumps)]
    return [
        ours,
        Stopwatch("decoding alone", lambda page: decode(page.dump)),
        Stopwatch(UNIT, lambda page: LexborHTMLParser(page.text)),
        *(Stopwatch(peer.name, peer.read, peer.raises) for peer in peers),
    ]


def time_pages(
    corpus: Path, form: str, watches: Sequence[Stopwatch], console: Console, *, rounds: int, limit: int | None
) -> list[Cost]:
    """
    Time each tool on every page of a corpus in one form.

    The tools take turns page by page, so that a busy machine slows all of them; the order turns from round to round.
    A page that a tool fails on costs what it took to fail.
    """
    both = [(page, page._replace(dump=page.text)) for page in pages(corpus, form, limit)]
    for page, decoded in both[:_WARM_UP]:
        for watch in watches:
            _time(watch, page, decoded)
    least = {watch.name: [float("inf")] * len(both) for watch in watches}
    label = f"{corpus.resolve().name} {form}"
    turns = [(number, place) for number in range(rounds) for place in range(len(both))]
    for number, place in track(turns, label, console=console, transient=True, disable=not console.is_terminal):
        first = number % len(watches)
        for watch in (*watches[first:], *watches[:first]):
            least[watch.name][place] = min(least[watch.name][place], _time(watch, *both[place]))
    lines = sum(str(decoded.dump).count("\n") + 1 for _, decoded in both)
    return [Cost(name, seconds, lines) for name, seconds in least.items()]


def _time(watch: Stopwatch, page: Page, decoded: Page) -> float:
    """Give the seconds of CPU of one page; only article_parse and the decoder get it as it was fetched."""
    given = page if watch.name in {OURS.name, "decoding alone"} else decoded
    # What one tool leaves behind must not be cleared away at the expense of the next.
    gc.collect()
    start = process_time()
    with suppress(*watch.raises):
        watch.run(given)
    return process_time() - start
