"""The examples in the docstrings of the package."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
from importlib.util import find_spec
from types import ModuleType

import pytest

import article_parse

_FINDER = doctest.DocTestFinder(exclude_empty=True)


def _modules() -> list[ModuleType]:
    names = [module.name for module in pkgutil.walk_packages(article_parse.__path__, "article_parse.")]
    if find_spec("pyarrow") is None:
        names = [name for name in names if not name.startswith("article_parse.arrow")]
    return [article_parse, *(importlib.import_module(name) for name in sorted(names) if not name.endswith(".__main__"))]


_EXAMPLES = [test for module in _modules() for test in _FINDER.find(module) if test.examples]


@pytest.mark.parametrize("example", _EXAMPLES, ids=lambda example: example.name)
def test_docstring_example_gives_what_it_shows(example: doctest.DocTest) -> None:
    """Every example in a docstring gives what the docstring shows."""
    report: list[str] = []
    failed, attempted = doctest.DocTestRunner().run(example, out=report.append)
    assert attempted > 0
    assert failed == 0, "".join(report)


@pytest.mark.parametrize("name", sorted(set(article_parse.__all__) - {"BUILTIN"}))
def test_public_name_has_an_example(name: str) -> None:
    """Every public class and function shows how it is used."""
    docstring = vars(article_parse)[name].__doc__ or ""
    assert ">>> " in docstring
