"""The commands of ``article-parse profile``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from article_parse import BUILTIN
from article_parse.cli._moments import facts
from article_parse.cli._start import start_profile
from article_parse.cli._terminal import printable, show, write
from article_parse.profiles import discover, load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from article_parse import Profile


@click.group(name="profile")
def profile() -> None:
    """Learn, check, list and begin profiles of publishers."""


@profile.command(name="list")
@click.option(
    "--profile", "files", multiple=True, type=click.Path(exists=True), metavar="FILE", help="List it as well."
)
@click.option("--installed", is_flag=True, help="List those that installed packages offer as well.")
def _list(*, files: Sequence[str], installed: bool) -> None:
    """Print the profiles that there are: the name, the publication, and how it is told."""
    given = [each for file in files for each in load(file)]
    registry = BUILTIN.with_(*given, *(discover() if installed else ()))
    show([facts((each.name, _describe(each)) for each in registry)])


def _describe(each: Profile) -> str:
    return "; ".join(_traits(each))


def _traits(each: Profile) -> Iterator[str]:
    if each.publisher:
        yield each.publisher + " (platform)" * each.platform
    if each.extends:
        yield f"extends {each.extends}"
    if each.domains:
        yield ", ".join(each.domains)
    yield f"{len(each.signatures)} signatures, {len(each.cues)} cues"
    if each.valid_from or each.valid_until:
        yield f"valid from {each.valid_from or 'ever'} until {each.valid_until or 'now'}"


@profile.command(name="new")
@click.argument("name")
@click.option(
    "--into", type=click.Path(file_okay=False, path_type=Path), default=".", help="The folder to begin it in."
)
def _new(*, name: str, into: Path) -> None:
    """Begin the profile NAME: its file, a folder for its first page, and a test."""
    try:
        made = start_profile(name, into)
    except FileExistsError as error:
        message = f"{error.filename} is there already"
        raise click.UsageError(printable(message)) from None
    write("\n".join(map(str, made)))
