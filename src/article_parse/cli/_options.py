"""The options that the commands share, and what their values mean."""

from __future__ import annotations

import errno
import re
import sys
from datetime import datetime
from difflib import get_close_matches
from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import available_timezones

import click

from article_parse import BUILTIN, UnknownTimezoneError
from article_parse._dates import check_formatter
from article_parse._timezone import read_timezone
from article_parse.cli._terminal import Refusal, printable
from article_parse.profiles import FORMATTERS, load

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import tzinfo

    from article_parse import Profile

_SHOWN = 3
F = TypeVar("F", bound="Callable[..., Any]")

_ADDRESS = re.compile(r"https?://|www\.", re.IGNORECASE)


def read_instant(ctx: click.Context, param: click.Parameter, value: str | None) -> datetime | None:
    """Give the instant that an option states in ISO 8601, with its zone."""
    if value is None:
        return None
    try:
        instant = datetime.fromisoformat(value)
    except ValueError:
        message = f"{printable(value)!r} is not ISO 8601; write it as 2026-02-22T12:00:00Z"
        raise click.BadParameter(message, ctx, param) from None
    if instant.utcoffset() is None:
        message = f"{value!r} has no time zone; add Z for UTC, or an offset as in 2026-02-22T12:00:00+01:00"
        raise click.BadParameter(message, ctx, param)
    return instant


def read_zone(ctx: click.Context, param: click.Parameter, value: str | None) -> tzinfo | None:
    """Give the time zone that an option names, or whose offset from UTC it states."""
    try:
        return read_timezone(value)
    except UnknownTimezoneError:
        message = f"{printable(str(value))!r} is no time zone; write it as Europe/Lisbon or +01:00"
        raise click.BadParameter(message, ctx, param) from None


def read_formatter(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """Give the formatter that an option names; of a run, a wrong one would cost each record."""
    del ctx, param
    check_formatter(value)
    return value


def read_profile(ctx: click.Context, param: click.Parameter, value: str | None) -> Profile | None:
    """Give the profile that an option or an argument names."""
    del ctx, param
    return None if value is None else load_one(value)


def load_one(name: str) -> Profile:
    """Give the one profile in the file or folder called *name*, or the built-in one of that name."""
    if not Path(name).exists():
        known = {each.name: each for each in BUILTIN}
        if name in known:
            return known[name]
        close = get_close_matches(name, known, 1)
        advice = f"did you mean {close[0]}?" if close else "article-parse profile list prints the names"
        raise Refusal(printable(f"there is no file and no built-in profile {name!r}; {advice}"))
    profiles = load(name)
    if len(profiles) != 1:
        raise Refusal(printable(f"{name!r} holds {len(profiles)} profiles; name the file of one"))
    return profiles[0]


def _begins(
    names: Callable[[], Iterable[str]],
) -> Callable[[click.Context, click.Parameter, str], list[str]]:
    """Give what completes the value of an option in a shell: those of the *names* that begin so."""

    def complete(_ctx: click.Context, _param: click.Parameter, begun: str) -> list[str]:
        return sorted(name for name in names() if name.startswith(begun))

    return complete


class _Dump(click.File):
    """A file to read, ``-`` for the standard input; a process that is started with a closed one has none."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401
        """Open the file."""
        if value == "-":
            if sys.stdin is None:
                raise OSError(errno.EBADF, "the standard input is closed")
            if sys.stdin.isatty():
                click.echo("type or paste the dump; Ctrl-D ends it, on Windows Ctrl-Z and Enter", err=True)
        refuse_address(value)
        _refuse_folder(value, "for the dumps in it: article-parse run {} -o out.jsonl")
        return super().convert(value, param, ctx)


class DumpPath(click.Path):
    """The path of a file that is there."""

    def __init__(self) -> None:
        super().__init__(exists=True, dir_okay=False, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ANN401
        """Check the path."""
        refuse_address(value)
        _refuse_folder(value, "name the dumps in it, as {}/*")
        return super().convert(value, param, ctx)


def _refuse_folder(value: object, advice: str) -> None:
    if isinstance(value, str) and Path(value).is_dir():
        raise Refusal(printable(f"{value} is a folder; {advice.format(quote(value.rstrip('/') or value))}"))


def refuse_address(value: object) -> None:
    """Raise an error with advice where an address stands for a file."""
    if isinstance(value, str) and _ADDRESS.match(value):
        message = f"{value} is an address, and nothing is fetched; save the page, and give its file and --url"
        example = f"  curl -L {quote(value)} -o page.html\n  article-parse show page.html --url {quote(value)}"
        raise Refusal(printable(f"{message}:\n{example}"))


RETRIEVED_AT = click.option(
    "--retrieved-at", callback=read_instant, metavar="T", help="When the page was printed, as 2026-02-22T12:00:00Z."
)
TIMEZONE = click.option(
    "--timezone",
    callback=read_zone,
    metavar="ZONE",
    shell_complete=_begins(available_timezones),
    help="The zone of dates without one, as Europe/Lisbon.",
)
FORMATTER = click.option(
    "--formatter",
    callback=read_formatter,
    metavar="NAME",
    shell_complete=_begins(lambda: FORMATTERS),
    help="The program that wrote relative dates, as react-timeago.",
)
PARSE_OPTIONS = (
    RETRIEVED_AT,
    click.option("--media", type=click.Choice(["text", "html"]), help="What the dump is; found out without it."),
    click.option("--language", metavar="TAG", help="The language of the article, as pt-BR."),
    TIMEZONE,
    FORMATTER,
    click.option(
        "--profile",
        type=click.Path(),
        callback=read_profile,
        metavar="FILE",
        help="The profile to use, a TOML file or the name of a built-in one; chosen among these without it.",
    ),
    click.option("--encoding", metavar="NAME", help="The encoding of the dump; found out without it."),
)
_DUMP_OPTIONS = (
    click.argument("file", type=_Dump("rb")),
    click.option("--url", metavar="URL", help="The address of the page; nothing is fetched."),
    *PARSE_OPTIONS,
)


class DumpCommand(click.Command):
    """A command that takes one dump, and says which takes many."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the arguments; more than one file is one too many."""
        ctx.allow_extra_args = True
        rest = super().parse_args(ctx, args)
        if rest:
            named = " ".join([str(ctx.params["file"].name), *map(str, rest)][:_SHOWN]) + " ..." * (len(rest) >= _SHOWN)
            message = f"{ctx.info_name} takes one dump; for many: article-parse run {named} -o out.jsonl"
            # The file is open already.
            ctx.close()
            raise click.UsageError(printable(message), ctx)
        return rest


def takes_dump(command: F) -> F:
    """Give *command* the argument FILE and the options of ``parse``, under its own names for them."""
    for option in reversed(_DUMP_OPTIONS):
        command = option(command)
    return command
