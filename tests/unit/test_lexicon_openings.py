"""Words that a text goes on with."""

from __future__ import annotations

import re

import pytest

from article_parse._lexicon._openings import Openings

OPENINGS, SPACE = Openings(["by", "by the", "yaz\u0131", "haber"]), re.compile(" ")


@pytest.mark.parametrize(
    ("text", "start", "found"),
    [
        ("By Ana", 0, [("by", 3)]),
        ("LimaBY Ana", 4, [("by", 7)]),
        ("By the sea", 0, [("by the", 7), ("by", 3)]),
        ("Bygone days", 0, []),
        ("Ana", 0, []),
        ("", 0, []),
    ],
)
def test_words_in_any_case_with_what_stands_behind_them(text: str, start: int, found: list[tuple[str, int]]) -> None:
    """All words that stand at a place are given, the longest first, where the pattern goes on behind them."""
    assert OPENINGS.at(text, start, SPACE) == found


@pytest.mark.parametrize("text", ["yaz\u0131 ", "YAZI ", "yaz\u0130 "])
def test_the_i_of_turkish_is_one(text: str) -> None:
    """Capitals do not tell the dotted i from the dotless one, so either is the other."""
    assert OPENINGS.at(text, 0, SPACE) == [("yazi", 5)]


def test_what_grows_when_its_case_is_folded_is_another_word() -> None:
    """A letter that is folded to two is not taken for two letters of a word."""
    assert Openings(["ss"]).at("\u00dfa", 0, re.compile("")) == []
