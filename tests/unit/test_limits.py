"""How much of a dump is told apart."""

from __future__ import annotations

from itertools import pairwise

import pytest

from article_parse import parse
from article_parse._blocks import Media, Shape
from article_parse._limits import most_blocks, most_lines, most_marks, most_tags
from article_parse._read import read
from article_parse._roles import NoteCode

PROSE = "The old dam above the town held through the night, and the ferry ran again at noon, officials said."


@pytest.mark.parametrize(("media", "piece"), [("text", "a {}\n"), ("html", "<p>a {}"), ("html", "<p>a {}</p>\n")])
def test_short_blocks_beyond_the_limit_are_one_block(media: Media, piece: str) -> None:
    """Thousands of short lines or elements are told apart; all behind them is one block, and a note says so."""
    dump = "".join(map(piece.format, range(20_000)))
    reading = read(dump, media=media)
    last = reading.blocks[-1]
    assert len(reading.blocks) == most_blocks(len(dump)) + 1
    assert last.shape is Shape.FURNITURE
    assert last.text.split()[:2] == ["a", f"{most_blocks(len(dump))}"]
    assert last.text.endswith("a 19999")
    assert [(note.code, note.span) for note in reading.notes] == [(NoteCode.TOO_LONG, last.span)]


@pytest.mark.parametrize(
    ("media", "before", "piece"), [("text", "", "a {}\n"), ("html", "", "<p>a {}"), ("html", "<div>" * 5000, "<p>a {}")]
)
def test_nothing_is_lost_beyond_the_limit(media: Media, before: str, piece: str) -> None:
    """All words of the dump stand in the article, in their order; what was not told apart is an omission."""
    dump = before + "".join(map(piece.format, range(20_000)))
    article = parse(dump, media=media)
    parts = sorted([*article.body, *article.metadata, *article.omissions], key=lambda part: part.span.start)
    assert " ".join(part.text for part in parts).split() == " ".join(map("a {}".format, range(20_000))).split()
    assert parts[-1] in article.omissions
    assert NoteCode.TOO_LONG in {note.code for note in article.notes}


def test_a_long_dump_has_as_many_blocks_as_it_has_paragraphs() -> None:
    """A book of a megabyte is told apart to its end: the limit grows with the length."""
    book = "".join(f"{number}. {PROSE * 5}\n\n" for number in range(2000))
    assert len(book) > 1_000_000
    reading = read(book, media="text")
    assert len(reading.blocks) == 2000
    assert reading.notes == ()


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r", "\u2028", "\x0c"])
def test_lines_are_counted_whatever_ends_them(line_end: str) -> None:
    """Each line end of Unicode ends a line; that of two characters is counted as two."""
    dump = f"The dam {line_end}" * 50_000
    reading = read(dump, media="text")
    assert len(reading.blocks) == most_blocks(len(dump)) + 1
    assert reading.blocks[-1].span.stop == len(dump.rstrip())


def test_blank_lines_beyond_the_limit_are_no_block() -> None:
    """What is blank behind the last line is no block, and no note is made of it."""
    reading = read("The dam held.\n" + "\n" * 50_000, media="text")
    assert [block.text for block in reading.blocks] == ["The dam held."]
    assert reading.notes == ()


def test_tags_beyond_the_limit_are_not_parsed() -> None:
    """The head of a page is told apart as ever, however many tags stand behind it; those are left out of its text."""
    page = f"<title>The Dam</title><h1>The Dam</h1><p>{PROSE}</p>" + "<i>a</i>" * 20_000
    assert page.count("<") > most_tags(len(page))
    reading = read(page, media="html")
    assert [block.text for block in reading.blocks[:2]] == ["The Dam", PROSE]
    assert [claim.value for claim in reading.claims] == ["The Dam"]
    assert "<" not in reading.canvas
    assert reading.canvas.count("a") >= 20_000
    assert all(one.span.stop <= other.span.start for one, other in pairwise(reading.blocks))
    assert reading.blocks[-1].shape is Shape.FURNITURE


def test_lines_within_the_limit_are_all_told_apart() -> None:
    """As many lines as are told apart before they are joined give as many words."""
    lines = [f"{number}. {PROSE[:40]}" for number in range(most_blocks(0))]
    assert len(lines) < most_lines(0)
    assert len(read("\n".join(lines), media="text").blocks) == len(lines)


def test_marks_of_markdown_beyond_the_limit_stay_in_the_text() -> None:
    """A text of nothing but stars takes little more memory than its letters."""
    dump = "# The Dam\n\n" + "**a** " * 50_000
    block = read(dump, media="text").blocks[-1]
    assert 0 < len(block.marks) <= most_marks(len(dump))
    assert block.text.startswith("a a a ")
    assert block.text.endswith("**a** **a**")
