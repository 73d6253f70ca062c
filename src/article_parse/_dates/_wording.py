"""What a wording means: the ages that the formatters which print it mean by it, or a sound wide reading."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from article_parse._dates._ages import Bound, span
from article_parse._dates._book import Form, Qualifier, Unit
from article_parse._dates._families import (
    HULL_BY_TRANSLATION,
    HULL_BY_WORDING,
    ROWS_BY_TRANSLATION,
    ROWS_BY_WORDING,
)
from article_parse._dates._hulls import HULLS
from article_parse._moment import Elapsed, Precision, RelativeRule, Shift

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["COUNTLESS", "MOST_COUNT", "ONE_OR_FEW", "Part", "compound", "hull"]

_DAY = 86_400.0
_SECONDS = {
    Precision.SECOND: 1.0, Precision.MINUTE: 60.0, Precision.HOUR: 3_600.0, Precision.DAY: _DAY,
    Precision.WEEK: 7 * _DAY,
}  # fmt: skip
_MONTHS = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.YEAR: 12}
# The calendar ends after 9999 years; no page tells an older age by the clock.
_MAX_SECONDS = 9_999 * 365.25 * _DAY
MOST_COUNT = int(_MAX_SECONDS)

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
COUNTLESS = {
    Qualifier.HALF: (0.25, 0.75),
    Qualifier.COUPLE: (1.0, 4.0),
    Qualifier.FEW: (2.0, 10.0),
    Qualifier.SEVERAL: (2.0, None),
}


# The count of a unit that stands without one.
ONE_OR_FEW = -1


class Part(NamedTuple):
    """A count with its unit; a word may be two units, and ``article`` says that it counts one."""

    many: int
    article: bool
    units: tuple[Unit, ...]
    tight: bool

    @property
    def unit(self) -> Precision:
        """The likelier unit."""
        return self.units[0].unit


def hull(
    qualifier: Qualifier, part: Part, formatter: str | None, *, exact: bool
) -> tuple[RelativeRule, Elapsed] | None:
    """Give the ages that the formatter means, or else the hull over all that print these words."""
    if part.many == ONE_OR_FEW:
        one = part._replace(many=1)
        found = [
            _bounds(each, one, unit, formatter, exact=exact)
            for unit in part.units for each in {qualifier, qualifier or Qualifier.FEW}
        ]  # fmt: skip
    elif len(part.units) == 1:
        return _bounds(qualifier, part, part.units[0], formatter, exact=exact)
    else:
        found = [_bounds(qualifier, part, unit, formatter, exact=exact) for unit in part.units]
    known = [bounds for bounds in found if bounds is not None]
    if len(known) < 2:  # noqa: PLR2004 - a word for two units
        return known[0] if known else None
    shortest = min(elapsed.shortest for _, elapsed in known).total_seconds()
    longest = [elapsed.longest for _, elapsed in known if elapsed.longest is not None]
    if len(longest) < len(known):
        return _between(Bound(seconds=shortest), None)
    return _within(shortest, max(longest).total_seconds())


def _bounds(
    qualifier: Qualifier, part: Part, unit: Unit, formatter: str | None, *, exact: bool
) -> tuple[RelativeRule, Elapsed] | None:
    count, form = part.many, unit.form
    wording = (qualifier, part.article if exact else count == 1, unit.unit)
    if formatter is not None:
        table = ROWS_BY_WORDING if exact else ROWS_BY_TRANSLATION
        own = [row for row in table.get(wording, ()) if formatter in row.families and row.prints(count, form)]
        if len(own) == 1:
            return _between(own[0].lower_bound(count), own[0].upper_bound(count))
        if own:
            return _within(min(row.shortest(count) for row in own), max(row.longest(count) for row in own))
    known = HULLS.get((exact, *wording, form if exact else Form.LONG), ())
    if 0 <= count < len(known):
        ages = known[count]
        if ages is not None:
            return _within(*ages)
    rows = (HULL_BY_WORDING if exact else HULL_BY_TRANSLATION).get(wording, ())
    if exact and len(rows) < 4:  # noqa: PLR2004 - one of them may be the only one with this count
        only = [row for row in rows if row.prints(count, form)]
        if len(only) == 1:
            return _between(only[0].lower_bound(count), only[0].upper_bound(count))
    found = span(rows, count, form)
    return _plain_bounds(qualifier, count, unit.unit) if found is None else _within(*found)


def _within(shortest: float, longest: float) -> tuple[RelativeRule, Elapsed] | None:
    """Give the ages between two numbers of seconds."""
    if shortest > _MAX_SECONDS:
        return None
    elapsed = Elapsed(timedelta(0, shortest), timedelta(0, longest))
    return RelativeRule(Shift(0, 0, 0, -longest), Shift(0, 0, 0, -shortest)), elapsed


def _plain_bounds(qualifier: Qualifier, count: int, unit: Precision) -> tuple[RelativeRule, Elapsed] | None:
    """Give a sound wide reading of words that no formatter prints."""
    lower: float
    upper: float | None
    if qualifier in COUNTLESS:
        lower, upper = COUNTLESS[qualifier]
    elif qualifier is Qualifier.LESS:
        lower, upper = 0, count
    else:
        below, above = _PLAIN[qualifier]
        lower = max(count + below, count / 2)
        upper = None if above is None else count + above
    return _between(_age(lower, unit), None if upper is None else _age(upper, unit))


def compound(parts: Sequence[Part]) -> tuple[RelativeRule, Elapsed] | None:
    """Give the ages from the sum of the parts to one more of the last unit (Django's ``timesince``)."""
    ages = [_age(part.many, part.unit) for part in parts]
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
