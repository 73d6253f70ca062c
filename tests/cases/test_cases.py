"""One test for each field of each case: what comes out of ``dump.txt`` is what ``expected.toml`` says. See README.md."""

from __future__ import annotations

import difflib
import tomllib
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from article_parse import Article, Heading, ListItem, Moment, Note, Omission, Person, parse

_FOLDER = Path(__file__).parent
_CASES = sorted(path.parent.name for path in _FOLDER.glob("*/expected.toml"))
_ALWAYS = ("title", "subtitle", "authors", "published", "modified", "reading_time", "tags", "body", "omissions")
_WHEN_NAMED = ("category", "publisher", "language", "url", "profile", "notes")
_KINDS = {"ListItem": "list_item"}


@cache
def _expected(case: str) -> dict[str, Any]:
    return tomllib.loads((_FOLDER / case / "expected.toml").read_text("utf-8"))


@cache
def _article(case: str) -> Article:
    arguments = {"retrieved_at": datetime(2026, 3, 5, 12, tzinfo=UTC)} | _expected(case).get("arguments", {})
    return parse((_FOLDER / case / "dump.txt").read_bytes(), **arguments)


def _lines(value: Any) -> list[str]:  # noqa: ANN401 whatever a field of an article or of expected.toml holds
    """Write a field as expected.toml writes it, a line for each thing in it."""
    match value:
        case None:
            return []
        case tuple() | list():
            return [line for each in value for line in _lines(each)]
        case dict():
            return [f"{name} {_lines(each)[0]}" for name, each in value.items()]
        case Moment():
            return _lines({"text": value.text, "earliest": value.earliest, "latest": value.latest})
        case datetime():
            return [value.isoformat()]
        case timedelta():
            return [str(value // timedelta(minutes=1))]
        case Person():
            return [value.name if value.role == "author" else f"{value.name} ({value.role})"]
        case Note():
            return [value.code.value]
        case Omission():
            return [f"{value.role.value}: {value.text}"]
        case Heading():
            return [f"heading {value.level}: {value.text}"]
        case ListItem(number=int()):
            return [f"list_item {value.number}: {value.text}"]
        case str() | int():
            return [str(value)]
        case _:
            return [f"{_KINDS.get(type(value).__name__, type(value).__name__.lower())}: {value.text}"]


@pytest.mark.parametrize(
    ("case", "field"),
    [(case, field) for case in _CASES for field in (*_ALWAYS, *(set(_WHEN_NAMED) & _expected(case).keys()))],
)
def test_field_of_case(case: str, field: str) -> None:
    """A field of the article in a dump is what its case expects; one that the case does not name is empty."""
    expected, actual = _lines(_expected(case).get(field)), _lines(getattr(_article(case), field))
    diff = difflib.unified_diff(expected, actual, "expected", "actual", n=1, lineterm="")
    assert actual == expected, "\n".join([f"{case}: {field}", *diff])


@pytest.mark.parametrize("case", _CASES)
def test_a_case_names_only_fields_that_are_looked_at(case: str) -> None:
    """A misspelt field in expected.toml is told, since it would never fail."""
    assert _expected(case).keys() - {*_ALWAYS, *_WHEN_NAMED, "arguments"} == set()
