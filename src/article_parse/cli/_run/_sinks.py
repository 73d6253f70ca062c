"""Where rows go: lines that are appended whole, Parquet in parts, or the standard output."""

# pyright: reportMissingTypeStubs=false, reportUnknownParameterType=false, reportMissingModuleSource=false
# pyarrow has no types.

from __future__ import annotations

import gzip
import os
import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from article_parse.cli._run._rows import Shape, csv_line, parquet_schema
from article_parse.records._streams import load_zstd

if TYPE_CHECKING:
    from io import FileIO

__all__ = ["LineFile", "PartFile", "Sink", "StreamSink", "header_of", "pack_of"]

_BLOCK = 1 << 20
_PART = 32 << 20


class Sink(Protocol):
    """
    Takes rows, and can be brought back to a mark.

    Nothing but what was written before the last mark is counted on, so that a run can be killed at any instant.
    """

    def write(self, rows: Any) -> None:  # noqa: ANN401 (bytes or a batch of Arrow)
        """Take the rows of a record."""

    def is_due(self) -> bool:
        """Tell whether enough has come together to set a mark."""
        ...

    def mark(self) -> int:
        """Make what was written last; give how much that is."""
        ...

    def rewind(self, mark: int) -> None:
        """Drop what was written behind a mark."""

    def finish(self, mark: int) -> None:
        """Give the output its name; it is whole at *mark*. May be called again by a run that was killed meanwhile."""

    def close(self) -> None:
        """Let go of the file."""


class LineFile:
    """
    A file that whole lines are appended to.

    Args:
        partial: What it is called until it is whole.
        path: What it is called then.
        header: Its first line, if it has one.
        pack: What packs a stretch of lines; stretches may stand one behind the other.
        optional: Whether there is no file while there are no lines.
    """

    def __init__(
        self,
        partial: Path,
        path: Path,
        *,
        header: bytes = b"",
        pack: Callable[[bytes], bytes] | None = None,
        optional: bool = False,
    ) -> None:
        self._partial = partial
        self._path = path
        self._header = header
        self._pack = pack
        self._optional = optional
        self._file: FileIO | None = None
        self._lines: list[bytes] = []
        self._size = 0

    def write(self, rows: bytes) -> None:
        """Take whole lines."""
        self._lines.append(rows)
        self._size += len(rows)
        if self._size >= _BLOCK:
            self._flush()

    def is_due(self) -> bool:
        """Lines can be made to last at any time."""
        return True

    def mark(self) -> int:
        """Give the length of the file, once it is on the disk."""
        if self._optional and self._file is None and not self._lines:
            return 0
        self._flush()
        file = self._opened()
        os.fsync(file.fileno())
        return file.tell()

    def rewind(self, mark: int) -> None:
        """Cut the file to a length; one that is shorter has lost rows, and is no longer the one that was marked."""
        if self._optional and not mark:
            self._partial.unlink(missing_ok=True)
            return
        file = self._opened()
        if file.seek(0, os.SEEK_END) < mark:
            message = f"{self._partial} is shorter than it was; it cannot be gone on with"
            raise ValueError(message)
        file.truncate(mark)
        file.seek(mark)

    def finish(self, mark: int) -> None:  # noqa: ARG002 - a file is whole or it is not
        """Rename the file."""
        self.close()
        if self._partial.exists() and self._partial != self._path:
            self._partial.replace(self._path)

    def close(self) -> None:
        """Close the file; lines behind the last mark are dropped."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _opened(self) -> FileIO:
        if self._file is None:
            # Unbuffered, so that nothing is left to fail when it is closed.
            self._file = self._partial.open("ab", buffering=0)
        return self._file

    def _flush(self) -> None:
        file = self._opened()
        lines = b"".join(self._lines)
        self._lines, self._size = [], 0
        if self._header and file.tell() == 0:
            lines = self._header + lines
        if lines:
            _write_all(file, self._pack(lines) if self._pack else lines)


class StreamSink:
    """The standard output, a device or a pipe: what is written is gone, so there is nothing to resume."""

    def __init__(self, file: BinaryIO, header: bytes = b"", *, is_own: bool = False) -> None:
        self._file = file
        self._header = header
        self._is_own = is_own

    @classmethod
    def standard_output(cls, header: bytes = b"") -> StreamSink:
        """Give the one of the process."""
        if sys.stdout is None:
            raise OSError(None, "the standard output is closed")
        return cls(sys.stdout.buffer, header)

    def write(self, rows: bytes) -> None:
        """Write whole lines."""
        self._file.write(self._header + rows)
        self._header = b""
        self._file.flush()

    def is_due(self) -> bool:
        """There is never a mark to set."""
        return False

    def mark(self) -> int:
        """Write what comes before the first row, if there was none."""
        if self._header:
            self.write(b"")
        return 0

    def rewind(self, mark: int) -> None:
        """There is nothing behind the only mark."""

    def finish(self, mark: int) -> None:
        """Leave it: it has its name."""

    def close(self) -> None:
        """Close it, if it is ours; what was not taken by then was told when it was written."""
        if self._is_own:
            with suppress(OSError):
                self._file.close()


class PartFile:
    """
    A Parquet file that is put together of parts, since one that is not whole cannot be read.

    Args:
        folder: Where the parts are until then.
        path: What the file is called when it is whole.
        shape: Its columns.
    """

    def __init__(self, folder: Path, path: Path, shape: Shape) -> None:
        self._folder = folder
        self._path = path
        self._schema = parquet_schema(shape)
        self._batches: list[Any] = []
        self._size = 0
        self._parts = 0

    def write(self, rows: Any) -> None:  # noqa: ANN401 (a batch of Arrow)
        """Take a batch."""
        self._batches.append(rows)
        self._size += rows.nbytes

    def is_due(self) -> bool:
        """Tell whether there is enough for a part, which becomes a row group."""
        return self._size >= _PART

    def mark(self) -> int:
        """Give the number of parts, once the last one is on the disk."""
        import pyarrow as pa  # noqa: PLC0415 (needs the extra)
        import pyarrow.parquet as pq  # noqa: PLC0415 (needs the extra)

        self._folder.mkdir(parents=True, exist_ok=True)
        if self._batches:
            table = pa.Table.from_batches(self._batches, schema=self._schema).combine_chunks()
            part = self._part(self._parts)
            pq.write_table(table, part, compression="zstd")
            with part.open("rb") as written:
                os.fsync(written.fileno())
            self._batches, self._size = [], 0
            self._parts += 1
        return self._parts

    def rewind(self, mark: int) -> None:
        """Remove the parts from a number on."""
        self._parts = mark
        self._folder.mkdir(parents=True, exist_ok=True)
        for part in self._folder.iterdir():
            if part not in {self._part(number) for number in range(mark)}:
                part.unlink()

    def finish(self, mark: int) -> None:
        """Write the parts into one file, and remove them; where one is gone, the file is there already."""
        import pyarrow.parquet as pq  # noqa: PLC0415 (needs the extra)

        parts = [self._part(number) for number in range(mark)]
        if not self._folder.exists():
            return
        if all(part.exists() for part in parts):
            whole = self._folder / "whole"
            with pq.ParquetWriter(whole, self._schema, compression="zstd") as writer:
                for part in parts:
                    writer.write_table(pq.read_table(part, schema=self._schema))
            whole.replace(self._path)
        shutil.rmtree(self._folder)

    def close(self) -> None:
        """Each part is closed when it is written."""

    def _part(self, number: int) -> Path:
        return self._folder / f"{number:06}.parquet"


def pack_of(name: str) -> Callable[[bytes], bytes] | None:
    """Give what packs a file of a name: gzip, zstd or nothing."""
    if name.endswith(".gz"):
        return lambda lines: gzip.compress(lines, mtime=0)
    if name.endswith(".zst"):
        compress: Callable[[bytes], bytes] = load_zstd().compress
        return compress
    return None


def header_of(shape: Shape) -> bytes:
    """Give the line that names the columns, of CSV."""
    return csv_line(shape.columns) if shape.form == "csv" else b""


def _write_all(file: FileIO, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[file.write(rest) :]
