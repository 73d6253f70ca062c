"""From the paths of a call to the files that are read, without opening any."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator
from enum import StrEnum
from glob import glob, has_magic
from importlib.util import find_spec
from pathlib import Path

import attrs

from article_parse.records._items import Failure, FailureCode, MissingExtraError, PassedOver

__all__ = ["STANDARD_INPUT", "Form", "Input", "check_extra", "check_zstd", "form_of", "list_inputs", "real_path"]

STANDARD_INPUT = "-"


class Form(StrEnum):
    """
    How a file holds its dumps.

    >>> Form("jsonl") is Form.JSONL
    True
    """

    DUMP = "dump"
    """It is one dump, text or HTML."""
    JSONL = "jsonl"
    """A JSON object a line."""
    PARQUET = "parquet"
    """A row of Parquet."""
    WARC = "warc"
    """The records of an archive: HTML of WARC, text of WET."""
    MHTML = "mhtml"
    """The page that a browser saved with its images."""


_FORMS = {
    **dict.fromkeys((".txt", ".text", ".html", ".htm", ".xhtml", ".md", ".markdown"), Form.DUMP),
    **dict.fromkeys((".jsonl", ".ndjson"), Form.JSONL),
    ".parquet": Form.PARQUET,
    **dict.fromkeys((".warc", ".wet"), Form.WARC),
    **dict.fromkeys((".mhtml", ".mht"), Form.MHTML),
}
_PACKINGS = {".gz", ".zst"}


@attrs.frozen
class Input:
    """
    A file to read.

    Args:
        name: The path as it is shown; ``-`` is the standard input.
        form: How it holds its dumps.
        size: Its bytes; 0 where they cannot be told.
    """

    name: str
    form: Form
    size: int


def list_inputs(
    paths: Iterable[str], form: Form | None, without: Collection[str] = ()
) -> Iterator[Input | Failure | PassedOver]:
    """
    Give the files that *paths* name, in an order that depends on their names alone.

    A folder stands for all that is in it with an ending that is known; the names of one folder are held at a time.
    What has one of the real paths in *without* is not there.
    """
    for path in paths:
        if path == STANDARD_INPUT:
            yield Input(STANDARD_INPUT, form or Form.DUMP, 0)
        elif without and real_path(path) in without:
            continue
        elif not os.path.lexists(path) and has_magic(path):
            yield from _of_pattern(path, form, without)
        else:
            yield from _of_path(path, form, without)


def real_path(path: str) -> str:
    """Give the path of a file whose folder is reached by no link and from no folder that one is in."""
    folder, name = os.path.split(path)
    return os.path.join(os.path.realpath(folder), name)  # noqa: PTH118 - Path drops a dot at the end


def form_of(name: str) -> Form | None:
    """Tell by its ending, or the one before that of a packing, how a file holds its dumps."""
    stem, ending = os.path.splitext(name.lower())  # noqa: PTH122 - Path drops a dot at the end
    if ending in _PACKINGS:
        ending = os.path.splitext(stem)[1]  # noqa: PTH122 - as above
    return _FORMS.get(ending)


def check_extra(form: Form, name: str) -> None:
    """Raise :class:`MissingExtraError` when what reads a form, or unpacks a file, is not installed."""
    if form is Form.WARC and find_spec("fastwarc") is None:
        raise MissingExtraError(what="WARC", package="fastwarc", extra="records")
    if form is Form.PARQUET and find_spec("pyarrow") is None:
        raise MissingExtraError(what="Parquet", package="pyarrow", extra="arrow")
    if form is not Form.WARC and name.endswith(".zst"):
        check_zstd()


def check_zstd() -> None:
    """Raise :class:`MissingExtraError` when neither Python nor a package knows zstd."""
    if find_spec("compression") is None and not (find_spec("backports") and find_spec("backports.zstd")):
        raise MissingExtraError(what="zstd", package="backports.zstd", extra="records")


def _of_pattern(pattern: str, form: Form | None, without: Collection[str]) -> Iterator[Input | Failure | PassedOver]:
    found = sorted(glob(pattern, recursive=True))  # noqa: PTH207 - of a pattern that may be absolute
    if not found:
        yield Failure(source=pattern, code=FailureCode.NO_DUMPS, message="no file matches the pattern")
    for path in found:
        if not Path(path).is_dir() and not (without and real_path(path) in without):
            yield from _of_path(path, form, without)


def _of_path(path: str, form: Form | None, without: Collection[str]) -> Iterator[Input | Failure | PassedOver]:
    place = Path(path)
    if place.is_dir():
        yield from _of_folder(place, form, without)
        return
    try:
        status = place.stat()
    except OSError as fault:
        yield _unreadable(path, fault)
        return
    yield Input(path, form or form_of(place.name) or Form.DUMP, status.st_size)


def _of_folder(folder: Path, form: Form | None, without: Collection[str]) -> Iterator[Input | Failure | PassedOver]:
    found = False
    folders = [str(folder)]
    while folders:
        within = folders.pop()
        try:
            with os.scandir(within) as entries:
                held = sorted(entries, key=lambda entry: entry.name)
        except OSError as fault:
            yield _unreadable(within, fault)
            continue
        real = os.path.realpath(within)
        held = [entry for entry in held if os.path.join(real, entry.name) not in without]  # noqa: PTH118 - as above
        # Links to folders may lead in a circle, so they are not followed.
        folders += [entry.path for entry in reversed(held) if entry.is_dir(follow_symlinks=False)]
        for entry in held:
            if not entry.is_dir():
                item = _of_entry(entry, form)
                found = found or not isinstance(item, PassedOver)
                yield item
    if not found:
        endings = " ".join(sorted(_FORMS))
        message = f"there is no dump in the folder: no file ends with one of {endings}, packed or not"
        yield Failure(source=str(folder), code=FailureCode.NO_DUMPS, message=message)


def _of_entry(entry: os.DirEntry[str], form: Form | None) -> Input | Failure | PassedOver:
    known = form_of(entry.name)
    if known is None or entry.name.startswith("."):
        ending = Path(entry.name).suffix
        return PassedOver(source=entry.path, reason=f"{ending} file" if ending else "file without an ending")
    try:
        return Input(entry.path, form or known, entry.stat().st_size)
    except OSError as fault:
        return _unreadable(entry.path, fault)


def _unreadable(path: str, fault: OSError) -> Failure:
    return Failure(source=path, code=FailureCode.UNREADABLE, message=fault.strerror or str(fault))
