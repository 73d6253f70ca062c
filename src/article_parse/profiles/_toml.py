"""Profiles as TOML: reading one, with faults that name file, line and key, and writing one that a person can edit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from article_parse._span import Span
from article_parse.errors import ArticleTypeError, ProfileError
from article_parse.profiles._profile import Profile
from article_parse.profiles._signs import Cue, Signature
from article_parse.profiles._toml_places import LONGEST_WORD, MOST_PARTS, Key, find_excess, find_places

__all__ = ["from_toml", "to_toml"]

_ENTRIES: Mapping[str, type[Cue | Signature]] = {"signatures": Signature, "cues": Cue}
_LONGEST = 64 * 1024
_MOST_BITS = 1024
_WIDTH = 100
_LINE = re.compile(r"line (\d{1,9})")
_NOT_LITERAL = re.compile(r"['\x00-\x08\x0a-\x1f\x7f]")
_ESCAPED = re.compile(r'["\\\x00-\x08\x0a-\x1f\x7f]')


def from_toml(text: str, *, file: str = "profile") -> Profile:
    """
    Read the profile that a TOML text states; its keys are the fields of :class:`Profile`.

    Args:
        text: The text, at most 65,536 characters, three times what all profiles that ship have together.
        file: The name of the file, for messages.

    Raises:
        ArticleTypeError: *text* is no string.
        ProfileError: The text is no TOML, has a key that profiles do not have, or states what no profile can be. The
            message begins with the file, the line and the key, and the line is shown.

    >>> profile = from_toml('name = "herald"\\n[[cues]]\\npath = "aside"\\nrole = "related"\\n')
    >>> profile.cues[0].role.value
    'related'
    >>> from_toml('name = "herald"\\nlanguag = "en"\\n', file="herald.toml")
    Traceback (most recent call last):
    ...
    article_parse.errors.ProfileError: herald.toml, line 2, languag: a profile has no such key; did you mean language?
      languag = "en"
      ^^^^^^^
    """
    if not isinstance(text, str):
        msg = f"the text of a profile must be str, not {type(text).__name__}"
        raise ArticleTypeError(msg)
    if len(text) > _LONGEST:
        msg = f"{file} has {len(text):,} characters, more than the limit of {_LONGEST:,}"
        raise ProfileError(msg)
    # Python compares line ends after it made them one character.
    reader = _Reader(text.replace("\r\n", "\n"), file)
    return reader.profile()


class _Reader:
    """One text, and what is wrong in it."""

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file

    def profile(self) -> Profile:
        table = self._load()
        self._check_keys(table, Profile, ())
        values = dict(table)
        for name, kind in _ENTRIES.items():
            if name in table:
                values[name] = self._entries(table[name], kind, name)
        if "name" not in values:
            raise self._fault((), "a profile needs a name")
        try:
            return Profile(**values)
        except ProfileError as error:
            raise self._fault(_key(error.key), error.message, error) from error

    def _load(self) -> dict[str, Any]:
        # Imported here since most who parse articles read no profiles.
        import tomllib  # noqa: PLC0415

        if (excess := find_excess(self.text)) is not None:
            line = self.text.count("\n", 0, excess.start) + 1
            fault = f"a key has more than {MOST_PARTS} parts, or brackets nest as deep"
            if (
                excess.stop - excess.start > LONGEST_WORD
                and self.text.count(".", excess.start, excess.stop) < MOST_PARTS
            ):
                fault = f"a key or a number has more than {LONGEST_WORD:,} characters"
            msg = f"{self.file}, line {line}: {fault}"
            raise ProfileError(msg, source=self.text, span=excess)
        try:
            table = tomllib.loads(self.text)
        except (ValueError, RecursionError) as error:
            found = _LINE.search(str(error))
            line = int(found[1]) if found else self.text.rstrip().count("\n") + 1
            msg = f"{self.file}, line {line}: no TOML: {error}"
            raise ProfileError(msg, source=self.text, span=self._span_of_line(line)) from error
        self._check_integers(table)
        return table

    def _check_integers(self, table: Mapping[str, object]) -> None:
        """Refuse what TOML leaves to programs to refuse: Python reads longer integers than it writes."""
        stack: list[tuple[Key, object]] = [((), table)]
        while stack:
            key, value = stack.pop()
            if isinstance(value, dict):
                stack.extend(((*key, name), each) for name, each in value.items())
            elif isinstance(value, list):
                stack.extend(((*key, number), each) for number, each in enumerate(value))
            elif isinstance(value, int) and value.bit_length() > _MOST_BITS:
                raise self._fault(key, f"an integer has more than {_MOST_BITS:,} bits")

    def _entries(self, stated: object, kind: type[Cue | Signature], name: str) -> list[Cue | Signature]:
        if not isinstance(stated, list):
            raise self._fault((name,), f"{name} are tables; begin each with [[{name}]]")
        entries: list[Cue | Signature] = []
        for number, table in enumerate(stated):
            if not isinstance(table, dict):
                raise self._fault((name, number), f"{name} are tables; begin each with [[{name}]]")
            self._check_keys(table, kind, (name, number))
            try:
                entries.append(kind(**table))
            except ProfileError as error:
                raise self._fault((name, number, *_key(error.key)), error.message, error) from error
            except TypeError:
                missing = ", ".join(field for field in _required(kind) if field not in table)
                raise self._fault((name, number), f"a {kind.__name__.lower()} needs a {missing}") from None
        return entries

    def _check_keys(self, table: Mapping[str, object], kind: type, outer: Key) -> None:
        known = [field.name for field in attrs.fields(kind) if field.init]
        for name in table:
            if name not in known:
                # Imported here since it is needed for a fault alone.
                from difflib import get_close_matches  # noqa: PLC0415

                close = get_close_matches(name, known, 1)
                advice = f"did you mean {close[0]}?" if close else f"there are {', '.join(known)}"
                raise self._fault((*outer, name), f"a {kind.__name__.lower()} has no such key; {advice}")

    def _fault(self, key: Key, message: str, inner: ProfileError | None = None) -> ProfileError:
        """Give the error that says where *key* stands, or the nearest around it that stands somewhere."""
        places = find_places(self.text)
        span = next((places[key[:stop]] for stop in range(len(key), 0, -1) if key[:stop] in places), None)
        span = span or self._span_of_line(1)
        line = self.text.count("\n", 0, span.start) + 1
        named = _named(key)
        where = f"{self.file}, line {line}{', ' * bool(named)}{named}"
        if inner is not None and inner.source and inner.span:
            # The place in a template, where the file has it as it is.
            value = self.text.find(inner.source, span.start, self.text.find("\n", span.stop) + 1 or None)
            span = Span(value + inner.span.start, value + inner.span.stop) if value >= 0 else span
        return ProfileError(f"{where}: {message}", source=self.text, span=span, key=named or None)

    def _span_of_line(self, number: int) -> Span:
        lines = self.text.split("\n")
        start = sum(len(line) + 1 for line in lines[: number - 1])
        return Span(min(start, len(self.text)), min(start, len(self.text)) + len(lines[min(number, len(lines)) - 1]))


def _required(kind: type) -> list[str]:
    return [field.name for field in attrs.fields(kind) if field.init and field.default is attrs.NOTHING]


def _key(named: str | None) -> Key:
    """Give the key that ``cues[2].role`` names."""
    parts = re.findall(r"\w+", named or "")
    return tuple(int(part) if part.isdecimal() else part for part in parts)


def _named(key: Key) -> str:
    """Give ``cues[2].role`` for a key."""
    named = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in key)
    return named.removeprefix(".")


def to_toml(profile: Profile, comments: Mapping[str, str] | None = None) -> str:
    """
    Write a profile as TOML, as :func:`from_toml` reads it: ``from_toml(to_toml(profile)) == profile``.

    Args:
        profile: The profile.
        comments: What to say above an entry, by its key: ``"language"``, ``"cues[0]"``; ``""`` is the head of the file.

    Raises:
        ArticleTypeError: *profile* is no profile.
        ProfileError: It has a compiled regular expression, which files do not take.

    >>> print(to_toml(Profile(name="herald", language="en"), {"language": "of all 12 dumps"}), end="")
    name = 'herald'
    # of all 12 dumps
    language = 'en'
    """
    if not isinstance(profile, Profile):
        msg = f"only a Profile can be written as a profile, not {type(profile).__name__}"
        raise ArticleTypeError(msg)
    return "".join(f"{line}\n" for line in _lines(profile, comments or {}))


def _lines(profile: Profile, comments: Mapping[str, str]) -> Iterator[str]:
    yield from _comment(comments, "")
    for name, value in _stated(profile):
        if name not in _ENTRIES:
            yield from _comment(comments, name)
            yield from _assignment(name, value, comments)
    for name in _ENTRIES:
        for number, entry in enumerate(getattr(profile, name)):
            yield ""
            yield from _comment(comments, f"{name}[{number}]")
            yield f"[[{name}]]"
            for field, value in _stated(entry):
                yield from _assignment(field, value, {})


def _stated(value: Profile | Cue | Signature) -> Iterator[tuple[str, Any]]:
    """Give the fields of a value that do not say what is said without them."""
    for field in attrs.fields(type(value)):
        if field.init and (stated := getattr(value, field.name)) != field.default:
            yield field.name, stated


def _comment(comments: Mapping[str, str], key: str) -> Iterator[str]:
    if comment := comments.get(key):
        for line in comment.splitlines():
            yield f"# {_ESCAPED_IN_COMMENT.sub('?', line)}".rstrip()


_ESCAPED_IN_COMMENT = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def _assignment(name: str, value: object, comments: Mapping[str, str]) -> Iterator[str]:
    if not isinstance(value, tuple):
        yield f"{name} = {_literal(value)}"
        return
    items = [_literal(item) for item in value]
    line = f"{name} = [{', '.join(items)}]"
    if len(line) <= _WIDTH and not any(key.startswith(f"{name}[") for key in comments):
        yield line
        return
    yield f"{name} = ["
    for number, item in enumerate(items):
        for comment in _comment(comments, f"{name}[{number}]"):
            yield f"  {comment}"
        yield f"  {item},"
    yield "]"


def _literal(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, re.Pattern):
        msg = f"a file takes templates, not the compiled regular expression {value.pattern!r}"
        raise ProfileError(msg, key="pattern")
    text = str(value)
    if _NOT_LITERAL.search(text) is None:
        return f"'{text}'"
    return f'"{_ESCAPED.sub(_escape, text)}"'


def _escape(found: re.Match[str]) -> str:
    char = found.group()
    return f"\\{char}" if char in '"\\' else f"\\u{ord(char):04x}"
