"""What a crawl costs: the measured times of pages, dealt out to many cores, some of which are taken away."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Sequence
from random import Random
from statistics import fmean, pstdev
from typing import NamedTuple

__all__ = ["Crawl", "Plan", "Sized", "simulate"]

_HOUR = 3600.0
_MANY = 1000


class Crawl(NamedTuple):
    """What is parsed: so many files, or batches, of so many pages each."""

    files: int
    pages: int


class Plan(NamedTuple):
    """
    Who parses it.

    Attributes:
        workers: How many cores.
        lost_per_hour: How often a core is taken away, as spot machines are; another takes its place.
        resumes: Whether the file it had is gone on with from a checkpoint on a disk that stays.
        start: Seconds until a new core works.
        redone: Seconds of work behind the last checkpoint, and of reading up to it.
        overhead: Seconds that a file, or a batch, takes beside its pages.
    """

    workers: int
    lost_per_hour: float = 0.0
    resumes: bool = True
    start: float = 60.0
    redone: float = 2.0
    overhead: float = 0.0


class Sized(NamedTuple):
    """Hours from beginning to end, hours of cores that were paid for, and the share of them that parsed for good."""

    hours: float
    core_hours: float
    useful: float


def simulate(seconds: Sequence[float], crawl: Crawl, plan: Plan, seed: int = 0) -> Sized:
    """
    Deal the files of a crawl out, each to the core that is free first.

    Args:
        seconds: What single pages took.
        crawl: What is parsed.
        plan: By whom.
        seed: The simulation is the same for the same seed.
    """
    random = Random(seed)  # noqa: S311 - a simulation
    draw = _sums(seconds, crawl.pages, random)
    free = [0.0] * plan.workers
    useful = 0.0
    for _ in range(crawl.files):
        work = draw()
        useful += work
        work += plan.overhead
        heapq.heapreplace(free, free[0] + work + _lost(work, plan, random))
    end = max(free)
    return Sized(end / _HOUR, end * plan.workers / _HOUR, useful / (end * plan.workers))


def _sums(seconds: Sequence[float], pages: int, random: Random) -> Callable[[], float]:
    """Give what draws the seconds that so many pages take together."""
    if pages < _MANY:
        return lambda: sum(random.choices(seconds, k=pages))
    # Of so many the sum is normal, whatever single ones take.
    mean, spread = fmean(seconds) * pages, pstdev(seconds) * pages**0.5
    return lambda: max(random.gauss(mean, spread), 0.0)


def _lost(work: float, plan: Plan, random: Random) -> float:
    """Give the seconds that losses add to a file; a file that is begun anew can be lost again."""
    if not plan.lost_per_hour:
        return 0.0
    added, left = 0.0, work
    while (until := random.expovariate(plan.lost_per_hour / _HOUR)) < left:
        added += plan.start + (plan.redone if plan.resumes else until)
        left = left - until if plan.resumes else work
    return added
