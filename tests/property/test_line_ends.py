"""How lines end, and what white space is made of, changes where things stand and nothing else."""

from __future__ import annotations

from textwrap import indent

from dress.articles import without_spans
from dress.dumps import text_dumps
from dress.story import RETRIEVED_AT
from hypothesis import given
from hypothesis import strategies as st

from article_parse import parse


def _assert_same(dump: str, changed: str | bytes) -> None:
    expected = without_spans(parse(dump, media="text", retrieved_at=RETRIEVED_AT))
    assert expected == without_spans(parse(changed, media="text", retrieved_at=RETRIEVED_AT))


@given(dump=text_dumps())
def test_crlf(dump: str) -> None:
    """Lines may end as on Windows."""
    _assert_same(_lf(dump), _lf(dump).replace("\n", "\r\n"))


@given(dump=text_dumps())
def test_cr(dump: str) -> None:
    """Lines may end as on old Macs."""
    _assert_same(_lf(dump), _lf(dump).replace("\n", "\r"))


@given(dump=text_dumps())
def test_bom(dump: str) -> None:
    """A byte order mark is no text, neither in a string nor in bytes."""
    _assert_same(dump, "\ufeff" + dump)
    _assert_same(dump, dump.encode("utf-8-sig"))


@given(dump=text_dumps(), codec=st.sampled_from(("utf-16", "utf-32")))
def test_wide_encodings_with_bom(dump: str, codec: str) -> None:
    """The byte order mark of the wider encodings is heeded."""
    _assert_same(dump, dump.encode(codec))


@given(dump=text_dumps(), columns=st.integers(1, 8))
def test_indentation(dump: str, columns: int) -> None:
    """A dump that is indented as a whole, as when quoted in a program, is the same dump."""
    _assert_same(_lf(dump), indent(_lf(dump), " " * columns))


@given(dump=text_dumps())
def test_no_break_spaces(dump: str) -> None:
    """A no-break space is a space."""
    _assert_same(dump, dump.replace(" ", "\u00a0"))


@given(dump=text_dumps(), blanks=st.sampled_from((" ", "   ", "\t", "\u00a0")))
def test_trailing_spaces(dump: str, blanks: str) -> None:
    """What stands unseen at the ends of lines counts for nothing."""
    _assert_same(_lf(dump), _lf(dump).replace("\n", f"{blanks}\n"))


@given(dump=text_dumps())
def test_form_feeds(dump: str) -> None:
    """A form feed between two blocks ends a page of paper and nothing else; in the place of a blank line it is one."""
    _assert_same(_lf(dump), _lf(dump).replace("\n\n", "\n\f\n"))
    _assert_same(_lf(dump), _lf(dump).replace("\n\n", "\n\f"))


@given(dump=text_dumps(), before=st.integers(0, 5), after=st.integers(0, 5))
def test_blank_lines_around(dump: str, before: int, after: int) -> None:
    """Blank lines above and below a dump count for nothing."""
    _assert_same(dump, "\n" * before + dump + "\n" * after)


@given(dump=text_dumps(), mark=st.sampled_from(("\u200b", "\u2060", "\u00ad")))
def test_invisible_characters(dump: str, mark: str) -> None:
    """Zero-width characters and soft hyphens inside words are dropped."""
    _assert_same(dump, dump.replace("the ", f"t{mark}he "))


def _lf(dump: str) -> str:
    # The header of a WARC record has line ends of its own.
    return dump.replace("\r\n", "\n")
