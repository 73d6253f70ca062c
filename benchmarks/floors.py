"""Floors: figures that must not drop."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rich.console import Console

from benchmarks.corpora import CorpusError, corpus_hash
from benchmarks.learned import check_learned_data, cross_validated
from benchmarks.quality import measure_alone

__all__ = ["CROSS_VALIDATED", "Floors", "check_data", "drops", "measure_anew", "read_floors", "write_floors"]

_FILE = Path(__file__).with_name("floors.json")
_TOLERANCE = 0.0005
"""A figure is rounded to four digits; less than half a unit of the third is no drop."""
CROSS_VALIDATED = "cross-validated words"
"""The figure of a form that its weights state; it is not measured anew, since that would be to learn anew."""

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
    check_learned_data(corpus.name, digest)


def measure_anew(corpora: Path, floors: Floors, console: Console) -> Floors:
    """Give the floors that the same forms of the same corpora would have now."""
    runs = [(corpora / name, form) for name, floor in floors.items() for form in floor["figures"]]
    now: Floors = {name: {"hash": corpus_hash(corpora / name), "figures": {}} for name in floors}
    stated = cross_validated()
    for (corpus, form), sheet in zip(runs, measure_alone(runs, console), strict=True):
        learned = stated.get(corpus.name, {}).get(form)
        now[corpus.name]["figures"][form] = sheet.figures | ({CROSS_VALIDATED: learned} if learned else {})
    return now


def drops(name: str, floor: dict[str, Any], now: dict[str, Any]) -> list[str]:
    """Say which figures of a corpus are below their floor. A figure without a floor is not compared."""
    return [
        f"{name} {form}: {figure} is {found}, its floor is {least}"
        for form, pinned in floor["figures"].items()
        for figure, least in pinned.items()
        if (found := now["figures"][form].get(figure, 0.0)) < least - _TOLERANCE
    ]
