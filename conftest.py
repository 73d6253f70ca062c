"""Run the Python and the console blocks of README.md and docs/ as tests, from the root of the repository."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from doctest import ELLIPSIS
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sybil import Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser, SkipParser

if TYPE_CHECKING:
    from sybil.example import Example

# They use packages that deprecate much in themselves and in each other.
_WITH_OTHER_PACKAGES = {"coming-from.md", "engines.md", "scrapers.md"}


def missing(*modules: str, program: str | None = None) -> str:
    """Tell what a part of a page needs and has not, which is why it is skipped; nothing if it has all."""
    for module in modules:
        try:
            import_module(module)
        except ImportError as error:
            return f"needs {module}: {error}"
    return f"needs {program}, which is not installed" if program and shutil.which(program) is None else ""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the warnings of other packages pass in the pages about them."""
    for item in items:
        if item.path.name in _WITH_OTHER_PACKAGES:
            item.add_marker(pytest.mark.filterwarnings("ignore"))


class ConsoleBlockParser(CodeBlockParser):
    """Run ``$ article-parse ...``, one command a block, and compare what it prints with what stands below it."""

    language = "console"

    def evaluate(self, example: Example) -> str | None:
        """Give what differs, or ``None``."""
        prompt, _, expected = str(example.parsed).partition("\n")
        name, *arguments = shlex.split(prompt.removeprefix("$ "))
        if name != "article-parse":
            return f"only article-parse can be run here, not {name}"
        command = [sys.executable, "-X", "utf8", "-m", "article_parse", *arguments]
        done = subprocess.run(command, capture_output=True, check=False, text=True, encoding="utf-8")
        printed = "\n".join(line.rstrip() for line in (done.stdout + done.stderr).splitlines())
        return None if printed.strip() == expected.strip() else f"expected:\n{expected}\nprinted:\n{printed}"


@pytest.fixture
def in_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in the root of the repository, where the paths of the documentation start."""
    monkeypatch.chdir(Path(__file__).parent)


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), ConsoleBlockParser(), SkipParser()],
    setup=lambda namespace: namespace.update(missing=missing),
    patterns=["README.md", "docs/*.md", "docs/**/*.md"],
    fixtures=["in_repository"],
).pytest()
