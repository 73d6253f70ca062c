"""
The label stage: one role for every block, from the stage that speaks first.

What was learned chooses the blocks of the article. Then the stages of :data:`STAGES` are asked in their order, each of
the blocks that none before it named. Nothing is deleted, so nothing has to be tried again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from article_parse._blocks import Reading
from article_parse._fields._byline_pieces import NO_CONTEXT, DateContext
from article_parse._fields._headline import rank_headlines
from article_parse._label._body import body_verdicts
from article_parse._label._content import Content, Learned, find_content, load_learned
from article_parse._label._cues import tell_by_cues
from article_parse._label._entry import NOTHING, Entry, observe
from article_parse._label._header import Head, find_date, find_head
from article_parse._label._heading_traits import find_headings
from article_parse._label._outline import find_outline
from article_parse._label._places import find_places
from article_parse._label._reasons import reasons
from article_parse._label._rules import line_verdict
from article_parse._label._surroundings import (
    listed_tags,
    place_verdict,
    section_verdicts,
    tag_verdicts,
)
from article_parse._label._traits import OWN
from article_parse._stages import LabelledBlock, Reason, Stage, Verdict
from article_parse.profiles import Cue
from article_parse.profiles._cues import fitting_cues

__all__ = ["STAGES", "label"]


class _Page(NamedTuple):
    """What is known of a page before its blocks are named."""

    entries: Sequence[Entry]
    content: Content
    head: Head
    cued: Mapping[int, Cue]
    headings: Collection[int] | None
    vocabulary: Sequence[str]
    dates: DateContext

    @property
    def stop(self) -> int:
        """The number of the first block below the article."""
        return max(self.content.stop, self.head.start)


_Named = Iterable[tuple[int, Verdict | None]]


def label(
    reading: Reading,
    cues: Sequence[Cue] = (),
    vocabulary: Sequence[str] = (),
    dates: DateContext = NO_CONTEXT,
    *,
    explain: bool = False,
) -> tuple[LabelledBlock, ...]:
    """
    Give every block of *reading* its role; *cues* and tag *vocabulary* are a profile's.

    With *explain*, what was learned also gives its reasons for each block.
    """
    learned = load_learned(reading.media)
    outline = find_outline(reading.blocks)
    places = find_places(outline, reading.blocks, learned.words)
    entries = list(map(observe, reading.blocks, places))
    cued = dict(fitting_cues(cues, reading.blocks)) if cues else {}
    titles = [claim.value for claim in reading.claims if claim.field == "title"]
    if cued:
        tell_by_cues(entries, cued)
    content = find_content(outline, entries, learned, titles)
    headlines = rank_headlines(reading.blocks, reading.claims) if titles else []
    head = find_head(entries, content, headlines, learned, dates)
    headings = find_headings(entries, content, learned.heading)
    return tuple([
        LabelledBlock(
            each.block, verdict.role, stage, verdict.why, each.score if each.row else None,
            _reasons(each, content, learned) if explain else (),
        )
        for each, stage, verdict in _name(_Page(entries, content, head, cued, headings, vocabulary, dates))
    ])  # fmt: skip


def _name(page: _Page) -> Iterator[tuple[Entry, Stage, Verdict]]:
    """Ask the stages in their order; the first that says something of a block names it."""
    named: dict[int, tuple[Entry, Stage, Verdict]] = {}
    left: Sequence[int] = range(len(page.entries))
    for stage, ask in STAGES:
        for number, verdict in ask(page, left):
            if verdict is not None and number not in named:
                named[number] = page.entries[number], stage, verdict
        left = [number for number in left if number not in named]
    return map(named.__getitem__, range(len(page.entries)))


def _by_cue(page: _Page, _: Sequence[int]) -> _Named:
    for number, cue in page.cued.items():
        yield number, Verdict(cue.role, f"the profile's cue {cue.sight}")


def _by_head(page: _Page, _: Sequence[int]) -> _Named:
    return (page.head.named | find_date(page.entries, page.head, page.content.stop, page.dates)).items()


def _by_body(page: _Page, _: Sequence[int]) -> _Named:
    return body_verdicts(page.entries, page.content, page.head.start, page.headings).items()


def _by_tags(page: _Page, _: Sequence[int]) -> _Named:
    below = list(tag_verdicts(page.entries, page.stop, page.vocabulary))
    return below or listed_tags(page.entries, page.stop)


def _by_line(page: _Page, left: Sequence[int]) -> _Named:
    return [(number, line_verdict(page.entries[number])) for number in left]


def _by_section(page: _Page, _: Sequence[int]) -> _Named:
    opened = {number: each.opener for number, each in enumerate(page.entries) if each.opener is not None}
    opened |= {number: cue.role for number, cue in page.cued.items() if cue.starts_section}
    return section_verdicts(page.stop, len(page.entries), opened)


def _by_place(page: _Page, left: Sequence[int]) -> _Named:
    inside = range(page.head.start, page.stop)
    return [(number, place_verdict(page.entries[number], inside=number in inside)) for number in left]


STAGES: Final[tuple[tuple[Stage, Callable[[_Page, Sequence[int]], _Named]], ...]] = (
    (Stage.CUE, _by_cue),
    (Stage.HEAD, _by_head),
    (Stage.BODY, _by_body),
    (Stage.TAGS, _by_tags),
    (Stage.LINE, _by_line),
    (Stage.SECTION, _by_section),
    (Stage.PLACE, _by_place),
)
"""Who names blocks, in this order: a function gets the page and the numbers of the blocks that are not named yet."""


def _reasons(entry: Entry, content: Content, learned: Learned) -> tuple[Reason, ...]:
    """Say why a block was chosen or left out, where what was learned decided that."""
    if not (entry.row and content.is_learned):
        return ()
    # What the first score found hopeless was not asked of the second.
    is_open = entry.score > NOTHING and len(entry.row) > len(OWN)
    row, score = (entry.row, learned.around) if is_open else (entry.row[: len(OWN)], learned.alone)
    return tuple(reasons(row, learned.typical, score, chosen=entry.is_chosen))
