"""Run the Python blocks of README.md and docs/ as tests, from the root of the repository."""

from __future__ import annotations

from doctest import ELLIPSIS
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser


@pytest.fixture(scope="session")
def repository() -> Path:
    """Give the folder that holds README.md, docs/ and examples/."""
    return Path(__file__).parent


@pytest.fixture
def in_repository(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in the root of the repository, where the paths of the documentation start."""
    monkeypatch.chdir(repository)


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), SkipParser()],
    patterns=["README.md", "docs/**/*.md"],
    fixtures=["in_repository"],
).pytest()
