"""What a :class:`~article_parse.Trace` holds: what was read, and the roles of the blocks with their reasons."""

from __future__ import annotations

from article_parse._blocks import (
    Block,
    Claim,
    ClaimField,
    Element,
    Enclosure,
    Media,
    PartKind,
    Reading,
    Renderer,
    Shape,
)
from article_parse._public import offer
from article_parse._stages import LabelledBlock, Reason, Region, Stage

__all__ = [
    "Block",
    "Claim",
    "ClaimField",
    "Element",
    "Enclosure",
    "LabelledBlock",
    "Media",
    "PartKind",
    "Reading",
    "Reason",
    "Region",
    "Renderer",
    "Shape",
    "Stage",
]


def __dir__() -> list[str]:
    return __all__


offer(__name__, *map(globals().get, __all__))
