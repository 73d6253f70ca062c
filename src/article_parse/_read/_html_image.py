"""Images: their address, their replacement text, and the pictographs that stand for a character."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from article_parse._blocks import Element
from article_parse._read._html_run import fold

__all__ = ["Image", "image_of", "is_pictograph"]

# Where scripts that load images late keep the address, most usual first.
_SOURCES = ("src", "data-src", "data-lazy-src", "data-original", "data-lazy", "srcset", "data-srcset")
_LONGEST_PICTOGRAPH = 8


class Image(NamedTuple):
    """An image with the path it stands at."""

    alt: str
    src: str | None
    path: tuple[Element, ...]


def image_of(attributes: Mapping[str, str | None], path: tuple[Element, ...]) -> Image:
    """
    Read an ``img`` element.

    >>> image_of({"src": "data:image/gif;base64,R0lG", "data-src": "/dam.jpg", "alt": "The dam"}, ()).src
    '/dam.jpg'
    """
    src = None
    for name in _SOURCES:
        value = attributes.get(name)
        if value and not value.startswith("data:"):
            words = value.split(None, 1)
            src = words[0].rstrip(",") if words else None
            break
    return Image(fold(attributes.get("alt") or ""), src, path)


def is_pictograph(alt: str) -> bool:
    """
    Tell whether an image stands for a character of the text, such as an emoji.

    >>> is_pictograph("🙂"), is_pictograph("The dam"), is_pictograph("-")
    (True, False, False)
    """
    return 0 < len(alt) <= _LONGEST_PICTOGRAPH and not any(char.isascii() or char.isalnum() for char in alt)
