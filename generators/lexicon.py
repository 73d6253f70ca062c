"""
``PYTHONPATH=src:. python -m generators.lexicon CORPUS...`` counts the phrases of the lexicons on pages.

A phrase that stands on a page as a line (or, of a prefix, at the beginning of one) is seen there. The count of each
that is seen is written beside it in the file of its language; the others are listed as unseen, so that what nothing
proves is known. Pages of sites that nothing is learned from are left out.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from textwrap import wrap
from typing import Any

from article_parse._lexicon import LANGUAGES, key
from article_parse._lexicon._types import LINES
from article_parse._read import read

__all__ = ["FOLDER", "counted", "lines_of", "phrases_of", "written"]

FOLDER = Path(__file__).parents[1] / "src" / "article_parse" / "_lexicon" / "words"
_WIDTH = 110
_MOST_PREFIX_WORDS = 6
_BAR, _JOIN = " | ", "\u2007"


def main() -> None:
    """Count on all pages of the corpora, and write the files."""
    from benchmarks.corpora import forms, is_of_exam, pages  # noqa: PLC0415 - needed for counting alone

    seen: dict[str, set[str]] = {}
    for corpus in map(Path, sys.argv[1:]):
        for form in forms(corpus):
            for page in pages(corpus, form):
                if not is_of_exam(page.gold.site):
                    seen.setdefault(f"{corpus.name} {page.id}", set()).update(lines_of(page.dump))
    counts = Counter(line for lines in seen.values() for line in lines)
    starts = Counter(start for lines in seen.values() for start in set(_starts(lines)))
    for language in LANGUAGES:
        file = FOLDER / f"{language}.json"
        table = json.loads(file.read_text(encoding="utf-8"))
        file.write_text(written(counted(table, counts, starts)), encoding="utf-8")


def lines_of(dump: str | bytes) -> set[str]:
    """Give the lines of a page as phrases are looked up."""
    return {key(piece) for block in read(dump).blocks for piece in block.pieces}


def _starts(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        words = line.split(" ")
        for stop in range(1, min(len(words), _MOST_PREFIX_WORDS) + 1):
            yield " ".join(words[:stop])


def phrases_of(block: Mapping[str, Any]) -> list[str]:
    """Give the phrases of a block, seen or not."""
    unseen = _BAR.join(block.get("unseen", ()))
    return [*block.get("seen", ()), *(unseen.split(_BAR) if unseen else ())]


def counted(table: Mapping[str, Any], lines: Mapping[str, int], starts: Mapping[str, int]) -> dict[str, Any]:
    """Give the table of a language with what is seen of its phrases: *lines* alone, and at the *starts* of lines."""
    found = dict(table)
    for name in LINES:
        counts = starts if name == "prefixes" else lines
        found[name] = [_counted(block, counts) for block in table[name]]
    return found


def _counted(block: Mapping[str, Any], counts: Mapping[str, int]) -> dict[str, Any]:
    phrases = phrases_of(block)
    seen = {phrase: counts[phrase] for phrase in phrases if counts.get(phrase)}
    unseen = sorted(phrase for phrase in phrases if phrase not in seen)
    stated = {name: value for name, value in block.items() if name not in {"seen", "unseen"}}
    if seen:
        stated["seen"] = dict(sorted(seen.items(), key=lambda pair: (-pair[1], pair[0])))
    if unseen:
        stated["unseen"] = unseen
    return stated


def written(table: Mapping[str, Any]) -> str:
    """Give the text of a file; phrases stand many to a line, which is easier to read and several times as fast."""
    return json.dumps(_wrapped(table), ensure_ascii=False, indent=1) + "\n"


def _wrapped(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(value, dict):
        return {name: _wrapped(each) for name, each in value.items()}
    if isinstance(value, list) and value and isinstance(value[0], str):
        # No line is broken inside of a phrase.
        text = _BAR.join(value).replace(" ", _JOIN).replace(f"{_JOIN}|{_JOIN}", " ")
        lines = wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)
        return [line.replace(" ", _BAR).replace(_JOIN, " ") for line in lines]
    return [_wrapped(each) for each in value] if isinstance(value, list) else value


if __name__ == "__main__":
    main()
