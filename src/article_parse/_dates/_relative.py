"""Relative forms: an age before the time when the page was printed ("about 10 hours ago", "2 weeks, 3 days ago")."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from article_parse._dates._ages import Bound, Row
from article_parse._dates._families import HULL_BY_WORDING, INSTANTS, ROWS_BY_WORDING
from article_parse._dates._phrasebook import Form, Qualifier
from article_parse._dates._reading import Match, Reading
from article_parse._moment import Elapsed, Precision, RelativeRule, Shift

if TYPE_CHECKING:
    from collections.abc import Sequence

    from article_parse._dates._tokens import Token

__all__ = ["read_age", "read_instant"]

_DAY = 86_400.0
_SECONDS = {
    Precision.SECOND: 1.0, Precision.MINUTE: 60.0, Precision.HOUR: 3_600.0, Precision.DAY: _DAY,
    Precision.WEEK: 7 * _DAY,
}  # fmt: skip
_MONTHS = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.YEAR: 12}
# From the coarsest: the parts of a compound age come in this order.
_COARSENESS = tuple(reversed(Precision))
# The calendar ends after 9999 years; no page tells an older age by the clock.
_MAX_SECONDS = 9_999 * 365.25 * _DAY
_MAX_COUNT = int(_MAX_SECONDS)

# What a wording means that no formatter prints, in units about the count: the lower and the upper bound.
# "over a week ago" is one week and less than two; "about" and "almost" reach one unit below the count.
_PLAIN = {
    Qualifier.NONE: (-0.5, 1.0),
    Qualifier.ABOUT: (-1.0, 1.0),
    Qualifier.ALMOST: (-1.0, 0.0),
    Qualifier.OVER: (0.0, 1.0),
    Qualifier.MORE: (0.0, None),
}
# The same for a wording that has no count, in units.
_COUNTLESS = {
    Qualifier.HALF: (0.25, 0.75),
    Qualifier.COUPLE: (1.0, 4.0),
    Qualifier.FEW: (2.0, 10.0),
    Qualifier.SEVERAL: (2.0, None),
}


class _Part(NamedTuple):
    number: int
    article: bool
    unit: Precision
    form: Form
    tight: bool


def read_instant(tokens: Sequence[Token], at: int, formatter: str | None) -> Match | None:
    """Read a phrase for the present: "just now", "now"."""
    phrase = tokens[at].word.now
    if phrase is None:
        return None
    printed = INSTANTS[phrase]
    own = [seconds for families, seconds in printed if formatter in families]
    longest = max(own or [seconds for _, seconds in printed])
    reading = Reading(
        Precision.SECOND,
        rule=RelativeRule(Shift(seconds=-longest), Shift()),
        elapsed=Elapsed(timedelta(), timedelta(seconds=longest)),
    )
    return Match(reading, at + 1)


def read_age(tokens: Sequence[Token], at: int, formatter: str | None) -> Match | None:
    """Read an age: ``[qualifier] count unit {[","] count unit} [ago]``."""
    qualifier = tokens[at].word.qualifier
    here = at if qualifier is None else at + 1
    qualifier = qualifier or Qualifier.NONE
    parts: list[_Part] = []
    while (found := _read_part(tokens, here, counted=bool(parts) or qualifier not in _COUNTLESS)) is not None:
        part, after, more = found
        if more and qualifier is Qualifier.NONE and not parts:
            qualifier = Qualifier.MORE
        if parts and _COARSENESS.index(part.unit) <= _COARSENESS.index(parts[-1].unit):
            break
        parts.append(part)
        here = after
        if tokens[here].text == "," and tokens[here + 1].number >= 0:
            here += 1
    if not parts:
        return None
    here -= tokens[here - 1].text == ","
    bare = not tokens[here].word.ago
    bounds = _compound(parts) if len(parts) > 1 else _bounds(qualifier, parts[0], formatter)
    if bounds is None:
        return None
    rule, elapsed = bounds
    reading = Reading(
        parts[-1].unit,
        rule=rule,
        elapsed=elapsed,
        approximate=qualifier is not Qualifier.NONE,
        bare=bare,
    )
    return Match(reading, here + (not bare), is_compound=len(parts) > 1)


def _read_part(tokens: Sequence[Token], at: int, *, counted: bool) -> tuple[_Part, int, bool] | None:
    """Read ``count ["+"] unit ["."]``; without a count where the qualifier stands for it."""
    count, article, more = 1, False, False
    if counted:
        token = tokens[at]
        if token.number >= 0:
            count = token.number
        elif token.word.number is not None:
            count = token.word.number
        elif token.word.article:
            article = True
        else:
            return None
        at += 1
        more = tokens[at].text == "+"
        at += more
    named = tokens[at].word.unit
    if named is None or count > _MAX_COUNT:
        return None
    unit, form = named
    part = _Part(count, article, unit, form, tokens[at].tight)
    at += 1
    if form is not Form.LONG and tokens[at].text == "." and tokens[at + 1].start >= 0:
        at += 1
    return part, at, more


def _bounds(qualifier: Qualifier, part: _Part, formatter: str | None) -> tuple[RelativeRule, Elapsed] | None:
    """Give the ages that the formatter means, or else the hull over all that print these words."""
    wording, count, form = (qualifier, part.article, part.unit), part.number, part.form
    rows: list[Row] = []
    if formatter is not None:
        rows = [
            row for row in ROWS_BY_WORDING.get(wording, ()) if formatter in row.families and row.prints(count, form)
        ]
    rows = rows or [row for row in HULL_BY_WORDING.get(wording, ()) if row.prints(count, form)]
    if not rows:
        return _plain_bounds(qualifier, part)
    if len(rows) == 1:
        return _between(rows[0].lower_bound(count), rows[0].upper_bound(count))
    shortest = min([row.shortest(count) for row in rows])
    longest = max([row.longest(count) for row in rows])
    return _between(Bound(seconds=shortest), Bound(seconds=longest))


def _plain_bounds(qualifier: Qualifier, part: _Part) -> tuple[RelativeRule, Elapsed] | None:
    """Give a sound wide reading of words that no formatter prints."""
    lower: float
    upper: float | None
    if qualifier in _COUNTLESS:
        lower, upper = _COUNTLESS[qualifier]
    elif qualifier is Qualifier.LESS:
        lower, upper = 0, part.number
    else:
        below, above = _PLAIN[qualifier]
        lower = max(part.number + below, part.number / 2)
        upper = None if above is None else part.number + above
    return _between(_age(lower, part.unit), None if upper is None else _age(upper, part.unit))


def _compound(parts: Sequence[_Part]) -> tuple[RelativeRule, Elapsed] | None:
    """Give the ages from the sum of the parts to one more of the last unit (Django's ``timesince``)."""
    ages = [_age(part.number, part.unit) for part in parts]
    months, seconds = sum(age.months for age in ages), sum(age.seconds for age in ages)
    one = _age(1, parts[-1].unit)
    return _between(Bound(months, seconds), Bound(months + one.months, seconds + one.seconds))


def _age(count: float, unit: Precision) -> Bound:
    if unit in _SECONDS:
        return Bound(seconds=count * _SECONDS[unit])
    months = count * _MONTHS[unit]
    return Bound(int(months), (months - int(months)) * 30 * _DAY)


def _between(lower: Bound, upper: Bound | None) -> tuple[RelativeRule, Elapsed] | None:
    """Give the ages from *lower* to *upper*; ``None`` is no bound."""
    shortest = lower.least
    if shortest > _MAX_SECONDS:
        return None
    if upper is None:
        return RelativeRule(None, lower.shift()), Elapsed(timedelta(seconds=shortest), None)
    elapsed = Elapsed(timedelta(seconds=shortest), timedelta(seconds=upper.most))
    return RelativeRule(upper.shift(), lower.shift()), elapsed
