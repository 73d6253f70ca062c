from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from inspect import signature
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from article_parse import from_json, parse
from article_parse.cli._commands import program

DUMP = """\
Old Dam Holds as the River Keeps Rising

By Ana Lima

2 hours ago

The old dam above the town held through the night, officials said on Monday, while the river kept rising.

What comes next

Engineers had opened two of the three gates before the storm came, and the third one was opened at dawn.

Nobody was hurt, but forty families who live below the wall spent the night in the school on the hill.

Share this article
"""
HOSTILE = DUMP.replace("old dam", "\x1b]0;owned\x07\x1b[31mold\x9b2J dam\u202e").replace("Share", "\x1b[2JShare")
Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Give a way to run the program on a dump on the standard input, without what the environment says of colours."""
    for name in ("FORCE_COLOR", "NO_COLOR", "COLUMNS", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)

    # Before click 8.2 the two outputs are kept apart only when asked for.
    apart: dict[str, Any] = {"mix_stderr": False} if "mix_stderr" in signature(CliRunner).parameters else {}

    def invoke(*arguments: str, dump: str | bytes = DUMP) -> Result:
        return CliRunner(**apart).invoke(program, arguments, input=dump)

    return invoke


def _start(*arguments: str, **environment: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "article_parse", *arguments]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, env=os.environ | environment)


def test_show_prints_what_was_found(run: Run) -> None:
    """The panel names title, author, interval and words; the body and what was left out follow."""
    result = run("show", "-", "--retrieved-at", "2026-02-22T12:00:00Z", "--url", "https://news.example/dam")
    assert result.exit_code == 0
    for words in (
        "Old Dam Holds",
        "Ana Lima",
        "2 hours ago = 2026-02-22 ",
        "https://news.example/dam",
        "What comes next",
    ):
        assert words in result.output
    body, left_out = result.output.split("left out")
    assert "forty families" in body
    assert "share" in left_out


def test_there_is_no_colour_in_a_pipe(run: Run) -> None:
    """What is written into a pipe holds no escape sequences and no padding."""
    for command in ("show", "explain"):
        lines = run(command, "-").output.splitlines()
        assert not any("\x1b" in line for line in lines)
        assert [line.rstrip() for line in lines] == lines


def test_colour_is_used_when_asked_for_and_not_against_no_color(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """``FORCE_COLOR`` gives colour in a pipe; ``NO_COLOR`` takes it away again."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    assert "\x1b[32m" in run("explain", "-").output
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[32m" not in run("explain", "-").output


@pytest.mark.parametrize("form", ["pretty", "text", "markdown", "html", "json", "jsonld"])
@pytest.mark.parametrize("medium", ["text", "html"])
def test_nothing_steers_the_terminal(run: Run, form: str, medium: str) -> None:
    """Control characters and directional overrides of a hostile dump never reach the output raw."""
    page = "".join(f"<p>{line}</p>\n" for line in HOSTILE.splitlines())
    result = run("show", "-", "--as", form, dump={"text": HOSTILE, "html": page}[medium])
    assert "families" in result.output
    assert not any(character in result.output for character in "\x00\x07\x1b\x7f\x9b\u202e")


def test_explain_shows_control_characters_as_pictures(run: Run) -> None:
    """What a dump hides from the eye is made visible."""
    result = run("explain", "-", dump=HOSTILE)
    assert "␛[31mold" in result.output
    assert "\x1b" not in result.output


def test_lone_surrogates_do_not_crash(run: Run) -> None:
    """Surrogates, which UTF-8 cannot hold, are replaced on the way out."""
    dump = DUMP.encode("utf-16-le") + "\ud800".encode("utf-16-le", "surrogatepass")
    result = run("show", "-", "--encoding", "utf-16-le", "--as", "text", dump=dump)
    assert result.exit_code == 0
    assert "Old Dam Holds" in result.output
    assert run("date", "\ud800").exit_code == 1


def test_show_as_json_is_the_article(run: Run) -> None:
    """The JSON that is printed reads back as the article that ``parse`` gives."""
    assert from_json(run("show", "-", "--as", "json").output) == parse(DUMP.encode())
    assert (
        json.loads(run("show", "-", "--as", "jsonld").output)["headline"] == "Old Dam Holds as the River Keeps Rising"
    )
    assert run("show", "-", "--as", "markdown").output.startswith("# Old Dam Holds as the River Keeps Rising\n\n")


def test_the_options_reach_the_parser(run: Run) -> None:
    """Language, medium, zone and encoding mean the same as the arguments of ``parse``."""
    dump = "<title>x</title><p>" + DUMP.replace("dam", "dém")
    result = run(
        "show", "-", "--as", "json", "--language", "pt", "--media", "html", "--encoding", "latin-1",
        "--timezone", "+01:00", dump=dump.encode("latin-1"),
    )  # fmt: skip
    article = from_json(result.output)
    assert article.language == "pt"
    assert "old dém" in article.text


def test_explain_tells_every_line_with_role_score_and_reasons(run: Run) -> None:
    """Every line of the dump is printed once, with the role of its block; the reasons stand below."""
    lines = run("explain", "-").output.splitlines()
    for text in filter(None, DUMP.splitlines()):
        assert sum(line.endswith(f"  {text}") for line in lines) == 1
    place = next(number for number, line in enumerate(lines) if line.endswith("Share this article"))
    assert lines[place].split()[0] == "share"
    assert lines[place + 1].split() == ["line:", "a", "phrase", "known", "from", "share", "bars"]


def test_a_dump_without_an_article_is_told(run: Run) -> None:
    """Status 1 says that there was neither a title nor a body; the notes are printed all the same."""
    result = run("show", "-", dump=b"\n\n")
    assert result.exit_code == 1
    assert "nothing found" in result.stderr
    assert "notes" in result.stdout
    assert run("explain", "-", dump=b"").exit_code == 1


def test_date_tells_what_it_can_mean(run: Run) -> None:
    """A relative date is printed as interval, ages, precision and how it was read."""
    result = run("date", "about 10 hours ago", "--retrieved-at", "2026-02-22T12:00:00Z", "--formatter", "react-timeago")
    assert result.exit_code == 0
    facts = dict(line.split("  ", 1) for line in result.output.splitlines())
    assert {name.strip(): value.strip() for name, value in facts.items()} == {
        "text": "about 10 hours ago",
        "interval": "2026-02-22 01:30+00:00 to 2026-02-22 02:30+00:00",
        "best": "2026-02-22 02:00+00:00",
        "elapsed": "9:30:00 to 10:30:00",
        "precision": "hour, approximate",
        "reading": "elapsed time before the page was printed",
    }


def test_date_without_a_reference_says_so(run: Run) -> None:
    """Without ``--retrieved-at`` the ages are known and the interval is not."""
    result = run("date", "2 days ago", "--language", "en")
    assert "unknown until --retrieved-at says when the page was printed" in result.output
    assert "best" not in result.output


def test_date_takes_an_absolute_date(run: Run) -> None:
    """An absolute date is the day in the zone that is given."""
    result = run("date", "3 March 2026", "--timezone", "Asia/Kathmandu")
    assert "2026-03-03 00:00+05:45 to 2026-03-04 00:00+05:45" in result.output
    assert "a date of its own" in result.output


def test_no_date_is_status_1(run: Run) -> None:
    """Text that is no date is said to be none, without its control characters."""
    result = run("date", "banana\x1b[2J")
    assert result.exit_code == 1
    assert result.stderr == "no date: banana␛[2J\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("show", "-", "--retrieved-at", "2026-02-22T12:00:00"), "has no time zone; add Z for UTC, or an offset as in"),
        (("show", "-", "--retrieved-at", "today"), "'today' is not ISO 8601; write it as 2026-02-22T12:00:00Z"),
        (("show", "-", "--timezone", "Mars/Base"), "'Mars/Base' is no time zone; write it as Europe/Lisbon or +01:00"),
        (("show", "-", "--timezone", "../etc"), "'../etc' is no time zone"),
        (("show", "-", "--encoding", "utf-99"), "Error: "),
        (("show", "no-such-file"), "no-such-file"),
        (("show",), "Missing argument 'FILE'"),
        (("date", "2 days ago", "--formatter", "sundial"), "Error: "),
        (("show", "-", "--as", "pdf"), "'pdf' is not one of"),
    ],
)
def test_calls_that_cannot_be_carried_out_are_status_2(run: Run, arguments: tuple[str, ...], message: str) -> None:
    """The fault is told on the standard error in words, without a traceback."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""


def test_help_tells_the_exit_status(run: Run) -> None:
    """``-h`` is short for ``--help``."""
    assert "Exit status: 0" in run("-h").output
    assert run("--help").output == run("-h").output
    assert "--retrieved-at" in run("show", "-h").output


def test_version_is_printed(run: Run) -> None:
    """``--version`` prints the version of the installed package."""
    result = run("--version")
    assert result.exit_code == 0
    assert "version" in result.output


def test_a_process_reads_bytes_and_writes_utf8(tmp_path: Path) -> None:
    """Files and the standard input are read as bytes, and the output is UTF-8 whatever the locale says."""
    dump = DUMP.replace("Ana", "Añá").encode()
    file = tmp_path / "dump.txt"
    file.write_bytes(dump)
    for argument, given in ((str(file), b""), ("-", dump)):
        with _start("show", argument, "--as", "text", PYTHONIOENCODING="ascii", PYTHONUTF8="0") as process:
            output, errors = process.communicate(given, timeout=60)
        assert (process.returncode, errors) == (0, b"")
        assert "By Añá Lima" in output.decode()


@pytest.mark.parametrize("arguments", [("explain", "-"), ("show", "-"), ("show", "-", "--as", "text")])
def test_a_broken_pipe_is_silent(arguments: tuple[str, ...]) -> None:
    """When nobody reads on, the program ends like one that was stopped by SIGPIPE, without a word."""
    with _start(*arguments) as process:
        assert process.stdout is not None
        process.stdout.close()
        assert process.stdin is not None
        process.stdin.write(DUMP.encode() * 50)
        process.stdin.close()
        assert process.stderr is not None
        errors = process.stderr.read()
        status = process.wait(timeout=60)
    assert (status, errors) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
@pytest.mark.parametrize(
    "arguments", [("show", "-", "--as", "text"), ("explain", "-"), ("date", "2 days ago"), ("-h",)]
)
def test_a_full_disk_is_told_in_one_line(arguments: tuple[str, ...]) -> None:
    """When the output cannot be written, the program says why and ends with status 2."""
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "article_parse", *arguments],
            input=DUMP.encode(), stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (2, b"Error: cannot read or write: No space left on device\n")


@pytest.mark.skipif(os.name != "posix", reason="closes streams as a POSIX shell does")
@pytest.mark.parametrize(
    ("command", "stream"),
    [
        ("show - >&-", "output"),
        ("show - --as text >&-", "output"),
        ("explain - >&-", "output"),
        ("show - <&-", "input"),
    ],
)
def test_a_closed_stream_is_told_in_one_line(command: str, stream: str) -> None:
    """A program that is started without the stream it needs says so and ends with status 2."""
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$0" -m article_parse {command}', sys.executable],
        input=DUMP.encode(), capture_output=True, check=False,
    )  # fmt: skip
    message = f"Error: cannot read or write: the standard {stream} is closed\n"
    assert (done.returncode, done.stdout, done.stderr.decode()) == (2, b"", message)


def test_an_unknown_formatter_is_told_in_one_line(run: Run) -> None:
    """The message shows the name itself, so that nothing needs to be underlined."""
    result = run("date", "2 days ago", "--formatter", "q")
    assert result.stderr.startswith("Error: unknown formatter 'q'; known are ")
    assert result.stderr.count("\n") == 1


def test_the_reading_time_is_told_in_minutes(run: Run) -> None:
    """A reading time is printed as pages print it."""
    dump = DUMP.replace("2 hours ago", "4 min read")
    assert "reading time  4 min " in run("show", "-", dump=dump).output


def test_without_the_extra_there_is_one_line_of_help() -> None:
    """Whoever lacks click or rich is told what to install, with status 2."""
    code = (
        "import importlib.machinery, sys\n"
        "class Missing(importlib.machinery.PathFinder):\n"
        "    @classmethod\n"
        "    def find_spec(cls, name, path=None, target=None):\n"
        "        return None if name == 'rich' else super().find_spec(name, path, target)\n"
        "sys.meta_path[:] = [Missing if each is importlib.machinery.PathFinder else each for each in sys.meta_path]\n"
        "import article_parse.cli\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False, text=True)
    assert done.returncode == 2
    assert done.stderr == 'article-parse needs its extra: pip install "article-parse-dumps[cli]"\n'


@pytest.mark.parametrize("command", ["show", "explain", "profile learn --name x", "profile check vocal", ""])
def test_an_address_gets_the_advice_to_save_the_page(run: Run, command: str) -> None:
    """Nothing is fetched, so whoever gives an address is told how to come by the file, in commands to be copied."""
    result = run(*command.split(), "https://news.example/dam?a=1&b=2")
    assert result.exit_code == 2
    assert "is an address, and nothing is fetched" in result.stderr
    assert "curl -L 'https://news.example/dam?a=1&b=2' -o page.html\n" in result.stderr
    assert "article-parse show page.html --url 'https://news.example/dam?a=1&b=2'\n" in result.stderr


def test_a_dump_in_place_of_a_command_gets_advice(run: Run, tmp_path: Path) -> None:
    """Who forgets the command is told which one shows the article."""
    file = tmp_path / "my page.html"
    file.write_text(DUMP, encoding="utf-8")
    for given in (str(file), "-"):
        result = run(given)
        assert result.exit_code == 2
        assert "a command comes first; to see the article: article-parse show " in result.stderr
    assert "No such command 'shwo'" in run("shwo").stderr


def test_notes_and_errors_name_options(run: Run) -> None:
    """What Python calls ``retrieved_at`` is ``--retrieved-at`` here, and methods are not named at all."""
    notes = " ".join(run("show", "-").stdout.split("notes\n")[1].split())
    assert "give --retrieved-at" in notes
    assert "resolve" not in notes
    zoned = run("show", "-", dump=DUMP.replace("2 hours ago", "3 March 2026"))
    assert "give --timezone to narrow it" in " ".join(zoned.stdout.split())
    assert "Error: --encoding='utf-99' names no" in run("show", "-", "--encoding", "utf-99").stderr


@pytest.mark.parametrize("columns", [80, 40])
@pytest.mark.parametrize("command", ["", "profile"])
def test_no_help_is_cut_off(columns: int, command: str) -> None:
    """The lists of commands hold their first sentences whole."""
    with _start(*command.split(), "-h", COLUMNS=str(columns)) as process:
        output, _ = process.communicate(timeout=60)
    lines = output.decode().splitlines()
    # Narrower help click does not write.
    assert max(map(len, lines)) <= max(columns, 50)
    assert not [line for line in lines if line.endswith("...") and "[ARGS]" not in line]


def test_an_interrupted_command_is_not_one_that_found_nothing(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C gives the status that shells give, and one word."""

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("article_parse.cli._commands.parse", interrupt)
    result = run("show", "-")
    assert (result.exit_code, result.stderr) == (130, "interrupted\n")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_complete_commands_files_and_names(shell: str) -> None:
    """Each shell gets its script, and a name that was begun is completed."""
    environment = {"_ARTICLE_PARSE_COMPLETE": f"{shell}_complete", "COMP_CWORD": "4"}
    environment["COMP_WORDS"] = "article-parse date 3 --timezone Europe/Lis"
    if shell == "fish":
        environment["COMP_CWORD"] = "Europe/Lis"
    with _start(**environment) as process:
        output, _ = process.communicate(timeout=60)
    assert b"Europe/Lisbon" in output
    with _start(_ARTICLE_PARSE_COMPLETE=f"{shell}_source") as process:
        output, _ = process.communicate(timeout=60)
    assert b"article-parse" in output


def test_a_formatter_that_is_not_known_is_refused(run: Run) -> None:
    """Before anything is read."""
    result = run("show", "-", "--formatter", "reactt", dump=DUMP)
    assert result.exit_code == 2
    assert "unknown formatter 'reactt' (did you mean 'react-timeago'?)" in " ".join(result.stderr.split())


def test_the_formatter_of_a_page_can_be_named(run: Run) -> None:
    """The note that misses it names the option, and with it the interval is narrower."""
    at = ("--retrieved-at", "2026-02-22T12:00:00Z")
    assert "give --formatter" in " ".join(run("show", "-", *at).stdout.split())
    named = run("show", "-", *at, "--formatter", "react-timeago").stdout
    assert "give --formatter" not in named
    assert "2026-02-22 09:30+00:00 to" in named


def test_a_folder_gets_the_advice_that_fits_the_command(run: Run, tmp_path: Path) -> None:
    """One dump is shown, and many are run or named."""
    shown = run("show", str(tmp_path))
    assert (shown.exit_code, f"article-parse run {tmp_path} -o out.jsonl" in shown.stderr) == (2, True)
    learned = run("profile", "learn", str(tmp_path), "--name", "x")
    assert (learned.exit_code, f"name the dumps in it, as {tmp_path}/*" in learned.stderr) == (2, True)


def test_a_style_ends_with_what_it_is_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first line of a text has the colour of the others, not that of what stands before it."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    line = next(line for line in run("explain", "-").output.splitlines() if "Nobody was hurt" in line)
    assert "\x1b[32mNobody was hurt" in line


def test_a_file_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    """The message says which of the files of the call it is."""
    files = [tmp_path / f"{number}.txt" for number in range(3)]
    for number, file in enumerate(files):
        file.write_text(
            DUMP.replace("Old Dam", f"Mill {'abc'[number]}").replace("the", "abc"[number]), encoding="utf-8"
        )
    missing = tmp_path / "missing" / "x.toml"
    with _start("profile", "learn", *map(str, files), "-o", str(missing)) as process:
        _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors.decode()) == (
        2, f"Error: cannot read or write {missing}: No such file or directory\n",
    )  # fmt: skip
