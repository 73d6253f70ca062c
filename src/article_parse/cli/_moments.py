"""Moments in words."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from article_parse.cli._terminal import printable
from article_parse.model import Precision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from article_parse.model import Moment

_UNKNOWN = "unknown until --retrieved-at says when the page was printed"
_UNITS = {unit: timedelta(**{f"{unit.value}s": 1}) for unit in (Precision.DAY, Precision.MINUTE, Precision.SECOND)}
_EASTERNMOST, _ANY_ZONE = timedelta(hours=14), timedelta(hours=26)


def facts(rows: Iterable[tuple[str, str]]) -> Table:
    """Give names and values in two columns."""
    table = Table.grid(padding=(0, 2))
    table.add_column(style="cyan", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in rows:
        table.add_row(name, Text(printable(value)))
    return table


def moment_line(moment: Moment) -> str:
    """Give a moment on one line: its words, where they say it otherwise, and the unit or the interval that it is."""
    if moment.latest is None:
        return f"{moment.text} ({_UNKNOWN if moment.relative else 'unknown'})"
    when = _unit(moment) or _interval(moment)
    when += ", approximate" if moment.approximate else ""
    return when if _is_machine_written(moment.text) else f"{moment.text} = {when}"


def moment_rows(moment: Moment) -> Iterator[tuple[str, str]]:
    """Give what a moment says, fact by fact."""
    yield "text", moment.text
    yield "interval", _interval(moment)
    if moment.best is not None:
        yield "best", _instant(moment.best)
    if moment.elapsed is not None:
        shortest, longest = moment.elapsed
        yield "elapsed", f"{shortest} or more" if longest is None else f"{shortest} to {longest}"
    yield "precision", moment.precision.value + (", approximate" if moment.approximate else "")
    yield "reading", _reading(moment)


def _interval(moment: Moment) -> str:
    if moment.latest is None:
        return _UNKNOWN if moment.relative else "unknown"
    if moment.earliest is None:
        return f"before {_instant(moment.latest)}"
    return f"{_instant(moment.earliest)} to {_instant(moment.latest)}"


def _unit(moment: Moment) -> str | None:
    """Give the one day, minute or second that the interval is, which a page without a zone means in any."""
    if moment.earliest is None or moment.latest is None or moment.rule or moment.precision not in _UNITS:
        return None
    start, width = moment.earliest, moment.latest - moment.earliest
    if _is_in_any_zone(moment):
        # Where the day begins first.
        return f"{_stamp(start.astimezone(UTC) + _EASTERNMOST, moment.precision)}, in any zone"
    is_unit = width == _UNITS[moment.precision] and (moment.precision is not Precision.DAY or start.time() == time())
    offset = start.isoformat().removeprefix(start.replace(tzinfo=None).isoformat())
    between = " in " if moment.precision is Precision.DAY else ""
    return f"{_stamp(start, moment.precision)}{between}{offset}" if is_unit else None


def _is_in_any_zone(moment: Moment) -> bool:
    if moment.earliest is None or moment.latest is None or moment.precision not in _UNITS:
        return False
    return moment.latest - moment.earliest == _UNITS[moment.precision] + _ANY_ZONE


def _stamp(instant: datetime, unit: Precision) -> str:
    if unit is Precision.DAY:
        return instant.date().isoformat()
    return instant.replace(tzinfo=None).isoformat(sep=" ", timespec=f"{unit.value}s")


def _is_machine_written(text: str) -> bool:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True


def _instant(instant: datetime) -> str:
    exact = instant.second or instant.microsecond
    return instant.isoformat(sep=" ", timespec="auto" if exact else "minutes")


def _reading(moment: Moment) -> str:
    if moment.rule is None:
        return "a date of its own" + ", in any zone; --timezone narrows it" * _is_in_any_zone(moment)
    if moment.rule.yearly:
        return "the last such date before the page was printed"
    unit = "calendar days" if moment.rule.local else "elapsed time"
    return f"{unit} before the page was printed"
