"""Selectors for the path of a block: a small part of CSS, matched in one pass over the path."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from article_parse._blocks import Element
from article_parse.errors import ProfileError

__all__ = ["Selector", "parse_selector"]

_LONGEST = 300
_MOST_STEPS = 12
_NAME = r"[^\s#.\[\]=*>+~,:()'\"]+"
_STEP = re.compile(
    rf"(?P<tag>\*|[a-z][a-z0-9-]*)?(?P<rest>(?:[#.]{_NAME}|\[(?:id|class|role|itemprop)\*?=[^\s\[\]'\"]+\])*)"
)
_PART = re.compile(rf"[#.]{_NAME}|\[[^\]]+\]")
_PLACES = {"id": 1, "class": 2, "role": 3, "itemprop": 4}
"""Where an element has its attributes, of which ``class`` is called ``classes``."""
_TEXTLESS = frozenset({"base", "body", "head", "html", "link", "meta", "script", "style", "template", "title"})
"""Elements that no path has: those around all blocks, and those whose text is not shown."""


class _Step(NamedTuple):
    """What one element of a path must look like; a part in ``within`` may stand anywhere in the attribute."""

    tag: str = ""
    classes: frozenset[str] = frozenset()
    exact: frozenset[tuple[str, str]] = frozenset()
    within: frozenset[tuple[str, str]] = frozenset()

    def fits(self, element: Element) -> bool:
        """Tell whether an element looks so."""
        if self.tag and self.tag != element.tag:
            return False
        # Few elements have the letters of a class anywhere, so few lists of classes are split.
        for name in self.classes:
            if name not in element.classes or name not in element.classes.split():
                return False
        for name, value in self.exact:
            if element[_PLACES[name]] != value:
                return False
        for name, value in self.within:  # noqa: SIM110 - a generator costs more than what it looks at
            if value not in element[_PLACES[name]]:
                return False
        return True

    def covers(self, other: _Step) -> bool:
        """Tell whether each element that looks like *other* looks so."""
        return (
            self.tag in {"", other.tag}
            and self.classes <= other.classes
            and self.exact <= other.exact
            and self.within <= other.within
        )


class Selector(NamedTuple):
    """
    Elements one inside the other, outermost first; others may stand between them.

    >>> parse_selector("article .share-bar").fits([Element("article"), Element("div", classes="share-bar wide")])
    True
    """

    steps: tuple[_Step, ...]

    def fits(self, path: Sequence[Element]) -> bool:
        """Tell whether a block with this path stands in what is selected."""
        done = 0
        for element in path:
            if self.steps[done].fits(element):
                done += 1
                if done == len(self.steps):
                    return True
        return False

    def asks_for(self, element: Element) -> bool:
        """Tell whether one of its steps looks like an element; without all others, a path is selected as well."""
        for step in self.steps:  # noqa: SIM110 - a generator costs more than what it looks at
            if step.fits(element):
                return True
        return False

    def covers(self, other: Selector) -> bool:
        """Tell whether all that *other* selects is selected."""
        done = 0
        for step in other.steps:
            if self.steps[done].covers(step):
                done += 1
                if done == len(self.steps):
                    return True
        return False


def parse_selector(path: object) -> Selector:
    """
    Read ``tag``, ``#id``, ``.class``, ``[role=x]``, ``[class*=x]`` and sequences of them.

    Raises:
        ProfileError: It is none, or no block can ever stand there.
    """
    if not isinstance(path, str) or not 0 < len(path) <= _LONGEST or not path.split():
        msg = f"the path of a cue must be a selector of 1 to {_LONGEST} characters, not {path!r}"
        raise ProfileError(msg, key="path")
    written = path.split()
    if len(written) > _MOST_STEPS:
        msg = f"the path {path!r} of a cue has {len(written)} steps; the most are {_MOST_STEPS}"
        raise ProfileError(msg, key="path")
    return Selector(tuple(_step(step, path) for step in written))


def _step(written: str, path: str) -> _Step:
    found = _STEP.fullmatch(written)
    if found is None:
        msg = (
            f"the path {path!r} of a cue is no selector: {written!r} is not made of tag, #id, .class, [role=...] and "
            "[class*=...], in this order of tag and rest"
        )
        raise ProfileError(msg, key="path")
    tag = found["tag"] or ""
    parts = _PART.findall(found["rest"])
    classes = frozenset(part[1:] for part in parts if part[0] == ".")
    pairs = [part[1:-1].partition("=") for part in parts if part[0] == "["]
    exact = {("id", part[1:]) for part in parts if part[0] == "#"}
    exact |= {(name, value) for name, _, value in pairs if name[-1] != "*"}
    step = _Step(
        tag=tag.replace("*", ""),
        classes=classes,
        exact=frozenset(exact),
        within=frozenset((name[:-1], value) for name, _, value in pairs if name[-1] == "*"),
    )
    if step.tag in _TEXTLESS or len({name for name, _ in exact}) < len(exact):
        why = (
            f"no text stands in <{step.tag}>"
            if step.tag in _TEXTLESS
            else f"{written!r} asks for two values of one name"
        )
        msg = f"the path {path!r} of a cue can never match: {why}"
        raise ProfileError(msg, key="path")
    return step
