"""Which ids there were, without holding them in memory."""

from __future__ import annotations

import sqlite3

__all__ = ["Ids"]


class Ids:
    """
    The ids of a run, in a database on the disk that has no name and goes with the process.

    >>> ids = Ids()
    >>> ids.first("dam", "a.jsonl:1"), ids.first("dam", "b.jsonl:7")
    (None, 'a.jsonl:1')
    >>> ids.close()
    """

    def __init__(self) -> None:
        self._base = sqlite3.connect("", isolation_level=None)
        self._base.execute("PRAGMA journal_mode = OFF")
        self._base.execute("PRAGMA synchronous = OFF")
        self._base.execute("CREATE TABLE ids (id BLOB PRIMARY KEY, source BLOB) WITHOUT ROWID")
        self._base.execute("BEGIN")

    def first(self, own: str, source: str) -> str | None:
        """Give where an id stood before; remember it where it did not."""
        # As bytes, since ids may hold halves of surrogate pairs.
        key, place = own.encode("utf-8", "surrogatepass"), source.encode("utf-8", "surrogatepass")
        if self._base.execute("INSERT OR IGNORE INTO ids VALUES (?, ?)", (key, place)).rowcount:
            return None
        (found,) = self._base.execute("SELECT source FROM ids WHERE id = ?", (key,)).fetchone()
        return str(found, "utf-8", "surrogatepass")

    def close(self) -> None:
        """Drop the database."""
        self._base.close()
