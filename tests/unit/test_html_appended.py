"""Text that the parser of HTML would copy again and again."""

from __future__ import annotations

import pytest

from article_parse import parse
from article_parse._html._appended import appends_too_much
from article_parse.model import NoteCode

SIZE = 100_000


@pytest.mark.parametrize(
    ("before", "piece"),
    [
        ("<table>", "x<!---->"),
        ("<TABLE><TR>", "x<!---->"),
        ("<table>", "x<tr>y<td>z</td>w"),
        ("<table>", "x<tr a=b></tr>"),
        ("<table>", "x<input type=hidden>"),
        ("<table>", "x<style>a</style>"),
        ("<table>", "x<col a=b>"),
        ("<table>\n<!-- a --><tr>\n", "&nbsp;<td>z</td>"),
        ("<table><td>a<td>z</td>", "x<!---->"),
        ("<table><tr><td>a</tr>", "x<!---->"),
        ("<table><tr><td><col>", "x<!---->"),
        ("<table><tr><td>" + "<a>" * 65 + "</td>", "x<!---->"),
        ("<table><table>a</table><table>", "x<!---->"),
        ("<table><svg><td></svg>", "x<!---->"),
        ("<table><tr><select><td></select>", "x<!---->"),
        ("<table><template><td></template>", "x<!---->"),
        ('<script>"<table><!--"</script><table>', "x<!---->"),
        ("<svg><style><table></style>", "x<!---->"),
        ("<table></table><p>", "x</b><td a=b>"),
        ("<p>", "x</b a=b>"),
        ("", "x</table a=b>"),
        ("", "x</td a=b></table>"),
        ("", "x</td><td a=b>"),
        ("<form>", "x<form a=b>"),
        ("", "x<head a=b>"),
        ("x", "x</body><!---->"),
        # What looks like a tag and stands in an attribute, a comment or a script is none.
        ('<p a="</td><!--">', "x</i a=b>"),
        ("<!--<table><td-->", "x</td><td a=b>"),
        ('<p a="<table><tr><td>">', "x</td><td a=b>"),
        ("<script>'<table><td>'</script>", "x</tr><tr a=b><td>"),
        ('<table><p a="<tr><td><!--">', "x<!---->"),
    ],
)
def test_text_that_is_appended_piece_by_piece_is_told(before: str, piece: str) -> None:
    """Whatever parts the pieces and is put elsewhere, and wherever else they go together, they are copied each time."""
    assert appends_too_much(before + piece * (SIZE // len(piece)))
    assert not appends_too_much(before + piece * 100)


@pytest.mark.parametrize(
    ("before", "piece"),
    [
        ("", "<table><tr><td>abc</td><td>def</td></tr></table>"),
        ("<table><caption>a</caption>", "<tr><td>abc</td><td>def</td></tr>\n"),
        ("<table><colgroup><col><col></colgroup><tbody>", "<tr><td>abc<td><table><tr><th>def</table>"),
        ("<table>", "<tr><form a=b><td>abc</td></form><!-- a --></tr>\n"),
        ("<table>", "<tr><script>if (a < b) c</script><td>abc</td></tr>"),
        ("<table><tr>", "<td><svg a=b><title>a</title></svg><select><option>b</select>abc</td >"),
        ("<table>", "abc<p>def</p>"),
        ("<p>", "abc<!-- -->"),
        ("", "<p>abc <b>def</b> ghi</p ><form a=b>jkl</form>"),
        ("<body a=b><table><tr><td>", "abc<!-- --><td c=d>"),
        ("", "</body></html><body a=b><p>abc"),
    ],
)
def test_what_stands_where_it_may_is_no_bother(before: str, piece: str) -> None:
    """Rows in tables and cells in rows, however broken they are otherwise, and comments in text part it."""
    assert not appends_too_much(before + piece * (SIZE // len(piece)))


def test_a_page_that_would_take_all_memory_is_read_as_text() -> None:
    """A table of loose words is read without a tree, with a note."""
    article = parse("<table>" + "x<!---->" * 100_000)
    assert [note.code for note in article.notes][:1] == [NoteCode.TOO_DEEP]
