"""The commands of ``article-parse profile``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from article_parse import BUILTIN
from article_parse.cli._moments import facts
from article_parse.cli._options import read_profile
from article_parse.cli._start import start_profile
from article_parse.cli._terminal import printable, show, write
from article_parse.learning import check, learn
from article_parse.profiles import discover, load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from article_parse import Profile


_UNFIT = 1
_takes_dumps = click.argument(
    "dumps", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)


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


@profile.command(name="learn")
@_takes_dumps
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Where to write it."
)
@click.option("--name", metavar="NAME", help="What to call it; the name of FILE without its ending, if not given.")
def _learn(*, dumps: Sequence[Path], output: Path | None, name: str | None) -> None:
    """Learn a profile from DUMPS of one publisher, and print or write it as TOML, with where each entry was seen."""
    named = name or (output.stem if output else None)
    if named is None:
        message = "give a --name or an --output"
        raise click.UsageError(message)
    learned = learn([dump.read_bytes() for dump in dumps], name=named)
    if output is None:
        write(printable(learned.toml.removesuffix("\n")))
    else:
        output.write_text(learned.toml, encoding="utf-8")
        seen = learned.profile
        click.echo(
            f"{output}: {len(seen.signatures)} signatures and {len(seen.cues)} cues of {len(dumps)} dumps", err=True
        )


@profile.command(name="check")
@click.argument("file", type=click.Path(exists=True), callback=read_profile)
@_takes_dumps
@click.pass_context
def _check(ctx: click.Context, /, *, file: Profile, dumps: Sequence[Path]) -> None:
    """Check whether the profile in FILE still fits DUMPS of its publisher. Exit status 1: it does not."""
    found = check(file, [dump.read_bytes() for dump in dumps])
    strangers = ", ".join(str(dumps[number]) for number in found.strangers)
    rows = [("verdict", found.verdict.value.replace("_", " "))]
    rows += [("evidence", sentence) for sentence in found.evidence]
    rows += [("of others", strangers)] if strangers else []
    show([facts(rows)])
    if not found.is_ok:
        ctx.exit(_UNFIT)
