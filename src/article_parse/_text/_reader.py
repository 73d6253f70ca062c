"""The text reader: lines become blocks by their markers, their indentation and the width they were wrapped at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from article_parse._blocks import Block, Reading, Renderer, Shape
from article_parse._limits import most_blocks, most_lines, most_marks, with_few_blocks
from article_parse._lines import (
    Line,
    flows,
    fold,
    glue,
    is_wrapped_before,
    split_lines,
    told_length,
    wrap_width,
)
from article_parse._roles import NoteCode
from article_parse._span import Span
from article_parse._text._export import read_export
from article_parse._text._factiva import read_factiva
from article_parse._text._initials import join_initials
from article_parse._text._inline import strip_markup
from article_parse._text._markdown_lines import (
    Taken,
    fence_of,
    hrefs_of,
    image_caption,
    is_image,
    join_links,
    split_definitions,
    take_fence,
    take_formula,
    take_underlined,
)  # fmt: skip
from article_parse._text._page_furniture import part_furniture
from article_parse._text._parts import bare_blocks, find_parts, more_articles, with_others
from article_parse._text._preamble import NO_PREAMBLE, read_preamble
from article_parse._text._sniff import count_references, sniff_renderer
from article_parse._text._warc import record_claims, record_length
from article_parse.model import Mark, Note

__all__ = ["read_text"]

_new = tuple.__new__
_LINE = Shape.LINE
_HEADING = Shape.HEADING
_PERMALINKS = frozenset("¶#§🔗")
"""What stands behind headings for a link to them."""
_LIST_ITEM = Shape.LIST_ITEM
_QUOTE = Shape.QUOTE
_IMAGE = Shape.IMAGE
_PLAIN = (_LINE, "")
_UNMARKED = frozenset({Renderer.INNERTEXT, Renderer.PLAIN, Renderer.WET})
"""What text of printed pages may be taken for."""
_FURNITURE = (Shape.FURNITURE, "")

# What makes a date of an ordinal: a month with a year, or the number of one with a year, a time or nothing behind it.
_DATE_GOES_ON = (
    r" [^\W\d_]{3,12}\.? \d{4}(?!\d)| (?:0?[1-9]|1[0-2])\.(?: ?(?:19|20)\d\d(?!\d)| \d{1,2}[.:]\d\d(?!\d)|\Z)"
)
_ITEM = re.compile(rf"(?:[•◦▪■□★○●‣⁃∙·*+\-]|\d{{1,3}}[.)](?!{_DATE_GOES_ON}))(?= \S)")
_MARKDOWN_HEADING = re.compile(r"#{1,6}(?= \S)")
_MARKDOWN_QUOTE = re.compile(r">(?: ?>)*+(?= ?\S)")
_MARKDOWN_RULE = re.compile(r"(?=[^-]*-)(?=[^|]*\|)[ |:\-]+")
_MARKDOWN_CODE_INDENT = 4
# What lynx prints for the controls of a page and its links to feeds; and for an image without a text.
_LYNX_CONTROL = re.compile(r"\(BUTTON\)|#\[\d{1,4}\]|_{8,}+$")
_LYNX_IMAGE = re.compile(r"(?:\[\d{1,4}\])?\[[^\[\]\s]{1,200}\.(?:avif|gif|jpe?g|png|svg|webp)\b[^\[\]\s]{0,200}\]")
_CELL_LIMIT = 200
"""A longer cell, in characters, belongs to a table that lays out a page."""

_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x7f\ufffd]")
_BINARY_SHARE = 0.1
_BINARY_SAMPLE = 4096


def read_text(canvas: str, *, encoding: str | None = None, notes: tuple[Note, ...] = ()) -> Reading:
    """Read a text dump; the canvas is the dump itself."""
    told = told_length(canvas, most_lines(len(canvas)))
    every = split_lines(canvas[:told])
    parts = find_parts(canvas, every)
    lines = every[parts[0].start : parts[0].stop] if parts else every
    renderer = sniff_renderer(canvas, lines)
    record = record_length(lines) if renderer is Renderer.WET else 0
    preamble = read_preamble(lines) if not record else NO_PREAMBLE
    renderer = Renderer.MARKDOWN if preamble.is_markdown else renderer
    record += preamble.length
    references = count_references(lines) if renderer is Renderer.LYNX else 0
    stop = len(lines) - references
    kept, definitions = lines[record:stop], lines[:0]
    export = (read_export(canvas, kept) or read_factiva(canvas, kept)) if not record else None
    if export is not None:
        kept = export.kept
    furniture = kept[:0]
    if renderer is Renderer.MARKDOWN:
        # Where a program wrapped the lines, those of a link are joined with the others of their paragraph.
        whole = kept if wrap_width(kept) is not None else list(join_links(kept))
        kept, definitions = split_definitions(whole)
    elif renderer in _UNMARKED:
        kept, furniture = part_furniture(kept)
    kept = list(join_initials(canvas, kept))
    blocks = _BlockBuilder(canvas, renderer, kept, hrefs_of(definitions)).build()
    apart = [*bare_blocks(definitions, Shape.FURNITURE), *bare_blocks(furniture, Shape.PAGE_EDGE)]
    if export is not None:
        apart += bare_blocks(export.records, Shape.RECORD)
    if apart:
        blocks = list(_merged(blocks, apart))
    blocks = [*bare_blocks(lines[:record], Shape.RECORD), *blocks, *bare_blocks(lines[stop:], Shape.FURNITURE)]
    if parts:
        blocks = with_others(every, parts, blocks)
    reading = Reading(
        canvas=canvas,
        blocks=tuple(blocks),
        claims=(*record_claims(lines, record), *preamble.claims, *(export.claims if export is not None else ())),
        media="text",
        renderer=renderer,
        encoding=encoding,
        notes=notes + _doubts(canvas) + more_articles(len(parts)),
    )
    return with_few_blocks(reading, told, len(canvas))


def _merged(blocks: list[Block], apart: list[Block]) -> Iterator[Block]:
    """Give both in their order; what stands in code is code, which is taken as it stands."""
    stop = 0
    for block in sorted([*blocks, *apart], key=_start):
        if block.span.start >= stop:
            yield block
            stop = block.span.stop


def _start(block: Block) -> int:
    return block.span.start


def _doubts(canvas: str) -> tuple[Note, ...]:
    sample = canvas[:_BINARY_SAMPLE]
    strange = sum(1 for _ in _CONTROL.finditer(sample))
    if strange <= _BINARY_SHARE * len(sample):
        return ()
    message = f"{strange:,} of the first {len(sample):,} characters are no text: this looks like a binary file"
    return (Note(code=NoteCode.BINARY, message=message),)


class _BlockBuilder:
    """One pass over the lines; the lists that are open are its only state."""

    def __init__(self, canvas: str, renderer: Renderer, lines: list[Line], hrefs: Mapping[str, str]) -> None:
        self.canvas = canvas
        self.hrefs = hrefs
        self.markdown = renderer is Renderer.MARKDOWN
        self.marked = self.markdown or renderer is Renderer.LYNX
        self.renderer = renderer
        self.lines = lines
        self.width = wrap_width(lines)
        self.has_text_nodes = renderer is Renderer.TEXT_NODES
        self.is_joined = self.width is not None or self.has_text_nodes or (self.markdown and "\n>" in canvas)
        self.margin = min([line.indent for line in lines], default=0)
        self.marks_left = most_marks(len(canvas))
        self.list_indents: list[int] = []
        self.unclosed: set[str] = set()
        self.blocks: list[Block] = []

    def build(self) -> list[Block]:
        """Give the blocks of all lines, but no more than are told apart and the one behind them."""
        index, count = 0, len(self.lines)
        most = most_blocks(len(self.canvas))
        if self.markdown or "\t" in self.canvas:
            while index < count and len(self.blocks) <= most:
                index = (
                    self._take_marked(index)
                    or self._take_rows(index)
                    or self._take_code(index)
                    or self._take_text(index)
                )
        while index < count and len(self.blocks) <= most:
            index = self._take_text(index)
        return self.blocks

    def _take_fence(self, index: int) -> Taken | None:
        """Take fenced code; a fence that nothing closed once is not looked for again."""
        fence = fence_of(self.lines[index].text)
        if fence is None or fence in self.unclosed:
            return None
        taken = take_fence(self.lines, index, self.canvas, self.margin)
        if taken is None:
            self.unclosed.add(fence)
        return taken

    def _take_marked(self, index: int) -> int | None:
        """Take Markdown's fenced code, and headings that are underlined."""
        if not self.markdown:
            return None
        taken = self._take_fence(index) if self.lines[index].text[0] in "`~" else None
        taken = taken or take_formula(self.lines, index, self.margin) or take_underlined(self.lines, index, self.margin)
        if taken is None:
            return None
        text, marks = (
            strip_markup(taken.block.text, self.renderer, self.hrefs) if taken.block.level else (taken.block.text, ())
        )
        self.blocks.append(taken.block._replace(text=text, marks=marks))
        return taken.stop

    def _take_text(self, index: int) -> int:
        """Take the block that starts at line *index*; give the index of the line after it."""
        line = self.lines[index]
        start, end, text, gap, indent, _, _ = line
        shape, marker = _PLAIN if text[0].isalpha() else self._shape(text)
        level = self._level(indent, shape, marker) if marker or self.list_indents else 0
        if marker:
            text = text[len(marker) :].lstrip()
        stop = index + 1
        if self.is_joined and (stop := self._joined_until(index, shape)) > index + 1:
            text = self._join(text, index + 1, stop, shape)
            end = self.lines[stop - 1].stop
        marks: tuple[Mark, ...] = ()
        alt: str | None = None
        if shape is _IMAGE:
            text, alt = image_caption(text)
        if self.marked:
            text, marks = strip_markup(text, self.renderer, self.hrefs, self.marks_left)
            self.marks_left = max(0, self.marks_left - len(marks))
        if shape is _HEADING and text[-1:] in _PERMALINKS and text[-2:-1] == " ":
            text = text[:-1].rstrip()
            marks = tuple(mark for mark in marks if mark.stop <= len(text))
        ordered = shape is _LIST_ITEM and marker[0].isdecimal()
        # By position, since names cost as much again as the block.
        block = Block(
            _new(Span, (start, end)), text, shape, marker, level, ordered, gap, indent - self.margin, stop - index
        )
        self.blocks.append(block if alt is None and not marks else block._replace(marks=marks, alt=alt))
        return stop

    def _join(self, first: str, index: int, stop: int, shape: Shape) -> str:
        """Join the lines of a paragraph: by a space, or by nothing between ideographs."""
        pieces = [first]
        before = first
        for line in self.lines[index:stop]:
            text = line.text.lstrip("> ") if shape is _QUOTE else line.text
            pieces += (glue(before, text), text)
            before = text
        return "".join(pieces)

    def _shape(self, text: str) -> tuple[Shape, str]:
        """Tell the shape of a line by its marker: ``• a torch``, ``2. a map``, ``## The dam``, ``> Not one drop.``."""
        if item := _ITEM.match(text):
            return _LIST_ITEM, item.group()
        if self.markdown:
            if heading := _MARKDOWN_HEADING.match(text):
                return _HEADING, heading.group()
            if quote := _MARKDOWN_QUOTE.match(text):
                return _QUOTE, quote.group()
            if is_image(text):
                return _IMAGE, ""
            if text.startswith(": "):
                return _LIST_ITEM, ":"
        elif self.renderer is Renderer.LYNX:
            if _LYNX_CONTROL.match(text):
                return _FURNITURE
            if _LYNX_IMAGE.fullmatch(text):
                return _IMAGE, ""
        return _PLAIN

    def _level(self, indent: int, shape: Shape, marker: str) -> int:
        """Give the level of a heading, or the depth of a list item by the open items it is indented deeper than."""
        if shape is _LIST_ITEM:
            while self.list_indents and self.list_indents[-1] > indent:
                self.list_indents.pop()
            if not self.list_indents or self.list_indents[-1] < indent:
                self.list_indents.append(indent)
            return len(self.list_indents)
        if self.list_indents and indent <= self.list_indents[0]:
            self.list_indents.clear()
        return len(marker) if shape is _HEADING else 0

    def _joined_until(self, index: int, shape: Shape) -> int:
        """Give the index behind the lines that wrapping, or the end of an element, broke off line *index*."""
        stop = index + 1
        while (
            stop < len(self.lines)
            and not self.lines[stop].gap
            and (self._continues(stop, index, shape) or (self.has_text_nodes and self._is_spaced(stop)))
        ):
            stop += 1
        return stop

    def _is_spaced(self, index: int) -> bool:
        """Tell whether a space stood between two pieces of text, on either side of their line end."""
        stop, start = self.lines[index - 1].stop, self.lines[index].start
        return self.canvas[stop:start] in {" \n", "\n "}

    def _continues(self, index: int, first: int, shape: Shape) -> bool:
        """Tell whether the line at *index* was broken off the line before it by wrapping."""
        before, line = self.lines[index - 1], self.lines[index]
        quoted = line.text.lstrip("> ") if shape is _QUOTE else ""
        if shape is _QUOTE:
            if not line.text.startswith(">"):
                # What goes on in the middle of a sentence is of the quotation.
                return self.markdown and flows(before, line) and self._shape(line.text)[0] is _LINE
            if not quoted:
                return False
            if self.markdown and not self.canvas.startswith("  ", before.stop):
                return self._shape(quoted)[0] is _LINE
        if self.width is None:
            return False
        if shape is _QUOTE:
            line = line._replace(text=quoted)
        if not is_wrapped_before(before, line, self.width):
            return False
        if shape is _LIST_ITEM:
            return line.indent > self.lines[first].indent
        if line.tabbed:
            return False
        own, _ = self._shape(line.text)
        return own is _LINE or (own is _LIST_ITEM and line.indent == before.indent)

    def _take_code(self, index: int) -> int | None:
        """Take Markdown's indented code, ``    x = 1`` after a blank line and outside of lists."""
        line = self.lines[index]
        base = line.indent
        if not (self.markdown and line.gap and not self.list_indents and base - self.margin >= _MARKDOWN_CODE_INDENT):
            return None
        if self._shape(line.text)[0] is not Shape.LINE:
            return None
        stop = index + 1
        while stop < len(self.lines) and self.lines[stop].indent >= base:
            stop += 1
        first, last = line.start, self.lines[stop - 1].stop
        rows = self.canvas[first:last].splitlines()
        text = "\n".join([rows[0], *(row.expandtabs()[base:].rstrip() for row in rows[1:])])
        indent = base - self.margin
        self.blocks.append(Block(Span(first, last), text, Shape.CODE, gap=line.gap, indent=indent, lines=stop - index))
        return stop

    def _take_rows(self, index: int) -> int | None:
        """Take a table: two lines and more with tabs between their cells, or a Markdown table with its rule."""
        line = self.lines[index]
        if line.tabbed:
            return self._take_tabbed(index)
        if not self.markdown or "|" not in line.text or index + 1 == len(self.lines):
            return None
        below = self.lines[index + 1]
        if not below.gap and _MARKDOWN_RULE.fullmatch(below.text):
            stop = index + 2
            while stop < len(self.lines) and "|" in self.lines[stop].text and not self.lines[stop].gap:
                stop += 1
            kept = [index, *range(index + 2, stop)]
            rows = tuple(tuple(map(str.strip, self.lines[each].text.strip("|").split("|"))) for each in kept)
            return self._add_table(index, stop, rows, header_rows=1)
        return None

    def _take_tabbed(self, index: int) -> int | None:
        rows = []
        stop = index
        while stop < len(self.lines) and self.lines[stop].tabbed and (stop == index or not self.lines[stop].gap):
            line = self.lines[stop]
            cells = tuple(cell for cell in map(fold, self.canvas[line.start : line.stop].split("\t")) if cell)
            if len(cells) < 2 or max(map(len, cells)) > _CELL_LIMIT:  # noqa: PLR2004 a table has two columns
                break
            rows.append(cells)
            stop += 1
        return self._add_table(index, stop, tuple(rows)) if len(rows) > 1 else None

    def _add_table(self, index: int, stop: int, rows: tuple[tuple[str, ...], ...], *, header_rows: int = 0) -> int:
        cells = tuple(tuple(strip_markup(cell, self.renderer, self.hrefs)[0] for cell in row) for row in rows)
        line = self.lines[index]
        self.blocks.append(
            Block(
                span=Span(line.start, self.lines[stop - 1].stop),
                text="\n".join("\t".join(row) for row in cells),
                shape=Shape.TABLE,
                gap=line.gap,
                indent=line.indent - self.margin,
                lines=stop - index,
                rows=cells,
                header_rows=header_rows,
            )
        )
        return stop
