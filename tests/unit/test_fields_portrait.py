"""Tests of lines that stand for pictures of people."""

from __future__ import annotations

import pytest

from article_parse._fields._portrait import is_portrait, pictured


@pytest.mark.parametrize(
    "text", ["Picture of Ana Lima", "Autorenprofilbild von Ana Lima", "Foto de Ana Lima", "Ana Lima’s profile picture"]
)
def test_a_portrait_says_whose_it_is(text: str) -> None:
    """The name before or behind the word for a picture is given, in several languages."""
    assert pictured(text) == "Ana Lima"
    assert is_portrait(text)


@pytest.mark.parametrize("text", ["author avatar image", "Profile picture", "user photo"])
def test_a_portrait_may_name_nobody(text: str) -> None:
    """A picture of the author is one without a name as well."""
    assert is_portrait(text)
    assert pictured(text) is None


@pytest.mark.parametrize(
    "text", ["", "Ana Lima", "Photos of the flood", "The picture of the year hangs in the hall", "image of " + "a" * 90]
)
def test_other_lines_are_no_portraits(text: str) -> None:
    """Names, sentences and long lines stand for no picture."""
    assert not is_portrait(text)
