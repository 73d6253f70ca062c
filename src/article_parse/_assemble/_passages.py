"""What the page sets apart in the body, and what its structure gives to note."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from article_parse._blocks import Enclosure, Reading, Shape
from article_parse._dates import parse_moment
from article_parse._fields._byline_pieces import DateContext
from article_parse._roles import BODY_ROLES, NoteCode, Role
from article_parse._stages import LabelledBlock
from article_parse.model import Note, Passage

__all__ = ["passages", "structure_notes"]

# What may stand between the last line of an article and the call to read on.
_BETWEEN = frozenset({
    Role.ADVERT, Role.ALT_TEXT, Role.BOILERPLATE, Role.CAPTION, Role.CREDIT, Role.DUPLICATE, Role.MEDIA,
    Role.NEWSLETTER, Role.SHARE,
})  # fmt: skip
_DUPLICATE = Role.DUPLICATE
# "Subscribe" and "Create account" are buttons of any page; what asks its reader to go on says so in a sentence.
_SHORTEST_CALL = 4


def passages(reading: Reading, labelled: Sequence[LabelledBlock], dates: DateContext) -> tuple[Passage, ...]:
    """Give the enclosures of *reading* that hold blocks of the body."""
    if not reading.enclosures:
        return ()
    # How many blocks of the body stand before each block.
    index = list(accumulate((each.role in BODY_ROLES for each in labelled), initial=0))
    found = ((each, index[each.start], index[each.stop]) for each in reading.enclosures)
    return tuple(_passage(each, start, stop, dates) for each, start, stop in found if start < stop)


def _passage(enclosure: Enclosure, start: int, stop: int, dates: DateContext) -> Passage:
    published = None
    if enclosure.stated is not None:
        published = parse_moment(
            enclosure.stated, retrieved_at=dates.retrieved_at, timezone=dates.timezone, languages=dates.languages
        )
    return Passage(
        kind=enclosure.kind,
        start=start,
        stop=stop,
        label=enclosure.label or (enclosure.stated if published is None else None),
        published=published,
        anchor=enclosure.anchor,
    )


def structure_notes(labelled: Sequence[LabelledBlock]) -> Iterator[Note]:
    """Note a text that ends at a paywall, and a headline that is printed twice."""
    wall = _wall_below(labelled)
    if wall is not None:
        message = f"{wall.block.text!r} stands where the text ends, so the rest of it may be missing"
        yield Note(code=NoteCode.TRUNCATED, message=message, span=wall.block.span)
    for each in labelled:
        if each.role is _DUPLICATE and each.block.shape is Shape.HEADING:
            message = f"the heading {each.block.text!r} repeats the headline; it is among the omissions"
            yield Note(code=NoteCode.TITLE_REPEATED, message=message, span=each.block.span)
            break


def _wall_below(labelled: Sequence[LabelledBlock]) -> LabelledBlock | None:
    """Give the call to subscribe or to sign in that stands right below the body."""
    behind = len(labelled)
    while behind and labelled[behind - 1].role not in BODY_ROLES:
        behind -= 1
    if not behind:
        return None
    for each in labelled[behind:]:
        if each.role is Role.PAYWALL and len(each.block.text.split()) >= _SHORTEST_CALL:
            return each
        if each.role is not Role.PAYWALL and each.role not in _BETWEEN:
            return None
    return None
