"""Words that every text has which matches a pattern, so that patterns can be looked up by the words of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib import import_module
from typing import Any

__all__ = ["ignores_case", "required_words"]

_IGNORES_CASE = re.compile(r"\(\?[a-zA-Z]*i")


def ignores_case(pattern: str) -> bool:
    """Tell whether *pattern*, or a part of it, has a flag that makes one of small letters and capitals."""
    return _IGNORES_CASE.search(pattern) is not None


def required_words(pattern: str) -> tuple[str, ...]:
    r"""
    Give words, in the sense of ``str.split``, that each text has which *pattern* matches as a whole.

    >>> required_words(r"© \d{4} The Herald, Ltd\.?")
    ('©', 'The', 'Herald,')
    """
    if ignores_case(pattern):
        return ()
    scan = _Scan()
    scan.follow(import_module("re._parser").parse(pattern))
    scan.end()
    return tuple(dict.fromkeys(scan.words))


class _Scan:
    """The word that is being read, while the characters since the last space are known."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.word: str | None = ""

    def follow(self, items: Iterable[tuple[object, Any]]) -> None:
        """Follow what has to be matched one behind the other."""
        for op, value in items:
            match str(op):
                case "LITERAL" if chr(value).isspace():
                    self.end()
                case "LITERAL":
                    self.word = None if self.word is None else self.word + chr(value)
                case "SUBPATTERN":
                    self.follow(value[3])
                case "AT" | "ASSERT" | "ASSERT_NOT":
                    pass
                case _:
                    self.word = None

    def end(self) -> None:
        """End a word."""
        if self.word:
            self.words.append(self.word)
        self.word = ""
