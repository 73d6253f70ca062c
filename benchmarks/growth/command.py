"""The command that measures growth."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from benchmarks.growth.classes import all_classes, named
from benchmarks.growth.inputs import InputClass
from benchmarks.growth.measure import KILOBYTE, MEGABYTE, Cost, exponent, faults, measure_class, warm_up

__all__ = ["growth"]

_SIZE = re.compile(r"(\d{1,6})\s*(KB|MB)", re.IGNORECASE)
_UNITS = {"KB": KILOBYTE, "MB": MEGABYTE}


if TYPE_CHECKING:
    _OfInt = click.ParamType[int]
else:
    # Click 8.1 has no parameter for its type.
    _OfInt = click.ParamType


class _Size(_OfInt):
    """A size such as 512KB or 4MB, in bytes."""

    name = "size"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Give the bytes."""
        if isinstance(value, int):
            return value
        found = _SIZE.fullmatch(str(value).strip())
        if found is None:
            self.fail(f"{value!r} is no size; 512KB and 4MB are", param, ctx)
        return int(found[1]) * _UNITS[found[2].upper()]


@click.command()
@click.option("--class", "parts", multiple=True, help="The name of a class, or what the names of some begin with.")
@click.option("--up-to", type=_Size(), default="1MB", show_default=True, help="The largest input.")
@click.option("--every", type=click.IntRange(min=1), default=1, help="Measure each so-manieth class alone.")
@click.option("--all", "shows_all", is_flag=True, help="Show every class, and not only those that pass a bound.")
@click.option("--list", "listed", is_flag=True, help="List the names of the classes.")
def growth(*, parts: Sequence[str], up_to: int, every: int, shows_all: bool, listed: bool) -> None:
    """Measure how time and memory grow with the input, from 64 KB on, and fail where a bound is passed."""
    kinds = _chosen(parts)[::every]
    if listed:
        click.echo("\n".join(kind.name for kind in kinds))
        return
    if sys.platform != "linux" or not Path("/proc/self/clear_refs").exists():
        click.echo("skipped: the peak of the memory is read from /proc/self, which this system does not have")
        return
    warm_up(kinds)
    failed = []
    for kind in kinds:
        costs = measure_class(kind, up_to)
        said = faults(kind, costs)
        if said:
            failed.append(kind)
        if said or shows_all:
            click.echo(_line(kind, costs, said))
    click.echo(f"{len(kinds)} classes, {len(failed)} beyond a bound")
    if failed:
        raise click.exceptions.Exit(1)


def _chosen(parts: Sequence[str]) -> list[InputClass]:
    if not parts:
        return all_classes()
    for part in parts:
        if not named(part):
            msg = f"no class is called {part}; --list lists them"
            raise click.BadParameter(msg, param_hint="--class")
    return [kind for part in parts for kind in named(part)]


def _line(kind: InputClass, costs: Sequence[Cost], said: Sequence[str]) -> str:
    """Give the figures of a class: the most seconds a megabyte, the exponent, and memory at the largest size."""
    whole = [cost for cost in costs if not cost.died]
    power = exponent(whole)
    slowest = max((cost.seconds_a_megabyte for cost in whole), default=0.0)
    times = whole[-1].times if whole else 0.0
    figures = f"{slowest:7.2f} s/MB  {f'{power:.2f}' if power is not None else '-':>5}  {times:6.1f} B/B"
    return "  ".join([figures, kind.name, *([f"! {'; '.join(said)}"] if said else [])])
