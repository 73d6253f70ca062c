"""
Pages that hold no article: walls, errors, lists of articles, nothing at all.

What was measured on pages with an article and on such without one stands in docs/explanation/promises.md.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from article_parse._blocks import Block, Reading, Shape
from article_parse._label._entry import Entry, observe
from article_parse._lexicon import key
from article_parse._roles import BODY_ROLES, METADATA_ROLES, NoteCode, Role
from article_parse._stages import LabelledBlock, Stage
from article_parse.model import Note

__all__ = ["without_article"]

# In words. Few pages with an article have less running text than a wall may have, or a list of articles.
_WALL, _LIST, _TEASER = 120, 250, 60
_BARE, _BARE_TEASER, _FEWEST_BLOCKS = 60, 25, 12
_SMALL_PAGE = 150
_FEWEST_ALIKE, _SHARE_ALIKE, _LONGEST_STAMP = 4, 6, 24
_LINKED = 0.8
_LONGEST, _MOST_TELLING = 1000, 64
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:h.]\d{2}(?!\d)")
_KEPT = frozenset({Role.TITLE, Role.RECORD})
_OF_PAGE = "the page holds no article: "


def without_article(reading: Reading, labelled: tuple[LabelledBlock, ...]) -> tuple[Reading, tuple[LabelledBlock, ...]]:
    """
    Give both as they are, or without a body and with a note that says why where the page holds no article.

    >>> from article_parse import parse
    >>> article = parse("<h1>Page not found</h1><p>The page you are looking for was moved or deleted.")
    >>> article.text, str(article.notes[0].code)
    ('', 'no_article')
    """
    stated = next((note.message for note in reading.notes if note.code is NoteCode.NO_ARTICLE), None)
    why = stated or _why(reading, labelled)
    if why is None:
        return reading, labelled
    if stated is None:
        why = _OF_PAGE + why
        reading = reading._replace(notes=(*reading.notes, Note(code=NoteCode.NO_ARTICLE, message=why)))
    return reading, tuple(
        each._replace(role=Role.BOILERPLATE, stage=Stage.PAGE, why=why) if _is_of_article(each.role) else each
        for each in labelled
    )


def _is_of_article(role: Role) -> bool:
    return role in BODY_ROLES or (role in METADATA_ROLES and role not in _KEPT)


def _why(reading: Reading, labelled: Sequence[LabelledBlock]) -> str | None:
    stated = {claim.field for claim in reading.claims}
    if "published" in stated:
        return None
    chosen = [number for number, each in enumerate(labelled) if each.role in BODY_ROLES]
    if not chosen and "author" in stated:
        return None
    # Where nothing was chosen, what is left tells whether there was something to choose.
    text = _running_text(labelled, chosen or range(len(labelled)))
    if text is None:
        return None
    page = _Page(reading, labelled, chosen, text)
    if page.words < _WALL and (found := page.phrase()):
        return f"it says {found!r}"
    if not chosen:
        # A headline and a byline are the beginning of an article that somebody cut off.
        is_signed = len(labelled) < _FEWEST_BLOCKS and any(each.role is Role.BYLINE for each in labelled)
        is_page = page.is_html or (bool(labelled) and not is_signed)
        return "there is no running text on it" if is_page and page.words < _BARE_TEASER else None
    return "it is a list of articles" if page.is_list() else None


def _running_text(labelled: Sequence[LabelledBlock], chosen: Sequence[int]) -> list[Entry] | None:
    """Give the blocks of running text, or ``None`` as soon as there is more of it than a list of articles has."""
    found: list[Entry] = []
    words = 0
    for number in chosen:
        block = labelled[number].block
        if block.shape is Shape.HEADING or block.link_share > _LINKED:
            continue
        entry = observe(block)
        if entry.is_prose:
            found.append(entry)
            words += entry.words
            if words >= _LIST:
                return None
    return found


class _Page(NamedTuple):
    """A page with little running text: the numbers of what was chosen, and the running text among it."""

    reading: Reading
    labelled: Sequence[LabelledBlock]
    chosen: Sequence[int]
    text: Sequence[Entry]

    @property
    def is_html(self) -> bool:
        return self.reading.media == "html"

    @property
    def words(self) -> int:
        return sum(each.words for each in self.text)

    @property
    def longest(self) -> int:
        return max((each.words for each in self.text), default=0)

    @property
    def is_bare(self) -> bool:
        """Whether there is no paragraph among the text, and little of it."""
        return self.words < _BARE and self.longest < _BARE_TEASER

    def phrase(self) -> str | None:
        """Find what walls say in the titles, in what was chosen, and above it where the page has little else."""
        from article_parse._lexicon._walls import WALLS  # noqa: PLC0415 few pages ask for it

        for text in self._telling():
            looked_up = f" {key(text[:_LONGEST])}"
            for phrases in WALLS.values():
                found = next(filter(looked_up.__contains__, phrases), None)
                if found is not None:
                    return found.strip()
        return None

    def _telling(self) -> Iterator[str]:
        yield from (each.block.text for each in self.labelled if each.role is Role.TITLE)
        yield from (claim.value for claim in self.reading.claims if claim.field == "title")
        yield from (self.labelled[number].block.text for number in self.chosen[:_MOST_TELLING])
        if self.is_bare and sum(each.block.text.count(" ") + 1 for each in self.labelled) < _SMALL_PAGE:
            yield from (each.block.text for each in takewhile(_is_above, self.labelled))

    def is_list(self) -> bool:
        """Tell a list of teasers: headings that are links between them, or lines that are the same below each."""
        if self.is_html:
            inside = self.labelled[max(0, self.chosen[0] - 2) : self.chosen[-1]]
            links = sum(_is_linked_heading(each.block) for each in inside)
            return links > 1 and 2 * links >= len(self.text) and self.longest < _TEASER
        if not self.is_bare or len(self.labelled) < _FEWEST_BLOCKS:
            return False
        others = [each.block.text for each in self.labelled if each.role not in BODY_ROLES]
        stamps = sum(len(text) <= _LONGEST_STAMP and _CLOCK.search(text) is not None for text in others)
        repeated = max((count for text, count in Counter(others).items() if text[-1:].isalpha()), default=0)
        return max(stamps, repeated) >= max(_FEWEST_ALIKE, len(self.labelled) / _SHARE_ALIKE)


def _is_above(labelled: LabelledBlock) -> bool:
    return labelled.role not in BODY_ROLES


def _is_linked_heading(block: Block) -> bool:
    return block.shape is Shape.HEADING and block.link_share > _LINKED
