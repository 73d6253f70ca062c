from __future__ import annotations

import codecs
import re

import pytest

from article_parse._bytes._decode import decode
from article_parse.errors import ArticleTypeError, UnknownEncodingError

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
    assert decode(mark + PROSE.encode(encoding), encoding=word) == (PROSE, encoding, None)


def test_str_needs_no_decoding() -> None:
    """A ``str`` comes back as it is, whatever the caller says of its encoding."""
    assert decode("\ufeffCafé", encoding="cp1252") == ("\ufeffCafé", None, None)


@pytest.mark.parametrize("dump", [b"", b"plain words", PROSE.encode()])
def test_valid_utf_8_is_utf_8(dump: bytes) -> None:
    """Bytes that are valid UTF-8 are read as such without anybody's word."""
    assert decode(dump) == (dump.decode(), "utf-8", None)


def test_the_word_of_the_caller_comes_before_utf_8() -> None:
    """What is valid UTF-8 may still be in another encoding, if the caller knows."""
    assert decode("Café".encode(), encoding="windows-1252") == ("CafÃ©", "cp1252", None)


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("夜の雨が川をゆっくりと満たした。", "iso2022_jp_ext"),
        ("ﾀﾞﾑ", "iso2022_jp_ext"),
        ("밤사이 강물이 불어났다.", "iso2022_kr"),
    ],
)
def test_escape_sequences_tell_encodings_of_ascii_bytes(text: str, codec: str) -> None:
    """ISO-2022 is valid UTF-8, but its escape sequences stand in no other text."""
    assert decode(text.encode(codec)) == (text, codec, None)
    assert decode(b"\x1b[1mbold\x1b[0m").encoding == "utf-8"


def test_hz_must_be_declared() -> None:
    """A tilde before a brace shifts to Chinese only where the page says so."""
    page = '<meta charset="hz-gb-2312"><p>河水上涨了'
    assert decode(page.encode("hz")) == (page, "hz", None)
    assert decode("河水".encode("hz")).encoding == "utf-8"


def test_escape_sequences_beside_other_bytes_tell_nothing() -> None:
    """A dump that is not all ASCII is not in an encoding that is."""
    assert decode(b"\x1b$B and caf\xc3\xa9").encoding == "utf-8"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "text",
    [
        "Water rose.",
        "<p>Вода</p>",
        "Ночью вода в реке поднялась почти на метр, и никто не спал.",
        "昨天夜里，河水上涨了将近一米。\n老城区的居民一直到天亮都没有睡觉。\n",
    ],
)
def test_utf_16_is_told_without_a_mark(text: str, encoding: str) -> None:
    """In UTF-16 the bytes that are nought stand at even or at odd places only."""
    assert decode(text.encode(encoding)) == (text, encoding, None)


@pytest.mark.parametrize("dump", [b"\0" * 40, b"words \0 and more words than noughts", b"\0\0a\0\0b\0\0c"])
def test_noughts_alone_are_not_utf_16(dump: bytes) -> None:
    """A stray nought, or noughts at even and odd places, leave the dump as it is."""
    assert decode(dump).encoding == "utf-8"


def test_valid_utf_8_comes_before_the_word_of_the_page() -> None:
    """A page that is valid UTF-8 is not read as what it declares."""
    page = '<meta charset="windows-1251"><p>Café'
    assert decode(page.encode()) == (page, "utf-8", None)


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
    assert decode(page.encode("cp1251")) == (page, "cp1251", None)


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
def test_windows_1252_is_the_first_guess(dump: bytes) -> None:
    """A letter or two that fit Western Europe as well as elsewhere are read as Windows-1252."""
    assert decode(dump) == (dump.decode("cp1252"), "cp1252", None)


@pytest.mark.parametrize("label", ["latin-1", "ISO-8859-1", "us-ascii", "windows-1252"])
def test_latin_1_means_windows_1252(label: str) -> None:
    """What is called Latin-1 or ASCII has the quotation marks and dashes of Windows-1252."""
    assert decode(b"\x93Caf\xe9\x94", encoding=label) == ("“Café”", "cp1252", None)
    assert decode(b"<meta charset=" + label.encode() + b">\x93").text.endswith("“")


@pytest.mark.parametrize(
    ("label", "encoding"),
    [
        ("GB2312", "gb18030"), ("Shift_JIS", "cp932"), ("euc-kr", "cp949"), ("EUC_KR", "cp949"),
        ("utf-16", "utf-16-le"), ("koi", "koi8-r"), ("iso-8859-9", "cp1254"), ("big5", "big5hkscs"),
        (" utf8\n", "utf-8"), ("cp437", "cp437"),
    ],
)  # fmt: skip
def test_the_caller_may_use_any_label(label: str, encoding: str) -> None:
    """Labels of the web come first, then the names that Python knows."""
    assert decode("words".encode(encoding), encoding=label) == ("words", encoding, None)


@pytest.mark.parametrize("label", ["utf-16", "UTF-16LE", "utf-32"])
def test_a_declaration_of_utf_16_means_utf_8(label: str) -> None:
    """A declaration that can be read as ASCII does not stand in UTF-16."""
    decoded = decode(b'<meta charset="' + label.encode() + b'">Caf\xc3\xa9 \xff' + b"\xc3\xa9" * 8)
    assert decoded.encoding == "utf-8"
    assert decoded.text.endswith("Café \ufffd" + "é" * 8)


def test_what_cannot_be_decoded_is_replaced_and_noted() -> None:
    """It tells the encoding and where the first bad byte is."""
    decoded = decode(b"x" * 1200 + b"\xff and \xfe", encoding="UTF8")
    assert decoded.text == "x" * 1200 + "\ufffd and \ufffd"
    assert decoded.encoding == "utf-8"
    assert decoded.replaced_from == 1200


def test_windows_1252_has_gaps_too() -> None:
    """The bytes that Windows-1252 leaves open are replaced and noted: as controls they would be lost unseen."""
    decoded = decode(b"Caf\xe9 \x81")
    assert decoded.text == "Café \ufffd"
    assert decoded.replaced_from == 5


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
    assert decode(b"<meta charset=" + name.encode() + b">" + dump).text
