"""What was learned, as a module of the library; and the modules that ship."""

from __future__ import annotations

import hashlib
import re
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from article_parse._label import _weights
from article_parse._label._content import load_learned
from article_parse._label._head_traits import HEAD
from article_parse._label._regions import REGION
from article_parse._label._traits import CONTEXT, OWN
from article_parse._label._words import WordWeights
from training.module import write_module, write_parts

_STATED = re.compile(r"the hash of what stands below the imports is ([0-9a-f]{16})\.")
_IMPORTS = re.compile(r"(?:^from .+\n\n)+", re.MULTILINE)
_FORMS = ("html", "text")
_SHIPPED = ("_html", "_text", "_html_parts", "_text_parts")
WORDS = WordWeights({"river": 1.5, "cookies": -2.25, "said": 0.05, "dam": 1.5}, {"story": 0.4, "river": -3.0})
FUNCTION = 'def score_alone(row: Sequence[float]) -> float:\n    """Give the odds."""\n    return row[0] * 2\n'
OTHER = "def score_title(row: Sequence[float]) -> float:\n    return -1.0\n"


def _written(folder: Path, words: WordWeights = WORDS, typical: tuple[float, ...] = (1.0, 0.25, 46.0)) -> ModuleType:
    """Write a module and import it."""
    write_module("mill", "news mill: 0.9", words, typical, [FUNCTION], folder)
    return _imported(folder / "_mill.py")


def _imported(file: Path) -> ModuleType:
    spec = spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _hashes(source: str) -> tuple[str, str]:
    """Give the hash that a module states, and that of what stands below its imports."""
    imports, stated = _IMPORTS.search(source), _STATED.search(source)
    assert imports is not None
    assert stated is not None
    return stated[1], hashlib.sha256(source[imports.end() :].encode()).hexdigest()[:16]


def test_what_is_written_can_be_imported(tmp_path: Path) -> None:
    """The module has the weights of words, the typical traits and the functions that it was given."""
    module = _written(tmp_path)
    assert module.WORDS == WORDS
    assert module.TYPICAL == (1.0, 0.25, 46.0)
    assert module.score_alone([3.0]) == 6.0


def test_the_parts_are_a_module_of_their_own(tmp_path: Path) -> None:
    """They are learned again without the score of the content; their figures and their hash stand above as well."""
    size = write_parts("mill", "title found: 0.9", [OTHER], tmp_path)
    file = tmp_path / "_mill_parts.py"
    module = _imported(file)
    assert module.score_title([3.0]) == -1.0
    assert "title found: 0.9" in (module.__doc__ or "")
    stated, found = _hashes(file.read_text("utf-8"))
    assert (stated, size) == (found, file.stat().st_size)


def test_weights_are_kept_in_steps(tmp_path: Path) -> None:
    """A weight is rounded to a step of five hundredths, and a word that weighs less than half of one is left out."""
    words = WordWeights({"river": 1.51, "dam": -0.04, "said": 0.02, "mill": -0.02}, {})
    assert WordWeights({"river": 1.5, "dam": -0.05}, {}) == _written(tmp_path, words).WORDS


def test_nothing_learned_is_a_module_as_well(tmp_path: Path) -> None:
    """Without a word and with the traits of one block only, the module still is Python."""
    module = _written(tmp_path, WordWeights({}, {}))
    assert WordWeights({}, {}) == module.WORDS


def test_the_report_and_the_hash_stand_above(tmp_path: Path) -> None:
    """The docstring has the figures, and a hash that changes with what stands below the imports."""
    module = _written(tmp_path)
    source = (tmp_path / "_mill.py").read_text("utf-8")
    assert "news mill: 0.9" in (module.__doc__ or "")
    stated, found = _hashes(source)
    assert stated == found
    assert _hashes(source.replace("* 2", "* 3"))[1] != stated


def test_the_size_is_told(tmp_path: Path) -> None:
    """Who writes a module learns how large it is, in bytes."""
    size = write_module("mill", "", WORDS, (0.0,), [FUNCTION], tmp_path)
    assert size == (tmp_path / "_mill.py").stat().st_size


@pytest.mark.parametrize("name", _SHIPPED)
def test_the_shipped_modules_are_as_they_were_written(name: str) -> None:
    """What stands below the imports has the stated hash, so nobody has changed it by hand."""
    stated, found = _hashes((Path(_weights.__file__).parent / f"{name}.py").read_text("utf-8"))
    assert found == stated


@pytest.mark.parametrize("form", _FORMS)
def test_the_shipped_modules_fit_the_traits(form: str) -> None:
    """The scores take rows of the traits that the library gives, and the typical block has each of these."""
    module = import_module(f"article_parse._label._weights._{form}")
    parts = import_module(f"article_parse._label._weights._{form}_parts")
    whole = OWN + (REGION if form == "html" else CONTEXT)
    module.score_alone((0.0,) * len(OWN))
    module.score_around((0.0,) * len(whole))
    for score in (parts.score_title, parts.score_byline, parts.score_date):
        score((0.0,) * len((OWN if form == "html" else whole) + HEAD))
    assert len(module.TYPICAL) == len(whole)


def test_what_was_learned_is_loaded_by_the_form() -> None:
    """Text alone has a score of its headings, which HTML marks."""
    assert load_learned("html").heading is None
    assert load_learned("text").heading is not None
