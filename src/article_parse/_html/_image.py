"""Images: their address, their replacement text, and the pictographs that stand for a character."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from article_parse._blocks import Element
from article_parse._html._elements import Node, is_hidden
from article_parse._lines import fold

__all__ = ["IMAGES", "Image", "first_image", "image_of", "is_pictograph", "source_of"]

IMAGES = frozenset({"amp-anim", "amp-img", "img"})
"""The elements that show an image."""

# Where scripts that load images late keep the address: what stands in ``src`` until then is a small picture in its
# place.
_SOURCES = ("data-src", "data-lazy-src", "data-original", "data-lazy", "src", "srcset", "data-srcset")
_LONGEST_PICTOGRAPH = 8
_REACH = 6
"""How many nodes an image for those without scripts may stand behind: a line end, a link around it, a ``picture``."""


class Image(NamedTuple):
    """An image with the path it stands at."""

    alt: str
    src: str | None
    path: tuple[Element, ...]

    def repeats(self, other: Image) -> bool:
        """Tell whether this is *other* once more, as a page has it for those without scripts."""
        if self.src is not None and other.src is not None and self.src == other.src:
            return True
        return self.alt == other.alt and (bool(self.alt) or other.src is None)


def image_of(attributes: Mapping[str, str | None], path: tuple[Element, ...]) -> Image:
    """
    Read an ``img`` element.

    >>> image_of({"src": "data:image/gif;base64,R0lG", "data-src": "/dam.jpg", "alt": "The dam"}, ()).src
    '/dam.jpg'
    """
    return Image(fold(attributes.get("alt") or ""), source_of(attributes), path)


def source_of(attributes: Mapping[str, str | None]) -> str | None:
    """
    Give the address of an image, or of the first of those that a browser may choose from.

    Data is no address, and neither is a pattern that a script fills in.
    """
    for name in _SOURCES:
        value = attributes.get(name)
        if value and not value.startswith("data:") and "{" not in value:
            words = value.split(None, 1)
            return words[0].rstrip(",") if words else None
    return None


def first_image(element: Node) -> Node | None:
    """Give the image that is the first thing in an element, if it is shown."""
    node = element.child
    for _ in range(_REACH):
        if node is None or node.tag in IMAGES:
            break
        node = node.child or node.next
    if node is None or node.tag not in IMAGES or is_hidden("img", node.attributes):
        return None
    return node


def is_pictograph(alt: str) -> bool:
    """
    Tell whether an image stands for a character of the text, such as an emoji.

    >>> is_pictograph("🙂"), is_pictograph("The dam"), is_pictograph("-")
    (True, False, False)
    """
    return 0 < len(alt) <= _LONGEST_PICTOGRAPH and not any(char.isascii() or char.isalnum() for char in alt)
