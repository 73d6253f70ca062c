"""The bounds that SECURITY.md states are those of the code."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import article_parse

_SECURITY = Path(__file__).parents[2] / "SECURITY.md"
_FIGURE = re.compile(r"(\d[\d,]*+)( [KM]iB)?")
_UNITS = {"": 1, " KiB": 1 << 10, " MiB": 1 << 20}
# Bounds of what a phrase of a date is, of output, and of how work is cut up: none of them is of input.
_OF_NO_INPUT = re.compile(r"_dates\._(named|absolute|clock|wording)\.|render\.|cli\.|arrow\.|\._MAX_SPANNED_SHARE$")


def _rows() -> Iterator[tuple[str, list[str]]]:
    """Give what each row of the table states, and the constants that say so."""
    for line in _SECURITY.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        names = re.findall(r"`([\w.]+\.[A-Z_]+)`", cells[-1])
        if line.startswith("|") and names:
            yield cells[1], names


def _value(name: str) -> int:
    module, _, constant = name.rpartition(".")
    if module.startswith("records."):
        pytest.importorskip("fastwarc", reason="records are read with it")
    value = getattr(importlib.import_module(f"article_parse.{module}"), constant)
    assert isinstance(value, int)
    return value


@pytest.mark.parametrize(("stated", "names"), [pytest.param(*row, id=row[1][0]) for row in _rows()])
def test_each_stated_limit_is_that_of_the_code(stated: str, names: list[str]) -> None:
    """The figures of a row are the values of its constants, in their order."""
    figures = [int(number.replace(",", "")) * _UNITS[unit] for number, unit in _FIGURE.findall(stated)]
    found = iter(figures)
    assert all(_value(name) in found for name in names), (figures, [_value(name) for name in names])


def test_each_limit_of_the_code_is_stated() -> None:
    """No limit on what is read is missing from the table."""
    listed = {name for _, names in _rows() for name in names}
    package = Path(article_parse.__file__).parent
    missing = set()
    for path in package.rglob("*.py"):
        module = ".".join(path.relative_to(package).with_suffix("").parts)
        names = (f"{module}.{name}" for name in _constants(path) if re.match("_?MAX_", name))
        missing |= {name for name in names if name not in listed and not _OF_NO_INPUT.search(name)}
    assert not missing


def _constants(path: Path) -> Iterator[str]:
    """Give the names that a module assigns at its top."""
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        targets = statement.targets if isinstance(statement, ast.Assign) else []
        for target in targets:
            for name in ast.walk(target):
                if isinstance(name, ast.Name):
                    yield name.id
