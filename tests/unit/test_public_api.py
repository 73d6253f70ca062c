"""The names that the package offers, and what importing it costs."""

from __future__ import annotations

import importlib
import subprocess
import sys
from importlib.metadata import requires
from pathlib import Path

import pytest

import article_parse
from article_parse import errors, model, profiles

_ROOT = {
    "BUILTIN",
    "Article",
    "ArticleParseError",
    "ArticleTypeError",
    "Code",
    "DumpTooLargeError",
    "Embed",
    "Figure",
    "Heading",
    "ListItem",
    "Moment",
    "NaiveReferenceError",
    "Note",
    "Omission",
    "Paragraph",
    "Part",
    "Passage",
    "Person",
    "Profile",
    "ProfileError",
    "Quote",
    "Registry",
    "Role",
    "SerializationError",
    "Span",
    "Table",
    "Trace",
    "UnknownEncodingError",
    "UnknownFormatterError",
    "UnknownTimezoneError",
    "from_dict",
    "from_json",
    "parse",
    "parse_moment",
    "split",
    "to_dict",
    "to_html",
    "to_json",
    "to_jsonld",
    "to_markdown",
    "to_record",
    "to_report_html",
    "to_text",
    "trace",
}

# Modules that a process which only imports the package must not pay for.
_LATER = {
    "asyncio",
    "click",
    "dateutil",
    "html",
    "importlib.metadata",
    "json",
    "logging",
    "rich",
    "selectolax",
    "tomllib",
}


def test_root_offers_these_names_and_no_others() -> None:
    """The public names of the package are a promise: adding or removing one is a decision."""
    assert set(article_parse.__all__) == _ROOT
    assert set(dir(article_parse)) == _ROOT


def test_every_root_name_is_there() -> None:
    """Every name in ``__all__`` can be fetched."""
    assert all(hasattr(article_parse, name) for name in article_parse.__all__)


@pytest.mark.parametrize(
    "module", ["article_parse", "article_parse.errors", "article_parse.model", "article_parse.profiles"]
)
def test_public_modules_list_only_what_they_have(module: str) -> None:
    """``__all__`` of a public module names things that exist, each once, and ``dir`` shows just these."""
    found = importlib.import_module(module)
    assert len(set(found.__all__)) == len(found.__all__)
    assert [name for name in found.__all__ if not hasattr(found, name)] == []
    assert sorted(found.__all__) == dir(found)


def test_every_error_of_the_package_is_in_the_root() -> None:
    """Whoever catches an error needs one import only."""
    assert set(errors.__all__) <= _ROOT


def test_a_value_is_the_same_object_in_the_root_and_in_its_module() -> None:
    """The root re-exports; it defines nothing."""
    assert article_parse.Article is model.Article
    assert article_parse.Profile is profiles.Profile


def test_every_root_name_tells_what_it_is() -> None:
    """Every public class and function has a docstring of its own."""
    silent = [name for name in _ROOT - {"BUILTIN"} if not vars(article_parse)[name].__doc__]
    assert silent == []


def test_import_loads_nothing_that_is_not_always_needed() -> None:
    """``import article_parse`` leaves the HTML parser, the date library and JSON alone."""
    code = "import sys; before = set(sys.modules); import article_parse; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    loaded = done.stdout.split()
    assert "article_parse" in loaded
    assert _LATER.intersection(loaded) == set()


def test_package_is_marked_as_typed() -> None:
    """Type checkers read the annotations of the installed package."""
    assert Path(article_parse.__file__).with_name("py.typed").is_file()


def test_three_packages_are_needed_at_run_time() -> None:
    """A plain install brings attrs, python-dateutil and selectolax, and nothing else."""
    needed = [line for line in requires("article-parse-dumps") or () if "extra ==" not in line]
    assert sorted(line.split(">=")[0] for line in needed) == ["attrs", "python-dateutil", "selectolax"]
