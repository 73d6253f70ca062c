"""
Errors of the caller's own making. Whatever a dump holds is never an error.

Every error is a :class:`ArticleParseError`, which is a :class:`ValueError`, and can be pickled.
"""

from __future__ import annotations

from article_parse._span import Span

__all__ = [
    "ArticleParseError",
    "ArticleTypeError",
    "DumpTooLargeError",
    "NaiveReferenceError",
    "ProfileError",
    "SerializationError",
    "UnknownEncodingError",
    "UnknownFormatterError",
    "UnknownTimezoneError",
]


def __dir__() -> list[str]:
    return __all__


class ArticleParseError(ValueError):
    """
    Something the caller gave cannot be used.

    Args:
        message: What was wrong and what to do about it.
        source: The text the fault stands in, where there is one.
        span: The faulty part of *source*, in code points.

    >>> print(ArticleParseError("unknown unit", source="3 blinks ago", span=Span(2, 8)))
    unknown unit
      3 blinks ago
        ^^^^^^
    """

    def __init__(self, message: str, *, source: str | None = None, span: Span | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.source = source
        self.span = span

    def __str__(self) -> str:
        if self.source is None or self.span is None:
            return self.message
        before = self.source.rfind("\n", 0, self.span.start) + 1
        after = self.source.find("\n", self.span.start)
        line = self.source[before : after if after >= 0 else None]
        indent = self.span.start - before
        width = max(1, min(self.span.stop - self.span.start, len(line) - indent))
        return f"{self.message}\n  {line}\n  {' ' * indent}{'^' * width}"

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.message, self.source, self.span))


def _rebuild(kind: type[ArticleParseError], message: str, source: str | None, span: Span | None) -> ArticleParseError:
    return kind(message, source=source, span=span)


class ArticleTypeError(ArticleParseError, TypeError):
    """
    An argument has the wrong type.

    >>> issubclass(ArticleTypeError, TypeError)
    True
    """


class DumpTooLargeError(ArticleParseError):
    """
    The dump is longer than the stated limit.

    >>> issubclass(DumpTooLargeError, ValueError)
    True
    """


class NaiveReferenceError(ArticleParseError):
    """
    ``retrieved_at`` has no time zone, so it is not an instant.

    >>> issubclass(NaiveReferenceError, ArticleParseError)
    True
    """


class UnknownEncodingError(ArticleParseError):
    """
    ``encoding`` names no encoding that Python knows.

    >>> issubclass(UnknownEncodingError, ArticleParseError)
    True
    """


class UnknownFormatterError(ArticleParseError):
    """
    ``formatter`` names no known family of relative-time formatters.

    >>> issubclass(UnknownFormatterError, ArticleParseError)
    True
    """


class UnknownTimezoneError(ArticleParseError):
    """
    ``timezone`` names no zone that the time zone database of the machine has.

    >>> issubclass(UnknownTimezoneError, ArticleParseError)
    True
    """


class ProfileError(ArticleParseError):
    """
    A profile is broken, or two profiles claim the same domain.

    Args:
        message: What was wrong and what to do about it; of a file, its name and the line come first.
        source: The text of the file, where the profile comes from one.
        span: The faulty part of *source*, in code points.
        key: What is at fault, such as ``domains`` or ``cues[2].role``.

    >>> issubclass(ProfileError, ArticleParseError)
    True
    """

    def __init__(
        self, message: str, *, source: str | None = None, span: Span | None = None, key: str | None = None
    ) -> None:
        super().__init__(message, source=source, span=span)
        self.key = key

    def __reduce__(self) -> tuple[object, ...]:
        return (*super().__reduce__(), {"key": self.key})


class SerializationError(ArticleParseError):
    """
    An article cannot be written, or a text read back.

    A text given to ``from_json`` is not an article that ``to_json`` wrote; or an article given to ``to_json`` or
    ``to_dict`` has a moment with an end without a time zone, or a field that does not hold what its type says.

    >>> issubclass(SerializationError, ArticleParseError)
    True
    """
