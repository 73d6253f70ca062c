"""A pattern that a profile takes is matched in a time that grows with the text and not faster."""

from __future__ import annotations

import re
from time import process_time

from hypothesis import assume, given
from hypothesis import strategies as st

from article_parse.profiles._backtracking import fault_of

_ATOMS = st.sampled_from(
    ["a", "b", " ", ".", "[ab]", "[^a]", r"\w", r"\s", r"\d", "ab", "(?:a|b)", "é", r"\W", r"[\u2000-\u20ff]"]
)
_COUNTS = st.sampled_from(["", "?", "*", "+", "{0,3}", "{2}", "{1,30}", "*?", "*+", "{2,}"])
_FLAGS = st.sampled_from(["", "", "(?a)", "(?i)"])
_HOSTILE = ("a", "ab", "a ", "abc ", "b", "é", "\u2071", "\u2071a", "\u2010")
# Seconds: a match that is not linear takes minutes.
_LONGEST = 4.0


def _grow(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    group = st.builds("(?:{}){}".format, inner, _COUNTS)
    choice = st.builds("(?:{}|{}){}".format, inner, inner, _COUNTS)
    return st.one_of(st.builds("{}{}".format, inner, inner), group, choice, st.builds("(?={}){}".format, inner, inner))


_PATTERNS = st.recursive(st.builds("{}{}".format, _ATOMS, _COUNTS), _grow, max_leaves=8)


@given(flags=_FLAGS, pattern=_PATTERNS)
def test_an_accepted_pattern_is_quick(flags: str, pattern: str) -> None:
    """Texts that repeat what patterns repeat, and do not match in the end, are refused soon."""
    pattern = flags + pattern
    try:
        regex = re.compile(pattern)
    except (re.error, OverflowError):
        assume(False)  # noqa: FBT003
        return
    assume(fault_of(pattern) is None)
    start = process_time()
    for part in _HOSTILE:
        regex.fullmatch(part * (3000 // len(part)) + "!\n")
    assert process_time() - start < _LONGEST
