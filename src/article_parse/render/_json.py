"""An article as plain JSON types, as JSON text, and back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NoReturn

from article_parse._span import Span
from article_parse.errors import ArticleTypeError, SerializationError
from article_parse.render._codec import Misfit
from article_parse.render._schema import ARTICLE

if TYPE_CHECKING:
    from article_parse.model import Article

# What JSON itself would leave raw, but files, terminals or scripts cannot bear.
_BARE = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")
# A string of JSON, closed or not, or a bracket; strings first, since they may hold brackets.
_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[\]{}]', re.DOTALL)
# What to_json writes is at most six deep.
_MAX_DEPTH = 16
_EXCERPT = 30


def to_dict(article: Article) -> dict[str, Any]:
    """
    Give *article* in plain JSON types.

    Every field of the model stands under its own name; a block of the body also has its ``type``. A span is an array
    of two offsets in code points. An instant is ISO 8601, with the name of its zone in brackets where it has one (RFC
    9557); a duration is ISO 8601. Text in which the two halves of a surrogate pair stand as two code points is an
    array of its parts, since a JSON string would join them.

    Raises:
        SerializationError: A moment has an end without a time zone, or a field holds what is not of its type.

    >>> from article_parse.model import Article, Paragraph, Span
    >>> to_dict(Article(body=(Paragraph(text="It rained.", span=Span(0, 10)),)))["body"]
    [{'type': 'paragraph', 'text': 'It rained.', 'span': [0, 10], 'marks': []}]
    """
    try:
        written: dict[str, Any] = ARTICLE.write(article)
    except Misfit as misfit:
        _refuse(misfit)
    return written


def to_json(article: Article, *, indent: int | None = None) -> str:
    """
    Give *article* as JSON text that :func:`from_json` reads back as an equal article.

    The text can be encoded as UTF-8 whatever the article holds: lone surrogates are escaped.

    Args:
        article: What to write.
        indent: How many spaces each level is indented by; everything stands on one line without it.

    Raises:
        SerializationError: As :func:`to_dict`.

    >>> from article_parse.model import Article
    >>> to_json(Article(title="The Dam"))[:36]
    '{"title": "The Dam", "subtitle": nul'
    """
    # Imported here, and in from_json, since those who only parse do not need it.
    import json  # noqa: PLC0415

    text = json.dumps(to_dict(article), ensure_ascii=False, indent=indent)
    return _BARE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def from_json(text: str) -> Article:
    """
    Give the article that :func:`to_json` wrote.

    A key that is missing takes the default of the model. The name of a time zone is looked up in the time zone
    database of the machine.

    Raises:
        SerializationError: *text* is not JSON, or not an article; the message tells the place.

    >>> from article_parse.model import Article
    >>> from_json('{"title": "The Dam"}') == Article(title="The Dam")
    True
    """
    if not isinstance(text, str):
        msg = f"from_json takes JSON text, not {type(text).__name__}"
        raise ArticleTypeError(msg)
    import json  # noqa: PLC0415

    _check_depth(text)
    try:
        value = json.loads(text, object_pairs_hook=_distinct)
    except json.JSONDecodeError as error:
        raise _not_json(error.msg, text, error.pos) from None
    except Misfit as misfit:
        _refuse(misfit)
    except ValueError:
        msg = "a number in the JSON has more digits than Python reads"
        raise SerializationError(msg) from None
    try:
        return ARTICLE.read(value)
    except Misfit as misfit:
        _refuse(misfit)


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
                raise _not_json(f"nested more than {_MAX_DEPTH} deep", text, token.start())
        elif token[0] in "]}":
            depth -= 1


def _not_json(message: str, text: str, position: int) -> SerializationError:
    line = text.count("\n", 0, position) + 1
    column = position - text.rfind("\n", 0, position)
    start = max(position - _EXCERPT, position - column + 1)
    source = text[start : position + _EXCERPT].split("\n", 1)[0]
    place = Span(position - start, position - start + 1)
    return SerializationError(f"not JSON at line {line}, column {column}: {message}", source=source, span=place)
