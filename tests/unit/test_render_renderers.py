"""The renderers as functions of the package: what they refuse."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from article_parse import render
from article_parse.errors import ArticleTypeError
from article_parse.model import Article


@pytest.mark.parametrize("name", [name for name in render.__all__ if name.startswith("to_") and "report" not in name])
@pytest.mark.parametrize("given", [None, "It rained.", {"title": "Storm"}])
def test_a_renderer_takes_an_article_alone(name: str, given: object) -> None:
    """What is no article is refused, and the message names the function and the type."""
    renderer: Callable[[object], object] = getattr(render, name)
    assert renderer(Article()) is not None
    with pytest.raises(ArticleTypeError) as refused:
        renderer(given)
    assert str(refused.value) == f"{name} takes an Article, as parse gives it, not {type(given).__name__}"


@pytest.mark.parametrize("given", [None, Article(), "The Dam"])
def test_a_report_takes_a_trace_alone(given: object) -> None:
    """What is no trace is refused in the same words."""
    renderer: Callable[[object], object] = vars(render)["to_report_html"]
    with pytest.raises(ArticleTypeError) as refused:
        renderer(given)
    assert str(refused.value) == f"to_report_html takes a Trace, as trace gives it, not {type(given).__name__}"
