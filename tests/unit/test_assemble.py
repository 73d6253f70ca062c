"""The assembler: labelled blocks and claims become fields, and what is in doubt is noted."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from article_parse._assemble import Given, assemble
from article_parse._blocks import Block, Claim, Reading, Renderer, Shape
from article_parse._fields._byline_pieces import DateContext
from article_parse._span import Span
from article_parse._stages import LabelledBlock, Stage
from article_parse.model import (
    Article,
    Code,
    Figure,
    Heading,
    ListItem,
    Mark,
    NoteCode,
    Paragraph,
    Person,
    Quote,
    Role,
    Table,
)
from article_parse.profiles import Profile

NOON = datetime(2026, 3, 5, 12, tzinfo=UTC)
HERALD = Profile(name="herald", publisher="The Herald", language="de", tags=["slam poetry", "rivers"])


def _assemble(
    *lines: tuple[Role, str | Block],
    claims: tuple[Claim, ...] = (),
    profile: Profile | None = None,
    dates: DateContext = DateContext(retrieved_at=NOON, timezone=UTC, formatter="moment"),  # noqa: B008 a frozen value
    url: str | None = None,
    language: str | None = None,
) -> Article:
    """Assemble the article of *lines*, each a role and a block or its text."""
    blocks: list[Block] = []
    start = 0
    for _, line in lines:
        block = line if isinstance(line, Block) else Block(span=Span(0, 0), text=line)
        blocks.append(block._replace(span=Span(start, start + len(block.text))))
        start += len(block.text) + 1
    canvas = "\n".join(block.text for block in blocks)
    reading = Reading(canvas, tuple(blocks), claims, "text", Renderer.PLAIN)
    labelled = [LabelledBlock(block, role, Stage.LINE, "") for block, (role, _) in zip(blocks, lines, strict=True)]
    return assemble(reading, labelled, profile, Given(url, language, dates))


def _codes(article: Article) -> list[NoteCode]:
    return [note.code for note in article.notes]


@pytest.mark.parametrize(
    ("role", "field"), [(Role.TITLE, "title"), (Role.SUBTITLE, "subtitle"), (Role.CATEGORY, "category")]
)
def test_what_the_page_shows_comes_before_what_it_claims(role: Role, field: str) -> None:
    """A text field is the first block of its role, else the first claim, else nothing."""
    name: Any = {"category": "section"}.get(field, field)
    claims = Claim(name, "As claimed", "meta"), Claim(name, "As claimed later", "meta")
    assert getattr(_assemble((role, "As shown"), (role, "As shown later"), claims=claims), field) == "As shown"
    assert getattr(_assemble((Role.PARAGRAPH, "It rained."), claims=claims), field) == "As claimed"
    assert getattr(_assemble((Role.PARAGRAPH, "It rained.")), field) is None


def test_authors_of_all_bylines_are_kept_once() -> None:
    """Authors come in the order of the page, each once, from all bylines."""
    article = _assemble((Role.BYLINE, "By Ana Limaro and Tomas Veld"), (Role.BYLINE, "By Ana Limaro"))
    assert article.authors == (Person(name="Ana Limaro"), Person(name="Tomas Veld"))


def test_claimed_authors_step_in() -> None:
    """Authors that the metadata name come before those of a byline, which is asked where they name none."""
    claims = (Claim("author", "Ana Limaro, Tomas Veld", "meta"),)
    byline = Role.BYLINE, "By Jo Hollow"
    assert [each.name for each in _assemble(byline, claims=claims).authors] == ["Ana Limaro", "Tomas Veld"]
    assert [each.name for each in _assemble(byline).authors] == ["Jo Hollow"]


def test_a_by_word_announces_the_next_line() -> None:
    """A name below a line that says "By" is an author."""
    assert _assemble((Role.BYLINE, "By"), (Role.BYLINE, "teska lemond")).authors == (Person(name="teska lemond"),)


def test_a_claimed_date_is_exact_and_comes_first() -> None:
    """The date in the metadata is taken before what the byline shows, which may be relative."""
    claims = (Claim("published", "not a date", "meta"), Claim("published", "2026-03-04T10:15:00Z", "meta"))
    published = _assemble((Role.DATE, "2 days ago"), claims=claims).published
    assert published is not None
    assert published.text == "2026-03-04T10:15:00Z"


def test_published_and_modified_are_told_apart() -> None:
    """A date with a label for changes is when the article was modified, wherever it stands."""
    article = _assemble((Role.DATE, "Updated 4 March 2026"), (Role.DATE, "Published 3 March 2026"))
    assert article.published is not None
    assert article.modified is not None
    assert (article.published.text, article.modified.text) == ("3 March 2026", "4 March 2026")


def test_the_reading_time_may_stand_in_any_line_of_the_head() -> None:
    """The first reading time is taken from a byline, a date line or a line of its own."""
    assert _assemble((Role.BYLINE, "By Ana Limaro 4 min read")).reading_time == timedelta(minutes=4)
    assert _assemble((Role.READING_TIME, "7 min read")).reading_time == timedelta(minutes=7)


def test_tags_of_all_lines_are_kept_once() -> None:
    """Tags of all their lines come in order, each once; linked data steps in where no line has any."""
    claims = (Claim("tag", "Weather", "json-ld"),)
    shown = (Role.TAGS, "Tags: Rivers, Floods"), (Role.TAGS, "Floods, Ferries")
    assert _assemble(*shown, claims=claims).tags == ("Rivers", "Floods", "Ferries")
    assert _assemble(claims=claims).tags == ("Weather",)


def test_glued_tags_are_noted_with_their_place() -> None:
    """Tags that had to be taken apart are a guess, so a note points at their line."""
    article = _assemble((Role.PARAGRAPH, "It rained."), (Role.TAGS, "HumanityNatureClimate"))
    assert article.tags == ("Humanity", "Nature", "Climate")
    assert [(note.code, note.span) for note in article.notes if note.span] == [(NoteCode.TAGS_UNGLUED, Span(11, 32))]


def test_a_profile_fills_in_what_it_knows() -> None:
    """Publisher, language and vocabulary come from the profile; claims step in where it is silent."""
    claims = Claim("publisher", "Herald Media", "meta"), Claim("language", "en", "html")
    article = _assemble((Role.TAGS, "slam poetryrivers"), claims=claims, profile=HERALD)
    assert (article.profile, article.publisher, article.language) == ("herald", "The Herald", "de")
    assert article.tags == ("slam poetry", "rivers")
    silent = _assemble(claims=claims, profile=Profile(name="silent"))
    assert (silent.profile, silent.publisher, silent.language) == ("silent", "Herald Media", "en")


def test_the_caller_comes_first() -> None:
    """The address and the language that the caller gives are taken before all others."""
    claims = Claim("url", "https://claimed.example/", "meta"), Claim("language", "en", "html")
    article = _assemble(claims=claims, profile=HERALD, url="https://given.example/", language="pt-BR")
    assert (article.url, article.language) == ("https://given.example/", "pt-BR")
    assert _assemble(claims=claims).url == "https://claimed.example/"


def test_the_language_is_guessed_from_the_body() -> None:
    """Where nobody states the language the function words of the body tell it; a few words tell nothing."""
    prose = "The water rose in the night and it was the old dam that held, as it had for all of their lives."
    assert _assemble((Role.PARAGRAPH, prose)).language == "en"
    assert _assemble((Role.COMMENTS, prose)).language is None


@pytest.mark.parametrize(
    ("role", "block", "expected"),
    [
        (Role.PARAGRAPH, Block(Span(0, 0), "It rained."), Paragraph(text="It rained.", span=Span(0, 10))),
        (Role.HEADING, Block(Span(0, 0), "Rain"), Heading(text="Rain", span=Span(0, 4), level=2)),
        (
            Role.HEADING,
            Block(Span(0, 0), "Rain", Shape.HEADING, level=9),
            Heading(text="Rain", span=Span(0, 4), level=6),
        ),
        (Role.LIST_ITEM, Block(Span(0, 0), "a rope", level=0), ListItem(text="a rope", span=Span(0, 6))),
        (
            Role.LIST_ITEM,
            Block(Span(0, 0), "a rope", Shape.LIST_ITEM, marker="12.", level=3, ordered=True),
            ListItem(text="a rope", span=Span(0, 6), level=3, ordered=True, number=12),
        ),
        (Role.QUOTE, Block(Span(0, 0), "Not a drop."), Quote(text="Not a drop.", span=Span(0, 11))),
        (
            Role.CODE,
            Block(Span(0, 0), "x = 1", Shape.CODE, language="python"),
            Code(text="x = 1", span=Span(0, 5), language="python"),
        ),
        (
            Role.TABLE,
            Block(Span(0, 0), "a\tb", Shape.TABLE, rows=(("a", "b"),), header_rows=1),
            Table(rows=(("a", "b"),), span=Span(0, 3), header_rows=1),
        ),
        (
            Role.FIGURE,
            Block(Span(0, 0), "A dam", Shape.IMAGE, alt="A dam", src="/dam.jpg"),
            Figure(span=Span(0, 5), alt="A dam", src="/dam.jpg"),
        ),
        (
            Role.FIGURE,
            Block(Span(0, 0), "At dusk", Shape.IMAGE, alt="A dam"),
            Figure(span=Span(0, 7), caption="At dusk", alt="A dam"),
        ),
    ],
)
def test_a_block_of_the_body(role: Role, block: Block, expected: object) -> None:
    """A block becomes what its role says, with what the reader saw of it."""
    assert _assemble((role, block)).body == (expected,)


def test_marks_stay_with_their_text() -> None:
    """Links and emphasis of a block are marks of the block of the body."""
    marks = (Mark(kind="link", start=0, stop=2, href="/rain"),)
    assert _assemble((Role.PARAGRAPH, Block(Span(0, 0), "It rained.", marks=marks))).body[0].marks == marks


def test_every_block_stands_in_one_place() -> None:
    """Body, metadata and omissions share the blocks among them, by role alone."""
    article = _assemble(*((role, role.value) for role in Role))
    assert len(article.body) + len(article.metadata) + len(article.omissions) == len(Role)
    assert [line.role for line in article.metadata] == [role for role in Role if role.is_metadata]
    assert [each.role for each in article.omissions] == [
        role for role in Role if not role.is_metadata and not role.is_body
    ]


@pytest.mark.parametrize(
    ("lines", "codes"),
    [
        ([], [NoteCode.EMPTY]),
        ([(Role.SHARE, "Share")], [NoteCode.NO_TITLE, NoteCode.NO_BODY]),
        ([(Role.TITLE, "Rain")], [NoteCode.NO_BODY]),
        ([(Role.PARAGRAPH, "It rained.")], [NoteCode.NO_TITLE]),
        ([(Role.TITLE, "Rain"), (Role.PARAGRAPH, "It rained.")], []),
    ],
)
def test_what_is_missing_is_noted(lines: list[tuple[Role, str]], codes: list[NoteCode]) -> None:
    """An empty dump, a missing headline and a missing body are noted; a whole article needs no note."""
    assert _codes(_assemble(*lines)) == codes


@pytest.mark.parametrize(
    ("text", "dates", "code"),
    [
        ("2 hours ago", DateContext(formatter="moment"), NoteCode.NO_REFERENCE),
        ("2 hours ago", DateContext(retrieved_at=NOON), NoteCode.FORMATTER_UNKNOWN),
        ("4 March 2026", DateContext(retrieved_at=NOON), NoteCode.TIMEZONE_UNKNOWN),
    ],
)
def test_what_widened_a_date_is_noted(text: str, dates: DateContext, code: NoteCode) -> None:
    """An unknown reference, formatter or zone is noted where a date depends on it, and nowhere else."""
    head = (Role.TITLE, "Rain"), (Role.PARAGRAPH, "It rained.")
    assert _codes(_assemble(*head, (Role.DATE, text), dates=dates)) == [code]
    assert _codes(_assemble(*head, (Role.DATE, text))) == []
    assert _codes(_assemble(*head, dates=dates)) == []


def test_an_open_order_of_digits_is_noted() -> None:
    """A date of digits that holds two days is noted; one with a single reading is not."""
    head = (Role.TITLE, "Rain"), (Role.PARAGRAPH, "It rained.")
    dates = DateContext(timezone=UTC)
    assert _codes(_assemble(*head, (Role.DATE, "02/03/2026"), dates=dates)) == [NoteCode.DATE_ORDER_UNKNOWN]
    assert _codes(_assemble(*head, (Role.DATE, "25/03/2026"), dates=dates)) == []


def test_notes_of_the_reader_are_kept() -> None:
    """What the reader had to repair stays noted, before what the assembler adds."""
    from article_parse._read import read  # noqa: PLC0415 only this test reads

    reading = read(b"caf\x81\xff", encoding="utf-8")
    article = assemble(reading, [], None, Given(None, None, DateContext()))
    assert _codes(article)[: len(reading.notes)] == [note.code for note in reading.notes]
    assert NoteCode.UNDECODABLE in _codes(article)
