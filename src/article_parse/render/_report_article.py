"""The article as a report shows it: set like an article, with a way back from each block to the dump."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from article_parse._escapes import visible
from article_parse.model import Embed, Figure
from article_parse.render._anchors import with_own_anchors
from article_parse.render._directions import base_direction
from article_parse.render._html import write_body, write_head
from article_parse.render._report_text import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from article_parse.model import Article, Body

__all__ = ["write_article"]

# Nothing is to be fetched by whoever opens a report, and addresses that lead from the page lead nowhere from a file.
_LEADS = ("https://", "http://", "mailto:", "#passage-")


def write_article(article: Article, sources: Mapping[int, int]) -> Iterator[str]:
    """Give *article*; *sources* tells for a block of the body, by its place, the number of its first in the dump."""
    base = base_direction(article)
    article = _inert(with_own_anchors(article))
    language = f' lang="{shown(article.language)}"' if article.language else ""
    yield f'<article{language} dir="{base}"><header>'
    if article.category:
        yield f'<p class="kicker">{shown(article.category)}</p>'
    if not article.title:
        yield '<h1 class="none" lang="en" dir="ltr">No headline was found</h1>'
    yield from map(visible, write_head(article))
    yield from _below_the_head(article)
    yield "</header>"
    place = 0
    for blocks, html in write_body(article, base):
        if blocks:
            yield _piece(place, visible(html), sources.get(place), len(blocks))
        else:
            yield visible(html)
        place += len(blocks)
    if not article.body:
        yield '<p class="none" lang="en" dir="ltr">No body was found</p>'
    if article.tags:
        yield f'<ul class="tags" aria-label="Tags">{"".join(f"<li>{shown(tag)}</li>" for tag in article.tags)}</ul>'
    yield "</article>"


def _below_the_head(article: Article) -> Iterator[str]:
    minutes = f"{article.reading_time.total_seconds() / 60:g} min read" if article.reading_time else ""
    others = (f"{shown(each.name)}, {each.role}" for each in article.authors if each.role not in {"author", "agency"})
    facts = [*others, minutes, f"{article.word_count:,} words" if article.body else ""]
    yield f'<p class="count" lang="en" dir="ltr">{" · ".join(filter(None, facts))}</p>'


def _piece(place: int, html: str, source: int | None, count: int) -> str:
    """Give a block of the body, or all items of a list, with the ids that lead to them and the way back."""
    more = "".join(f'<span id="a{place + each + 1}"></span>' for each in range(1, count))
    back = ""
    if source is not None:
        number = source + 1
        back = f'<a class="back" href="#d{number}" lang="en" aria-label="Block {number} of the dump">{number}</a>'
    html = html or '<p class="none" lang="en" dir="ltr">An image or a frame without words</p>'
    return f'<div class="piece" id="a{place + 1}">{back}{more}{html}</div>'


def _inert(article: Article) -> Article:
    """Give *article* without images, and without links that lead nowhere from here."""
    authors = tuple(each if _leads(each.url) else attrs.evolve(each, url=None) for each in article.authors)
    return attrs.evolve(article, authors=authors, body=tuple(map(_inert_block, article.body)))


def _inert_block(block: Body) -> Body:
    marks = tuple(mark for mark in block.marks if mark.kind != "link" or _leads(mark.href))
    if isinstance(block, Figure) or (isinstance(block, Embed) and not _leads(block.src)):
        return attrs.evolve(block, src=None, marks=marks)
    return attrs.evolve(block, marks=marks) if len(marks) < len(block.marks) else block


def _leads(href: str | None) -> bool:
    return href is not None and href.startswith(_LEADS)
