"""Stories: what an article says, before any page dresses it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Literal, NamedTuple

import attrs
from hypothesis import strategies as st

from dress import words
from dress.scribe import Scribe

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn, SearchStrategy

__all__ = ["RETRIEVED_AT", "Piece", "Stamp", "Story", "stamps", "stories"]

RETRIEVED_AT = datetime(2026, 2, 22, 12, tzinfo=UTC)
"""When every generated page was retrieved; all absolute dates are before it."""

Kind = Literal["heading", "paragraph", "item", "quote", "figure"]


class Piece(NamedTuple):
    """A block of the body; a figure has its caption as *text*."""

    kind: Kind
    text: str
    level: int = 1
    ordered: bool = False
    number: int = 0
    credit: str = ""
    alt: str = ""


class Stamp(NamedTuple):
    """A date as a page prints it; ``day`` is ``None`` for relative ones."""

    text: str
    day: date | None = None


@attrs.frozen(kw_only=True)
class Story:
    """An article as its author knows it."""

    seed: int
    title: str
    dek: str | None
    authors: tuple[str, ...]
    published: Stamp
    updated: Stamp | None
    minutes: int | None
    tags: tuple[str, ...]
    category: str
    body: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The text of the body, without its figures."""
        return "\n".join(piece.text for piece in self.body if piece.kind != "figure")


RELATIVE = (
    "3 days ago", "about 10 hours ago", "a day ago", "2 weeks ago", "about a month ago", "over 3 years ago",
    "almost 2 years ago", "an hour ago", "12 months ago", "35 minutes ago", "less than a minute ago",
    "a few seconds ago", "21 hours ago",
)  # fmt: skip


def _month_first(day: date) -> str:
    return f"{words.MONTHS[day.month - 1]} {day.day}, {day.year}"


def _day_first(day: date) -> str:
    return f"{day.day} {words.MONTHS[day.month - 1]} {day.year}"


def _abbreviated(day: date) -> str:
    return f"{words.MONTHS[day.month - 1][:3]} {day.day}, {day.year}"


def _with_time(day: date) -> str:
    return f"{_month_first(day)} at 10:15 AM"


def _iso(day: date) -> str:
    return day.isoformat()


_FORMATS = (_month_first, _day_first, _abbreviated, _with_time, _iso)


def stamps() -> SearchStrategy[Stamp]:
    """Give relative and absolute dates, all before ``RETRIEVED_AT``."""
    days = st.dates(min_value=date(2009, 1, 1), max_value=date(2026, 2, 20))
    absolute = st.builds(lambda day, form: Stamp(form(day), day), days, st.sampled_from(_FORMATS))
    return st.sampled_from(RELATIVE).map(Stamp) | absolute


@st.composite
def stories(draw: DrawFn) -> Story:
    """Give whole stories: at least three paragraphs, up to four headed sections."""
    seed = draw(st.integers(0, 2**32 - 1))
    scribe = Scribe(seed)
    title_case = draw(st.booleans())
    tags = draw(st.sampled_from((words.TAGS, words.LOWER_CASE_TAGS)))
    return Story(
        seed=seed,
        title=scribe.headline(title_case=title_case),
        dek=draw(st.none() | st.sampled_from((scribe.long_sentence(), scribe.long_sentence().rstrip(".")))),
        authors=tuple(draw(st.lists(_names(scribe), min_size=1, max_size=3, unique=True))),
        published=(published := draw(stamps())),
        updated=draw(st.none() | stamps().filter(lambda stamp: _may_follow(published, stamp))),
        minutes=draw(st.none() | st.integers(1, 40)),
        tags=tuple(draw(st.lists(st.sampled_from(tags), min_size=2, max_size=5, unique=True))),
        category=draw(st.sampled_from(words.CATEGORIES)),
        body=draw(_bodies(scribe, title_case=title_case)),
    )


def _may_follow(published: Stamp, updated: Stamp) -> bool:
    """Whether a page may print both: an update is of the same kind and, where that can be told, not earlier."""
    if published.day is None or updated.day is None:
        return published == updated
    return published.day <= updated.day


def _names(scribe: Scribe) -> SearchStrategy[str]:
    names = [scribe.name() for _ in range(8)]
    return st.sampled_from((*names, *words.LOWER_CASE_NAMES))


@st.composite
def _bodies(draw: DrawFn, scribe: Scribe, *, title_case: bool) -> tuple[Piece, ...]:
    lengths = st.lists(st.integers(2, 5), min_size=2, max_size=3)
    # An article is told from what readers write below it by its length, so it has more than a few short sentences.
    pieces = [
        Piece("paragraph", scribe.long_sentence()),
        _prose(scribe, 4),
        *(_prose(scribe, n) for n in draw(lengths)),
        _prose(scribe, 2),
    ]
    headings: set[str] = set()
    for _ in range(draw(st.integers(0, 4))):
        heading = scribe.heading(title_case=title_case)
        if heading not in headings:
            headings.add(heading)
            pieces.append(Piece("heading", heading))
        pieces += [_prose(scribe, n) for n in draw(lengths)]
        extra = draw(st.sampled_from(("", "list", "ordered", "nested", "quote", "figure")))
        pieces += _extra(extra, scribe, draw(st.integers(2, 5)))
        if extra:
            # A list without bullets that only a short sentence follows looks like the links below an article.
            closing = f"{scribe.long_sentence()} {scribe.paragraph(draw(st.integers(2, 4)))}"
            pieces.append(Piece("paragraph", closing))
    return tuple(pieces)


def _prose(scribe: Scribe, sentences: int) -> Piece:
    return Piece("paragraph", scribe.paragraph(sentences))


def _extra(extra: str, scribe: Scribe, size: int) -> list[Piece]:
    match extra:
        case "list":
            return [Piece("item", scribe.item()) for _ in range(size)]
        case "ordered":
            return [Piece("item", scribe.sentence(), ordered=True, number=n + 1) for n in range(size)]
        case "nested":
            return [Piece("item", scribe.item(), level=1 + n % 2) for n in range(size)]
        case "quote":
            return [Piece("quote", scribe.paragraph(1 + size % 2))]
        case "figure":
            credit = scribe.pick(words.CREDITS).format(name=scribe.name())
            alt = scribe.pick(words.ALTS) if size % 2 else ""
            return [Piece("figure", scribe.pick(words.CAPTIONS), credit=credit, alt=alt)]
        case _:
            return []
