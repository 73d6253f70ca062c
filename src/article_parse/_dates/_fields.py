"""Dates of any language by their fields: "4. März 2026", "2026 m. kovo 4 d.", "2026年3月4日"."""

from __future__ import annotations

from calendar import monthrange, weekday
from typing import TYPE_CHECKING, NamedTuple

from article_parse._dates._calendars import (
    PERSIAN_MONTHS,
    PERSIAN_YEARS,
    THAI_CENTURY,
    THAI_PIVOT,
    THAI_YEARS,
    from_persian,
    from_thai,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from article_parse._dates._book import Book
    from article_parse._dates._tokens import Token

__all__ = ["Date", "on_weekday", "read_fields"]

_YEARS = range(1000, 10_000)
_YEAR_DIGITS = 4
_MONTHS = 12
_LEAP_YEAR = 2000
_FIELDS = 3
# What may stand between the fields, and how many of them in a row.
_MARKS = frozenset(".,-/\u2013()'")
_MOST_MARKS = 3
# Between the fields of a date of numbers.
_SEPARATORS = frozenset("./-")
# Two-digit years: POSIX strptime and RFC 2822 (section 4.3) start the window at 1969.
_PIVOT = 69
_AHEAD = 8


class Date(NamedTuple):
    """A calendar date as stated; ``year`` and ``day`` are ``None`` where not stated."""

    year: int | None
    month: int
    day: int | None

    @property
    def is_valid(self) -> bool:
        """Whether the calendar has it."""
        if not 1 <= self.month <= _MONTHS or (self.year is not None and self.year not in _YEARS):
            return False
        return self.day is None or 1 <= self.day <= monthrange(self.year or _LEAP_YEAR, self.month)[1]

    @property
    def weekday(self) -> int | None:
        """The day of the week, Monday is 0; ``None`` where the date is not whole."""
        if self.year is None or self.day is None or not self.is_valid:
            return None
        return weekday(self.year, self.month, self.day)


def on_weekday(dates: tuple[Date, ...], day: int) -> tuple[Date, ...]:
    """Give those of *dates* that are on a *day* of the week; all where none is: ``Mon, 03/02/2026`` is in March."""
    return tuple(date for date in dates if date.weekday == day) or dates


class _Field(NamedTuple):
    number: int
    digits: int
    mark: str


class _Fields:
    """The numbers and the name of a month that a date is made of, in their order."""

    def __init__(self, tokens: Sequence[Token], at: int) -> None:
        self.tokens = tokens
        self.here = self.stop = at
        self.numbers: list[_Field] = []
        self.month: int | None = None
        self.before = 0
        """How many numbers stand before the month."""
        self.separators: list[str] = []
        self.weekday: int | None = None
        self.marks = 0

    def read(self) -> None:
        """Take tokens as long as they belong to the date."""
        while self._take(self.tokens[self.here]):
            pass

    @property
    def _is_begun(self) -> bool:
        return bool(self.numbers) or self.month is not None

    @property
    def _is_full(self) -> bool:
        return len(self.numbers) + (self.month is not None) >= _FIELDS

    def _take(self, token: Token) -> bool:
        word = token.word
        if token.number >= 0:
            return self._take_number(token)
        if word.month is not None and self.month is None and not self._is_full and not self._is_weekday(token):
            self.month, self.before = word.month, len(self.numbers)
            return self._go_on(told=True)
        if word.weekday is not None and self.weekday is None:
            self.weekday = word.weekday
            # A weekday in brackets takes both of them.
            closes = self.tokens[self.here + 1].text == ")" and self.tokens[self.here - 1].text == "("
            self.here += closes
            return self._go_on(told=self._is_begun)
        if word.fills or word.ordinal or (word.mark and self._is_begun):
            return self._go_on(told=self._is_begun and token.start >= 0)
        if word.joins and not self._is_full:
            return self._go_on(told=False)
        if token.text in _MARKS and self.marks < _MOST_MARKS and (self._is_begun or self.weekday is not None):
            self.marks += 1
            self.here += 1
            if self.numbers and not self._is_full:
                self.separators.append(token.text)
            return True
        return False

    def _is_weekday(self, token: Token) -> bool:
        """Whether a word that may be both is a weekday: where the month follows ("mar 3 mar 2026")."""
        if token.word.weekday is None or self._is_begun:
            return False
        rest = self.tokens[self.here + 1 : self.here + _AHEAD]
        return any(each.word.month is not None for each in rest)

    def _take_number(self, token: Token) -> bool:
        if self._is_full or not (token.digits <= 2 or token.digits == _YEAR_DIGITS):  # noqa: PLR2004
            return False
        if self._is_begun and self._begins_clock(token):
            return False
        after = self.tokens[self.here + 1]
        linked = after.text == "-" and after.tight  # Mongolian
        mark = self.tokens[self.here + 1 + linked].word.mark.strip("HMST")
        self.numbers.append(_Field(token.number, token.digits, mark))
        self.here += (1 + linked) * bool(mark)
        return self._go_on(told=True)

    def _begins_clock(self, token: Token) -> bool:
        mark, after = self.tokens[self.here + 1 : self.here + 3]
        if (
            (mark.text == ":" and token.digits < _YEAR_DIGITS)
            or (mark.word.meridiem is not None and after.number < 0)
            or ("H" in mark.word.mark and after.number >= 0)
        ):
            return True
        is_dotted = mark.text == "." and mark.tight and after.tight and after.digits == 2  # noqa: PLR2004
        return is_dotted and not token.tight and self.tokens[self.here + 3].text != "."

    def _go_on(self, *, told: bool) -> bool:
        self.here += 1
        self.marks = 0
        if told:
            self.stop = self.here
        return True


def read_fields(tokens: Sequence[Token], at: int, book: Book) -> tuple[tuple[Date, ...], int]:
    """Give the dates that can be meant, the likeliest first, and where they end; none where no date stands there."""
    fields = _Fields(tokens, at)
    fields.read()
    if fields.month is not None:
        found = _named(fields, book)
    elif any("O" in each.mark for each in fields.numbers):
        found = _marked(fields.numbers, book)
    elif len(fields.numbers) == _FIELDS and len(set(fields.separators)) == 1 and fields.separators[0] in _SEPARATORS:
        found = _numeric(fields.numbers, fields.separators[0], book)
    else:
        found = []
    full_stop, after = tokens[fields.stop : fields.stop + 2]
    if full_stop.text == "." and full_stop.tight and not (after.number >= 0 and after.tight):
        fields.stop += 1
    # The numbers from 13 on are those of Persian months by name alone.
    found = [each for each in found if fields.month is not None or each.month <= _MONTHS]
    dates = tuple(date for each in found if (date := _civil(each, book)).is_valid)
    if fields.weekday is not None:
        dates = on_weekday(dates, fields.weekday)
    return (dates, fields.stop) if dates else ((), at)


def _named(fields: _Fields, book: Book) -> list[Date]:
    """Give the date with the name of a month: day and year are the numbers, the one of four digits is the year."""
    month = fields.month or 0
    years = [each for each in fields.numbers if each.digits == _YEAR_DIGITS or "Y" in each.mark]
    others = [each for each in fields.numbers if each not in years]
    if len(years) > 1 or not fields.numbers:
        return []
    if years:
        day = others[0].number if others else None
        return [Date(_year(years[0], book), month, day)]
    if len(others) == 1:
        return [Date(None, month, others[0].number)]
    first, second = others
    if book.order.startswith("y") and fields.before:
        first, second = second, first
    return [Date(_year(second, book), month, first.number)]


def _marked(numbers: Sequence[_Field], book: Book) -> list[Date]:
    """Give the date whose numbers have marks: ``2026年3月4日``."""
    found = {mark: each for each in numbers for mark in each.mark}
    if "O" not in found:
        return []
    year, day = found.get("Y"), found.get("D")
    if year is None and day is None:
        return []
    return [Date(None if year is None else _year(year, book), found["O"].number, None if day is None else day.number)]


def _numeric(numbers: Sequence[_Field], separator: str, book: Book) -> list[Date]:
    """Give the dates of three numbers in the order of the language, and in others where it is open."""
    first, _, third = numbers
    if first.digits == _YEAR_DIGITS:
        orders = ["ydm", "ymd"] if book.order == "ydm" else ["ymd"]
    elif third.digits == _YEAR_DIGITS:
        known = book.order if book.order in {"dmy", "mdy"} else "dmy" if separator == "." or book.order else ""
        orders = [known, "mdy" if known == "dmy" else "dmy"] if known else ["mdy", "dmy"]
        if known:
            orders = orders if not _in_order(numbers, known, book).is_valid else orders[:1]
    elif book.order:
        orders = [book.order]
    else:
        return []
    return list(dict.fromkeys(_in_order(numbers, order, book) for order in orders))


def _in_order(numbers: Sequence[_Field], order: str, book: Book) -> Date:
    found = dict(zip(order, numbers, strict=True))
    return Date(_year(found["y"], book), found["m"].number, found["d"].number)


def _year(field: _Field, book: Book) -> int:
    if field.digits > 2:  # noqa: PLR2004
        return field.number
    if book.language == "th" and field.number >= THAI_PIVOT:
        return from_thai(THAI_CENTURY + field.number)
    return field.number + (1900 if field.number >= _PIVOT else 2000)


def _civil(date: Date, book: Book) -> Date:
    """Give a date of the Persian or the Thai calendar in ours."""
    year, month, day = date
    if month in PERSIAN_MONTHS or (year in PERSIAN_YEARS and book.language in {"fa", "ps", "ckb", "mzn", "lrc"}):
        if year is None or day is None:
            return Date(0, 0, 0)
        return Date(*from_persian(year, month - _MONTHS if month in PERSIAN_MONTHS else month, day))
    if year is not None and year in THAI_YEARS and book.language == "th":
        return Date(from_thai(year), month, day)
    return date
