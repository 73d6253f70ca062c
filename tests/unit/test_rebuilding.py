"""Values can be taken apart and put together again by tools that know only tuples and attrs."""

from __future__ import annotations

import copy
import inspect
import pickle
import sys
from datetime import UTC, datetime, timedelta
from typing import Any, get_type_hints

import attrs
import pytest

from article_parse import Article, Span, parse
from article_parse.model import Elapsed, RelativeRule, Shift

_RULE = RelativeRule(Shift(days=-2), Shift(seconds=-1.5, weekday=(0, -1)), local=True, offsets=(-60, 60))
_TUPLES = [Span(4, 9), Elapsed(timedelta(hours=1), None), _RULE, Shift(months=-2, hour=0)]


def _article() -> Article:
    dump = "The Dam\n\nBy Ana Lima, 2 days ago\n\nThe old dam above the town held all night, officials said."
    return parse(dump, retrieved_at=datetime(2026, 3, 1, tzinfo=UTC))


def _rebuilt(value: Any) -> Any:  # noqa: ANN401 (whatever an article holds)
    """Rebuild a value as itemadapter does: tuples from one generator over their values."""
    if attrs.has(type(value)):
        return type(value)(**{name: _rebuilt(each) for name, each in attrs.asdict(value, recurse=False).items()})
    return type(value)(_rebuilt(each) for each in value) if isinstance(value, tuple) else value


@pytest.mark.parametrize("value", _TUPLES, ids=lambda value: type(value).__name__)
def test_a_named_tuple_can_be_made_of_one_iterator(value: Any) -> None:  # noqa: ANN401 (one of four)
    """As a plain tuple can."""
    again = type(value)(each for each in value)
    assert again == value
    assert type(again) is type(value)


@pytest.mark.parametrize("value", _TUPLES, ids=lambda value: type(value).__name__)
def test_its_signature_names_its_fields(value: Any) -> None:  # noqa: ANN401 (one of four)
    """Editors and documentation show what it is made of."""
    assert tuple(inspect.signature(type(value)).parameters) == type(value)._fields


@pytest.mark.parametrize("value", _TUPLES, ids=lambda value: type(value).__name__)
def test_its_annotations_are_types(value: Any) -> None:  # noqa: ANN401 (one of four)
    """What structures data by annotations finds no names of types that it would have to look up."""
    assert type(value).__annotations__ == get_type_hints(type(value))


def test_wrong_numbers_of_values_are_refused() -> None:
    """Neither form hides a mistake."""
    with pytest.raises(TypeError):
        Span(4)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="Expected 2 arguments"):
        Span(iter((4, 9, 2)))  # type: ignore[call-arg, arg-type]


def test_a_whole_article_can_be_rebuilt() -> None:
    """It has spans, ages and the rule of a relative date in it."""
    article = _article()
    assert article.published is not None
    assert article.published.rule is not None
    assert _rebuilt(article) == article


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_an_article_can_be_sent_to_another_process(protocol: int) -> None:
    """By any protocol of pickle."""
    article = _article()
    assert pickle.loads(pickle.dumps(article, protocol)) == article  # noqa: S301 (its own)


def test_an_article_can_be_copied() -> None:
    """A deep copy is an equal one."""
    article = _article()
    assert copy.deepcopy(article) == copy.copy(article) == article


@pytest.mark.skipif(sys.version_info < (3, 13), reason="copy.replace came with Python 3.13")
def test_a_value_can_be_replaced_in_a_copy() -> None:
    """As dataclasses can."""
    assert copy.replace(Span(4, 9), stop=12) == Span(4, 12)  # type: ignore[attr-defined]
