"""When the article was published and changed, as a report draws it: intervals and claims on one axis."""

from __future__ import annotations

from datetime import timedelta
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from article_parse._dates import parse_moment
from article_parse.render._report_axis import Tick, make_axis
from article_parse.render._report_text import shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from article_parse._moment import Moment
    from article_parse._trace import Trace
    from article_parse.render._report_axis import Axis

__all__ = ["write_timeline"]

_DATES = frozenset({"published", "modified"})
_MOST_CLAIMS, _LONGEST_WORDS = 12, 60
_NEAR_EDGE = 12
"""In percent of the axis."""
_LEAST_WIDTH = 0.6
"""The least width of an interval, in percent of the axis, so that an instant is seen."""
_INSTANT = timedelta(minutes=1)
_TIME, _CLOCK = len("2026-03-01 "), len("2026-03-01 12:00")


class _Row(NamedTuple):
    """A line of the drawing: what it is, its words, where they stand, and the interval that they mean."""

    name: str
    words: str
    source: str
    moment: Moment | None
    is_claim: bool = False

    @property
    def ends(self) -> list[datetime]:
        """The ends that are known."""
        return [] if self.moment is None else [end for end in (self.moment.earliest, self.moment.latest) if end]


def write_timeline(trace: Trace) -> Iterator[str]:
    """Give the dates of the article, and those that the page claims, on one axis with when it was printed."""
    rows = [*_found(trace), *_claimed(trace)]
    if not rows:
        yield '<p class="none">No date was found.</p>'
        return
    reference = trace.retrieved_at
    known = [reference] if reference else []
    axis = make_axis(chain(known, *(row.ends for row in rows)))
    ticks = axis.ticks() if axis else []
    yield '<ol class="timeline">'
    for row in rows:
        kind = ' class="claim"' if row.is_claim else ""
        yield f"<li{kind}><div><b>{row.name}</b> <q>{shortened(row.words, _LONGEST_WORDS)}</q>"
        yield f'<span class="source">{shortened(row.source, _LONGEST_WORDS)}</span>'
        yield f'<span class="interval">{_in_words(row.moment)}</span></div>'
        if axis:
            yield _strip(row, axis, ticks, reference)
        yield "</li>"
    if axis:
        yield _scale(axis, ticks, reference)
    yield "</ol>"
    yield _legend(reference)


def _found(trace: Trace) -> Iterator[_Row]:
    for name, moment in (("published", trace.article.published), ("modified", trace.article.modified)):
        if moment is not None:
            yield _Row(name, moment.text, moment.source, moment)


def _claimed(trace: Trace) -> Iterator[_Row]:
    claims = (claim for claim in trace.reading.claims if claim.field in _DATES)
    for claim in islice(claims, _MOST_CLAIMS):
        moment = parse_moment(claim.value, retrieved_at=trace.retrieved_at)
        yield _Row(f"{claim.field}, claimed", claim.value, claim.source, moment, is_claim=True)


def _in_words(moment: Moment | None) -> str:
    if moment is None:
        return "no date"
    if moment.latest is None:
        return "not placed: it counts from when the page was printed, which is not known"
    exact = f"{moment.precision.value}{', approximate' if moment.approximate else ''}"
    return f"{_interval(moment.earliest, moment.latest)} ({exact})"


def _interval(earliest: datetime | None, latest: datetime) -> str:
    """Give an interval without what both ends have in common."""
    if earliest is None:
        return f"before {_minute(latest)}"
    if latest - earliest <= _INSTANT:
        return _minute(earliest)
    start, stop = _minute(earliest), _minute(latest)
    if earliest.utcoffset() != latest.utcoffset():
        return f"{start} to {stop}"
    return f"{start[:_CLOCK]} to {stop[_TIME:] if start[:_TIME] == stop[:_TIME] else stop}"


def _minute(instant: datetime) -> str:
    return instant.isoformat(sep=" ", timespec="minutes").replace("+00:00", " UTC")


def _strip(row: _Row, axis: Axis, ticks: Sequence[Tick], reference: datetime | None) -> str:
    """Give the drawing of one line; lengths are in percent, so that it is as wide as there is room."""
    parts = [f'<svg width="100%" height="40" role="img" aria-label="{row.name}: {_in_words(row.moment)}">']
    parts.append('<line class="track" x1="0" x2="100%" y1="50%" y2="50%"/>')
    parts.extend(f'<line class="tick" x1="{tick.place}%" x2="{tick.place}%" y1="0" y2="100%"/>' for tick in ticks)
    if reference is not None:
        place = axis.place(reference)
        parts.append(f'<line class="now" x1="{place}%" x2="{place}%" y1="0" y2="100%"/>')
    moment = row.moment
    if moment is not None and moment.latest is not None:
        start = 0.0 if moment.earliest is None else axis.place(moment.earliest)
        stop = axis.place(moment.latest)
        missing = max(_LEAST_WIDTH - (stop - start), 0.0) / 2
        start, stop = round(start - missing, 2), round(stop + missing, 2)
        parts.append(f'<line class="span" x1="{start}%" x2="{stop}%" y1="50%" y2="50%"/>')
        if moment.best is not None and not row.is_claim:
            parts.append(f'<circle cx="{axis.place(moment.best)}%" cy="50%" r="4"/>')
    return "".join([*parts, "</svg>"])


def _scale(axis: Axis, ticks: Sequence[Tick], reference: datetime | None) -> str:
    """Give the words of the ticks, and of when the page was printed, below the lines."""
    parts = [_words(tick, 'y="14"') for tick in ticks]
    if reference is not None:
        parts.append(_words(Tick(axis.place(reference), "printed"), 'class="now" y="32"'))
    return f'<li class="scale" aria-hidden="true"><svg width="100%" height="38">{"".join(parts)}</svg></li>'


def _words(tick: Tick, attributes: str) -> str:
    """Give words at their place; near an edge they stand on its inner side."""
    near = _NEAR_EDGE
    anchor = "start" if tick.place < near else "end" if tick.place > 100 - near else "middle"
    return f'<text x="{tick.place}%" {attributes} text-anchor="{anchor}">{tick.words}</text>'


def _legend(reference: datetime | None) -> str:
    printed = f"was printed at {_minute(reference)}" if reference else "does not tell when it was printed"
    meaning = "A bar is all that the words can mean, the dot one instant for people who need one."
    return f'<p class="facts">The page {printed}. {meaning}</p>'
