"""An article that is written as text and read again says the same, and so do a page and its dump."""

from __future__ import annotations

import pytest
from dress.shares import agrees_with_dump, is_said_again, shares

# What belongs to an article is learned, so the laws are of shares of a fixed set of invented pages.
AGAIN = {"title": 0.97, "paragraphs": 0.97}
BOTH = {"title": 0.97, "authors": 0.97, "published": 0.97}


@pytest.mark.parametrize("name", ["html", "innertext", "html2text"])
def test_most_articles_are_the_same_when_their_text_is_read(name: str) -> None:
    """``parse(to_text(article))`` keeps the headline and the paragraphs."""
    found = shares(is_said_again, name)
    assert {law: share for law, share in found.items() if share < AGAIN[law]} == {}, found


@pytest.mark.parametrize("name", ["innertext", "resiliparse", "w3m", "inscriptis", "html2text_links"])
def test_most_pages_say_the_same_as_their_dumps(name: str) -> None:
    """The headline, the authors and the date of a page are those of what a renderer printed of it."""
    found = shares(agrees_with_dump, name)
    assert {law: share for law, share in found.items() if share < BOTH[law]} == {}, found
