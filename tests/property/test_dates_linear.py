"""Reading a date takes time that grows with the text, and no faster."""

from __future__ import annotations

from time import process_time

import pytest

from article_parse import parse_moment

PIECES = [
    "1 ",
    "ago ",
    "二",
    "令和",
    "2026-",
    "(",
    "about ",
    "a day, ",
    "\u200f",
    ":",
    "há ",
    "1年",
    "mar. ",
    "99999999",
]
LANGUAGES = ((), ("en",), ("ja",), ("pt",))
SHORT, LONG = 2_000, 64_000
# Half the growth of a square.
MOST_GROWTH = LONG / SHORT * 16


def cost(text: str) -> float:
    """Give the least seconds of three that all languages take."""
    taken = []
    for _ in range(3):
        start = process_time()
        for languages in LANGUAGES:
            parse_moment(text, languages=languages)
        taken.append(process_time() - start)
    return min(taken)


@pytest.mark.parametrize("piece", PIECES)
def test_time_is_linear(piece: str) -> None:
    """Thirty-two times the text takes far less than thirty-two squared times as long."""
    cost(piece)
    assert cost(piece * LONG) < MOST_GROWTH * (cost(piece * SHORT) + 0.000_2)
