"""One way to learn a score, measured on sites that were left out."""

from __future__ import annotations

import pytest

pytest.importorskip("lightgbm", reason="LightGBM is installed for the training only")

import numpy as np

from article_parse._blocks import Block, Reading, Renderer
from article_parse._label._entry import NOTHING, observe
from article_parse._span import Span
from benchmarks.corpora import Gold
from training.learner import Examples, Setting, fill, grow_on, left_out
from training.samples import EXAM, FOLDS, Sample
from training.trees import score

_SETTING = Setting(3, 4, 0.5)


def _examples(fold: int, *, is_right: bool = True, is_taught: bool = True) -> Examples:
    """Give a page of two hundred blocks of which the long ones are wanted, or the short ones where it is wrong."""
    gold = Gold("1", "", None, None, None, None, None, None, None, None)
    block = observe(Block(Span(0, 3), "Dam"))
    sample = Sample("mill", "html", gold, fold, Reading("", (), (), "html", Renderer.HTML), [block] * 201, [0.0] * 201)
    rows = np.array([[float(number % 2)] for number in range(200)], dtype=np.float32)
    wanted = (rows[:, 0] > 0) == is_right
    return Examples(sample._replace(is_taught=is_taught), range(200), rows, wanted, np.ones(200))


def test_scores_are_by_trees_that_have_not_seen_the_site() -> None:
    """A page that says the opposite of all others is scored as the others say, in each part and in the exam."""
    for odd in (*range(FOLDS), EXAM):
        examples = [_examples(fold, is_right=fold != odd) for fold in (*range(FOLDS), EXAM)]
        scores = left_out(examples, _SETTING)
        assert all(own[1] > 0 > own[0] for own, each in zip(scores, examples, strict=True) if each.sample.fold == odd)


def test_nothing_is_learned_from_the_exam_or_from_forms_that_are_only_measured() -> None:
    """However many pages of the exam say the opposite, the trees that are shipped do not follow them."""
    others = [_examples(EXAM, is_right=False) for _ in range(9)]
    others += [_examples(1, is_right=False, is_taught=False) for _ in range(9)]
    model = grow_on([*[_examples(0)] * 4, *others], _SETTING)
    short, long = score(model, np.array([[0.0], [1.0]], dtype=np.float32))
    assert long > 0 > short


def test_blocks_that_are_not_weighed_have_no_score_to_speak_of() -> None:
    """A page has a score for each block, whatever the trees were asked."""
    found = fill(_examples(0), [1.0] * 200)
    assert (found[:200], found[200]) == ([1.0] * 200, NOTHING)
