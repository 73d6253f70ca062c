"""From a tree to lines: what all renderers of text do, each with its own rules."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import attrs

from dress.tree import Node

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["Flow", "Line"]


class Line(NamedTuple):
    """A line before it is wrapped: its text, the blocks it stands in, outermost first, and the blank lines above it."""

    text: str
    path: tuple[Node, ...]
    gap: int

    @property
    def lists(self) -> tuple[Node, ...]:
        """The lists it stands in, outermost first."""
        return tuple(node for node in self.path if node.tag in {"ul", "ol"})

    @property
    def block(self) -> str:
        """The tag of the innermost block."""
        return self.path[-1].tag

    @property
    def number(self) -> int:
        """The place of the list item among its siblings, from 1."""
        return next(place for place, child in enumerate(self.path[-2].children, 1) if child is self.path[-1])

    def within(self, tag: str) -> int:
        """Count the blocks of that tag around it."""
        return sum(node.tag == tag for node in self.path)


@attrs.frozen(kw_only=True)
class Flow:
    """
    The rules by which a renderer breaks a page into lines.

    Args:
        margins: The blank lines above and below a block; margins that meet collapse into the larger one.
        nested_margins: The same for a block inside one of its own kind; lists inside lists have none.
        spaced: Inline elements that get a space on both sides, and so do those inside them.
        dropped: Elements that are not shown.
        image: What is printed for the replacement text and the source of an image.
        inline: What is printed for the text of an inline element.
    """

    margins: Mapping[str, tuple[int, int]]
    nested_margins: Mapping[str, tuple[int, int]] = attrs.field(factory=dict)
    spaced: frozenset[str] = frozenset()
    dropped: frozenset[str] = frozenset()
    image: Callable[[Node], str] = lambda image: image.get("alt")
    inline: Callable[[Node, str], str] = lambda _node, text: text

    def lines(self, tree: Node) -> list[Line]:
        """Break *tree* into lines."""
        found: list[Line] = []
        run: list[str] = []
        gap = 0

        def close_run(path: tuple[Node, ...]) -> None:
            nonlocal gap
            text = re.sub(" +", " ", "".join(run)).strip()
            if text:
                found.append(Line(text, path, gap))
                gap = 0
            run.clear()

        def visit(node: Node, path: tuple[Node, ...]) -> None:
            nonlocal gap
            above, below = self._margin(node, path)
            close_run(path)
            gap = max(gap, above)
            path = (*path, node)
            for child in node.children:
                if isinstance(child, str) or not child.is_block:
                    run.append(self._inline(child))
                else:
                    visit(child, path)
            close_run(path)
            gap = max(gap, below)

        visit(tree, ())
        return found

    def _margin(self, node: Node, path: tuple[Node, ...]) -> tuple[int, int]:
        if node.tag in {"ul", "ol"} and any(outer.tag == "li" for outer in path):
            return (0, 0)
        inside = any(outer.tag == node.tag for outer in path)
        return (self.nested_margins if inside and node.tag in self.nested_margins else self.margins).get(
            node.tag, (0, 0)
        )

    def _inline(self, child: Node | str, *, spaced: bool = False) -> str:
        if isinstance(child, str):
            return child
        if child.tag in self.dropped:
            return ""
        spaced = spaced or child.tag in self.spaced
        if child.tag == "img":
            text = self.image(child)
        else:
            text = self.inline(child, "".join(self._inline(inner, spaced=spaced) for inner in child.children))
        return f" {text} " if spaced else text
