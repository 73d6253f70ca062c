"""Bylines: who, when and how long to read, in the ways in which sites put them on one line or on several."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from dress.tree import Child, Node, element

if TYPE_CHECKING:
    from dress.story import Stamp, Story

__all__ = ["BYLINES", "Arrangement", "byline", "needs_label"]

Arrangement = Literal["glued", "spaced", "dotted", "barred", "lines"]
BYLINES: tuple[Arrangement, ...] = ("glued", "spaced", "dotted", "barred", "lines")

_SEPARATORS = {"glued": "", "spaced": " ", "dotted": " · ", "barred": " | "}


def byline(story: Story, arrangement: Arrangement, by_word: str, label: str, reading_form: str) -> list[Node]:
    """Give the block or the blocks of a byline."""
    parts = [_names(story.authors, by_word), _dated(story.published, _label(story, arrangement, label))]
    if story.updated is not None:
        parts.append(_dated(story.updated, "Updated"))
    if story.minutes is not None:
        parts.append(element("span", reading_form.format(story.minutes)))
    if arrangement == "lines":
        return [element("div", part, class_="meta") for part in parts]
    return [element("div", *_joined(parts, _SEPARATORS[arrangement]), class_="byline")]


def needs_label(stamp: Stamp) -> bool:
    """
    Whether a date cannot stand right after a name.

    ``Ana Limaroa day ago`` may be Ana Limaro or Ana Limaroa, and ``Ana Limaro about 10 hours ago`` is no line that a
    site prints. A digit or a capital shows where the date starts.
    """
    return stamp.text[0].islower()


def _label(story: Story, arrangement: Arrangement, label: str) -> str:
    if story.published.day is None and label.endswith(" on"):
        return label.removesuffix(" on")
    if not label and (story.updated is not None or (arrangement == "glued" and needs_label(story.published))):
        return "Published"
    return label


def _names(authors: tuple[str, ...], by_word: str) -> Node:
    children: list[Child] = [f"{by_word} "]
    for number, author in enumerate(authors):
        if number:
            children.append(" and " if number == len(authors) - 1 else ", ")
        children.append(element("a", author, href=f"/people/{number}"))
    return element("span", *children)


def _dated(stamp: Stamp, label: str) -> Node:
    return element("span", f"{label} " if label else None, element("time", stamp.text))


def _joined(parts: list[Node], separator: str) -> list[Child]:
    joined: list[Child] = [parts[0]]
    for part in parts[1:]:
        # "March 4, 2026" glued to "4 min read" reads "20264": no site leaves it so.
        collides = not separator and _last(joined[-1]).isdigit() and _first(part).isdigit()
        joined += [" " if collides else separator, part]
    return [part for part in joined if part]


def _first(child: Child) -> str:
    while not isinstance(child, str):
        child = child.children[0]
    return child[0]


def _last(child: Child) -> str:
    while not isinstance(child, str):
        child = child.children[-1]
    return child[-1]
