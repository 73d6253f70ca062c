"""What the library knows of one publisher, as a frozen value."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from types import UnionType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

import attrs

from article_parse._dates import FORMATTERS
from article_parse._roles import Role
from article_parse.errors import ProfileError

if TYPE_CHECKING:
    from datetime import tzinfo

__all__ = ["Cue", "Profile", "Signature"]

_Item = TypeVar("_Item")
_Validator: TypeAlias = "Callable[[Any, attrs.Attribute[Any], Any], None]"

_LONGEST_PATTERN = 500
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9_.-]{0,62}[a-z0-9])?")
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL}){{1,8}}")


def _misfit(owner: Profile | _Pattern, field: str, wanted: str, value: object) -> ProfileError:
    """Give the error that tells whose field does not fit, what it holds and what it must be."""
    if isinstance(owner, Profile):
        whose = f"profile {owner.name}"
    else:
        whose = f"{type(owner).__name__.lower()} {owner.pattern!r}"
    return ProfileError(f"{whose}: {field} must be {wanted}, not {value!r}")


def _compile(owner: _Pattern) -> re.Pattern[str]:
    """Compile the pattern of a signature or a cue, or say what is wrong with it."""
    kind, pattern = type(owner).__name__.lower(), owner.pattern
    if not isinstance(pattern, str) or not 0 < len(pattern) <= _LONGEST_PATTERN:
        wanted = f"a regular expression of 1 to {_LONGEST_PATTERN} characters"
        msg = f"the pattern of a {kind} must be {wanted}, not {pattern!r}"
        raise ProfileError(msg)
    try:
        return re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as fault:
        msg = f"the pattern {pattern!r} of a {kind} is no regular expression that Python can compile: {fault}"
        raise ProfileError(msg) from fault


def _to_tuple(values: Iterable[_Item]) -> tuple[_Item, ...]:
    """Give *values* as a tuple. What is no list stays as it is for the validator, which knows whose it is."""
    if isinstance(values, str) or not isinstance(values, Iterable):
        return cast("tuple[_Item, ...]", values)
    return tuple(values)


def _to_texts(values: Iterable[str]) -> tuple[str, ...]:
    return _to_tuple(values)


def _to_signatures(values: Iterable[Signature]) -> tuple[Signature, ...]:
    return _to_tuple(values)


def _to_cues(values: Iterable[Cue]) -> tuple[Cue, ...]:
    return _to_tuple(values)


def _to_role(role: str) -> Role:
    try:
        return Role(role)
    except ValueError:
        msg = f"the role of a cue must be one of {', '.join(Role)}, not {role!r}"
        raise ProfileError(msg) from None


def _only(kind: type | UnionType, wanted: str) -> _Validator:
    def check(owner: Profile | _Pattern, field: attrs.Attribute[Any], value: object) -> None:
        if not isinstance(value, kind):
            raise _misfit(owner, field.name, wanted, value)

    return check


def _list_of(kind: type, wanted: str) -> _Validator:
    def check(owner: Profile | _Pattern, field: attrs.Attribute[Any], values: object) -> None:
        if not isinstance(values, tuple):
            raise _misfit(owner, field.name, f"a list of {wanted}s", values)
        for value in values:
            if not isinstance(value, kind):
                raise _misfit(owner, f"each of {field.name}", f"a {wanted}", value)

    return check


def _is_positive(owner: Profile | _Pattern, field: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, int | float) or not 0 < value <= sys.float_info.max:
        raise _misfit(owner, field.name, "a finite number above 0", value)


def _is_name(_: Profile, field: attrs.Attribute[Any], value: object) -> None:
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        msg = f"a profile's {field.name} is small letters, digits, '-', '_' and '.', not {value!r}"
        raise ProfileError(msg)


_is_text = _only(str | None, "a string or None")
_are_texts = _list_of(str, "string")


@attrs.frozen(kw_only=True)
class _Pattern:
    """A regular expression that a whole block has to match, compiled when the value is made."""

    pattern: str
    _regex: re.Pattern[str] = attrs.field(
        init=False, repr=False, eq=False, default=attrs.Factory(_compile, takes_self=True)
    )

    def matches(self, text: str) -> bool:
        """Tell whether the text of a block matches as a whole."""
        return self._regex.fullmatch(text) is not None


@attrs.frozen(kw_only=True)
class Signature(_Pattern):
    """
    Something in a dump that gives its publisher away.

    Args:
        pattern: A regular expression that a whole block has to match.
        weight: How much it counts towards ``Profile.threshold``, a finite number above 0.

    Raises:
        ProfileError: The pattern or the weight cannot be used.

    >>> Signature(pattern="Reader insights", weight=2).matches("Reader insights")
    True
    """

    weight: float = attrs.field(default=1.0, validator=_is_positive)


@attrs.frozen(kw_only=True)
class Cue(_Pattern):
    """
    What the blocks of a publisher look like that have a certain role.

    Args:
        pattern: A regular expression that a whole block has to match.
        role: The role it votes for.
        opens: Whether what follows belongs to the role as well, up to the next opening cue.
        starts_article: Whether no text of the article stands above.
        ends_article: Whether no text of the article stands below.

    Raises:
        ProfileError: The pattern or the role cannot be used.

    >>> Cue(pattern=r"\\S+ logo", role=Role.ALT_TEXT).matches("Earth logo")
    True
    """

    role: Role = attrs.field(converter=_to_role)
    opens: bool = attrs.field(default=False, validator=_only(bool, "True or False"))
    starts_article: bool = attrs.field(default=False, validator=_only(bool, "True or False"))
    ends_article: bool = attrs.field(default=False, validator=_only(bool, "True or False"))


@attrs.frozen(kw_only=True)
class Profile:
    """
    What the library knows of one publisher. A profile refines; every page can be parsed without one.

    Args:
        name: A short name, small letters, digits and ``-``.
        publisher: The publication's name for readers.
        domains: Its domains; sub-domains are included.
        signatures: What in a dump gives it away when no address is known.
        threshold: The sum of signature weights from which on a dump is taken for its own.
        language: Its language, a BCP 47 tag.
        timezone: The IANA name of the zone its dates are in.
        formatter: The family of its relative times, one of ``article_parse.profiles.FORMATTERS``.
        cues: What its blocks look like.
        tags: Its tag vocabulary, to take glued tags apart.

    Raises:
        ProfileError: A value cannot be used; the message names the profile and the field.

    >>> Profile(name="herald", publisher="The Herald", domains=["herald.example"]).domains
    ('herald.example',)
    """

    name: str = attrs.field(validator=_is_name)
    publisher: str | None = attrs.field(default=None, validator=_is_text)
    domains: tuple[str, ...] = attrs.field(default=(), converter=_to_texts, validator=_are_texts)
    signatures: tuple[Signature, ...] = attrs.field(
        default=(), converter=_to_signatures, validator=_list_of(Signature, "signature")
    )
    threshold: float = attrs.field(default=3.0, validator=_is_positive)
    language: str | None = attrs.field(default=None, validator=_is_text)
    timezone: str | None = attrs.field(default=None, validator=_is_text)
    formatter: str | None = attrs.field(default=None, validator=_is_text)
    cues: tuple[Cue, ...] = attrs.field(default=(), converter=_to_cues, validator=_list_of(Cue, "cue"))
    tags: tuple[str, ...] = attrs.field(default=(), converter=_to_texts, validator=_are_texts)

    def __attrs_post_init__(self) -> None:
        """Check what the types leave open; what does not fit is the author's mistake and is told at once."""
        for domain in self.domains:
            if not _DOMAIN.fullmatch(domain):
                msg = f"profile {self.name}: {domain!r} is no domain; give it in small letters and without 'https://'"
                raise ProfileError(msg)
        if self.formatter is not None and self.formatter not in FORMATTERS:
            known = ", ".join(sorted(FORMATTERS))
            msg = f"profile {self.name}: unknown formatter {self.formatter!r}; known are {known}"
            raise ProfileError(msg)
        self.zone  # noqa: B018 a wrong name is told now

    @property
    def zone(self) -> tzinfo | None:
        """The zone called ``timezone``."""
        if self.timezone is None:
            return None
        # Imported here since few profiles need it.
        from zoneinfo import ZoneInfo  # noqa: PLC0415

        try:
            return ZoneInfo(self.timezone)
        except (KeyError, ValueError, OSError) as fault:
            msg = f"profile {self.name}: unknown time zone {self.timezone!r}; give an IANA name such as 'Europe/Vienna'"
            raise ProfileError(msg) from fault
