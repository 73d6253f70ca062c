from __future__ import annotations

import codecs
import re

import pytest

from article_parse._read._decode import decode
from article_parse.errors import ArticleTypeError, UnknownEncodingError
from article_parse.model import NoteCode

PROSE = "Café – the water’s edge"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
@pytest.mark.parametrize("word", [None, "cp1252"])
def test_a_byte_order_mark_tells_the_encoding_and_goes(mark: bytes, encoding: str, word: str | None) -> None:
    """A byte order mark is not part of the text, and it knows better than the caller."""
    assert decode(mark + PROSE.encode(encoding), encoding=word) == (PROSE, encoding, ())


def test_str_needs_no_decoding() -> None:
    """A ``str`` comes back as it is, whatever the caller says of its encoding."""
    assert decode("\ufeffCafé", encoding="cp1252") == ("\ufeffCafé", None, ())


@pytest.mark.parametrize("dump", [b"", b"plain words", PROSE.encode()])
def test_valid_utf_8_is_utf_8(dump: bytes) -> None:
    """Bytes that are valid UTF-8 are read as such without anybody's word."""
    assert decode(dump) == (dump.decode(), "utf-8", ())


def test_the_word_of_the_caller_comes_before_utf_8() -> None:
    """ISO-2022-JP is valid UTF-8 as well, so only the caller can tell."""
    dump = "夜の雨".encode("iso2022_jp")
    assert decode(dump, encoding="ISO-2022-JP") == ("夜の雨", "iso2022_jp", ())
    assert decode(dump).encoding == "utf-8"


def test_valid_utf_8_comes_before_the_word_of_the_page() -> None:
    """A page that is valid UTF-8 is not read as what it declares."""
    page = '<meta charset="windows-1251"><p>Café'
    assert decode(page.encode()) == (page, "utf-8", ())


@pytest.mark.parametrize(
    "declaration",
    [
        '<meta charset="windows-1251">',
        "<meta charset=windows-1251>",
        "<meta http-equiv='Content-Type' content='text/html; charset = windows-1251'>",
        '<?xml version="1.0" encoding="windows-1251"?>',
        "Content-Type: text/plain; charset=windows-1251\n",
    ],
)
def test_a_page_that_is_no_utf_8_is_read_as_it_declares(declaration: str) -> None:
    """The declaration may stand in a meta element, in an XML declaration or in a header."""
    page = declaration + "Ночью вода поднялась"
    assert decode(page.encode("cp1251")) == (page, "cp1251", ())


@pytest.mark.parametrize(("stop", "encoding"), [(1024, "koi8-r"), (1025, "cp1252")])
def test_a_declaration_stands_in_the_first_1024_bytes(stop: int, encoding: str) -> None:
    """A page declares its encoding early or not at all."""
    assert decode(b"charset=koi8-r".rjust(stop) + b" \xe0").encoding == encoding


@pytest.mark.parametrize(
    "dump",
    [
        b"Caf\xe9 \x96 the water\x92s edge",
        b'<meta charset="martian">Caf\xe9',
        b'<meta charset="base64">Caf\xe9',
        b'<meta charset="idna">Caf\xe9',
        b"charset=\xe9",
    ],
)
def test_windows_1252_is_the_last_resort(dump: bytes) -> None:
    """Bytes that are no UTF-8 and declare nothing that is known are read as Windows-1252."""
    assert decode(dump) == (dump.decode("cp1252"), "cp1252", ())


@pytest.mark.parametrize("label", ["latin-1", "ISO-8859-1", "us-ascii", "windows-1252"])
def test_latin_1_means_windows_1252(label: str) -> None:
    """What is called Latin-1 or ASCII has the quotation marks and dashes of Windows-1252."""
    assert decode(b"\x93Caf\xe9\x94", encoding=label) == ("“Café”", "cp1252", ())
    assert decode(b"charset=" + label.encode() + b" \x93").text.endswith("“")


@pytest.mark.parametrize("label", ["utf-16", "UTF-16LE", "utf-32"])
def test_a_declaration_of_utf_16_means_utf_8(label: str) -> None:
    """A declaration that can be read as ASCII does not stand in UTF-16."""
    decoded = decode(b'<meta charset="' + label.encode() + b'">Caf\xc3\xa9 \xff')
    assert decoded.encoding == "utf-8"
    assert decoded.text.endswith("Café \ufffd")


def test_what_cannot_be_decoded_is_replaced_and_noted() -> None:
    """The note tells the encoding and where the first bad byte is."""
    decoded = decode(b"x" * 1200 + b"\xff and \xfe", encoding="UTF8")
    assert decoded.text == "x" * 1200 + "\ufffd and \ufffd"
    assert decoded.encoding == "utf-8"
    (note,) = decoded.notes
    assert note.code is NoteCode.UNDECODABLE
    assert note.message == "bytes that utf-8 does not have were replaced by U+FFFD, the first at byte 1,200"


def test_windows_1252_has_gaps_too() -> None:
    """The bytes that Windows-1252 leaves open are replaced and noted."""
    decoded = decode(b"Caf\xe9 \x81")
    assert decoded.text == "Café \ufffd"
    assert [note.code for note in decoded.notes] == [NoteCode.UNDECODABLE]


@pytest.mark.parametrize(
    "name",
    [
        "martian", "", "utf\0eight", "\ud800", "base64", "hex", "zlib", "rot13", "quopri", "uu", "bz2", "undefined",
        "idna", "punycode", "unicode_escape", "raw_unicode_escape",
    ],
)  # fmt: skip
@pytest.mark.parametrize("dump", [b"", b"words", "text"])
def test_unknown_encodings_are_errors(name: str, dump: str | bytes) -> None:
    """What is no text encoding is refused, whatever the dump is: also Python's codecs from bytes to bytes."""
    message = f"encoding={name!r} names no text encoding that Python knows; leave it out to have it found"
    with pytest.raises(UnknownEncodingError, match=f"^{re.escape(message)}$"):
        decode(dump, encoding=name)


def test_an_encoding_is_a_str() -> None:
    """An encoding of another type is an error that names the type."""
    with pytest.raises(ArticleTypeError, match=r"^encoding must be str or None, not bytes$"):
        decode(b"words", encoding=b"utf-8")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "name", ["utf-7", "utf-16", "hz", "euc_kr", "shift_jis", "gb18030", "big5", "koi8-r", "mac-roman"]
)
def test_any_bytes_can_be_decoded(name: str) -> None:
    """Whatever the encoding, no bytes are an error."""
    dump = bytes(range(256)) * 3
    assert decode(dump, encoding=name).text
    assert decode(b"charset=" + name.encode() + dump).text
