"""``python -m benchmarks`` and one of its commands; ``--help`` lists them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Literal, TextIO, TypeVar

import click

from benchmarks import batch as batches
from benchmarks import floors as pins
from benchmarks import plot as drawing
from benchmarks import publishers, relative_time, report, tables
from benchmarks.choice import slowdown
from benchmarks.corpora import HTML, CorpusError, corpus_hash, forms, read_gold
from benchmarks.growth.command import growth
from benchmarks.metrics import METRICS
from benchmarks.peers import PEERS
from benchmarks.quality import measure
from benchmarks.renderers import RENDERERS, RendererError, write_dumps
from benchmarks.speed import stopwatches, time_pages
from benchmarks.tools import OURS, Tool, installed

_SHARED = Path("../shared/corpora")
_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_Command = TypeVar("_Command", bound=Callable[..., object])


class _Program(click.Group):
    """A group of commands that names what is wrong with a corpus."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 as in click
        """Run the command that *ctx* names."""
        try:
            return super().invoke(ctx)
        except (CorpusError, RendererError) as error:
            raise click.ClickException(str(error)) from None


@click.group(cls=_Program)
@click.pass_context
def main(ctx: click.Context) -> None:
    """Measure article_parse on corpora of pages with known articles."""
    # Peers log what they think of a page, each in its own way; the tables say what matters.
    logging.disable(logging.CRITICAL)
    ctx.call_on_close(lambda: logging.disable(logging.NOTSET))


def _takes_corpora(command: _Command) -> _Command:
    """Add the options that say what is measured."""
    # Opened before hours of measuring, and put in its place only after them.
    written = click.File("w", encoding="utf-8", lazy=False, atomic=True)
    options = (
        click.option("--corpus", "corpora", type=_FOLDER, multiple=True, required=True, help="A folder of pages."),
        click.option("--media", type=click.Choice(["html", "text"]), help="HTML or dumps alone; both without it."),
        click.option("--renderer", "chosen", multiple=True, help="A renderer of the corpus; all of them without it."),
        click.option("--peer", "names", type=click.Choice(list(PEERS)), multiple=True, help="Measure it too, on HTML."),
        click.option("--limit", type=click.IntRange(min=1), help="Measure this many pages, spread over the corpus."),
        click.option("--json", "file", type=written, help="Write it to a file too, with the scores of each page."),
    )
    for option in reversed(options):
        command = option(command)
    return command


_takes_peers = click.option(
    "--peer", "names", type=click.Choice(list(PEERS)), multiple=True, help="All that are installed without it."
)
_takes_rounds = click.option(
    "--rounds", type=click.IntRange(min=1), default=3, show_default=True, help="Time each page so often."
)
_writes_into_document = click.option(
    "--write", "file", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="Into this document."
)


def _load(names: Sequence[str]) -> list[Tool]:
    """Give the peers that are installed, and say which are not."""
    peers, missing = installed(names)
    for sentence in missing:
        click.echo(sentence, err=True)
    return peers


def _forms(corpus: Path, media: Literal["html", "text"] | None, chosen: Sequence[str]) -> list[str]:
    """Give the forms of a corpus to measure."""
    present = forms(corpus, media)
    if unknown := [name for name in chosen if name not in present]:
        msg = f"{corpus} has no {' and no '.join(unknown)}; it has {', '.join(present)}"
        raise CorpusError(msg)
    return [name for name in present if name in chosen] if chosen else present


@main.command()
@_takes_corpora
@click.option("--worst", type=click.IntRange(min=0), default=0, help="List this many of the worst pages.")
@click.option("--by", type=click.Choice(METRICS), default="words", show_default=True, help="Worst by this metric.")
@click.option("--languages", is_flag=True, help="Show the figures by the language of the pages, too.")
@click.option("--exam", is_flag=True, help="Measure the sites alone that nothing is learned from.")
def quality(
    *,
    corpora: tuple[Path, ...],
    media: Literal["html", "text"] | None,
    chosen: tuple[str, ...],
    names: tuple[str, ...],
    limit: int | None,
    file: TextIO | None,
    worst: int,
    by: str,
    languages: bool,
    exam: bool,
) -> None:
    """Show how much of the articles of a corpus comes back."""
    peers = _load(names)
    console, runs = report.output(), []
    for corpus in corpora:
        for form in _forms(corpus, media, chosen):
            tools = [OURS, *(peer for peer in peers if form == HTML or peer.reads_dumps)]
            sheets = measure(corpus, form, tools, report.notices(), limit=limit, exam=exam)
            report.show_sheets(f"{corpus.resolve().name} {form}", sheets, console)
            if languages:
                report.show_languages(sheets[0], console)
            report.list_worst(sheets[0], by, worst, console)
            scores = {sheet.tool.name: report.sheet_record(sheet) for sheet in sheets}
            runs.append({"corpus": corpus.resolve().name, "hash": corpus_hash(corpus), "form": form, "tools": scores})
    if file:
        report.write_json(file, [OURS, *peers], runs, limit=limit)


@main.command()
@_takes_corpora
@_takes_rounds
def speed(
    *,
    corpora: tuple[Path, ...],
    media: Literal["html", "text"] | None,
    chosen: tuple[str, ...],
    names: tuple[str, ...],
    limit: int | None,
    file: TextIO | None,
    rounds: int,
) -> None:
    """Show what a page costs in milliseconds of CPU, the least of all rounds."""
    peers = _load(names)
    console, runs = report.output(), []
    for corpus in corpora:
        for form in _forms(corpus, media, chosen):
            watches = stopwatches(form, peers)
            costs = time_pages(corpus, form, watches, report.notices(), rounds=rounds, limit=limit)
            report.show_costs(f"{corpus.resolve().name} {form}", costs, console, per_lines=form != HTML)
            seconds = {cost.name: report.cost_record(cost, per_lines=form != HTML) for cost in costs}
            runs.append({"corpus": corpus.resolve().name, "hash": corpus_hash(corpus), "form": form, "tools": seconds})
    if file:
        report.write_json(file, [OURS, *peers], runs, limit=limit, rounds=rounds)


@main.command()
@click.argument("dumps", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--count", type=click.IntRange(min=1), default=500, show_default=True, help="So many to choose from.")
def choice(*, dumps: tuple[Path, ...], count: int) -> None:
    """Show what it costs to choose among many profiles."""
    share = slowdown([dump.read_bytes() for dump in dumps], count)
    click.echo(f"parsing takes {share:+.1%} with {count} profiles to choose from")


@main.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--language", "chosen", multiple=True, help="A language; the main ones and the others without it.")
@click.option("--formatter", help="The strings of one formatter.")
@click.option("--guess", is_flag=True, help="Do not tell the parser which language it is.")
def dates(*, file: Path, chosen: tuple[str, ...], formatter: str | None, guess: bool) -> None:
    """Show how well the strings of formatters of relative times in FILE are read."""
    strings = [
        string for string in relative_time.read_strings(file)
        if formatter in {None, string.formatter} and (not chosen or string.language in chosen)
    ]  # fmt: skip
    scores = relative_time.score(strings, known=not guess)
    for line in relative_time.table(scores, each=bool(chosen)):
        click.echo(line)


@main.command("prose-dates")
@click.argument("corpora", type=_FOLDER, nargs=-1, required=True)
def prose_dates(*, corpora: tuple[Path, ...]) -> None:
    """Show the paragraphs of the articles of CORPORA that are read as dates, which only date lines should be."""
    for corpus in corpora:
        found = list(relative_time.false_alarms(gold.body for gold in read_gold(corpus).values()))
        for line in sorted(set(found)):
            click.echo(f"{found.count(line):6} {line}")
        click.echo(f"{len(found):6} paragraphs of {corpus.resolve().name}")


@main.command()
@click.option("--made-up", "number", type=click.IntRange(min=0), default=0, help="Make up this many publishers.")
@click.option("--corpus", "corpora", type=click.Path(exists=True, file_okay=False, path_type=Path), multiple=True)
def profiles(*, number: int, corpora: tuple[Path, ...]) -> None:
    """Show what profiles learned from a few dumps do; made-up publishers need tests/ on PYTHONPATH."""
    for gains in (list(publishers.made_up(number)), list(publishers.of_corpus(corpora))):
        if gains:
            click.echo("\n".join(publishers.table(gains)))


@main.command()
@click.option("--corpora", type=click.Path(path_type=Path), default=_SHARED, help="The folder of the corpora.")
@click.option("--write", is_flag=True, help="Make the figures of now the floors.")
def floors(*, corpora: Path, write: bool) -> None:
    """Fail when a figure has dropped below its floor."""
    if not corpora.is_dir():
        click.echo(f"skipped: there are no corpora in {corpora}")
        return
    pinned = pins.read_floors()
    if not write:
        for name, floor in pinned.items():
            pins.check_data(corpora / name, floor)
    now = pins.measure_anew(corpora, pinned, report.notices())
    for name, floor in now.items():
        report.show_figures(name, floor["figures"], report.output())
    if write:
        pins.write_floors(now)
        click.echo("docs/explanation/quality.md shows the floors: python -m benchmarks tables --write FILE")
    elif fallen := [line for name, floor in pinned.items() for line in pins.drops(name, floor, now[name])]:
        raise click.ClickException("\n".join(["figures have dropped:", *fallen]))


@main.command()
@click.option("--corpus", "corpora", type=_FOLDER, multiple=True, required=True, help="A folder of pages, with HTML.")
@_takes_peers
@click.option("--pages", type=click.IntRange(min=1), help="Measure the words on so many pages; on all without it.")
@click.option("--limit", type=click.IntRange(min=1), default=60, show_default=True, help="Time so many pages of each.")
@_takes_rounds
@click.option("--output", "-o", "file", type=click.File("w", encoding="utf-8", lazy=False, atomic=True), required=True)
def plot(
    *, corpora: tuple[Path, ...], names: tuple[str, ...], pages: int | None, limit: int, rounds: int, file: TextIO
) -> None:
    """Draw the words that come back against what a page costs, as SVG; a panel for each corpus."""
    peers, console = _load(names or list(PEERS)), report.notices()
    panels = [
        drawing.measure_panel(corpus, peers, console, pages=pages, limit=limit, rounds=rounds) for corpus in corpora
    ]
    file.write(drawing.draw(panels))
    for panel in panels:
        for point in panel.points:
            click.echo(f"{panel.title}: {point.name} {point.words:.4f} at {point.cost:.1f}")


@main.command()
@click.argument("corpus", type=_FOLDER)
@click.option("--renderer", "chosen", type=click.Choice(list(RENDERERS)), multiple=True, help="All of them without it.")
@click.option("--output", "-o", "folder", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--limit", type=click.IntRange(min=1), help="Print this many pages, spread over the corpus.")
def render(*, corpus: Path, chosen: tuple[str, ...], folder: Path, limit: int | None) -> None:
    """Print the HTML of CORPUS by one renderer or several, into a corpus of its own."""
    for name in chosen or RENDERERS:
        written = write_dumps(corpus, name, folder, report.notices(), limit=limit)
        click.echo(f"{name}: {written} dumps")


@main.command()
@click.option("--corpus", type=_FOLDER, required=True, help="A folder of pages.")
@click.option("--form", default="resiliparse", show_default=True, help="The form of the pages: html, or a renderer.")
@click.option("--count", type=click.IntRange(min=1), default=1600, show_default=True, help="Parse so many dumps.")
@click.option("--rounds", type=click.IntRange(min=1), default=3, show_default=True, help="Time each run so often.")
@click.option("--memory", type=click.IntRange(min=0), default=100_000, show_default=True, help="Watch so many dumps.")
@click.option("--lost", type=click.FloatRange(min=0), default=0.05, show_default=True, help="Cores lost in an hour.")
def batch(*, corpus: Path, form: str, count: int, rounds: int, memory: int, lost: float) -> None:
    """Measure `article-parse run`: one process and two, what goes between them, a month of a crawl, memory."""
    batches.report(corpus, form, count=count, rounds=rounds, lost=lost, say=click.echo)
    if memory:
        for done, megabytes in batches.measure_memory(memory, 2):
            click.echo(f"{done:,} dumps: {megabytes} MB in all processes")


@main.command("tables")
@click.option("--corpora", type=click.Path(exists=True, path_type=Path), default=_SHARED, help="Where the corpora are.")
@click.option(
    "--printed", type=click.Path(exists=True, path_type=Path), help="Where `render` printed the same corpora."
)
@_writes_into_document
def show_tables(*, corpora: Path, printed: Path | None, file: Path | None) -> None:
    """Give the tables of the document on quality; the one of other renderers only where their dumps are."""
    pinned, console = pins.read_floors(), report.notices()
    made = {"forms": tables.form_table(pinned)}
    made["languages"] = tables.language_table([corpora / name for name in pinned], console)
    if printed:
        made["renderers"] = tables.renderer_table(pinned, printed, console)
    _show(made, file)


@main.command()
@click.option("--corpus", "corpora", type=_FOLDER, multiple=True, required=True, help="A folder of pages, with HTML.")
@_takes_peers
@_takes_rounds
@click.option("--limit", type=click.IntRange(min=1), default=60, show_default=True, help="Time so many pages of each.")
@_writes_into_document
def compare(*, corpora: tuple[Path, ...], names: tuple[str, ...], limit: int, rounds: int, file: Path | None) -> None:
    """Give the table of the document on other tools: what each gives back of the exam, and what it costs."""
    peers, console = _load(names or list(PEERS)), report.notices()
    _show({"comparison": tables.comparison_table(corpora, peers, console, limit=limit, rounds=rounds)}, file)


def _show(made: dict[str, str], file: Path | None) -> None:
    """Put tables between their marks in a document, or show them."""
    document = file.read_text("utf-8") if file else ""
    for name, table in made.items():
        if file:
            document = tables.insert_table(document, name, table)
        else:
            click.echo(f"{name}:\n\n{table}\n")
    if file:
        file.write_text(document, "utf-8")


main.add_command(growth)


if __name__ == "__main__":
    main()
