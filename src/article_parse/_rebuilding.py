"""
Named tuples that the tools of scrapers can take apart and put together again.

Their modules do without postponed annotations, since cattrs does not resolve those of named tuples.
"""

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, TypeVar

__all__ = ["rebuilt_from_one"]

T = TypeVar("T", bound=tuple[Any, ...])


def rebuilt_from_one(kind: type[T]) -> type[T]:
    """
    Let a named tuple be made of one iterator over its values too: itemadapter, and with it Scrapy, rebuilds tuples so.

    >>> from typing import NamedTuple
    >>> rebuilt_from_one(NamedTuple("Pair", [("one", int), ("other", int)]))(each for each in (1, 2))
    Pair(one=1, other=2)
    """
    make: Callable[..., T] = kind.__new__
    make_of_one: Callable[[Iterator[object]], T] = kind._make  # type: ignore[attr-defined]

    @wraps(make)
    def make_of_any(cls: type[T], *values: object, **named: object) -> T:
        if len(values) == 1 and not named and isinstance(values[0], Iterator):
            return make_of_one(values[0])
        return make(cls, *values, **named)

    kind.__new__ = make_of_any  # type: ignore[method-assign, assignment]
    return kind
