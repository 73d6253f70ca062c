"""Run the Python and the console blocks of README.md and docs/ as tests, from the root of the repository."""

from __future__ import annotations

import shlex
import subprocess
import sys
from doctest import ELLIPSIS
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sybil import Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser

if TYPE_CHECKING:
    from sybil.example import Example


class ConsoleBlockParser(CodeBlockParser):
    """Run ``$ article-parse ...``, one command a block, and compare what it prints with what stands below it."""

    language = "console"

    def evaluate(self, example: Example) -> str | None:
        """Give what differs, or ``None``."""
        prompt, _, expected = str(example.parsed).partition("\n")
        name, *arguments = shlex.split(prompt.removeprefix("$ "))
        if name != "article-parse":
            return f"only article-parse can be run here, not {name}"
        command = [sys.executable, "-X", "utf8", "-m", "article_parse.cli", *arguments]
        done = subprocess.run(command, capture_output=True, check=False, text=True, encoding="utf-8")
        printed = "\n".join(line.rstrip() for line in (done.stdout + done.stderr).splitlines())
        return None if printed.strip() == expected.strip() else f"expected:\n{expected}\nprinted:\n{printed}"


@pytest.fixture
def in_repository(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in the root of the repository, where the paths of the documentation start."""
    monkeypatch.chdir(Path(__file__).parent)


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), ConsoleBlockParser()],
    patterns=["README.md", "docs/**/*.md"],
    fixtures=["in_repository"],
).pytest()
