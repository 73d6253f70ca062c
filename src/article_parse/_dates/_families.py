"""
What the formatters of relative times mean by their words: one row for each wording of each family of formatters.

A row says that the families in it print the wording for ages from ``lower`` to ``upper`` of the count; ``start`` takes
the place of the lower edge at the first count and ``stop`` that of the upper edge at the last one. Thresholds come
from the sources of the formatters (date-fns ``formatDistance``, Rails ``distance_of_time_in_words``, moment
``humanize``, dayjs ``relativeTime``, jquery-timeago, react-timeago ``buildFormatter``, timeago.js, WordPress
``human_time_diff``, humanize ``naturaltime``, arrow ``humanize``, Carbon ``diffForHumans``, Django ``timesince``,
GitHub ``relative-time``); those of date-fns, moment, arrow and ``Intl`` were checked by running them over all ages up
to ten years. Ages are whole seconds: how a formatter rounds milliseconds is below what a dump can tell.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from article_parse._dates._ages import (
    DAY,
    HALF_MONTH,
    HOUR,
    MINUTE,
    MONTH,
    WEEK,
    YEAR,
    Bound,
    Row,
    after,
    calendar,
    clock,
)
from article_parse._dates._book import Form, Qualifier
from article_parse._moment import Precision

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "FAMILIES", "HULL_BY_TRANSLATION", "HULL_BY_WORDING", "INSTANTS", "ROWS", "ROWS_BY_TRANSLATION", "ROWS_BY_WORDING",
]  # fmt: skip

_NONE, _ABOUT, _ALMOST, _OVER = Qualifier.NONE, Qualifier.ABOUT, Qualifier.ALMOST, Qualifier.OVER
_LESS, _FEW, _HALF = Qualifier.LESS, Qualifier.FEW, Qualifier.HALF
_LONG = (Form.LONG,)
_ANY = tuple(Form)
_second, _minute, _hour, _day = Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.DAY
_week, _month, _year = Precision.WEEK, Precision.MONTH, Precision.YEAR

_PLAIN_DISTANCE = ("date-fns", "rails")
_SECONDS = ("date-fns-seconds",)
_DISTANCE = ("date-fns", "rails", "date-fns-seconds")
_STRICT = ("date-fns-strict",)
_ROUNDING = ("wordpress", "react-timeago")
_MOMENT = ("moment", "dayjs")
_JQUERY = ("jquery-timeago",)
_REACT = ("react-timeago",)
_WORDS = ("jquery-timeago", "react-timeago")
_FLOOR = ("intl", "timeago.js", "carbon", "youtube", "django", "twitter")
_BABEL = ("babel",)
_TIME_AGO = ("javascript-time-ago",)
_HALF_BACK = -30  # date-fns and Rails round to minutes before they count anything else

ROWS: tuple[Row, ...] = (
    # date-fns formatDistance and Rails. With includeSeconds they tell the first minute apart; the phrases that only
    # that option has are read for both names.
    Row(_PLAIN_DISTANCE, _LESS, True, _LONG, _minute, 1, 1, clock(MINUTE, -1), clock(MINUTE, -0.5)),
    Row(_SECONDS, _LESS, True, _LONG, _minute, 1, 1, clock(MINUTE, 0, -20), clock(MINUTE, 0)),
    Row(_DISTANCE, _LESS, False, _LONG, _second, 5, 5, clock(1, -5), clock(1, 0)),
    Row(_DISTANCE, _LESS, False, _LONG, _second, 10, 10, clock(1, -5), clock(1, 0)),
    Row(_DISTANCE, _LESS, False, _LONG, _second, 20, 20, clock(1, -10), clock(1, 0)),
    Row(_DISTANCE, _HALF, False, _LONG, _minute, 1, 1, clock(MINUTE, 0, -40), clock(MINUTE, 0, -20)),
    Row(_PLAIN_DISTANCE, _NONE, False, _LONG, _minute, 1, 44, clock(MINUTE, -0.5), clock(MINUTE, 0.5)),
    Row(_SECONDS, _NONE, False, _LONG, _minute, 1, 44, clock(MINUTE, -0.5), clock(MINUTE, 0.5), start=after(MINUTE)),
    Row(_DISTANCE, _ABOUT, False, _LONG, _hour, 1, 24, clock(HOUR, -0.5, _HALF_BACK), clock(HOUR, 0.5, _HALF_BACK),
        start=after(45 * MINUTE + _HALF_BACK), stop=after(DAY + _HALF_BACK)),
    Row(_DISTANCE, _NONE, False, _LONG, _day, 1, 1, clock(DAY, 0, _HALF_BACK), clock(DAY, 0.75, _HALF_BACK)),
    Row(_DISTANCE, _NONE, False, _LONG, _day, 2, 30, clock(DAY, -0.5, _HALF_BACK), clock(DAY, 0.5, _HALF_BACK),
        start=after(1.75 * DAY + _HALF_BACK), stop=after(MONTH + _HALF_BACK)),
    Row(_DISTANCE, _ABOUT, False, _LONG, _month, 1, 2, clock(MONTH / 2, 1, _HALF_BACK),
        clock(MONTH / 2, 2, _HALF_BACK)),
    Row(_DISTANCE, _NONE, False, _LONG, _month, 2, 12, clock(MONTH, -0.5, _HALF_BACK), clock(MONTH, 0.5, _HALF_BACK),
        start=after(2 * MONTH + _HALF_BACK), stop=Bound(months=12, spill=True)),
    Row(_DISTANCE[::2], _ABOUT, False, _LONG, _year, 1, None, calendar(12, 0, spill=True), calendar(12, 3, spill=True)),
    Row(_DISTANCE[::2], _OVER, False, _LONG, _year, 1, None, calendar(12, 3, spill=True), calendar(12, 9, spill=True)),
    Row(_DISTANCE[::2], _ALMOST, False, _LONG, _year, 2, None, calendar(12, -3, spill=True),
        calendar(12, 0, spill=True)),
    # Rails counts years of 365 days and takes out the leap days: quarters of 91.25 days.
    Row(_DISTANCE[1:2], _ABOUT, False, _LONG, _year, 1, None, calendar(12, 0, _HALF_BACK), calendar(12, 0, YEAR / 4)),
    Row(_DISTANCE[1:2], _OVER, False, _LONG, _year, 1, None, calendar(12, 0, YEAR / 4 + _HALF_BACK),
        calendar(12, 0, YEAR * 3 / 4)),
    Row(_DISTANCE[1:2], _ALMOST, False, _LONG, _year, 2, None, calendar(12, -12, YEAR * 3 / 4 + _HALF_BACK),
        calendar(12, 0)),
    # date-fns formatDistanceStrict rounds the unit that the age reaches.
    Row(_STRICT, _NONE, False, _LONG, _second, 0, 60, clock(1, 0), clock(1, 1)),
    Row(_STRICT, _NONE, False, _LONG, _minute, 1, 60, clock(MINUTE, -0.5), clock(MINUTE, 0.5), start=after(MINUTE),
        stop=after(HOUR)),
    Row(_STRICT, _NONE, False, _LONG, _hour, 1, 24, clock(HOUR, -0.5), clock(HOUR, 0.5), start=after(HOUR),
        stop=after(DAY)),
    Row(_STRICT, _NONE, False, _LONG, _day, 1, 30, clock(DAY, -0.5), clock(DAY, 0.5), start=after(DAY),
        stop=after(MONTH)),
    Row(_STRICT, _NONE, False, _LONG, _month, 1, 11, clock(MONTH, -0.5), clock(MONTH, 0.5), start=after(MONTH)),
    Row(_STRICT, _NONE, False, _LONG, _year, 1, None, clock(YEAR, -0.5), clock(YEAR, 0.5), start=after(11.5 * MONTH)),
    # WordPress, and react-timeago without word tables; both have weeks.
    Row(_REACT, _NONE, False, _LONG, _second, 0, 60, clock(1, 0), clock(1, 1)),
    Row(("wordpress",), _NONE, False, _LONG, _second, 1, 59, clock(1, 0), clock(1, 1), start=after(0)),
    Row(("wordpress",), _NONE, False, (Form.LONG, Form.CLIPPED), _minute, 1, 1, clock(MINUTE, 0), clock(MINUTE, 0.5)),
    Row(("wordpress",), _NONE, False, (Form.LONG, Form.CLIPPED_PLURAL), _minute, 2, 60, clock(MINUTE, -0.5),
        clock(MINUTE, 0.5), stop=after(HOUR)),
    Row(_REACT, _NONE, False, _LONG, _minute, 1, 60, clock(MINUTE, -0.5), clock(MINUTE, 0.5), start=after(MINUTE),
        stop=after(HOUR)),
    Row(_ROUNDING, _NONE, False, _LONG, _hour, 1, 24, clock(HOUR, -0.5), clock(HOUR, 0.5), start=after(HOUR),
        stop=after(DAY)),
    Row(_ROUNDING, _NONE, False, _LONG, _day, 1, 7, clock(DAY, -0.5), clock(DAY, 0.5), start=after(DAY),
        stop=after(WEEK)),
    Row(_ROUNDING, _NONE, False, _LONG, _week, 1, 4, clock(WEEK, -0.5), clock(WEEK, 0.5), start=after(WEEK),
        stop=after(MONTH)),
    Row(_ROUNDING, _NONE, False, _LONG, _month, 1, 12, clock(MONTH, -0.5), clock(MONTH, 0.5), start=after(MONTH),
        stop=after(YEAR)),
    Row(_ROUNDING, _NONE, False, _LONG, _year, 1, None, clock(YEAR, -0.5), clock(YEAR, 0.5), start=after(YEAR)),
    # jquery-timeago, and react-timeago with the same word tables.
    Row(_JQUERY, _LESS, True, _LONG, _minute, 1, 1, clock(MINUTE, -1), clock(MINUTE, -0.25)),
    Row(_JQUERY, _ABOUT, True, _LONG, _minute, 1, 1, clock(MINUTE, -0.25), clock(MINUTE, 0.5)),
    Row(_JQUERY, _NONE, False, _LONG, _minute, 2, 45, clock(MINUTE, -0.5), clock(MINUTE, 0.5), stop=after(45 * MINUTE)),
    Row(_JQUERY, _ABOUT, True, _LONG, _hour, 1, 1, clock(HOUR, -0.25), clock(HOUR, 0.5)),
    Row(_WORDS, _ABOUT, False, _LONG, _hour, 2, 24, clock(HOUR, -0.5), clock(HOUR, 0.5), stop=after(DAY)),
    Row(_JQUERY, _NONE, True, _LONG, _day, 1, 1, clock(DAY, 0), clock(DAY, 0.75)),
    Row(_JQUERY, _NONE, False, _LONG, _day, 2, 30, clock(DAY, -0.5), clock(DAY, 0.5), start=after(1.75 * DAY),
        stop=after(MONTH)),
    Row(_REACT, _LESS, True, _LONG, _minute, 1, 1, clock(MINUTE, -1), clock(MINUTE, 0)),
    Row(_REACT, _ABOUT, True, _LONG, _minute, 1, 1, clock(MINUTE, 0), clock(MINUTE, 0.5)),
    Row(_REACT, _ABOUT, True, _LONG, _hour, 1, 1, clock(HOUR, 0), clock(HOUR, 0.5)),
    Row(_REACT, _NONE, True, _LONG, _day, 1, 1, clock(DAY, 0), clock(DAY, 0.5)),
    Row(_REACT, _NONE, False, _LONG, _day, 7, 30, clock(DAY, -0.5), clock(DAY, 0.5), stop=after(MONTH)),
    Row(_WORDS, _ABOUT, True, _LONG, _month, 1, 1, clock(MONTH, 0), clock(MONTH, 0.5)),
    Row(_JQUERY, _NONE, False, _LONG, _month, 2, 12, clock(MONTH, -0.5), clock(MONTH, 0.5), stop=after(YEAR)),
    Row(_WORDS, _ABOUT, True, _LONG, _year, 1, 1, clock(YEAR, 0), clock(YEAR, 0.5)),
    Row(_JQUERY, _NONE, False, _LONG, _year, 2, None, clock(YEAR, -0.5), clock(YEAR, 0.5)),
    # moment and dayjs.
    Row(_MOMENT, _FEW, False, _LONG, _second, 1, 1, clock(1, -1), clock(1, 43.5)),
    Row(_MOMENT, _NONE, True, _LONG, _minute, 1, 1, clock(1, 43.5), clock(MINUTE, 0.5)),
    Row(_MOMENT, _NONE, False, _LONG, _minute, 2, 44, clock(MINUTE, -0.5), clock(MINUTE, 0.5)),
    Row(_MOMENT, _NONE, True, _LONG, _hour, 1, 1, clock(HOUR, -0.25, _HALF_BACK), clock(HOUR, 0.5)),
    Row(_MOMENT, _NONE, False, _LONG, _hour, 2, 21, clock(HOUR, -0.5), clock(HOUR, 0.5)),
    Row(_MOMENT, _NONE, True, _LONG, _day, 1, 1, clock(HOUR, 20.5), clock(DAY, 0.5)),
    Row(_MOMENT, _NONE, False, _LONG, _day, 2, 25, clock(DAY, -0.5), clock(DAY, 0.5)),
    Row(_MOMENT, _NONE, True, _LONG, _month, 1, 1, clock(DAY, 24.5), calendar(1, 0, lead=HALF_MONTH)),
    Row(_MOMENT, _NONE, False, _LONG, _month, 2, 10, calendar(1, -1, lead=HALF_MONTH), calendar(1, 0, lead=HALF_MONTH)),
    Row(_MOMENT, _NONE, True, _LONG, _year, 1, 1, calendar(1, 9, lead=HALF_MONTH),
        calendar(12, 6, spill=True, average=True)),
    Row(_MOMENT, _NONE, False, _LONG, _year, 2, None, calendar(12, -6, spill=True, average=True),
        calendar(12, 6, spill=True, average=True)),
    # Those that count full units: Intl with the usual thresholds, timeago.js, Carbon, Django, YouTube, Twitter.
    Row(_FLOOR, _NONE, False, _ANY, _second, 0, 59, clock(1, 0), clock(1, 1)),
    Row(_FLOOR, _NONE, False, _ANY, _minute, 0, 59, clock(MINUTE, 0), clock(MINUTE, 1)),
    Row(_FLOOR, _NONE, False, _ANY, _hour, 1, 23, clock(HOUR, 0), clock(HOUR, 1)),
    Row(_FLOOR, _NONE, False, _ANY, _day, 1, 30, clock(DAY, 0), clock(DAY, 1)),
    Row(("intl", "youtube"), _NONE, False, _ANY, _week, 1, 4, clock(WEEK, 0), clock(WEEK, 1), stop=after(MONTH)),
    Row(("timeago.js",), _NONE, False, _ANY, _week, 1, 4, clock(WEEK, 0), clock(WEEK, 1), stop=after(YEAR / 12)),
    Row(("carbon", "django"), _NONE, False, _ANY, _week, 1, 4, clock(WEEK, 0), clock(WEEK, 1), stop=Bound(months=1)),
    Row(("intl",), _NONE, False, _ANY, _month, 1, 12, clock(MONTH, 0), clock(MONTH, 1), stop=after(YEAR)),
    Row(("timeago.js",), _NONE, False, _ANY, _month, 1, 11, clock(YEAR / 12, 0), clock(YEAR / 12, 1)),
    Row(("carbon", "django", "youtube"), _NONE, False, _ANY, _month, 1, 11, calendar(1, 0), calendar(1, 1)),
    Row(("intl", "timeago.js"), _NONE, False, _ANY, _year, 1, None, clock(YEAR, 0), clock(YEAR, 1)),
    Row(("carbon", "django", "youtube"), _NONE, False, _ANY, _year, 1, None, calendar(12, 0), calendar(12, 12)),
    # GitHub's relative-time counts full units, but the next one from 55 s, 55 min, 21 h and 6 d on.
    Row(("github",), _NONE, False, _ANY, _second, 1, 54, clock(1, 0), clock(1, 1)),
    Row(("github",), _NONE, False, _ANY, _minute, 1, 54, clock(MINUTE, 0, -5), clock(MINUTE, 1)),
    Row(("github",), _NONE, False, _ANY, _hour, 1, 20, clock(HOUR, 0, -5 * MINUTE), clock(HOUR, 1)),
    Row(("github",), _NONE, False, _ANY, _day, 1, 5, clock(DAY, 0, -3 * HOUR), clock(DAY, 1)),
    # Babel format_timedelta: the unit of which at least 0.85 have passed, rounded; months of 30 and years of 365 days.
    Row(_BABEL, _NONE, False, _LONG, _second, 0, 51, clock(1, -0.5), clock(1, 0.5), start=after(0)),
    Row(_BABEL, _NONE, False, _LONG, _minute, 1, 51, clock(MINUTE, -0.5), clock(MINUTE, 0.5),
        start=after(0.85 * MINUTE)),
    Row(_BABEL, _NONE, False, _LONG, _hour, 1, 20, clock(HOUR, -0.5), clock(HOUR, 0.5), start=after(0.85 * HOUR)),
    Row(_BABEL, _NONE, False, _LONG, _day, 1, 6, clock(DAY, -0.5), clock(DAY, 0.5), start=after(0.85 * DAY)),
    Row(_BABEL, _NONE, False, _LONG, _week, 1, 4, clock(WEEK, -0.5), clock(WEEK, 0.5), start=after(0.85 * WEEK)),
    Row(_BABEL, _NONE, False, _LONG, _month, 1, 10, clock(MONTH, -0.5), clock(MONTH, 0.5), start=after(0.85 * MONTH)),
    Row(_BABEL, _NONE, False, _LONG, _year, 1, None, clock(YEAR, -0.5), clock(YEAR, 0.5), start=after(0.85 * YEAR)),
    # javascript-time-ago, style "round-minute": the nearest unit, of months and years on the average.
    Row(_TIME_AGO, _NONE, False, _LONG, _minute, 1, 59, clock(MINUTE, -0.5), clock(MINUTE, 0.5)),
    Row(_TIME_AGO, _NONE, False, _LONG, _hour, 1, 23, clock(HOUR, -0.5), clock(HOUR, 0.5), start=after(59.5 * MINUTE)),
    Row(_TIME_AGO, _NONE, False, _LONG, _day, 1, 6, clock(DAY, -0.5), clock(DAY, 0.5), start=after(23.5 * HOUR)),
    Row(_TIME_AGO, _NONE, False, _LONG, _week, 1, 3, clock(WEEK, -0.5), clock(WEEK, 0.5), start=after(6.5 * DAY)),
    Row(_TIME_AGO, _NONE, False, _LONG, _month, 1, 11, clock(2 * HALF_MONTH, -0.5), clock(2 * HALF_MONTH, 0.5),
        start=after(3.5 * WEEK)),
    Row(_TIME_AGO, _NONE, False, _LONG, _year, 1, None, clock(24 * HALF_MONTH, -0.5), clock(24 * HALF_MONTH, 0.5),
        start=after(23 * HALF_MONTH)),
    # humanize naturaltime: an article for one; months of 30.5 days, rounded.
    Row(("humanize",), _NONE, True, _LONG, _second, 1, 1, clock(1, 0), clock(1, 1)),
    Row(("humanize",), _NONE, True, _LONG, _minute, 1, 1, clock(MINUTE, 0), clock(MINUTE, 1)),
    Row(("humanize",), _NONE, True, _LONG, _hour, 1, 1, clock(HOUR, 0), clock(HOUR, 1)),
    Row(("humanize",), _NONE, True, _LONG, _day, 1, 1, clock(DAY, 0, -HOUR / 2), clock(DAY, 1)),
    Row(("humanize",), _NONE, True, _LONG, _month, 1, 1, clock(DAY, 15), clock(DAY, 45)),
    Row(("humanize",), _NONE, True, _LONG, _year, 1, 1, clock(YEAR, 0), clock(YEAR, 1)),
    Row(("humanize",), _NONE, False, _LONG, _second, 2, 59, clock(1, 0), clock(1, 1)),
    Row(("humanize",), _NONE, False, _LONG, _minute, 2, 59, clock(MINUTE, 0), clock(MINUTE, 1)),
    Row(("humanize",), _NONE, False, _LONG, _hour, 2, 23, clock(HOUR, -0.5), clock(HOUR, 0.5)),
    Row(("humanize",), _NONE, False, _LONG, _day, 2, 30, clock(DAY, 0), clock(DAY, 1)),
    Row(("humanize",), _NONE, False, _LONG, _month, 2, 12, clock(30.5 * DAY, -0.5), clock(30.5 * DAY, 0.5),
        stop=after(YEAR)),
    Row(("humanize",), _NONE, False, _LONG, _year, 2, None, clock(YEAR, 0), clock(YEAR, 1)),
    # arrow humanize: an article for one; two weeks last one day, then the calendar counts, 15 days making a month.
    Row(("arrow",), _NONE, False, _LONG, _second, 10, 59, clock(1, 0), clock(1, 1)),
    Row(("arrow",), _NONE, True, _LONG, _minute, 1, 1, clock(MINUTE, 0), clock(MINUTE, 1)),
    Row(("arrow",), _NONE, False, _LONG, _minute, 2, 59, clock(MINUTE, 0), clock(MINUTE, 1)),
    Row(("arrow",), _NONE, True, _LONG, _hour, 1, 1, clock(HOUR, 0), clock(HOUR, 1)),
    Row(("arrow",), _NONE, False, _LONG, _hour, 2, 23, clock(HOUR, 0), clock(HOUR, 1)),
    Row(("arrow",), _NONE, True, _LONG, _day, 1, 1, clock(DAY, 0), clock(DAY, 1)),
    Row(("arrow",), _NONE, False, _LONG, _day, 2, 6, clock(DAY, 0), clock(DAY, 1)),
    Row(("arrow",), _NONE, True, _LONG, _week, 1, 1, clock(WEEK, 0), clock(WEEK, 1)),
    Row(("arrow",), _NONE, False, _LONG, _week, 2, 2, clock(WEEK, 0), clock(WEEK, 0, DAY)),
    Row(("arrow",), _NONE, True, _LONG, _month, 1, 1, clock(DAY, 14), calendar(1, 0, lead=15 * DAY)),
    Row(("arrow",), _NONE, False, _LONG, _month, 2, 12, calendar(1, -1, lead=15 * DAY), calendar(1, 0, lead=15 * DAY),
        stop=after(YEAR)),
    Row(("arrow",), _NONE, True, _LONG, _year, 1, 1, clock(YEAR, 0), clock(YEAR, 1)),
    Row(("arrow",), _NONE, False, _LONG, _year, 2, None, clock(YEAR, 0), clock(YEAR, 1)),
    # Formatters of no known name that subtract calendar years, months or weeks: 2026 less 2024 is 2.
    Row((), _NONE, False, _LONG, _week, 2, 4, clock(WEEK, -1), clock(WEEK, 1)),
    Row((), _NONE, False, _LONG, _month, 2, 12, calendar(1, -1), calendar(1, 0)),
    Row((), _NONE, False, _LONG, _year, 2, None, calendar(12, -12), calendar(12, 0)),
)  # fmt: skip

# Phrases without a count: who prints them, and up to which age in seconds.
INSTANTS: dict[str, tuple[tuple[tuple[str, ...], float], ...]] = {
    "just now": ((("timeago.js", "arrow"), 10), (("carbon",), 1), (("javascript-time-ago",), 30)),
    "now": ((("intl", "humanize"), 1),),
    "moments ago": (((), 300),),
}


Wording = tuple[Qualifier, bool, Precision]


def _by_wording() -> dict[Wording, tuple[Row, ...]]:
    """Give the rows by qualifier, article and unit."""
    found: dict[Wording, list[Row]] = {}
    for row in ROWS:
        found.setdefault((row.qualifier, row.article, row.unit), []).append(row)
    return {wording: tuple(rows) for wording, rows in found.items()}


def _hull_by_wording() -> dict[Wording, tuple[Row, ...]]:
    """Give the same without the rows that another one holds: that prints the same counts, and earlier and later."""
    return {
        wording: tuple(row for row in rows if not any(_holds(other, row) for other in rows))
        for wording, rows in ROWS_BY_WORDING.items()
    }


def _holds(other: Row, row: Row) -> bool:
    if other is row or not set(row.forms) <= set(other.forms) or other.start or other.stop or row.start or row.stop:
        return False
    if other.first > row.first or (other.last is not None and (row.last is None or other.last < row.last)):
        return False
    edges = (other.lower, other.upper, row.lower, row.upper)
    if any(edge.months or edge.more_months for edge in edges) or len({edge.seconds for edge in edges}) > 1:
        return False
    is_wider = other.lower.more_seconds <= row.lower.more_seconds and other.upper.more_seconds >= row.upper.more_seconds
    same = (other.lower, other.upper, other.first, other.last) == (row.lower, row.upper, row.first, row.last)
    return is_wider and (not same or ROWS.index(other) < ROWS.index(row))


# A translation of "over 2 years" is often the one of "more than 2 years".
_TRANSLATED = {
    Qualifier.NONE: (Qualifier.NONE, Qualifier.ABOUT),
    Qualifier.ABOUT: (Qualifier.ABOUT, Qualifier.NONE, Qualifier.LESS),
    Qualifier.MORE: (Qualifier.OVER,),
    Qualifier.COUPLE: (Qualifier.COUPLE, Qualifier.FEW),
    Qualifier.SEVERAL: (Qualifier.SEVERAL, Qualifier.FEW),
}


def _by_translation(table: Mapping[Wording, tuple[Row, ...]]) -> dict[Wording, tuple[Row, ...]]:
    """Give the rows whose English wordings a translation can stand for: it may drop "about", and have no article."""
    found: dict[Wording, tuple[Row, ...]] = {}
    for qualifier in Qualifier:
        for unit in Precision:
            for is_one in (False, True):
                rows = [
                    row
                    for each in _TRANSLATED.get(qualifier, (qualifier,))
                    for article in ((False, True) if is_one else (False,))
                    for row in table.get((each, article, unit), ())
                ]  # fmt: skip
                if rows:
                    found[qualifier, is_one, unit] = tuple(rows)
    return found


ROWS_BY_WORDING = _by_wording()
HULL_BY_WORDING = _hull_by_wording()
# The same for other languages; instead of an article, the flag says that the count is one.
ROWS_BY_TRANSLATION = _by_translation(ROWS_BY_WORDING)
HULL_BY_TRANSLATION = _by_translation(HULL_BY_WORDING)
FAMILIES = frozenset(name for row in ROWS for name in row.families)
