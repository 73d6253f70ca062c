"""What the fields of profiles may hold: validators that name the owner, the field and what is wanted."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from types import UnionType
from typing import Any, TypeAlias, TypeVar, cast

import attrs

from article_parse.errors import ProfileError

__all__ = ["is_positive", "list_of", "only", "to_tuple"]

_Item = TypeVar("_Item")
_Validator: TypeAlias = "Callable[[Any, attrs.Attribute[Any], Any], None]"


def _misfit(owner: object, field: str, wanted: str, value: object, *, each: bool = False) -> ProfileError:
    """Give the error that tells whose field does not fit, what it holds and what it must be."""
    kind = type(owner).__name__.lower()
    name = getattr(owner, "name", None)
    whose = f"{kind} {name}" if name is not None else f"{kind} {getattr(owner, 'pattern', None)!r}"
    return ProfileError(f"{whose}: {'each of ' * each}{field} must be {wanted}, not {value!r}", key=field)


def to_tuple(values: Iterable[_Item]) -> tuple[_Item, ...]:
    """Give *values* as a tuple. What is no list stays as it is for the validator, which knows whose it is."""
    if isinstance(values, str | Mapping) or not isinstance(values, Iterable):
        return cast("tuple[_Item, ...]", values)
    return tuple(values)


def only(kind: type | UnionType, wanted: str) -> _Validator:
    """Give a validator that lets values of a type pass."""

    def check(owner: object, field: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, kind):
            raise _misfit(owner, field.name, wanted, value)

    return check


def list_of(kind: type | UnionType, wanted: str) -> _Validator:
    """Give a validator that lets lists of a type pass."""

    def check(owner: object, field: attrs.Attribute[Any], values: object) -> None:
        if not isinstance(values, tuple):
            raise _misfit(owner, field.name, f"a list of {wanted}s", values)
        for value in values:
            if not isinstance(value, kind):
                raise _misfit(owner, field.name, f"a {wanted}", value, each=True)

    return check


def is_positive(owner: object, field: attrs.Attribute[Any], value: object) -> None:
    """Let finite numbers above 0 pass."""
    if not isinstance(value, int | float) or not 0 < value <= sys.float_info.max:
        raise _misfit(owner, field.name, "a finite number above 0", value)
