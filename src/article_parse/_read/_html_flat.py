"""Pages that nest too deeply to be parsed: the text between the tags, without a tree."""

from __future__ import annotations

import re

from article_parse._blocks import Reading, Renderer
from article_parse._read._html_elements import BLOCK, LOOSE, UNREAD, VOID
from article_parse._read._html_layout import Layout
from article_parse._read._html_run import TextRun, unescape
from article_parse._read._open_depth import MAX_DEPTH
from article_parse._roles import NoteCode
from article_parse.model import Note

__all__ = ["read_flat"]

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
    unclosed: set[str] = set()
    position = 0
    while (tag := _TAG.search(source, position)) is not None:
        run.add(unescape(source[position : tag.start()]))
        position = tag.end()
        name = (tag["name"] or "").lower()
        if name == "br":
            run.add_space()
        elif name.removeprefix("/") in BLOCK or name.removeprefix("/") in LOOSE:
            _place(run, layout)
        elif name in _SKIPPED and name not in unclosed:
            stop = re.compile(rf"</{name}(?![^\t\n\f\r />])", re.IGNORECASE).search(source, position)
            if stop is None:
                # Looked for once: a page may open it a hundred thousand times.
                unclosed.add(name)
            else:
                position = stop.start()
    run.add(unescape(source[position:]))
    _place(run, layout)
    message = (
        f"the page nests deeper than {MAX_DEPTH} elements or could keep the parser of HTML busy in another way; "
        "it was read as text without its tags"
    )
    note = Note(code=NoteCode.TOO_DEEP, message=message)
    return Reading(layout.canvas, tuple(layout.blocks), (), "html", Renderer.HTML, notes=(note,))


def _place(run: TextRun, layout: Layout) -> None:
    if run.length:
        layout.add(run.take())
