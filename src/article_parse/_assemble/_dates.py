"""When it was published and changed: what the page states in its metadata, weighed against what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from typing import Final, NamedTuple

import attrs

from article_parse._blocks import Claim, ClaimField
from article_parse._dates import parse_moment
from article_parse._dates._agreement import narrow
from article_parse._dates._day import on_its_day
from article_parse._dates._order import is_order_open, settle_order
from article_parse._fields._byline import Byline, parse_byline
from article_parse._fields._byline_pieces import DateContext, tells_publication
from article_parse._lexicon import WORDS, key
from article_parse.model import Moment

__all__ = ["ADDRESS", "Dates", "choose_dates"]

_LINKED_DATA = "json-ld"
_DAY = timedelta(days=1)
_ONE_DAY = timedelta(hours=51)
"""The longest that one day can be, from where it begins first to where it ends last, with a change of clocks."""
_EPOCH = date(1970, 1, 2)
"""The day of the time from which Unix counts, in every zone; nothing on the web is older."""
_MOST_CLAIMS = 20
_LONGEST_ADDRESS = 2000
_DIGIT = re.compile(r"\d")
_MOST_ANNOUNCING = 32
"""How many lines with a word for publication are read."""
# Lines in which the age of another article or of a comment stands, and how many are read.
_LONGEST_AGE_LINE, _MOST_AGE_LINES = 80, 60
# "/2026/03/02/the-dam", "/blog/2026-03-02-the-dam"
_DAY_IN_PATH = re.compile(r"(?:/|%2F)((?:19|20)\d\d([/-])\d{1,2}\2\d{1,2})(?!\d)", re.IGNORECASE)
# "/news/20260302/dam", "/the-dam-20260302.html"
_DIGITS_IN_PATH = re.compile(r"[/_-](20\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.?#-]|\Z)")
ADDRESS: Final = "address"
"""The source of a date that the address of the page names."""


class Dates(NamedTuple):
    """When an article was published, and when it was changed."""

    published: Moment | None
    modified: Moment | None


def choose_dates(
    claims: Sequence[Claim],
    bylines: Sequence[Byline],
    context: DateContext,
    lines: Iterable[str] = (),
    url: str | None = None,
    shown_lines: Sequence[str] = (),
) -> Dates:
    """
    Choose the dates among those the page claims, those its *bylines* show and the day that its address names.

    A claim is exact, so it comes before what is shown. It gives way to an earlier day in the bylines, unless they show
    the claimed day as well: some systems write the last change, or the last build of the site, into all claims. The
    other *lines* of the page are read only where there is neither, and before the address. All *shown_lines*, those
    about other articles included, tell the order of digits and the formatter.
    """
    shown = [byline.published for byline in sorted(bylines, key=_is_foreign) if byline.published is not None]
    stated = _likely(list(_moments(claims, "published", context)), shown, context)
    modified = next((each for each in _moments(claims, "modified", context) if _can_be(each, context)), None)
    published = _earlier(stated, modified)
    if published is None:
        published = next(iter(shown), None) or _announced(lines, context) or _day_of_address(claims, url, context)
    elif shown and _contradict(shown, published, modified):
        published = shown[0]
    if modified is None:
        modified = next((byline.modified for byline in bylines if byline.modified is not None), None)
    modified = modified and on_its_day(modified, published)
    known = [*stated, *shown, *(each for each in (modified, _day_of_address(claims, url, context)) if each)]
    address = url or next((claim.value for claim in claims if claim.field == "url"), None)
    published, modified = (
        each and _told_by_page(each, known, shown_lines, address, context) for each in (published, modified)
    )
    return Dates(_in_its_zone(published, stated), modified)


def _told_by_page(
    moment: Moment, known: Sequence[Moment], lines: Sequence[str], url: str | None, context: DateContext
) -> Moment:
    """Narrow a moment by what other dates of the page tell: the order of its digits, and who printed the ages."""
    if is_order_open(moment):
        return settle_order(
            moment, lines=lines, others=known, url=url, retrieved_at=context.retrieved_at, zone=context.timezone
        )
    if context.formatter is not None or moment.elapsed is None:
        return moment
    ages = _ages(lines, context)
    return narrow(moment, ages, context.languages, context.retrieved_at, context.timezone)


def _ages(lines: Sequence[str], context: DateContext) -> Iterator[str]:
    """Give the ages that short lines of the page show."""
    short = (line for line in lines if len(line) <= _LONGEST_AGE_LINE and _DIGIT.search(line))
    for line in islice(short, _MOST_AGE_LINES):
        byline = parse_byline(line, context)
        if byline is not None and byline.published is not None and byline.published.relative:
            yield byline.published.text


def _announced(lines: Iterable[str], context: DateContext) -> Moment | None:
    """Give the date behind a word for publication, ``Posted on``, where all lines that have one name one day."""
    found: list[Moment] = []
    is_open = False
    read = 0
    for text in lines:
        tells = tells_publication(text)
        is_read = (tells or is_open) and read < _MOST_ANNOUNCING
        read += is_read
        byline = parse_byline(text, context) if is_read else None
        if byline is not None and byline.published is not None:
            found.append(byline.published)
        is_open = tells and key(text) in WORDS.date_words
    return found[0] if found and all(_apart(each, found[0]) <= _DAY for each in found) else None


def _day_of_address(claims: Sequence[Claim], url: str | None, context: DateContext) -> Moment | None:
    """Give the day in the path of the page's address: ``/2026/03/02/the-dam``."""
    addresses: Iterable[str] = (claim.value for claim in claims if claim.field == "url")
    for address in (url, *addresses):
        for text, day in _days_in(address) if address else ():
            moment = parse_moment(day, retrieved_at=context.retrieved_at, timezone=context.timezone)
            if moment is not None and _can_be(moment, context):
                return attrs.evolve(moment, text=text, source=ADDRESS)
    return None


def _days_in(address: str) -> Iterator[tuple[str, str]]:
    """Give the days in an address, as they stand there and as a date."""
    named = _DAY_IN_PATH.search(address, 0, _LONGEST_ADDRESS)
    if named is not None:
        yield named[1], named[1]
    digits = _DIGITS_IN_PATH.search(address, 0, _LONGEST_ADDRESS)
    if digits is not None:
        yield "".join(digits.groups()), "-".join(digits.groups())


def _moments(claims: Sequence[Claim], field: ClaimField, context: DateContext) -> Iterator[Moment]:
    """Give the moments that are claimed, those of linked data first."""
    stated = [claim for claim in claims if claim.field == field]
    stated.sort(key=lambda claim: claim.source != _LINKED_DATA)
    for value in dict.fromkeys(claim.value for claim in stated[:_MOST_CLAIMS]):
        moment = parse_moment(
            value, retrieved_at=context.retrieved_at, timezone=context.timezone, languages=context.languages
        )
        if moment is not None:
            yield moment


def _likely(stated: Sequence[Moment], shown: Sequence[Moment], context: DateContext) -> list[Moment]:
    """Give the claims that can be; one that lies behind the print of the page only where nothing else is *shown*."""
    past = [each for each in stated if _can_be(each, context)]
    return past or ([] if shown else [each for each in stated if not _is_default(each)])


def _can_be(moment: Moment, context: DateContext) -> bool:
    # The difference, since a day after the reference may be beyond the calendar.
    is_ahead = (
        context.retrieved_at is not None
        and moment.earliest is not None
        and moment.earliest - context.retrieved_at > _DAY
    )
    return not (is_ahead or _is_default(moment))


def _is_default(moment: Moment) -> bool:
    """Tell whether a claim is the time that a system counts from, and so none: ``1970-01-01``."""
    return moment.best is not None and moment.best.date() <= _EPOCH


def _is_foreign(byline: Byline) -> bool:
    return byline.foreign


def _earlier(stated: Sequence[Moment], modified: Moment | None) -> Moment | None:
    """Give the first claim, or one before it where the first has the time of the last change."""
    first = next(iter(stated), None)
    if first is not None and modified is not None and _apart(first, modified) == timedelta(0):
        earlier = (moment for moment in stated if _is_before(moment, first))
        return next(earlier, first)
    return first


def _contradict(shown: Sequence[Moment], claimed: Moment, modified: Moment | None) -> bool:
    """
    Tell whether the page shows a day before the one it claims, and claims that of the last change or a later one.

    The claim is then that of a build of the site or of a change. Else the day that is shown may be one of the story;
    and where the page shows the claimed day as well, one of the issue.
    """
    first = shown[0]
    if first.relative or first.earliest is None or first.latest is None or modified is None:
        return False
    if _is_before(claimed, modified) and _apart(claimed, modified) > _DAY:
        return False
    if any(_apart(each, claimed) <= _DAY for each in shown):
        return False
    return first.latest - first.earliest <= _ONE_DAY and _is_before(first, claimed)


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
