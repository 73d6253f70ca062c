"""When it was published and changed: what the page states in its metadata, weighed against what it shows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import NamedTuple

from article_parse._blocks import Claim, ClaimField
from article_parse._dates import parse_moment
from article_parse._fields._byline import Byline
from article_parse._fields._byline_pieces import DateContext
from article_parse.model import Moment

__all__ = ["Dates", "choose_dates"]

_LINKED_DATA = "json-ld"
_DAY = timedelta(days=1)
_ONE_DAY = timedelta(hours=51)
"""The longest that one day can be, from where it begins first to where it ends last, with a change of clocks."""
_MOST_CLAIMS = 20


class Dates(NamedTuple):
    """When an article was published, and when it was changed."""

    published: Moment | None
    modified: Moment | None


def choose_dates(claims: Sequence[Claim], bylines: Sequence[Byline], context: DateContext) -> Dates:
    """
    Choose the dates among those the page claims and those its *bylines* show.

    A claim is exact, so it comes before what is shown. It gives way to an earlier day in the byline: some systems write
    the last change, or the last build of the site, into all claims.
    """
    stated = list(_moments(claims, "published", context))
    modified = next(_moments(claims, "modified", context), None)
    shown = next((byline.published for byline in bylines if byline.published is not None), None)
    published = _earlier(stated, modified)
    if shown is not None and (published is None or _contradicts(shown, published, modified)):
        published = shown
    if modified is None:
        modified = next((byline.modified for byline in bylines if byline.modified is not None), None)
    return Dates(_in_its_zone(published, stated), modified)


def _moments(claims: Sequence[Claim], field: ClaimField, context: DateContext) -> Iterator[Moment]:
    """Give the moments that are claimed, those of linked data first."""
    values = [claim for claim in claims if claim.field == field]
    values.sort(key=lambda claim: claim.source != _LINKED_DATA)
    for claim in values[:_MOST_CLAIMS]:
        moment = parse_moment(claim.value, retrieved_at=context.retrieved_at, timezone=context.timezone)
        if moment is not None:
            yield moment


def _earlier(stated: Sequence[Moment], modified: Moment | None) -> Moment | None:
    """Give the first claim, or one before it where the first has the time of the last change."""
    first = next(iter(stated), None)
    if first is not None and modified is not None and _apart(first, modified) == timedelta(0):
        earlier = (moment for moment in stated if _is_before(moment, first))
        return next(earlier, first)
    return first


def _contradicts(shown: Moment, claimed: Moment, modified: Moment | None) -> bool:
    """
    Tell whether the page shows a day before the one it claims, and claims that of the last change or a later one.

    The claim is then that of a build of the site or of a change. Else the day that is shown may be one of the story.
    """
    if shown.relative or shown.earliest is None or shown.latest is None or modified is None:
        return False
    if _is_before(claimed, modified) and _apart(claimed, modified) > _DAY:
        return False
    return shown.latest - shown.earliest <= _ONE_DAY and _is_before(shown, claimed) and _apart(shown, claimed) > _DAY


def _in_its_zone(published: Moment | None, stated: Sequence[Moment]) -> Moment | None:
    """Give the claim of the same instant that keeps the zone of the page: UTC is what systems store."""
    if published is None or published.earliest is None or published.earliest.utcoffset() != timedelta(0):
        return published
    same = (other for other in stated if (other.earliest, other.latest) == (published.earliest, published.latest))
    return next((other for other in same if other.earliest and other.earliest.utcoffset() != timedelta(0)), published)


def _apart(left: Moment, right: Moment) -> timedelta:
    """Tell how far two moments are apart; one that is not placed is apart from none."""
    if left.best is None or right.best is None:
        return timedelta(0)
    return abs(left.best - right.best)


def _is_before(left: Moment, right: Moment) -> bool:
    return left.best is not None and right.best is not None and left.best < right.best
