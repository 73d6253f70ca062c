"""What is made in a private module is called by the public one that offers it."""

from __future__ import annotations

from types import FunctionType

__all__ = ["offer"]


def offer(module: str, *values: object) -> None:
    """
    Let classes and functions that private modules made be called by a public *module*: in errors, pickles and help.

    Their private modules go on to have them, so that older pickles of articles can be read.
    """
    for value in values:
        if isinstance(value, type | FunctionType) and "._" in value.__module__:
            value.__module__ = module
