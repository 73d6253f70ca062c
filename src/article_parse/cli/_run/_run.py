"""A run: inputs through the pool into the output, with a mark now and then."""

from __future__ import annotations

import json
import signal
from collections.abc import Generator, Iterator
from contextlib import ExitStack, contextmanager
from hashlib import blake2b
from time import monotonic
from typing import TYPE_CHECKING

import attrs

from article_parse.cli._run._checkpoint import Checkpoint, CheckpointError, CheckpointFile, Place
from article_parse.cli._run._outcome import Counts, Outcome
from article_parse.cli._run._pool import Pool
from article_parse.records import Failure, FailureCode, PassedOver, Record

if TYPE_CHECKING:
    from types import FrameType

    from article_parse.cli._run._progress import Reporter
    from article_parse.cli._run._sinks import Sink
    from article_parse.cli._run._walk import Walk
    from article_parse.cli._run._worker import Job
    from article_parse.records._items import Item

__all__ = ["Interrupted", "Journal", "Run", "options_hash"]

# Seconds between marks: what a run that is killed has to do again.
_EVERY = 0.5
# So many kinds of what was passed over are told apart.
_KINDS = 50


class Interrupted(BaseException):
    """
    The run was asked to end, by Ctrl-C or by SIGTERM.

    Args:
        number: The number of the signal.
    """

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class _Stop:
    """
    Tells of a signal to end where that can be borne.

    What is written and what counts as done must not come apart, so a signal waits until the next record is waited for.
    """

    def __init__(self) -> None:
        self._asked = 0
        self._waiting = False

    @contextmanager
    def listening(self) -> Generator[None, None, None]:
        """Handle the signals inside."""
        signals = (signal.SIGINT, signal.SIGTERM)
        before = [signal.signal(each, self._handle) for each in signals]
        try:
            yield
        finally:
            for each, handler in zip(signals, before, strict=True):
                signal.signal(each, handler)

    @contextmanager
    def waiting(self) -> Generator[None, None, None]:
        """Raise :class:`Interrupted` inside when a signal comes, or has come."""
        self._waiting = True
        try:
            if self._asked:
                raise Interrupted(self._asked)
            yield
        finally:
            self._waiting = False

    def _handle(self, number: int, _: FrameType | None) -> None:
        self._asked = number
        if self._waiting:
            self._waiting = False
            raise Interrupted(number)


def options_hash(*options: object) -> str:
    """Give a hash of what the rows of a run depend on beside the inputs: values whose ``repr`` says all of them."""
    return blake2b(repr(options).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


@attrs.define
class Journal:
    """
    Output, failures and the checkpoint that ties them together.

    Args:
        rows: Where rows go.
        errors: Where failures go.
        file: Where the checkpoint goes.
        state: What counts as done.
    """

    rows: Sink
    errors: Sink
    file: CheckpointFile
    state: Checkpoint
    _marked: float = attrs.field(factory=monotonic)

    def resume(self) -> None:
        """Go back to the last checkpoint, or to the beginning."""
        found = self.file.read()
        if found is not None and found.options != self.state.options:
            message = "the run was begun with other options; start anew with --overwrite"
            raise CheckpointError(message)
        self.state = found or self.state
        if self.state.done:
            return
        try:
            self.rows.rewind(self.state.rows)
            self.errors.rewind(self.state.errors)
        except ValueError as error:
            raise CheckpointError(str(error)) from None

    def write(self, outcome: Outcome) -> None:
        """Write what became of a record."""
        if outcome.failure is not None:
            row = attrs.asdict(outcome.failure)
            self.errors.write(json.dumps(row).encode() + b"\n")
        elif outcome.rows is not None:
            self.rows.write(outcome.rows)

    def mark(self, place: Place | None, counts: Counts, *, force: bool = False, done: bool = False) -> None:
        """Make what was written count, where it is time for it."""
        if not force and (monotonic() - self._marked < _EVERY or not self.rows.is_due()):
            return
        rows, errors = self.rows.mark(), self.errors.mark()
        self.state = attrs.evolve(self.state, place=place, rows=rows, errors=errors, counts=counts, done=done)
        self.file.write(self.state)
        self._marked = monotonic()

    def finish(self) -> None:
        """Give the output its name, and forget the checkpoint."""
        self.rows.finish(self.state.rows)
        self.errors.finish(self.state.errors)
        self.file.remove()

    def close(self) -> None:
        """Let go of the files."""
        self.rows.close()
        self.errors.close()
        self.file.close()


@attrs.define
class Run:
    """
    One call of the command.

    Args:
        walk: The inputs.
        job: What is done with each record.
        jobs: How many processes do it.
        timeout: The longest that one record may take, in seconds.
        limit: How many records are read at most.
        journal: Where it goes.
        reporter: Who is told.
        counts: What has been done.
    """

    walk: Walk
    job: Job
    jobs: int
    timeout: float
    limit: int | None
    journal: Journal
    reporter: Reporter
    counts: Counts

    def carry_out(self) -> None:
        """Do it; raise :class:`Interrupted` when asked to end, with all that was written whole and marked."""
        place, stop = self.journal.state.place, _Stop()
        with stop.listening(), ExitStack() as ends:
            # From here on there is something to go on with.
            self.journal.mark(place, self.counts, force=True)
            pool: Pool[tuple[Place, Failure | PassedOver | None]] = Pool(self.jobs, self.job, self.timeout)
            ends.callback(pool.close)
            settled = pool.run(self._items())
            try:
                while True:
                    with stop.waiting():
                        found = next(settled, None)
                    if found is None:
                        break
                    (place, item), outcome = found
                    self._settle(item, outcome)
                    self.journal.mark(place, self.counts)
                    self.reporter.show()
            except Interrupted:
                self.journal.mark(place, self.counts, force=True)
                raise
            self.journal.mark(place, self.counts, force=True, done=True)

    def _items(self) -> Iterator[tuple[tuple[Place, Failure | PassedOver | None], Record | None]]:
        left = None if self.limit is None else self.limit - self.counts.dumps
        for place, item in self.walk.items():
            if left is not None and left <= 0:
                return
            known = self._known(item, place)
            if left is not None and not isinstance(item, PassedOver):
                left -= 1
            if isinstance(known, Record):
                yield (place, None), known
            else:
                yield (place, known), None

    def _known(self, item: Item, place: Place) -> Item:
        """Give the failure of a record whose id was there before, and all else as it is."""
        first = self.journal.file.first(item.id, item.source, place) if isinstance(item, Record) else None
        if first is None or not isinstance(item, Record):
            return item
        message = f"a record before this one has the id {item.id!r}: {first}"
        return Failure(source=item.source, id=item.id, code=FailureCode.DUPLICATE_ID, message=message)

    def _settle(self, item: Failure | PassedOver | None, outcome: Outcome | None) -> None:
        if isinstance(item, PassedOver):
            kinds = self.counts.passed_over
            kinds[item.reason if item.reason in kinds or len(kinds) < _KINDS else "others"] += 1
            return
        known = Outcome(failure=item) if isinstance(item, Failure) else outcome
        assert known is not None  # noqa: S101 - the pool settles each record
        self.counts.add(known)
        self.journal.write(known)
