from __future__ import annotations

import gzip
import json
import shutil
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import attrs
import pytest

from article_parse import Article
from article_parse.cli._run._checkpoint import (
    Checkpoint,
    CheckpointError,
    CheckpointFile,
    Place,
)
from article_parse.cli._run._outcome import Counts, Outcome
from article_parse.cli._run._output import Output, open_output
from article_parse.cli._run._rows import RowMaker, Shape
from article_parse.cli._run._run import Journal
from article_parse.cli._run._walk import Walk
from article_parse.records import Failure, FailureCode, Fields, Record

FORMS = ["out.jsonl", "out.jsonl.gz", "out.csv", "out.parquet"]
COUNT = 6


def _shape(name: str) -> Shape:
    form = name.removesuffix(".gz").rpartition(".")[2]
    if form == "parquet":
        pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
    return Shape(form, fields=("id",))  # type: ignore[arg-type] # one of the forms


def _journal(folder: Path, name: str, *, resume: bool) -> Journal | None:
    output = Output(folder / name, folder / "out.errors.jsonl", _shape(name).form)
    return open_output(output, _shape(name), Checkpoint(options="same"), resume=resume, overwrite=False)


def _outcome(name: str, number: int) -> Outcome:
    if number % 3 == 2:
        failure = Failure(source=str(number), code=FailureCode.TORN, message="torn")
        return Outcome(failure=failure)
    record = Record(source=str(number), dump="", id=str(number))
    rows, size = RowMaker(_shape(name)).make(record, [Article()])
    return Outcome(rows=rows, size=size)


def _carry_on(journal: Journal, name: str, until: int) -> None:
    """Write outcomes from the place of the checkpoint on, with a mark behind each second one."""
    journal.resume()
    if journal.state.done:
        return
    done = -1 if journal.state.place is None else journal.state.place.index
    for number in range(done + 1, until):
        journal.write(_outcome(name, number))
        if number % 2:
            journal.mark(Place(0, number, ""), Counts(dumps=number + 1), force=True)


def _complete(folder: Path, name: str, *, resume: bool) -> None:
    journal = _journal(folder, name, resume=resume)
    if journal is None:
        return
    _carry_on(journal, name, COUNT)
    if not journal.state.done:
        journal.mark(Place(0, COUNT - 1, ""), Counts(), force=True, done=True)
    journal.finish()
    journal.close()


def _content(folder: Path, name: str) -> tuple[object, bytes]:
    """Give what is in the output and in the file of failures; nothing else may be there."""
    assert sorted(path.name for path in folder.iterdir()) == sorted([name, "out.errors.jsonl"])
    errors = (folder / "out.errors.jsonl").read_bytes()
    if name.endswith("parquet"):
        parquet = pytest.importorskip("pyarrow.parquet")
        return parquet.read_table(folder / name).to_pylist(), errors
    written = (folder / name).read_bytes()
    return gzip.decompress(written) if name.endswith("gz") else written, errors


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize("until", range(COUNT))
def test_what_is_written_behind_the_last_mark_does_not_count(tmp_path: Path, name: str, until: int) -> None:
    """A run that is killed leaves any part of it; the next one makes what an undisturbed one makes."""
    whole, torn = tmp_path / "whole", tmp_path / "torn"
    whole.mkdir()
    torn.mkdir()
    _complete(whole, name, resume=False)
    journal = _journal(torn, name, resume=False)
    assert journal is not None
    journal.resume()
    journal.mark(None, Counts(), force=True)
    _carry_on(journal, name, until)
    journal.close()
    for path in (torn / f"{name}.partial", torn / "out.errors.jsonl"):
        if path.is_dir():
            (path / "000009.parquet").write_bytes(b"PAR1 half")
            (path / "whole").write_bytes(b"half")
        else:
            with path.open("ab") as file:
                file.write(b'{"half": ')
    _complete(torn, name, resume=True)
    assert _content(torn, name) == _content(whole, name)


@pytest.mark.parametrize("name", FORMS)
def test_a_run_that_is_killed_while_its_output_gets_its_name_is_finished_later(tmp_path: Path, name: str) -> None:
    """At each step: before, with the file of before in its place, and with the checkpoint still there."""
    whole, torn = tmp_path / "whole", tmp_path / "torn"
    whole.mkdir()
    torn.mkdir()
    _complete(whole, name, resume=False)
    journal = _journal(torn, name, resume=False)
    assert journal is not None
    _carry_on(journal, name, COUNT)
    journal.mark(Place(0, COUNT - 1, ""), Counts(), force=True, done=True)
    journal.close()
    before = tmp_path / "before"
    shutil.copytree(torn, before)
    _complete(torn, name, resume=True)
    assert _content(torn, name) == _content(whole, name)
    shutil.copy(before / f"{name}.checkpoint", torn)
    if name.endswith("parquet"):
        # Killed while the parts were being removed.
        shutil.copytree(before / f"{name}.partial", torn / f"{name}.partial")
        (torn / f"{name}.partial" / "000000.parquet").unlink()
    _complete(torn, name, resume=True)
    assert _content(torn, name) == _content(whole, name)


def test_an_output_that_lost_rows_is_not_gone_on_with(tmp_path: Path) -> None:
    """Somebody has cut it; what is missing would be missing for ever."""
    journal = _journal(tmp_path, "out.jsonl", resume=False)
    assert journal is not None
    _carry_on(journal, "out.jsonl", 4)
    journal.close()
    (tmp_path / "out.jsonl.partial").write_bytes(b"")
    again = _journal(tmp_path, "out.jsonl", resume=True)
    assert again is not None
    with pytest.raises(CheckpointError, match="is shorter than it was"):
        again.resume()
    again.close()


def test_a_call_with_other_options_is_not_gone_on_with(tmp_path: Path) -> None:
    """Half of the rows would be of another kind."""
    journal = _journal(tmp_path, "out.jsonl", resume=False)
    assert journal is not None
    _carry_on(journal, "out.jsonl", 4)
    journal.close()
    again = _journal(tmp_path, "out.jsonl", resume=True)
    assert again is not None
    again.state = attrs.evolve(again.state, options="others")
    with pytest.raises(CheckpointError, match="with other options; start anew with --overwrite"):
        again.resume()
    again.close()


@pytest.mark.parametrize("content", [b"no database " * 100, b"SQLite format 3\0" + bytes(4080)])
def test_a_checkpoint_that_is_none_is_told(tmp_path: Path, content: bytes) -> None:
    """What to do about it, too; and that can be done."""
    path = tmp_path / "checkpoint"
    path.write_bytes(content)
    with pytest.raises(CheckpointError, match="is not what was written there; start anew with --overwrite"):
        CheckpointFile(path)
    CheckpointFile(path, anew=True).close()


@pytest.mark.parametrize("content", ["", "[]", '{"version": 1}', '{"version": 2, "place": {}, "counts": {}}'])
def test_a_checkpoint_that_holds_something_else_is_told(tmp_path: Path, content: str) -> None:
    """As one of another version does."""
    path = tmp_path / "checkpoint"
    CheckpointFile(path).close()
    with closing(sqlite3.connect(path)) as base:
        base.execute("CREATE TABLE checkpoint (only INTEGER PRIMARY KEY, content TEXT)")
        base.execute("INSERT INTO checkpoint VALUES (1, ?)", (content,))
        base.commit()
    with closing(CheckpointFile(path)) as file, pytest.raises(CheckpointError, match="start anew with --overwrite"):
        file.read()
    with closing(CheckpointFile(path, anew=True)) as file:
        assert file.read() is None


def test_a_checkpoint_comes_back_as_it_was_written(tmp_path: Path) -> None:
    """With its place and its counts, and the ids up to it."""
    counts = Counts(dumps=3, articles=2, failed=Counter(torn=1))
    written = Checkpoint(options="x", place=Place(1, 2, "y"), rows=7, errors=8, counts=counts, done=True)
    path = tmp_path / "checkpoint"
    places = {"a": Place(0, 9, ""), "b": Place(1, 2, ""), "c": Place(1, 3, ""), "d": Place(2, 0, "")}
    with closing(CheckpointFile(path)) as file:
        assert [file.first(own, f"{own}.txt", place) for own, place in places.items()] == [None] * 4
        file.write(written)
        file.first("e", "e.txt", Place(0, 0, ""))
    with closing(CheckpointFile(path)) as file:
        assert file.read() == written
        assert [file.first(own, "again", places["d"]) for own in "abcde"] == ["a.txt", "b.txt", None, None, None]


def test_two_runs_are_not_at_one_output(tmp_path: Path) -> None:
    """The rows of both would stand among each other; once the first is at its end, the second goes on."""
    first = _journal(tmp_path, "out.jsonl", resume=True)
    assert first is not None
    for ways in ({"resume": True, "overwrite": False}, {"resume": False, "overwrite": True}):
        output = Output(tmp_path / "out.jsonl", tmp_path / "out.errors.jsonl", "jsonl")
        with pytest.raises(CheckpointError, match=r"another run is at .*out\.jsonl\.checkpoint: wait"):
            open_output(output, _shape("out.jsonl"), Checkpoint(options="same"), **ways)
    first.close()
    _complete(tmp_path, "out.jsonl", resume=True)


def test_a_walk_goes_on_behind_any_place(tmp_path: Path) -> None:
    """What comes then is what would have come."""
    for name in "abc":
        (tmp_path / f"{name}.jsonl").write_text("".join(json.dumps({"text": f"{name}{n}"}) + "\n" for n in range(3)))
    (tmp_path / "b.pdf").write_bytes(b"")
    paths = [str(tmp_path), str(tmp_path / "none")]
    items = list(Walk(paths, None, Fields()).items())
    assert len(items) == 11
    for number, (place, _) in enumerate(items):
        assert list(Walk(paths, None, Fields(), after=place).items()) == items[number + 1 :]


def test_a_walk_over_other_inputs_does_not_go_on(tmp_path: Path) -> None:
    """A file that is new, gone or longer before the place, or no place at all."""
    for name in "bc":
        (tmp_path / f"{name}.txt").write_text(name)
    *_, (place, _) = Walk([str(tmp_path)], None, Fields()).items()

    def go_on() -> None:
        list(Walk([str(tmp_path)], None, Fields(), after=place).items())

    go_on()
    for name, content in (("a.txt", "a"), ("b.txt", "longer"), ("c.txt", None)):
        path = tmp_path / name
        before = path.read_text() if path.exists() else None
        path.unlink() if content is None else path.write_text(content)
        with pytest.raises(CheckpointError, match="not those that the run was begun with"):
            go_on()
        path.unlink(missing_ok=True)
        if before is not None:
            path.write_text(before)
    go_on()
