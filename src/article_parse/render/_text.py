"""An article as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never, cast

from article_parse.model import Code, Figure, Heading, ListItem, Paragraph, Quote, Table
from article_parse.render._byline import byline
from article_parse.render._outline import outline, stretches
from article_parse.render._runs import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from article_parse.model import Article, Body


def write_text(article: Article) -> str:
    """Give *article* as plain text."""
    return "\n\n".join([*_head(article), *_body(article.body)])


def _head(article: Article) -> Iterator[str]:
    date = article.published.text if article.published else None
    for line in (article.title, article.subtitle, byline(article), date):
        if line and not line.isspace():
            yield on_one_line(line).strip()


def _body(body: Iterable[Body]) -> Iterator[str]:
    for stretch in stretches(body):
        if isinstance(stretch[0], ListItem):
            text = "\n".join(_items(cast("list[ListItem]", stretch)))
        else:
            text = _block(stretch[0])
        if text:
            yield text


def _items(items: Iterable[ListItem]) -> Iterator[str]:
    for entry in outline(items):
        bullet = "-" if entry.number is None else f"{entry.number}."
        yield f"{'  ' * (entry.depth - 1)}{bullet} {on_one_line(entry.item.text).strip()}"


def _block(block: Body) -> str:
    match block:
        case Heading() | Paragraph() | ListItem():
            return on_one_line(block.text).strip()
        case Quote():
            text = on_one_line(block.text).strip()
            return f"> {text}" if text else ""
        case Code():
            return "\n".join(f"    {line}".rstrip() for line in block.text.splitlines()).strip("\n")
        case Table():
            return "\n".join("\t".join(on_one_line(cell) for cell in row) for row in block.rows).strip("\n")
        case Figure():
            words = " ".join(part for part in (block.caption, block.credit) if part) or block.alt or ""
            return f"[{on_one_line(words).strip()}]" if words.strip() else ""
        case _:
            assert_never(block)
