"""An article dressed in the furniture of a page, and printed by a renderer, comes back undressed."""

from __future__ import annotations

import pytest
from dress.homecoming import asked_of, given_by
from dress.page import Page, pages
from dress.renderers import RENDERERS
from dress.story import RETRIEVED_AT
from hypothesis import given

from article_parse import Registry, parse


@pytest.mark.parametrize("name", RENDERERS)
@given(page=pages())
def test_dressed_articles_come_back(name: str, page: Page) -> None:
    """Title, dek, authors, dates, reading time, tags and the whole body come back, and nothing of the furniture."""
    rendering = RENDERERS[name]
    retrieved_at = None if rendering.names_the_page else RETRIEVED_AT
    article = parse(rendering.render(page), retrieved_at=retrieved_at)
    assert asked_of(page, rendering) == given_by(article, page, rendering)


@pytest.mark.parametrize("name", RENDERERS)
@given(page=pages())
def test_they_come_back_without_profiles(name: str, page: Page) -> None:
    """No profile is of these invented publications, so taking all of them away changes nothing."""
    dump = RENDERERS[name].render(page)
    assert parse(dump) == parse(dump, profiles=Registry())


@pytest.mark.parametrize("name", RENDERERS)
@given(page=pages())
def test_they_come_back_from_bytes(name: str, page: Page) -> None:
    """A dump in UTF-8 is the same dump."""
    dump = RENDERERS[name].render(page)
    assert parse(dump) == parse(dump.encode())
