"""``article-parse explain``."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from article_parse.cli._commands import program

PAGE = """<html lang="en"><head><title>Old Dam Holds | Gazette</title><meta property="og:title" content="Old Dam Holds">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Old Dam Holds"}</script></head><body>
<nav class="menu top wide"><a href="/">Home</a></nav><main id="story"><h1>Old Dam Holds</h1><div class="text">
<p>The old dam above the town held through the night, officials said on Monday, while the river kept rising.</p>
<p>Engineers had opened two of the three gates before the storm came, and the third one was opened at dawn.</p>
</div></main></body></html>"""


def _explain(monkeypatch: pytest.MonkeyPatch, columns: int | None, dump: str = PAGE) -> list[str]:
    monkeypatch.delenv("COLUMNS", raising=False)
    if columns is not None:
        monkeypatch.setenv("COLUMNS", str(columns))
    result = CliRunner().invoke(program, ["explain", "-"], input=dump)
    assert result.exit_code == 0
    return result.output.splitlines()


def test_it_opens_with_how_the_dump_was_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The form, the encoding and the profile are told in words."""
    lines = _explain(monkeypatch, None)
    assert [line.split() for line in lines[:2]] == [
        ["read", "as", "HTML,", "utf-8"],
        ["profile", "no", "profile", "fits"],
    ]
    (first, *_) = _explain(monkeypatch, None, "The Dam\n\nThe old dam held all night.")
    assert first.endswith("  text as innertext prints it, utf-8")


def test_what_the_page_states_stands_first_with_its_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    """A value that several places state is printed once."""
    lines = _explain(monkeypatch, None)
    stated = [line for line in lines if line.startswith("states ")]
    assert "states language          en  (html:lang)" in stated
    assert "states title             Old Dam Holds | Gazette  (title)" in stated
    assert sum(line.endswith("Old Dam Holds  (og:title, json-ld)") for line in lines) == 1
    assert max(map(lines.index, stated)) < lines.index(next(line for line in lines if line.startswith("navigation")))


def test_the_elements_around_blocks_are_named_where_they_change(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are written as the path of a cue is."""
    regions = [line.strip() for line in _explain(monkeypatch, None) if line.lstrip().startswith("in ")]
    assert [region.partition(":")[0] for region in regions] == [
        "in nav.menu.top", "in main#story", "in main#story div.text",
    ]  # fmt: skip
    assert regions[-1].endswith(" of 39 words read like the article")


@pytest.mark.parametrize("columns", [80, 64, 40, 20])
def test_lines_are_broken_at_words_below_one_another(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    """No line is wider than the terminal, no word is cut that fits, and what is broken stands in the column."""
    words = set(PAGE.split()) | {word for line in _explain(monkeypatch, None) for word in line.split()}
    lines = _explain(monkeypatch, columns)
    assert max(map(len, lines)) <= columns
    gutter = 25 if columns >= 64 else 4
    if columns > 20:
        assert {word for line in lines for word in line.split()} <= words
    first = next(number for number, line in enumerate(lines) if "The old dam" in line)
    assert all(line.startswith(" " * gutter) and line[gutter] != " " for line in lines[first + 1 : first + 3])


def test_lines_are_whole_in_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is piped can be searched for."""
    sentence = (
        "The old dam above the town held through the night, officials said on Monday, while the river kept rising."
    )
    assert sum(line.endswith(f"  {sentence}") for line in _explain(monkeypatch, None)) == 1


def test_words_are_not_lost_where_one_is_longer_than_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """A word that is wider than its column is cut, as an address is."""
    text = "https://news.example/" + "a" * 90
    lines = _explain(monkeypatch, 40, f"The Dam\n\nThe old dam held all night, they said at {text} on Monday.")
    assert text in "".join(line.strip() for line in lines)
