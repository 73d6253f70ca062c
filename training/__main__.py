"""``python -m training``: from corpora to the weights of the library."""

from __future__ import annotations

import zlib
from functools import partial
from pathlib import Path

import click

from article_parse._label._head_traits import HEAD
from article_parse._label._heading_traits import HEADING
from article_parse._label._traits import CONTEXT, OWN
from benchmarks.corpora import corpus_hash, forms
from training.ablation import ablate
from training.content import SETTINGS, Learner
from training.head import PARTS, HeadLearner
from training.headings import HeadingLearner
from training.module import write_module
from training.report import report, report_languages, report_shapes
from training.samples import Sample, load
from training.trees import source_of

_SHARED = Path("../shared/corpora")
_TEXT_FORMS = 2
"""In how many of its text forms a page is learned from; all four teach no more and take twice the time."""


@click.command()
@click.option(
    "--corpora", type=click.Path(path_type=Path), multiple=True, help="Folders of pages; the open corpora without it."
)
@click.option(
    "--form", "chosen", type=click.Choice(["html", "text"]), multiple=True, help="Learn one form; both without it."
)
@click.option("--write/--no-write", default=True, help="Write the weights, or only report.")
@click.option("--details", is_flag=True, help="Report also by language and by the form of blocks.")
@click.option("--ablate", "without", is_flag=True, help="Only report what each group of traits is worth.")
def main(corpora: tuple[Path, ...], chosen: tuple[str, ...], *, write: bool, details: bool, without: bool) -> None:
    """Learn what tells an article from the rest of its page, and report how well, by publishers left out."""
    folders = corpora or (_SHARED / "news", _SHARED / "web-articles")
    data = ", ".join(f"{folder.name} {corpus_hash(folder)}" for folder in folders)
    text = sorted({form for folder in folders for form in forms(folder, "text")})
    for form, names in (("html", ["html"]), ("text", text)):
        if chosen and form not in chosen:
            continue
        settings = SETTINGS[form]
        learner = Learner(load(folders, names), settings, partial(_is_taught, names=names))
        if without:
            for group, found in ablate(learner, learner.own):
                click.echo(f"{form} without {group}: {', '.join(found)}")
            continue
        rows, names_of_row = learner.own, OWN
        scores = learner.out_of_fold(rows, settings.alone)
        functions = [source_of(learner.grow(rows, learner.taught, settings.alone), OWN, "score_alone")]
        if settings.around:
            rows, names_of_row = learner.with_context(scores), OWN + CONTEXT
            scores = learner.out_of_fold(rows, settings.around)
            functions.append(
                source_of(learner.grow(rows, learner.taught, settings.around), names_of_row, "score_around")
            )
        figures = [*report(learner.samples, scores), f"Data: {data}"]
        head = HeadLearner(
            [learner.samples[number] for number in learner.taught],
            [rows[number] for number in learner.taught],
            [scores[number] for number in learner.taught],
        )
        for part in PARTS:
            figures.append(head.report(part))
            functions.append(source_of(head.grow(part), names_of_row + HEAD, f"score_{part}"))
        if settings.around:
            headings = HeadingLearner(learner.samples, rows, scores)
            figures.append(headings.report())
            functions.append(source_of(headings.grow(), names_of_row + HEADING, "score_heading"))
        click.echo("\n".join(figures))
        if details:
            click.echo("\n".join(report_languages(learner.samples, scores)))
            click.echo("\n".join(report_shapes(learner.samples, scores)))
        if write:
            size = write_module(form, "\n".join(figures), learner.all_words(), learner.typical(rows), functions)
            click.echo(f"wrote {size:,} bytes")


def _is_taught(sample: Sample, names: list[str]) -> bool:
    """Tell whether a page is learned from in this form; which forms they are depends on the page."""
    if len(names) <= _TEXT_FORMS:
        return True
    first = zlib.crc32(sample.gold.id.encode())
    return names.index(sample.form) in {first % len(names), (first + 1 + (first >> 4) % (len(names) - 1)) % len(names)}


if __name__ == "__main__":
    main()
