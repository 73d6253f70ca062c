from __future__ import annotations

import textwrap

import pytest

from article_parse._blocks import Block, Claim, Renderer, Shape
from article_parse._read import MAX_LENGTH, read
from article_parse._text._reader import read_text
from article_parse.errors import ArticleTypeError, DumpTooLargeError, UnknownEncodingError
from article_parse.model import Mark, NoteCode, Span

PROSE = (
    "The water rose in the night, and by the time the bell of the old church rang for the second time the lower road "
    "was gone. People carried what they could up the hill to the school, where the doors stood open and the lamps were "
    "lit, and nobody slept."
)
MORNING = (
    "In the morning the river lay still and brown over the fields, and only the tops of the fence posts showed where "
    "the lane had been, as the older people of the town had always said it would be one day."
)
IDEOGRAPHS = (
    "昨夜から降り続いた雨で川の水位が上がり、町の人々は丘の上の学校へ避難した。古い橋は流されずに残ったが、下の道は"
    "すっかり水に沈んだ。朝になると水は静かに畑を覆い、柵の先だけが見えていた。町長は橋の修理を急ぐと述べ、来週から"
    "工事が始まる見通しである。住民は片付けに追われている。"
)


def _blocks(dump: str) -> tuple[Block, ...]:
    return read_text(dump).blocks


def _texts(dump: str) -> list[str]:
    return [block.text for block in _blocks(dump)]


def test_a_line_is_a_block() -> None:
    """In a dump that is not wrapped every line is a block, with the blank lines before it and its indentation."""
    dump = "The Dam\n\n\n  By Ana Lima\nThe water rose."
    assert _blocks(dump) == (
        Block(Span(0, 7), "The Dam"),
        Block(Span(12, 23), "By Ana Lima", gap=2, indent=2),
        Block(Span(24, 39), "The water rose."),
    )


def test_a_reading_says_what_was_read() -> None:
    """A reading holds the dump as its canvas, and how it was read."""
    reading = read_text("The Dam\n\nThe water rose.", encoding="cp1252")
    assert reading.canvas == "The Dam\n\nThe water rose."
    assert (reading.media, reading.renderer, reading.encoding) == ("text", Renderer.INNERTEXT, "cp1252")
    assert (reading.claims, reading.notes) == ((), ())


@pytest.mark.parametrize("width", [60, 72, 80, 100, 120])
@pytest.mark.parametrize("indent", ["", "   "])
def test_wrapped_paragraphs_are_put_together(width: int, indent: str) -> None:
    """A paragraph that a program wrapped is one block again, at any usual width and margin."""
    wrapped = [textwrap.wrap(text, width, initial_indent=indent, subsequent_indent=indent) for text in (PROSE, MORNING)]
    first, second = _blocks("\n".join(wrapped[0]) + "\n\n" + "\n".join(wrapped[1]))
    assert (first.text, first.lines) == (PROSE, len(wrapped[0]))
    assert (second.text, second.lines, second.gap) == (MORNING, len(wrapped[1]), 1)
    assert first.span == Span(len(indent), len("\n".join(wrapped[0])))


@pytest.mark.parametrize("columns", [60, 72, 80, 120])
def test_wrapped_ideographs_are_joined_without_spaces(columns: int) -> None:
    """A wrapped paragraph of ideographs comes back as it was."""
    step = columns // 2
    text = IDEOGRAPHS * 2
    assert _texts("\n".join(text[at : at + step] for at in range(0, len(text), step))) == [text]


def test_a_paragraph_ends_where_the_next_word_would_have_fitted() -> None:
    """Two wrapped paragraphs without a blank line between them stay two."""
    dump = textwrap.fill(PROSE, 72) + "\n" + textwrap.fill(MORNING, 72) + "\n" + textwrap.fill(PROSE, 72)
    assert _texts(dump) == [PROSE, MORNING, PROSE]


@pytest.mark.parametrize(
    "lines",
    [
        [f"Step {day} of the walk along the old river wall takes about one hour" for day in range(12)],
        [f"The dam and the river through the years, part {part}: the great rain" for part in range(12)],
        [PROSE, MORNING, PROSE],
    ],
)
def test_unwrapped_lines_are_not_joined(lines: list[str]) -> None:
    """Headlines of one length below each other, and paragraphs on one line each, are blocks of their own."""
    assert _texts("\n".join(lines)) == lines


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("> The water rose over the lower road in the night, and nobody of town", "Slept"),
        ("  • The water rose over the lower road in the night, and nobody slept", "  in town"),
        ("The water rose over the lower road in the night, and nobody had slept", "Yesterday\tnight"),
        ("The water rose over the lower road in the night, and nobody had slept", "  • yesterday"),
    ],
)
def test_other_shapes_end_a_wrapped_paragraph(before: str, after: str) -> None:
    """A full line is not continued by a line of another shape or indentation."""
    blocks = _blocks(f"# Dam\n\n{textwrap.fill(PROSE, 70)}\n\n{textwrap.fill(MORNING, 70)}\n\n{before}\n{after}")
    assert [block.lines for block in blocks[1:]] == [4, 3, 1, 1]


def test_a_wrapped_line_may_begin_like_a_bullet() -> None:
    """A dash that wrapping brought to the start of a line opens no list."""
    text = "The dam held - " * 14 + "as it had for all of their lives."
    dump = textwrap.fill(text, 65)
    assert "\n- " in dump
    assert _texts(dump + "\n\n" + textwrap.fill(PROSE, 65)) == [text, PROSE]


@pytest.mark.parametrize("bullet", list("•◦▪■□★○●‣⁃∙·*+-"))
def test_bullets_make_list_items(bullet: str) -> None:
    """A bullet with a space behind it makes a list item; its text is without it, its span with it."""
    (item,) = _blocks(f"  {bullet} a torch")
    assert item == Block(Span(2, 11), "a torch", Shape.LIST_ITEM, marker=bullet, level=1)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("1.", "a torch"),
        ("12)", "a map"),
        ("100.", "a rope"),
        ("1.", "12. června praskla hráz"),
        ("2.", "5.000 Euro für den Damm"),
        ("3.", "10.30 Uhr: Treffen am Wehr"),
        ("4.", "3.5 metres of water"),
    ],
)
def test_numbers_make_ordered_list_items(number: str, text: str) -> None:
    """A number with a full stop or a bracket makes an ordered item."""
    (item,) = _blocks(f"{number} {text}")
    assert (item.text, item.shape, item.marker, item.ordered) == (text, Shape.LIST_ITEM, number, True)


@pytest.mark.parametrize(
    "line",
    [
        "-5 degrees",
        "1234. metres",
        "1.5 metres",
        "*",
        "-",
        "12",
        "•torch",
        "– a dash",
        "(1) x",
        "28. April 2026, 19:50 Uhr",
    ],
)
def test_other_lines_are_no_list_items(line: str) -> None:
    """A sign or number without a space and words behind it is text."""
    (block,) = _blocks(line)
    assert (block.text, block.shape, block.marker, block.level) == (line, Shape.LINE, "", 0)


@pytest.mark.parametrize(
    "line",
    [
        "23. 12. 2024",
        "3. 2. 2024 10:15",
        "23. 12.2024 klo 10.15",
        "23. 12. 10:15",
        "23. 12.",
        "2024. 12. 23. 10:15",
        "2024. december 23.",
        "2024. gada 23. decembris",
        "23. des. 2024 kl. 10.15",
        "23. joulukuuta 2024",
        "23. prosince 2024",
        "3. März 2024",
    ],
)
def test_dates_at_the_start_of_a_line_are_no_list_items(line: str) -> None:
    """The day and the month of a date are ordinals, each with a full stop, and open no list."""
    (block,) = _blocks(line)
    assert (block.text, block.shape, block.marker) == (line, Shape.LINE, "")


def test_list_levels_follow_the_indentation() -> None:
    """An item is one level below the open item that it is indented deeper than."""
    dump = "• a\n    • b\n        • c\n      • d\n• e\n  text\n    • f\nText\n  • g"
    levels = {block.text: block.level for block in _blocks(dump)}
    assert levels == {"a": 1, "b": 2, "c": 3, "d": 3, "e": 1, "text": 0, "f": 2, "Text": 0, "g": 1}


def test_wrapped_list_items_are_put_together() -> None:
    """The lines of an item that are indented deeper than its bullet belong to it, the next bullet does not."""
    dump = textwrap.fill(PROSE, 72, initial_indent="  • ", subsequent_indent="    ")
    first, second, third = _blocks(f"{dump}\n{dump}\n{textwrap.fill(MORNING, 72)}")
    assert (first.text, first.marker, first.lines) == (PROSE, "•", 4)
    assert (second.text, third.text) == (PROSE, MORNING)


@pytest.mark.parametrize("level", range(1, 7))
def test_markdown_headings(level: int) -> None:
    """One to six hashes and a space make a heading of that level; its marks are inline ones."""
    dump = f"{'#' * level} The **Dam**\n\nText"
    heading, text = _blocks(dump)
    assert (heading.text, heading.shape, heading.level) == ("The Dam", Shape.HEADING, level)
    assert heading.marks == (Mark(kind="strong", start=4, stop=7),)
    assert heading.span.of(dump) == f"{'#' * level} The **Dam**"
    assert text.shape is Shape.LINE


def test_hashes_are_text_outside_of_markdown() -> None:
    """A hashtag, seven hashes and a hash in another renderer's text make no heading."""
    assert _texts("# Dam\n\n#rain\n\n####### rain") == ["Dam", "#rain", "####### rain"]
    assert _blocks("  • a\n  • b\n\n  > # Dam")[2].shape is Shape.LINE


def test_markdown_quotes() -> None:
    """Lines that begin with a chevron are quotations, wrapped ones in one piece."""
    prose = textwrap.fill(f"{MORNING} {MORNING}", 70)
    quote = textwrap.fill(PROSE, 70, initial_indent="> ", subsequent_indent="> ")
    dump = f"# Dam\n\n{prose}\n\n{quote}\n>\n> A last word.\n\n> > Not one drop.\n\nA > B"
    first, mark, last, nested, after = _blocks(dump)[2:]
    assert (first.shape, first.text, first.marker, first.lines) == (Shape.QUOTE, PROSE, ">", 4)
    assert (mark.text, last.shape, last.text) == (">", Shape.QUOTE, "A last word.")
    assert (nested.shape, nested.text, nested.marker) == (Shape.QUOTE, "Not one drop.", "> >")
    assert (after.shape, after.text) == (Shape.LINE, "A > B")


def test_markdown_code_keeps_its_lines() -> None:
    """Four columns after a blank line make code; its indentation and blank lines stay, its stars are no marks."""
    dump = "# Rain\n\nRun this:\n\n    if **rain**:\n        run(`dam`)\n\n    stop()\n\nDone"
    code, after = _blocks(dump)[2:]
    text = "if **rain**:\n    run(`dam`)\n\nstop()"
    assert code == Block(code.span, text, Shape.CODE, gap=1, indent=4, lines=3)
    assert code.span.of(dump) == dump[dump.index("if") : dump.index("\n\nDone")]
    assert after.text == "Done"


def test_indentation_inside_a_list_is_no_code() -> None:
    """What stands four columns deep below an item continues the list."""
    item, text = _blocks("# Dam\n\n  * a torch\n\n      with fresh cells")[1:]
    assert (item.shape, text.shape) == (Shape.LIST_ITEM, Shape.LINE)


@pytest.mark.parametrize("renderer", ["  • a\n  • b\n", "Dam\n"])
def test_indentation_is_no_code_outside_of_markdown(renderer: str) -> None:
    """Other renderers indent for other reasons."""
    assert _blocks(f"{renderer}\nText\n\n    x = 1")[-1].shape is Shape.LINE


def test_markdown_tables() -> None:
    """A row, a rule and more rows make a table with one header row, without the markup in its cells."""
    dump = "# Rain\n\nYear | Rain\n---|:---:\n2025 | **712** mm\n| 2026 | |\n\nAfter"
    table, after = _blocks(dump)[1:]
    assert table.rows == (("Year", "Rain"), ("2025", "712 mm"), ("2026", ""))
    assert (table.shape, table.header_rows, table.lines) == (Shape.TABLE, 1, 4)
    assert table.text == "Year\tRain\n2025\t712 mm\n2026\t"
    assert table.span.of(dump) == dump[8:-7]
    assert (after.shape, after.text) == (Shape.LINE, "After")


def test_a_bar_makes_no_table() -> None:
    """Without a rule below it, a line with bars is text."""
    assert [block.shape for block in _blocks("# Dam\n\nHome | World\nSport | More")[1:]] == [Shape.LINE, Shape.LINE]


def test_tabs_make_tables() -> None:
    """Two lines and more with tabs between their cells are a table; one is a line, and so is prose with a tab."""
    dump = "Year\tRain\n2025\t 712  mm \n\nName\tDam\n\n" + f"{'x' * 201}\ta\n" * 2
    table, line, *rest = _blocks(dump)
    assert (table.rows, table.header_rows, table.shape) == ((("Year", "Rain"), ("2025", "712 mm")), 0, Shape.TABLE)
    assert (line.text, line.shape, line.gap) == ("Name Dam", Shape.LINE, 1)
    assert [block.shape for block in rest] == [Shape.LINE, Shape.LINE]


def test_lynx_link_numbers_go() -> None:
    """The numbers that lynx prints before links are not text, but they are in the span."""
    dump = "   [1]Home [2]World [3]Sport\n\n   By [4]Ana Lima\n\nReferences\n\n   1. https://paper.example/\n"
    menu, byline = _blocks(dump)[:2]
    assert (menu.text, byline.text) == ("Home World Sport", "By Ana Lima")
    assert byline.span.of(dump) == "By [4]Ana Lima"


def test_what_lynx_prints_for_controls_is_furniture() -> None:
    """Buttons, links to feeds and the list of addresses are set apart, and an image without a text is one."""
    dump = (
        "   #[1]alternate\n\n   [2]Home [3]World\n\n   (BUTTON) Menu\n\n   [4][dam.jpg?w=300]\n\n"
        "   The water rose in the night.\n\nReferences\n\n   Visible links:\n"
        "   1. https://paper.example/feed\n   2. https://paper.example/\n\n   Hidden links:\n   6. https://paper.example/x\n"
    )
    apart = [block.text for block in _blocks(dump) if block.shape is Shape.FURNITURE]
    assert apart == [
        "#alternate", "Menu", "References", "Visible links:",
        "1. https://paper.example/feed", "2. https://paper.example/", "Hidden links:", "6. https://paper.example/x",
    ]  # fmt: skip
    assert [block.shape for block in _blocks(dump) if "dam.jpg" in block.text] == [Shape.IMAGE]


def test_references_of_an_article_stay() -> None:
    """A list of sources below an article is none of lynx's addresses, unless it goes on to the end of the dump."""
    dump = (
        "   [1]Home [2]World [3]Sport\n\nReferences\n\n   1. https://paper.example/\n\nThe water rose in the night.\n"
    )
    assert Shape.FURNITURE not in {block.shape for block in _blocks(dump)}


def test_pieces_of_text_between_tags_are_put_together() -> None:
    """Where a dump has a line for each text node, a space beside a line end says that no element ended there."""
    paragraph = "The mayor \nMara Quillon\n said that the \nold dam\n had held, and \nher deputy\n agreed."
    first, second, third = _blocks(f"The Dam\n{paragraph}\nIt rained.")
    assert (first.text, third.text) == ("The Dam", "It rained.")
    assert second.text == "The mayor Mara Quillon said that the old dam had held, and her deputy agreed."
    assert second.span.of(f"The Dam\n{paragraph}\nIt rained.") == paragraph


def test_spaces_at_line_ends_alone_put_nothing_together() -> None:
    """Some renderers print a space at the end of lines; only lines that also begin with one tell of text nodes."""
    assert _texts("The Dam \nBy Ana Lima \nIt rained \nall night \n") == [
        "The Dam", "By Ana Lima", "It rained", "all night",
    ]  # fmt: skip


def test_a_warc_record_says_where_it_is_from() -> None:
    """The header of a record is set apart, and its address and its time are claims."""
    dump = (
        "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://paper.example/dam\r\n"
        "WARC-Date: 2026-02-22T12:00:00Z\r\nContent-Type: text/plain\r\nContent-Length: 40\r\n\r\n"
        "The Dam | Paper\nContent-Type: not a header\nThe water rose."
    )
    reading = read_text(dump)
    assert reading.renderer is Renderer.WET
    assert [block.shape for block in reading.blocks] == [Shape.RECORD] * 6 + [Shape.LINE] * 3
    assert reading.blocks[2].text == "WARC-Target-URI: https://paper.example/dam"
    assert reading.claims == (
        Claim("url", "https://paper.example/dam", "warc"),
        Claim("retrieved", "2026-02-22T12:00:00Z", "warc"),
    )


def test_a_blank_line_ends_a_warc_header() -> None:
    """A line of the page that looks like a header field is one of the page, and an empty field claims nothing."""
    reading = read_text("WARC/1.0\nWARC-Date:\n\nWARC-Target-URI: a history\nText")
    assert [block.shape for block in reading.blocks] == [Shape.RECORD] * 2 + [Shape.LINE] * 2
    assert reading.claims == ()


def test_a_record_without_a_page_is_all_record() -> None:
    """A header on its own says as much, and leaves no other blocks."""
    reading = read_text("WARC/1.0\nWARC-Target-URI: https://paper.example/\n")
    assert {block.shape for block in reading.blocks} == {Shape.RECORD}
    assert reading.claims == (Claim("url", "https://paper.example/", "warc"),)


def test_only_a_record_at_the_start_counts() -> None:
    """Header fields in the middle of a text are text."""
    reading = read_text("The Dam\n\nWARC/1.0\nWARC-Target-URI: https://paper.example/")
    assert reading.claims == ()
    assert {block.shape for block in reading.blocks} == {Shape.LINE}


def test_binary_files_are_noted() -> None:
    """A dump with many control characters is read, with a note that counts them."""
    (note,) = read_text("\x00\x01\x02 words\ufffd").notes
    assert note.code is NoteCode.BINARY
    assert note.message == "4 of the first 10 characters are no text: this looks like a binary file"
    assert not read_text("\x00" + "words " * 10).notes
    assert not read_text("").notes


def test_notes_of_the_decoder_are_kept() -> None:
    """What the decoder had to repair stands before the reader's own doubts."""
    reading = read(b"\x00\x00\x00caf\xe9\x81")
    assert [note.code for note in reading.notes] == [NoteCode.UNDECODABLE, NoteCode.BINARY]
    assert reading.encoding == "cp1252"


def test_media_decides_how_a_dump_is_read() -> None:
    """The caller's word on the media comes before what the dump looks like."""
    page = "<p>The Dam</p>"
    assert read(page).media == "html"
    assert read(page, media="text").blocks[0].text == page
    assert read("The Dam", media="html").media == "html"
    assert read(page.encode("utf-16")).encoding == "utf-16-le"


def test_a_dump_has_a_greatest_length() -> None:
    """A longer dump is an error that tells its length and the limit; one of the limit is read."""
    message = r"^the dump has 16,777,217 bytes, more than the limit of 16,777,216; give one article at a time$"
    with pytest.raises(DumpTooLargeError, match=message):
        read(b"\n" * (MAX_LENGTH + 1))
    with pytest.raises(DumpTooLargeError, match=r"has 16,777,217 characters, more"):
        read("\n" * (MAX_LENGTH + 1))
    assert read("\n" * MAX_LENGTH, media="text").blocks == ()


def test_wrong_arguments_are_errors() -> None:
    """What is no dump, no media or no encoding is refused by name."""
    with pytest.raises(ArticleTypeError, match=r"^dump must be str or bytes, not bytearray; give bytes\(dump\)$"):
        read(bytearray(b"words"))  # type: ignore[arg-type]
    with pytest.raises(ArticleTypeError, match=r"^media must be 'text', 'html' or None, not 'pdf'$"):
        read("words", media="pdf")  # type: ignore[arg-type]
    with pytest.raises(UnknownEncodingError, match="martian"):
        read("words", encoding="martian")
