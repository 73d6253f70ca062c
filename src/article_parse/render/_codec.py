"""
How values of one type are written as JSON and read back.

A codec has both ways in one place, so that they cannot drift apart. Codecs are put together from smaller ones by the
shape of the model, never by that of the input, so their depth is bounded.
"""

# ruff: noqa: ANN401  (JSON can be anything)

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from itertools import repeat
from sys import float_info
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

import attrs

from article_parse.render._iso8601 import read_duration, write_duration

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from enum import Enum

T = TypeVar("T")
E = TypeVar("E", bound="Enum")

# Between the halves of a surrogate pair that stand as two code points: JSON would read their escapes as one.
_INSIDE_PAIR = re.compile("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")
# RFC 9557: an ISO 8601 instant, with the name of its zone where it has one.
_INSTANT = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{6})?)"
    r"(?:Z|([+-])([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{6}))?)?)"
    r"(?:\[([A-Za-z0-9_+/-]{1,64})\])?"
)
_JSON_NAMES: dict[type, str] = {
    type(None): "null", bool: "a boolean", int: "a number", float: "a number", list: "an array", dict: "an object",
}  # fmt: skip
_SHOWN = 40


class Misfit(Exception):  # noqa: N818  (never leaves the package)
    """A value that its codec does not have; ``steps`` gathers the way to it, innermost first."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
        self.steps: list[str] = []

    @property
    def place(self) -> str:
        """The way from the article to the value, as ``body[3].marks[0].start``."""
        return "".join(reversed(self.steps)).removeprefix(".")


@attrs.frozen
class Codec(Generic[T]):
    """Both ways between the values of a type and JSON; either raises :class:`Misfit`."""

    write: Callable[[T], Any]
    read: Callable[[Any], T]


def unfit(value: object, what: str) -> Misfit:
    """Give the misfit that tells *what* was expected and that *value* stands there."""
    if isinstance(value, str):
        shown = repr(value if len(value) <= _SHOWN else value[:_SHOWN] + "…")
    else:
        shown = _JSON_NAMES.get(type(value), type(value).__name__)
    return Misfit(f"expected {what}, not {shown}")


def as_object(value: Any) -> dict[str, Any]:
    """Give *value* if it is a JSON object."""
    if not isinstance(value, dict):
        raise unfit(value, "an object")
    # JSON has no other keys; Python and MessagePack do.
    for key in cast("dict[object, Any]", value):
        if not isinstance(key, str):
            raise unfit(key, "text for each key")
    return cast("dict[str, Any]", value)


def _as_array(value: Any) -> list[Any]:
    if isinstance(value, list):
        return cast("list[object]", value)
    raise unfit(value, "an array")


def _write_text(value: Any) -> str | list[str]:
    if not isinstance(value, str):
        raise unfit(value, "text")
    return _INSIDE_PAIR.split(value) if not value.isascii() and _INSIDE_PAIR.search(value) else value


def _read_text(value: Any) -> str:
    if isinstance(value, list):
        return "".join(_each(repeat(_plain_text), cast("list[object]", value)))
    return _plain_text(value)


def _plain_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise unfit(value, "text")


def _integer(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise unfit(value, "an integer")


def _number(value: Any) -> float:
    # The comparison holds for whole numbers of any length, which math.isfinite refuses.
    if isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= float_info.max:
        return value
    raise unfit(value, "a finite number")


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise unfit(value, "true or false")


def _read_duration(value: Any) -> timedelta:
    duration = read_duration(value) if isinstance(value, str) else None
    if duration is None:
        raise unfit(value, "a duration such as 'PT4M'")
    return duration


def _write_instant(value: datetime) -> str:
    if value.utcoffset() is None:
        message = f"{value.isoformat()} has no time zone, so it is not an instant"
        raise Misfit(message)
    if isinstance(value.tzinfo, timezone):
        return value.isoformat()
    # Imported here since most moments are in UTC.
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    key = value.tzinfo.key if isinstance(value.tzinfo, ZoneInfo) else None
    return value.isoformat() if key is None else f"{value.isoformat()}[{key}]"


def _read_instant(value: Any) -> datetime:
    match = _INSTANT.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise unfit(value, "an instant such as '2026-02-22T12:00:00+00:00'")
    # Not left to fromisoformat, which drops the fractions of a second that an offset may have.
    hours, minutes, seconds, microseconds = (int(digits or 0) for digits in match.group(3, 4, 5, 6))
    offset = timedelta(hours=hours, minutes=minutes, seconds=seconds, microseconds=microseconds)
    try:
        instant = datetime.fromisoformat(match[1]).replace(tzinfo=timezone(-offset if match[2] == "-" else offset))
    except ValueError:
        raise unfit(value, "a date and an offset that exist") from None
    return instant if match[7] is None else _in_zone(instant, match[7])


def _in_zone(instant: datetime, key: str) -> datetime:
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    try:
        zone = ZoneInfo(key)
    except (ValueError, KeyError, OSError):
        message = f"the time zone database here has no {key!r}; the package tzdata brings one"
        raise Misfit(message) from None
    for fold in (0, 1):
        here = instant.replace(tzinfo=zone, fold=fold)
        if here.utcoffset() == instant.utcoffset():
            return here
    # The rules of the zone have changed since it was written: the instant holds, not the local time.
    try:
        return instant.astimezone(zone)
    except OverflowError:
        return instant


TEXT = Codec(_write_text, _read_text)
INTEGER = Codec(_integer, _integer)
NUMBER = Codec(_number, _number)
BOOLEAN = Codec(_boolean, _boolean)
DURATION = Codec(write_duration, _read_duration)
INSTANT = Codec(_write_instant, _read_instant)


def optional(codec: Codec[T]) -> Codec[T | None]:
    """Give the codec of *codec*'s values and ``None``."""
    return Codec(
        lambda value: None if value is None else codec.write(value),
        lambda value: None if value is None else codec.read(value),
    )


def many(codec: Codec[T]) -> Codec[tuple[T, ...]]:
    """Give the codec of tuples of *codec*'s values."""
    return Codec(
        lambda values: _each(repeat(codec.write), values),
        lambda value: tuple(_each(repeat(codec.read), _as_array(value))),
    )


def _each(converts: Iterable[Callable[[Any], T]], values: Any) -> list[T]:
    # Not a comprehension: its length tells where a misfit stands.
    converted: list[T] = []
    try:
        for convert, value in zip(converts, values, strict=False):
            converted.append(convert(value))
    except Misfit as misfit:
        misfit.steps.append(f"[{len(converted)}]")
        raise
    return converted


def fixed(kind: Callable[..., T], *codecs: Codec[Any]) -> Codec[T]:
    """Give the codec of a tuple with a codec for each place, made by *kind*."""

    def read(value: Any) -> T:
        values = _as_array(value)
        if len(values) != len(codecs):
            message = f"expected an array of {len(codecs)}, not of {len(values)}"
            raise Misfit(message)
        return kind(*_each((codec.read for codec in codecs), values))

    return Codec(lambda values: _each((codec.write for codec in codecs), values), read)


def choice(*values: str) -> Codec[Any]:
    """Give the codec of these strings and no others."""

    def read(value: Any) -> Any:
        if isinstance(value, str) and value in values:
            return value
        raise unfit(value, "one of " + ", ".join(values))

    return Codec(read, read)


def member(kind: type[E]) -> Codec[E]:
    """Give the codec of the members of an enumeration."""
    values = {each.value: each for each in kind}

    def read(value: Any) -> E:
        if isinstance(value, str) and value in values:
            return values[value]
        raise unfit(value, f"a {kind.__name__}")

    return Codec(lambda value: value.value, read)


def record(
    kind: Callable[..., T],
    codecs: Mapping[str, Codec[Any]],
    *,
    required: frozenset[str],
    silent: Mapping[str, Any] = MappingProxyType({}),
) -> Codec[T]:
    """
    Give the codec of a class with these fields.

    Reading refuses other keys and misses only the *required* ones. What equals its value in *silent* is not written.
    """

    def write(value: T) -> dict[str, Any]:
        held = {name: getattr(value, name) for name in codecs}
        return {
            name: _at(name, codecs[name].write, each)
            for name, each in held.items()
            if name not in silent or each != silent[name]
        }

    def read(value: Any) -> T:
        fields = as_object(value)
        for name in fields:
            if name not in codecs:
                message = f"unknown key {name[:_SHOWN]!r}; known are {', '.join(codecs)}"
                raise Misfit(message)
        for name in codecs:
            if name in required and name not in fields:
                message = f"the key {name!r} is missing"
                raise Misfit(message)
        return kind(**{name: _at(name, codecs[name].read, each) for name, each in fields.items()})

    return Codec(write, read)


def _at(name: str, convert: Callable[[Any], T], value: object) -> T:
    try:
        return convert(value)
    except Misfit as misfit:
        misfit.steps.append(f".{name}")
        raise
