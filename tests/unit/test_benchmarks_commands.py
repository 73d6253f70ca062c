"""The commands of the benchmarks, on a corpus of two pages."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable
from inspect import signature
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from benchmarks import __main__ as program
from benchmarks import floors as pins
from benchmarks import learned
from benchmarks.corpora import corpus_hash, is_of_exam
from benchmarks.metrics import Answer
from benchmarks.peers import PEERS, Peer, Reader

_BODY = (
    "The old ferry left the quay at midnight with forty passengers and one dog, the first to cross by night in years."
)
_PAGE = f"<html><body><article><h1>The night ferry</h1><p>By Mara Quillon</p><p>{_BODY}</p></article></body></html>"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """Two pages of a site of the exam, of which the gold of the second has another author than the page."""
    folder = tmp_path / "ferries"
    (folder / "html").mkdir(parents=True)
    known = {"title": "The night ferry", "body": _BODY, "site": _SITE}
    rows = [{"id": name, "authors": [who], **known} for name, who in _AUTHORS]
    (folder / "gold.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    for name, _ in _AUTHORS:
        (folder / "html" / f"{name}.html.gz").write_bytes(gzip.compress(_PAGE.encode()))
    dumps = "".join(json.dumps({"id": name, "text": f"The night ferry\n\n{_BODY}"}) + "\n" for name, _ in _AUTHORS)
    (folder / "dumps-w3m.jsonl.gz").write_bytes(gzip.compress(dumps.encode()))
    return folder


_SITE = "mill.example"
_AUTHORS = (("one", "Mara Quillon"), ("two", "Ana Lima"))


def _run(*arguments: str | int | Path) -> Result:
    # Before click 8.2 the streams have to be taken apart by an argument that is gone since.
    apart: dict[str, Any] = {"mix_stderr": False} if "mix_stderr" in signature(CliRunner).parameters else {}
    return CliRunner(**apart).invoke(program.main, [str(argument) for argument in arguments])


def _peer(name: str, load: Callable[[], Reader]) -> Peer:
    return Peer(name, frozenset({"words", "shingles", "title"}), load)


def _absent() -> Reader:
    raise ModuleNotFoundError(name="peer", path=None)


def _fails_on_every_page() -> Reader:
    def read(html: str) -> Answer:
        raise ZeroDivisionError(html)

    return read


def test_quality_shows_and_writes_figures_and_scores(corpus: Path, tmp_path: Path) -> None:
    """The table has a row for each form; the file has the figures, every page, the versions and the hash."""
    file = tmp_path / "figures.json"
    result = _run("quality", "--corpus", corpus, "--json", file)
    assert result.exit_code == 0, result.output
    assert "ferries w3m" in result.stdout
    assert "ferries html" in result.stdout
    record = json.loads(file.read_text(encoding="utf-8"))
    text, html = record["runs"]
    assert (text["form"], html["form"], len(html["hash"])) == ("w3m", "html", 16)
    ours = html["tools"]["article_parse"]
    assert ours["figures"] == {"words": 1.0, "shingles": 1.0, "title": 1.0, "authors": 0.5}
    assert [(page["id"], page["authors"]) for page in ours["pages"]] == [("one", 1.0), ("two", 0.0)]
    assert "authors" not in text["tools"]["article_parse"]["figures"]
    assert "selectolax" in record["versions"]


def test_worst_lists_what_was_found_and_wanted(corpus: Path) -> None:
    """Of the pages that are not wholly right by a field, the list shows both values."""
    result = _run("quality", "--corpus", corpus, "--media", "html", "--worst", 5, "--by", "authors")
    listed = result.stdout.partition("The worst by authors:\n")[2].split("\n")
    assert [line.split() for line in listed if line] == [
        ["0.000", "two"],
        ["found", "Mara", "Quillon"],
        ["wanted", "Ana", "Lima"],
    ]


def test_peer_that_is_not_installed_is_named_and_skipped(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The figures of the others come all the same."""
    monkeypatch.setitem(PEERS, "goose3", _peer("goose3", _absent))
    result = _run("quality", "--corpus", corpus, "--media", "html", "--peer", "goose3")
    assert result.exit_code == 0, result.output
    assert "goose3 is skipped, since it cannot be imported" in result.stderr
    assert "article_parse" in result.stdout
    assert "goose3" not in result.stdout


def test_peer_that_raises_answers_nothing_and_is_counted(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that a peer fails on is an empty answer; the table counts it and the file names the error."""
    monkeypatch.setitem(PEERS, "goose3", _peer("goose3", _fails_on_every_page))
    file = tmp_path / "figures.json"
    result = _run("quality", "--corpus", corpus, "--media", "html", "--peer", "goose3", "--json", file)
    assert "failed" in result.stdout
    theirs = json.loads(file.read_text(encoding="utf-8"))["runs"][0]["tools"]["goose3"]
    assert theirs["failed"] == {"ZeroDivisionError": 2}
    assert theirs["figures"] == {"words": 0.0, "shingles": 0.0, "title": 0.0}


def test_speed_times_every_tool_on_the_same_pages(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """HTML is timed with the peers and the bare parser, dumps by their lines."""
    monkeypatch.setitem(PEERS, "trafilatura", _peer("trafilatura", lambda: lambda html: Answer(text=html.upper() * 9)))
    file = tmp_path / "costs.json"
    result = _run("speed", "--corpus", corpus, "--rounds", 1, "--peer", "trafilatura", "--json", file)
    assert result.exit_code == 0, result.output
    assert "of trafilatura" in result.stdout
    assert "ms per 300 lines" in result.stdout
    text, html = json.loads(file.read_text(encoding="utf-8"))["runs"]
    assert list(html["tools"]) == ["article_parse", "decoding alone", "selectolax alone", "trafilatura"]
    assert all(len(tool["seconds"]) == 2 and tool["ms"] >= 0 for tool in html["tools"].values())
    lines = 2 * 3
    ours = text["tools"]["article_parse"]
    assert ours["ms_per_300_lines"] == pytest.approx(sum(ours["seconds"]) * 1000 * 300 / lines)


@pytest.mark.parametrize("command", ["quality", "speed"])
def test_folder_that_is_no_corpus_is_an_error_without_a_traceback(command: str, tmp_path: Path) -> None:
    """The message names the folder and what it lacks."""
    result = _run(command, "--corpus", tmp_path)
    assert result.exit_code == 1
    assert result.stderr == f"Error: {tmp_path} is no corpus: it has no gold.jsonl\n"


def test_unknown_renderer_is_an_error_that_names_the_known_ones(corpus: Path) -> None:
    """Whoever mistypes a renderer sees which there are."""
    result = _run("quality", "--corpus", corpus, "--renderer", "lynx")
    assert result.stderr == f"Error: {corpus} has no lynx; it has w3m, html\n"


def test_floors_fail_on_a_drop_and_ignore_new_figures(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A figure below its floor fails; one without a floor is not compared until the floors are written."""
    file = corpus.parent / "floors.json"
    monkeypatch.setattr(pins, "_FILE", file)
    file.write_text('{"ferries": {"hash": "", "figures": {"html": {}}}}', encoding="utf-8")
    changed = _run("floors", "--corpora", corpus.parent)
    assert (changed.exit_code, "the data have changed" in changed.stderr) == (1, True)
    assert _run("floors", "--corpora", corpus.parent, "--write").exit_code == 0
    pinned = json.loads(file.read_text(encoding="utf-8"))
    assert pinned["ferries"]["figures"]["html"]["authors"] == 0.5
    assert _run("floors", "--corpora", corpus.parent).exit_code == 0
    del pinned["ferries"]["figures"]["html"]["words"]
    file.write_text(json.dumps(pinned), encoding="utf-8")
    assert _run("floors", "--corpora", corpus.parent).exit_code == 0
    pinned["ferries"]["figures"]["html"]["authors"] = 0.75
    file.write_text(json.dumps(pinned), encoding="utf-8")
    fallen = _run("floors", "--corpora", corpus.parent)
    assert fallen.exit_code == 1
    assert "ferries html: authors is 0.5, its floor is 0.75" in fallen.stderr


def test_floors_are_of_the_exam(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page of a site that may be learned from is not measured for the floors."""
    rows = [json.loads(line) for line in (corpus / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    rows[1]["site"] = "ferry.example"
    (corpus / "gold.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    assert [is_of_exam(row["site"]) for row in rows] == [True, False]
    monkeypatch.setattr(pins, "_FILE", corpus.parent / "floors.json")
    pins.write_floors({"ferries": {"hash": "", "figures": {"html": {}}}})
    assert _run("floors", "--corpora", corpus.parent, "--write").exit_code == 0
    assert pins.read_floors()["ferries"]["figures"]["html"]["authors"] == 1.0


def test_floors_hold_what_the_weights_state(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights that do worse on other publishers fail, and so do those that were learned from other data."""
    heads: list[str] = []
    monkeypatch.setattr(learned, "_heads", lambda: heads)
    monkeypatch.setattr(pins, "_FILE", corpus.parent / "floors.json")
    pins.write_floors({"ferries": {"hash": corpus_hash(corpus), "figures": {"w3m": {"cross-validated words": 0.9}}}})
    heads[:] = ["\nferries w3m: 0.9000\n"]
    assert _run("floors", "--corpora", corpus.parent).exit_code == 0
    heads[:] = ["\nferries w3m: 0.8990\n"]
    fallen = _run("floors", "--corpora", corpus.parent)
    assert "ferries w3m: cross-validated words is 0.899, its floor is 0.9" in fallen.stderr
    heads[:] = ["\nferries w3m: 0.9000\nData: ferries 0123\n"]
    other = _run("floors", "--corpora", corpus.parent)
    assert (other.exit_code, "weights were learned from other data (hash 0123;" in other.stderr) == (1, True)


def test_floors_are_skipped_without_corpora(tmp_path: Path) -> None:
    """A clone without the corpora passes, and says why."""
    result = _run("floors", "--corpora", tmp_path / "nowhere")
    assert (result.exit_code, result.stdout) == (0, f"skipped: there are no corpora in {tmp_path / 'nowhere'}\n")


def test_worst_by_words_lists_what_was_missed_and_added(corpus: Path) -> None:
    """Of the worst pages, the list names the pieces that the other side lacks by length and first words."""
    row = {"id": "one", "body": f"{_BODY}\n\nTwo geese and a goat watched from the other bank, and said nothing."}
    (corpus / "gold.jsonl").write_text(f"{json.dumps(row)}\n", encoding="utf-8")
    (corpus / "dumps-w3m.jsonl.gz").unlink()
    result = _run("quality", "--corpus", corpus, "--worst", 1)
    listed = result.stdout.partition("The worst by words:\n")[2].split("\n")
    assert listed[0].split()[1:] == ["one"]
    assert listed[1].split() == "missed 13 words: Two geese and a goat watched from the other bank, and said".split()
    assert not any(line.split()[:1] == ["added"] for line in listed)


def test_languages_have_a_row_each(corpus: Path) -> None:
    """The figures by language stand below those of the form."""
    result = _run("quality", "--corpus", corpus, "--media", "html", "--languages")
    rows = [line.split() for line in result.stdout.partition("By language")[2].split("\n") if line.strip()]
    assert rows[-1][:2] == ["en", "2"]


def test_peer_that_reads_lines_is_measured_on_dumps(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It gets the lines of a dump as paragraphs, and any page of HTML as it is."""
    seen: list[str] = []

    def read(html: str) -> Answer:
        seen.append(html)
        return Answer()

    monkeypatch.setitem(PEERS, "justext", _peer("justext", lambda: read)._replace(reads_lines=True))
    result = _run("quality", "--corpus", corpus, "--peer", "justext", "--limit", 1)
    assert result.stdout.count("justext") == 2
    assert seen == [f"<p>The night ferry</p>\n<p>{_BODY}</p>\n", _PAGE]


def test_render_writes_a_corpus_of_dumps(corpus: Path, tmp_path: Path) -> None:
    """What one command prints the other measures."""
    done = _run("render", corpus, "-o", tmp_path / "printed", "--renderer", "wet")
    assert (done.exit_code, done.stdout) == (0, "wet: 2 dumps\n")
    assert "printed wet" in _run("quality", "--corpus", tmp_path / "printed").stdout


def test_plot_is_drawn_with_the_peers(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file has a point for the library and each peer; the figures are printed, too."""
    monkeypatch.setitem(PEERS, "goose3", _peer("goose3", lambda: lambda html: Answer(text=html)))
    file = tmp_path / "plot.svg"
    result = _run("plot", "--corpus", corpus, "--peer", "goose3", "--rounds", 1, "-o", file)
    assert result.exit_code == 0, result.output
    assert file.read_text(encoding="utf-8").count("<circle") == 2
    assert "ferries: article_parse 1.0000 at " in result.stdout


def test_tables_go_into_a_document(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The marked tables of a document are made anew from the floors and the corpora."""
    monkeypatch.setattr(pins, "_FILE", corpus.parent / "floors.json")
    pins.write_floors({"ferries": {"hash": "", "figures": {"html": {"words": 0.75}, "w3m": {"words": 0.5}}}})
    document = tmp_path / "quality.md"
    names = ("forms", "languages", "renderers")
    document.write_text("\n".join(f"<!-- {name} -->\n<!-- end of {name} -->" for name in names), encoding="utf-8")
    result = _run("tables", "--corpora", corpus.parent, "--printed", corpus.parent, "--write", document)
    assert result.exit_code == 0, result.output
    written = document.read_text(encoding="utf-8").split("\n")
    assert "| ferries | HTML |  | 0.750 |  |  |  |  |  |" in written
    assert "| ferries | w3m | 1.000 | 1.00 |  |  |  |" in written
    assert "| ferries | mean of those in the corpus | 0.500 |  |  |  |  |" in written


def test_prose_dates_shows_the_lines_of_articles_that_are_dates(corpus: Path) -> None:
    """A paragraph that is a date is listed with how often it stands there; prose is not."""
    rows = [{"id": "1", "body": "Updated 2 March 2026\n12 people died\nUpdated 2 March 2026"}]
    (corpus / "gold.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    result = CliRunner().invoke(program.main, ["prose-dates", str(corpus)])
    assert result.output.splitlines() == ["     2 Updated 2 March 2026", "     2 paragraphs of ferries"]


def test_comparison_has_a_row_for_each_tool(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The better stands first; what a tool does not give is blank; where it fails is counted; versions stand below."""
    monkeypatch.setitem(PEERS, "goose3", _peer("goose3", _fails_on_every_page))
    document = tmp_path / "comparison.md"
    document.write_text("<!-- comparison -->\n<!-- end of comparison -->\n", encoding="utf-8")
    result = _run("compare", "--corpus", corpus, "--peer", "goose3", "--rounds", 1, "--write", document)
    assert result.exit_code == 0, result.output
    *_, ours, theirs, _, versions, _, _, _ = document.read_text(encoding="utf-8").split("\n")
    ferries, name, words, title, authors, date, *_ = (cell.strip() for cell in ours.strip("|").split("|"))
    assert (ferries, name, words, title, authors, date) == ("ferries", "article_parse", "1.000", "1.00", "0.50", "")
    assert re.fullmatch(r"\| ferries \| goose3 \| 0\.000 \| 0\.00 \|(?:  \|)+ \d+ \| 2 \|", theirs)
    assert re.match(r"Measured with article-parse-dumps [\d.]+, selectolax [\d.]+, goose3 ", versions)
