"""What nests too deeply to be parsed, or stands behind what is: the text between the tags, without a tree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from article_parse._blocks import Reading, Renderer
from article_parse._html._elements import BLOCK, LOOSE, UNREAD, VOID
from article_parse._html._layout import Layout
from article_parse._html._open_depth import MAX_DEPTH
from article_parse._html._run import TextRun, unescape
from article_parse._limits import most_blocks, with_few_blocks
from article_parse._lines import fold
from article_parse._roles import NoteCode
from article_parse.model import Note

__all__ = ["flat_text", "read_flat"]

_TAG = re.compile(r"<(?:!--.*?(?:-->|\Z)|(?P<name>/?[a-zA-Z][^\t\n\f\r />]*+)[^>]*+>?|[!?/][^>]*+>?)", re.DOTALL)
# The readings of ruby end where the next ones start, so that their end tags are mostly left out.
_SKIPPED = UNREAD - VOID - {"rp", "rt", "rtc"}


def read_flat(source: str) -> Reading:
    """
    Read each run of text between the tags of block elements as a block.

    >>> reading = read_flat("<div><div>One <b>and two</b></div>Three")
    >>> [block.text for block in reading.blocks], reading.notes[0].code.value
    (['One and two', 'Three'], 'too_deep')
    """
    layout = Layout()
    run = TextRun()
    most = most_blocks(len(source))
    for piece in _pieces(source):
        if piece is not None:
            run.add(piece)
        elif len(layout.blocks) == most:
            run.add_space()
        else:
            _place(run, layout)
    _place(run, layout)
    message = (
        f"the page nests deeper than {MAX_DEPTH} elements or could keep the parser of HTML busy in another way; "
        "it was read as text without its tags"
    )
    note = Note(code=NoteCode.TOO_DEEP, message=message)
    canvas = layout.canvas
    reading = Reading(canvas, tuple(layout.blocks), (), "html", Renderer.HTML, notes=(note,))
    return with_few_blocks(reading, len(canvas), len(source))


def flat_text(source: str) -> str:
    """
    Give the text of *source* without its tags, on one line.

    >>> flat_text("<div>One <b>and two</b></div>Three")
    'One and two Three'
    """
    return fold("".join([" " if piece is None else piece for piece in _pieces(source)]))


def _pieces(source: str) -> Iterator[str | None]:
    """Give the texts between tags, and ``None`` for what parts blocks."""
    unclosed: set[str] = set()
    position = 0
    while (tag := _TAG.search(source, position)) is not None:
        if position < tag.start():
            yield unescape(source[position : tag.start()])
        position = tag.end()
        name = (tag["name"] or "").lower()
        if name == "br":
            yield " "
        elif name.removeprefix("/") in BLOCK or name.removeprefix("/") in LOOSE:
            yield None
        elif name in _SKIPPED and name not in unclosed:
            stop = re.compile(rf"</{name}(?![^\t\n\f\r />])", re.IGNORECASE).search(source, position)
            if stop is None:
                # Looked for once: a page may open it a hundred thousand times.
                unclosed.add(name)
            else:
                position = stop.start()
    yield unescape(source[position:])


def _place(run: TextRun, layout: Layout) -> None:
    if run.length:
        layout.add(run.take())
