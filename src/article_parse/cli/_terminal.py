"""What the command line prints: UTF-8, no raw control characters, no traceback when nobody reads on."""

from __future__ import annotations

import errno
import os
import re
import sys
from typing import TYPE_CHECKING, NoReturn

import click
from rich.console import Console

from article_parse._escapes import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import RenderableType

# 128 and the number of SIGPIPE, as shells report a program that was stopped by it.
BROKEN_PIPE_STATUS = 141
UNFINISHED_STATUS = 2
INTERRUPTED_STATUS = 130

_ARGUMENTS = "(?:url|retrieved_at|media|encoding|language|timezone|formatter)"
_ARGUMENT = re.compile(rf"(?<=\bgive ){_ARGUMENTS}\b|\b{_ARGUMENTS}(?==)")
_WHOLE = 1000
_CALL = re.compile(r",? or (?:use|call) \w+(?:\.\w+)?\(\)")


class Refusal(click.ClickException):
    """What the call asks for cannot be done with what it was given."""

    exit_code = 2


class Commands(click.Group):
    """A group whose help tells of each command all that its first sentence says, however narrow the terminal is."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the commands with their first sentences."""
        rows = [(name, self.commands[name].get_short_help_str(_WHOLE)) for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


def printable(text: str) -> str:
    r"""
    Give *text* with everything that could steer a terminal made visible.

    >>> printable("\x1b[2Jgone")
    '␛[2Jgone'
    """
    return visible(text)


def in_options(message: str) -> str:
    """
    Give what the library says with options in place of the arguments that Python would be given.

    >>> in_options("give retrieved_at, or use Moment.resolve()")
    'give --retrieved-at'
    """
    stated = _CALL.sub("", message)
    return printable(_ARGUMENT.sub(lambda found: "--" + found[0].replace("_", "-"), stated))


def write(text: str) -> None:
    """Write *text* and a line end to the standard output."""
    # A process that is started with a closed standard output has none.
    if sys.stdout is None:
        raise OSError(errno.EBADF, "the standard output is closed")
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="replace")
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def columns() -> int | None:
    """Give how wide what is printed may be: as the terminal, or as ``COLUMNS`` says; nothing bounds it in a pipe."""
    console = Console()
    return console.width if console.is_terminal or "COLUMNS" in os.environ else None


def show(parts: Iterable[RenderableType], *, wrap: bool = True) -> None:
    """Write *parts*, in colour where the standard output is a terminal that has it and ``NO_COLOR`` is not set."""
    console = Console(highlight=False, emoji=False, markup=False)
    with console.capture() as captured:
        for part in parts:
            console.print(part, soft_wrap=not wrap)
    write("\n".join(line.rstrip() for line in captured.get().removesuffix("\n").split("\n")))


def leave_broken_pipe() -> NoReturn:
    """End the program when nobody reads its output, without a word."""
    _drop_output()
    raise SystemExit(BROKEN_PIPE_STATUS)


def leave_unfinished(fault: OSError) -> NoReturn:
    """End the program when the dump cannot be read or the output cannot be written, with one line that says why."""
    named = f" {fault.filename}" if isinstance(fault.filename, str) else ""
    click.echo(printable(f"Error: cannot read or write{named}: {fault.strerror or fault}"), err=True)
    _drop_output()
    raise SystemExit(UNFINISHED_STATUS)


def _drop_output() -> None:
    """Let go of what is not written yet: the interpreter flushes it at its end, which must not fail."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
