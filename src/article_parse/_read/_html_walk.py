"""One walk over the tree of a page, from which its blocks and the canvas come."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import attrs

from article_parse._blocks import Block, Element, Shape
from article_parse._read._html_elements import (
    BLOCK,
    HEADING_LEVELS,
    LISTS,
    LOOSE,
    MARK_KINDS,
    PROSE,
    TIGHT,
    UNREAD,
    Node,
    is_hidden,
)
from article_parse._read._html_image import Image, image_of, is_pictograph
from article_parse._read._html_run import Gathered, TextRun
from article_parse._read._html_table import read_grid
from article_parse._span import Span

__all__ = ["Walk"]

MAX_PATH = 64
"""The longest path of a block, in elements. The deepest of 900 real pages is 59 elements deep."""

_LANGUAGE = re.compile(r"(?:^|\s)lang(?:uage)?-(\S+)")


@attrs.define
class _ListItem:
    """A list item; only the first block in it is shown as one."""

    is_shown: bool = False


class _Open:
    """An open element: where it stands and what its text is."""

    __slots__ = (
        "depth", "item", "kind", "language", "last_child", "level", "lists", "ordered", "path", "prose", "shape",
        "tag", "tight",
    )  # fmt: skip
