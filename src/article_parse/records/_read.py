"""From paths to records."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator

from article_parse._read import MAX_LENGTH
from article_parse.records._inputs import Form, Input, check_extra, list_inputs
from article_parse.records._items import Failure, FailureCode, Fields, Item, PassedOver, Record
from article_parse.records._streams import Stream, packing_faults

__all__ = ["items_of", "read_records"]

_DEFAULT_FIELDS = Fields()


def read_records(
    paths: Iterable[str | os.PathLike[str]], *, form: Form | str | None = None, fields: Fields = _DEFAULT_FIELDS
) -> Iterator[Item]:
    """
    Give the dumps that *paths* hold, one by one, and what cannot be used in its place among them.

    Args:
        paths: Files, folders, patterns such as ``crawl/**/*.warc.gz``, and ``-`` for the standard input. Of a folder,
            files with the endings ``.txt``, ``.html``, ``.md``, ``.jsonl``, ``.parquet``, ``.warc``, ``.wet`` and
            ``.mhtml`` are read in the order of their names; gzip and zstd are unpacked.
        form: How the files hold their dumps, where their endings do not tell.
        fields: The names of fields and columns.

    Returns:
        Each record as a :class:`Record`, a :class:`Failure` or a :class:`PassedOver`. Nothing is raised over a file.

    Raises:
        MissingExtraError: A file needs a package that is not installed.
        ValueError: There is no such form.

    >>> from tempfile import TemporaryDirectory
    >>> from pathlib import Path
    >>> with TemporaryDirectory() as folder:
    ...     written = Path(folder, "pages.jsonl").write_text('{"id": "dam", "text": "The Dam"}\\n{"id": 7}\\n')
    ...     for item in read_records([folder]):
    ...         print(type(item).__name__, item.id)
    Record dam
    Failure 7
    """
    known = None if form is None else Form(form)
    return _read_all((os.fspath(path) for path in paths), known, fields)


def _read_all(paths: Iterable[str], form: Form | None, fields: Fields) -> Iterator[Item]:
    for found in list_inputs(paths, form):
        yield from items_of(found, fields)


def items_of(
    found: Input | Failure | PassedOver, fields: Fields, opened: Callable[[Stream], object] | None = None
) -> Iterator[Item]:
    """Give the items of an input, or what is wrong with it; its stream is handed to *opened* first."""
    if not isinstance(found, Input):
        yield found
        return
    try:
        stream = Stream.of(found)
    except OSError as fault:
        yield _unreadable(found, fault)
        return
    if opened is not None:
        opened(stream)
    try:
        yield from _read_input(found, stream, fields)
    finally:
        stream.close()


def _read_input(given: Input, stream: Stream, fields: Fields) -> Iterator[Item]:
    """Give the records of a file that is open; what goes wrong with the file is a failure in its place."""
    check_extra(given.form, given.name)
    count = 0
    try:
        for item in _items(given, stream, fields):
            yield item
            count += 1
        if not count:
            message = "the file holds no record"
            yield Failure(source=given.name, code=FailureCode.NO_DUMPS, message=message)
    except packing_faults() as fault:
        message = f"the file is cut off or damaged behind {count:,} records: {fault}"
        yield Failure(source=_place(given, count), code=FailureCode.TORN, message=message)
    except OSError as fault:
        yield _unreadable(given, fault)


def _unreadable(given: Input, fault: OSError) -> Failure:
    """Give the failure of a file that cannot be read."""
    return Failure(source=given.name, code=FailureCode.UNREADABLE, message=fault.strerror or str(fault))


def _items(given: Input, stream: Stream, fields: Fields) -> Iterator[Item]:
    if given.form is Form.JSONL:
        from article_parse.records._rows import read_jsonl  # noqa: PLC0415

        yield from read_jsonl(given.name, stream.plain, fields)
    elif given.form is Form.PARQUET:
        from article_parse.records._rows import read_parquet  # noqa: PLC0415

        yield from read_parquet(given.name, stream.plain, fields)
    elif given.form is Form.WARC:
        from article_parse.records._warc import read_warc  # noqa: PLC0415

        yield from read_warc(given.name, stream.packed)
    elif given.form is Form.MHTML:
        from article_parse.records._mhtml import read_mhtml  # noqa: PLC0415

        yield read_mhtml(given.name, stream.plain)
    else:
        yield _read_dump(given, stream)


def _read_dump(given: Input, stream: Stream) -> Record | Failure:
    dump = stream.plain.read(MAX_LENGTH + 1)
    if len(dump) > MAX_LENGTH:
        message = f"the dump is longer than {MAX_LENGTH:,} bytes; of a file with many, say its form"
        return Failure(source=given.name, code=FailureCode.TOO_LARGE, message=message)
    return Record(source=given.name, dump=dump, id=given.name)


def _place(given: Input, count: int) -> str:
    return f"{given.name}:{count + 1}" if given.form is Form.JSONL else given.name
