"""What generators make is what is committed."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from article_parse import _lexicon
from article_parse._dates.words import LANGUAGES, read_words
from article_parse._lexicon import LANGUAGES as LEXICONS
from article_parse._lexicon._types import LINES
from generators.lexicon import counted, lines_of, phrases_of, written

FOLDER = Path(_lexicon.__file__).parent / "words"
STRINGS = Path(__file__).parents[3] / "shared" / "corpora" / "relative-time" / "strings.jsonl.gz"


def _table(language: str) -> dict[str, Any]:
    table: dict[str, Any] = json.loads((FOLDER / f"{language}.json").read_text(encoding="utf-8"))
    return table


@pytest.mark.parametrize("language", LEXICONS)
def test_a_lexicon_stands_as_it_is_written(language: str) -> None:
    """Counting again gives the same file, where the same is seen; each block of lines says where it comes from."""
    table = _table(language)
    again = dict(table)
    for name in LINES:
        seen = {phrase: count for block in table[name] for phrase, count in block.get("seen", {}).items()}
        again[name] = counted(table, seen, seen)[name]
        assert all(block["source"] for block in table[name])
    assert written(again) == (FOLDER / f"{language}.json").read_text(encoding="utf-8")


def test_phrases_are_counted_where_they_stand_alone() -> None:
    """A phrase is a line, a prefix begins one; what is not seen is kept among the unseen."""
    lines = lines_of("The Dam\n\nHome\n\nShare this story now\n\nThe old dam above the home held.")
    table = {
        "language": "en",
        "phrases": [{"role": "navigation", "source": "written by hand", "unseen": ["sitemap | home"]}],
        "prefixes": [{"role": "share", "source": "written by hand", "seen": {"share this": 9}}],
        "openers": [],
    }
    found = counted(table, dict.fromkeys(lines, 2), {"share this": 3})
    assert found["phrases"] == [
        {"role": "navigation", "source": "written by hand", "seen": {"home": 2}, "unseen": ["sitemap"]}
    ]
    assert found["prefixes"][0]["seen"] == {"share this": 3}
    assert phrases_of(found["phrases"][0]) == ["home", "sitemap"]


def test_a_file_has_many_words_to_a_line() -> None:
    """Lines are broken between phrases alone."""
    text = written({"words": [f"phrase {number}" for number in range(40)]})
    assert len(text.splitlines()) < 12
    assert " | ".join(json.loads(text)["words"]).split(" | ") == [f"phrase {number}" for number in range(40)]


@pytest.mark.skipif(not STRINGS.exists(), reason="the strings of formatters are not part of the repository")
@pytest.mark.parametrize("language", ["de", "ann"])
def test_date_words_are_those_that_are_made(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The generator makes the file of a language, with the version of CLDR that the file names."""
    babel = pytest.importorskip("babel")
    committed = read_words(read_words("_index")["same"].get(language, language))
    if f"Babel {babel.__version__}," not in committed["source"]:
        pytest.skip(f"made with another version than Babel {babel.__version__}: {committed['source']}")
    monkeypatch.syspath_prepend(Path(__file__).parents[2] / "generators")
    maker = import_module("dates.__main__").Maker(STRINGS)
    assert maker.book(language) == committed
    assert set(maker.languages) <= LANGUAGES
