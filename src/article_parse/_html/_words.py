"""All the words in an element, on one line, whatever elements they stand in."""

from __future__ import annotations

from typing import NamedTuple

from article_parse._html._elements import BLOCK, MARK_KINDS, UNREAD, VOID, Node, is_hidden
from article_parse._html._run import Gathered, TextRun

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
    open_elements: list[Node] = []
    node = element.child
    while node is not None or open_elements:
        if node is None:
            node = open_elements.pop()
            if (kind := MARK_KINDS.get(node.tag or "")) is not None:
                run.close_mark(kind)
            elif node.tag in BLOCK:
                run.add_space()
        elif (tag := node.tag) == "-text":
            run.add(node.text_content or "")
        elif tag == "br":
            run.add_space()
        elif tag is not None and tag not in UNREAD and tag not in VOID and not is_hidden(tag, node.attributes):
            _open(run, tag, node, links)
            open_elements.append(node)
            node = node.child
            continue
        node = node.next
    return Words(run.take(), tuple(links))


def _open(run: TextRun, tag: str, node: Node, links: list[str]) -> None:
    """Open the mark of an element, or part what stands in a block from what stands before it."""
    kind = MARK_KINDS.get(tag)
    if kind is not None:
        href = node.attributes.get("href")
        if kind == "link" and href:
            links.append(href)
        run.open_mark(kind, href)
    elif tag in BLOCK:
        run.add_space()
