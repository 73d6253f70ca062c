"""What a release checks of itself, and what its page on PyPI links to."""

from __future__ import annotations

import re
import runpy
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

import article_parse
from benchmarks.__main__ import main as benchmarks

_ROOT = Path(__file__).parents[2]
_PROJECT = tomllib.loads((_ROOT / "pyproject.toml").read_text(encoding="utf-8"))
_SOURCE: str = _PROJECT["project"]["urls"]["Source"]
_RELEASE = runpy.run_path(str(_ROOT / ".ci" / "release.py"))
_CHANGELOG = """# Changelog

## [Unreleased]

## [0.3.0] - unreleased

- Not yet.

## [0.2.0] - 2026-03-01

### Added

- Ferries.

## [0.1.0] - 2026-02-01

"""


@pytest.mark.parametrize(
    ("version", "notes"), [("0.2.0", "### Added\n\n- Ferries."), ("0.1.0", None), ("0.3.0", None), ("0.2", None)]
)
def test_notes_are_the_dated_section_of_the_version(version: str, notes: str | None) -> None:
    """What has no day, or nothing in it, is no release."""
    assert _RELEASE["notes_of"](_CHANGELOG, version) == notes


def _built(folder: Path, *lines: str) -> Path:
    with zipfile.ZipFile(folder / "ferry-0.2.0-py3-none-any.whl", "w") as wheel:
        wheel.writestr("ferry-0.2.0.dist-info/METADATA", "\n".join(("Metadata-Version: 2.4", *lines, "", "# ferry")))
    (folder / "ferry-0.2.0.tar.gz").touch()
    return folder


def test_a_release_of_what_was_tagged_goes_out(tmp_path: Path) -> None:
    """Version and repository are those of the tag."""
    dist = _built(tmp_path, "Version: 0.2.0", "Project-URL: Source, https://code.example/quay/ferry")
    assert list(_RELEASE["faults_of"](dist, "0.2.0", "https://code.example/quay/ferry")) == []


def test_all_that_is_wrong_with_a_release_is_said(tmp_path: Path) -> None:
    """Another version, another repository, and a placeholder."""
    dist = _built(tmp_path, "Version: 0.1.0", "Project-URL: Source, https://code.example/OWNER/ferry")
    faults = _RELEASE["faults_of"](dist, "0.2.0", "https://code.example/quay/ferry")
    assert [fault.split(":")[0] for fault in faults] == [
        "the version in pyproject.toml is 0.1.0, the tag says 0.2.0",
        "[project.urls] in pyproject.toml has another Source than https",
        "an address still has OWNER in it",
    ]


def test_more_than_one_wheel_is_no_release(tmp_path: Path) -> None:
    """What was built before does not go out along with it."""
    dist = _built(tmp_path, "Version: 0.2.0")
    (dist / "ferry-0.1.0-py3-none-any.whl").touch()
    (fault,) = _RELEASE["faults_of"](dist, "0.2.0", "")
    assert "one wheel" in fault


def test_the_repository_has_one_address() -> None:
    """It is that of [project.urls], in the metadata and in all documents, so that one command changes it."""
    files = [_ROOT / "pyproject.toml", *_ROOT.glob("*.md"), *_ROOT.glob("docs/**/*.md")]
    found = {
        match
        for file in files
        for match in re.findall(r"https://[^\s/)]+/[^\s/)]+/article_parse\b", file.read_text(encoding="utf-8"))
    }
    assert found == {_SOURCE}


def test_links_on_pypi_are_absolute() -> None:
    """The readme of the distribution has no link into the repository that is relative to it."""
    hook: dict[str, Any] = _PROJECT["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]
    (substitution,) = hook["substitutions"]
    readme = (_ROOT / "README.md").read_text(encoding="utf-8")
    shown = re.sub(substitution["pattern"], substitution["replacement"], readme)
    links = re.findall(r"\]\(([^)]+)\)", shown)
    assert len(links) > 5
    assert all(link.startswith(f"{_SOURCE}/blob/v$HFPR_VERSION/") for link in links)


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "SECURITY.md", "tests/README.md"])
def test_links_between_documents_lead_to_files(name: str) -> None:
    """Sphinx checks those of docs/."""
    document = _ROOT / name
    for link in re.findall(r"\]\(((?!https?:)[^)#]+)", document.read_text(encoding="utf-8")):
        assert (document.parent / link).is_file(), link


_DOCUMENTS = sorted([*_ROOT.glob("*.md"), *_ROOT.glob("*/*.md"), *_ROOT.glob("docs/*/*.md")])


def _found(pattern: str) -> list[tuple[str, ...]]:
    documents = (document.read_text(encoding="utf-8") for document in _DOCUMENTS)
    return [match.groups() for text in documents for match in re.finditer(pattern, text.replace("\\\n", ""))]


def test_documents_name_files_that_there_are() -> None:
    """A path in the repository that a recipe names is there."""
    folders = "src|tests|benchmarks|generators|training|docs|examples|\\.ci|\\.github"
    named = {path for (path,) in _found(rf"`((?:{folders})/[^`\s]*)`")}
    assert len(named) > 20
    # The package may be installed elsewhere, as when the tests of the source distribution run.
    places = (_ROOT / "src", Path(article_parse.__file__).parents[1])
    assert [
        path for path in sorted(named)
        if not any(any(place.glob(path.removeprefix("src/").rstrip("/"))) for place in (_ROOT, *places))
    ] == []  # fmt: skip


def test_documents_call_benchmarks_as_they_are() -> None:
    """Each command that a document shows is one, and has the options that are given."""
    calls = _found(r"python -m benchmarks ([a-z-]+)([^`\n]*)")
    assert len(calls) > 20
    for name, arguments in calls:
        known = {option for parameter in benchmarks.commands[name].params for option in parameter.opts}
        given = set(re.findall(r"(?<!\S)--?[a-z][a-z-]*", re.split(r"[;|>]", arguments)[0]))
        assert given <= known, f"python -m benchmarks {name}{arguments}"
