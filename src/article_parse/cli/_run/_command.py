"""``article-parse run``."""

from __future__ import annotations

import signal
import sqlite3
from typing import TYPE_CHECKING, Any

import attrs
import click

from article_parse import BUILTIN, Registry
from article_parse.cli._run._checkpoint import Checkpoint, CheckpointError
from article_parse.cli._run._options import DEFAULT_FIELDS, takes_run_options
from article_parse.cli._run._output import Output, open_output
from article_parse.cli._run._pool import WorkerStartError
from article_parse.cli._run._progress import Reporter, summarize
from article_parse.cli._run._rows import RowForm, Shape, column_names
from article_parse.cli._run._run import Interrupted, Run, options_hash
from article_parse.cli._run._walk import Walk
from article_parse.cli._run._worker import Job
from article_parse.cli._terminal import Refusal, printable
from article_parse.profiles import load, to_toml
from article_parse.records import Fields, Form, MissingExtraError
from article_parse.records._inputs import check_extra, form_of

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["run"]

_SOME_FAILED = 1
# Added to the number of the signal, as shells do.
_SIGNALLED = 128
_FORMS: dict[str, RowForm] = {".jsonl": "jsonl", ".ndjson": "jsonl", ".csv": "csv", ".parquet": "parquet"}


@click.command(name="run")
@takes_run_options
@click.pass_context
def run(ctx: click.Context, /, **given: Any) -> None:  # noqa: ANN401
    """
    Parse many dumps: a row for each, in their order, into one FILE.

    INPUTS are files, folders, patterns and - for the standard input: .txt .html .md, one dump each; .jsonl .parquet,
    one a row; .warc .wet, one a record; .mhtml; packed with gzip or zstd or not.

    What fails is a row in FILE.errors.jsonl, and the run goes on. FILE has its name when it is whole.

    Exit status: 0 all were parsed, 1 some failed, 2 the call cannot be carried out, 130 it was interrupted.
    """
    try:
        status = _carry_out(**given)
    except (CheckpointError, MissingExtraError, WorkerStartError) as error:
        raise Refusal(printable(str(error))) from None
    except sqlite3.Error as error:
        raise OSError(None, f"the ids and the checkpoint: {error}") from None
    except KeyboardInterrupt:
        # Before there was anything to go on with.
        click.echo("interrupted", err=True)
        status = _SIGNALLED + signal.SIGINT
    ctx.exit(status)


def _carry_out(  # noqa: PLR0913 - the options of the command
    *,
    inputs: Sequence[str],
    output: str,
    jobs: int,
    errors: str | None,
    fields: tuple[str, ...],
    flat: bool,
    form: str | None,
    timeout: float,
    limit: int | None,
    resume: bool,
    overwrite: bool,
    progress: bool,
    quiet: bool,
    **given: Any,  # noqa: ANN401
) -> int:
    target = Output.of(output, errors, _FORMS)
    target.check(inputs)
    shape = _shape(target.form, fields, flat=flat)
    names, job = _fields(given), _job(shape, given)
    known = None if form is None else Form(form)
    for path in inputs:
        check_extra(known or form_of(path) or Form.DUMP, path)
    options = options_hash(shape, names, known, attrs.evolve(job, profile=None, profiles=Registry()), *_written(job))
    journal = open_output(target, shape, Checkpoint(options=options), resume=resume, overwrite=overwrite)
    if journal is None:
        click.echo(printable(f"{output} is whole already"), err=True)
        return 0
    counts = journal.state.counts
    try:
        journal.resume()
        counts, place = journal.state.counts, journal.state.place
        walk = Walk(inputs, known, names, without=target.files, after=place)
        with Reporter(counts, walk, wanted=progress and not quiet) as reporter:
            if not journal.state.done:
                Run(walk, job, jobs, timeout, limit, journal, reporter, counts).carry_out()
        journal.finish()
    except Interrupted as stop:
        hint = f"; go on with --resume: {counts.dumps:,} dumps are done" if target.can_be_resumed else ""
        click.echo(printable(f"interrupted{hint}"), err=True)
        return _SIGNALLED + stop.number
    finally:
        journal.close()
    if not quiet:
        click.echo(summarize(counts, reporter, jobs, target.errors_name), err=True)
    return _SOME_FAILED if counts.failed else 0


def _written(job: Job) -> list[str]:
    """Give the profiles that a call brings along as text, which is the same in each process."""
    own = [each for each in job.profiles if each not in tuple(BUILTIN)]
    return [to_toml(each) for each in (*own, *([job.profile] if job.profile else ()))]


def _shape(form: RowForm, fields: tuple[str, ...], *, flat: bool) -> Shape:
    shape = Shape(form, flat, fields)
    known = column_names(shape)
    if unknown := [name for name in fields if name not in known]:
        message = f"there is no field {', '.join(unknown)}; there are {', '.join(known)}"
        raise click.BadParameter(message, param_hint="--fields")
    return shape


def _fields(given: dict[str, Any]) -> Fields:
    return Fields(
        text=given.pop("text_fields") or DEFAULT_FIELDS.text,
        id=given.pop("id_field") or None,
        url=given.pop("url_field") or None,
        retrieved=given.pop("retrieved_field") or None,
    )


def _job(shape: Shape, given: dict[str, Any]) -> Job:
    places = given.pop("profile_places")
    profiles: Registry = BUILTIN.with_(*(each for place in places for each in load(place))) if places else BUILTIN
    return Job(shape=shape, profiles=profiles, **given)
