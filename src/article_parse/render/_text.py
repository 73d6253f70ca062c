"""An article as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never, cast

from article_parse.model import Code, Embed, Figure, Heading, ListItem, Paragraph, Quote, Table
from article_parse.render._byline import byline
from article_parse.render._outline import outline
from article_parse.render._passages import Edge, arrange, shown_label, with_words
from article_parse.render._runs import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from article_parse.model import Article, Body, Passage


def write_text(article: Article) -> str:
    """Give *article* as plain text."""
    return "\n\n".join([*_head(article), *_body(article)])


def _head(article: Article) -> Iterator[str]:
    date = article.published.text if article.published else None
    for line in (article.title, article.subtitle, byline(article), date):
        if line and not line.isspace():
            yield on_one_line(line).strip()


def _body(article: Article) -> Iterator[str]:
    for part in arrange(article.body, with_words(article)):
        if isinstance(part, Edge):
            if part.opens:
                yield from _opening(part.passage, article.body)
            continue
        is_list = isinstance(part[0], ListItem)
        text = "\n".join(_items(cast("list[ListItem]", part))) if is_list else _block(part[0])
        if text:
            yield text


def _opening(passage: Passage, body: Sequence[Body]) -> Iterator[str]:
    published = on_one_line(passage.published.text).strip() if passage.published else ""
    yield from filter(None, (published, shown_label(passage, body)))


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
            source = on_one_line(block.attribution or "").strip()
            return "\n".join([f"> {text}"] * bool(text) + [f"> — {source}"] * bool(source))
        case Code():
            return "\n".join(f"    {line}".rstrip() for line in block.text.splitlines()).strip("\n")
        case Table():
            return "\n".join("\t".join(on_one_line(cell) for cell in row) for row in block.rows).strip("\n")
        case Figure():
            words = " ".join(part for part in (block.caption, block.credit) if part) or block.alt or ""
            return f"[{on_one_line(words).strip()}]" if words.strip() else ""
        case Embed():
            words = block.text if block.text.strip() else block.src or ""
            return f"[{on_one_line(words).strip()}]" if words.strip() else ""
        case _:
            assert_never(block)
