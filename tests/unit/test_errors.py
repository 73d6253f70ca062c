from __future__ import annotations

import copy
import pickle
from itertools import starmap

import pytest

from article_parse import errors
from article_parse.errors import ArticleParseError, ArticleTypeError
from article_parse.model import Span

KINDS = [kind for kind in starmap(getattr, ((errors, name) for name in errors.__all__)) if isinstance(kind, type)]


@pytest.mark.parametrize(
    ("source", "span", "printed"),
    [
        (
            "3 blinks ago",
            Span(2, 8),
            "unknown unit\n  3 blinks ago\n    ^^^^^^",
        ),
        ("blinks", Span(0, 6), "unknown unit\n  blinks\n  ^^^^^^"),
        ("one\n3 blinks ago\ntwo", Span(6, 12), "unknown unit\n  3 blinks ago\n    ^^^^^^"),
        ("one\n3 blinks", Span(6, 12), "unknown unit\n  3 blinks\n    ^^^^^^"),
        ("3 blinks\nago", Span(2, 12), "unknown unit\n  3 blinks\n    ^^^^^^"),
        ("3 ", Span(2, 2), "unknown unit\n  3 \n    ^"),
        ("", Span(0, 0), "unknown unit\n  \n  ^"),
    ],
)
def test_a_fault_in_a_text_is_underlined(source: str, span: Span, printed: str) -> None:
    """The message is followed by the line of the fault, with carets below it that stay inside the line."""
    assert str(ArticleParseError("unknown unit", source=source, span=span)) == printed


@pytest.mark.parametrize(("source", "span"), [(None, None), ("3 blinks", None), (None, Span(0, 1))])
def test_a_fault_in_no_text_is_a_sentence(source: str | None, span: Span | None) -> None:
    """Without a text and a place in it, an error prints its message alone."""
    assert str(ArticleParseError("give one article", source=source, span=span)) == "give one article"


@pytest.mark.parametrize("kind", KINDS)
def test_errors_survive_pickling_and_copying(kind: type[ArticleParseError]) -> None:
    """An error that crossed a process says the same and has the same parts."""
    error = kind("unknown unit", source="3 blinks ago", span=Span(2, 8))
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - our own pickle
        assert type(twin) is kind
        assert (twin.message, twin.source, twin.span, str(twin)) == (
            error.message,
            error.source,
            error.span,
            str(error),
        )


@pytest.mark.parametrize("kind", KINDS)
def test_every_error_can_be_caught_as_one(kind: type[ArticleParseError]) -> None:
    """All errors are :class:`ArticleParseError`, and so :class:`ValueError`."""
    assert issubclass(kind, ArticleParseError)
    assert issubclass(kind, ValueError)


def test_a_wrong_type_is_a_type_error() -> None:
    """An argument of the wrong type can be caught as Python's own error."""
    assert issubclass(ArticleTypeError, TypeError)


def test_the_module_shows_its_errors_alone() -> None:
    """``dir`` gives the public names and all of the errors are among them."""
    defined = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, ValueError)}
    assert defined == set(errors.__all__) == set(dir(errors))
