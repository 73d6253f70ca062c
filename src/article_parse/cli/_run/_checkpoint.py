"""How far a run has come, so that another can go on from there."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import attrs

from article_parse.cli._run._outcome import Counts

__all__ = ["Checkpoint", "CheckpointError", "Place", "read_checkpoint", "write_checkpoint"]

_VERSION = 1


class CheckpointError(ValueError):
    """A run cannot be gone on with."""


@attrs.frozen
class Place:
    """
    Where an item stands among all inputs.

    Args:
        number: Which of the inputs it is in.
        index: Which of the items of that input it is.
        listing: A hash of the names and sizes of the inputs up to this one.
    """

    number: int
    index: int
    listing: str


@attrs.frozen(kw_only=True)
class Checkpoint:
    """
    What counts as done.

    Args:
        options: A hash of what the call says that rows depend on.
        place: The last item that is done; ``None`` before the first.
        rows: The mark of the output.
        errors: The mark of the failures.
        counts: What was counted.
        done: Whether all inputs were read, so that the output only needs its name.
    """

    options: str
    place: Place | None = None
    rows: int = 0
    errors: int = 0
    counts: Counts = attrs.field(factory=Counts)
    done: bool = False


def write_checkpoint(path: Path, checkpoint: Checkpoint) -> None:
    """Put a checkpoint in the place of the one before; at no instant is there half of one."""
    beside = path.with_name(path.name + ".new")
    with beside.open("w", encoding="utf-8") as file:
        json.dump({"version": _VERSION, **attrs.asdict(checkpoint)}, file)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def read_checkpoint(path: Path) -> Checkpoint | None:
    """
    Give the checkpoint of a run, or ``None`` where there is none.

    Raises:
        CheckpointError: The file is none.
    """
    try:
        stored: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if stored.pop("version") != _VERSION:
            message = f"{path} is of another version; start anew with --overwrite"
            raise CheckpointError(message)
        place = stored.pop("place")
        counts = stored.pop("counts")
        failed, passed_over = Counter(counts.pop("failed")), Counter(counts.pop("passed_over"))
        return Checkpoint(
            **stored,
            place=None if place is None else Place(**place),
            counts=Counts(**counts, failed=failed, passed_over=passed_over),
        )
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        if isinstance(error, CheckpointError):
            raise
        message = f"{path} is not what was written there; start anew with --overwrite"
        raise CheckpointError(message) from None
