from __future__ import annotations

import pytest

from article_parse import parse
from article_parse._roles import Role

DAM = (
    "The old dam above the town held through the night, and the water fell again at noon, officials said.",
    "Nobody on the eastern shore remembered why the old weir beside it had been rebuilt twice in ten years.",
)
FERRY = (
    "The night ferry between the two towns will sail again from May, eleven years after the last crossing.",
    "Tickets for the first crossing were gone within an hour, most of them to people of the last one.",
)


def _page(title: str, *articles: str) -> str:
    return f"<!doctype html><html><title>{title}</title><body><main>{''.join(articles)}</main></body></html>"


def _article(headline: str, paragraphs: tuple[str, ...], opens: str, level: int = 1) -> str:
    tag = opens.partition(" ")[0]
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<{opens}><h{level}>{headline}</h{level}><p>By Ana Lima</p>{text}</{tag}>"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (_article("The Dam", DAM, "article"), _article("The Ferry", FERRY, "article")),
        (_article("The Dam", DAM, "article", 2), _article("The Ferry", FERRY, "article", 2)),
        (_article("The Dam", DAM, 'div class="post full"'), _article("The Ferry", FERRY, 'div class="post next"')),
        (_article("The Dam", DAM, 'article class="post"'), _article("The Ferry", FERRY, 'article class="post"', 2)),
    ],
)
@pytest.mark.parametrize("title", ["The Dam", "The Ferry - The Herald"])
def test_the_article_of_the_title_is_the_one(first: str, second: str, title: str) -> None:
    """The other has a role of its own, whichever stands first."""
    article = parse(_page(title, first, second))
    own, other = (DAM, FERRY) if title == "The Dam" else (FERRY, DAM)
    assert article.title == title.partition(" - ")[0]
    assert article.text == "\n\n".join(own)
    others = [each.text for each in article.omissions if each.role is Role.OTHER_ARTICLE]
    assert others[-2:] == list(other)


@pytest.mark.parametrize(
    "page",
    [
        _page("The Dam", _article("The Dam", DAM, "section"), _article("What comes next", FERRY, "section")),
        _page("The Dam", f"<article><h1>The Dam</h1><p>{DAM[0]}<h1>What comes next</h1><p>{FERRY[0]}</article>"),
        _page("The Herald", _article("The Dam", DAM, "article"), _article("The Ferry", FERRY, "article")),
        _page("The Dam", _article("The Dam", DAM, "article"), _article("The Ferry", FERRY[:0], "article")),
    ],
)
def test_sections_and_lists_are_no_other_articles(page: str) -> None:
    """Headings in one article, teasers, and pages that state no title among their headlines are left as they are."""
    assert Role.OTHER_ARTICLE not in {each.role for each in parse(page).omissions}
