"""Boosted trees, and the Python that they become."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from inspect import isfunction
from typing import Any, cast

import pytest

from article_parse._label._traits import Row

np = pytest.importorskip("numpy", reason="numpy is installed for the training only")
pytest.importorskip("lightgbm", reason="LightGBM is installed for the training only")

from training.trees import grow, score, source_of  # noqa: E402 needs what may not be installed

NAMES = ("length", "share", "depth", "is_link")
_ROWS = 2000


def _compiled(source: str, function: str) -> Callable[[Row], float]:
    names: dict[str, Any] = {"Sequence": Sequence}
    exec(compile(source, "<source>", "exec"), names)  # noqa: S102 what the training wrote
    return cast("Callable[[Row], float]", names[function])


def _rows(seed: int) -> Any:  # noqa: ANN401 a table of numpy, which may not be installed
    """Give random rows of a count, a share, a signed number and a flag."""
    random = np.random.default_rng(seed)
    columns = (
        random.integers(0, 400, _ROWS), random.random(_ROWS).round(2), random.integers(-5, 6, _ROWS),
        random.integers(0, 2, _ROWS),
    )  # fmt: skip
    return np.stack(columns, axis=1).astype(np.float32)


def _model(rows: Any, trees: int = 12) -> Any:  # noqa: ANN401 as _rows
    wanted = (rows[:, 0] * (1 - rows[:, 3]) + 100 * rows[:, 1] > 150) ^ (rows[:, 2] < 0)
    return grow(rows, wanted, np.ones(len(rows)), leaves=8, rate=0.2, trees=trees)


def test_the_source_says_what_the_trees_say() -> None:
    """For rows that the trees have not seen, the function gives their log odds, to the thousandth of each leaf."""
    trees = 12
    model = _model(_rows(1), trees)
    rows = _rows(2)
    function = _compiled(source_of(model, NAMES, "score_it"), "score_it")
    found = [function(tuple(map(float, row))) for row in rows]
    assert found == pytest.approx(score(model, rows), abs=0.0005 * trees + 1e-9)
    assert len(set(found)) > 50


def test_growing_again_gives_the_same() -> None:
    """The trees do not depend on chance or on the machine's mood."""
    assert source_of(_model(_rows(3)), NAMES, "f") == source_of(_model(_rows(3)), NAMES, "f")


def test_traits_that_no_tree_asks_for_have_no_name() -> None:
    """The source unpacks the traits in their order and names those it compares."""
    rows = _rows(4)
    rows[:, 2] = 7
    source = source_of(_model(rows), NAMES, "score_it")
    assert "\ndef score_it(row: Sequence[float]) -> float:\n" in source
    assert "    (length, share, _, is_link) = row\n" in source
    assert "depth" not in source


def test_no_function_holds_many_trees() -> None:
    """Each line of a function that is traced costs a look through all of its lines."""
    function = _compiled(source_of(_model(_rows(5), trees=35), NAMES, "score_it"), "score_it")
    parts = [each for each in function.__globals__.values() if isfunction(each) and each is not function]
    assert len(parts) == 4
    assert max(len(list(each.__code__.co_lines())) for each in parts) < 600
    assert function((9.0,) * 4) == pytest.approx(sum(each((9.0,) * 4) for each in parts))


def test_what_cannot_be_told_apart_has_one_score() -> None:
    """Trees that find nothing to compare give the log odds of all that they have seen."""
    rows = np.ones((400, 4), dtype=np.float32)
    model = grow(rows, np.arange(400) < 100, np.ones(400), leaves=8, rate=0.2, trees=3)
    function = _compiled(source_of(model, NAMES, "score_it"), "score_it")
    assert function((1.0,) * 4) == function((9.0,) * 4) == pytest.approx(float(np.log(100 / 300)), abs=0.002)


def test_weights_count() -> None:
    """Rows with more weight pull the score to their side."""
    rows = np.ones((400, 4), dtype=np.float32)
    wanted = np.arange(400) < 200
    model = grow(rows, wanted, np.where(wanted, 3.0, 1.0), leaves=8, rate=0.2, trees=3)
    assert score(model, rows[:1])[0] == pytest.approx(float(np.log(3)), abs=0.002)
