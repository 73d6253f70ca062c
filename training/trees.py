"""Boosted trees, and the Python that they become."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
    """Give a *function* that says what *model* says of a row with *names*, as nested comparisons."""
    trees = model.dump_model()["tree_info"]
    used = {number for tree in trees for number in _features(tree["tree_structure"])}
    unpacked = ", ".join(name if number in used else "_" for number, name in enumerate(names))
    lines = [
        f"def {function}(row: Sequence[float]) -> float:",
        '    """Give the log odds that the block with these traits is of the article."""',
        f"    ({unpacked}) = row",
        "    s = 0.0",
    ]
    for tree in trees:
        lines.extend(_branches(tree["tree_structure"], names, 1))
    return "\n".join([*lines, "    return s", ""])


def _features(node: dict[str, Any]) -> Iterator[int]:
    if "split_feature" in node:
        yield node["split_feature"]
        yield from _features(node["left_child"])
        yield from _features(node["right_child"])


def _branches(node: dict[str, Any], names: Sequence[str], depth: int) -> Iterator[str]:
    margin = "    " + " " * (depth - 1)
    if "split_feature" not in node:
        yield f"{margin}s += {node['leaf_value']:.3f}"
        return
    yield f"{margin}if {names[node['split_feature']]} <= {_threshold(node['threshold'])}:"
    yield from _branches(node["left_child"], names, depth + 1)
    yield f"{margin}else:"
    yield from _branches(node["right_child"], names, depth + 1)


def _threshold(value: float) -> str:
    """Give a threshold as it is written; one right below zero, -1e-35, is no zero: the two part it differently."""
    return "0.0" if 0 < value < _ZERO else f"{value:.5g}"
