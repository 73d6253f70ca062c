"""``python -m training``: from corpora to the weights of the library."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from article_parse._blocks import Media
from article_parse._label._head_traits import HEAD
from article_parse._label._heading_traits import HEADING
from article_parse._label._traits import OWN
from benchmarks.corpora import corpus_hash
from training.ablation import ablate
from training.content import ContentLearner
from training.head import PARTS, HeadLearner, report_part
from training.head import SETTING as HEAD_SETTING
from training.headings import SETTING as HEADING_SETTING
from training.headings import heading_examples, report_headings
from training.learner import grow_on
from training.module import write_module, write_parts
from training.report import report, report_languages, report_shapes
from training.samples import load
from training.trees import source_of

_SHARED = Path("../shared/corpora")
_OPEN = ("news", "web-articles", "more")
_MEDIA: tuple[Media, ...] = ("html", "text")


@click.command()
@click.option(
    "--corpora",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Folders of pages, also of dumps that `python -m benchmarks render` printed; the open corpora without it.",
)
@click.option("--form", "chosen", type=click.Choice(_MEDIA), multiple=True, help="Learn one form; both without it.")
@click.option("--parts-only", is_flag=True, help="Write the scores of headline, byline, date and headings alone.")
@click.option("--write/--no-write", default=True, help="Write the weights, or only report.")
@click.option("--details", is_flag=True, help="Report also by language and by the form of blocks.")
@click.option("--ablate", "without", is_flag=True, help="Only report what each group of traits is worth.")
def main(
    corpora: tuple[Path, ...],
    chosen: tuple[Media, ...],
    *,
    parts_only: bool,
    write: bool,
    details: bool,
    without: bool,
) -> None:
    """Learn what tells an article from the rest of its page, and report how well, by sites left out."""
    folders = corpora or tuple(_SHARED / name for name in _OPEN)
    for media in chosen or _MEDIA:
        learner = ContentLearner(load(folders, media), media)
        if without:
            for group, found in ablate(learner):
                click.echo(f"{media} without {group}: {', '.join(found)}")
            continue
        figures = list(report(learner.samples, learner.scores))
        click.echo("\n".join(figures))
        if details:
            click.echo("\n".join(report_languages(learner.samples, learner.scores)))
            click.echo("\n".join(report_shapes(learner.samples, learner.scores)))
        data = f"Data: {_data(folders)}"
        size = 0
        if write and not parts_only:
            functions = [
                source_of(grow_on(learner.alone, learner.settings[0]), OWN, "score_alone"),
                source_of(grow_on(learner.around, learner.settings[1]), learner.names, "score_around"),
            ]
            whole = "\n".join([*figures, data])
            size += write_module(media, whole, learner.all_words, learner.typical(), functions)
        functions, figures = _parts(learner)
        click.echo("\n".join(figures))
        if write:
            size += write_parts(media, "\n".join([*figures, data]), functions)
            click.echo(f"wrote {size:,} bytes")


def _parts(learner: ContentLearner) -> tuple[list[str], list[str]]:
    """Learn the scores of the parts of an article; give them, and how well they do."""
    functions, figures = [], []
    head = HeadLearner(learner)
    for part in PARTS:
        examples = head.examples(part)
        figures.append(report_part(part, examples))
        names = (learner.names if learner.media == "text" else OWN) + HEAD
        functions.append(source_of(grow_on(examples, HEAD_SETTING), names, f"score_{part}"))
    if learner.media == "text":
        examples = heading_examples(learner)
        figures.append(report_headings(examples))
        functions.append(source_of(grow_on(examples, HEADING_SETTING), learner.names + HEADING, "score_heading"))
    return functions, figures


def _data(folders: Sequence[Path]) -> str:
    """Name the corpora that are learned from, with their hashes; dumps printed from them are of the same pages."""
    found = {folder.name: f"{folder.name} {corpus_hash(folder)}" for folder in folders if (folder / "html").is_dir()}
    return ", ".join(found.values())


if __name__ == "__main__":
    main()
