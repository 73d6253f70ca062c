"""The tables of docs/explanation/quality.md and comparison.md, as Markdown between marks."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import fmean

from rich.console import Console

from benchmarks.corpora import HTML, CorpusError, forms, read_gold
from benchmarks.floors import CROSS_VALIDATED, Floors
from benchmarks.languages import by_language, language_of
from benchmarks.metrics import METRICS
from benchmarks.quality import measure, measure_alone
from benchmarks.speed import UNIT, stopwatches, time_pages
from benchmarks.tools import OURS, Tool, versions

__all__ = ["comparison_table", "form_table", "insert_table", "language_table", "renderer_table"]

_NAMES = {"html": "HTML", "innertext": "innerText", "resiliparse": "Resiliparse", "beautifulsoup": "Beautiful Soup"}
_NOT_SHOWN = "shingles"
_FIELDS = [name for name in METRICS if name != _NOT_SHOWN]
_FEWEST_LANGUAGES = 3
"""A corpus in one language has pages of names and numbers, too, whose language is not clear."""
_TEXT_FIELDS = [name for name in _FIELDS if name != "topics"]


def form_table(floors: Floors) -> str:
    """Give the figures of each form of the corpora, as they are in the floors."""
    rows = [
        [_corpus(name), _NAMES.get(form, form), *_cells(figures, [CROSS_VALIDATED, *_FIELDS])]
        for name, floor in floors.items()
        for form, figures in floor["figures"].items()
    ]
    return _markdown(["pages", "dump", CROSS_VALIDATED, *_FIELDS], 2, rows)


def renderer_table(floors: Floors, printed: Path, console: Console) -> str:
    """Measure the dumps that *printed* has of the corpora, and give them beside the mean of the dumps in the floors."""
    names = [name for name in floors if (printed / name).is_dir()]
    runs = [(printed / name, form) for name in names for form in forms(printed / name, "text")]
    sheets = dict(zip(runs, measure_alone(runs, console), strict=True))
    rows = []
    for name, floor in floors.items():
        for (corpus, form), sheet in sheets.items():
            if corpus.name == name:
                rows.append([_corpus(name), _NAMES.get(form, form), *_cells(sheet.figures, _TEXT_FIELDS)])
        known = [figures for form, figures in floor["figures"].items() if form != HTML]
        if name in names and known:
            rows.append([_corpus(name), "mean of those in the corpus", *_cells(_mean(known), _TEXT_FIELDS)])
    return _markdown(["pages", "dump", *_TEXT_FIELDS], 2, rows)


def language_table(corpora: Sequence[Path], console: Console) -> str:
    """Measure the corpora in more than one language, and give HTML and the mean of the dumps for each language."""
    several = [
        corpus for corpus in corpora
        if len({language_of(gold) for gold in read_gold(corpus).values()}) >= _FEWEST_LANGUAGES
    ]  # fmt: skip
    runs = [(corpus, form) for corpus in several for form in forms(corpus)]
    rows = []
    sheets = dict(zip(runs, measure_alone(runs, console), strict=True))
    for corpus in several:
        parts = {form: by_language(sheets[corpus, form]) for form in forms(corpus)}
        for language, html in parts[HTML].items():
            dumps = _mean([part[language].figures for form, part in parts.items() if form != HTML])
            fields = ["words", "title", "authors", "date"]
            pages = str(len(html.pages))
            rows.append([_corpus(corpus.name), language, pages, *_cells(html.figures, fields), *_cells(dumps, fields)])
    names = ["words", "title", "authors", "date", "words of dumps", "title", "authors", "date"]
    return _markdown(["pages", "language", "number", *names], 2, rows)


def comparison_table(
    corpora: Sequence[Path], peers: Sequence[Tool], console: Console, *, limit: int | None, rounds: int
) -> str:
    """
    Measure each tool on the HTML of the exam of each corpus, and give a row for each, the best at words first.

    CPU is that of *limit* pages of a corpus, of the exam or not, as a multiple of what parsing them into a tree costs.
    """
    rows = []
    for corpus in corpora:
        sheets = measure(corpus, HTML, [OURS, *peers], console, exam=True)
        timed = time_pages(corpus, HTML, stopwatches(HTML, peers), console, rounds=rounds, limit=limit)
        costs = {cost.name: cost.mean for cost in timed}
        for sheet in sorted(sheets, key=lambda sheet: -sheet.figures["words"]):
            ratio = f"{costs[sheet.tool.name] / costs[UNIT]:.0f}"
            failed = str(sheet.faults.total() or "")
            rows.append([_corpus(corpus.name), sheet.tool.name, *_cells(sheet.figures, _FIELDS), ratio, failed])
    table = _markdown(["pages", "tool", *_FIELDS, "CPU", "failed"], 2, rows)
    stated = ", ".join(f"{name} {number}" for name, number in versions([OURS, *peers]).items())
    return f"{table}\n\nMeasured with {stated}, on {platform.python_implementation()} {platform.python_version()}."


def insert_table(document: str, name: str, table: str) -> str:
    """Put a table between its marks, ``<!-- name -->`` and ``<!-- end of name -->``; raise where they are missing."""
    start, stop = f"<!-- {name} -->", f"<!-- end of {name} -->"
    marked = re.compile(f"{re.escape(start)}\n.*?{re.escape(stop)}", re.DOTALL)
    if not marked.search(document):
        msg = f"the document has no {start} with an {stop} below it"
        raise CorpusError(msg)
    return marked.sub(lambda _: f"{start}\n\n{table}\n\n{stop}", document)


def _mean(figures: Sequence[dict[str, float]]) -> dict[str, float]:
    names = {name for each in figures for name in each}
    return {name: fmean(each[name] for each in figures if name in each) for name in names}


def _cells(figures: dict[str, float], names: Iterable[str]) -> list[str]:
    """Write words to three digits, whose unit is one word in a thousand, and shares of pages to two."""
    return [f"{figures[name]:.{3 if 'words' in name else 2}f}" if name in figures else "" for name in names]


def _corpus(name: str) -> str:
    return name.replace("-", " ")


def _markdown(header: Sequence[str], texts: int, rows: Sequence[Sequence[str]]) -> str:
    """Give a table whose first columns are *texts*, and the others numbers."""
    rule = ["---"] * texts + ["--:"] * (len(header) - texts)
    return "\n".join(f"| {' | '.join(row)} |" for row in (header, rule, *rows))
