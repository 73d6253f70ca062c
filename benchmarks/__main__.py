"""``python -m benchmarks quality --corpus PATH`` and ``python -m benchmarks floors``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from statistics import fmean

import click
from rich.console import Console
from rich.progress import track
from rich.table import Table

from article_parse import parse
from benchmarks.corpora import Page, corpus_hash, pages, renderers
from benchmarks.metrics import Score, score_page

FLOORS = Path(__file__).with_name("floors.json")
_SHARED = Path("../shared/corpora")
_TOLERANCE = 0.0005
"""A figure is rounded to four digits; less than half a unit of the third is no drop."""


def measure(corpus: Path, renderer: str, console: Console) -> list[tuple[Page, Score]]:
    """Parse and score every page of a corpus as *renderer* printed it."""
    scored = []
    label = f"{corpus.name} {renderer}"
    for page in track(list(pages(corpus, renderer)), label, console=console, transient=True):
        article = parse(page.dump, retrieved_at=page.crawled)
        shown = page.dump if isinstance(page.dump, str) else None
        scored.append((page, score_page(article, page, in_dump=shown)))
    return scored


def summarise(scores: list[Score]) -> dict[str, float]:
    """Give the mean of each metric over the pages whose gold has it."""
    figures = {"words": round(fmean(score.words for score in scores), 4)}
    for field in ("title", "authors", "date"):
        known = [value for score in scores if (value := getattr(score, field)) is not None]
        if known:
            figures[field] = round(fmean(known), 4)
    right, found, wanted = (sum(score.headings[i] for score in scores) for i in range(3))
    if wanted:
        figures["headings"] = round(2 * right / (found + wanted), 4)
    return figures


def _show(rows: dict[str, dict[str, float]], console: Console) -> None:
    columns = list(dict.fromkeys(name for figures in rows.values() for name in figures))
    table = Table("corpus and renderer", *columns)
    for name, figures in rows.items():
        table.add_row(name, *(f"{figures[column]:.4f}" if column in figures else "" for column in columns))
    console.print(table)


@click.group()
def main() -> None:
    """Measure article_parse on corpora of pages with known articles."""


@main.command()
@click.option("--corpus", "corpora", type=click.Path(exists=True, path_type=Path), multiple=True, required=True)
@click.option("--renderer", "chosen", multiple=True, help="A renderer of the corpus, or html; all of them by default.")
@click.option("--worst", default=0, help="List this many of the worst pages.")
@click.option("--json", "output", type=click.Path(path_type=Path), help="Write the figures to a file.")
def quality(corpora: tuple[Path, ...], chosen: tuple[str, ...], worst: int, output: Path | None) -> None:
    """Show how much of the articles of a corpus comes back."""
    console = Console()
    rows = {}
    for corpus in corpora:
        for renderer in chosen or (*renderers(corpus), "html"):
            scored = measure(corpus, renderer, console)
            rows[f"{corpus.name} {renderer}"] = summarise([score for _, score in scored])
            for page, score in sorted(scored, key=lambda pair: pair[1].words)[:worst]:
                console.print(f"{score.words:.3f}  {page.id}  {page.gold.get('url', '')}", markup=False)
    _show(rows, console)
    if output:
        output.write_text(json.dumps(rows, indent=2) + "\n", "utf-8")


@main.command()
@click.option("--corpora", type=click.Path(path_type=Path), default=_SHARED, help="The folder of the corpora.")
@click.option("--write", is_flag=True, help="Make the figures of now the floors.")
def floors(corpora: Path, write: bool) -> None:  # noqa: FBT001 click hands a flag over as bool
    """Fail when a figure has dropped below its floor."""
    console = Console()
    if not corpora.is_dir():
        console.print(f"skipped: there are no corpora in {corpora}", markup=False)
        return
    pinned = json.loads(FLOORS.read_text("utf-8"))
    fallen = []
    for name, floor in pinned.items():
        corpus = corpora / name
        digest = corpus_hash(corpus)
        if digest != floor["hash"] and not write:
            sys.exit(f"{name}: the data have changed (hash {digest}, the floors are of {floor['hash']})")
        rows = {each: summarise([score for _, score in measure(corpus, each, console)]) for each in floor["figures"]}
        _show({f"{name} {each}": figures for each, figures in rows.items()}, console)
        fallen += [
            f"{name} {each}: {figure} is {rows[each].get(figure, 0.0)}, its floor is {least}"
            for each, figures in floor["figures"].items()
            for figure, least in figures.items()
            if rows[each].get(figure, 0.0) < least - _TOLERANCE
        ]
        floor.update(hash=digest, figures=rows)
    if write:
        FLOORS.write_text(json.dumps(pinned, indent=2) + "\n", "utf-8")
    elif fallen:
        sys.exit("\n".join(["figures have dropped:", *fallen]))


if __name__ == "__main__":
    main()
