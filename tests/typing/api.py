"""
What type checkers see of the public names.

Never run: mypy and pyright check it.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any, assert_never, assert_type

from article_parse import (
    BUILTIN,
    Article,
    Code,
    Embed,
    Figure,
    Heading,
    ListItem,
    Moment,
    Note,
    Omission,
    Paragraph,
    Part,
    Passage,
    Person,
    Profile,
    Quote,
    Registry,
    Span,
    Table,
    Trace,
    from_dict,
    from_json,
    parse,
    parse_moment,
    split,
    to_dict,
    to_html,
    to_json,
    to_jsonld,
    to_markdown,
    to_record,
    to_text,
    trace,
)
from article_parse.model import Body, NoteCode, Precision, Role, Section
from article_parse.profiles import Choice
from article_parse.tracing import Block, Claim, LabelledBlock, Reading, Stage


def parse_takes_text_and_bytes(dump: str | bytes, profile: Profile) -> None:
    assert_type(parse(dump), Article)
    assert_type(parse(dump, url="https://paper.example/a", media="text", encoding="utf-8", language="en"), Article)
    assert_type(parse(dump, retrieved_at=datetime(2026, 3, 1, tzinfo=UTC), timezone=UTC), Article)
    assert_type(parse(dump, profile=profile, profiles=Registry(profiles=())), Article)
    assert_type(trace(dump, profiles=BUILTIN), Trace)
    assert_type(trace(dump).article, Article)


def split_takes_text_and_bytes(dump: str | bytes) -> None:
    assert_type(split(dump), tuple[Part, ...])
    assert_type(split(dump, media="text", encoding="utf-8")[0].span, Span)


def parse_refuses_what_is_no_dump() -> None:
    parse(None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    parse("", media="pdf")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    parse("", datetime(2026, 3, 1, tzinfo=UTC))  # type: ignore[arg-type, call-arg]  # pyright: ignore[reportCallIssue]


def an_article_has_these_fields(article: Article) -> None:
    assert_type(article.title, str | None)
    assert_type(article.authors, tuple[Person, ...])
    assert_type(article.published, Moment | None)
    assert_type(article.reading_time, timedelta | None)
    assert_type(article.body, tuple[Body, ...])
    assert_type(article.passages, tuple[Passage, ...])
    assert_type(article.passages[0].published, Moment | None)
    assert_type(article.tags, tuple[str, ...])
    assert_type(article.omissions, tuple[Omission, ...])
    assert_type(article.omissions[0].role, Role)
    assert_type(article.omissions[0].span, Span)
    assert_type(article.notes, tuple[Note, ...])
    assert_type(article.notes[0].code, NoteCode)
    assert_type(article.text, str)
    assert_type(article.word_count, int)
    assert_type(article.sections, tuple[Section, ...])


def an_article_is_frozen(article: Article) -> None:
    article.title = "Another"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


def the_body_is_a_closed_union(block: Body) -> str:
    match block:
        case Heading() | Paragraph() | ListItem() | Quote() | Code() | Table():
            return block.text
        case Figure():
            return block.caption or ""
        case Embed():
            return block.src or ""
        case _:
            assert_never(block)


def a_moment_is_an_interval(moment: Moment) -> None:
    assert_type(parse_moment("2 days ago"), Moment | None)
    assert_type(moment.earliest, datetime | None)
    assert_type(moment.latest, datetime | None)
    assert_type(moment.best, datetime | None)
    assert_type(moment.precision, Precision)
    assert_type(moment.resolve(datetime(2026, 3, 1, tzinfo=UTC)), Moment)
    assert_type(moment.resolve(datetime(2026, 3, 1, tzinfo=UTC), timezone="Asia/Tokyo"), Moment)
    assert_type(moment.date, date | None)
    assert_type(moment.isoformat(), str | None)
    assert_type(moment < max([moment, moment]), bool)
    assert_type(moment >= datetime(2026, 3, 1, tzinfo=UTC), bool)
    assert_type(datetime(2026, 3, 1, tzinfo=UTC) >= moment, bool)


def a_moment_does_not_compare_with_other_values(moment: Moment) -> None:
    moment < "2026-03-01"  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue, reportUnusedExpression]  # noqa: B015


def a_trace_holds_named_types(dump: str) -> None:
    traced = trace(dump, timezone="Europe/Vienna", formatter="moment")
    assert_type(traced.reading, Reading)
    assert_type(traced.reading.claims, tuple[Claim, ...])
    assert_type(traced.blocks, tuple[LabelledBlock, ...])
    assert_type(traced.blocks[0].block, Block)
    assert_type(traced.blocks[0].stage, Stage)
    assert_type(traced.choice, Choice)


def renderers_are_functions(article: Article) -> None:
    assert_type(to_text(article), str)
    assert_type(to_markdown(article), str)
    assert_type(to_html(article), str)
    assert_type(to_json(article), str)
    assert_type(from_json(to_json(article)), Article)
    assert_type(from_json(to_json(article, text=True).encode()), Article)
    assert_type(to_dict(article), dict[str, Any])
    assert_type(from_dict(to_dict(article, text=True)), Article)
    assert_type(to_record(article), dict[str, Any])
    assert_type(to_jsonld(article), dict[str, Any])
