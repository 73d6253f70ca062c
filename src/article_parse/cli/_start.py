"""What a profile begins with: its file, a folder for its first page, a test, and settings of pytest."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from article_parse import Profile
from article_parse.profiles import to_toml

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["find_settings", "missing_setting", "start_profile"]

_OPTION = "article_parse_pages"
_SECTIONS = {
    "pytest.ini": "pytest",
    ".pytest.ini": "pytest",
    "pytest.toml": "pytest",
    ".pytest.toml": "pytest",
    "pyproject.toml": "tool.pytest.ini_options",
    "tox.ini": "pytest",
    "setup.cfg": "tool:pytest",
}
"""The files in which pytest looks for its settings, and their section in each."""

_REST = """
# The publication's name for readers, its domains, its language, the zone of its dates.
# publisher = 'The Herald'
# domains = ['herald.example']
# language = 'en'
# timezone = 'Europe/Vienna'
# What its bylines look like as a whole, and what its lines of tags begin with.
# bylines = ['Words: {authors} / {published} / {reading_time}']
# tag_labels = ['More on:']

# What gives it away in a dump without an address: the weights of what is found have to reach 3.
# [[signatures]]
# pattern = '© # The Herald*'
# weight = 3

# What its blocks look like: by their text, or in HTML by the elements they stand in.
# [[cues]]
# pattern = 'Most read'
# role = 'related'
# starts_section = true
#
# [[cues]]
# path = 'div.share-bar'
# role = 'share'
"""

_META = """# How this page is parsed.
profile = '../../../{name}.toml'
# When it was printed, and its address.
# retrieved_at = 2026-02-22T12:00:00Z
# url = 'https://herald.example/the-dam'
"""

_DUMP = """The headline

By Somebody

Put the dump of a page of {name} here, and run pytest with --article-parse-write to write down what is found in it.
"""

_INI = """[pytest]
# The folders of the pages that are tests: each has a dump, meta.toml and expected.json.
article_parse_pages = tests/pages
"""

_TEST = '''"""The profile {name} can be loaded, and its pages in pages/ are tests."""

from pathlib import Path

import pytest

from article_parse.profiles import load

PAGES = Path(__file__).parent / "pages"


def test_the_profile_can_be_loaded() -> None:
    """The file says what a profile can be."""
    (profile,) = load(Path(__file__).parent.parent / "{name}.toml")
    assert profile.name == "{name}"


def test_its_pages_are_tests(pytestconfig: pytest.Config) -> None:
    """pytest knows the folder of the pages."""
    folders = pytestconfig.getini("article_parse_pages")
    message = f"add article_parse_pages = tests/pages, the path of {{PAGES}}, to the settings of pytest"
    assert any(PAGES.is_relative_to(folder) for folder in folders), message
'''


def find_settings(into: Path) -> Path | None:
    """Give the file that pytest may have its settings in already: in *into* or above it in the same project."""
    for folder in (into.absolute(), *into.absolute().parents):
        for name in _SECTIONS:
            if (folder / name).is_file():
                return folder / name
        if (folder / ".git").exists():
            break
    return None


def missing_setting(settings: Path, into: Path) -> str | None:
    """Give what the *settings* of pytest lack for the pages of a profile in *into*; nothing where they name pages."""
    if _OPTION in settings.read_text(encoding="utf-8", errors="replace"):
        return None
    pages = Path(os.path.relpath(into / "tests" / "pages", settings.parent)).as_posix()
    value = f'["{pages}"]' if settings.suffix == ".toml" else pages
    return f"[{_SECTIONS[settings.name]}]\n{_OPTION} = {value}"


def start_profile(name: str, into: Path) -> tuple[Path, ...]:
    """
    Write the files of a new profile into a folder; give them.

    Raises:
        FileExistsError: One of them is there already; none was written.
        ProfileError: The name cannot be that of a profile.
    """
    files = dict(_files(name, into))
    for file in files:
        if file.exists():
            raise FileExistsError(None, "it is there already", str(file))
    for file, text in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tuple(files)


def _files(name: str, into: Path) -> Iterator[tuple[Path, str]]:
    yield into / f"{name}.toml", to_toml(Profile(name=name), {"": f"The profile of {name}."}) + _REST
    page = into / "tests" / "pages" / f"{name}-first"
    yield page / "dump.txt", _DUMP.format(name=name)
    yield page / "meta.toml", _META.format(name=name)
    module = name.replace("-", "_").replace(".", "_")
    yield into / "tests" / f"test_{module}.py", _TEST.format(name=name)
    if find_settings(into) is None:
        yield into / "pytest.ini", _INI
