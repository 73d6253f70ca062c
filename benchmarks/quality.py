"""How much of the articles of a corpus comes back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.progress import track

from benchmarks.corpora import Gold, chosen_ids, pages, read_gold
from benchmarks.metrics import METRICS, Answer, Score, metric, score_answer, summarise
from benchmarks.tools import OURS, Tool, answer

__all__ = ["Marked", "Sheet", "measure", "measure_alone"]


class Marked(NamedTuple):
    """An answer for a page with its score, and the name of the error that stood in its way."""

    gold: Gold
    answer: Answer
    score: Score
    fault: str | None


class Sheet(NamedTuple):
    """The answers of one tool for the pages of a corpus in one form."""

    tool: Tool
    pages: list[Marked]

    @property
    def figures(self) -> dict[str, float]:
        """Each metric that the tool can be measured by, where the gold has it."""
        return summarise([page.score for page in self.pages], [name for name in METRICS if name in self.tool.fields])

    @property
    def faults(self) -> Counter[str]:
        """The errors that the tool raised, each with the number of pages."""
        return Counter(page.fault for page in self.pages if page.fault)

    def worst(self, name: str) -> list[tuple[float, Marked]]:
        """Give the pages that are not wholly right by a metric, the worst first."""
        scored = [(value, page) for page in self.pages if (value := metric(page.score, name)) is not None]
        return sorted((pair for pair in scored if pair[0] < 1), key=lambda pair: pair[0])


def measure(
    corpus: Path, form: str, tools: Sequence[Tool], console: Console, *, limit: int | None = None, exam: bool = False
) -> list[Sheet]:
    """Let each tool read every page of a corpus in one form, or those of the *exam*, and score what it says."""
    sheets = [Sheet(tool, []) for tool in tools]
    total = len(chosen_ids(read_gold(corpus), limit, exam=exam))
    label = f"{corpus.resolve().name} {form}"
    for page in track(
        pages(corpus, form, limit, exam=exam),
        label,
        total,
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ):
        shown = page.text if page.is_text else None
        for sheet in sheets:
            said, fault = answer(sheet.tool, page)
            sheet.pages.append(Marked(page.gold, said, score_answer(said, page.gold, in_dump=shown), fault))
    return sheets


def measure_alone(runs: Sequence[tuple[Path, str]], console: Console) -> list[Sheet]:
    """Let article_parse read the exam of corpora in their forms, on all processors; give the sheet of each run."""
    with Pool() as pool:
        sheets = pool.imap(_run, runs)
        return list(track(sheets, "", len(runs), console=console, transient=True, disable=not console.is_terminal))


def _run(run: tuple[Path, str]) -> Sheet:
    return measure(*run, [OURS], Console(quiet=True), exam=True)[0]
