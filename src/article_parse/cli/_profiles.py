"""The commands of ``article-parse profile``."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click

from article_parse import BUILTIN
from article_parse._shown import counted
from article_parse.cli._moments import facts
from article_parse.cli._options import DumpPath, load_one, read_profile
from article_parse.cli._start import find_settings, missing_setting, start_profile
from article_parse.cli._terminal import Commands, Refusal, printable, show, write
from article_parse.learning import check, learn
from article_parse.profiles import discover, load, to_toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from article_parse import Profile


_UNFIT = 1
_takes_dumps = click.argument("dumps", nargs=-1, required=True, type=DumpPath())


@click.group(name="profile", cls=Commands)
def profile() -> None:
    """Learn, check, list, show and begin profiles."""


@profile.command(name="list")
@click.option(
    "--profile", "files", multiple=True, type=click.Path(exists=True), metavar="FILE", help="List it as well."
)
@click.option("--installed", is_flag=True, help="List those that installed packages offer as well.")
def _list(*, files: Sequence[str], installed: bool) -> None:
    """Print which profiles there are, and how each is told."""
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
    if each.signatures:
        yield counted(len(each.signatures), "signature")
    if each.cues:
        yield counted(len(each.cues), "cue")
    if each.valid_from or each.valid_until:
        yield f"valid from {each.valid_from or 'ever'} until {each.valid_until or 'now'}"


@profile.command(name="show")
@click.argument("name")
@click.option("--inherited", is_flag=True, help="With what it takes from the profile that it extends.")
def _show(*, name: str, inherited: bool) -> None:
    """Print the profile NAME, a built-in one or a file, as TOML."""
    found = load_one(name)
    stated, left_out = _as_in_a_file(BUILTIN.complete(found) if inherited else found)
    comment = f"In Python it has regular expressions as well, which files do not take: {', '.join(left_out)}"
    write(printable(to_toml(stated, {"": comment} if left_out else {}).removesuffix("\n")))


def _as_in_a_file(found: Profile) -> tuple[Profile, list[str]]:
    """Give a profile without its compiled regular expressions, and these."""
    left_out: list[str] = []
    stated: dict[str, Any] = {}
    for field in ("bylines", "signatures", "cues"):
        entries = getattr(found, field)
        patterns = [entry if field == "bylines" else entry.pattern for entry in entries]
        left_out += [pattern.pattern for pattern in patterns if isinstance(pattern, re.Pattern)]
        stated[field] = [
            entry for entry, pattern in zip(entries, patterns, strict=True) if not isinstance(pattern, re.Pattern)
        ]
    return attrs.evolve(found, **stated), left_out


@profile.command(name="new")
@click.argument("name")
@click.option(
    "--into", type=click.Path(file_okay=False, path_type=Path), default=".", help="The folder to begin it in."
)
def _new(*, name: str, into: Path) -> None:
    """
    Begin the profile NAME, its first page and a test.

    Put a dump in the place of dump.txt, run pytest --article-parse-write, and review the expected.json that it writes.
    """
    settings = find_settings(into)
    try:
        made = start_profile(name, into)
    except FileExistsError as error:
        message = f"{error.filename} is there already; nothing was written"
        raise Refusal(printable(message)) from None
    write("\n".join(map(str, made)))
    if settings is not None and (missing := missing_setting(settings, into)) is not None:
        click.echo(printable(f"for pytest to find the page, {settings} needs:\n{missing}"), err=True)


@profile.command(name="learn")
@_takes_dumps
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Where to write it."
)
@click.option("--name", metavar="NAME", help="What to call it; the name of FILE without its ending, if not given.")
@click.option("--force", is_flag=True, help="Write FILE although it is there.")
def _learn(*, dumps: Sequence[Path], output: Path | None, name: str | None, force: bool) -> None:
    """
    Learn a profile from DUMPS of one publisher.

    It is printed, or written to FILE, as TOML with a comment on each entry that says where it was seen. Give 3 to 50
    dumps of different articles, better of different weeks.
    """
    if output is not None and output.exists() and not force:
        message = f"{output} is there already; --force writes over it, without -o the profile is printed"
        raise Refusal(printable(message))
    if output is not None and output.exists() and any(output.samefile(dump) for dump in dumps):
        message = f"{output} is one of the dumps; name another file for the profile"
        raise Refusal(printable(message))
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
            f"{output}: {counted(len(seen.signatures), 'signature')} and {counted(len(seen.cues), 'cue')}"
            f" of {len(dumps)} dumps",
            err=True,
        )


@profile.command(name="check")
@click.argument("file", type=click.Path(), callback=read_profile)
@_takes_dumps
@click.pass_context
def _check(ctx: click.Context, /, *, file: Profile, dumps: Sequence[Path]) -> None:
    """Check whether FILE, a profile, still fits DUMPS. Exit status 1: it does not."""
    found = check(file, [dump.read_bytes() for dump in dumps])
    strangers = ", ".join(str(dumps[number]) for number in found.strangers)
    rows = [("verdict", found.verdict.value.replace("_", " "))]
    rows += [("evidence", sentence) for sentence in found.evidence]
    rows += [("of others", strangers)] if strangers else []
    show([facts(rows)])
    if not found.is_ok:
        ctx.exit(_UNFIT)
