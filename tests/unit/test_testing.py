"""The plugin of pytest: a folder with a dump and what is expected of it makes one test for each field."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from article_parse.errors import ArticleParseError
from article_parse.testing import difference, read_page

_SOURCE = Path(__file__).parents[2] / "src"
DUMP = """\
The Weir Is Rebuilt

Words: Ana Lima / 2 March 2026

The old weir above the town was rebuilt over the winter, the council said, and the mill will run again by May.

Nobody had counted on the ice, but the masons came back every morning and the work was done before the thaw.
"""
PROFILE = "name = 'herald'\nbylines = ['Words: {authors} / {published}']\n"
EXPECTED = {"title": "The Weir Is Rebuilt", "authors": ["Ana Lima"], "published": "2 March 2026", "tags": []}


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Give a page with a profile, in a project that asks for its pages to be tested."""
    folder = tmp_path / "pages" / "weir"
    folder.mkdir(parents=True)
    (tmp_path / "pytest.ini").write_text("[pytest]\narticle_parse_pages = pages\n", encoding="utf-8")
    (tmp_path / "herald.toml").write_text(PROFILE, encoding="utf-8")
    (folder / "dump.txt").write_text(DUMP, encoding="utf-8")
    meta = "profile = '../../herald.toml'\nretrieved_at = 2026-03-16T12:00:00Z\nurl = 'https://herald.example/weir'\n"
    (folder / "meta.toml").write_text(meta, encoding="utf-8")
    return folder


def _expect(page: Path, expected: object) -> None:
    (page / "expected.json").write_text(json.dumps(expected), encoding="utf-8")


def _run(page: Path, *options: str) -> str:
    project = page.parents[1]
    command = [sys.executable, "-m", "pytest", "-p", "article_parse.testing._plugin", "-p", "no:cacheprovider", "-rA"]
    environment = os.environ | {"PYTHONPATH": str(_SOURCE), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    done = subprocess.run(
        [*command, *options],
        cwd=project,
        env=environment,
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )
    return done.stdout


def test_each_field_is_a_test_and_a_difference_is_readable(page: Path) -> None:
    """The field that differs fails alone, and the report shows what was expected and what was found."""
    _expect(page, EXPECTED | {"authors": ["Ana Lima", "Orla Fenwhit"]})
    printed = _run(page)
    assert "3 passed" in printed
    assert "1 failed" in printed
    assert 'authors (- expected, + found)\n  [\n-   "Ana Lima",\n-   "Orla Fenwhit"\n+   "Ana Lima"\n  ]' in printed


def test_the_profile_can_be_tested_alone(page: Path) -> None:
    """Without the generic engine the fields are tested that the profile says something of, and the others skipped."""
    _expect(page, EXPECTED)
    printed = _run(page, "--article-parse-alone")
    assert "2 passed, 2 skipped" in printed
    assert "the profile alone says nothing of title" in printed


def test_a_result_can_be_written_and_has_to_be_reviewed(page: Path) -> None:
    """A page without expectations fails; writing them fails once, and then they pass."""
    assert "write it by hand, or with --article-parse-write, and review it" in _run(page)
    assert "was written; review it" in _run(page, "--article-parse-write")
    written = json.loads((page / "expected.json").read_text(encoding="utf-8"))
    assert (written["title"], written["profile"]) == ("The Weir Is Rebuilt", "herald")
    assert "1 passed" in _run(page, "--article-parse-write")


def test_nothing_is_collected_unasked(page: Path) -> None:
    """Without the option in the ini file the plugin does nothing."""
    (page.parents[1] / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    assert "no tests ran" in _run(page)


def test_a_page_is_parsed_as_its_meta_says(page: Path) -> None:
    """The address, the time and the profile of meta.toml are those of the call."""
    found = read_page(page).found()
    assert (found["url"], found["profile"]) == ("https://herald.example/weir", "herald")
    (page / "meta.toml").write_text("profile = 'vocal'\n", encoding="utf-8")
    assert read_page(page).found()["publisher"] == "Vocal"
    (page / "meta.toml").unlink()
    assert read_page(page).found()["profile"] is None


def test_a_folder_of_profiles_is_chosen_from(page: Path) -> None:
    """Where meta.toml names a folder, the profile is chosen as parse() chooses it."""
    profiles = page / "profiles"
    profiles.mkdir()
    for name in ("herald", "vocal"):
        (profiles / f"{name}.toml").write_text(f"name = '{name}'\ndomains = ['{name}.example']\n", encoding="utf-8")
    (page / "meta.toml").write_text("profile = 'profiles'\nurl = 'https://herald.example'\n", encoding="utf-8")
    assert read_page(page).found()["profile"] == "herald"


@pytest.mark.parametrize(
    ("file", "text", "fault"),
    [
        ("dump.html", "<p>x</p>", "must hold one dump, dump.txt or dump.html, not 2"),
        (
            "meta.toml",
            "retrieved = 1\n",
            "meta.toml has the key retrieved; there are language, profile, retrieved_at, url",
        ),
        ("meta.toml", "url =\n", "meta.toml is no TOML: "),
        ("expected.json", "{", "expected.json is no JSON: "),
        ("expected.json", "[]", "expected.json names no object, which an article does not have"),
        (
            "expected.json",
            '{"headline": 1}',
            "expected.json names headline, which an article does not have; there are title",
        ),
    ],
)
def test_a_broken_page_is_told(page: Path, file: str, text: str, fault: str) -> None:
    """What is wrong with the files of a page is told with the name of the file."""
    (page / file).write_text(text, encoding="utf-8")
    with pytest.raises(ArticleParseError) as refused:
        read_page(page)
    assert fault in str(refused.value)


def test_a_string_is_enough_for_what_has_a_text() -> None:
    """Paragraphs and dates can be stated by their text, people by their name; what is stated whole is compared so."""
    person = {"name": "Ana Lima", "role": "author", "url": None}
    assert difference(["Ana Lima"], [person]) == ""
    assert difference([person], [person]) == ""
    assert difference("2 March 2026", {"text": "2 March 2026", "precision": "day"}) == ""
    assert difference("2 March 2026", None) == '- "2 March 2026"\n+ null'
    assert difference([], [person]) != ""
