"""The options of ``article-parse run``."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any, TypeVar

import click

from article_parse.cli._options import PARSE_OPTIONS
from article_parse.records import Fields, Form

__all__ = ["DEFAULT_FIELDS", "takes_run_options"]

F = TypeVar("F", bound=Callable[..., Any])

DEFAULT_FIELDS = Fields()


def _names(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[str, ...]:
    names = tuple(name.strip() for name in (value or "").split(","))
    if value is not None and not all(names):
        message = "name fields with commas between, as title,text"
        raise click.BadParameter(message, ctx, param)
    return tuple(dict.fromkeys(names)) if value is not None else ()


def _cores() -> int:
    """Give how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


_OPTIONS = (
    click.argument("inputs", nargs=-1, required=True, metavar="INPUTS..."),
    click.option(
        "-o",
        "--output",
        required=True,
        metavar="FILE",
        help="Ends with .jsonl, .csv or .parquet; - for JSON lines on the standard output.",
    ),
    click.option(
        "-j",
        "--jobs",
        type=click.IntRange(min=1),
        default=_cores,
        show_default="the cores there are",
        help="How many processes parse.",
    ),
    click.option(
        "--form",
        type=click.Choice([form.value for form in Form]),
        help="How INPUTS hold dumps; told by their endings without it.",
    ),
    click.option(
        "--text-field",
        "text_fields",
        multiple=True,
        metavar="NAME",
        help=f"Where the dump is; the first there is of {', '.join(DEFAULT_FIELDS.text)} without it.",
    ),
    click.option(
        "--id-field",
        metavar="NAME",
        default=DEFAULT_FIELDS.id,
        show_default=True,
        help="Where its id is; '' for the line as the id.",
    ),
    click.option(
        "--url-field", metavar="NAME", default=DEFAULT_FIELDS.url, show_default=True, help="Where its address is."
    ),
    click.option(
        "--retrieved-field",
        metavar="NAME",
        default=DEFAULT_FIELDS.retrieved,
        show_default=True,
        help="Where the instant is at which it was retrieved.",
    ),
    *PARSE_OPTIONS,
    click.option(
        "--profiles-from",
        "profile_places",
        multiple=True,
        type=click.Path(exists=True),
        metavar="PATH",
        help="Choose among the profiles in this file or folder as well.",
    ),
    click.option("--fields", callback=_names, metavar="A,B,...", help="The columns to write; all of them without it."),
    click.option("--flat", is_flag=True, help="Write moments, authors and notes as plain values, as in CSV."),
    click.option(
        "--errors",
        "errors",
        metavar="FILE",
        help="Where failures go; next to the output without it, as out.errors.jsonl.",
    ),
    click.option(
        "--timeout",
        type=click.FloatRange(min=0.1),
        default=300.0,
        show_default=True,
        metavar="SECONDS",
        help="Give a dump up that takes longer.",
    ),
    click.option("--limit", type=click.IntRange(min=1), help="Read no more than so many dumps."),
    click.option("--resume", is_flag=True, help="Go on with a run that did not come to its end."),
    click.option("--overwrite", is_flag=True, help="Start anew, whatever is there."),
    click.option("--progress/--no-progress", default=True, help="Whether to tell how far it is."),
    click.option("-q", "--quiet", is_flag=True, help="Tell nothing but errors."),
)


def takes_run_options(command: F) -> F:
    """Give *command* the argument INPUTS and the options of ``run``, under its own names for them."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command
