"""What the choice among many profiles costs, beside parsing without any."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from statistics import median
from time import process_time

from article_parse import Profile, Registry, parse
from article_parse.profiles import Signature

__all__ = ["invented", "slowdown"]

_ROUNDS, _CALLS = 25, 8


def invented(count: int) -> Registry:
    """
    Give a registry of so many publishers that do not exist, each with the signatures that such profiles have.

    >>> len(invented(3))
    3
    """
    return Registry(
        Profile(
            name=f"paper-{number}",
            domains=[f"paper-{number}.example"],
            signatures=[
                Signature(pattern=f"© # Paper{number} Media Ltd. All rights reserved(.|)", weight=3),
                Signature(pattern=f"Paper{number} logo", weight=1),
                Signature(pattern=f"More from (the |)Paper{number}", weight=1),
                Signature(pattern=f"Paper{number}", where="publisher", weight=3),
                Signature(pattern="All rights reserved", weight=0.5),
            ],
        )
        for number in range(count)
    )


def slowdown(dumps: Sequence[bytes], count: int) -> float:
    """Give how much longer the dumps take with so many profiles to choose from, as a share of the time without any."""
    none, many = Registry(), invented(count)
    shares: list[float] = []
    _time(dumps, none)
    for _ in range(_ROUNDS):
        # In turns, so that what else the machine does falls on both.
        without, among = _time(dumps, none), _time(dumps, many)
        shares.append(among / without - 1)
    return median(shares)


def _time(dumps: Sequence[bytes], profiles: Registry) -> float:
    gc.collect()
    start = process_time()
    for _ in range(_CALLS):
        for dump in dumps:
            parse(dump, profiles=profiles)
    return process_time() - start
