"""Weights of words, in lines and in the names of elements."""

from __future__ import annotations

import pytest

from article_parse._label._words import WordWeights, unpacked

_WEIGHTS = WordWeights({"cookies": -2.0, "river": 1.5}, {"footer": -3.0, "river": -0.5})


@pytest.mark.parametrize(
    ("words", "line", "elements"),
    [
        ([], 0.0, 0.0),
        (["lamp"], 0.0, 0.0),
        (["river"], 1.5, -0.5),
        (["river", "cookies", "lamp"], -0.5, -0.5),
        (["footer", "footer"], 0.0, -6.0),
    ],
)
def test_words_speak_for_what_they_are_in(words: list[str], line: float, elements: float) -> None:
    """A word weighs differently in a line and in the name of an element, and nothing when it is not known."""
    assert (_WEIGHTS.of_line(words), _WEIGHTS.of_elements(words)) == (line, elements)


def test_stored_weights_are_hundredths() -> None:
    """All words of a row have its weight, and none has it twice."""
    assert unpacked({-150: "cookies subscribe", 5: "said"}) == {"cookies": -1.5, "subscribe": -1.5, "said": 0.05}
    assert unpacked({}) == {}
