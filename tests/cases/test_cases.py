"""One test for each field of each case: ``dump.txt`` comes out as ``expected.toml`` says, as README.md tells."""

from __future__ import annotations

import difflib
import tomllib
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from article_parse import (
    Article,
    Code,
    Embed,
    Figure,
    Heading,
    ListItem,
    Moment,
    Note,
    Omission,
    Paragraph,
    Passage,
    Person,
    Quote,
    Table,
    parse,
)

_FOLDER = Path(__file__).parent
_CASES = sorted(path.parent.name for path in _FOLDER.glob("*/expected.toml"))
_ALWAYS = ("title", "subtitle", "authors", "published", "modified", "reading_time", "tags", "body", "omissions")
_WHEN_NAMED = ("passages", "category", "publisher", "language", "url", "profile", "notes")
_WRITTEN: dict[type, Callable[[Any], str]] = {
    datetime: datetime.isoformat,
    timedelta: lambda time: str(time // timedelta(minutes=1)),
    Person: lambda person: person.name if person.role == "author" else f"{person.name} ({person.role})",
    Heading: lambda heading: f"heading {heading.level}: {heading.text}",
    ListItem: lambda item: f"item {item.number or '-'}: {item.text}",
    Paragraph: lambda paragraph: f"paragraph: {paragraph.text}",
    Quote: lambda quote: f"quote: {quote.text}" + (f" -- {quote.attribution}" if quote.attribution else ""),
    Table: lambda table: f"table: {table.text}",
    Code: lambda code: f"code {code.language or '-'}: {code.text}",
    Figure: lambda figure: " | ".join(part or "-" for part in ("figure", figure.src, figure.caption, figure.credit)),
    Embed: lambda embed: f"embed {embed.src or '-'}: {embed.text}",
    Passage: lambda passage: f"{passage.kind} {passage.start}-{passage.stop}: {passage.label or '-'}",
    Omission: lambda omission: f"{omission.role.value}: {omission.text}",
    Note: lambda note: note.code.value,
}


@cache
def _expected(case: str) -> dict[str, Any]:
    return tomllib.loads((_FOLDER / case / "expected.toml").read_text("utf-8"))


@cache
def _article(case: str) -> Article:
    return parse((_FOLDER / case / "dump.txt").read_bytes(), **_expected(case).get("arguments", {}))


def _fields(case: str) -> list[str]:
    return [*_ALWAYS, *(field for field in _WHEN_NAMED if field in _expected(case))]


def _lines(value: object) -> list[str]:
    """Write a field of an article as ``expected.toml`` writes it, a line for each thing in it."""
    match value:
        case None:
            return []
        case tuple() | list():
            return [line for each in value for line in _lines(each)]
        case Moment():
            return _lines({"text": value.text, "earliest": value.earliest, "latest": value.latest})
        case dict():
            return [f"{name}: {line}" for name, each in value.items() for line in _lines(each)]
        case _:
            return [_WRITTEN.get(type(value), str)(value)]


@pytest.mark.parametrize(("case", "field"), [(case, field) for case in _CASES for field in _fields(case)])
def test_field_of_case(case: str, field: str) -> None:
    """A field of the article in a dump is what its case expects; one that the case does not name is empty."""
    expected, actual = _lines(_expected(case).get(field)), _lines(getattr(_article(case), field))
    diff = difflib.unified_diff(expected, actual, "expected", "actual", n=1, lineterm="")
    assert actual == expected, "\n".join([f"{case}: {field}", *diff])


@pytest.mark.parametrize("case", _CASES)
def test_a_case_names_only_what_is_looked_at(case: str) -> None:
    """A misspelt field in ``expected.toml`` is told, since it would never fail."""
    assert _expected(case).keys() - {*_ALWAYS, *_WHEN_NAMED, "arguments"} == set()


def test_every_dump_has_its_expectation() -> None:
    """No dump lies here unread."""
    assert sorted(path.parent.name for path in _FOLDER.glob("*/dump.txt")) == _CASES
