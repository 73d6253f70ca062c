"""Which elements of a publisher's pages hold the article, and which never do."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from article_parse._blocks import Block, Element
from article_parse._roles import Role
from article_parse.learning._lines import CueCandidate
from article_parse.learning._pages import RecurringLine, SeenPage, needed
from article_parse.profiles import Cue

__all__ = ["path_cues"]

_MOST_CLASSES = 12
"""Longer lists of classes come from tools that write one for each property."""
_NAME = re.compile(r"[A-Za-z_][\w-]{1,60}")
_CONTAINERS = frozenset({
    "article", "aside", "details", "dialog", "div", "footer", "form", "header", "main", "nav", "ol", "section", "table",
    "td", "ul",
})  # fmt: skip
"""What parts of a page are made of; the classes of smaller elements say how they look, wherever they stand."""
_FEWEST_PAGES = 3
_REST, _MOST_OF_REST = 0.05, 0.1
_MOST_OF_IT = 0.6
_FEWEST_WORDS = 10
_STANDING_BLOCKS = 3
_MOST_PATHS = 30
"""How many cues are given, since each is compared with all that are."""


class _Part:
    """What stands in the elements of one selector: by page the words, those of the article, and the blocks."""

    __slots__ = ("blocks", "chosen", "roles", "words")

    def __init__(self) -> None:
        self.words: Counter[int] = Counter()
        self.chosen: Counter[int] = Counter()
        self.blocks: dict[int, int] = {}
        self.roles: Counter[Role] = Counter()


def path_cues(pages: Sequence[SeenPage], lines: Mapping[str, RecurringLine]) -> list[CueCandidate]:
    """Give the cues for elements that stand on several pages of HTML; for text dumps there are none."""
    seen = {index for index, page in enumerate(pages) if page.trace.reading.media == "html"}
    if len({pages[index].article for index in seen}) < _FEWEST_PAGES:
        return []
    parts: dict[str, _Part] = {}
    whole = Counter[int]()
    for index in seen:
        _measure(index, pages[index], lines, parts, whole)
    found = []
    for selector, part in parts.items():
        is_prose = selector.endswith(" p")
        articles = len({pages[index].article for index in part.words})
        if any(role.is_metadata for role in part.roles):
            continue
        if articles >= max(_FEWEST_PAGES, 0.5 * len(seen)):
            if not is_prose and _is_outside(part, whole):
                role = next((role for role, _ in part.roles.most_common() if not role.is_body), Role.BOILERPLATE)
                worth = 20 * part.chosen.total() + part.words.total()
                found.append(CueCandidate(Cue(path=selector, role=role), worth, articles))
            elif is_prose and _is_text(part, whole):
                found.append(CueCandidate(Cue(path=selector, role=Role.PARAGRAPH), part.words.total(), articles))
    return _without_covered(found)


def _measure(
    index: int, page: SeenPage, lines: Mapping[str, RecurringLine], parts: dict[str, _Part], whole: Counter[int]
) -> None:
    for number, labelled in enumerate(page.blocks):
        shape = page.shapes[number]
        words, role = len(shape.split()), labelled.role
        recurs = shape in lines
        if role.is_body and not recurs:
            whole[index] += words
        for selector in set(_selectors(labelled.block)):
            part = parts.setdefault(selector, _Part())
            part.words[index] += words
            part.blocks[index] = part.blocks.get(index, 0) + 1
            part.roles[role] += words
            part.chosen[index] += words * (role.is_body and not recurs)


def _selectors(block: Block) -> Iterator[str]:
    last = max((number for number, element in enumerate(block.path) if element.tag == "p"), default=0)
    for number, element in enumerate(block.path):
        for name in _names(element):
            yield name
            if number < last:
                yield f"{name} p"


def _names(element: Element) -> Iterator[str]:
    if element.tag not in _CONTAINERS:
        return
    if _NAME.fullmatch(element.id):
        yield f"#{element.id}"
    for name in islice(element.classes.split(), _MOST_CLASSES):
        if _NAME.fullmatch(name):
            yield f"{element.tag}.{name}"


def _is_outside(part: _Part, whole: Counter[int]) -> bool:
    """Tell whether hardly a word of any article stands there, or teasers, as many of them on each page."""
    indexes = list(part.words)
    if part.words.total() < _FEWEST_WORDS * len(indexes):
        return False
    little = sum(
        part.chosen[index] <= min(_REST * whole[index], _MOST_OF_REST * part.words[index]) for index in indexes
    )
    if little >= needed(len(indexes)):
        return True
    usual, times = Counter(part.blocks.values()).most_common(1)[0]
    standing = usual >= _STANDING_BLOCKS and times >= needed(len(indexes))
    return standing and sum(2 * part.chosen[index] <= whole[index] for index in indexes) >= needed(len(indexes))


def _is_text(part: _Part, whole: Counter[int]) -> bool:
    """
    Tell whether most of every article stands there, and on nearly no page anything else.

    Where teasers or lines that recur stand among its text, others of the kind will.
    """
    most = sum(part.chosen[index] >= _MOST_OF_IT * whole[index] > 0 for index in part.words)
    pure = sum(part.chosen[index] == part.words[index] for index in part.words)
    return min(most, pure) >= needed(len(whole))


def _without_covered(found: Sequence[CueCandidate]) -> list[CueCandidate]:
    """Drop the cues for elements inside those that another cue is for, as far as the selectors tell, and the least."""
    kept: list[CueCandidate] = []
    for each in sorted(found, key=lambda each: (-each.worth, each.cue.path or "")):
        if len(kept) == _MOST_PATHS:
            break
        if not any(other.cue.shadows(each.cue) or each.cue.shadows(other.cue) for other in kept):
            kept.append(each)
    return kept
