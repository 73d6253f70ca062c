"""The report of what was learned: by language and by the form of blocks."""

from __future__ import annotations

import pytest

from article_parse._blocks import Block, Reading, Renderer, Shape
from article_parse._label._entry import observe
from article_parse._span import Span
from benchmarks.corpora import Gold

pytest.importorskip("lightgbm", reason="LightGBM is installed for the training only")

from training.report import report, report_languages, report_shapes
from training.samples import Sample

TEXT = "The river rose over night, and they saw that the old dam above the town had held until the morning."
MENU = "Our harbour, our ferries, our weather and our mills are on all of the pages that you have not read yet."


def _sample(scores_of_menu: float) -> tuple[Sample, list[float]]:
    """Give a page of HTML with a heading, two paragraphs and a list item that is no text, and its scores."""
    lines = [("At the dam", Shape.HEADING), (TEXT, Shape.LINE), (f"{TEXT} {TEXT}", Shape.LINE), (MENU, Shape.LIST_ITEM)]
    blocks = tuple(Block(Span(0, len(line)), line, shape) for line, shape in lines)
    body = "\n".join(line for line, _ in lines[:3])
    gold = Gold("1", body, "https://mill.example/1", None, None, None, None, None, None, None)
    reading = Reading("", blocks, (), "html", Renderer.HTML)
    sample = Sample("mill", "html", gold, 0, reading, [*map(observe, blocks)], [1.0, 1.0, 1.0, 0.0])
    return sample, [3.0, 3.0, 3.0, scores_of_menu]


def test_the_report_gives_words_by_corpus_and_language() -> None:
    """A page that is chosen right has all words; languages with fewer than three pages are left out."""
    samples, scores = zip(*[_sample(-5.0)] * 3, strict=True)
    assert list(report(samples, scores)) == ["mill html: 1.0000"]
    assert list(report_languages(samples, scores)) == ["mill en: 1.0000 of 3"]
    assert list(report_languages(samples[:2], scores[:2])) == []


def test_the_report_gives_what_is_found_and_right_by_form() -> None:
    """A list item that is taken for text is wrong, and lowers what is right among the items alone."""
    sample, scores = _sample(3.0)
    assert list(report_shapes([sample], [scores])) == [
        "line: 1.000 found, 1.000 right of 60 words",
        "heading: 1.000 found, 1.000 right of 3 words",
        "list_item: 0.000 found, 0.000 right of 0 words",
    ]
