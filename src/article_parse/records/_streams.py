"""Files as bytes, unpacked."""

from __future__ import annotations

import gzip
import importlib
import sys
import zlib
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import Any, BinaryIO, cast

import attrs

from article_parse.records._inputs import STANDARD_INPUT, Input, check_zstd

__all__ = ["Stream", "load_zstd", "packing_faults"]

_GZIP, _ZSTD = b"\x1f\x8b", b"\x28\xb5\x2f\xfd"


@attrs.frozen
class Stream:
    """
    A file that is open.

    Args:
        packed: Its bytes as they are stored.
        plain: Its bytes unpacked; packing is told by the first of them, not by the name.
    """

    packed: BufferedReader
    plain: BinaryIO

    @classmethod
    def of(cls, given: Input) -> Stream:
        """Open *given*; raises :class:`OSError`, or :class:`MissingExtraError` for zstd."""
        packed = _standard_input() if given.name == STANDARD_INPUT else Path(given.name).open("rb")  # noqa: SIM115 - closed by close
        return cls(packed, _unpacked(packed))

    def position(self) -> int:
        """Give how many stored bytes have been read."""
        try:
            return self.packed.tell()
        except (OSError, ValueError):
            return 0

    def close(self) -> None:
        """Close the file; the standard input is the process's."""
        if self.packed is not getattr(sys.stdin, "buffer", None):
            self.plain.close()
            self.packed.close()


def load_zstd() -> Any:  # noqa: ANN401 (a module of the standard library from 3.14 on, of a package before)
    """Give the module that knows zstd."""
    check_zstd()
    return importlib.import_module("compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd")


def packing_faults() -> tuple[type[Exception], ...]:
    """Give what is raised over a file that is cut off or damaged."""
    faults: tuple[type[Exception], ...] = (EOFError, zlib.error, gzip.BadGzipFile)
    loaded = sys.modules.get("compression.zstd") or sys.modules.get("backports.zstd")
    return (*faults, loaded.ZstdError) if loaded else faults


def _standard_input() -> BufferedReader:
    if sys.stdin is None:
        raise OSError(None, "the standard input is closed")
    given = sys.stdin.buffer
    return given if isinstance(given, BufferedReader) else BufferedReader(cast("RawIOBase", given))


def _unpacked(packed: BufferedReader) -> BinaryIO:
    start = packed.peek(len(_ZSTD))
    if start.startswith(_GZIP):
        return cast("BinaryIO", gzip.GzipFile(fileobj=packed))
    if start.startswith(_ZSTD):
        return cast("BinaryIO", load_zstd().ZstdFile(packed))
    return packed
