"""What a pattern of a profile may be, and how a text is compared with it."""

from __future__ import annotations

import re
from typing import TypeAlias

from article_parse.errors import ProfileError

__all__ = ["LONGEST_PATTERN", "Wanted", "check_pattern", "fits", "literal_of"]

Wanted: TypeAlias = "re.Pattern[str] | str"

LONGEST_PATTERN = 500

_SIGNS = re.compile(r"[.^$*+?{}\[\]|()]")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
# What Python warns of in a set, since a later one will read it as a set in a set; an escape or a set is one step.
_SET = re.compile(r"\\.|\[(\^?+\]?+(?:\\.|[^\]\\])*+)", re.DOTALL)
_SET_OF_SETS = re.compile(r"\[|\^?+(?:\\.|[^\\])+?(?:--|&&|~~|\|\|)", re.DOTALL)


def literal_of(pattern: str) -> str | None:
    r"""
    Give the one text that *pattern* matches, or ``None`` where there are several.

    >>> literal_of(r"All rights reserved\."), literal_of(r"\d+ views")
    ('All rights reserved.', None)
    """
    if "\\" not in pattern:
        return None if _SIGNS.search(pattern) else pattern
    rest = _ESCAPED.sub("", pattern)
    if "\\" in rest or _SIGNS.search(rest) or any(map(str.isalnum, _ESCAPED.findall(pattern))):
        return None
    return _ESCAPED.sub(r"\1", pattern)


def check_pattern(kind: str, pattern: object) -> Wanted:
    """
    Compile the pattern of a *kind* of entry; of one that matches a single text give that.

    Raises:
        ProfileError: It is no regular expression, is too long, or could take long on some text.
    """
    if not isinstance(pattern, str) or not 0 < len(pattern) <= LONGEST_PATTERN:
        wanted = f"a regular expression of 1 to {LONGEST_PATTERN} characters"
        msg = f"the pattern of a {kind} must be {wanted}, not {pattern!r}"
        raise ProfileError(msg, key="pattern")
    if (literal := literal_of(pattern)) is not None:
        return literal
    if any(_SET_OF_SETS.match(found) for found in _SET.findall(pattern)):
        msg = f"the pattern {pattern!r} of a {kind} has '[', '--', '&&', '~~' or '||' in a set; put '\\' before each"
        raise ProfileError(msg, key="pattern")
    # Imported here since the patterns of most entries are plain text.
    from article_parse.profiles._backtracking import fault_of  # noqa: PLC0415

    try:
        regex = re.compile(pattern)
        fault = fault_of(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        msg = f"the pattern {pattern!r} of a {kind} is no regular expression that Python can compile: {error}"
        raise ProfileError(msg, key="pattern") from error
    if fault is not None:
        advice = "put what the first cannot match between them, bound them, or make the first possessive, as in 'a*+'"
        msg = f"the pattern {pattern!r} of a {kind} can take long on hostile text: {fault}; {advice}"
        raise ProfileError(msg, key="pattern")
    return regex


def fits(wanted: Wanted, text: str) -> bool:
    """Tell whether *text* as a whole is what is wanted."""
    return text == wanted if isinstance(wanted, str) else wanted.fullmatch(text) is not None
