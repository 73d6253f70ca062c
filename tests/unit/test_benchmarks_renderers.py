"""The renderers that print pages for the benchmarks."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from benchmarks.corpora import CorpusError, forms, pages
from benchmarks.renderers import RENDERERS, Render, Renderer, RendererError, load_renderer, write_dumps
from benchmarks.report import notices

_PAGE = (
    "<!doctype html><html><head><meta charset='iso-8859-1'><title>The night ferry – Quay</title>"
    "<style>p { color: red }</style><script>var dam = 1;</script></head><body><ul><li>Home</li><li>Town</li></ul>"
    "<h1>The night ferry</h1><p>The old ferry left\nthe <b>quay</b>\nat midnight, as José says.</p><p>Nobody waved.</p>"
    "</body></html>"
)


def _corpus(folder: Path, *names: str) -> Path:
    (folder / "html").mkdir(parents=True)
    rows = [json.dumps({"id": name, "body": f"Nobody waved at {name}."}) + "\n" for name in names]
    (folder / "gold.jsonl").write_text("".join(rows), encoding="utf-8")
    for name in names:
        (folder / "html" / f"{name}.html.gz").write_bytes(gzip.compress(_PAGE.encode()))
    return folder


@pytest.mark.parametrize("name", RENDERERS)
def test_renderer_prints_what_a_page_shows(name: str) -> None:
    """The text of a page comes in its order and in its letters, without styles and scripts."""
    try:
        render = load_renderer(name)
    except RendererError as fault:
        pytest.skip(str(fault))
    # Markdown marks what is emphasised.
    shown = " ".join(render(_PAGE).replace("_", "").replace("*", "").split())
    assert "Nobody waved." in shown
    assert shown.index("Town") < shown.index("The old ferry left the quay at midnight, as José says.")
    assert "var dam" not in shown
    assert "color" not in shown


def test_text_records_have_a_line_for_the_title_and_each_block() -> None:
    """Lines as in a WET file: no blank ones, white space folded, elements of a line kept on it."""
    assert load_renderer("wet")(_PAGE).split("\n") == [
        "The night ferry – Quay",
        "Home",
        "Town",
        "The night ferry",
        "The old ferry left the quay at midnight, as José says.",
        "Nobody waved.",
    ]


def test_dumps_stand_beside_the_same_gold(tmp_path: Path) -> None:
    """What is written is a corpus with the gold of the first, and the same bytes when it is written again."""
    corpus, folder = _corpus(tmp_path / "ferries", "one", "two"), tmp_path / "printed" / "ferries"
    assert write_dumps(corpus, "wet", folder, notices()) == 2
    assert forms(folder) == ["wet"]
    assert [page.gold.body for page in pages(folder, "wet")] == ["Nobody waved at one.", "Nobody waved at two."]
    first = (folder / "dumps-wet.jsonl.gz").read_bytes()
    write_dumps(corpus, "wet", folder, notices())
    assert (folder / "dumps-wet.jsonl.gz").read_bytes() == first


def test_dumps_do_not_go_into_a_corpus_of_other_pages(tmp_path: Path) -> None:
    """A folder with other gold is left as it is, and a corpus without HTML has nothing to print."""
    corpus, other = _corpus(tmp_path / "ferries", "one"), _corpus(tmp_path / "dams", "three")
    with pytest.raises(CorpusError, match="is not that of"):
        write_dumps(corpus, "wet", other, notices())
    assert forms(other) == ["html"]
    write_dumps(corpus, "wet", tmp_path / "printed", notices())
    with pytest.raises(CorpusError, match=r"has no html/ID\.html\.gz to print"):
        write_dumps(tmp_path / "printed", "wet", tmp_path / "again", notices())


def test_renderer_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says what is missing, and how it is installed."""

    def absent() -> Render:
        raise ModuleNotFoundError("No module named 'inscriptis'")  # noqa: EM101, TRY003 as Python does

    monkeypatch.setitem(RENDERERS, "inscriptis", Renderer("pip install inscriptis", absent))
    with pytest.raises(RendererError) as caught:
        load_renderer("inscriptis")
    assert str(caught.value) == (
        "inscriptis cannot be loaded (No module named 'inscriptis'); pip install inscriptis has it"
    )


def test_program_that_is_not_there_or_fails_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A program that cannot be found, or ends with an error, ends the printing with a message."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(RendererError, match="there is no program lynx"):
        load_renderer("lynx")
    program = tmp_path / "lynx"
    program.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(RendererError, match=r"lynx failed: .* exit status 3"):
        load_renderer("lynx")(_PAGE)
