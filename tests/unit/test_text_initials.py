from __future__ import annotations

import pytest

from article_parse._lines import split_lines
from article_parse._text._initials import join_initials

REST = " old dam above the town held through the night, officials said, and nobody was hurt in the end."


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (f"T\n\nhe{REST}", [f"The{REST}"]),
        (f"T he{REST}", [f"The{REST}"]),
        (f"A man{REST}", [f"A man{REST}"]),
        (f"L eau{REST}", [f"L eau{REST}"]),
        ("T\n\nhe end", ["T", "he end"]),
        (f"T\n\nHe{REST}", ["T", f"He{REST}"]),
    ],
)
def test_initials_are_put_before_their_words(text: str, lines: list[str]) -> None:
    """A large initial is a part of the word behind it, and a word of one letter is not."""
    assert [line.text for line in join_initials(text, split_lines(text))] == lines


def test_an_initial_stands_right_above_its_word() -> None:
    """A line between the two that was taken elsewhere parts them."""
    text = f"T\n[1]: /a\nhe{REST}"
    lines = split_lines(text)
    assert [line.text for line in join_initials(text, [lines[0], lines[2]])] == ["T", f"he{REST}"]
