"""Pages as samples: which are learned from, in which forms, and how much they count."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

pytest.importorskip("lightgbm", reason="LightGBM is installed for the training only")

from benchmarks.corpora import is_of_exam
from training.samples import EXAM, FOLDS, LEARNED_FORMS, Sample, fold_of, load

_BODY = (
    "The old ferry left the quay at midnight with forty passengers and one dog, the first to cross by night in years."
)
_PAGE = f"<html><body><h1>The night ferry</h1><p>{_BODY}</p><h2>On board</h2><p>{_BODY}</p></body></html>"


def _corpus(folder: Path, sites: dict[str, int], *renderers: str, html: bool = True) -> Path:
    """Make a corpus with so many pages of each site."""
    names = [(f"{site}-{number}", site) for site, count in sites.items() for number in range(count)]
    folder.mkdir(parents=True)
    rows = [json.dumps({"id": name, "body": f"{_BODY}\nOn board\n{_BODY}", "site": site}) for name, site in names]
    (folder / "gold.jsonl").write_text("\n".join(rows), encoding="utf-8")
    if html:
        (folder / "html").mkdir()
        for name, _ in names:
            (folder / "html" / f"{name}.html.gz").write_bytes(gzip.compress(_PAGE.encode()))
    for renderer in renderers:
        dumps = [
            json.dumps({"id": name, "text": f"The night ferry\n\n{_BODY}\n\nOn board\n\n{_BODY}"}) for name, _ in names
        ]
        (folder / f"dumps-{renderer}.jsonl.gz").write_bytes(gzip.compress("\n".join(dumps).encode()))
    return folder


def _forms(samples: list[Sample]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for sample in samples:
        found.setdefault(sample.gold.id, set()).add(sample.form)
    return found


def test_a_fifth_of_the_sites_is_the_exam() -> None:
    """Which it is hangs on the name of the site alone, in all corpora the same; the others are in one of five parts."""
    sites = [f"paper{number}.example" for number in range(2000)]
    assert 0.18 < sum(map(is_of_exam, sites)) / len(sites) < 0.22
    assert {fold_of(site) for site in sites} == {EXAM, *range(FOLDS)}
    assert all((fold_of(site) == EXAM) is is_of_exam(site) for site in sites)


def test_a_page_is_learned_from_in_two_of_its_dumps(tmp_path: Path) -> None:
    """Dumps of renderers that nothing is learned from are left out."""
    corpus = _corpus(tmp_path / "mill", {"mill.example": 6}, *LEARNED_FORMS, "lynx")
    found = _forms(load([corpus], "text"))
    assert {len(forms) for forms in found.values()} == {2}
    assert set().union(*found.values()) <= set(LEARNED_FORMS)


def test_dumps_may_stand_in_another_folder_than_the_pages(tmp_path: Path) -> None:
    """Folders of one name are one corpus: the headings of a dump are those that its page marks."""
    pages = _corpus(tmp_path / "pages" / "mill", {"mill.example": 1})
    printed = _corpus(tmp_path / "printed" / "mill", {"mill.example": 1}, "w3m", html=False)
    (sample,) = load([pages, printed], "text")
    assert (sample.form, sample.headings) == ("w3m", frozenset({"onboard"}))
    assert [each.form for each in load([pages, printed], "html")] == ["html"]


def test_sites_with_many_pages_count_as_three(tmp_path: Path) -> None:
    """Of a corpus with pages of few sites, a site with six pages has each count half."""
    corpus = _corpus(tmp_path / "mill", {"mill.example": 6, "weir.example": 2})
    weights = {sample.gold.site: sample.weight for sample in load([corpus], "html")}
    assert weights["mill.example"] * 2 == weights["weir.example"]
