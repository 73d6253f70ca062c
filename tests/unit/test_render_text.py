from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from article_parse import parse
from article_parse.model import (
    Article,
    Body,
    Code,
    Embed,
    Figure,
    Heading,
    ListItem,
    Moment,
    Paragraph,
    Passage,
    Person,
    Precision,
    Quote,
    Span,
    Table,
)
from article_parse.render import to_text

SPAN = Span(0, 0)


def _body(*blocks: Body) -> str:
    return to_text(Article(body=blocks))


def test_everything_printed_stands_in_its_order() -> None:
    """Headline, dek, byline, date and body are printed, apart by blank lines."""
    article = Article(
        title="The Dam",
        subtitle="It held",
        authors=(Person(name="Ana Lima"), Person(name="Rui Costa", role="editor"), Person(name="NWA", role="agency")),
        published=Moment(text="2 days ago", precision=Precision.DAY),
        body=(Paragraph(text="It rained.", span=SPAN), Heading(text="After", span=SPAN), Quote(text="No.", span=SPAN)),
        tags=("dams",),
    )
    expected = "The Dam\n\nIt held\n\nBy Ana Lima and NWA\n\n2 days ago\n\nIt rained.\n\nAfter\n\n> No."
    assert to_text(article) == expected


def test_what_has_no_text_is_not_printed() -> None:
    """Empty fields and blocks leave no blank lines behind."""
    blank: list[Body] = [
        Paragraph(text=" \n", span=SPAN),
        Quote(text="", span=SPAN),
        Code(text="\n", span=SPAN),
        Table(rows=(), span=SPAN),
        Figure(span=SPAN, caption=" "),
        Embed(text=" ", span=SPAN),
        Quote(text="", attribution=" ", span=SPAN),
        ListItem(text=" ", span=SPAN),
    ]
    assert to_text(Article(title="", subtitle=" ", body=tuple(blank))) == ""


def test_lists_keep_their_levels_and_numbers() -> None:
    """Items carry a hyphen or their number, and are indented by level; a list stands in one piece."""
    items = [("a", 1, None), ("b", 4, 7), ("c", 1, None)]
    body = [ListItem(text=text, span=SPAN, level=level, ordered=n is not None, number=n) for text, level, n in items]
    assert _body(Paragraph(text="x", span=SPAN), *body, Paragraph(text="y", span=SPAN)) == "x\n\n- a\n  7. b\n- c\n\ny"


def test_code_tables_and_figures_are_told_from_prose() -> None:
    """Code is indented, cells stand apart by tabs, and the words of an image stand in brackets."""
    assert _body(Code(text="if x:\n\n  y\n", span=SPAN)) == "    if x:\n\n      y"
    assert _body(Table(rows=(("Year", "Rain\nfall"), ("2025", "7")), span=SPAN)) == "Year\tRain fall\n2025\t7"
    assert _body(Figure(span=SPAN, caption="The dam.", credit="A. Lima", alt="dam")) == "[The dam. A. Lima]"
    assert _body(Figure(span=SPAN, alt="dam")) == "[dam]"


def test_quotations_and_embeds_name_their_source() -> None:
    """Who is quoted stands below the quotation; of what is embedded the words are printed, or else the address."""
    assert _body(Quote(text="No.", span=SPAN, attribution="Rui\nCosta")) == "> No.\n> — Rui Costa"
    assert _body(Embed(text="The water is down.", span=SPAN, src="/7")) == "[The water is down.]"
    assert _body(Embed(text="", span=SPAN, src="/7")) == "[/7]"


def test_times_and_labels_stand_above_their_passages() -> None:
    """An entry of a live blog is printed below its time, a box below its title, a footnote below its mark."""
    body = tuple(Paragraph(text=text, span=SPAN) for text in ("a", "b", "(2) c"))
    passages = (
        Passage(kind="live_entry", start=0, stop=1, published=Moment(text="12:00", precision=Precision.MINUTE)),
        Passage(kind="info_box", start=1, stop=2, label="Facts"),
        Passage(kind="footnote", start=2, stop=3, label="2"),
    )
    assert to_text(Article(body=body, passages=passages)) == "12:00\n\na\n\nFacts\n\nb\n\n(2) c"


@given(st.lists(st.text(min_size=1), max_size=5))
def test_a_block_of_prose_is_one_line(texts: list[str]) -> None:
    """Line ends inside a block are printed as spaces, so that blocks can be told apart again."""
    printed = _body(*(Paragraph(text=text, span=SPAN) for text in texts))
    expected = [" ".join(text.splitlines()).split() for text in texts if text.strip()]
    assert [line.split() for line in printed.split("\n\n") if line] == expected


def test_parse_reads_the_text_back() -> None:
    """``parse(to_text(a))`` keeps the headline, the author and the paragraphs."""
    prose = (
        "The old dam above the town held through the night, officials said on Monday, while the river kept rising.",
        "Engineers had opened two of the three gates before the storm came, and the third one was opened at dawn.",
        "Nobody was hurt, but forty families who live below the wall spent the night in the school on the hill.",
    )
    article = Article(
        title="Old Dam Holds as the River Keeps Rising",
        authors=(Person(name="Ana Lima"),),
        body=tuple(Paragraph(text=text, span=SPAN) for text in prose),
    )
    again = parse(to_text(article))
    assert again.title == article.title
    assert [person.name for person in again.authors] == ["Ana Lima"]
    assert tuple(block.text for block in again.body) == prose
