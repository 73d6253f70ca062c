from __future__ import annotations

import pytest

from article_parse.model import Span


@pytest.mark.parametrize(
    ("span", "text"), [(Span(4, 9), "quick"), (Span(0, 3), "the"), (Span(10, 13), "𝒻ox"), (Span(3, 3), "")]
)
def test_a_span_gives_its_slice(span: Span, text: str) -> None:
    """A span covers the code points from its start up to its stop."""
    assert span.of("the quick 𝒻ox") == text


def test_spans_are_ordered_by_their_start() -> None:
    """Sorted spans come in the order of the canvas."""
    assert sorted([Span(5, 6), Span(0, 9), Span(0, 3)]) == [Span(0, 3), Span(0, 9), Span(5, 6)]
