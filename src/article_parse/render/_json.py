"""An article as plain JSON types, as JSON text, and back."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, NoReturn

from article_parse._span import Span
from article_parse.errors import ArticleTypeError, SerializationError
from article_parse.render._codec import TEXT, Misfit, as_object, unfit
from article_parse.render._schema import ARTICLE

if TYPE_CHECKING:
    from article_parse.model import Article

# What JSON itself would leave raw, but files, terminals, scripts or readers cannot bear.
_BARE = re.compile("[\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
# A string of JSON, closed or not, or a bracket; strings first, since they may hold brackets.
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[\]{}]', re.DOTALL)
# Raised when what was written before can no longer be read, or would be read as something else.
_VERSION = 1
# What to_json writes is at most six deep.
_MAX_DEPTH = 16
_EXCERPT = 30
# What follows from the body, and the version.
_PASSED_OVER = frozenset({"schema_version", "text", "word_count"})


def write_dict(article: Article, *, text: bool) -> dict[str, Any]:
    """Give *article* in plain JSON types, with its *text* or without."""
    try:
        written: dict[str, Any] = ARTICLE.write(article)
        derived = {"text": TEXT.write(article.text), "word_count": article.word_count} if text else {}
    except Misfit as misfit:
        _refuse(misfit)
    return {"schema_version": _VERSION, **written, **derived}


def write_json(article: Article, indent: int | None, *, text: bool) -> str:
    """Give *article* as JSON text, with its own *text* or without."""
    return guard(json.dumps(write_dict(article, text=text), ensure_ascii=False, indent=indent))


def guard(text: str) -> str:
    """Give JSON text with what others cannot bear raw as escapes."""
    return _BARE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def read_json(text: object) -> Article:
    """Give the article that :func:`write_json` wrote."""
    if isinstance(text, bytes):
        text = _decoded(text)
    if not isinstance(text, str):
        msg = f"from_json takes JSON text or its bytes, not {type(text).__name__}"
        raise ArticleTypeError(msg)
    _check_depth(text)
    try:
        value = json.loads(text, object_pairs_hook=_distinct)
    except json.JSONDecodeError as error:
        raise _not_json(text, error.pos, error.msg) from None
    except Misfit as misfit:
        _refuse(misfit)
    except ValueError:
        msg = "a number in the JSON has more digits than Python reads"
        raise SerializationError(msg) from None
    return read_dict(value)


def read_dict(value: object) -> Article:
    """Give the article that :func:`write_dict` wrote."""
    try:
        return ARTICLE.read(_own_fields(value))
    except Misfit as misfit:
        _refuse(misfit)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        msg = f"the JSON is not UTF-8 at byte {error.start}"
        raise SerializationError(msg) from None


def _own_fields(value: object) -> dict[str, Any]:
    """Give what an article is read from; without a version it counts as of this one."""
    fields = as_object(value)
    version = fields.get("schema_version", _VERSION)
    if type(version) is not int or version != _VERSION:
        misfit = unfit(version, f"{_VERSION}, the only version that is read here")
        misfit.steps.append(".schema_version")
        raise misfit
    return {name: each for name, each in fields.items() if name not in _PASSED_OVER}


def _refuse(misfit: Misfit) -> NoReturn:
    message = f"{misfit.place}: {misfit.message}" if misfit.steps else f"the article: {misfit.message}"
    raise SerializationError(message) from None


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            message = f"an object has the key {name[:_EXCERPT]!r} twice"
            raise Misfit(message)
        found[name] = value
    return found


def _check_depth(text: str) -> None:
    depth = 0
    for token in _TOKEN.finditer(text):
        if token[0] in "[{":
            depth += 1
            if depth > _MAX_DEPTH:
                raise _not_json(text, token.start(), f"nested more than {_MAX_DEPTH} deep")
        elif token[0] in "]}":
            depth -= 1


def _not_json(text: str, position: int, message: str) -> SerializationError:
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    start = max(position - _EXCERPT, position - column + 1)
    source = text[start : position + _EXCERPT].split("\n", 1)[0]
    place = Span(position - start, position - start + 1)
    return SerializationError(f"not JSON at line {line}, column {column}: {message}", source=source, span=place)
