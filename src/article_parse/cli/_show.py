"""An article to look at."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, assert_never, cast

from rich.console import Group
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table as Grid
from rich.text import Text

from article_parse.cli._moments import facts, moment_line
from article_parse.cli._terminal import in_options, printable
from article_parse.model import Code, Embed, Figure, Heading, ListItem, Paragraph, Quote, Table
from article_parse.render._outline import outline, stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import RenderableType

    from article_parse.model import Article, Body

_SAMPLE = 60


def lay_out(article: Article) -> Iterator[RenderableType]:
    """Give an article part by part: what is known of it, its body, what was left out, and the notes."""
    yield Panel(Group(*_head(article)))
    for part in _body(article.body):
        yield Text()
        yield part
    if article.omissions:
        yield Text("\nleft out", style="bold")
        yield facts(_omissions(article))
    if article.notes:
        yield Text("\nnotes", style="bold")
        yield facts((note.code.value, in_options(note.message)) for note in article.notes)


def _head(article: Article) -> Iterator[RenderableType]:
    yield _text(article.title, "bold") if article.title else Text("no title", style="dim")
    if article.subtitle:
        yield _text(article.subtitle, "italic")
    rows = [(name, value) for name, value in _facts(article) if value]
    if rows:
        yield Text()
        yield facts(rows)


def _facts(article: Article) -> Iterator[tuple[str, str]]:
    people = ((person.name, "" if person.role == "author" else f" ({person.role})") for person in article.authors)
    yield "authors", ", ".join(name + role for name, role in people)
    yield "published", moment_line(article.published) if article.published else ""
    yield "modified", moment_line(article.modified) if article.modified else ""
    yield "reading time", _minutes(article.reading_time) if article.reading_time else ""
    yield "tags", ", ".join(article.tags)
    yield "category", article.category or ""
    yield "publisher", article.publisher or ""
    yield "language", article.language or ""
    yield "url", article.url or ""
    yield "profile", article.profile or ""
    yield "words", str(article.word_count)


def _minutes(duration: timedelta) -> str:
    return f"{duration / timedelta(minutes=1):g} min"


def _body(body: Iterable[Body]) -> Iterator[RenderableType]:
    for stretch in stretches(body):
        if isinstance(stretch[0], ListItem):
            yield Group(*_list(cast("list[ListItem]", stretch)))
        else:
            yield _block(stretch[0])


def _list(items: Iterable[ListItem]) -> Iterator[RenderableType]:
    for entry in outline(items):
        grid = Grid.grid(padding=(0, 1))
        grid.add_row("•" if entry.number is None else f"{entry.number}.", _text(entry.item.text))
        yield Padding(grid, (0, 0, 0, 2 * entry.depth))


def _block(block: Body) -> RenderableType:
    match block:
        case Heading():
            return _text(block.text, "bold green")
        case Paragraph() | ListItem():
            return _text(block.text)
        case Quote():
            source = f"\n— {block.attribution}" if block.attribution else ""
            return Padding(_text(block.text + source, "italic"), (0, 4))
        case Code():
            return Padding(_text(block.text, "dim"), (0, 4))
        case Table():
            return _grid(block)
        case Figure():
            words = " ".join(part for part in (block.caption, block.credit) if part) or block.alt or "image"
            return _text(f"[{words}]", "dim")
        case Embed():
            return _text(f"[{block.text or block.src or 'embed'}]", "dim")
        case _:
            assert_never(block)


def _grid(table: Table) -> Grid:
    grid = Grid(show_header=False)
    for place, row in enumerate(table.rows):
        grid.add_row(*(_text(cell, "bold" if place < table.header_rows else "") for cell in row))
    return grid


def _omissions(article: Article) -> Iterator[tuple[str, str]]:
    samples = {omission.role: omission.text for omission in reversed(article.omissions)}
    for role, count in Counter(omission.role for omission in article.omissions).most_common():
        sample = " ".join(samples[role][:_SAMPLE].split())
        yield role.value, f"{count:4}  {sample}{'…' * (len(samples[role]) > _SAMPLE)}"


def _text(text: str, style: str = "") -> Text:
    return Text(printable(text), style=style)
