"""Floors: figures that must not drop."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rich.console import Console

from benchmarks.corpora import CorpusError, corpus_hash
from benchmarks.quality import figures

__all__ = ["Floors", "check_data", "drops", "measure_anew", "read_floors", "write_floors"]

_FILE = Path(__file__).with_name("floors.json")
_TOLERANCE = 0.0005
"""A figure is rounded to four digits; less than half a unit of the third is no drop."""

Floors = dict[str, dict[str, Any]]
"""For each corpus its ``hash``, and in ``figures`` those of each form."""


def read_floors() -> Floors:
    """Give the floors."""
    pinned: Floors = json.loads(_FILE.read_text("utf-8"))
    return pinned


def write_floors(floors: Floors) -> None:
    """Make these the floors."""
    _FILE.write_text(json.dumps(floors, indent=2) + "\n", "utf-8")


def check_data(corpus: Path, floor: dict[str, Any]) -> None:
    """Raise :class:`CorpusError` unless a corpus is the one that its floors were measured on."""
    digest = corpus_hash(corpus)
    if digest != floor["hash"]:
        msg = f"{corpus.name}: the data have changed (hash {digest}, the floors are of {floor['hash']})"
        raise CorpusError(msg)


def measure_anew(corpus: Path, floor: dict[str, Any], console: Console) -> dict[str, Any]:
    """Give the floor that a corpus would have now, in the same forms."""
    return {"hash": corpus_hash(corpus), "figures": {form: figures(corpus, form, console) for form in floor["figures"]}}


def drops(name: str, floor: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """Say which figures of a corpus are below their floor. A figure without a floor is not compared."""
    return [
        f"{name} {form}: {figure} is {found}, its floor is {least}"
        for form, pinned in floor["figures"].items()
        for figure, least in pinned.items()
        if (found := now["figures"][form].get(figure, 0.0)) < least - _TOLERANCE
    ]
