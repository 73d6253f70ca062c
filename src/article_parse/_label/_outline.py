"""
The elements of a page of HTML that hold its blocks.

Each element is known twice: as itself, so that two comments side by side are two, and by its look, so that what is said
of one element is said once of all that look alike and stand in elements that do.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from article_parse._blocks import Block, Element, Shape
from article_parse._label._furniture import name_words

__all__ = ["Outline", "find_outline"]

# A member of an enumeration is looked up anew wherever it is named.
_FURNITURE: Final = Shape.FURNITURE


class Outline(NamedTuple):
    """
    The elements around blocks. Elements and looks have numbers, outer ones before those in them; 0 is the page.

    Attributes:
        outer: The number of the element around each element.
        start: The number of the first block in it.
        stop: The number after the last block in it.
        look: The number of its look.
        inner: The number of the innermost element of each block; of furniture, which is known anyway, that of the page.
        look_outer: The number of the look around each look.
        elements: What the elements of each look are.
        names: The words in the names of these.
    """

    outer: list[int]
    start: list[int]
    stop: list[int]
    look: list[int]
    inner: list[int]
    look_outer: list[int]
    elements: list[Element]
    names: list[list[str]]


def find_outline(blocks: Sequence[Block]) -> Outline:
    """
    Find the elements that hold *blocks*.

    >>> from article_parse._read import read
    >>> outline = find_outline(read("<div><p>The dam held.</div><div><p>It rained.</div>").blocks)
    >>> outline.outer, outline.look, [element.tag for element in outline.elements]
    ([0, 0, 1, 0, 3], [0, 1, 2, 1, 2], ['', 'div', 'p'])
    """
    size = len(blocks)
    if not any(block.path for block in blocks):
        return Outline([0], [0], [size], [0], [0] * size, [0], [Element("")], [[]])
    outer, start, stop, look, inner = [0], [0], [size], [0], []
    look_outer, elements = [0], [Element("")]
    known: dict[tuple[int, Element], int] = {}
    path: Sequence[Element] = ()
    opened: list[int] = []
    shared = 0
    for number, block in enumerate(blocks):
        shared = min(shared, block.shared)
        if block.shape is _FURNITURE:
            for node in opened[shared:]:
                stop[node] = number
            del opened[shared:]
            inner.append(0)
            continue
        common, own = 0, block.path
        for element, before in zip(own[:shared], path, strict=False):
            if element is not before:
                break
            common += 1
        for node in opened[common:]:
            stop[node] = number
        del opened[common:]
        node = opened[-1] if opened else 0
        for element in own[common:]:
            key = look[node], element
            seen = known.get(key)
            if seen is None:
                seen = known[key] = len(elements)
                look_outer.append(key[0])
                elements.append(element)
            outer.append(node)
            start.append(number)
            stop.append(size)
            look.append(seen)
            node = len(outer) - 1
            opened.append(node)
        inner.append(node)
        path = own
        shared = len(own)
    named = {element: name_words(element) for element in set(elements)}
    return Outline(outer, start, stop, look, inner, look_outer, elements, [named[element] for element in elements])
