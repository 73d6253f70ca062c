"""Boosted trees, and the Python that they become."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import repeat
from typing import Any

import lightgbm
import numpy as np
from numpy.typing import NDArray

__all__ = ["Table", "grow", "score", "source_of"]

Table = NDArray[np.float32]

_PARAMETERS = {
    "objective": "binary", "min_data_in_leaf": 60, "feature_fraction": 0.6, "bagging_fraction": 0.5, "bagging_freq": 1,
    "lambda_l2": 5.0, "max_bin": 63, "seed": 1, "deterministic": True, "force_row_wise": True,
    "num_threads": 2, "verbose": -1,
}  # fmt: skip


_ZERO = 1e-6
"""What LightGBM writes for a threshold right above zero, 1e-35, is less than this."""
_TREES = 10
"""How many trees stand in one function; that costs a score 6 % more than all in one, since each unpacks the row."""


def grow(
    rows: Table, wanted: NDArray[np.bool_], weights: NDArray[np.float64], *, leaves: int, rate: float, trees: int
) -> lightgbm.Booster:
    """Give *trees* boosted trees of at most so many *leaves*, learned at this *rate*."""
    data = lightgbm.Dataset(rows, wanted, weight=weights)
    return lightgbm.train({**_PARAMETERS, "num_leaves": leaves, "learning_rate": rate}, data, trees)


def score(model: lightgbm.Booster, rows: Table) -> list[float]:
    """Give the log odds of each of *rows*."""
    return [float(each) for each in model.predict(rows, raw_score=True)]


def source_of(model: lightgbm.Booster, names: Sequence[str], function: str) -> str:
    """
    Give the source of a *function* that says what *model* says of a row with *names*, a line for each tree.

    The trees stand in functions of a few each: for each line that a debugger or the measuring of coverage follows,
    CPython looks through the whole function, which is 500 times as slow where that holds all trees.
    """
    trees = [tree["tree_structure"] for tree in model.dump_model()["tree_info"]]
    parts = [trees[start : start + _TREES] for start in range(0, len(trees), _TREES)]
    called = [f"_{function}_{number}" for number in range(1, len(parts) + 1)]
    whole = [
        f"def {function}(row: Sequence[float]) -> float:",
        '    """Give the log odds that a row of traits is of what was looked for."""',
        f"    return {' + '.join(f'{name}(row)' for name in called)}\n",
    ]
    return "\n\n".join([*map(_function, called, parts, repeat(names)), "\n".join(whole)])


def _function(name: str, trees: Sequence[dict[str, Any]], names: Sequence[str]) -> str:
    used = {number for tree in trees for number in _features(tree)}
    unpacked = ", ".join(each if number in used else "_" for number, each in enumerate(names))
    lines = [f"def {name}(row: Sequence[float]) -> float:", f"    ({unpacked}) = row", "    s = 0.0"]
    lines.extend(f"    s += {_expression(tree, names)}" for tree in trees)
    return "\n".join([*lines, "    return s", ""])


def _features(node: dict[str, Any]) -> Iterator[int]:
    if "split_feature" in node:
        yield node["split_feature"]
        yield from _features(node["left_child"])
        yield from _features(node["right_child"])


def _expression(node: dict[str, Any], names: Sequence[str]) -> str:
    if "split_feature" not in node:
        return f"{node['leaf_value']:.3f}"
    left, right = (_expression(node[side], names) for side in ("left_child", "right_child"))
    return f"({left} if {names[node['split_feature']]} <= {_threshold(node['threshold'])} else {right})"


def _threshold(value: float) -> str:
    """Give a threshold as it is written; one right below zero, -1e-35, is no zero: the two part it differently."""
    return "0.0" if 0 < value < _ZERO else f"{value:.5g}"
