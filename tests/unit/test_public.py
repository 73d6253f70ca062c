"""Classes and functions are called by the public modules that offer them."""

from __future__ import annotations

import importlib
import pickle
from enum import Enum
from types import FunctionType
from typing import Any, get_type_hints

import pytest

import article_parse
from article_parse import _blocks, _content, _moment, _pipeline, _trace, model, tracing

MODULES = ("", ".errors", ".learning", ".model", ".profiles", ".records", ".testing", ".tracing")


def _offered() -> list[Any]:
    modules = [importlib.import_module(f"article_parse{name}") for name in MODULES]
    values = {name: getattr(module, name) for module in modules for name in module.__all__}
    return [value for value in values.values() if isinstance(value, type | FunctionType)]


@pytest.mark.parametrize("value", _offered(), ids=lambda value: value.__qualname__)
def test_no_public_name_says_where_it_is_made(value: Any) -> None:  # noqa: ANN401 (a class or a function)
    """It is found again where it says it is, by pickle too."""
    assert "._" not in value.__module__
    assert value.__module__.startswith("article_parse")
    assert pickle.loads(pickle.dumps(value)) is value  # noqa: S301 (its own)


def test_private_modules_still_have_what_older_pickles_name() -> None:
    """And it is the same."""
    assert _content.Heading is model.Heading
    assert _moment.Moment is model.Moment
    assert _blocks.Claim is tracing.Claim
    assert _trace.Trace is _pipeline.Trace is article_parse.Trace
    assert pickle.loads(b"carticle_parse._content\nMark\n.") is model.Mark  # noqa: S301 (our own)


@pytest.mark.parametrize(
    "value",
    [each for each in _offered() if isinstance(each, type) and not issubclass(each, Enum | Exception)],
    ids=lambda value: value.__qualname__,
)
def test_annotations_can_be_resolved(value: Any) -> None:  # noqa: ANN401 (a class)
    """Whoever structures data by them finds types."""
    if value.__name__ in {"Cue", "Signature", "Registry"}:
        pytest.skip("what it compiles is private")
    assert get_type_hints(value) is not None
