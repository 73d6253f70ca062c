from __future__ import annotations

from itertools import pairwise

from article_parse._blocks import Shape
from article_parse._read._lines import split_lines
from article_parse._read._markdown_lines import join_links, split_definitions
from article_parse._read._text import read_text


def test_fenced_code_keeps_its_lines_and_language() -> None:
    """Blank lines and indentation are those of the dump; an open fence is a line like others."""
    block = read_text("# The Dam\n\n```python\nif wet:\n\n    run()\n```\n\nIt held.").blocks[1]
    assert (block.shape, block.text, block.language) == (Shape.CODE, "if wet:\n\n    run()", "python")
    assert read_text("# The Dam\n\n```python\nif wet:\n\nIt held.").blocks[1].shape is Shape.LINE


def test_underlined_headings() -> None:
    """A row of signs below a line makes it a heading; below a sentence it is a rule."""
    blocks = read_text("The Dam\n=======\n\nThe water\n---------\n\nIt *rose*.\n---\n").blocks
    assert [(block.text, block.level) for block in blocks[:2]] == [("The Dam", 1), ("The water", 2)]
    assert blocks[2].shape is Shape.LINE


def test_a_quote_goes_on_over_lines() -> None:
    """Lines of a quote are one paragraph, save where two spaces or a blank line end them."""
    blocks = read_text("# The Dam\n\n> Not one\n> drop.\n>\n> — Ana Lima\n\n> Rain  \n> falls\n").blocks
    assert [block.text for block in blocks[1:]] == ["Not one drop.", ">", "— Ana Lima", "Rain", "falls"]


def test_links_over_lines_are_joined() -> None:
    """The text of a link may go on over lines."""
    lines = split_lines("[The\nDam](/dam) held\n\n[an open\n\nbracket")
    assert [line.text for line in join_links(lines)] == ["[The Dam](/dam) held", "[an open", "bracket"]


def test_definitions_of_links_stand_apart() -> None:
    """Where links lead is no text; a footnote is."""
    lines = split_lines("It [held][1].\n\n[1]: https://herald.example/dam\n[^2]: It did.")
    kept, definitions = split_definitions(lines)
    assert [line.text for line in kept] == ["It [held][1].", "[^2]: It did."]
    assert len(definitions) == 1


def test_code_holds_what_reads_like_a_definition() -> None:
    """Code is taken as it stands, with the lines in it that would say elsewhere where a link leads."""
    for code in ("```\nx = 1\n[1]: /a\n\ny = 2\n```", "    x = 1\n    [1]: /a\n    y = 2\n"):
        blocks = read_text(f"# The Dam\n\n{code}\n\nIt held.\n\n[2]: /b\n").blocks
        assert [block.shape for block in blocks] == [Shape.HEADING, Shape.CODE, Shape.LINE, Shape.FURNITURE]
        assert "[1]: /a" in blocks[1].text


def test_what_is_cut_out_parts_the_lines_around_it() -> None:
    """A table and an initial end where a line between them is taken elsewhere."""
    for dump in ("# The Dam\n\na|b\n[1]: /a\n-|-\n1|2\n", f"# The Dam\n\nT\n[1]: /a\nhe {'old dam held ' * 8}\n"):
        blocks = read_text(dump).blocks
        assert all(block.span.stop <= behind.span.start for block, behind in pairwise(blocks))
        assert any(block.text == "[1]: /a" for block in blocks)
