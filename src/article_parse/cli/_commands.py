"""The commands of ``article-parse``."""

from __future__ import annotations

from pathlib import Path
from shlex import quote
from typing import TYPE_CHECKING, Any, BinaryIO

import click

from article_parse import (
    ArticleParseError,
    ProfileError,
    parse,
    parse_moment,
    to_html,
    to_json,
    to_jsonld,
    to_markdown,
    to_text,
    trace,
)
from article_parse.cli._explain import annotate
from article_parse.cli._moments import facts, moment_rows
from article_parse.cli._options import FORMATTER, RETRIEVED_AT, TIMEZONE, DumpCommand, refuse_address, takes_dump
from article_parse.cli._profiles import profile
from article_parse.cli._report import save_report
from article_parse.cli._run._command import run
from article_parse.cli._show import lay_out
from article_parse.cli._terminal import (
    INTERRUPTED_STATUS,
    Commands,
    Refusal,
    columns,
    in_options,
    leave_broken_pipe,
    printable,
    show,
    write,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from article_parse import Article

_NOTHING_FOUND = 1


class _Program(Commands):
    """The commands; it reports the errors of the library, and ends quietly when nobody reads on."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401
        """Run the command that *ctx* names."""
        try:
            return super().invoke(ctx)
        except ProfileError as error:
            # With the line of the file and a mark below the fault.
            raise Refusal(printable(str(error))) from None
        except ArticleParseError as error:
            raise Refusal(in_options(error.message)) from None
        except BrokenPipeError:
            leave_broken_pipe()
        except KeyboardInterrupt:
            # To click it is status 1, which says that nothing was found.
            click.echo("interrupted", err=True)
            raise SystemExit(INTERRUPTED_STATUS) from None

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:  # noqa: ANN401
        """Find the command; a dump in its place gets the advice to show it."""
        refuse_address(args[0])
        if args[0] == "-" or Path(args[0]).is_file():
            message = f"a command comes first; to see the article: article-parse show {quote(args[0])}"
            raise click.UsageError(printable(message), ctx)
        return super().resolve_command(ctx, args)


def _write_jsonld(article: Article) -> str:
    import json  # noqa: PLC0415

    return json.dumps(to_jsonld(article), indent=2)


def _write_json(article: Article) -> str:
    return to_json(article, indent=2)


_FORMS: dict[str, Callable[[Article], str]] = {
    "text": to_text,
    "markdown": to_markdown,
    "html": to_html,
    "json": _write_json,
    "jsonld": _write_jsonld,
}


@click.group(
    cls=_Program,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit status: 0 something was found, 1 nothing was found, 2 the call cannot be carried out, 130 it was "
    "interrupted.",
)
@click.version_option(package_name="article-parse-dumps")
def program() -> None:
    """
    Turn the dump of an article page, text or HTML, into the article.

    FILE is the dump; - is the standard input. Nothing is fetched. Control characters in it are printed as pictures.
    """


@program.command(name="show", cls=DumpCommand)
@takes_dump
@click.option("--as", "form", type=click.Choice(["pretty", *_FORMS]), default="pretty", help="How to print it.")
@click.option(
    "--html",
    "report",
    type=click.Path(path_type=Path, dir_okay=False, allow_dash=True),
    metavar="REPORT",
    help="Write a page that shows it beside the dump, and why, instead of printing it.",
)
@click.pass_context
def _show(
    ctx: click.Context,
    /,
    *,
    file: BinaryIO,
    form: str,
    report: Path | None,
    **given: Any,  # noqa: ANN401
) -> None:
    """Print the article in FILE. Exit status 1: there is neither a title nor a body."""
    if report is not None:
        found = trace(file.read(), **given)
        save_report(found, report)
        _exit_when_empty(ctx, found.article)
        return
    article = parse(file.read(), **given)
    if form == "pretty":
        show(lay_out(article))
    else:
        write(printable(_FORMS[form](article)))
    _exit_when_empty(ctx, article)


@program.command(name="explain", cls=DumpCommand)
@takes_dump
@click.pass_context
def _explain(ctx: click.Context, /, *, file: BinaryIO, **given: Any) -> None:  # noqa: ANN401
    """
    Print FILE line by line, and why.

    First comes what the page states of itself, then each block with its role, and why it has it.
    Lines are broken at words on a terminal, and whole in a pipe unless COLUMNS is set.
    """
    found = trace(file.read(), **given)
    show(annotate(found, columns()), wrap=False)
    _exit_when_empty(ctx, found.article)


@program.command(name="date")
@click.argument("text")
@RETRIEVED_AT
@TIMEZONE
@FORMATTER
@click.option("--language", "languages", multiple=True, metavar="TAG", help="Its language; may stand more than once.")
@click.pass_context
def _date(ctx: click.Context, /, *, text: str, **given: Any) -> None:  # noqa: ANN401
    """Print what the date TEXT can mean. Exit status 1: it is no date."""
    moment = parse_moment(text, **given)
    if moment is None:
        click.echo(printable(f"no date: {text}"), err=True)
        ctx.exit(_NOTHING_FOUND)
    show([facts(moment_rows(moment))])


program.add_command(profile)
program.add_command(run)


def _exit_when_empty(ctx: click.Context, article: Article) -> None:
    if article.title is None and not article.body:
        click.echo("nothing found: neither a title nor a body", err=True)
        ctx.exit(_NOTHING_FOUND)
