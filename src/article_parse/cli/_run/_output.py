"""Where the output of a run goes, and what may be there already."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, cast

import attrs
import click

from article_parse.cli._run._checkpoint import Checkpoint, CheckpointFile
from article_parse.cli._run._rows import RowForm, Shape
from article_parse.cli._run._run import Journal
from article_parse.cli._run._sinks import LineFile, PartFile, Sink, StreamSink, header_of, pack_of
from article_parse.records._inputs import real_path

__all__ = ["Output", "open_output"]

_STANDARD_OUTPUT = "-"
_PACKINGS = (".gz", ".zst")


@attrs.frozen
class Output:
    """
    The files of a run.

    Args:
        path: What the output is called; ``None`` for the standard output.
        errors: What the file of failures is called; ``None`` for the standard error.
        form: How rows are written.
    """

    path: Path | None
    errors: Path | None
    form: RowForm

    @classmethod
    def of(cls, output: str, errors: str | None, forms: Mapping[str, RowForm]) -> Output:
        """Give the files for what a call names; raises :class:`click.UsageError`."""
        beside = None if errors is None else Path(errors)
        if output == _STANDARD_OUTPUT:
            return cls(None, beside, "jsonl")
        path = Path(output)
        plain = _without_packing(path)
        form = forms.get(plain.suffix) or ("jsonl" if path.exists() and not path.is_file() else None)
        if path.is_dir() or form is None or (form == "parquet" and plain != path):
            message = f"the output must end with one of {' '.join(forms)}, of lines also with .gz or .zst: {output}"
            raise click.UsageError(message)
        return cls(path, beside or _failures_beside(path), form)

    @property
    def can_be_resumed(self) -> bool:
        """Whether it is a file, and no pipe or device."""
        return self.path is not None and (self.path.is_file() or not self.path.exists())

    @property
    def partial(self) -> Path:
        """What the output is called until it is whole."""
        return self._beside(".partial")

    @property
    def checkpoint(self) -> Path:
        """Where the checkpoint is."""
        return self._beside(".checkpoint")

    @property
    def errors_name(self) -> str:
        """Where failures are, for people."""
        return "the standard error" if self.errors is None else str(self.errors)

    @property
    def files(self) -> frozenset[str]:
        """The real paths of what the run writes, and a folder of it."""
        own = (
            () if self.path is None else (self.path, self.partial, self.checkpoint, self._beside(".checkpoint-journal"))
        )
        return frozenset(real_path(str(path)) for path in (*own, self.errors) if path is not None)

    def check(self, inputs: Sequence[str]) -> None:
        """Raise :class:`click.UsageError` where one file would be two of input, output and failures."""
        if self.path is not None and self.errors is not None and _is_same(self.errors, self.path):
            message = f"failures cannot go into the output: {self.errors}"
            raise click.UsageError(message)
        # By a pattern a shell names the failures beside the output too, which are passed over.
        beside = None if self.path is None else _failures_beside(self.path)
        for path in inputs:
            if path == _STANDARD_OUTPUT:
                continue
            if self.path is not None and _is_same(path, self.path):
                message = f"the output cannot be one of the inputs: {path}"
                raise click.UsageError(message)
            if self.errors is not None and self.errors != beside and _is_same(path, self.errors):
                message = f"failures cannot go into one of the inputs: {path}"
                raise click.UsageError(message)
        # What the run writes is never read, so with nothing else to read it would be lost.
        named = [path for path in inputs if path != _STANDARD_OUTPUT]
        if named and len(named) == len(inputs) and self.files.issuperset(map(real_path, named)):
            message = f"the run writes {named[0]} itself, and there is no other input"
            raise click.UsageError(message)

    def _beside(self, ending: str) -> Path:
        assert self.path is not None  # noqa: S101 - asked for only where it can be resumed
        return self.path.with_name(self.path.name + ending)


def _without_packing(path: Path) -> Path:
    return path.with_suffix("") if path.suffix in _PACKINGS else path


def _failures_beside(path: Path) -> Path:
    return _without_packing(path).with_suffix(".errors.jsonl")


def _is_same(one: str | Path, other: Path) -> bool:
    """Tell whether two names are of one file, also by links."""
    if real_path(str(one)) == real_path(str(other)):
        return True
    # Terminals are often the standard input, output and error at once.
    return Path(one).is_file() and other.is_file() and other.samefile(one)


def open_output(output: Output, shape: Shape, state: Checkpoint, *, resume: bool, overwrite: bool) -> Journal | None:
    """
    Open the output, or give ``None`` where it is whole and a run is to be gone on with.

    Raises:
        click.UsageError: Something is there that was to be neither gone on with nor overwritten.
        CheckpointError: Another run writes it, or it cannot be gone on with.
    """
    if not output.can_be_resumed:
        return _stream(output, shape, state, resume=resume, overwrite=overwrite)
    path, errors = cast("Path", output.path), cast("Path", output.errors)
    if not path.parent.is_dir():
        message = f"there is no folder {path.parent} to write into"
        raise click.UsageError(message)
    begun = output.checkpoint.exists()
    if resume and not overwrite and not begun and path.exists():
        return None
    there = next((each for each in (path, errors) if each.exists()), None)
    if begun and not (resume or overwrite):
        message = f"a run into {path} did not come to its end: go on with --resume, or start anew with --overwrite"
        raise click.UsageError(message)
    if there and not (resume or overwrite):
        message = f"{there} is there already; --overwrite starts anew"
        raise click.UsageError(message)
    file = CheckpointFile(output.checkpoint, anew=overwrite)
    rows: Sink = (
        PartFile(output.partial, path, shape)
        if output.form == "parquet"
        else LineFile(output.partial, path, header=header_of(shape), pack=pack_of(path.name))
    )
    return Journal(rows, LineFile(errors, errors, optional=True), file, state)


def _stream(output: Output, shape: Shape, state: Checkpoint, *, resume: bool, overwrite: bool) -> Journal:
    if resume:
        message = "only a file can be gone on with"
        raise click.UsageError(message)
    if output.form == "parquet":
        message = "Parquet can only be written into a file"
        raise click.UsageError(message)
    if output.errors is not None and output.errors.exists() and not overwrite:
        message = f"{output.errors} is there already; --overwrite starts anew"
        raise click.UsageError(message)
    header = header_of(shape)
    rows = (
        StreamSink.standard_output(header)
        if output.path is None
        else StreamSink(cast("BinaryIO", output.path.open("wb")), header, is_own=True)
    )
    errors: Sink = (
        StreamSink(sys.stderr.buffer)
        if output.errors is None
        else LineFile(output.errors, output.errors, optional=True)
    )
    return Journal(rows, errors, CheckpointFile(None), state)
