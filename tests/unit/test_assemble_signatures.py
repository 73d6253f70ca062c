"""Who signs a page outside of its byline."""

from __future__ import annotations

import pytest

from article_parse._assemble._signatures import signatures
from article_parse._blocks import Block, Element
from article_parse._roles import Role
from article_parse._span import Span
from article_parse._stages import LabelledBlock, Stage
from article_parse.model import Mark


def _line(text: str, classes: str = "", role: Role = Role.BOILERPLATE, href: str | None = None) -> LabelledBlock:
    marks = (Mark(kind="link", start=0, stop=len(text), href=href),) if href is not None else ()
    path = (Element("div", classes=classes), Element("p"))
    return LabelledBlock(Block(Span(0, len(text)), text, path=path, marks=marks), role, Stage.LINE, "")


TITLE = _line("The mill turns again", role=Role.TITLE)
PROSE = _line("The water came back in spring.", role=Role.PARAGRAPH)


def _signed(*lines: LabelledBlock) -> list[str]:
    people = next(filter(None, signatures(lines)), [])
    return [person.name for person in people]


def test_a_page_that_nobody_signs() -> None:
    """A headline, prose and names without a word or an element for authors sign nothing."""
    assert _signed() == []
    assert _signed(TITLE, PROSE, _line("Ana Limaro")) == []


@pytest.mark.parametrize(
    "lines",
    [
        (_line("Posted by Ana Limaro on 2 March 2026"),),
        (_line("Written by"), _line("Ana Limaro")),
        (_line("Ana Limaro", "post-author-name"),),
        (_line("Ana Limaro", "author"),),
        (_line("Ana Limaro", href="/authors/ana-limaro"),),
        (_line("Picture of Ana Limaro"), _line("Ana Limaro")),
    ],
)
def test_a_line_signs_the_page(lines: tuple[LabelledBlock, ...]) -> None:
    """A by-word, an element for the author, a link to a person's page or a picture each make a line a signature."""
    assert _signed(TITLE, *lines, PROSE) == ["Ana Limaro"]


@pytest.mark.parametrize(
    "line",
    [
        _line("Photos by Ana Limaro"),
        _line("By noon the farmers had gone"),
        _line("By Ana Limaro", role=Role.RELATED),
        _line("By Ana Limaro", role=Role.COMMENTS),
        _line("By Ana Limaro", "related-card"),
        _line("About the author", "author"),
        _line("Ana Limaro", "authority"),
        _line("Ana Limaro", href="/rivers/ana-limaro"),
        _line("Posted by Ana Limaro " + "and so on " * 20),
    ],
)
def test_other_lines_do_not(line: LabelledBlock) -> None:
    """Photographers, prose, what others wrote, headings of boxes and other links are no signatures."""
    assert _signed(TITLE, PROSE, line) == []


def test_a_picture_counts_where_the_name_stands_alone_too() -> None:
    """The picture of somebody whom no other line names may be one of the article."""
    assert _signed(TITLE, _line("Picture of Ana Limaro"), PROSE) == []


def test_a_link_counts_by_the_headline_only() -> None:
    """A link to a person's page further down is that of another article."""
    link = _line("Ana Limaro", href="/team/ana-limaro")
    assert _signed(link, TITLE) == ["Ana Limaro"]
    assert _signed(TITLE, *[PROSE] * 6, link) == []
    assert _signed(link) == []


def test_a_by_word_comes_before_an_element() -> None:
    """A line that says who wrote the page is likelier than a box about somebody."""
    assert _signed(TITLE, _line("Jo Hollow", "author"), _line("By Ana Limaro")) == ["Ana Limaro"]


def test_few_lines_are_read_for_who_wrote_it() -> None:
    """Lines with a by-word that names nobody are read up to some dozen; lines without one do not count."""
    unread, other = _line("Von Wasser"), _line("Über den Fluß")
    signed = _line("Posted by Ana Limaro on 2 March 2026")
    assert _signed(*[other] * 100, *[unread] * 9, signed) == ["Ana Limaro"]
    assert _signed(*[unread] * 100, signed) == []
