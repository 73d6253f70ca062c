"""Groups of traits that are taken away in turn."""

from __future__ import annotations

import pytest

pytest.importorskip("lightgbm")

from article_parse._label._regions import REGION
from article_parse._label._traits import CONTEXT, OWN
from training.ablation import groups


def test_every_trait_is_in_one_group() -> None:
    """What a group is worth adds up to all that is looked at: no trait is left out, and none is in two groups."""
    assert sorted(trait for traits in groups("html").values() for trait in traits) == sorted(OWN + REGION)
    assert sorted(trait for traits in groups("text").values() for trait in traits) == sorted(OWN + CONTEXT)
