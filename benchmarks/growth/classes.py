"""All classes of inputs, by their names."""

from __future__ import annotations

from itertools import chain

from benchmarks.growth.html_classes import html_classes
from benchmarks.growth.inputs import InputClass
from benchmarks.growth.other_classes import other_classes
from benchmarks.growth.text_classes import text_classes

__all__ = ["all_classes", "named"]


def all_classes() -> list[InputClass]:
    """Give every class once; two never have one name."""
    return list({kind.name: kind for kind in chain(html_classes(), text_classes(), other_classes())}.values())


def named(part: str) -> list[InputClass]:
    """Give the class of that name, or those whose names begin with it."""
    kinds = all_classes()
    return [kind for kind in kinds if kind.name == part] or [kind for kind in kinds if kind.name.startswith(part)]
