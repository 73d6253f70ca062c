from __future__ import annotations

import pytest

from article_parse._bytes._prescan import REACH, codec_of, declared_codec


@pytest.mark.parametrize(
    "declaration",
    [
        '<meta charset="windows-1251">',
        "<meta charset='windows-1251'/>",
        "<META CHARSET=Windows-1251 >",
        "<meta charset = windows-1251>",
        "<meta\n name=a\n charset\n=\nwindows-1251>",
        "<meta/charset=windows-1251>",
        '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
        "<meta content='text/html; charset = windows-1251' http-equiv='Content-Type'>",
        "<meta http-equiv=content-type content=text/html;charset=windows-1251>",
        "<meta http-equiv=content-type content='charset=\"windows-1251\"'>",
        "<meta http-equiv=content-type content=\"text/html; charset='windows-1251'\">",
        "<meta charset=windows-1251",
        '<?xml version="1.0" encoding="windows-1251"?><html>',
        "\n<?xml version='1.0' encoding = 'windows-1251'?>",
        "Subject: rain\r\nContent-Type: text/plain; charset=windows-1251\r\n\r\n",
        'HTTP/1.1 200 OK\ncontent-type: text/html; charset="windows-1251"\n\n<meta charset="big5">',
        '<title>rain</title><p title="a > b"><meta charset="windows-1251">',
        "<!--> <meta charset=windows-1251>",
        "<!-- - -- > --><meta charset=windows-1251>",
        "<!doctype html><?php a?><meta charset=windows-1251>",
        "<meta charset=windows-1251 charset=big5>",
        '<meta charset="martian"><meta charset="windows-1251">',
        "<script></script><meta charset=windows-1251>",
    ],
)
def test_a_declaration_is_found(declaration: str) -> None:
    """A declaration may stand in a header, an XML declaration or a meta element, written in any way that HTML has."""
    assert declared_codec(declaration.encode()) == "cp1251"


@pytest.mark.parametrize(
    "page",
    [
        "",
        "The charset=windows-1251 of old.",
        "<!-- <meta charset=windows-1251> -->",
        "<!-- <meta charset=windows-1251>",
        "<!--- <meta charset=windows-1251> ---",
        "<script>write('<meta charset=windows-1251>')</script>",
        "<script>write('<meta charset=windows-1251>')",
        "<STYLE>/* <meta charset=windows-1251> */</STYLE>",
        "<title><meta charset=windows-1251></title>",
        "<textarea><meta charset=windows-1251></textarea>",
        "<a title='<meta charset=windows-1251>'>",
        "<p charset=windows-1251>",
        "</meta charset=windows-1251>",
        "<metal charset=windows-1251>",
        '<meta name=description content="text/html; charset=windows-1251">',
        "<meta http-equiv=content-type content=windows-1251>",
        "<meta http-equiv=content-type content='charset windows-1251'>",
        "<meta http-equiv=refresh content='0; charset=windows-1251'>",
        "<meta charset=martian>",
        "<meta charset=>",
        "<meta charset=base64>",
        "<meta charset=utf-7>",
        "<p>Content-Type: text/html; charset=windows-1251",
    ],
)
def test_what_declares_nothing(page: str) -> None:
    """Comments, scripts, other attributes and unknown names are no declaration."""
    assert declared_codec(page.encode()) is None


@pytest.mark.parametrize("label", ["utf-16", "UTF-16BE", "unicode", "utf-32"])
def test_utf_16_means_utf_8(label: str) -> None:
    """A declaration that can be read as ASCII does not stand in two bytes a character."""
    assert declared_codec(b"<meta charset=" + label.encode() + b">") == "utf-8"


def test_the_reach() -> None:
    """A declaration is looked for in the first 64 KiB."""
    declaration = b"<meta charset=big5>"
    assert declared_codec(declaration.rjust(REACH)) == "big5hkscs"
    assert declared_codec(declaration.rjust(REACH + len(declaration))) is None


@pytest.mark.parametrize(
    ("label", "codec"),
    [(" Latin1\n", "cp1252"), ("EUC_KR", "cp949"), ("cp437", "cp437"), ("mac-latin2", "mac-latin2")],
)
def test_labels_of_the_web_come_before_the_names_of_python(label: str, codec: str) -> None:
    """A name that only Python knows is good as well."""
    assert codec_of(label) == codec


@pytest.mark.parametrize("label", ["", "martian", "rot13", "hex", "idna", "punycode", "undefined", "a\0b", "\ud800"])
def test_what_names_no_text_encoding(label: str) -> None:
    """Codecs from text to text and from bytes to bytes are no encodings of pages."""
    assert codec_of(label) is None


@pytest.mark.parametrize(
    "heap",
    [
        b"<meta charset=",
        b'<meta "',
        b"<meta '\"",
        b"<!--",
        b"<!-",
        b"<script",
        b"<title>",
        b"<?xml encoding=",
        b"<a b='",
    ],
)
def test_heaps_declare_nothing(heap: bytes) -> None:
    """Markup that is never closed comes to its end."""
    assert declared_codec(heap * (REACH // len(heap))) is None
