"""Files that are no text."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import zipfile

import pytest

from article_parse import parse
from article_parse._bytes._formats import format_of, text_format_of
from article_parse.model import NoteCode

PAGE = b"<h1>The Dam</h1><p>The old dam above the town held through the night, officials said."


def _zip(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "application/epub+zip" if name == "mimetype" else "x")
    return file.getvalue()


@pytest.mark.parametrize(
    ("dump", "name"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", "a PDF document"),
        (b"%PDF-2.0\n1 0 obj\n", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a PNG image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "a JPEG image"),
        (b"GIF89a\1\0\1\0", "a GIF image"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "a WebP image"),
        (b"\0\0\0\x20ftypisom\0\0\2\0", "an MP4 video or its kin"),
        (b"\0\0\0\x20ftypavif\0\0\0\0", "an AVIF image"),
        (b"ID3\4\0\0", "an MP3 recording"),
        (b"\x7fELF\2\1\1\0", "an ELF program"),
        (b"MZ\x90\0\3\0", "a Windows program"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0", "a document of Microsoft Office"),
        (b"SQLite format 3\0\x10\0", "an SQLite database"),
        (b"\x28\xb5\x2f\xfd\x24\0", "packed with zstd"),
        (gzip.compress(PAGE), "packed with gzip"),
        (bz2.compress(PAGE), "packed with bzip2"),
        (lzma.compress(PAGE), "packed with xz"),
        (_zip("page.html"), "a ZIP archive"),
        (_zip("[Content_Types].xml", "word/document.xml"), "a Word document (docx)"),
        (_zip("xl/workbook.xml"), "an Excel workbook (xlsx)"),
        (_zip("mimetype", "page.xhtml"), "an EPUB book"),
    ],
    ids=str,
)
def test_a_file_that_is_no_text_is_named(dump: bytes, name: str) -> None:
    """It gives an article without anything, and a note with its format and what to do."""
    article = parse(dump)
    assert (article.title, article.body, article.metadata, article.omissions) == (None, (), (), ())
    assert article.notes[0].code is NoteCode.BINARY
    assert article.notes[0].message.startswith(f"the dump is {name}; ")


@pytest.mark.parametrize(
    "text",
    [
        "GIF89a – a format of images, and how to say its name",
        "BZh is what files of bzip2 begin with — all of them",
        "MZ: die Initialen, die jedes Programm trägt",
        "ID3 tags of recordings, explained",
        "PK\n\nThe initials of Phil Katz",
        "%PDF- is what a document begins with",
        "RIFF, a WEBP of words",
        "",
        "\x1b$B?eLL\x1b(B",
    ],
    ids=ascii,
)
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16"])
def test_a_text_about_a_format_is_text(text: str, encoding: str) -> None:
    """Letters that a format begins with say nothing where there is nothing else than text behind them."""
    assert format_of(text.encode(encoding)) is None


def test_the_word_of_the_caller_comes_first() -> None:
    """Whoever names an encoding says that the bytes are text."""
    assert NoteCode.EMPTY not in [note.code for note in parse(b"ID3\x85\x96\x84\x01", encoding="cp037").notes]


@pytest.mark.parametrize(
    "text",
    [
        "https://courier.example/dam is where it stands",
        "See https://courier.example/dam",
        "The Dam: index.html",
        "[[The Dam]] held, as [[Ana Lima]]",
        "[1] The dam held. [2]",
        "{title} held through the night}",
        "<p>rss</p>",
        "<!-- feed --><article><h1>The Dam</h1></article>",
        "./dam is no file that somebody meant",
        "",
        "The dam held.\n\nhttps://courier.example/dam",
    ],
)
def test_a_text_with_an_address_or_brackets_is_text(text: str) -> None:
    """Only what is an address, a path or data as a whole is told as one."""
    assert text_format_of(text) is None


def test_the_media_of_the_caller_comes_first() -> None:
    """Whoever says that JSON is text has it as text."""
    dump = '{"headline": "The dam above the town held through the night, officials said."}'
    assert [note.message.startswith("the dump is data") for note in parse(dump).notes][:1] == [True]
    assert not any(note.message.startswith("the dump is data") for note in parse(dump, media="text").notes)
