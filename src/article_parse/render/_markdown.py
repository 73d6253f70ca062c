"""An article as Markdown: CommonMark with the tables of GitHub Flavored Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, assert_never, cast

from article_parse.model import Code, Figure, Heading, ListItem, Mark, Paragraph, Quote, Table
from article_parse.render._byline import byline
from article_parse.render._hrefs import IMAGE_SCHEMES, safe_address
from article_parse.render._markdown_inline import backticks_around, destination, inline
from article_parse.render._outline import outline, stretches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from article_parse.model import Article, Body

# What would open another block at the start of a line (https://spec.commonmark.org/0.31.2/#leaf-blocks); the escape
# goes before its last character.
_BLOCK_START = re.compile(r"(?:#(?=#{0,5}(?:[ \t]|$))|>|[+-](?=[ \t-]|$)|[0-9]{1,9}[.)](?=[ \t]|$))")
_LANGUAGE = re.compile(r"[\w+#.-]{1,40}", re.ASCII)
_LINE_END = re.compile(r"\r\n|[\r\n]")
_MAX_LEVEL = 6


def write_markdown(article: Article, *, title: bool) -> str:
    """Give *article* as Markdown, with its head or without."""
    return "\n\n".join([*(_head(article) if title else ()), *_body(article.body)])


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


def _body(body: Iterable[Body]) -> Iterator[str]:
    for stretch in stretches(body):
        if isinstance(stretch[0], ListItem):
            text = "\n".join(_list(cast("list[ListItem]", stretch)))
        else:
            text = _block(stretch[0])
        if text:
            yield text


def _block(block: Body) -> str:
    match block:
        case Heading():
            return _heading(block.text, block.marks, block.level)
        case Paragraph() | ListItem():
            return _line(block.text, block.marks)
        case Quote():
            line = _line(block.text, block.marks)
            return f"> {line}" if line else ""
        case Code():
            return _code(block)
        case Table():
            return "\n".join(_table(block))
        case Figure():
            return _figure(block)
        case _:
            assert_never(block)


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


def _list(items: Iterable[ListItem]) -> Iterator[str]:
    columns = [0]
    delimiters: list[str] = []
    for entry in outline(items):
        outer = entry.depth - 1
        del delimiters[entry.depth :]
        if len(delimiters) < entry.depth:
            delimiters.append(".")
        elif entry.opens or entry.jumps:
            # Only another delimiter starts a list of its own, which counts from a number of its own.
            delimiters[outer] = ")" if delimiters[outer] == "." else "."
        if outer and entry.opens and entry.jumps:
            # Without a blank line it would go on with the paragraph of the item above.
            yield ""
        marker = "-" if entry.number is None else f"{entry.number}{delimiters[outer]}"
        columns[entry.depth :] = [columns[outer] + len(marker) + 1]
        yield f"{' ' * columns[outer]}{marker} {_line(entry.item.text, entry.item.marks)}"


def _code(code: Code) -> str:
    if not code.text.strip():
        return ""
    lines = _LINE_END.split(code.text.removesuffix("\n"))
    fence = backticks_around(code.text, least=3)
    language = code.language if code.language and _LANGUAGE.fullmatch(code.language) else ""
    return "\n".join([fence + language, *lines, fence])


def _table(table: Table) -> Iterator[str]:
    width = max(map(len, table.rows), default=0)
    if not width:
        return
    # Markdown has exactly one header row. Rows below it may be short; readers fill them up.
    header = table.rows[0] if table.header_rows > 0 else ()
    yield _row([*header, *[""] * (width - len(header))])
    yield f"|{' --- |' * width}"
    for row in table.rows[1 if table.header_rows > 0 else 0 :]:
        yield _row(row or [""])


def _cell(text: str) -> str:
    return inline(text).replace("|", "\\|")


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(_cell(cell) for cell in cells)} |"


def _figure(figure: Figure) -> str:
    src = safe_address(figure.src, IMAGE_SCHEMES)
    image = f"![{inline(figure.alt or '')}]({destination(src)})" if src else ""
    words = " ".join(filter(None, (inline(figure.caption or "", figure.marks), inline(figure.credit or ""))))
    if not (image or words) and figure.alt:
        words = inline(f"[{figure.alt}]")
    return "\n\n".join(filter(None, (image, _guard(words))))
