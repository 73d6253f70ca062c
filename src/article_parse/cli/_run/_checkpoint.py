"""How far a run has come and which ids there were, so that another can go on from there."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from pathlib import Path
from typing import Any

import attrs

from article_parse.cli._run._outcome import Counts

__all__ = ["Checkpoint", "CheckpointError", "CheckpointFile", "Place"]

_VERSION = 2
_BROKEN = {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}


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


class CheckpointFile:
    """
    The checkpoint of a run and the ids up to it, in a database.

    SQLite sees to it that a process that is killed leaves one checkpoint or the next, and that a second run cannot
    open the file while the first is at it.

    Args:
        path: Where it is; ``None`` for a file without a name, which goes with the process.
        anew: Whether what is there is dropped.

    Raises:
        CheckpointError: Another run is at it, or the file is none.

    >>> file = CheckpointFile(None)
    >>> file.first("dam", "a.jsonl:1", Place(0, 0, "")), file.first("dam", "b.jsonl:7", Place(1, 6, ""))
    (None, 'a.jsonl:1')
    >>> file.close()
    """

    def __init__(self, path: Path | None, *, anew: bool = False) -> None:
        self._path = path
        try:
            self._base = _open(path)
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                message = f"another run is at {path}: wait for its end"
                raise CheckpointError(message) from None
            if path is None or error.sqlite_errorcode not in _BROKEN:
                raise
            if not anew:
                raise self._broken() from None
            path.unlink()
            self._base = _open(path)
        if anew:
            self._base.execute("DELETE FROM checkpoint")

    def read(self) -> Checkpoint | None:
        """
        Give the checkpoint that was written last, or ``None`` where there is none; ids behind it are forgotten.

        Raises:
            CheckpointError: It is none.
        """
        try:
            content = self._base.execute("SELECT content FROM checkpoint").fetchone()
            found = None if content is None else _checkpoint(json.loads(content[0]))
            place = (-1, 0) if found is None or found.place is None else (found.place.number, found.place.index)
            self._base.execute("DELETE FROM ids WHERE (number, place) > (?, ?)", place)
        except (ValueError, TypeError, KeyError, AttributeError, sqlite3.OperationalError):
            raise self._broken() from None
        return found

    def write(self, checkpoint: Checkpoint) -> None:
        """Put a checkpoint in the place of the one before, with the ids so far."""
        content = json.dumps({"version": _VERSION, **attrs.asdict(checkpoint)})
        self._base.execute("INSERT OR REPLACE INTO checkpoint VALUES (1, ?)", (content,))
        self._base.execute("COMMIT")
        self._base.execute("BEGIN")

    def first(self, own: str, source: str, place: Place) -> str | None:
        """Give where an id stood before; remember it where it did not."""
        # As bytes, since ids may hold halves of surrogate pairs.
        key, where = own.encode("utf-8", "surrogatepass"), source.encode("utf-8", "surrogatepass")
        row = (key, where, place.number, place.index)
        if self._base.execute("INSERT OR IGNORE INTO ids VALUES (?, ?, ?, ?)", row).rowcount:
            return None
        (found,) = self._base.execute("SELECT source FROM ids WHERE id = ?", (key,)).fetchone()
        return str(found, "utf-8", "surrogatepass")

    def remove(self) -> None:
        """Close the file, and forget it: the run is at its end."""
        self.close()
        if self._path is not None:
            self._path.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the file; ids behind the checkpoint are forgotten."""
        self._base.close()

    def _broken(self) -> CheckpointError:
        return CheckpointError(f"{self._path} is not what was written there; start anew with --overwrite")


def _open(path: Path | None) -> sqlite3.Connection:
    base = sqlite3.connect(path or "", isolation_level=None, timeout=0)
    try:
        if path is None:
            base.execute("PRAGMA journal_mode = OFF")
        # The lock of the first transaction is held to the end.
        base.execute("PRAGMA locking_mode = EXCLUSIVE")
        base.execute("BEGIN EXCLUSIVE")
        base.execute("CREATE TABLE IF NOT EXISTS checkpoint (only INTEGER PRIMARY KEY, content TEXT)")
        base.execute(
            "CREATE TABLE IF NOT EXISTS ids (id BLOB PRIMARY KEY, source BLOB, number INTEGER, place INTEGER)"
            " WITHOUT ROWID"
        )
    except sqlite3.Error:
        base.close()
        raise
    return base


def _checkpoint(stored: dict[str, Any]) -> Checkpoint:
    if stored.pop("version") != _VERSION:
        raise ValueError
    place, counts = stored.pop("place"), stored.pop("counts")
    failed, passed_over = Counter(counts.pop("failed")), Counter(counts.pop("passed_over"))
    return Checkpoint(
        **stored,
        place=None if place is None else Place(**place),
        counts=Counts(**counts, failed=failed, passed_over=passed_over),
    )
