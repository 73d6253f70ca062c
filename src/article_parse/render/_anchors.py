"""Addresses inside of an article, made safe to stand in another page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from article_parse.model import Article, Body, Passage


def with_own_anchors(article: Article) -> Article:
    """
    Give *article* with ids of our own for its passages, and links to them that still lead there.

    An id that a hostile page chose could stand for a variable of the page that shows the article.

    >>> from article_parse.model import Article, Mark, Paragraph, Passage, Span
    >>> link = Mark(kind="link", start=2, stop=3, href="#cookie")
    >>> body = (Paragraph(text="It1", span=Span(0, 3), marks=(link,)), Paragraph(text="1 Or not.", span=Span(4, 13)))
    >>> note = Passage(kind="footnote", start=1, stop=2, anchor="cookie")
    >>> article = with_own_anchors(Article(body=body, passages=(note,)))
    >>> article.passages[0].anchor, article.body[0].marks[0].href
    ('passage-1', '#passage-1')
    """
    links: dict[str, str] = {}
    passages: list[Passage] = []
    for number, each in enumerate(article.passages, 1):
        own = f"passage-{number}" if each.anchor else None
        if own is not None:
            links.setdefault(f"#{each.anchor}", f"#{own}")
        passages.append(attrs.evolve(each, anchor=own))
    if not links:
        return article
    body = tuple(_relinked(block, links) for block in article.body)
    return attrs.evolve(article, passages=tuple(passages), body=body)


def _relinked(block: Body, links: dict[str, str]) -> Body:
    if not any(mark.href in links for mark in block.marks):
        return block
    marks = (attrs.evolve(mark, href=links.get(mark.href or "", mark.href)) for mark in block.marks)
    return attrs.evolve(block, marks=tuple(marks))
