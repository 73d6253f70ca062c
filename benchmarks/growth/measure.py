"""What an input costs, measured in a child process with limits, so that nothing it does reaches the one that asks."""

from __future__ import annotations

import gc
import math
import multiprocessing
import resource
import signal
from collections.abc import Callable, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import linear_regression
from time import thread_time
from typing import NamedTuple

from article_parse import ArticleParseError, parse
from benchmarks.growth.inputs import InputClass
from benchmarks.growth.surfaces import prepare

__all__ = ["KILOBYTE", "MEGABYTE", "Bounds", "Cost", "bounds_of", "exponent", "faults", "measure_class", "measure_once"]

KILOBYTE, MEGABYTE = 1 << 10, 1 << 20
_FIRST = 64 * KILOBYTE
_LEAST_SECONDS = 0.02
"""What takes less tells nothing of growth: the clock and what is built once outweigh it."""
_ROUNDS = 6
"""How often a class is measured again that looks as if it grew too fast; the least of each size counts."""
_OUTSIZE = 4
"""So many times the bounds a child may take before it is stopped."""
_SPARE_SECONDS, _SPARE_BYTES = 5, 256 * MEGABYTE
_PACE = 0.0017
"""What :func:`_pace` gives on the machine that the bounds were set on, a virtual core of 2026 with CPython 3.12."""


class Bounds(NamedTuple):
    """
    What no input may exceed.

    Attributes:
        exponent: How time may grow with the size, as a power of it.
        seconds: CPU a megabyte of input, on a machine of the usual pace.
        times: Bytes of memory for each byte of input.
        first_seconds: CPU that any input may take besides: the first thousands of blocks may be short.
        first_bytes: Bytes that any input may take besides.
    """

    exponent: float
    seconds: float
    times: float
    first_seconds: float
    first_bytes: int

    def time(self, size: int) -> float:
        """Give how many seconds an input of *size* bytes may take."""
        return self.seconds * size / MEGABYTE + self.first_seconds

    def memory(self, size: int) -> float:
        """Give how many bytes an input of *size* bytes may take."""
        return self.times * size + self.first_bytes


_HTML = Bounds(exponent=1.2, seconds=3.0, times=40, first_seconds=0.1, first_bytes=12 * MEGABYTE)
_TEXT = _HTML._replace(times=12)


def bounds_of(kind: InputClass) -> Bounds:
    """Give the bounds of a class: those of text, or those of HTML, which a renderer or a profile has as well."""
    return _TEXT if kind.surface in {"text", "dates"} else _HTML


class Cost(NamedTuple):
    """
    What an input of one size cost.

    Attributes:
        size: The input in bytes.
        seconds: The CPU that it took, as on a machine of the usual pace.
        memory: The most bytes of memory at any time, beyond those before it.
        died: Why it has no answer: a limit, or the error that came out.
    """

    size: int
    seconds: float
    memory: int
    died: str | None = None

    @property
    def seconds_a_megabyte(self) -> float:
        """CPU for a megabyte of input, at this size."""
        return self.seconds * MEGABYTE / self.size

    @property
    def times(self) -> float:
        """Bytes of memory for each byte of input."""
        return self.memory / self.size


def measure_class(kind: InputClass, up_to: int, first: int = _FIRST) -> list[Cost]:
    """
    Measure a class at doubling sizes from *first* to *up_to* bytes.

    A size that a limit stopped is the last one. What seems to grow too fast is measured again, since a busy machine
    slows one size and not the next, and at last at one size more.
    """
    costs: list[Cost] = []
    size = first
    while size <= up_to and not (costs and costs[-1].died):
        costs.append(measure_once(kind, size))
        size *= 2
    for _ in range(_ROUNDS):
        if not faults(kind, costs) or any(cost.died for cost in costs):
            break
        costs = [min(cost, measure_once(kind, first << place), key=_seconds) for place, cost in enumerate(costs)]
    power = exponent(costs)
    if power is not None and power > bounds_of(kind).exponent and not costs[-1].died:
        # Two small sizes tell little of how time grows: the first blocks cost most.
        costs.append(measure_once(kind, size))
    return costs


def _seconds(cost: Cost) -> float:
    return cost.seconds


def exponent(costs: Sequence[Cost]) -> float | None:
    """
    Give the power of the size that the seconds grow with, or ``None`` where they are too few to tell.

    >>> round(exponent([Cost(1000, 1.0, 0), Cost(2000, 4.0, 0), Cost(4000, 16.0, 0)]), 3)
    2.0
    """
    told = [cost for cost in costs if cost.seconds >= _LEAST_SECONDS][-3:]
    if len(told) < 2:
        return None
    return linear_regression([math.log(cost.size) for cost in told], [math.log(cost.seconds) for cost in told]).slope


def faults(kind: InputClass, costs: Sequence[Cost]) -> list[str]:
    """
    Say which bounds a class passes, and where.

    >>> faults(InputClass("text/lines/a", "text", "a"), [Cost(MEGABYTE, 4.0, 0)])
    ['4.0 s/MB at 1,024 KB']
    """
    bounds = bounds_of(kind)
    said = [f"{cost.died} at {cost.size // KILOBYTE:,} KB" for cost in costs if cost.died]
    whole = [cost for cost in costs if not cost.died]
    slow = [cost for cost in whole if cost.seconds > bounds.time(cost.size)]
    if slow:
        said.append(f"{slow[-1].seconds_a_megabyte:.1f} s/MB at {slow[-1].size // KILOBYTE:,} KB")
    power = exponent(whole)
    if power is not None and power > bounds.exponent:
        said.append(f"exponent {power:.2f}")
    over = [cost for cost in whole if cost.memory > bounds.memory(cost.size)]
    if over:
        said.append(f"{over[-1].times:.0f} times its size in memory at {over[-1].size // KILOBYTE:,} KB")
    return said


def measure_once(kind: InputClass, size: int) -> Cost:
    """Measure an input of about *size* bytes in a child process with limits on its time and memory."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    child = context.Process(target=_run, args=(kind, size, theirs), daemon=True)
    child.start()
    theirs.close()
    try:
        cost: Cost = ours.recv()
    except EOFError:
        child.join()
        code = child.exitcode or 0
        why = signal.Signals(-code).name if code < 0 else f"exit code {code}"
        cost = Cost(size, 0.0, 0, f"stopped by {why}")
    child.join()
    ours.close()
    return cost


def _run(kind: InputClass, size: int, answer: Connection) -> None:
    """Measure one input, in the child."""
    work, real = prepare(kind, size)
    gc.collect()
    # What was there before is not looked through again each time that enough is new.
    gc.freeze()
    _limit(kind, real)
    before = _begin_peak()
    died = None
    # The clock of the process goes by ticks where its time is limited; it has one thread.
    pace = _pace()
    start = thread_time()
    try:
        work()
    except ArticleParseError:
        # An error of ours is an answer, too.
        pass
    except Exception as error:  # noqa: BLE001 - any other is a find, and told
        died = type(error).__name__
    seconds = thread_time() - start
    peak = _peak()
    answer.send(Cost(real, seconds * _PACE / min(pace, _pace()), max(0, peak - before), died))


def _pace() -> float:
    """Give the seconds of a piece of work that never changes, since machines differ."""
    start = thread_time()
    counts: dict[str, int] = {}
    for line in [f"{number} the dam held" for number in range(4000)]:
        for word in line.split():
            counts[word] = counts.get(word, 0) + 1
    return thread_time() - start


def _limit(kind: InputClass, size: int) -> None:
    bounds = bounds_of(kind)
    seconds = math.ceil(thread_time() + _SPARE_SECONDS + _OUTSIZE * bounds.time(size))
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    space = _status("VmSize") + int(_OUTSIZE * bounds.memory(size)) + _SPARE_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (space, space))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _begin_peak() -> int:
    """Let the peak of the memory begin anew, and give what is in use."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return _status("VmRSS")


def _peak() -> int:
    return _status("VmHWM")


def _status(field: str) -> int:
    """Give a figure of this process, in bytes (proc_pid_status(5))."""
    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    line = next(line for line in status.splitlines() if line.startswith(f"{field}:"))
    return int(line.split()[1]) * KILOBYTE


_PARAGRAPH = "The old dam above the town held through the night, officials said on Monday, while the river kept rising."
# With all that an article has, so that each table and score is loaded, which takes the more memory where the modules
# are not compiled yet.
_WHOLE_PAGES = (
    "The Dam Held\n\nBy Ana Lima\n\n2 March 2026\n\n" + f"{_PARAGRAPH}\n\n" * 60 + "Share\n\nRelated\n",
    "<title>The Dam</title><nav><a>Home</a></nav><article><h1>The Dam</h1><p>By Ana Lima</p><p>2 March 2026</p>"
    + f"<p>{_PARAGRAPH}</p><table><tr><td>1<td>2</table>" * 60,
    "<div>" * 6000,
)


def warm_up(kinds: Sequence[InputClass], note: Callable[[str], object] = len) -> None:
    """Load what each surface loads with its first call, so that no input pays for it."""
    for page in _WHOLE_PAGES:
        parse(page)
    for surface in sorted({kind.surface for kind in kinds}):
        note(surface)
        kind = next(kind for kind in kinds if kind.surface == surface)
        work, _ = prepare(kind, KILOBYTE)
        try:
            work()
        except ArticleParseError:
            continue
