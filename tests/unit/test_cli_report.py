"""``article-parse show --html``: where the report goes, and what it never replaces."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from article_parse import to_report_html, trace
from article_parse.cli._commands import program

DUMP = "The Dam\n\nBy Ana Lima\n\nThe old dam above the town held through the night, officials said on Monday.\n"


@pytest.fixture
def dump(tmp_path: Path) -> Path:
    """Give a dump in a folder of its own."""
    file = tmp_path / "dump.txt"
    file.write_text(DUMP, encoding="utf-8")
    return file


def _show(*arguments: str | Path) -> Result:
    return CliRunner().invoke(program, ["show", *map(str, arguments)])


def test_a_report_is_written_instead_of_the_article(dump: Path) -> None:
    """Nothing is printed; the file is what the library gives."""
    report = dump.with_name("report.html")
    result = _show("--html", report, dump)
    assert (result.exit_code, result.output) == (0, "")
    assert report.read_bytes() == to_report_html(trace(DUMP.encode())).encode()


def test_a_report_replaces_an_older_one(dump: Path) -> None:
    """Whoever looks at a dump again does not name another file each time."""
    report = dump.with_name("report.html")
    _show("--html", report, dump)
    dump.write_text(DUMP.replace("Dam", "Weir"), encoding="utf-8")
    assert _show("--html", report, dump).exit_code == 0
    assert "<h1>The Weir</h1>" in report.read_text(encoding="utf-8")


def test_a_report_replaces_nothing_else(dump: Path) -> None:
    """The dump in the place of the report is left as it is."""
    result = _show("--html", dump, dump)
    assert result.exit_code == 2
    assert "is there and is no report; name another file, or remove it" in result.output
    assert dump.read_text(encoding="utf-8") == DUMP


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_report_goes_into_a_pipe(dump: Path) -> None:
    """As into ``>(gzip > report.html.gz)``, which holds nothing that would be lost."""
    pipe = dump.with_name("pipe")
    os.mkfifo(pipe)
    with ThreadPoolExecutor() as other:
        read = other.submit(pipe.read_bytes)
        assert _show("--html", pipe, dump).exit_code == 0
        assert read.result(timeout=60) == to_report_html(trace(DUMP.encode())).encode()


def test_a_report_is_printed_to_the_standard_output(dump: Path) -> None:
    """As other commands take a hyphen."""
    result = _show("--html", "-", dump)
    assert (result.exit_code, result.output) == (0, to_report_html(trace(DUMP.encode())))


def test_a_report_of_nothing_is_written_and_is_status_1(dump: Path) -> None:
    """What was not found is what one wants to look at."""
    dump.write_text("Share\n", encoding="utf-8")
    report = dump.with_name("report.html")
    result = _show("--html", report, dump)
    assert (result.exit_code, result.output) == (1, "nothing found: neither a title nor a body\n")
    assert "No body was found" in report.read_text(encoding="utf-8")
