from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator

import pytest
from deadly import DeadlyJob

from article_parse import BUILTIN
from article_parse.cli._run._outcome import Outcome
from article_parse.cli._run._pool import Pool, WorkerStartError
from article_parse.cli._run._rows import Shape
from article_parse.cli._run._worker import Job
from article_parse.records import Record

SHAPE = Shape("jsonl", fields=("id",))
pytestmark = pytest.mark.skipif(os.name != "posix", reason="kills processes as POSIX does")


def _records(*dumps: str) -> Iterator[tuple[int, Record | None]]:
    for number, dump in enumerate(dumps):
        yield number, Record(source=f"{number}", dump=dump, id=f"{number}") if dump else None


def _run(*dumps: str, jobs: int = 2, timeout: float = 60) -> list[tuple[int, Outcome | None]]:
    pool: Pool[int] = Pool(jobs, DeadlyJob(shape=SHAPE, profiles=BUILTIN), timeout)
    try:
        return list(pool.run(_records(*dumps)))
    finally:
        pool.close()


def _told(settled: list[tuple[int, Outcome | None]]) -> list[str]:
    """Give what became of each, after checking that it came in its place."""
    assert [tag for tag, _ in settled] == list(range(len(settled)))
    told = []
    for number, outcome in settled:
        if outcome is None:
            told.append("as it was")
        elif outcome.failure is not None:
            assert outcome.failure.source == str(number)
            told.append(outcome.failure.code.value)
        else:
            assert outcome.rows == b'{"source": "%d", "id": "%d"}\n' % (number, number)
            told.append("parsed")
    return told


def test_outcomes_come_in_the_order_of_the_records() -> None:
    """Short and long dumps, and what is no record, keep their places."""
    dumps = ["word " * (1 + 997 * number % 3000) if number % 5 else "" for number in range(60)]
    assert _told(_run(*dumps)) == ["parsed" if dump else "as it was" for dump in dumps]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_worker_that_dies_costs_the_one_dump_it_had(jobs: int) -> None:
    """Those before and behind it are parsed, and it is named."""
    dumps = ["a", "b", "kill", "c", "kill", "kill", "", *"defghijklmno", "kill"]
    expected = {"kill": "worker_died", "": "as it was"}
    assert _told(_run(*dumps, jobs=jobs)) == [expected.get(dump, "parsed") for dump in dumps]


def test_a_dump_that_wants_too_much_memory_is_as_one_whose_worker_dies() -> None:
    """The error of Python is no error of the parser, and those behind it are parsed."""
    assert _told(_run("a", "starve", "b", jobs=1)) == ["parsed", "worker_died", "parsed"]


def test_a_worker_that_dies_is_told_of_with_its_signal() -> None:
    """The message says what ended it."""
    ((_, outcome),) = _run("kill")
    assert outcome is not None
    assert outcome.failure is not None
    assert "ended by signal 9" in outcome.failure.message


def test_a_dump_that_takes_too_long_is_given_up() -> None:
    """Its worker is ended, the others go on."""
    dumps = ["a", "hang", "b", "c", "hang", "d"]
    settled = _run(*dumps, timeout=1.5)
    assert _told(settled) == ["timeout" if dump == "hang" else "parsed" for dump in dumps]


def test_the_time_that_a_run_is_stopped_for_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """As by Ctrl-Z, or in a machine that sleeps: what is being parsed then is not given up."""
    away = 0.0
    monkeypatch.setattr("article_parse.cli._run._pool.monotonic", lambda: time.monotonic() + away)
    pool: Pool[int] = Pool(1, DeadlyJob(shape=SHAPE, profiles=BUILTIN), 60)
    try:
        settled = pool.run(_records("a", "pause", "b"))
        told = [next(settled)]
        away = 1000.0
        assert _told([*told, *settled]) == ["parsed"] * 3
    finally:
        pool.close()


def test_an_error_of_the_parser_is_the_failure_of_its_dump() -> None:
    """It is named with its type, and the worker lives on."""
    settled = _run("a", "raise", "b", jobs=1)
    assert _told(settled) == ["parsed", "error", "parsed"]
    outcome = settled[1][1]
    assert outcome is not None
    assert outcome.failure is not None
    assert outcome.failure.message == "RuntimeError: one too many"


def test_an_idle_worker_that_is_killed_costs_nothing() -> None:
    """A record that was not begun is parsed by another worker."""
    pool: Pool[int] = Pool(2, Job(shape=SHAPE, profiles=BUILTIN), 60)

    def records() -> Iterator[tuple[int, Record | None]]:
        yield from _records(*"abcdefghijklmnopqrstuvwxyz")
        for worker in pool._workers:
            assert worker.process.pid is not None
            if not worker.tasks:
                os.kill(worker.process.pid, signal.SIGKILL)
                worker.process.join()
        for number, record in _records(*"abcdefghijklmnopqrstuvwxyz"):
            yield number + 26, record and Record(source=f"{number + 26}", dump="a", id=f"{number + 26}")

    try:
        assert _told(list(pool.run(records()))) == ["parsed"] * 52
    finally:
        pool.close()


def test_workers_that_cannot_begin_end_the_run() -> None:
    """Their records are not to blame, so none of them fails for it."""
    pool: Pool[int] = Pool(1, _Unpicklable(shape=SHAPE, profiles=BUILTIN), 60)
    try:
        with pytest.raises(WorkerStartError, match="before they can begin"):
            list(pool.run(_records("a")))
    finally:
        pool.close()


class _Unpicklable(Job):
    """Ends the process that unpickles it."""

    def __reduce__(self) -> tuple[object, ...]:
        return (os._exit, (3,))
