"""A page as a small tree of elements, named as in HTML: what every renderer is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["BLOCKS", "Child", "Node", "element", "inline_text"]

BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "div", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "header", "li", "main", "nav", "ol", "p", "section", "ul",
})  # fmt: skip
"""The elements that stand on lines of their own; all others run inside a line."""


class Node(NamedTuple):
    """An element; its children are elements and text without line ends."""

    tag: str
    children: tuple[Child, ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()

    @property
    def is_block(self) -> bool:
        """Whether it stands on lines of its own."""
        return self.tag in BLOCKS

    def get(self, name: str) -> str:
        """Give an attribute, or nothing."""
        return dict(self.attributes).get(name, "")


Child = Node | str


def element(tag: str, *children: Child | None, **attributes: str) -> Node:
    """
    Build an element; ``None`` among the children is left out.

    >>> element("a", "Home", None, href="/").get("href")
    '/'
    """
    kept = tuple(child for child in children if child is not None)
    return Node(tag, kept, tuple((name.rstrip("_"), value) for name, value in attributes.items()))


def inline_text(node: Node) -> Iterator[str]:
    """Give the pieces of text below *node* in order, without its images."""
    for child in node.children:
        if isinstance(child, str):
            yield child
        else:
            yield from inline_text(child)
