"""The options that the commands share, and what their values mean."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

import click

from article_parse.cli._terminal import printable

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

F = TypeVar("F", bound="Callable[..., Any]")

_OFFSET = re.compile(r"([+-])([01][0-9]|2[0-3]):([0-5][0-9])")


class _Instant(click.ParamType):
    """An ISO 8601 date and time with a zone."""

    name = "instant"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:  # noqa: ANN401
        """Give the instant that *value* states."""
        if isinstance(value, datetime):
            return value
        try:
            instant = datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{printable(value)!r} is not ISO 8601; write it as 2026-02-22T12:00:00Z", param, ctx)
        if instant.utcoffset() is None:
            message = f"{value!r} has no time zone; add Z for UTC, or an offset as in 2026-02-22T12:00:00+01:00"
            self.fail(message, param, ctx)
        return instant


class _Zone(click.ParamType):
    """A time zone, by its name or its offset from UTC."""

    name = "zone"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tzinfo:  # noqa: ANN401
        """Give the time zone that *value* names."""
        if not isinstance(value, str):
            zone: tzinfo = value
            return zone
        if value.upper() in {"UTC", "Z"}:
            return UTC
        offset = _OFFSET.fullmatch(value)
        if offset:
            width = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
            return timezone(-width if offset[1] == "-" else width)
        try:
            return ZoneInfo(value)
        except (ValueError, KeyError, OSError):
            self.fail(f"{printable(value)!r} is no time zone; write it as Europe/Lisbon or +01:00", param, ctx)


INSTANT = _Instant()
ZONE = _Zone()

_DUMP_OPTIONS = (
    click.argument("file", type=click.File("rb")),
    click.option("--retrieved-at", type=INSTANT, metavar="T", help="When the page was printed, as 2026-02-22T12:00:00Z."),
    click.option("--url", metavar="URL", help="The address of the page; nothing is fetched."),
    click.option("--media", type=click.Choice(["text", "html"]), help="What the dump is; found out without it."),
    click.option("--language", metavar="TAG", help="The language of the article, as pt-BR."),
    click.option("--timezone", type=ZONE, metavar="ZONE", help="The zone of dates without one, as Europe/Lisbon."),
    click.option("--encoding", metavar="NAME", help="The encoding of the dump; found out without it."),
)


def takes_dump(command: F) -> F:
    """Give *command* the argument FILE and the options of ``parse``, under its own names for them."""
    for option in reversed(_DUMP_OPTIONS):
        command = option(command)
    return command
