"""Any bytes are text in some encoding, and what is declared rightly comes back as it was written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from article_parse._bytes._decode import decode
from article_parse._bytes._encoding_labels import CODECS_BY_LABEL

CODECS = sorted(set(CODECS_BY_LABEL.values()))
LABELS = st.sampled_from((*sorted(CODECS_BY_LABEL), "cp437", "cp950", "johab", "mac-latin2", "shift_jis_2004", "utf-7"))
PIECES = st.sampled_from(
    (
        b"<meta charset=", b"windows-1251", b"utf-16", b">", b'"', b"'", b"<!--", b"-->", b"<script>", b"\x1b$B",
        b"\x1b(B", b"~{", b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\xe9", b"\xc3\xa9", b"\x81", b"\xe4\xb8\xad", b"word ",
        b"<html lang=ru>",
    )
)  # fmt: skip


@given(dump=st.binary() | st.lists(PIECES | st.binary(max_size=4)).map(b"".join))
def test_any_bytes_are_text(dump: bytes) -> None:
    """Bytes that nobody says anything of are decoded, and what had to be replaced is told."""
    decoded = decode(dump)
    assert decoded.encoding is not None
    if decoded.replaced_from is not None:
        assert "\ufffd" in decoded.text


@given(dump=st.binary(), label=LABELS)
def test_any_bytes_are_text_in_any_encoding(dump: bytes, label: str) -> None:
    """No encoding that a page or a caller may name fails."""
    assert isinstance(decode(dump, encoding=label).text, str)
    assert isinstance(decode(b"<meta charset=" + label.encode() + b">" + dump).text, str)


@pytest.mark.parametrize("codec", CODECS)
@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\ufeff")))
def test_what_the_caller_names_comes_back(codec: str, text: str) -> None:
    """Text that was written in an encoding is read in it, where the caller names it."""
    dump = text.encode(codec, "ignore")
    decoded = decode(dump, encoding=codec)
    if not dump.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        assert decoded.text == dump.decode(codec, "replace")
        assert decoded.encoding == codec


@given(text=st.text(st.characters(codec="utf-8", exclude_characters="\ufeff\0\x1b")), label=LABELS)
def test_utf_8_is_utf_8_whatever_is_declared(text: str, label: str) -> None:
    """A page in valid UTF-8 is read as such, its declaration notwithstanding."""
    page = f"<meta charset={label}>é{text}"
    assert decode(page.encode()) == (page, "utf-8", None)
