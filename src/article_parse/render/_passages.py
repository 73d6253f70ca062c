"""The body with the edges of its passages, as the renderers write it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from article_parse.model import ListItem, Table
from article_parse.render._outline import stretches
from article_parse.render._runs import on_one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from article_parse.model import Article, Body, Passage

# Passages nest no deeper than this, so that what they put before every line stays linear.
_MAX_NESTED = 4
# Brackets and spaces before the mark of a footnote.
_MOST_BEFORE_MARK = 8


class Edge(NamedTuple):
    """Where a passage starts, or ends."""

    passage: Passage
    opens: bool


def arrange(body: Sequence[Body], passages: Iterable[Passage]) -> Iterator[Edge | list[Body]]:
    """
    Give *body* in stretches, with the edges of *passages* between them.

    A passage that crosses another, reaches beyond the body or nests too deeply is passed over.
    """
    done = 0
    path: list[Passage] = []
    for passage in sorted(passages, key=lambda each: (each.start, -each.stop)):
        if not 0 <= passage.start < passage.stop <= len(body):
            continue
        while path and path[-1].stop <= passage.start:
            yield from stretches(body[done : path[-1].stop])
            done = path[-1].stop
            yield Edge(path.pop(), opens=False)
        if len(path) >= _MAX_NESTED or (path and path[-1].stop < passage.stop):
            continue
        yield from stretches(body[done : passage.start])
        done = passage.start
        path.append(passage)
        yield Edge(passage, opens=True)
    while path:
        yield from stretches(body[done : path[-1].stop])
        done = path[-1].stop
        yield Edge(path.pop(), opens=False)
    yield from stretches(body[done:])


def shown_label(passage: Passage, body: Sequence[Body]) -> str | None:
    """Give the label of *passage* on one line, unless its first block begins with it or bears its number."""
    label, first = on_one_line(passage.label or "").strip(), body[passage.start]
    is_numbered = passage.kind == "footnote" and isinstance(first, ListItem) and first.ordered
    if not label or is_numbered:
        return None
    mark = label.strip("[]()^. ")
    return None if _beginning(first, _MOST_BEFORE_MARK + len(mark)).lstrip("[( ").startswith(mark) else label


def _beginning(block: Body, length: int) -> str:
    """Give so much of the text of *block*, with which any number of passages may start."""
    if not isinstance(block, Table):
        return block.text[:length]
    return "\t".join(cell[:length] for row in block.rows[:1] for cell in row[:length])[:length]


def with_words(article: Article) -> list[Passage]:
    """Give the passages that show more than their blocks: a time, a label, or that they are a box."""
    return [
        each
        for each in article.passages
        if 0 <= each.start < len(article.body)
        and (each.kind == "info_box" or each.published or shown_label(each, article.body))
    ]
