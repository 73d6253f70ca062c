"""Relative forms: an age before the time when the page was printed ("about 10 hours ago", "2 weeks, 3 days ago")."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from article_parse._dates._book import NO_WORD, Form, Qualifier, Unit
from article_parse._dates._reading import Match, Reading
from article_parse._dates._wording import COUNTLESS, MOST_COUNT, ONE_OR_FEW, Part, compound, hull
from article_parse._moment import Elapsed, Precision, RelativeRule, Shift

if TYPE_CHECKING:
    from collections.abc import Sequence

    from article_parse._dates._book import Word
    from article_parse._dates._tokens import Token

__all__ = ["read_age", "read_instant", "read_now"]

# From the coarsest: the parts of a compound age come in this order.
_COARSENESS = tuple(reversed(Precision))
_SKIPPED = {(Precision.MONTH, Precision.DAY), (Precision.YEAR, Precision.MONTH), (Precision.YEAR, Precision.DAY)}
_MINUS = frozenset("-\u2012\u2013\u2212")
# Translations of "a few seconds ago" (up to 45 s) and "less than a minute" often have no word but "now".
_MOMENTS = 60
# What may stand between a unit and what belongs to it.
_BESIDE = frozenset(".'()-")


def read_instant(tokens: Sequence[Token], at: int, formatter: str | None, *, exact: bool) -> Match | None:
    """Read a phrase for the present: "just now", "now"."""
    phrase = tokens[at].word.now
    if phrase is None:
        return None
    stop = at + 1
    while tokens[stop].word.ago or tokens[stop].word.passes:
        stop += 1
    return Match(read_now(phrase, formatter, exact=exact), stop)


def read_now(phrase: str, formatter: str | None, *, exact: bool) -> Reading:
    """Give what a phrase for the present says: "just now" or "now"."""
    # The table of formatters loads with the first phrase that needs it.
    from article_parse._dates._families import INSTANTS  # noqa: PLC0415

    printed = INSTANTS[phrase]
    own = [seconds for families, seconds in printed if formatter in families]
    longest = max(own or [seconds for _, seconds in printed])
    if not exact:
        longest = max(longest, _MOMENTS)
    return Reading(
        Precision.SECOND,
        rule=RelativeRule(Shift(seconds=-longest), Shift()),
        elapsed=Elapsed(timedelta(), timedelta(seconds=longest)),
    )


class _Age:
    """An age in the making: ``qualifier``, counts, units and words for the past, in the order of any language."""

    def __init__(self, tokens: Sequence[Token], at: int, *, exact: bool) -> None:
        self.tokens = tokens
        self.here = self.stop = at
        self.exact = exact
        self.parts: list[Part] = []
        self.qualifier: Qualifier | None = None
        self.number = -1
        self.article = self.ago = self.ahead = False
        self.comma = False
        """Whether a comma stands between two units."""
        self.waiting: Token | None = None
        """A unit that stands before its number."""

    def read(self) -> None:
        """Take tokens as long as they belong to the age."""
        at = self.here
        if (
            not self.exact
            and self.tokens[at].text in _MINUS
            and self.tokens[at + 1].number >= 0
            and self.tokens[at + 1].tight
        ):
            self.ago, self.here = True, at + 1
        while self._take(self.tokens[self.here]):
            pass

    def _take(self, token: Token) -> bool:
        word = token.word
        if token.number >= 0:
            return self._take_number(token)
        if word is NO_WORD:
            return self._pass_mark(token.text)
        if word.qualifier is not None and self.qualifier is None and not (self.exact and self.parts):
            self.qualifier = word.qualifier
            if not word.units:
                return self._go_on(token)
        # "năm ngày": a word that is a unit and a number counts the unit behind it.
        counts = word.number is not None and self.number < 0 and self.tokens[self.here + 1].word.units
        if word.units and not counts and self._take_unit(token):
            self.ago |= word.ago
            return True
        return self._take_span(token) or (self._means_something(word) and self._go_on(token))

    def _take_span(self, token: Token) -> bool:
        """Take ``tháng trước``, last month, of "1 tháng trước", a month ago."""
        word = token.word
        if word.ago or word.ahead or word.span is None or word.span[1] != -1 or not self._is_pending:
            return False
        self.ago = True
        self.here += 1
        units = (Unit(word.span[0], Form.LONG),)
        return self._add(max(self.number, 1), token._replace(word=word._replace(units=units)))

    def _means_something(self, word: Word) -> bool:
        """Take what a word says that is no unit; whether it says anything."""
        if word.ago or word.ahead:
            pass
        elif word.number is not None and self.here == self.stop and self._counts_again(word.number):
            self.parts[-1] = self.parts[-1]._replace(many=word.number)
        elif word.number is not None and self.number < 0 and not self._is_over:
            self.number = word.number
        elif word.article and not self._is_over:
            self.article = True
        else:
            return word.passes
        return True

    def _go_on(self, token: Token) -> bool:
        self.ago |= token.word.ago
        self.ahead |= token.word.ahead
        self.here += 1
        if self.parts and not self._is_pending and (not token.word.passes or token.word.qualifier):
            self.stop = self.here
        return True

    def _counts_again(self, number: int) -> bool:
        """Whether a number behind a unit says how many: "ساعة واحدة", an hour, one."""
        return bool(self.parts) and self.parts[-1].many in {ONE_OR_FEW, number}

    @property
    def _is_over(self) -> bool:
        """Whether a word for the past has closed the age, and does not open it: "hace 1 año y 7 meses"."""
        return bool(self.parts) and self.ago and self.waiting is None and not self._goes_on

    @property
    def _is_pending(self) -> bool:
        return self.number >= 0 or self.article

    def _take_number(self, token: Token) -> bool:
        if self.number >= 0 or self._is_over:
            return False
        self.here += 1
        if self.tokens[self.here].text == "+" and self.tokens[self.here].tight:
            self.here += 1
            self.qualifier = self.qualifier or Qualifier.MORE
        if self.waiting is not None:
            return self._add(token.number, self.waiting)
        self.number = token.number
        return True

    @property
    def _goes_on(self) -> bool:
        """Whether a finer unit may follow: where no word for the past stands behind the first one."""
        last = self.tokens[self.stop - 1].word
        return last.units != () or last.number is not None

    def _take_unit(self, token: Token) -> bool:
        if self.parts and not _is_next(self.parts[-1].unit, token.word.units[0].unit):
            return False
        said = token.word.units[0].said
        self.here += 1
        if self.number >= 0 or (self.article and not said):
            return self._add(1 if self.number < 0 else self.number, token)
        opening, number, closing = self.tokens[self.here : self.here + 3]
        if opening.text == "(" and number.number >= 0 and closing.text == ")" and not self.exact:
            # Hebrew: "לפני חודש (1)".
            self.here += 3
            return self._add(number.number, token)
        if not self.parts and self.tokens[self.here].number >= 0 and not self.exact:
            self.waiting = token
            return True
        if self.qualifier in COUNTLESS:
            return self._add(1, token)
        if said:
            return self._add(said, token)
        if self.exact or self.parts:
            self.here -= 1
            return False
        return self._add(ONE_OR_FEW, token)

    def _add(self, count: int, token: Token) -> bool:
        if count > MOST_COUNT:
            return False
        if self.qualifier in COUNTLESS and count > 1 and self.qualifier is not Qualifier.HALF:
            self.qualifier = None
        self.parts.append(Part(count, self.article and self.number < 0, token.word.units, token.tight))
        self.number, self.article, self.waiting = -1, False, None
        self.stop = self.here
        if self.tokens[self.here].text == "." and self.tokens[self.here + 1].start >= 0:
            self.here += 1
            if token.word.units[0].form is not Form.LONG or not self.exact:
                self.stop = self.here
        return True

    def _pass_mark(self, mark: str) -> bool:
        after = self.tokens[self.here + 1]
        if mark == "(" and self.parts and after.number == self.parts[-1].many and self.here == self.stop:
            if self.tokens[self.here + 2].text != ")":
                return False
            self.here += 3
            self.stop = self.here
            return True
        if mark == "," and self.parts and not self._is_pending:
            if self._is_over or not _counts(after):
                return False
            self.comma = True
        elif mark == "~" and not self.parts:
            self.qualifier = self.qualifier or Qualifier.ABOUT
        elif self.exact or mark not in _BESIDE or after.start < 0:
            return False
        self.here += 1
        return True


def _counts(token: Token) -> bool:
    """Whether a part of an age may begin with it: with a number, an article or a unit that says its count."""
    word = token.word
    return token.number >= 0 or word.number is not None or word.article or any(each.said for each in word.units)


def _is_next(coarser: Precision, finer: Precision) -> bool:
    """Whether *finer* follows *coarser* in a compound age: adjacent units are written, or years or months and days."""
    steps = _COARSENESS.index(finer) - _COARSENESS.index(coarser)
    return steps == 1 or (steps > 0 and (coarser, finer) in _SKIPPED)


def read_age(tokens: Sequence[Token], at: int, formatter: str | None, *, exact: bool) -> Match | None:
    """Read an age: ``qualifier``, ``count unit {[","] count unit}`` and a word for the past, in any order."""
    age = _Age(tokens, at, exact=exact)
    age.read()
    is_ahead = age.ahead and not age.ago
    if not age.parts or (is_ahead and (len(age.parts) > 1 or age.parts[0].many)):
        return None
    qualifier = age.qualifier or Qualifier.NONE
    parts = age.parts
    if len(parts) > 1:
        bounds = compound(parts)
    else:
        many, article, units, _ = parts[0]
        bounds = hull(qualifier, many, units, formatter, article=article, exact=exact)
    if bounds is None:
        return None
    rule, elapsed = bounds
    reading = Reading(
        parts[-1].unit,
        rule=rule,
        elapsed=elapsed,
        approximate=qualifier is not Qualifier.NONE,
        # Intl prints "in 0 seconds" for now.
        bare=not (age.ago or is_ahead),
    )
    return Match(reading, age.stop, is_compound=age.comma)
