"""The tables of the document on quality, and what the weights say of themselves."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from benchmarks import learned
from benchmarks.corpora import CorpusError
from benchmarks.floors import CROSS_VALIDATED, read_floors
from benchmarks.learned import check_learned_data, cross_validated
from benchmarks.tables import form_table, insert_table

_DOCUMENT = Path(__file__).parents[2] / "docs" / "explanation" / "quality.md"
_HEAD = """
ferries html: 0.9
ferries w3m: 0.85
Data: ferries 0123, dams 4567
title found where it is: ferries 0.8 of 3
"""


def test_table_has_a_row_for_each_form() -> None:
    """Words have three digits and shares of pages two; what is not measured stays blank."""
    figures: Mapping[str, float] = {"words": 0.97031, "shingles": 0.9, "title": 0.8864}
    floors = {"web-ferries": {"hash": "", "figures": {"html": figures, "w3m": {"cross-validated words": 0.925}}}}
    assert form_table(floors).split("\n") == [
        "| pages | dump | cross-validated words | words | title | authors | date | headings | topics |",
        "| --- | --- | --: | --: | --: | --: | --: | --: | --: |",
        "| web ferries | HTML |  | 0.970 | 0.89 |  |  |  |  |",
        "| web ferries | w3m | 0.925 |  |  |  |  |  |  |",
    ]


def test_table_takes_the_place_of_the_one_before() -> None:
    """What stands between the marks is replaced, and nothing else, however often."""
    document = "Above.\n\n<!-- forms -->\n| old |\n<!-- end of forms -->\n\nBelow.\n"
    once = insert_table(document, "forms", r"| \1 |")
    assert once == "Above.\n\n<!-- forms -->\n\n| \\1 |\n\n<!-- end of forms -->\n\nBelow.\n"
    assert insert_table(once, "forms", r"| \1 |") == once
    with pytest.raises(CorpusError, match="has no <!-- dams -->"):
        insert_table(document, "dams", "")


def test_document_has_the_figures_of_the_floors() -> None:
    """The figures that are published are those that are checked; ``benchmarks tables --write`` puts them in."""
    document = _DOCUMENT.read_text("utf-8")
    assert insert_table(document, "forms", form_table(read_floors())) == document


def test_weights_say_how_they_do_on_other_publishers(monkeypatch: pytest.MonkeyPatch) -> None:
    """The figures of the heads are read by corpus and form; other lines are no figures."""
    monkeypatch.setattr(learned, "_heads", lambda: [_HEAD])
    assert cross_validated() == {"ferries": {"html": 0.9, "w3m": 0.85}}


def test_weights_of_other_data_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Figures of another state of a corpus say nothing of this one; a corpus that weights do not name is let pass."""
    monkeypatch.setattr(learned, "_heads", lambda: [_HEAD])
    check_learned_data("dams", "4567")
    check_learned_data("quays", "89ab")
    with pytest.raises(CorpusError, match="ferries: weights were learned from other data"):
        check_learned_data("ferries", "4567")


def test_shipped_weights_state_a_figure_for_each_form() -> None:
    """What ``python -m training`` writes into the heads is what is read from them."""
    stated = cross_validated()
    for name, floor in read_floors().items():
        assert floor["figures"].keys() <= stated[name].keys()
    assert all(0.5 < figure < 1 for figures in stated.values() for figure in figures.values())
    assert CROSS_VALIDATED in floor["figures"]["html"]
