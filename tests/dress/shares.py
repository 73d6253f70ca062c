"""Which share of a fixed set of invented pages keeps a law that learned weights can only keep mostly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from multiprocessing import get_context

from hypothesis import HealthCheck, Phase, given, settings

from article_parse import Article, Heading, Paragraph, parse, to_text
from dress.page import Page, pages
from dress.renderers import RENDERERS
from dress.story import RETRIEVED_AT

__all__ = ["Judge", "agrees_with_dump", "is_said_again", "shares"]

Judge = Callable[[Page, str], dict[str, bool]]
"""Says of a page in the form of a renderer what of it keeps the law."""

EXAMPLES = 40


def shares(judge: Judge, name: str) -> dict[str, float]:
    """
    Give the share of the pages for which *judge* says yes, by what it says it of.

    Hypothesis draws also what stands as constants in the modules that are loaded, so the pages are the same only in a
    process of their own.
    """
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(_shares, (judge, name))


def _shares(judge: Judge, name: str) -> dict[str, float]:
    counts: Counter[str] = Counter()

    @settings(
        max_examples=EXAMPLES, derandomize=True, database=None, phases=[Phase.generate], deadline=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(page=pages())
    def ask(page: Page) -> None:
        counts["pages"] += 1
        counts.update(judge(page, name))

    ask()
    return {law: counts[law] / counts["pages"] for law in counts if law != "pages"}


def is_said_again(page: Page, name: str) -> dict[str, bool]:
    """Tell whether ``parse(to_text(article))`` keeps the headline and the paragraphs."""
    article = parse(RENDERERS[name].render(page), retrieved_at=RETRIEVED_AT)
    again = parse(to_text(article), media="text", retrieved_at=RETRIEVED_AT)
    # A paragraph of a few words may as well be a heading, and a teaser that was taken for one may be told now.
    kept = {block.text for block in again.body if isinstance(block, Paragraph | Heading)}
    prose = [block.text for block in article.body if isinstance(block, Paragraph)]
    own = {piece.text for piece in page.story.body}.intersection(prose)
    return {"title": again.title == article.title, "paragraphs": own <= kept}


def agrees_with_dump(page: Page, name: str) -> dict[str, bool]:
    """Tell whether the headline, the authors and the date of a page are those of what a renderer printed of it."""
    one = parse(RENDERERS["html"].render(page), retrieved_at=RETRIEVED_AT)
    other = parse(RENDERERS[name].render(page), retrieved_at=RETRIEVED_AT)
    return {
        "title": one.title == other.title,
        "authors": _whom(one) == _whom(other),
        "published": _when(one) == _when(other),
    }


def _whom(article: Article) -> list[tuple[str, str]]:
    # Text shows no links, so who it names has no address.
    return [(person.name, person.role) for person in article.authors]


def _when(article: Article) -> tuple[object, object] | None:
    return (article.published.earliest, article.published.latest) if article.published else None
