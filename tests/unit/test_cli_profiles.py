"""``article-parse profile`` and the option ``--profile``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from article_parse import BUILTIN
from article_parse.cli._commands import program
from article_parse.profiles import from_toml, load

DUMP = (
    "The Weir\n\nBy Ana Lima\n\nThe old weir above the town was rebuilt over the winter, the council said on Monday.\n"
)


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(program, arguments, input=DUMP)


@pytest.fixture
def herald(tmp_path: Path) -> Path:
    """Give the file of a profile."""
    file = tmp_path / "herald.toml"
    file.write_text("name = 'herald'\npublisher = 'The Herald'\nvalid_from = 2024-01-01\n", encoding="utf-8")
    return file


def test_every_command_takes_a_profile(herald: Path) -> None:
    """The profile of a file is used, and explain says that it was given."""
    assert "The Herald" in _run("show", "--profile", str(herald), "-").output
    lines = _run("explain", "--profile", str(herald), "-").output.splitlines()
    assert lines[1].split(maxsplit=1) == ["profile", "herald: it was given"]
    assert "profile    vocal" in _run("show", "--profile", "vocal", "-").output


def test_a_profile_that_is_not_there_is_told(herald: Path) -> None:
    """Neither a file nor a built-in profile has the name; one that is close is offered."""
    done = _run("show", "--profile", "vocl", "-")
    assert done.exit_code == 2
    assert "no file and no built-in profile 'vocl'; did you mean vocal?" in done.output
    assert "profile list" in _run("profile", "check", "no-such.toml", str(herald)).output


def test_show_prints_a_profile_as_a_file_has_it(herald: Path) -> None:
    """A built-in profile and a file are printed as TOML that reads back, with what is inherited where asked for."""
    printed = _run("profile", "show", "vocal").output
    (vocal,) = (each for each in BUILTIN if each.name == "vocal")
    assert from_toml(printed) == vocal
    assert from_toml(_run("profile", "show", str(herald)).output).name == "herald"
    (child,) = (each for each in BUILTIN if each.name == "lesotho-times")
    own, whole = (from_toml(_run("profile", "show", child.name, *given).output) for given in ((), ("--inherited",)))
    assert len(whole.cues) > len(own.cues)


def test_every_built_in_profile_can_be_shown() -> None:
    """What files do not take is told in a comment."""
    shown = {each.name: _run("profile", "show", each.name) for each in BUILTIN}
    assert {name: from_toml(done.output).name for name, done in shown.items()} == {name: name for name in shown}
    assert "files do not take: (?P<authors>" in shown["lesotho-times"].output


def test_a_broken_profile_is_told_with_its_place(herald: Path) -> None:
    """The message names the file, the line and the key, and the status is 2."""
    herald.write_text("name = 'herald'\nlanguag = 'en'\n", encoding="utf-8")
    done = _run("show", "--profile", str(herald), "-")
    assert done.exit_code == 2
    assert "herald.toml, line 2, languag: a profile has no such key; did you mean language?" in done.output
    assert "\n  languag = 'en'\n  ^^^^^^^\n" in done.output
    assert _run("show", "--profile", "no-such.toml", "-").exit_code == 2


def test_a_folder_of_several_is_no_profile(herald: Path) -> None:
    """One profile is used, so a folder with two of them is refused."""
    (herald.parent / "other.toml").write_text("name = 'other'\n", encoding="utf-8")
    done = _run("show", "--profile", str(herald.parent), "-")
    assert done.exit_code == 2
    assert "holds 2 profiles; name the file of one" in " ".join(done.output.split())


def test_list_names_what_there_is(herald: Path) -> None:
    """The built-in profiles and those of files are listed with how they are told."""
    printed = _run("profile", "list", "--profile", str(herald)).output
    assert "vocal.media" in printed
    assert "WordPress (platform)" in printed
    assert "valid from 2024-01-01 until now" in " ".join(printed.split())
    assert _run("profile", "list", "--installed").exit_code == 0


def test_new_begins_a_profile_that_can_be_tested(tmp_path: Path) -> None:
    """The files of a new profile are written once, and the profile can be loaded."""
    done = _run("profile", "new", "herald-2026", "--into", str(tmp_path / "mine"))
    made = [Path(line).relative_to(tmp_path / "mine").as_posix() for line in done.output.splitlines()]
    assert made == [
        "herald-2026.toml",
        "tests/pages/herald-2026-first/dump.txt",
        "tests/pages/herald-2026-first/meta.toml",
        "tests/test_herald_2026.py",
        "pytest.ini",
    ]
    (profile,) = load(tmp_path / "mine" / "herald-2026.toml")
    assert profile.name == "herald-2026"
    again = _run("profile", "new", "herald-2026", "--into", str(tmp_path / "mine"))
    assert again.exit_code == 2
    assert "is there already" in again.output


def _pytest(project: Path, *options: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "article_parse.testing._plugin", "-p", "no:cacheprovider"]
    environment = os.environ | {
        "PYTHONPATH": str(Path(__file__).parents[2] / "src"),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }
    done = subprocess.run(
        [*command, *options],
        cwd=project,
        env=environment,
        capture_output=True,
        check=False,
        text=True,
        encoding="utf-8",
    )
    return done.returncode, done.stdout + done.stderr


def test_what_new_begins_tells_what_to_do_and_becomes_green(tmp_path: Path) -> None:
    """The first run says that nothing is expected yet, the second writes it down, the third compares with it."""
    assert _run("profile", "new", "herald", "--into", str(tmp_path)).exit_code == 0
    page = tmp_path / "tests" / "pages" / "herald-first"
    (page / "dump.txt").write_text(DUMP, encoding="utf-8")
    status, printed = _pytest(tmp_path)
    assert status == 1
    assert "write it by hand, or with --article-parse-write, and review it" in printed
    assert "was written; review it" in _pytest(tmp_path, "--article-parse-write")[1]
    expected = json.loads((page / "expected.json").read_text(encoding="utf-8"))
    assert expected["title"] == "The Weir"
    status, printed = _pytest(tmp_path)
    assert (status, f"{len(expected) + 2} passed" in printed) == (0, True)
    (page / "dump.txt").write_text(DUMP.replace("The Weir", "The Mill"), encoding="utf-8")
    assert _pytest(tmp_path)[0] == 1


@pytest.mark.parametrize(
    ("name", "setting"),
    [
        ("pyproject.toml", '[tool.pytest.ini_options]\narticle_parse_pages = ["press/tests/pages"]'),
        ("setup.cfg", "[tool:pytest]\narticle_parse_pages = press/tests/pages"),
    ],
)
def test_new_leaves_the_settings_of_a_project_alone(tmp_path: Path, name: str, setting: str) -> None:
    """A pytest.ini would hide them, so what they lack is told, by the test as well, and it is enough."""
    (tmp_path / name).touch()
    done = _run("profile", "new", "herald", "--into", str(tmp_path / "press"))
    assert not (tmp_path / "press" / "pytest.ini").exists()
    assert setting in done.output
    status, printed = _pytest(tmp_path)
    assert (status, "add article_parse_pages = tests/pages" in printed) == (1, True)
    (tmp_path / name).write_text(setting, encoding="utf-8")
    assert "write it by hand" in _pytest(tmp_path)[1]
    assert "article_parse_pages" not in _run("profile", "new", "courier", "--into", str(tmp_path / "press")).output


def test_pages_are_not_written_where_none_are_named(tmp_path: Path) -> None:
    """An option that would do nothing is refused, with what to add and where."""
    (tmp_path / "test_it.py").write_text("def test_it(): pass\n", encoding="utf-8")
    for option in ("--article-parse-write", "--article-parse-alone"):
        status, printed = _pytest(tmp_path, option)
        assert status == pytest.ExitCode.USAGE_ERROR
        assert f"{option} finds no pages: article_parse_pages names no folder; add" in printed


def test_new_refuses_what_is_no_name(tmp_path: Path) -> None:
    """A name that a profile cannot have writes nothing."""
    done = _run("profile", "new", "The Herald", "--into", str(tmp_path))
    assert done.exit_code == 2
    assert "a profile's name is small letters" in done.output
    assert list(tmp_path.iterdir()) == []


def _page(number: int) -> str:
    titles = ["The Dam", "A Ferry", "Two Mills", "The Long Frost", "A Bridge of Ropes"]
    sentences = [
        "The old dam above the town held through the night, and nobody was hurt, the council said on Monday.",
        "Nobody had counted the boats for nine years when the pilot came back with his ledger and a lamp.",
        "Farmers argued about the two mills until the frost, and then both of them stood still for a month.",
        "The frost lasted for nine weeks, and the masons carried their stones over the river on sledges.",
        "A bridge of ropes hung there before the war, and the children crossed it on their way to school.",
    ]
    return (
        f"Harbour Desk News\n\n{titles[number]}\n\nBy Ana Lima\n\n{sentences[number]}\n\n"
        f"More from the harbour desk\n\n© 20{10 + number} Harbour Desk Ltd.\n"
    )


@pytest.fixture
def pages(tmp_path: Path) -> list[str]:
    """Give the files of five pages of a publisher."""
    files = [tmp_path / f"{number}.txt" for number in range(5)]
    for number, file in enumerate(files):
        file.write_text(_page(number), encoding="utf-8")
    return [str(file) for file in files]


def test_learn_writes_a_profile_that_check_finds_fit(tmp_path: Path, pages: list[str]) -> None:
    """What was learned of dumps is written to a file that is named after, can be read, and fits those dumps."""
    file = tmp_path / "harbour.toml"
    assert _run("profile", "learn", *pages, "-o", str(file)).exit_code == 0
    (profile,) = load(file)
    assert profile.name == "harbour"
    assert any("More from the harbour desk" in cue.sight for cue in profile.cues)
    done = _run("profile", "check", str(file), *pages)
    assert (done.exit_code, done.output.split()[:2]) == (0, ["verdict", "ok"])


def test_learn_writes_over_nothing_unless_forced(tmp_path: Path, pages: list[str]) -> None:
    """A file that is there may have been edited by hand, so it is left as it is, and the message says what to do."""
    file = tmp_path / "harbour.toml"
    file.write_text("name = 'mine'\n", encoding="utf-8")
    done = _run("profile", "learn", *pages, "-o", str(file))
    assert done.exit_code == 2
    assert "is there already; --force writes over it" in done.output
    assert load(file)[0].name == "mine"
    assert _run("profile", "learn", *pages, "-o", str(file), "--force").exit_code == 0
    assert load(file)[0].name == "harbour"


def test_learn_writes_over_no_dump(pages: list[str]) -> None:
    """Not even if forced: dumps are seldom there twice."""
    before = Path(pages[1]).read_bytes()
    done = _run("profile", "learn", *pages, "-o", pages[1], "--name", "harbour", "--force")
    assert done.exit_code == 2
    assert "is one of the dumps" in done.output
    assert Path(pages[1]).read_bytes() == before


def test_learn_prints_where_no_file_is_named(pages: list[str]) -> None:
    """The profile goes to the standard output, and needs a name then."""
    assert "name = 'desk'" in _run("profile", "learn", *pages, "--name", "desk").output
    assert "give a --name or an --output" in _run("profile", "learn", *pages).output


def test_check_tells_a_cron_job_that_a_profile_no_longer_fits(tmp_path: Path, pages: list[str]) -> None:
    """Pages of somebody else give the status 1, and the verdict and the strangers are printed."""
    file = tmp_path / "harbour.toml"
    _run("profile", "learn", *pages, "-o", str(file))
    other = tmp_path / "other.txt"
    other.write_text(DUMP, encoding="utf-8")
    done = _run("profile", "check", str(file), str(other))
    assert done.exit_code == 1
    assert "another publisher" in done.output
    assert "other.txt" in "".join(done.output.split())


def test_check_prints_a_dead_entry_once(tmp_path: Path, pages: list[str]) -> None:
    """What the profile looks for in vain stands in the evidence, and nowhere else."""
    file = tmp_path / "harbour.toml"
    _run("profile", "learn", *pages, "-o", str(file))
    with file.open("a", encoding="utf-8") as stream:
        stream.write('\n[[signatures]]\npattern = "Tonight at the playhouse"\n')
    done = _run("profile", "check", str(file), *pages)
    assert done.exit_code == 1
    assert "dead cues" in done.output
    assert " ".join(done.output.split()).count("Tonight at the playhouse") == 1
