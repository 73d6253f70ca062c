from __future__ import annotations

import pytest

from article_parse._fields._titled import titled_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("한지우 기자", "한지우"),
        ("사회부 한지우 기자 jiu@herald.example", "한지우"),
        ("[물레방아신문=한지우 기자]", "한지우"),
        ("한지우·박서연 기자", "한지우·박서연"),
        ("佐伯遥記者", "佐伯遥"),
        ("한지우 교수", None),
        ("Ana Lima", None),
        ("", None),
    ],
)
def test_titles_of_those_who_write_make_a_byline(text: str, names: str | None) -> None:
    """Names with the title of a reporter behind them say who wrote it; those of others do not."""
    assert titled_names(text) == names
