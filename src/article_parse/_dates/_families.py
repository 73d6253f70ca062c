"""
What the formatters of relative times mean by their words: one row for each wording of each family of formatters.

A row says that the families in it print the wording for ages from ``lower`` to ``upper`` of the count; ``start`` takes
the place of the lower edge at the first count and ``stop`` that of the upper edge at the last one. Thresholds come
from the sources of the formatters (date-fns ``formatDistance``, Rails ``distance_of_time_in_words``, moment
``humanize``, dayjs ``relativeTime``, jquery-timeago, react-timeago ``buildFormatter``, timeago.js, WordPress
``human_time_diff``, humanize ``naturaltime``, arrow ``humanize``, Carbon ``diffForHumans``, Django ``timesince``, GitHub
``relative-time``) and were checked by running the first four, arrow and ``Intl`` over all ages up to ten years. Ages are
whole seconds: how a formatter rounds milliseconds is below what a dump can tell.
"""

from __future__ import annotations

from typing import NamedTuple

from article_parse._dates._phrasebook import Form, Qualifier
from article_parse._moment import Precision, Shift

__all__ = ["FAMILIES", "INSTANTS", "ROWS", "ROWS_BY_WORDING", "Bound", "Edge", "Row"]

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
WEEK = 7 * DAY
MONTH = 30 * DAY
YEAR = 365 * DAY
# moment counts a rest of days as months of 30.436875 days (a 400th of 146,097 days, twelve a year) and rounds.
HALF_MONTH = 30.436875 * DAY / 2
# The least and the greatest number of days that 0 to 11 months in a row can have.
_FEWEST_DAYS = (0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334)
_MOST_DAYS = (0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337)


class Bound(NamedTuple):
    """An age: calendar months, with seconds before (``lead``) and after them."""

    months: int = 0
    seconds: float = 0
    lead: float = 0
    spill: bool = False

    @property
    def least(self) -> float:
        """The age in seconds at the reference where it is shortest."""
        years, months = divmod(self.months, 12)
        leap_days = max(0, years // 4 - 1 - years // 100)
        return (365 * years + leap_days + _FEWEST_DAYS[months]) * DAY + self.seconds + self.lead

    @property
    def most(self) -> float:
        """The age in seconds at the reference where it is longest."""
        years, months = divmod(self.months, 12)
        return (365 * years + (years + 3) // 4 + _MOST_DAYS[months]) * DAY + self.seconds + self.lead

    def shift(self) -> Shift:
        """Give the step from the reference back by this age."""
        return Shift(months=-self.months, seconds=-self.seconds, lead=-self.lead, spill=self.spill)


class Edge(NamedTuple):
    """How an age grows with the count: so much for each, and so much more."""

    each: Bound
    more: Bound = Bound()

    def at(self, count: int) -> Bound:
        """Give the age at *count*."""
        return Bound(
            self.each.months * count + self.more.months,
            max(0, self.each.seconds * count + self.more.seconds),
            self.more.lead,
            self.more.spill,
        )


class Row(NamedTuple):
    """One wording of some families, and the ages they print it for."""

    families: tuple[str, ...]
    qualifier: Qualifier
    article: bool
    forms: tuple[Form, ...]
    unit: Precision
    first: int
    last: int | None
    lower: Edge
    upper: Edge
    start: Bound | None = None
    stop: Bound | None = None

    def prints(self, count: int, form: Form) -> bool:
        """Whether the families print this wording with *count* and *form*."""
        return form in self.forms and self.first <= count and (self.last is None or count <= self.last)

    def bounds(self, count: int) -> tuple[Bound, Bound]:
        """Give the shortest age, and the longest one, at which they print *count*."""
        lower = self.start if self.start is not None and count == self.first else self.lower.at(count)
        upper = self.stop if self.stop is not None and count == self.last else self.upper.at(count)
        return lower, upper


def _s(seconds: float) -> Bound:
    return Bound(seconds=seconds)


def _fixed(size: float, offset: float, more: float = 0) -> Edge:
    """An edge *offset* units of *size* seconds from the count, and some seconds *more*."""
    return Edge(_s(size), _s(offset * size + more))


def _calendar(each: int, more: int, seconds: float = 0, lead: float = 0, *, spill: bool = False) -> Edge:
    """An edge on the calendar, *more* months from so many months *each*."""
    return Edge(Bound(months=each), Bound(months=more, seconds=seconds, lead=lead, spill=spill))


_NONE, _ABOUT, _ALMOST, _OVER = Qualifier.NONE, Qualifier.ABOUT, Qualifier.ALMOST, Qualifier.OVER
_LESS, _FEW, _HALF = Qualifier.LESS, Qualifier.FEW, Qualifier.HALF
_LONG = (Form.LONG,)
_ANY = tuple(Form)
_second, _minute, _hour, _day = Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.DAY
_week, _month, _year = Precision.WEEK, Precision.MONTH, Precision.YEAR

_DISTANCE = ("date-fns", "rails")
_STRICT = ("date-fns-strict",)
_ROUNDING = ("wordpress", "react-timeago")
_MOMENT = ("moment", "dayjs")
_JQUERY = ("jquery-timeago",)
_REACT = ("react-timeago",)
_WORDS = ("jquery-timeago", "react-timeago")
_FLOOR = ("intl", "timeago.js", "carbon", "youtube", "django", "twitter")
_HALF_BACK = -30  # date-fns and Rails round to minutes before they count anything else

ROWS: tuple[Row, ...] = (
    # date-fns formatDistance and Rails; the seconds are those of includeSeconds.
    Row(_DISTANCE, _LESS, True, _LONG, _minute, 1, 1, _fixed(MINUTE, -1), _fixed(MINUTE, 0)),
    Row(_DISTANCE, _LESS, False, _LONG, _second, 5, 5, _fixed(1, -5), _fixed(1, 0)),
    Row(_DISTANCE, _LESS, False, _LONG, _second, 10, 10, _fixed(1, -5), _fixed(1, 0)),
    Row(_DISTANCE, _LESS, False, _LONG, _second, 20, 20, _fixed(1, -10), _fixed(1, 0)),
    Row(_DISTANCE, _HALF, False, _LONG, _minute, 1, 1, _fixed(MINUTE, 0, -40), _fixed(MINUTE, 0, -20)),
    Row(_DISTANCE, _NONE, False, _LONG, _minute, 1, 44, _fixed(MINUTE, -0.5), _fixed(MINUTE, 0.5)),
    Row(_DISTANCE, _ABOUT, False, _LONG, _hour, 1, 24, _fixed(HOUR, -0.5, _HALF_BACK), _fixed(HOUR, 0.5, _HALF_BACK),
        start=_s(45 * MINUTE + _HALF_BACK), stop=_s(DAY + _HALF_BACK)),
    Row(_DISTANCE, _NONE, False, _LONG, _day, 1, 1, _fixed(DAY, 0, _HALF_BACK), _fixed(DAY, 0.75, _HALF_BACK)),
    Row(_DISTANCE, _NONE, False, _LONG, _day, 2, 30, _fixed(DAY, -0.5, _HALF_BACK), _fixed(DAY, 0.5, _HALF_BACK),
        start=_s(1.75 * DAY + _HALF_BACK), stop=_s(MONTH + _HALF_BACK)),
    Row(_DISTANCE, _ABOUT, False, _LONG, _month, 1, 2, _fixed(MONTH / 2, 1, _HALF_BACK),
        _fixed(MONTH / 2, 2, _HALF_BACK)),
    Row(_DISTANCE, _NONE, False, _LONG, _month, 2, 12, _fixed(MONTH, -0.5, _HALF_BACK), _fixed(MONTH, 0.5, _HALF_BACK),
        start=_s(2 * MONTH + _HALF_BACK), stop=Bound(months=12, spill=True)),
    Row(_DISTANCE[:1], _ABOUT, False, _LONG, _year, 1, None, _calendar(12, 0, spill=True), _calendar(12, 3, spill=True)),
    Row(_DISTANCE[:1], _OVER, False, _LONG, _year, 1, None, _calendar(12, 3, spill=True), _calendar(12, 9, spill=True)),
    Row(_DISTANCE[:1], _ALMOST, False, _LONG, _year, 2, None, _calendar(12, -3, spill=True),
        _calendar(12, 0, spill=True)),
    # Rails counts years of 365 days and takes out the leap days: quarters of 91.25 days.
    Row(_DISTANCE[1:], _ABOUT, False, _LONG, _year, 1, None, _calendar(12, 0, _HALF_BACK), _calendar(12, 0, YEAR / 4)),
    Row(_DISTANCE[1:], _OVER, False, _LONG, _year, 1, None, _calendar(12, 0, YEAR / 4 + _HALF_BACK),
        _calendar(12, 0, YEAR * 3 / 4)),
    Row(_DISTANCE[1:], _ALMOST, False, _LONG, _year, 2, None, _calendar(12, -12, YEAR * 3 / 4 + _HALF_BACK),
        _calendar(12, 0)),
    # date-fns formatDistanceStrict rounds the unit that the age reaches.
    Row(_STRICT, _NONE, False, _LONG, _second, 0, 60, _fixed(1, 0), _fixed(1, 1)),
    Row(_STRICT, _NONE, False, _LONG, _minute, 1, 60, _fixed(MINUTE, -0.5), _fixed(MINUTE, 0.5),
        start=_s(MINUTE), stop=_s(HOUR)),
    Row(_STRICT, _NONE, False, _LONG, _hour, 1, 24, _fixed(HOUR, -0.5), _fixed(HOUR, 0.5), start=_s(HOUR), stop=_s(DAY)),
    Row(_STRICT, _NONE, False, _LONG, _day, 1, 30, _fixed(DAY, -0.5), _fixed(DAY, 0.5), start=_s(DAY), stop=_s(MONTH)),
    Row(_STRICT, _NONE, False, _LONG, _month, 1, 11, _fixed(MONTH, -0.5), _fixed(MONTH, 0.5), start=_s(MONTH)),
    Row(_STRICT, _NONE, False, _LONG, _year, 1, None, _fixed(YEAR, -0.5), _fixed(YEAR, 0.5), start=_s(11.5 * MONTH)),
    # WordPress, and react-timeago without word tables; both have weeks.
    Row(_REACT, _NONE, False, _LONG, _second, 0, 60, _fixed(1, 0), _fixed(1, 1)),
    Row(("wordpress",), _NONE, False, _LONG, _second, 1, 59, _fixed(1, 0), _fixed(1, 1), start=_s(0)),
    Row(("wordpress",), _NONE, False, (Form.LONG, Form.CLIPPED), _minute, 1, 1, _fixed(MINUTE, 0), _fixed(MINUTE, 0.5)),
    Row(("wordpress",), _NONE, False, (Form.LONG, Form.CLIPPED_PLURAL), _minute, 2, 60, _fixed(MINUTE, -0.5),
        _fixed(MINUTE, 0.5), stop=_s(HOUR)),
    Row(_REACT, _NONE, False, _LONG, _minute, 1, 60, _fixed(MINUTE, -0.5), _fixed(MINUTE, 0.5),
        start=_s(MINUTE), stop=_s(HOUR)),
    Row(_ROUNDING, _NONE, False, _LONG, _hour, 1, 24, _fixed(HOUR, -0.5), _fixed(HOUR, 0.5),
        start=_s(HOUR), stop=_s(DAY)),
    Row(_ROUNDING, _NONE, False, _LONG, _day, 1, 7, _fixed(DAY, -0.5), _fixed(DAY, 0.5), start=_s(DAY), stop=_s(WEEK)),
    Row(_ROUNDING, _NONE, False, _LONG, _week, 1, 4, _fixed(WEEK, -0.5), _fixed(WEEK, 0.5),
        start=_s(WEEK), stop=_s(MONTH)),
    Row(_ROUNDING, _NONE, False, _LONG, _month, 1, 12, _fixed(MONTH, -0.5), _fixed(MONTH, 0.5),
        start=_s(MONTH), stop=_s(YEAR)),
    Row(_ROUNDING, _NONE, False, _LONG, _year, 1, None, _fixed(YEAR, -0.5), _fixed(YEAR, 0.5), start=_s(YEAR)),
    # jquery-timeago, and react-timeago with the same word tables.
    Row(_JQUERY, _LESS, True, _LONG, _minute, 1, 1, _fixed(MINUTE, -1), _fixed(MINUTE, -0.25)),
    Row(_JQUERY, _ABOUT, True, _LONG, _minute, 1, 1, _fixed(MINUTE, -0.25), _fixed(MINUTE, 0.5)),
    Row(_JQUERY, _NONE, False, _LONG, _minute, 2, 45, _fixed(MINUTE, -0.5), _fixed(MINUTE, 0.5), stop=_s(45 * MINUTE)),
    Row(_JQUERY, _ABOUT, True, _LONG, _hour, 1, 1, _fixed(HOUR, -0.25), _fixed(HOUR, 0.5)),
    Row(_WORDS, _ABOUT, False, _LONG, _hour, 2, 24, _fixed(HOUR, -0.5), _fixed(HOUR, 0.5), stop=_s(DAY)),
    Row(_JQUERY, _NONE, True, _LONG, _day, 1, 1, _fixed(DAY, 0), _fixed(DAY, 0.75)),
    Row(_JQUERY, _NONE, False, _LONG, _day, 2, 30, _fixed(DAY, -0.5), _fixed(DAY, 0.5),
        start=_s(1.75 * DAY), stop=_s(MONTH)),
    Row(_REACT, _LESS, True, _LONG, _minute, 1, 1, _fixed(MINUTE, -1), _fixed(MINUTE, 0)),
    Row(_REACT, _ABOUT, True, _LONG, _minute, 1, 1, _fixed(MINUTE, 0), _fixed(MINUTE, 0.5)),
    Row(_REACT, _ABOUT, True, _LONG, _hour, 1, 1, _fixed(HOUR, 0), _fixed(HOUR, 0.5)),
    Row(_REACT, _NONE, True, _LONG, _day, 1, 1, _fixed(DAY, 0), _fixed(DAY, 0.5)),
    Row(_REACT, _NONE, False, _LONG, _day, 8, 30, _fixed(DAY, -0.5), _fixed(DAY, 0.5), stop=_s(MONTH)),
    Row(_WORDS, _ABOUT, True, _LONG, _month, 1, 1, _fixed(MONTH, 0), _fixed(MONTH, 0.5)),
    Row(_JQUERY, _NONE, False, _LONG, _month, 2, 12, _fixed(MONTH, -0.5), _fixed(MONTH, 0.5), stop=_s(YEAR)),
    Row(_WORDS, _ABOUT, True, _LONG, _year, 1, 1, _fixed(YEAR, 0), _fixed(YEAR, 0.5)),
    Row(_JQUERY, _NONE, False, _LONG, _year, 2, None, _fixed(YEAR, -0.5), _fixed(YEAR, 0.5)),
    # moment and dayjs.
    Row(_MOMENT, _FEW, False, _LONG, _second, 1, 1, _fixed(1, -1), _fixed(1, 43.5)),
    Row(_MOMENT, _NONE, True, _LONG, _minute, 1, 1, _fixed(1, 43.5), _fixed(MINUTE, 0.5)),
    Row(_MOMENT, _NONE, False, _LONG, _minute, 2, 44, _fixed(MINUTE, -0.5), _fixed(MINUTE, 0.5)),
    Row(_MOMENT, _NONE, True, _LONG, _hour, 1, 1, _fixed(HOUR, -0.25, _HALF_BACK), _fixed(HOUR, 0.5)),
    Row(_MOMENT, _NONE, False, _LONG, _hour, 2, 21, _fixed(HOUR, -0.5), _fixed(HOUR, 0.5)),
    Row(_MOMENT, _NONE, True, _LONG, _day, 1, 1, _fixed(HOUR, 20.5), _fixed(DAY, 0.5)),
    Row(_MOMENT, _NONE, False, _LONG, _day, 2, 25, _fixed(DAY, -0.5), _fixed(DAY, 0.5)),
    Row(_MOMENT, _NONE, True, _LONG, _month, 1, 1, _fixed(DAY, 24.5), _calendar(1, 0, lead=HALF_MONTH)),
    Row(_MOMENT, _NONE, False, _LONG, _month, 2, 10, _calendar(1, -1, lead=HALF_MONTH), _calendar(1, 0, lead=HALF_MONTH)),
    Row(_MOMENT, _NONE, True, _LONG, _year, 1, 1, _calendar(10, 0, lead=HALF_MONTH), _calendar(18, 0, spill=True)),
    Row(_MOMENT, _NONE, False, _LONG, _year, 2, None, _calendar(12, -6, spill=True),
        _calendar(12, 6, spill=True)),
    # Those that count full units: Intl with the usual thresholds, timeago.js, Carbon, Django, YouTube, Twitter.
    Row(_FLOOR, _NONE, False, _ANY, _second, 0, 59, _fixed(1, 0), _fixed(1, 1)),
    Row(_FLOOR, _NONE, False, _ANY, _minute, 0, 59, _fixed(MINUTE, 0), _fixed(MINUTE, 1)),
    Row(_FLOOR, _NONE, False, _ANY, _hour, 1, 23, _fixed(HOUR, 0), _fixed(HOUR, 1)),
    Row(_FLOOR, _NONE, False, _ANY, _day, 1, 30, _fixed(DAY, 0), _fixed(DAY, 1)),
    Row(("intl", "youtube"), _NONE, False, _ANY, _week, 1, 4, _fixed(WEEK, 0), _fixed(WEEK, 1), stop=_s(MONTH)),
    Row(("timeago.js",), _NONE, False, _ANY, _week, 1, 4, _fixed(WEEK, 0), _fixed(WEEK, 1), stop=_s(YEAR / 12)),
    Row(("carbon", "django"), _NONE, False, _ANY, _week, 1, 4, _fixed(WEEK, 0), _fixed(WEEK, 1), stop=Bound(months=1)),
    Row(("intl",), _NONE, False, _ANY, _month, 1, 12, _fixed(MONTH, 0), _fixed(MONTH, 1), stop=_s(YEAR)),
    Row(("timeago.js",), _NONE, False, _ANY, _month, 1, 11, _fixed(YEAR / 12, 0), _fixed(YEAR / 12, 1)),
    Row(("carbon", "django", "youtube"), _NONE, False, _ANY, _month, 1, 11, _calendar(1, 0), _calendar(1, 1)),
    Row(("intl", "timeago.js"), _NONE, False, _ANY, _year, 1, None, _fixed(YEAR, 0), _fixed(YEAR, 1)),
    Row(("carbon", "django", "youtube"), _NONE, False, _ANY, _year, 1, None, _calendar(12, 0), _calendar(12, 12)),
    # GitHub's relative-time counts full units, but the next one from 55 s, 55 min, 21 h and 6 d on.
    Row(("github",), _NONE, False, _ANY, _second, 1, 54, _fixed(1, 0), _fixed(1, 1)),
    Row(("github",), _NONE, False, _ANY, _minute, 1, 54, _fixed(MINUTE, 0, -5), _fixed(MINUTE, 1)),
    Row(("github",), _NONE, False, _ANY, _hour, 1, 20, _fixed(HOUR, 0, -5 * MINUTE), _fixed(HOUR, 1)),
    Row(("github",), _NONE, False, _ANY, _day, 1, 5, _fixed(DAY, 0, -3 * HOUR), _fixed(DAY, 1)),
    # humanize naturaltime: an article for one; months of 30.5 days, rounded.
    Row(("humanize",), _NONE, True, _LONG, _second, 1, 1, _fixed(1, 0), _fixed(1, 1)),
    Row(("humanize",), _NONE, True, _LONG, _minute, 1, 1, _fixed(MINUTE, 0), _fixed(MINUTE, 1)),
    Row(("humanize",), _NONE, True, _LONG, _hour, 1, 1, _fixed(HOUR, 0), _fixed(HOUR, 1)),
    Row(("humanize",), _NONE, True, _LONG, _day, 1, 1, _fixed(DAY, 0, -HOUR / 2), _fixed(DAY, 1)),
    Row(("humanize",), _NONE, True, _LONG, _month, 1, 1, _fixed(DAY, 15), _fixed(DAY, 45)),
    Row(("humanize",), _NONE, True, _LONG, _year, 1, 1, _fixed(YEAR, 0), _fixed(YEAR, 1)),
    Row(("humanize",), _NONE, False, _LONG, _second, 2, 59, _fixed(1, 0), _fixed(1, 1)),
    Row(("humanize",), _NONE, False, _LONG, _minute, 2, 59, _fixed(MINUTE, 0), _fixed(MINUTE, 1)),
    Row(("humanize",), _NONE, False, _LONG, _hour, 2, 23, _fixed(HOUR, -0.5), _fixed(HOUR, 0.5)),
    Row(("humanize",), _NONE, False, _LONG, _day, 2, 30, _fixed(DAY, 0), _fixed(DAY, 1)),
    Row(("humanize",), _NONE, False, _LONG, _month, 2, 12, _fixed(30.5 * DAY, -0.5), _fixed(30.5 * DAY, 0.5),
        stop=_s(YEAR)),
    Row(("humanize",), _NONE, False, _LONG, _year, 2, None, _fixed(YEAR, 0), _fixed(YEAR, 1)),
    # arrow humanize: an article for one; two weeks last one day, then the calendar counts, 15 days making a month.
    Row(("arrow",), _NONE, False, _LONG, _second, 10, 59, _fixed(1, 0), _fixed(1, 1)),
    Row(("arrow",), _NONE, True, _LONG, _minute, 1, 1, _fixed(MINUTE, 0), _fixed(MINUTE, 1)),
    Row(("arrow",), _NONE, False, _LONG, _minute, 2, 59, _fixed(MINUTE, 0), _fixed(MINUTE, 1)),
    Row(("arrow",), _NONE, True, _LONG, _hour, 1, 1, _fixed(HOUR, 0), _fixed(HOUR, 1)),
    Row(("arrow",), _NONE, False, _LONG, _hour, 2, 23, _fixed(HOUR, 0), _fixed(HOUR, 1)),
    Row(("arrow",), _NONE, True, _LONG, _day, 1, 1, _fixed(DAY, 0), _fixed(DAY, 1)),
    Row(("arrow",), _NONE, False, _LONG, _day, 2, 6, _fixed(DAY, 0), _fixed(DAY, 1)),
    Row(("arrow",), _NONE, True, _LONG, _week, 1, 1, _fixed(WEEK, 0), _fixed(WEEK, 1)),
    Row(("arrow",), _NONE, False, _LONG, _week, 2, 2, _fixed(WEEK, 0), _fixed(WEEK, 0, DAY)),
    Row(("arrow",), _NONE, True, _LONG, _month, 1, 1, _fixed(DAY, 14), _calendar(1, 0, lead=15 * DAY)),
    Row(("arrow",), _NONE, False, _LONG, _month, 2, 12, _calendar(1, -1, lead=15 * DAY), _calendar(1, 0, lead=15 * DAY),
        stop=_s(YEAR)),
    Row(("arrow",), _NONE, True, _LONG, _year, 1, 1, _fixed(YEAR, 0), _fixed(YEAR, 1)),
    Row(("arrow",), _NONE, False, _LONG, _year, 2, None, _fixed(YEAR, 0), _fixed(YEAR, 1)),
)  # fmt: skip

# Phrases without a count: who prints them, and up to which age in seconds.
INSTANTS: dict[str, tuple[tuple[tuple[str, ...], float], ...]] = {
    "just now": ((("timeago.js", "arrow"), 10), (("carbon",), 1)),
    "now": ((("intl", "humanize"), 1),),
}


def _by_wording() -> dict[tuple[Qualifier, bool, Precision], tuple[Row, ...]]:
    found: dict[tuple[Qualifier, bool, Precision], list[Row]] = {}
    for row in ROWS:
        found.setdefault((row.qualifier, row.article, row.unit), []).append(row)
    return {wording: tuple(rows) for wording, rows in found.items()}


ROWS_BY_WORDING = _by_wording()
FAMILIES = frozenset(name for row in ROWS for name in row.families)
