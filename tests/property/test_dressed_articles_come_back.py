"""An article dressed in the furniture of a page, and printed by a renderer, comes back undressed."""

from __future__ import annotations

from collections import Counter

import pytest
from dress.homecoming import asked_of, given_by
from dress.page import Page, pages
from dress.renderers import RENDERERS
from dress.story import RETRIEVED_AT
from hypothesis import HealthCheck, Phase, given, settings

from article_parse import Registry, parse

EXAMPLES = 40
ASPECTS = ("title", "authors", "published", "modified", "reading_time")
# What belongs to the article is learned from real pages, so the law is one of shares. The invented pages are short and
# have furniture that no real page has.
LEAST = {"words": 0.98, "title": 0.8, "authors": 1.0, "published": 0.8, "modified": 0.8, "reading_time": 0.9}


def _word_f1(found: list[str], wanted: list[str]) -> float:
    left, right = Counter(" ".join(found).split()), Counter(" ".join(wanted).split())
    return 2 * (left & right).total() / (left.total() + right.total())


@pytest.mark.parametrize("name", RENDERERS)
def test_most_of_dressed_articles_comes_back(name: str) -> None:
    """Of a fixed set of pages, so much of the words of the body and so many of the fields come back."""
    rendering = RENDERERS[name]
    retrieved_at = None if rendering.names_the_page else RETRIEVED_AT
    shares: Counter[str] = Counter()

    @settings(
        max_examples=EXAMPLES, derandomize=True, database=None, phases=[Phase.generate], deadline=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(page=pages())
    def undress(page: Page) -> None:
        article = parse(rendering.render(page), retrieved_at=retrieved_at)
        asked, given_back = asked_of(page, rendering), given_by(article, page, rendering)
        shares["pages"] += 1
        shares["words"] += _word_f1(given_back["body"], asked["body"])  # type: ignore[arg-type, assignment]
        for aspect in ASPECTS:
            shares[aspect] += asked[aspect] == given_back[aspect]

    undress()
    found = {aspect: round(shares[aspect] / shares["pages"], 3) for aspect in LEAST}
    assert {aspect: share for aspect, share in found.items() if share < LEAST[aspect]} == {}, found


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
