from __future__ import annotations

import codecs

import pytest

from article_parse._bytes._encoding_labels import CODECS_BY_LABEL


@pytest.mark.parametrize(
    ("label", "codec"),
    [
        ("latin1", "cp1252"), ("ascii", "cp1252"), ("iso-8859-1", "cp1252"), ("x-user-defined", "cp1252"),
        ("gb2312", "gb18030"), ("gbk", "gb18030"), ("x-gbk", "gb18030"), ("big5-hkscs", "big5hkscs"),
        ("shift_jis", "cp932"), ("x-sjis", "cp932"), ("windows-31j", "cp932"), ("euc-jp", "euc_jis_2004"),
        ("iso-2022-jp", "iso2022_jp_ext"), ("euc-kr", "cp949"), ("ks_c_5601-1987", "cp949"), ("tis-620", "cp874"),
        ("iso-8859-11", "cp874"), ("iso-8859-9", "cp1254"), ("iso-8859-8-i", "iso8859-8"), ("visual", "iso8859-8"),
        ("macintosh", "mac-roman"), ("x-mac-cyrillic", "mac-cyrillic"), ("ibm866", "cp866"), ("koi8-r", "koi8-r"),
        ("koi8-ru", "koi8-u"), ("utf-16", "utf-16-le"), ("unicode-1-1-utf-8", "utf-8"), ("l2", "iso8859-2"),
        ("windows-1258", "cp1258"), ("hz-gb-2312", "hz"), ("iso-2022-kr", "iso2022_kr"),
    ],
)  # fmt: skip
def test_a_label_means_what_readers_of_the_web_take_it_for(label: str, codec: str) -> None:
    """Labels stand for the encoding that pages with them are in, which is often wider than the name says."""
    assert CODECS_BY_LABEL[label] == codec


def test_every_label_is_in_lower_case_and_has_a_codec() -> None:
    """Python has each codec of the table."""
    assert all(label == label.lower().strip() for label in CODECS_BY_LABEL)
    assert all(codecs.lookup(codec) for codec in CODECS_BY_LABEL.values())


@pytest.mark.parametrize("label", ["utf-7", "replacement", "iso-2022-cn", ""])
def test_what_no_page_should_be_in_has_no_label(label: str) -> None:
    """The standard leaves these out, or has pages in them refused."""
    assert label not in CODECS_BY_LABEL


@pytest.mark.parametrize(
    ("label", "narrow", "text"),
    [
        ("gb2312", "gb2312", "河水上涨"), ("shift_jis", "shift_jis", "川の水位"), ("euc-jp", "euc_jp", "川の水位〜"),
        ("iso-2022-jp", "iso2022_jp", "川の水位"), ("euc-kr", "euc_kr", "강물이"), ("big5", "big5", "河水上漲"),
        ("iso-8859-9", "iso8859-9", "ırmağın"), ("tis-620", "tis_620", "แม่น้ำ"), ("latin1", "latin_1", "Café"),
    ],
)  # fmt: skip
def test_the_wider_codec_reads_what_the_narrow_one_writes(label: str, narrow: str, text: str) -> None:
    """Nothing is lost by taking a label for more than it says."""
    assert text.encode(narrow).decode(CODECS_BY_LABEL[label]) == text


def test_what_pages_in_euc_jp_hold_beyond_the_standard() -> None:
    """The numbers in circles and the short forms of companies that Windows added are read."""
    assert b"\xad\xa1\xad\xea".decode(CODECS_BY_LABEL["euc-jp"]) == "①㈱"
