from __future__ import annotations

import csv
import gzip
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from inspect import signature
from pathlib import Path
from random import Random
from typing import Any

import pytest
from click.testing import CliRunner, Result

from article_parse import from_json, parse, to_dict
from article_parse.cli._commands import program
from article_parse.cli._run._output import Output
from article_parse.cli._run._walk import Walk
from article_parse.records import Fields

Run = Callable[..., Result]

DUMP = """\
The Dam {number}

By Ana Lima, 2 March 2026

The old dam above the town held through the night, officials said on Monday, while the river kept rising.

Share this article
"""


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Give a way to run the command in a folder of its own, with one process unless told otherwise."""
    monkeypatch.chdir(tmp_path)
    apart: dict[str, Any] = {"mix_stderr": False} if "mix_stderr" in signature(CliRunner).parameters else {}

    def invoke(*arguments: str, dump: str | bytes = b"") -> Result:
        return CliRunner(**apart).invoke(program, ["run", "-j", "1", *arguments], input=dump)

    return invoke


def _dumps(count: int) -> list[str]:
    return [DUMP.format(number=number) for number in range(count)]


def _lines(path: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in Path(path).read_bytes().splitlines()]


def _write_pages(path: str, dumps: list[str]) -> None:
    rows = (json.dumps({"id": str(number), "text": dump}) + "\n" for number, dump in enumerate(dumps))
    Path(path).write_text("".join(rows), encoding="utf-8")


def _start(*arguments: str) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "article_parse", "run", *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True)


def test_a_row_is_where_a_dump_stands_and_its_article(run: Run) -> None:
    """What is left without the first columns and the derived ones is what ``to_json`` writes."""
    Path("dam.txt").write_text(_dumps(1)[0])
    result = run("dam.txt", "-o", "out.jsonl")
    assert (result.exit_code, result.stdout) == (0, "")
    assert re.fullmatch(r"1 dump \([\d.]+ s, \d+ a second, 1 process\): 1 article, 1 with notes\n", result.stderr)
    (row,) = _lines("out.jsonl")
    article = parse(_dumps(1)[0])
    assert list(row)[:4] == ["source", "id", "part", "retrieved_at"]
    assert [row.pop(name) for name in ("source", "id", "part", "retrieved_at")] == ["dam.txt", "dam.txt", None, None]
    assert (row.pop("text"), row.pop("word_count")) == (article.text, article.word_count)
    assert {"schema_version": 1, **row} == to_dict(article)
    assert from_json(json.dumps(row)) == article
    assert sorted(path.name for path in Path().iterdir()) == ["dam.txt", "out.jsonl"]


def test_rows_come_in_the_order_of_the_inputs_over_two_processes(run: Run) -> None:
    """And are the same as over one."""
    _write_pages("in.jsonl", [dump * (1 + number % 7) for number, dump in enumerate(_dumps(60))])
    assert run("in.jsonl", "-o", "one.jsonl").exit_code == 0
    assert run("in.jsonl", "-o", "two.jsonl", "-j", "2").exit_code == 0
    assert Path("one.jsonl").read_bytes() == Path("two.jsonl").read_bytes()
    assert [row["id"] for row in _lines("one.jsonl")] == [str(number) for number in range(60)]


def test_what_fails_is_a_row_in_a_file_of_its_own(run: Run) -> None:
    """Each input is in one of the two files; the status says that some failed, the summary how and where."""
    Path("pages").mkdir()
    Path("pages/a.txt").write_text(_dumps(1)[0])
    Path("pages/b.txt").write_bytes(b"%PDF-1.7\n")
    Path("pages/c.txt.gz").write_bytes(gzip.compress(_dumps(1)[0].encode())[:-9])
    Path("pages/d.pdf").write_bytes(b"%PDF-1.7\n")
    Path("pages/e.jsonl").write_text('{"id": "x", "text": "The Dam"}\nno json\n{"id": "x", "text": "The Dam"}\n')
    Path("empty").mkdir()
    result = run("pages", "empty", "none.txt", "pages/a.txt", "-o", "out.jsonl")
    assert result.exit_code == 1
    assert [row["source"] for row in _lines("out.jsonl")] == ["pages/a.txt", "pages/e.jsonl:1"]
    failures = {(row["source"], row["code"]): row["message"] for row in _lines("out.errors.jsonl")}
    assert list(failures) == [
        ("pages/b.txt", "not_text"), ("pages/c.txt.gz", "torn"), ("pages/e.jsonl:2", "bad_json"),
        ("pages/e.jsonl:3", "duplicate_id"), ("empty", "no_dumps"), ("none.txt", "unreadable"),
        ("pages/a.txt", "duplicate_id"),
    ]  # fmt: skip
    assert "a PDF document" in failures["pages/b.txt", "not_text"]
    assert "pages/e.jsonl:1" in failures["pages/e.jsonl:3", "duplicate_id"]
    assert "9 dumps" in result.stderr
    assert "7 failed (duplicate_id 2, bad_json 1," in result.stderr
    assert "out.errors.jsonl\npassed over: .pdf file 1\n" in result.stderr


def test_the_output_can_be_a_pipe(run: Run) -> None:
    """JSON lines, and failures among the messages, one line each."""
    result = run("-", "none.txt", "-o", "-", "--fields", "title,id", dump=_dumps(1)[0])
    assert result.exit_code == 1
    assert result.stdout == '{"source": "-", "title": "The Dam 0", "id": "-"}\n'
    assert json.loads(result.stderr.splitlines()[0])["source"] == "none.txt"


def test_csv_has_plain_values(run: Run) -> None:
    """What several people wrote is one text."""
    Path("dam.txt").write_text(_dumps(1)[0].replace("Ana Lima", "Ana Lima and Rui Costa"))
    result = run("dam.txt", "-o", "out.csv", "--timezone", "UTC")
    assert result.exit_code == 0
    with Path("out.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["title"] == "The Dam 0"
    assert row["authors"] == "Ana Lima; Rui Costa"
    assert row["published_earliest"] == "2026-03-02T00:00:00+00:00"
    assert row["part"] == ""


def test_parquet_is_one_file_of_typed_columns(run: Run) -> None:
    """Its columns are those of the schema of Arrow."""
    pq = pytest.importorskip("pyarrow.parquet", reason="the extra arrow is not installed")
    arrow = pytest.importorskip("article_parse.arrow")
    _write_pages("in.jsonl", [*_dumps(30), "half a pair: \ud83d"])
    assert run("in.jsonl", "-o", "out.parquet").exit_code == 0
    table = pq.read_table("out.parquet")
    assert table.column("id").to_pylist() == [str(number) for number in range(31)]
    expected = arrow.to_batch([parse(_dumps(1)[0])])
    names = [name for name in arrow.SCHEMA.names if name != "error"]
    assert table.schema.names == ["source", "id", "part", "retrieved_at", *names]
    assert table.slice(0, 1).select(names).to_pylist() == expected.select(names).to_pylist()
    assert [path.name for path in Path().iterdir() if path.name.startswith("out")] == ["out.parquet"]


def test_flat_rows_have_the_columns_of_csv(run: Run) -> None:
    """In JSON lines with lists as lists."""
    arrow = pytest.importorskip("article_parse.arrow", reason="the extra arrow is not installed")
    Path("dam.txt").write_text(_dumps(1)[0])
    assert run("dam.txt", "-o", "out.jsonl", "--flat").exit_code == 0
    (row,) = _lines("out.jsonl")
    assert list(row)[4:] == [name for name in arrow.FLAT_SCHEMA.names if name != "error"]
    assert row["authors"] == ["Ana Lima"]


def test_a_dump_of_several_articles_is_a_row_for_each(run: Run) -> None:
    """They are numbered, and have one id."""
    front = "---\ntitle: The Dam {}\n---\nThe old dam above the town held through the night, officials said.\n\n"
    Path("export.md").write_text("".join(front.format(number) for number in range(3)))
    result = run("export.md", "-o", "out.jsonl", "--fields", "id,part,title")
    assert result.exit_code == 0
    assert "1 dump (" in result.stderr
    assert "3 articles" in result.stderr
    assert _lines("out.jsonl") == [
        {"source": "export.md", "id": "export.md", "part": number + 1, "title": f"The Dam {number}"}
        for number in range(3)
    ]


def test_packed_output_is_packed(run: Run) -> None:
    """The name of the file of failures is without the packing."""
    _write_pages("in.jsonl", [*_dumps(3), "%PDF-"])
    run("in.jsonl", "none", "-o", "out.jsonl.gz", "--fields", "id")
    assert gzip.decompress(Path("out.jsonl.gz").read_bytes()).count(b"\n") == 4
    assert Path("out.errors.jsonl").exists()


def test_profiles_and_options_of_parse_are_taken(run: Run) -> None:
    """A profile chosen among those given, and the reference for dumps that have none of their own."""
    Path("courier.toml").write_text(
        "name = 'courier'\npublisher = 'Courier'\n[[signatures]]\npattern = 'The Dam #'\nweight = 9\n"
    )
    own = {"id": 1, "text": DUMP, "retrieved_at": "2026-03-05T00:00:00Z"}
    Path("in.jsonl").write_text(json.dumps(own) + "\n")
    Path("dam.txt").write_text(_dumps(1)[0].replace("2 March 2026", "2 days ago"))
    result = run(
        "dam.txt", "in.jsonl", "-o", "out.jsonl", "--profiles-from", "courier.toml", "--retrieved-at",
        "2026-03-04T12:00:00Z",
    )  # fmt: skip
    assert result.exit_code == 0
    dam, page = _lines("out.jsonl")
    assert (dam["profile"], dam["publisher"]) == ("courier", "Courier")
    assert dam["published"]["earliest"].startswith("2026-03-0")
    assert page["retrieved_at"] == "2026-03-05T00:00:00+00:00"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("a.txt", "-o", "out.xlsx"), "must end with one of .jsonl"),
        (("a.txt", "-o", "out.parquet.gz"), "must end with one of .jsonl"),
        (("a.txt", "-o", "nowhere/out.jsonl"), "there is no folder nowhere"),
        (("a.txt", "-o", "there.jsonl"), "there.jsonl is there already; --overwrite starts anew"),
        (("a.txt", "-o", "out.jsonl", "--fields", "headline"), "there is no field headline; there are source, id"),
        (("a.txt", "-o", "out.jsonl", "--fields", "title,,text"), "with commas between"),
        (("a.txt", "-o", "out.jsonl", "--retrieved-at", "today"), "'today' is not ISO 8601"),
        (("a.txt", "-o", "-", "--resume"), "only a file can be gone on with"),
        (("a.txt",), "Missing option '-o'"),
        (("-o", "out.jsonl"), "Missing argument 'INPUTS...'"),
    ],
)
def test_calls_that_cannot_be_carried_out_are_status_2(run: Run, arguments: tuple[str, ...], message: str) -> None:
    """Nothing is written, and what is there is left."""
    Path("a.txt").write_text(_dumps(1)[0])
    Path("there.jsonl").write_text("{}\n")
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert message in " ".join(result.stderr.split())
    assert sorted(path.name for path in Path().iterdir()) == ["a.txt", "there.jsonl"]
    assert Path("there.jsonl").read_text() == "{}\n"


@pytest.mark.parametrize(
    ("package", "arguments", "words"),
    [
        ("pyarrow", ("-o", "out.parquet"), 'Parquet needs pyarrow: pip install "article-parse-dumps[arrow]"'),
        ("fastwarc", ("-o", "out.jsonl"), 'WARC needs fastwarc: pip install "article-parse-dumps[records]"'),
    ],
)
def test_a_missing_extra_is_told_before_the_run(
    tmp_path: Path, package: str, arguments: tuple[str, ...], words: str
) -> None:
    """The command that installs it is named."""
    (tmp_path / "a.warc").write_bytes(b"")
    code = f"import sys; sys.modules[{package!r}] = None\nfrom article_parse.cli import main\nmain()"
    command = [sys.executable, "-c", code, "run", "a.warc", *arguments]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, f"Error: {words}\n")
    assert [path.name for path in tmp_path.iterdir()] == ["a.warc"]


def test_flat_rows_need_no_arrow(tmp_path: Path) -> None:
    """CSV and flat JSON are written with what Python has."""
    (tmp_path / "a.txt").write_text(_dumps(1)[0])
    code = "import sys; sys.modules['pyarrow'] = None\nfrom article_parse.cli import main\nmain()"
    for name in ("out.csv", "out.jsonl"):
        command = [sys.executable, "-c", code, "run", "a.txt", "--flat", "-q", "-j", "1", "-o", name]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
    header, row = csv.reader((tmp_path / "out.csv").read_text().splitlines())
    assert list(json.loads((tmp_path / "out.jsonl").read_text())) == header
    assert row[header.index("authors")] == "Ana Lima"


def test_an_output_that_is_there_can_be_overwritten(run: Run) -> None:
    """It is there until the new one is whole, and failures of before are gone."""
    Path("a.txt").write_text(_dumps(1)[0])
    Path("out.jsonl").write_text("before")
    Path("out.errors.jsonl").write_text("before")
    assert run("a.txt", "-o", "out.jsonl", "--overwrite").exit_code == 0
    assert len(_lines("out.jsonl")) == 1
    assert not Path("out.errors.jsonl").exists()


@pytest.mark.parametrize("inputs", [(".",), ("../here",), ("*",), ("link",), ("a.txt", "b.txt", "out.errors.jsonl")])
def test_a_run_does_not_read_what_it_writes(run: Run, inputs: tuple[str, ...]) -> None:
    """In a folder that is both, however it is called: neither what is there from before nor what it writes just now."""
    Path("here").mkdir()
    os.chdir("here")
    Path("a.txt").write_text(_dumps(1)[0])
    Path("b.txt").write_bytes(b"%PDF-1.7\n")
    Path("link").symlink_to(Path.cwd())
    for _ in range(2):
        assert run(*inputs, "-o", "out.jsonl", "--overwrite").exit_code == 1
        assert [Path(row["source"]).name for row in _lines("out.jsonl")] == ["a.txt"]
        assert [Path(row["source"]).name for row in _lines("out.errors.jsonl")] == ["b.txt"]


def test_the_parts_of_what_a_run_writes_are_not_read(tmp_path: Path) -> None:
    """A folder that is being read may hold them."""
    output = Output(tmp_path / "out.parquet", tmp_path / "out.errors.jsonl", "parquet")
    output.partial.mkdir()
    for path in (tmp_path / "a.txt", output.partial / "000000.parquet"):
        path.write_bytes(b"")
    items = Walk([str(tmp_path)], None, Fields(), without=output.files).items()
    assert [item.source for _, item in items] == [str(tmp_path / "a.txt")]


def test_an_input_is_not_overwritten(run: Run) -> None:
    """Nor is the output by failures."""
    _write_pages("in.jsonl", _dumps(1))
    before = Path("in.jsonl").read_bytes()
    for arguments in (("in.jsonl", "-o", "./in.jsonl"), ("in.jsonl", "-o", "out.jsonl", "--errors", "./out.jsonl")):
        result = run(*arguments, "--overwrite")
        assert result.exit_code == 2
        assert re.search("the output cannot be one of the inputs|failures cannot go into the output", result.stderr)
    assert Path("in.jsonl").read_bytes() == before
    assert [path.name for path in Path().iterdir()] == ["in.jsonl"]


@pytest.mark.parametrize("output", ["out.jsonl", "-"])
@pytest.mark.parametrize("failures", ["in.jsonl", "./in.jsonl", "link", "hard"])
def test_failures_are_not_written_over_an_input(run: Run, output: str, failures: str) -> None:
    """However it is called, and wherever the rows go: failures are written in place."""
    _write_pages("in.jsonl", _dumps(1))
    before = Path("in.jsonl").read_bytes()
    Path("link").symlink_to("in.jsonl")
    Path("hard").hardlink_to("in.jsonl")
    result = run("in.jsonl", "-o", output, "--errors", failures, "--overwrite")
    assert result.exit_code == 2
    assert "failures cannot go into one of the inputs: in.jsonl" in result.stderr
    assert Path("in.jsonl").read_bytes() == before


def test_failures_are_not_written_over_a_file_that_is_there(run: Run) -> None:
    """Where the rows go to the standard output, too, it takes --overwrite."""
    _write_pages("in.jsonl", _dumps(1))
    Path("log.jsonl").write_text("kept", encoding="utf-8")
    result = run("in.jsonl", "-o", "-", "--errors", "log.jsonl")
    assert result.exit_code == 2
    assert "log.jsonl is there already" in result.stderr
    assert Path("log.jsonl").read_text(encoding="utf-8") == "kept"
    assert run("in.jsonl", "-o", "-", "--errors", "log.jsonl", "--overwrite").exit_code == 0


@pytest.mark.parametrize("name", ["f.jsonl.partial", "f.errors.jsonl"])
def test_what_a_run_writes_is_not_its_only_input(run: Run, name: str) -> None:
    """It would be passed over, and replaced."""
    _write_pages(name, _dumps(1))
    before = Path(name).read_bytes()
    result = run(name, "--form", "jsonl", "-o", "f.jsonl", "--overwrite")
    assert result.exit_code == 2
    assert f"the run writes {name} itself" in result.stderr
    assert Path(name).read_bytes() == before


def test_a_field_that_is_named_twice_is_written_once(run: Run) -> None:
    """Parquet cannot be read with two columns of a name, and of two in CSV readers keep one."""
    _write_pages("in.jsonl", _dumps(1))
    assert run("in.jsonl", "-o", "out.csv", "--fields", "title,source,title,id").exit_code == 0
    with Path("out.csv").open(encoding="utf-8", newline="") as file:
        assert sorted(next(csv.reader(file))) == ["id", "source", "title"]


def test_no_more_than_the_limit_is_read(run: Run) -> None:
    """Failures count."""
    _write_pages("in.jsonl", _dumps(9))
    run("none", "in.jsonl", "-o", "out.jsonl", "--limit", "4")
    assert [row["id"] for row in _lines("out.jsonl")] == ["0", "1", "2"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="the system has no device that is always full")
def test_a_full_disk_ends_the_run_in_one_line(tmp_path: Path) -> None:
    """With status 2, as in all commands."""
    (tmp_path / "a.txt").write_text(_dumps(1)[0])
    with _start(str(tmp_path / "a.txt"), "-o", "/dev/full") as process:
        _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (2, b"Error: cannot read or write: No space left on device\n")


@pytest.mark.skipif(os.name != "posix", reason="signals are those of POSIX")
@pytest.mark.parametrize(
    ("name", "number", "status"), [("out.jsonl", signal.SIGINT, 130), ("out.parquet", signal.SIGTERM, 143)]
)
def test_a_run_that_is_interrupted_goes_on_where_it_was(tmp_path: Path, name: str, number: int, status: int) -> None:
    """Whole lines are left, no process is; a resumed run makes the file that an uninterrupted one makes."""
    if name.endswith("parquet"):
        pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
    pages, out = str(tmp_path / "in.jsonl"), tmp_path / name
    _write_pages(pages, [dump * 10 for dump in _dumps(9_000)])
    arguments = (pages, "-o", str(out), "-j", "2", "--fields", "id,title")
    with _start(*arguments) as process:
        checkpoint = tmp_path / f"{name}.checkpoint"
        while not checkpoint.exists():
            time.sleep(0.05)
        time.sleep(0.7)
        os.killpg(process.pid, number)
        _, errors = process.communicate(timeout=60)
    assert process.returncode == status
    assert errors.startswith(b"interrupted; go on with --resume: ")
    assert not out.exists()
    _wait_until_gone(process.pid)
    limit = int(errors.split()[5].replace(b",", b"")) + 20
    assert _finish(*arguments, "--limit", str(limit)) == 0
    rows = _lines(str(out)) if name.endswith("jsonl") else _parquet_rows(out)
    assert [row["id"] for row in rows] == [str(row) for row in range(limit)]


def _wait_until_gone(group: int) -> None:
    """Wait for the last process of a group, which ends when it sees that the first one has."""
    until = time.monotonic() + 30
    while _is_there(group):
        assert time.monotonic() < until, "processes are left"
        time.sleep(0.05)


def _is_there(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def _finish(*arguments: str) -> int:
    with _start(*arguments, "--resume") as process:
        process.communicate(timeout=120)
    return process.returncode


def _parquet_rows(path: Path) -> list[dict[str, Any]]:
    import pyarrow.parquet as pq  # noqa: PLC0415 (may be missing)

    rows: list[dict[str, Any]] = pq.read_table(path).to_pylist()
    return rows


@pytest.mark.skipif(os.name != "posix", reason="kills process groups as POSIX does")
def test_a_run_that_is_killed_at_any_moment_loses_and_repeats_nothing(tmp_path: Path) -> None:
    """No row is missing, none is there twice, no line is half; KILL_ROUNDS says how often it is killed."""
    pages, out, whole = tmp_path / "in.jsonl", tmp_path / "out.jsonl", tmp_path / "whole.jsonl"
    _write_pages(str(pages), [dump * (1 + number % 11) for number, dump in enumerate(_dumps(150))])
    with pages.open("a") as file:
        file.write("no json\n" * 20)
    # Its ids are those of before, which a run that goes on in here has not read itself.
    again = str(tmp_path / "again.jsonl")
    _write_pages(again, _dumps(170))
    arguments = (str(pages), again, "-j", "2", "--fields", "id,title,text")
    with _start(*arguments, "-o", str(whole)) as process:
        process.communicate(timeout=300)
    random = Random()  # noqa: S311 - at another moment each time
    for _ in range(int(os.environ.get("KILL_ROUNDS", "2"))):
        with _start(*arguments, "-o", str(out), "--resume") as process:
            time.sleep(random.uniform(0.4, 1.6))
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
    assert _finish(*arguments, "-o", str(out)) in {0, 1}
    assert out.read_bytes() == whole.read_bytes()
    errors = tmp_path / "out.errors.jsonl"
    assert errors.read_bytes() == (tmp_path / "whole.errors.jsonl").read_bytes()
    assert errors.read_text().count("duplicate_id") == 150
    assert sorted(path.name for path in tmp_path.glob("out*")) == ["out.errors.jsonl", "out.jsonl"]


def test_a_run_that_is_whole_is_not_done_again(run: Run) -> None:
    """So that a script can say ``--resume`` until it is."""
    Path("a.txt").write_text(_dumps(1)[0])
    for words in ("1 article, 1 with notes\n", "out.jsonl is whole already\n"):
        result = run("a.txt", "-o", "out.jsonl", "--resume")
        assert result.exit_code == 0
        assert result.stderr.endswith(words)


def test_show_says_which_command_takes_many_dumps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """``show`` takes one."""
    monkeypatch.chdir(tmp_path)
    for name in "abc":
        Path(name).write_text(_dumps(1)[0])
    result = CliRunner().invoke(program, ["show", "a", "b", "c", "--as", "json"])
    assert result.exit_code == 2
    assert "show takes one dump; for many: article-parse run a b c -o out.jsonl" in result.output
