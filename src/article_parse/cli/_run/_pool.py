"""
Processes that parse, of which one may die or hang at the cost of the record it had.

The pools of the standard library do not tell which task a process died over: ``ProcessPoolExecutor`` is broken as a
whole, ``Pool`` waits for ever. Here each worker has a pipe of its own and answers record by record, so what it has not
answered is known.
"""

from __future__ import annotations

import multiprocessing
import signal
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection, wait
from time import monotonic
from typing import TYPE_CHECKING, Generic, TypeVar

import attrs

from article_parse.cli._run._outcome import Outcome
from article_parse.cli._run._worker import Job, work
from article_parse.records import Failure, FailureCode, Record

if TYPE_CHECKING:
    from multiprocessing.process import BaseProcess

__all__ = ["Pool", "WorkerStartError"]

T = TypeVar("T")

# So many records, or so much of them, go to a worker at once: enough that it seldom waits, and few are done twice.
_HANDFUL, _HANDFUL_SIZE = 8, 1 << 20
# What is read and not yet given back: a record that takes long holds up those behind it, and no more than these.
_WINDOW, _WINDOW_SIZE = 10_000, 64 << 20
# Seconds that are waited at once; who is away for longer was stopped or asleep, and so were the workers.
_LOOK = 1.0
# Seconds that a process that was ended has to go.
_GRACE = 5.0
# A worker may want for memory when it starts; when so many do so one behind the other, there is another reason.
_MAX_STARTS_FAILED = 5


@contextmanager
def _signals_kept() -> Generator[None, None, None]:
    """
    Let what is started inside never hear of Ctrl-C or SIGTERM, which reach all processes of a terminal or of a job.

    A worker that ended by them would look as if its record had killed it. The parent hears of them a little later.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    # Started here, since it lifts the mask when it is started below.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, (signal.SIGINT, signal.SIGTERM))
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


class WorkerStartError(RuntimeError):
    """No worker can be started."""


@attrs.define(eq=False)
class _Task(Generic[T]):
    """A record on its way, and what became of it; *tag* is the caller's."""

    tag: T
    record: Record | None
    size: int
    outcome: Outcome | None = None


@attrs.define(eq=False)
class _Worker(Generic[T]):
    process: BaseProcess
    pipe: Connection
    ready: bool = False
    since: float = 0.0
    tasks: deque[_Task[T]] = attrs.field(factory=deque)


class Pool(Generic[T]):
    """
    *jobs* processes that do a job.

    Args:
        jobs: How many.
        job: What is done with each record; it is pickled.
        timeout: The longest that one record may take, in seconds.
    """

    def __init__(self, jobs: int, job: Job, timeout: float) -> None:
        methods = multiprocessing.get_all_start_methods()
        forks = "forkserver" in methods
        self._context = multiprocessing.get_context("forkserver") if forks else multiprocessing.get_context("spawn")
        if forks:
            self._context.set_forkserver_preload(["article_parse.cli._run._warm"])
        self._job = job
        self._timeout = timeout
        self._starts_failed = 0
        self._workers: list[_Worker[T]] = [self._start() for _ in range(jobs)]
        self._order: deque[_Task[T]] = deque()
        self._waiting: deque[_Task[T]] = deque()
        self._size = 0
        self._looked = monotonic()

    def run(self, items: Iterable[tuple[T, Record | None]]) -> Iterator[tuple[T, Outcome | None]]:
        """Give the outcome of each record, in their order; what has no record goes along as it is."""
        source = iter(items)
        exhausted = False
        while True:
            self._hand_out()
            exhausted = exhausted or self._read(source)
            self._hand_out()
            while self._order and self._is_settled(self._order[0]):
                task = self._order.popleft()
                self._size -= task.size
                yield task.tag, task.outcome
            if self._order:
                self._listen()
            elif exhausted:
                return

    def close(self) -> None:
        """End the workers, whatever they are doing."""
        for worker in self._workers:
            worker.pipe.close()
            worker.process.kill()
        for worker in self._workers:
            worker.process.join(_GRACE)

    def _start(self) -> _Worker[T]:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=work, args=(theirs, self._job), daemon=True)
        with _signals_kept():
            process.start()
        # The end of a worker shows as the end of its pipe once nobody else holds the other side.
        theirs.close()
        return _Worker(process, ours)

    @staticmethod
    def _is_settled(task: _Task[T]) -> bool:
        return task.record is None or task.outcome is not None

    def _read(self, source: Iterator[tuple[T, Record | None]]) -> bool:
        """Read a handful for each worker; tell whether there is no more."""
        wanted = _HANDFUL * len(self._workers)
        while len(self._waiting) < wanted and len(self._order) < _WINDOW and self._size < _WINDOW_SIZE:
            found = next(source, None)
            if found is None:
                return True
            tag, record = found
            task = _Task(tag, record, 0 if record is None else len(record.dump))
            self._size += task.size
            self._order.append(task)
            if record is not None:
                self._waiting.append(task)
        return False

    def _hand_out(self) -> None:
        for worker in self._workers:
            if worker.ready and not worker.tasks and self._waiting:
                self._hand(worker)

    def _hand(self, worker: _Worker[T]) -> None:
        size = 0
        while self._waiting and len(worker.tasks) < _HANDFUL and size < _HANDFUL_SIZE:
            task = self._waiting.popleft()
            size += task.size
            worker.tasks.append(task)
        worker.since = monotonic()
        try:
            worker.pipe.send([task.record for task in worker.tasks])
        except OSError:
            # It died while it had nothing to do, so no record is to blame.
            self._waiting.extendleft(reversed(worker.tasks))
            worker.tasks.clear()
            self._replace(worker)

    def _listen(self) -> None:
        """Wait until a worker answers, dies or has taken too long, or for a while."""
        now = self._look(_LOOK)
        busy = [worker for worker in self._workers if worker.tasks]
        patience = min((worker.since + self._timeout - now for worker in busy), default=_LOOK)
        pipes = {worker.pipe: worker for worker in self._workers if worker.tasks or not worker.ready}
        answered = wait(list(pipes), min(max(patience, 0.0), _LOOK))
        self._look(2 * _LOOK)
        for pipe in answered:
            self._receive(pipes[pipe])  # type: ignore[index] # the connections that were given
        if not answered:
            for worker in busy:
                if worker.since + self._timeout <= monotonic() and not worker.pipe.poll():
                    self._give_up(worker)

    def _look(self, at_most: float) -> float:
        """Give the time; what is more than *at_most* since the last look does not count for what is being parsed."""
        now = monotonic()
        away = now - self._looked
        self._looked = now
        if away > at_most:
            for worker in self._workers:
                worker.since += away
        return now

    def _receive(self, worker: _Worker[T]) -> None:
        try:
            answer = worker.pipe.recv()
        except (EOFError, OSError):
            self._bury(worker)
            return
        worker.since = monotonic()
        if worker.ready:
            self._settle(worker.tasks.popleft(), answer)
        worker.ready = True
        self._starts_failed = 0

    def _bury(self, worker: _Worker[T]) -> None:
        worker.process.join(_GRACE)
        code = worker.process.exitcode
        self._starts_failed += not worker.ready
        if self._starts_failed > _MAX_STARTS_FAILED:
            message = f"workers end before they can begin, the last with status {code}"
            raise WorkerStartError(message)
        how = f"by signal {-code}" if code is not None and code < 0 else f"with status {code}"
        self._lose(worker, FailureCode.WORKER_DIED, f"the process that parsed it ended {how}; it may want more memory")

    def _give_up(self, worker: _Worker[T]) -> None:
        worker.process.kill()
        worker.process.join(_GRACE)
        self._lose(worker, FailureCode.TIMEOUT, f"parsing took longer than {self._timeout:g} s")

    def _lose(self, worker: _Worker[T], code: FailureCode, message: str) -> None:
        """Settle the record that a worker was at; the others that it had are handed out again."""
        if worker.tasks:
            task = worker.tasks.popleft()
            assert task.record is not None  # noqa: S101 - only records are handed out
            failure = Failure(source=task.record.source, id=task.record.id, code=code, message=message)
            self._settle(task, Outcome(failure=failure))
        self._waiting.extendleft(reversed(worker.tasks))
        worker.tasks.clear()
        self._replace(worker)

    def _replace(self, worker: _Worker[T]) -> None:
        worker.pipe.close()
        self._workers[self._workers.index(worker)] = self._start()

    def _settle(self, task: _Task[T], outcome: Outcome) -> None:
        task.outcome = outcome
        self._size += outcome.size - task.size
        task.size = outcome.size
        task.record = task.record and attrs.evolve(task.record, dump="")
