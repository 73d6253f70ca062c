"""An article that is written as text and read again says the same, and so do a page and its dump."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from dress.page import Page, pages
from dress.renderers import RENDERERS
from dress.story import RETRIEVED_AT
from hypothesis import HealthCheck, Phase, given, settings

from article_parse import Article, Heading, Paragraph, parse, to_text

EXAMPLES = 40
# What belongs to an article is learned, so the laws are of shares of a fixed set of invented pages.
AGAIN = {"title": 0.97, "paragraphs": 0.97}
BOTH = {"title": 0.97, "authors": 0.97, "published": 0.97}


def _shares(judge: Callable[[Page], dict[str, bool]]) -> dict[str, float]:
    """Give the share of the pages for which *judge* says yes, by what it says it of."""
    counts: Counter[str] = Counter()

    @settings(
        max_examples=EXAMPLES, derandomize=True, database=None, phases=[Phase.generate], deadline=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(page=pages())
    def ask(page: Page) -> None:
        counts["pages"] += 1
        counts.update(judge(page))

    ask()
    return {name: counts[name] / counts["pages"] for name in counts if name != "pages"}


def _prose(article: Article) -> list[str]:
    return [block.text for block in article.body if isinstance(block, Paragraph)]


@pytest.mark.parametrize("name", ["html", "innertext", "html2text"])
def test_most_articles_are_the_same_when_their_text_is_read(name: str) -> None:
    """``parse(to_text(article))`` keeps the headline and the paragraphs."""

    def judge(page: Page) -> dict[str, bool]:
        article = parse(RENDERERS[name].render(page), retrieved_at=RETRIEVED_AT)
        again = parse(to_text(article), media="text", retrieved_at=RETRIEVED_AT)
        # A paragraph of a few words may as well be a heading, and a teaser that was taken for one may be told now.
        kept = {block.text for block in again.body if isinstance(block, Paragraph | Heading)}
        own = {piece.text for piece in page.story.body}.intersection(_prose(article))
        return {"title": again.title == article.title, "paragraphs": own <= kept}

    found = _shares(judge)
    assert {name: share for name, share in found.items() if share < AGAIN[name]} == {}, found


@pytest.mark.parametrize("name", ["innertext", "resiliparse", "w3m", "inscriptis", "html2text_links"])
def test_most_pages_say_the_same_as_their_dumps(name: str) -> None:
    """The headline, the authors and the date of a page are those of what a renderer printed of it."""

    def judge(page: Page) -> dict[str, bool]:
        one = parse(RENDERERS["html"].render(page), retrieved_at=RETRIEVED_AT)
        other = parse(RENDERERS[name].render(page), retrieved_at=RETRIEVED_AT)
        return {
            "title": one.title == other.title,
            "authors": one.authors == other.authors,
            "published": _when(one) == _when(other),
        }

    found = _shares(judge)
    assert {name: share for name, share in found.items() if share < BOTH[name]} == {}, found


def _when(article: Article) -> tuple[object, object] | None:
    return (article.published.earliest, article.published.latest) if article.published else None
