"""
The codec of an article, put together from the annotations of the model.

A field that the model gains is written and read without a change here.
"""

# ruff: noqa: ANN401  (JSON can be anything)

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from article_parse.model import (
    Article,
    Body,
    Code,
    Embed,
    Figure,
    Heading,
    ListItem,
    Paragraph,
    Quote,
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
    fixed,
    many,
    member,
    optional,
    record,
    unfit,
)

_PLAIN: dict[Any, Codec[Any]] = {
    str: TEXT,
    int: INTEGER,
    float: NUMBER,
    bool: BOOLEAN,
    datetime: INSTANT,
    timedelta: DURATION,
    Span: fixed(Span, INTEGER, INTEGER),
}
TYPES: dict[str, type[Body]] = {
    "heading": Heading,
    "paragraph": Paragraph,
    "list_item": ListItem,
    "quote": Quote,
    "code": Code,
    "table": Table,
    "figure": Figure,
    "embed": Embed,
}


def _codec_of(hint: Any) -> Codec[Any]:
    """Give the codec of an annotation of the model."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    arguments = get_args(hint)
    origin = get_origin(hint)
    if hint == Body:
        return _blocks()
    if origin in (Union, UnionType):
        (rest,) = (each for each in arguments if each is not NoneType)
        return optional(_codec_of(rest))
    if origin is Literal:
        return choice(*arguments)
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            return many(_codec_of(arguments[0]))
        return fixed(lambda *values: values, *map(_codec_of, arguments))
    return member(hint) if issubclass(hint, Enum) else _record_of(hint)


def _record_of(kind: type[Any]) -> Codec[Any]:
    """
    Give the codec of a class of the model.

    A named tuple is written without what it has by default: a step on the calendar has a dozen fields and uses one.
    """
    codecs = {name: _codec_of(hint) for name, hint in get_type_hints(kind).items()}
    if attrs.has(kind):
        required = {field.name for field in attrs.fields(kind) if field.default is attrs.NOTHING}
        return record(kind, codecs, required=frozenset(required))
    defaults: dict[str, Any] = kind._field_defaults
    return record(kind, codecs, required=frozenset(codecs.keys() - defaults.keys()), silent=defaults)


def _blocks() -> Codec[Body]:
    codecs = {name: _record_of(kind) for name, kind in TYPES.items()}
    names = {kind: name for name, kind in TYPES.items()}

    def write(block: Body) -> dict[str, Any]:
        name = names[type(block)]
        return {"type": name, **codecs[name].write(block)}

    def read(value: Any) -> Body:
        fields = as_object(value)
        name = fields.get("type")
        if not isinstance(name, str) or name not in codecs:
            misfit = unfit(name, "one of " + ", ".join(codecs))
            misfit.steps.append(".type")
            raise misfit
        block: Body = codecs[name].read({key: each for key, each in fields.items() if key != "type"})
        return block

    return Codec(write, read)


ARTICLE: Codec[Article] = _record_of(Article)
