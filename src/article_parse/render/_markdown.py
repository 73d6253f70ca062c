"""An article as Markdown: CommonMark with the tables of GitHub Flavored Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never, cast

import attrs

from article_parse.model import Code, Embed, Figure, Heading, ListItem, Mark, Paragraph, Quote, Table
from article_parse.render._byline import byline
from article_parse.render._cells import Cell, cells_with_marks
from article_parse.render._hrefs import IMAGE_SCHEMES, safe_address
from article_parse.render._languages import named_language
from article_parse.render._markdown_inline import backticks_around, destination, inline
from article_parse.render._outline import outline
from article_parse.render._passages import Edge, arrange, shown_label, with_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from article_parse.model import Article, Body, Passage

# What would open another block at the start of a line (https://spec.commonmark.org/0.31.2/#leaf-blocks); the escape
# goes before its last character.
_BLOCK_START = re.compile(r"(?:#(?=#{0,5}(?:[ \t]|$))|>|[+-](?=[ \t-]|$)|[0-9]{1,9}[.)](?=[ \t]|$))")
_LINE_END = re.compile(r"\r\n|[\r\n]")
_MAX_LEVEL = 6


def write_markdown(article: Article, *, title: bool) -> str:
    """Give *article* as Markdown, with its head or without."""
    return "\n\n".join([*(_head(article) if title else ()), *_body(article)])


def _head(article: Article) -> Iterator[str]:
    date = article.published.text if article.published else ""
    subtitle = article.subtitle or ""
    lines = (
        _heading(article.title or "", (), 1),
        _line(subtitle, (Mark(kind="emphasis", start=0, stop=len(subtitle)),)),
        _line(byline(article) or "", ()),
        _line(date, ()),
    )
    yield from filter(None, lines)


@attrs.define
class _Box:
    """What was written of a box, or of the body itself; *other_markers* holds right below a list."""

    texts: list[str] = attrs.Factory(list)
    other_markers: bool = False

    def add(self, *texts: str) -> None:
        for text in filter(None, texts):
            self.texts.append(text)
            self.other_markers = False

    def add_list(self, items: list[ListItem]) -> None:
        """Add a list; right below another list, it gets other markers, or it would go on with that one."""
        lines = list(_list(items, other=self.other_markers))
        if lines:
            self.texts.append("\n".join(lines))
            self.other_markers = not self.other_markers


def _body(article: Article) -> list[str]:
    boxes = [_Box()]
    for part in arrange(article.body, with_words(article)):
        if isinstance(part, Edge):
            is_box = part.passage.kind == "info_box"
            if is_box and part.opens:
                boxes.append(_Box())
            elif is_box:
                text = _quoted(boxes.pop().texts)
                boxes[-1].add(text)
            if part.opens:
                boxes[-1].add(*_opening(part.passage, article.body))
        elif isinstance(part[0], ListItem):
            boxes[-1].add_list(cast("list[ListItem]", part))
        else:
            boxes[-1].add(_block(part[0]))
    return boxes[0].texts


def _opening(passage: Passage, body: Sequence[Body]) -> Iterator[str]:
    """Write what stands above the first block of a passage: its time and its label."""
    yield _strong(passage.published.text if passage.published else "")
    yield _strong(shown_label(passage, body) or "")


def _strong(text: str) -> str:
    return _line(text, (Mark(kind="strong", start=0, stop=len(text)),))


def _block(block: Body) -> str:
    match block:
        case Heading():
            return _heading(block.text, block.marks, block.level)
        case Paragraph() | ListItem():
            return _line(block.text, block.marks)
        case Quote():
            source = inline(f"— {block.attribution}") if block.attribution else ""
            return _quoted([_line(block.text, block.marks), source])
        case Code():
            return _code(block)
        case Table():
            return "\n".join(_table(block))
        case Figure():
            return _figure(block)
        case Embed():
            return _embed(block)
        case _:
            assert_never(block)


def _quoted(blocks: Iterable[str]) -> str:
    lines = "\n\n".join(filter(None, blocks)).split("\n")
    return "\n".join(f"> {line}" if line else ">" for line in lines) if any(lines) else ""


def _line(text: str, marks: tuple[Mark, ...]) -> str:
    return _guard(inline(text, marks))


def _guard(line: str) -> str:
    """Escape what would open another block at the start of *line*."""
    start = _BLOCK_START.match(line)
    return line if start is None else f"{line[: start.end() - 1]}\\{line[start.end() - 1 :]}"


def _heading(text: str, marks: tuple[Mark, ...], level: int) -> str:
    line = inline(text, marks)
    # Number signs at the end would be taken for the closing sequence of the heading.
    line = f"{line[:-1]}\\#" if line.endswith("#") else line
    return f"{'#' * min(max(level, 1), _MAX_LEVEL)} {line}" if line else ""


def _list(items: Iterable[ListItem], *, other: bool) -> Iterator[str]:
    """Write a list, with the *other* markers right below a list that it does not go on with."""
    bullet, first = ("+", ")") if other else ("-", ".")
    columns = [0]
    delimiters: list[str] = []
    for entry in outline(items):
        outer = entry.depth - 1
        del delimiters[entry.depth :]
        if len(delimiters) < entry.depth:
            delimiters.append(first)
        elif entry.opens or entry.jumps:
            # Only another delimiter starts a list of its own, which counts from a number of its own.
            delimiters[outer] = ")" if delimiters[outer] == "." else "."
        if outer and entry.opens and entry.jumps:
            # Without a blank line it would go on with the paragraph of the item above.
            yield ""
        marker = bullet if entry.number is None else f"{entry.number}{delimiters[outer]}"
        columns[entry.depth :] = [columns[outer] + len(marker) + 1]
        yield f"{' ' * columns[outer]}{marker} {_line(entry.item.text, entry.item.marks)}"


def _code(code: Code) -> str:
    if not code.text.strip():
        return ""
    lines = _LINE_END.split(code.text.removesuffix("\n"))
    fence = backticks_around(code.text, least=3)
    return "\n".join([fence + (named_language(code) or ""), *lines, fence])


def _table(table: Table) -> Iterator[str]:
    rows = cells_with_marks(table)
    width = max(map(len, rows), default=0)
    if not width:
        return
    # Markdown has exactly one header row. Rows below it may be short; readers fill them up.
    header = rows[0] if table.header_rows > 0 else []
    yield _row(header, table.header_columns, width)
    yield f"|{' --- |' * width}"
    for row in rows[1 if table.header_rows > 0 else 0 :]:
        yield _row(row, table.header_columns, 1)


def _row(cells: Sequence[Cell], headers: int, width: int) -> str:
    texts = [_cell(cell, is_header=place < headers) for place, cell in enumerate(cells)]
    return f"| {' | '.join([*texts, *[''] * (width - len(texts))])} |"


def _cell(cell: Cell, *, is_header: bool) -> str:
    marks = (*cell.marks, Mark(kind="strong", start=0, stop=len(cell.text))) if is_header else cell.marks
    return inline(cell.text, marks).replace("|", "\\|")


def _figure(figure: Figure) -> str:
    src = safe_address(figure.src, IMAGE_SCHEMES)
    image = f"![{inline(figure.alt or '')}]({destination(src)})" if src else ""
    words = " ".join(filter(None, (inline(figure.caption or "", figure.marks), inline(figure.credit or ""))))
    if not (image or words) and figure.alt:
        words = inline(f"[{figure.alt}]")
    return "\n\n".join(filter(None, (image, _guard(words))))


def _embed(embed: Embed) -> str:
    src = safe_address(embed.src, IMAGE_SCHEMES)
    address = inline(src, (Mark(kind="link", start=0, stop=len(src), href=src),)) if src else ""
    words = _line(embed.text, embed.marks)
    return _quoted([words, address]) if words else address
