"""
Whether a pattern can take long: found out from the parsed pattern before it meets a page.

A matcher that backtracks tries every way to share a text between repeats. Two repeats share text when both can match
the same character and nothing that must stand between them stops the first. The ways of repeats that share multiply;
one unbounded repeat among them, and a product of at most :data:`MOST_WAYS`, keep a match linear in its text.

The parser is that of :mod:`re` itself: a second one would judge another pattern than the one that is run.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from itertools import count
from math import prod
from typing import Any, NamedTuple, TypeAlias

from article_parse.profiles._alphabet import NOTHING, SINGLE, Alphabet, Item, Items, Symbols, parts

__all__ = ["MOST_WAYS", "fault_of"]

MOST_WAYS = 4096
"""So many ways to share a text between repeats may be tried at each place."""

_UNBOUNDED = 1000
_WAYS_OF_UNBOUNDED = 64
"""What an unbounded repeat counts beside bounded ones."""

_DEEPEST = 4
"""So deep repeats may stand in one another; each is followed twice."""

_REPEATS = frozenset({"MAX_REPEAT", "MIN_REPEAT"})
_ALL_REPEATS = _REPEATS | {"POSSESSIVE_REPEAT"}


class _Backtracks(Exception):  # noqa: N818 it is a finding
    """Raised inside this module where repeats share text."""


class _Repeat(NamedTuple):
    """A part of a pattern that can match a text in several ways."""

    number: int
    ways: int
    unbounded: bool


class _Open(NamedTuple):
    """A choice that can still be made in another way: the characters it matches, and all that share text in it."""

    chars: Symbols
    repeats: frozenset[_Repeat]


_Choices: TypeAlias = tuple[_Open, ...]


def fault_of(pattern: str) -> str | None:
    """
    Tell why *pattern* can take long, or ``None`` where it cannot.

    Raises:
        re.error: The pattern is no regular expression.

    >>> fault_of(r"Photo: .{1,80}"), fault_of(r"(?:a+)+")
    (None, 'a repeat stands inside a repeat, and both can match the same text')
    """
    parsed = import_module("re._parser").parse(pattern)
    try:
        _Judge(pattern, parsed).follow(parsed, ())
    except _Backtracks as found:
        return str(found)
    return None


class _Judge:
    """One pattern while it is followed from its beginning to its end."""

    def __init__(self, pattern: str, parsed: Items) -> None:
        self.alphabet = Alphabet(pattern, parsed)
        self.depth = 0
        self.numbers = count()

    def follow(self, items: Items, choices: _Choices) -> _Choices:
        """Give the choices that are open behind *items*."""
        for op, value in items:
            choices = self._step(str(op), value, choices)
        return choices

    def _step(self, op: str, value: Any, choices: _Choices) -> _Choices:  # noqa: ANN401 as the parser gives it
        if op in SINGLE:
            return choices and _passing(choices, self.alphabet.matched(op, value))
        if op in _REPEATS:
            return self._repeat(value, choices)
        match op:
            case "SUBPATTERN":
                return self.follow(value[3], choices)
            case "BRANCH":
                return self._branch(value[1], choices)
            case "POSSESSIVE_REPEAT" | "ATOMIC_GROUP":
                self._check_scan([(op, value)])
                inner = self._repeat(value, choices) if op == "POSSESSIVE_REPEAT" else self.follow(value, choices)
                return tuple(each for each in inner if each in choices)
            case "ASSERT" | "ASSERT_NOT":
                self._check_scan(value[1])
                self.follow(value[1], choices)
                return choices
            case "GROUPREF" | "GROUPREF_EXISTS":
                raise _Backtracks("a reference to a group has to be tried with everything the group can match")
            case _:
                return choices

    def _repeat(self, repeat: tuple[int, int, Sequence[Item]], choices: _Choices) -> _Choices:
        least, most, body = repeat[0], int(repeat[1]), repeat[2]
        if most == 0:
            return choices
        if most > 1:
            self._check_body(body)
        behind = self.follow(body, choices)
        if least == 0:
            behind = tuple(dict.fromkeys((*choices, *behind)))
        if least == most:
            return behind
        first, _ = self._first(body)
        beside = _passing(choices, first)
        if most == 1:
            return self._open(self._chars(body), 2, behind, beside)
        unbounded = most >= _UNBOUNDED
        ways = _WAYS_OF_UNBOUNDED if unbounded else most - least + 1
        return self._open(self._chars(body), ways, beside if least else choices, beside, unbounded=unbounded)

    def _check_scan(self, items: Items) -> None:
        """Refuse what looks ahead without a bound at each step of a repeat."""
        if self.depth and _looks_far(items):
            raise _Backtracks("a repeat holds what may look at all of the text, and would do so at each of its steps")

    def _check_body(self, body: Sequence[Item]) -> None:
        """Refuse the body of a repeat that can be matched in two ways, alone or side by side with itself."""
        if self.depth == _DEEPEST:
            raise _Backtracks(f"repeats stand in one another more than {_DEEPEST} deep")
        self.depth += 1
        self.follow((*body, *body), ())
        self.depth -= 1

    def _open(
        self, chars: Symbols, ways: int, kept: _Choices, beside: _Choices, *, unbounded: bool = False
    ) -> _Choices:
        """Open a choice, unless too many ways are left to share a text with those *beside* it."""
        if beside and self.depth:
            raise _Backtracks("a repeat stands inside a repeat, and both can match the same text")
        mine = frozenset({_Repeat(next(self.numbers), ways, unbounded)})
        shared = mine.union(*(each.repeats for each in beside))
        if prod(each.ways for each in shared) > MOST_WAYS or sum(each.unbounded for each in shared) > 1:
            raise _Backtracks("repeats side by side can match the same text")
        return (*kept, _Open(chars, shared))

    def _branch(self, branches: Sequence[Sequence[Item]], choices: _Choices) -> _Choices:
        ends = [self.follow(branch, choices) for branch in branches]
        kept = tuple(each for each in choices if any(each in end for end in ends))
        opened = [tuple(each for each in end if each not in choices) for end in ends]
        # Of several branches one matches: the one with the most ways stands for all.
        worst = max(opened, key=lambda end: prod(repeat.ways for each in end for repeat in each.repeats))
        if worst:
            chars = NOTHING.union(*(each.chars for own in opened for each in own))
            kept = (*kept, _Open(chars, frozenset(repeat for each in worst for repeat in each.repeats)))
        if self._are_apart(branches):
            return kept
        if self.depth:
            raise _Backtracks("alternatives inside a repeat can match the same text")
        chars = NOTHING.union(*map(self._chars, branches))
        first = NOTHING.union(*(self._first(branch)[0] for branch in branches))
        return self._open(chars, len(branches), kept, _passing(choices, first))

    def _are_apart(self, branches: Sequence[Sequence[Item]]) -> bool:
        """Tell whether the first character decides which branch matches."""
        seen = NOTHING
        for branch in branches:
            first, is_empty = self._first(branch)
            if is_empty or seen & first:
                return False
            seen |= first
        return True

    def _first(self, items: Items) -> tuple[Symbols, bool]:
        """Give the characters that *items* can begin with, and whether they can match nothing."""
        chars = NOTHING
        for op, value in items:
            first, is_empty = self._first_of(str(op), value)
            chars |= first
            if not is_empty:
                return chars, False
        return chars, True

    def _first_of(self, op: str, value: Any) -> tuple[Symbols, bool]:  # noqa: ANN401 as the parser gives it
        if op in SINGLE:
            return self.alphabet.matched(op, value), False
        if op in _REPEATS or op == "POSSESSIVE_REPEAT":
            first, is_empty = self._first(value[2])
            return first, is_empty or value[0] == 0
        if op == "BRANCH":
            firsts = [self._first(branch) for branch in value[1]]
            return NOTHING.union(*(first for first, _ in firsts)), any(empty for _, empty in firsts)
        if op in {"SUBPATTERN", "ATOMIC_GROUP"}:
            return self._first(value[3] if op == "SUBPATTERN" else value)
        return NOTHING, True

    def _chars(self, items: Items) -> Symbols:
        """Give all characters that *items* can match."""
        chars = NOTHING
        for op, value in items:
            name = str(op)
            if name in SINGLE:
                chars |= self.alphabet.matched(name, value)
            elif not name.startswith("ASSERT"):
                chars = chars.union(*map(self._chars, parts(name, value)))
        return chars


def _passing(choices: _Choices, chars: Symbols) -> _Choices:
    """Give the choices that could have matched one of *chars* as well; of the others it is settled where they end."""
    return tuple(each for each in choices if each.chars & chars)


def _looks_far(items: Items) -> bool:
    """Tell whether a part of a pattern holds a repeat without a bound."""
    return any(
        (str(op) in _ALL_REPEATS and int(value[1]) >= _UNBOUNDED) or any(map(_looks_far, parts(str(op), value)))
        for op, value in items
    )
