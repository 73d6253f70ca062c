"""What a wording means: the ages that the formatters which print it mean by it, or a sound wide reading."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from article_parse._dates._ages import Bound, span
from article_parse._dates._book import Form, Qualifier, Unit
from article_parse._dates._hulls import HULLS
from article_parse._moment import Elapsed, Precision, RelativeRule, Shift

if TYPE_CHECKING:
    from collections.abc import Sequence

    from article_parse._dates._ages import Row

__all__ = ["COUNTLESS", "MOST_COUNT", "ONE_OR_FEW", "Part", "bounds_of", "compound", "hull", "rows_of"]

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


# Without the defaults and names of arguments, a tuple costs a third; an age has six.
_new = tuple.__new__
_NOT_REPLACED = Shift()[4:]


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
    qualifier: Qualifier, count: int, units: Sequence[Unit], formatter: str | None, *, article: bool, exact: bool
) -> tuple[RelativeRule, Elapsed] | None:
    """Give the ages that the formatter means, or else the hull over all that print these words."""
    if count != ONE_OR_FEW and len(units) == 1:
        return _bounds(qualifier, count, units[0], formatter, article=article, exact=exact)
    meanings = {qualifier}
    if count == ONE_OR_FEW and qualifier in {Qualifier.NONE, Qualifier.ABOUT}:
        meanings.add(Qualifier.FEW)
    found = [
        _bounds(each, 1 if count == ONE_OR_FEW else count, unit, formatter, article=article, exact=exact)
        for unit in units for each in meanings
    ]  # fmt: skip
    known = [bounds for bounds in found if bounds is not None]
    if len(known) < 2:  # noqa: PLR2004 - a word for two units
        return known[0] if known else None
    shortest = min(elapsed.shortest for _, elapsed in known).total_seconds()
    longest = [elapsed.longest for _, elapsed in known if elapsed.longest is not None]
    if len(longest) < len(known):
        return _between(Bound(seconds=shortest), None)
    return _within(shortest, max(longest).total_seconds())


def _bounds(
    qualifier: Qualifier, count: int, unit: Unit, formatter: str | None, *, article: bool, exact: bool
) -> tuple[RelativeRule, Elapsed] | None:
    name, form, _ = unit
    is_one = article if exact else count == 1
    if formatter is not None:
        printed = rows_of(qualifier, count, unit, article=article, exact=exact)
        own = [row for row in printed if formatter in row.families]
        if own:
            return bounds_of(own, count)
    known = HULLS.get((exact, qualifier, is_one, name, form if exact else Form.LONG), ())
    if 0 <= count < len(known):
        ages = known[count]
        if ages is not None:
            return _within(*ages)
    from article_parse._dates._families import HULL_BY_TRANSLATION, HULL_BY_WORDING  # noqa: PLC0415  (as below)

    rows = (HULL_BY_WORDING if exact else HULL_BY_TRANSLATION).get((qualifier, is_one, name), ())
    if exact and len(rows) < 4:  # noqa: PLR2004 - one of them may be the only one with this count
        only = [row for row in rows if row.prints(count, form)]
        if len(only) == 1:
            return _between(only[0].lower_bound(count), only[0].upper_bound(count))
    found = span(rows, count, form)
    return _plain_bounds(qualifier, count, name) if found is None else _within(*found)


def rows_of(qualifier: Qualifier, count: int, unit: Unit, *, article: bool, exact: bool) -> list[Row]:
    """Give what the table of formatters has for a wording."""
    # The table of formatters loads with the first age that needs it.
    from article_parse._dates._families import ROWS_BY_TRANSLATION, ROWS_BY_WORDING  # noqa: PLC0415

    table = ROWS_BY_WORDING if exact else ROWS_BY_TRANSLATION
    rows = table.get((qualifier, article if exact else count == 1, unit.unit), ())
    return [row for row in rows if row.prints(count, unit.form)]


def bounds_of(rows: Sequence[Row], count: int) -> tuple[RelativeRule, Elapsed] | None:
    """Give the ages that some of *rows* mean by *count*."""
    if len(rows) == 1:
        return _between(rows[0].lower_bound(count), rows[0].upper_bound(count))
    return _within(min(row.shortest(count) for row in rows), max(row.longest(count) for row in rows))


def _within(shortest: float, longest: float) -> tuple[RelativeRule, Elapsed] | None:
    """Give the ages between two numbers of seconds."""
    if shortest > _MAX_SECONDS:
        return None
    first = _new(Shift, (0, 0, 0, -longest, *_NOT_REPLACED))
    last = _new(Shift, (0, 0, 0, -shortest, *_NOT_REPLACED))
    rule = _new(RelativeRule, (first, last, False, False, None, None, None))
    return rule, _new(Elapsed, (timedelta(0, shortest), timedelta(0, longest)))


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
    """
    Give the ages from the sum of the parts to one more of the last unit (Django's ``timesince``).

    humanize rounds the months behind years. Days behind months are counted from the older end by some and from the
    younger one by others, so that the months in between may be any.
    """
    ages = [_age(part.many, part.unit) for part in parts]
    months, seconds = sum(age.months for age in ages), sum(age.seconds for age in ages)
    one = _age(1, parts[-1].unit)
    rounded = _DAY * 30.5 / 2 if parts[-1].unit is Precision.MONTH else 0
    lower = Bound(months, seconds - rounded)
    upper = Bound(months + one.months, seconds + one.seconds)
    return _within(lower.least, upper.most) if months and seconds else _between(lower, upper)


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
