"""How well the strings of formatters of relative times are read in all languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.relative_time import MAIN, String, is_held, read_strings, score, table

FILE = Path(__file__).parents[3] / "shared" / "corpora" / "relative-time" / "strings.jsonl.gz"
NEEDS_CORPUS = pytest.mark.skipif(not FILE.exists(), reason="the corpus of relative times is not beside the repository")
EVERY = 7


def shares(*, known: bool, main: bool) -> tuple[float, float]:
    """Give the shares of strings that are read, and that hold their ages."""
    strings = [string for string in read_strings(FILE) if (string.language in MAIN) == main][::EVERY]
    found = [is_held(string, known=known) for string in strings]
    return sum(read for read, _ in found) / len(found), sum(held for _, held in found) / len(found)


@NEEDS_CORPUS
def test_the_main_languages() -> None:
    """Of the strings in the main languages 99.5 % are read, and hold every age they were printed for."""
    assert min(shares(known=True, main=True)) >= 0.995


@NEEDS_CORPUS
def test_the_other_languages() -> None:
    """Of the strings in all other languages 97 % are read."""
    assert shares(known=True, main=False)[0] >= 0.97


@NEEDS_CORPUS
def test_a_language_that_is_not_told() -> None:
    """Of the strings in the main languages 97 % are read when the language is not told."""
    assert shares(known=False, main=True)[0] >= 0.97


def test_scores() -> None:
    """A string counts as held when its interval holds all its ages."""
    strings = [
        String("moment", "de", "vor 3 Stunden", 3 * 3600, 3 * 3600 + 60),
        String("moment", "de", "vor 3 Stunden", 0, 60),
        String("moment", "de", "keine Zeit", 0, 60),
    ]
    scores = score(strings, known=True)
    assert scores["de"][:3] == (3, 2, 1)
    lines = list(table(scores, each=False))
    assert lines[1].split()[:5] == ["main", "languages", "3", "66.67", "33.33"]
    assert len(lines) == 2
