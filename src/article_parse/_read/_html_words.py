"""All the words in an element, on one line, whatever elements they stand in."""

from __future__ import annotations

from typing import NamedTuple

from article_parse._read._html_elements import BLOCK, MARK_KINDS, UNREAD, VOID, Node, is_hidden
from article_parse._read._html_run import Gathered, TextRun
from article_parse.model import MarkKind

__all__ = ["Words", "read_words"]


class Words(NamedTuple):
    """The words in an element, and the addresses that they link to, in order."""

    gathered: Gathered
    links: tuple[str, ...]


def read_words(element: Node) -> Words:
    """
    Read what an element shows as one line of text.

    What is hidden and what is no text is left out, as everywhere.
    """
    run = TextRun()
    links: list[str] = []
    # The elements that are open, with the mark that each opened.
    path: list[tuple[Node, MarkKind | None]] = []
    node = element.child
    while node is not None or path:
        if node is None:
            node, mark = path.pop()
            if mark is not None:
                run.close_mark(mark)
            elif node.tag in BLOCK:
                run.add_space()
        elif (tag := node.tag) == "-text":
            run.add(node.text_content or "")
        elif tag == "br":
            run.add_space()
        elif tag is not None and tag not in UNREAD and tag not in VOID and not is_hidden(tag, node.attributes):
            path.append((node, _open(run, tag, node, links)))
            node = node.child
            continue
        node = node.next
    return Words(run.take(), tuple(links))


def _open(run: TextRun, tag: str, node: Node, links: list[str]) -> MarkKind | None:
    """Open the mark of an element; give it, or ``None`` when it marks nothing more."""
    kind = MARK_KINDS.get(tag)
    href = node.attributes.get("href")
    if kind == "link" and href:
        links.append(href)
    if kind is not None and run.open_mark(kind, href):
        return kind
    if tag in BLOCK:
        run.add_space()
    return None
