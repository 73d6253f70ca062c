from __future__ import annotations

from itertools import pairwise

import pytest

from article_parse._blocks import Shape
from article_parse._lines import split_lines
from article_parse._text._markdown_lines import hrefs_of, join_links, split_definitions
from article_parse._text._reader import read_text


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


@pytest.mark.parametrize(
    ("dump", "code", "language"),
    [
        ("# The Dam\n\n$$\n\\int_0^1 x\\,dx\n= \\frac{1}{2}\n$$\n\nIt held.", "\\int_0^1 x\\,dx = \\frac{1}{2}", "tex"),
        ("# The Dam\n\n$$ E = mc^2 $$\n\nIt held.", "E = mc^2", "tex"),
        ("# The Dam\n\n~~~ {.bash .numberLines}\nmake\n~~~\n", "make", "bash"),
    ],
)
def test_formulas_and_languages_in_braces(dump: str, code: str, language: str) -> None:
    """A formula on lines of its own is code of TeX; Pandoc names the language as a class."""
    block = next(block for block in read_text(dump).blocks if block.shape is Shape.CODE)
    assert (block.text, block.language) == (code, language)


def test_an_open_formula_is_none() -> None:
    """Two dollar signs that nothing closes are text."""
    assert all(block.shape is not Shape.CODE for block in read_text("# The Dam\n\n$$ and more\n\nIt held.").blocks)


def test_a_quotation_goes_on_in_the_middle_of_a_sentence() -> None:
    """The sign may be left out then; a new sentence is a paragraph."""
    quotes = [
        [block.text for block in read_text(f"# A\n\n> It held, and\n{line}\n").blocks if block.shape is Shape.QUOTE]
        for line in ("it rained.", "It rained.")
    ]
    assert quotes == [["It held, and it rained."], ["It held, and"]]


def test_titles_and_numbers_belong_to_the_list_of_links() -> None:
    """What says where a link leads is apart from the text."""
    kept, definitions = split_definitions(
        split_lines("It held.⟨1⟩\n\n[a]: /a\n  'A title'\n⟨1⟩ https://a.example: The dam\n'No title'\n\n'Said'\n")
    )
    assert [line.text for line in kept] == ["It held.⟨1⟩", "'Said'"]
    assert hrefs_of(definitions) == {"a": "/a", "⟨1⟩": "https://a.example"}


def test_definitions_are_items() -> None:
    """A colon stands before each; one in a sentence is a colon."""
    blocks = read_text("# The Dam\n\nHeight\n:   31 metres\n\nIt held: so.").blocks
    assert [(block.shape, block.text) for block in blocks[2:]] == [
        (Shape.LIST_ITEM, "31 metres"), (Shape.LINE, "It held: so."),
    ]  # fmt: skip
