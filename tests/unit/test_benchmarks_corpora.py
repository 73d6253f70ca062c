"""The folders that the benchmarks read."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from benchmarks.corpora import CorpusError, corpus_hash, forms, pages, read_gold, sample


def _write(corpus: Path, *rows: object, dumps: list[object] | None = None, html: dict[str, str] | None = None) -> Path:
    corpus.mkdir(exist_ok=True)
    (corpus / "gold.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")
    if dumps is not None:
        printed = "".join(f"{json.dumps(row)}\n" for row in dumps)
        (corpus / "dumps-w3m.jsonl.gz").write_bytes(gzip.compress(printed.encode()))
    if html is not None:
        (corpus / "html").mkdir()
        for name, page in html.items():
            (corpus / "html" / f"{name}.html.gz").write_bytes(gzip.compress(page.encode()))
    return corpus


def _numbered(count: int) -> list[dict[str, str]]:
    return [{"id": str(number), "body": f"Dam {number}"} for number in range(count)]


def test_html_comes_as_bytes_and_dumps_as_text(tmp_path: Path) -> None:
    """A page is given as it was fetched, a dump as the renderer printed it, each with its gold."""
    corpus = _write(tmp_path, *_numbered(1), dumps=[{"id": "0", "text": "Dam"}], html={"0": "<p>Dam</p>"})
    assert forms(corpus) == ["w3m", "html"]
    assert forms(corpus, "text") == ["w3m"]
    assert forms(corpus, "html") == ["html"]
    assert [page.dump for form in forms(corpus) for page in pages(corpus, form)] == ["Dam", b"<p>Dam</p>"]
    assert next(pages(corpus, "w3m")).gold.body == "Dam 0"


def test_page_that_a_form_lacks_is_left_out(tmp_path: Path) -> None:
    """Where one page is missing the others are read."""
    corpus = _write(tmp_path, *_numbered(3), html={"0": "", "2": ""})
    assert [page.id for page in pages(corpus, "html")] == ["0", "2"]


def test_limit_is_spread_over_the_corpus(tmp_path: Path) -> None:
    """A sample does not stop at the first publishers of the file, and is the same for HTML and dumps."""
    dumps: list[object] = [{"id": str(number), "text": ""} for number in range(9)]
    corpus = _write(tmp_path, *_numbered(9), dumps=dumps, html={str(number): "" for number in range(9)})
    for form in forms(corpus):
        assert [page.id for page in pages(corpus, form, 3)] == ["0", "3", "6"]
    assert sample(["a", "b"], 5) == ["a", "b"]


def test_unknown_fields_are_none_and_known_ones_are_kept(tmp_path: Path) -> None:
    """What the gold does not say is None, which is not the same as an empty list."""
    row = {"id": "0", "body": "", "authors": [], "date": "2026-03", "crawled": "2026-03-01 12:00", "mood": 1}
    gold = read_gold(_write(tmp_path, row))["0"]
    assert (gold.title, gold.headings, gold.topics) == (None, None, None)
    assert gold.authors == ()
    assert gold.date == "2026-03"
    assert gold.crawled == datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("row", "complaint"),
    [
        ({"id": "0"}, "gold.jsonl:1: a page needs an id and a body"),
        ({"id": 7, "body": ""}, "gold.jsonl:1: id must be a string or null, not 7"),
        ({"id": "0", "body": "", "authors": "Ana Lima"}, "authors must be a list of strings or null, not 'Ana Lima'"),
        ({"id": "0", "body": "", "date": "last week"}, "date must be an ISO date such as 2026-03-01"),
        (["0"], "gold.jsonl:1 is no JSON object"),
    ],
)
def test_broken_gold_is_named(tmp_path: Path, row: object, complaint: str) -> None:
    """The message about a row names the line and what is wrong with it."""
    with pytest.raises(CorpusError) as caught:
        read_gold(_write(tmp_path, row))
    assert complaint in str(caught.value)


def test_folder_that_is_no_corpus_is_named(tmp_path: Path) -> None:
    """A folder without gold, without pages, with a page twice or with a broken archive is refused with the reason."""
    with pytest.raises(CorpusError, match=r"it has no gold\.jsonl"):
        forms(tmp_path)
    with pytest.raises(CorpusError, match="has no pages"):
        forms(_write(tmp_path, *_numbered(1)))
    with pytest.raises(CorpusError, match="stands above already"):
        read_gold(_write(tmp_path, *_numbered(1), *_numbered(1)))
    with pytest.raises(CorpusError, match="holds no page"):
        read_gold(_write(tmp_path))
    (tmp_path / "gold.jsonl").write_text("{")
    with pytest.raises(CorpusError, match="is no JSON"):
        read_gold(tmp_path)
    _write(tmp_path, *_numbered(1), html={"0": ""})
    (tmp_path / "html" / "0.html.gz").write_bytes(b"no archive")
    with pytest.raises(CorpusError, match="cannot be read"):
        list(pages(tmp_path, "html"))


def test_dump_of_an_unknown_page_is_named(tmp_path: Path) -> None:
    """A dump whose id is not in the gold is no page that can be scored."""
    corpus = _write(tmp_path, *_numbered(1), dumps=[{"id": "quay", "text": "Dam"}])
    with pytest.raises(CorpusError, match="its id is 'quay'"):
        list(pages(corpus, "w3m"))


def test_hash_changes_with_gold_dumps_and_html(tmp_path: Path) -> None:
    """Whatever is measured is part of the hash."""
    corpus = _write(tmp_path, *_numbered(1), dumps=[], html={"0": "Dam"})
    seen = {corpus_hash(corpus)}
    (corpus / "html" / "0.html.gz").write_bytes(gzip.compress(b"Quay"))
    seen.add(corpus_hash(corpus))
    seen.add(corpus_hash(_write(corpus, *_numbered(1), dumps=[{"id": "0", "text": ""}])))
    seen.add(corpus_hash(_write(corpus, *_numbered(2))))
    assert len(seen) == 4
