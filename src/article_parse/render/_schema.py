"""The codec of every class of the model."""

# ruff: noqa: ANN401  (JSON can be anything)

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, assert_never, get_args

import attrs

from article_parse.model import (
    Article,
    Body,
    Code,
    Elapsed,
    Figure,
    Heading,
    ListItem,
    Mark,
    MarkKind,
    MetadataLine,
    Moment,
    Note,
    NoteCode,
    Omission,
    Paragraph,
    Person,
    PersonRole,
    Precision,
    Quote,
    RelativeRule,
    Role,
    Shift,
    Span,
    Table,
)
from article_parse.render._codec import (
    BOOLEAN,
    DURATION,
    INSTANT,
    INTEGER,
    NUMBER,
    TEXT,
    Codec,
    as_object,
    choice,
    many,
    member,
    optional,
    pair,
    record,
    unfit,
)

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


def _attrs(kind: type[T], /, **codecs: Codec[Any]) -> Codec[T]:
    fields = attrs.fields(kind)  # type: ignore[arg-type]
    return record(kind, frozenset(field.name for field in fields if field.default is attrs.NOTHING), codecs)


def _named(kind: Callable[..., T], defaults: dict[str, Any], /, **codecs: Codec[Any]) -> Codec[T]:
    return record(kind, frozenset(codecs) - defaults.keys(), codecs)


def _sparse(codec: Codec[T], blank: dict[str, Any]) -> Codec[T]:
    def write(value: T) -> dict[str, Any]:
        return {name: each for name, each in codec.write(value).items() if each != blank[name]}

    return Codec(write, codec.read)


SPAN = pair(Span)
_MAYBE_TEXT = optional(TEXT)
_MAYBE_INTEGER = optional(INTEGER)

SHIFT = _sparse(
    _named(
        Shift,
        Shift._field_defaults,
        years=INTEGER, months=INTEGER, days=INTEGER, seconds=NUMBER,
        year=_MAYBE_INTEGER, month=_MAYBE_INTEGER, day=_MAYBE_INTEGER,
        hour=_MAYBE_INTEGER, minute=_MAYBE_INTEGER, second=_MAYBE_INTEGER,
        weekday=optional(pair(lambda day, count: (day, count))),
    ),
    Shift._field_defaults,
)  # fmt: skip
RULE = _named(
    RelativeRule,
    RelativeRule._field_defaults,
    first=optional(SHIFT), last=SHIFT, local=BOOLEAN, yearly=BOOLEAN,
)  # fmt: skip
ELAPSED = _named(Elapsed, Elapsed._field_defaults, shortest=DURATION, longest=optional(DURATION))
MOMENT = _attrs(
    Moment,
    text=TEXT,
    earliest=optional(INSTANT),
    latest=optional(INSTANT),
    elapsed=optional(ELAPSED),
    precision=member(Precision),
    approximate=BOOLEAN,
    relative=BOOLEAN,
    source=TEXT,
    rule=optional(RULE),
)
PERSON = _attrs(Person, name=TEXT, role=choice(*get_args(PersonRole)), url=_MAYBE_TEXT)
MARK = _attrs(Mark, kind=choice(*get_args(MarkKind)), start=INTEGER, stop=INTEGER, href=_MAYBE_TEXT)
OMISSION = _attrs(Omission, role=member(Role), text=TEXT, span=SPAN)
METADATA_LINE = _attrs(MetadataLine, role=member(Role), text=TEXT, span=SPAN)
NOTE = _attrs(Note, code=member(NoteCode), message=TEXT, span=optional(SPAN))

_MARKS = many(MARK)
BLOCKS: dict[str, Codec[Any]] = {
    "heading": _attrs(Heading, text=TEXT, span=SPAN, level=INTEGER, marks=_MARKS),
    "paragraph": _attrs(Paragraph, text=TEXT, span=SPAN, marks=_MARKS),
    "list_item": _attrs(
        ListItem, text=TEXT, span=SPAN, level=INTEGER, ordered=BOOLEAN, number=_MAYBE_INTEGER, marks=_MARKS
    ),
    "quote": _attrs(Quote, text=TEXT, span=SPAN, marks=_MARKS),
    "code": _attrs(Code, text=TEXT, span=SPAN, language=_MAYBE_TEXT, marks=_MARKS),
    "table": _attrs(Table, rows=many(many(TEXT)), span=SPAN, header_rows=INTEGER, marks=_MARKS),
    "figure": _attrs(
        Figure,
        caption=_MAYBE_TEXT, credit=_MAYBE_TEXT, alt=_MAYBE_TEXT, src=_MAYBE_TEXT, span=SPAN, marks=_MARKS,
    ),
}  # fmt: skip


def _type_of(block: Body) -> str:
    match block:
        case Heading():
            return "heading"
        case Paragraph():
            return "paragraph"
        case ListItem():
            return "list_item"
        case Quote():
            return "quote"
        case Code():
            return "code"
        case Table():
            return "table"
        case Figure():
            return "figure"
        case _:
            assert_never(block)


def _write_block(block: Body) -> dict[str, Any]:
    kind = _type_of(block)
    return {"type": kind, **BLOCKS[kind].write(block)}


def _read_block(value: Any) -> Body:
    fields = as_object(value)
    kind = fields.get("type")
    if not isinstance(kind, str) or kind not in BLOCKS:
        misfit = unfit(kind, "one of " + ", ".join(BLOCKS))
        misfit.steps.append(".type")
        raise misfit
    block: Body = BLOCKS[kind].read({name: each for name, each in fields.items() if name != "type"})
    return block


ARTICLE = _attrs(
    Article,
    title=_MAYBE_TEXT,
    subtitle=_MAYBE_TEXT,
    authors=many(PERSON),
    published=optional(MOMENT),
    modified=optional(MOMENT),
    reading_time=optional(DURATION),
    body=many(Codec(_write_block, _read_block)),
    tags=many(TEXT),
    category=_MAYBE_TEXT,
    publisher=_MAYBE_TEXT,
    language=_MAYBE_TEXT,
    url=_MAYBE_TEXT,
    metadata=many(METADATA_LINE),
    omissions=many(OMISSION),
    notes=many(NOTE),
    profile=_MAYBE_TEXT,
)
