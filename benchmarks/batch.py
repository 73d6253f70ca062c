"""What many dumps cost with ``article-parse run``: one process and two, what goes between them, memory."""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from statistics import fmean
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from article_parse import parse, to_json
from article_parse.cli._run._rows import RowMaker, Shape
from article_parse.records import Record
from benchmarks.batch_sizing import Crawl, Plan, simulate
from benchmarks.corpora import pages

__all__ = [
    "Rate",
    "Transfer",
    "measure_memory",
    "measure_pages",
    "measure_rate",
    "measure_transfer",
    "report",
    "write_dumps",
]

_PROSE = "The old dam above the town held through the night, officials said on Monday, while the river kept rising."
_PAGE_SIZE = 4096
_TIMED = 200
# Common Crawl, February 2019: 2.9 billion pages in 64,000 files of text.
_MONTH = Crawl(files=64_000, pages=45_000)
# A job of an engine: a million pages over 64 cores, in batches of these sizes.
_JOB, _CORES, _BATCHES = 1_000_000, 64, (1, 16, 256, 4096, 16_384)


class Rate(NamedTuple):
    """How long a run took with so many processes, from its start to its end."""

    jobs: int
    dumps: int
    seconds: float


class Transfer(NamedTuple):
    """Milliseconds of CPU a page, in the worker and in the parent, for one way of giving results back; its bytes."""

    way: str
    worker: float
    parent: float
    size: int


def write_dumps(corpus: Path, form: str, file: Path, count: int) -> int:
    """Write so many pages of a corpus as JSON lines, from the first on again when they are used up."""
    found = [page.text for page in pages(corpus, form, None)]
    with file.open("w", encoding="utf-8") as lines:
        for number in range(count):
            lines.write(json.dumps({"id": str(number), "text": found[number % len(found)]}) + "\n")
    return count


def measure_rate(dumps: Path, count: int, jobs: int, rounds: int) -> Rate:
    """Run over *dumps*, and give the shortest time of all rounds."""
    return Rate(jobs, count, min(_run(dumps, jobs) for _ in range(rounds)))


def measure_transfer(corpus: Path, form: str, limit: int) -> list[Transfer]:
    """Compare ways to give an article to another process: its row, its JSON, itself."""
    dumps = [page.text for page in pages(corpus, form, limit)]
    articles = [parse(dump) for dump in dumps]
    maker = RowMaker(Shape("jsonl"))
    records = [Record(source="s", dump="", id="s") for _ in articles]
    pairs = list(zip(records, articles, strict=True))
    ways: dict[str, list[Any]] = {
        "row of run": [maker.make(record, [article])[0] for record, article in pairs],
        "JSON text": [to_json(article) for article in articles],
        "Article": articles,
    }
    made = [
        Transfer("parsing alone", _per_page(lambda: [parse(dump) for dump in dumps], len(dumps)), 0.0, 0),
        Transfer("making the row", _per_page(lambda: [maker.make(r, [a]) for r, a in pairs], len(dumps)), 0.0, 0),
    ]
    for way, values in ways.items():
        packed = _packed(values)
        worker = _per_page(partial(_packed, values), len(dumps))
        parent = _per_page(partial(_unpacked, packed), len(dumps))
        made.append(Transfer(way, worker, parent, sum(map(len, packed)) // len(packed)))
    return made


def _packed(values: Sequence[object]) -> list[bytes]:
    return list(map(pickle.dumps, values))


def _unpacked(packed: Sequence[bytes]) -> list[object]:
    return list(map(pickle.loads, packed))


def measure_memory(count: int, jobs: int) -> Iterator[tuple[int, int]]:
    """Run over small dumps; give how many are done and the megabytes of all processes, ten times on the way."""
    with TemporaryDirectory() as folder:
        dumps = Path(folder, "dumps.jsonl")
        with dumps.open("w", encoding="utf-8") as lines:
            for number in range(count):
                dump = f"The Dam {number}\n\nBy Ana Lima\n\n2 March 2026\n\n{_PROSE * (1 + number % 5)}"
                lines.write(json.dumps({"id": str(number), "text": dump}) + "\n")
        output = Path(folder, "out.jsonl")
        process = subprocess.Popen(_command(dumps, output, jobs), stderr=subprocess.DEVNULL, start_new_session=True)
        written, done, shown = Path(f"{output}.partial"), 0, 0
        while process.poll() is None and not written.exists():
            time.sleep(0.05)
        with written.open("rb") as rows:
            while process.poll() is None:
                time.sleep(0.5)
                done += sum(block.count(b"\n") for block in iter(partial(rows.read, 1 << 20), b""))
                if done - shown >= count / 10:
                    shown = done
                    yield done, _resident(process.pid) >> 20


def report(corpus: Path, form: str, *, count: int, rounds: int, lost: float, say: Callable[[str], object]) -> None:
    """Measure the rate, the transfer and the times of single pages, and say what they come to."""
    with TemporaryDirectory() as folder:
        dumps = Path(folder, "dumps.jsonl")
        write_dumps(corpus, form, dumps, count)
        one, two = (measure_rate(dumps, count, jobs, rounds) for jobs in (1, 2))
    for rate in (one, two):
        pace = rate.dumps / rate.seconds
        say(f"{rate.jobs} of 2 processes: {rate.dumps:,} dumps in {rate.seconds:.1f} s, {pace:.0f}/s")
    say(f"two are {one.seconds / two.seconds:.2f} times one, start-up included")
    for each in measure_transfer(corpus, form, _TIMED):
        say(f"{each.way}: {each.worker:.2f} ms in the worker, {each.parent:.2f} in the parent, {each.size:,} bytes")
    seconds = measure_pages(corpus, form, _TIMED)
    say(f"pages: {fmean(seconds) * 1000:.1f} ms on average, {fmean(seconds) * 1e6 / 3600:.2f} CPU hours per million")
    for plan in _plans(lost):
        sized = simulate(seconds, _MONTH, plan)
        say(f"{plan}: {sized.hours:.1f} h, {sized.core_hours:,.0f} core hours, {sized.useful:.1%} of them useful")
    overhead = measure_batch(corpus, form)
    say(f"a batch: {overhead * 1000:.2f} ms beside its pages")
    for size in _BATCHES:
        sized = simulate(seconds, Crawl(_JOB // size, size), Plan(_CORES, overhead=overhead))
        say(f"batches of {size:,}: {sized.hours * 60:.1f} min, {sized.useful:.1%} of the core hours useful")


def measure_batch(corpus: Path, form: str, count: int = 64, rounds: int = 5) -> float:
    """Give the seconds of CPU that a batch of ``parse_batch`` takes beside its rows: many of one row against one."""
    import pyarrow as pa  # noqa: PLC0415 (needs the extra)

    from article_parse.arrow import parse_batch  # noqa: PLC0415 (needs the extra)

    dumps = [page.dump for page in pages(corpus, form, count)]
    whole = pa.table({"dump": dumps})
    single = [whole.slice(number, 1) for number in range(len(dumps))]

    def timed(batches: Sequence[Any]) -> float:
        return min(_per_page(lambda: [parse_batch(batch) for batch in batches], 1) for _ in range(rounds)) / 1000

    return max(timed(single) - timed([whole]), 0.0) / max(len(dumps) - 1, 1)


def measure_pages(corpus: Path, form: str, limit: int) -> list[float]:
    """Give the seconds of CPU that single pages take."""
    dumps = [page.dump for page in pages(corpus, form, limit)]
    parse(dumps[0])
    seconds = []
    for dump in dumps:
        start = time.process_time()
        parse(dump)
        seconds.append(time.process_time() - start)
    return seconds


def _plans(lost: float) -> Iterator[Plan]:
    for workers in (64, 1024, 8192):
        yield Plan(workers)
        yield Plan(workers, lost_per_hour=lost)
        yield Plan(workers, lost_per_hour=lost, resumes=False)


def _run(dumps: Path, jobs: int) -> float:
    with TemporaryDirectory() as folder:
        start = time.perf_counter()
        subprocess.run(_command(dumps, Path(folder, "out.jsonl"), jobs), check=True, capture_output=True)
        return time.perf_counter() - start


def _command(dumps: Path, output: Path, jobs: int) -> list[str]:
    return [sys.executable, "-m", "article_parse", "run", str(dumps), "-o", str(output), "-j", str(jobs)]


def _per_page(work: Callable[[], object], count: int) -> float:
    start = time.process_time()
    work()
    return 1000 * (time.process_time() - start) / count


def _resident(group: int) -> int:
    """Give the bytes in memory of the processes of a group; what they share is counted for each."""
    total = 0
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if os.getpgid(int(entry.name)) == group:
                    total += int((entry / "statm").read_text().split()[1]) * _PAGE_SIZE
            except (OSError, IndexError):
                continue
    return total
