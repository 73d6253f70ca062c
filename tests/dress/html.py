"""The page as HTML."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from dress.tree import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dress.page import Page

__all__ = ["to_html"]

_VOID = frozenset({"img"})


def to_html(page: Page, *, indent: bool = False) -> str:
    """Serialise *page*; with *indent*, each block starts on a line of its own, which shows nothing on a screen."""
    head = f'<head><meta charset="utf-8"><title>{escape(page.head, quote=False)}</title></head>'
    return f'<!DOCTYPE html>\n<html lang="en">{head}{"".join(_serialised(page.tree, indent=indent))}</html>\n'


def _serialised(node: Node, *, indent: bool) -> Iterator[str]:
    if indent and node.is_block:
        yield "\n  "
    yield f"<{node.tag}" + "".join(f' {name}="{escape(value)}"' for name, value in node.attributes) + ">"
    for child in node.children:
        if isinstance(child, str):
            yield escape(child, quote=False)
        else:
            yield from _serialised(child, indent=indent)
    if node.tag not in _VOID:
        yield f"</{node.tag}>"
