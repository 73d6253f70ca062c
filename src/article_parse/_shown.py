"""Values in one short line, which is safe to print whatever a dump holds, and takes no time with its length."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import Enum
from typing import Any

import attrs

from article_parse._span import Span

__all__ = ["Shown", "bare", "counted", "quoted", "said_fields", "short"]

_MOST = 40


def _cut(text: str, most: int = _MOST) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def quoted(text: str) -> str:
    """
    Give the beginning of *text* in quotation marks, with escapes for what is not printable.

    >>> quoted("The old dam above the town held through the night")
    "'The old dam above the town held through…'"
    """
    return repr(_cut(text))


def bare(text: str, most: int = _MOST) -> str:
    r"""
    Give the beginning of *text*, at most so many characters, with escapes for what is not printable.

    >>> print(bare("Ana\x1b Lima"))
    Ana\x1b Lima
    """
    text = _cut(text, most)
    if text.isprintable():
        return text
    return "".join(each if each.isprintable() else repr(each)[1:-1] for each in text)


def counted(number: int, what: str) -> str:
    """
    Give a number of things in words.

    >>> counted(1, "block"), counted(3, "block")
    ('1 block', '3 blocks')
    """
    return f"{number} {what}{'' if number == 1 else 's'}"


def short(value: Any) -> str:  # noqa: ANN401 (a value of attrs or a named tuple)
    """
    Give a value by the fields that say something.

    >>> from article_parse.model import Omission, Role
    >>> short(Omission(role=Role.SHARE, text="Share", span=Span(0, 5)))
    "<Omission role=share text='Share' span=0:5>"
    """
    said = " ".join(f"{name}={_said(each)}" for name, each in said_fields(value))
    return f"<{type(value).__name__} {said}>" if said else f"<{type(value).__name__}>"


def said_fields(value: Any) -> Iterator[tuple[str, Any]]:  # noqa: ANN401 (as above)
    """Give the names and the values of the fields that do not hold what they hold by default."""
    if attrs.has(type(value)):
        defaults = {field.name: field.default for field in attrs.fields(type(value)) if field.repr}
    else:
        defaults = {name: value._field_defaults.get(name, attrs.NOTHING) for name in value._fields}
    for name, default in defaults.items():
        each = getattr(value, name)
        if each is not default and each != default:
            yield name, each


def _said(value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, float):
        return f"{value:.3g}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return str(value)
    if isinstance(value, Span):
        return f"{value.start}:{value.stop}"
    if type(value) is tuple and not all(isinstance(each, int) for each in value):
        return f"({len(value)})"
    return repr(value)


class Shown:
    """A value of attrs with a short form, for consoles and for rich."""

    __slots__ = ()

    def __repr__(self) -> str:
        return short(self)

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        yield from said_fields(self)
