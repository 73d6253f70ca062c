"""What the library knows of one publisher, as a frozen value."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

import attrs

from article_parse._dates import FORMATTERS
from article_parse._roles import Role
from article_parse.errors import ProfileError

if TYPE_CHECKING:
    from datetime import tzinfo

__all__ = ["Cue", "Profile", "Signature"]

_LONGEST_PATTERN = 500
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9_.-]{0,62}[a-z0-9])?")
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL}){{1,8}}")


def _compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of a profile, or say what is wrong with it."""
    if not isinstance(pattern, str) or not 0 < len(pattern) <= _LONGEST_PATTERN:
        msg = f"a pattern must be a regular expression of 1 to {_LONGEST_PATTERN} characters, not {pattern!r}"
        raise ProfileError(msg)
    try:
        return re.compile(pattern)
    except re.error as fault:
        msg = f"the pattern {pattern!r} is no regular expression: {fault}"
        raise ProfileError(msg) from fault


def _to_tuple(values: Iterable[str]) -> tuple[str, ...]:
    if isinstance(values, str):
        msg = f"give a list of strings, not the string {values!r}"
        raise ProfileError(msg)
    return tuple(values)


def _to_signatures(values: Iterable[Signature]) -> tuple[Signature, ...]:
    return tuple(values)


def _to_cues(values: Iterable[Cue]) -> tuple[Cue, ...]:
    return tuple(values)


@attrs.frozen(kw_only=True)
class _Pattern:
    """A regular expression that a whole block has to match, compiled when the value is made."""

    pattern: str
    _regex: re.Pattern[str] = attrs.field(init=False, repr=False, eq=False)

    @_regex.default
    def _compile(self) -> re.Pattern[str]:
        return _compiled(self.pattern)

    def matches(self, text: str) -> bool:
        """Tell whether the text of a block matches as a whole."""
        return self._regex.fullmatch(text) is not None


@attrs.frozen(kw_only=True)
class Signature(_Pattern):
    """
    Something in a dump that gives its publisher away.

    Args:
        pattern: A regular expression that a whole block has to match.
        weight: How much it counts towards ``Profile.threshold``.

    >>> Signature(pattern="Reader insights", weight=2).matches("Reader insights")
    True
    """

    weight: float = 1.0


@attrs.frozen(kw_only=True)
class Cue(_Pattern):
    """
    What the blocks of a publisher look like that have a certain role.

    Args:
        pattern: A regular expression that a whole block has to match.
        role: The role it votes for.
        opens: Whether what follows belongs to the role as well, up to the next opening cue.

    >>> Cue(pattern=r"\\S+ logo", role=Role.ALT_TEXT).matches("Earth logo")
    True
    """

    role: Role = attrs.field(converter=Role)
    opens: bool = False


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

    name: str
    publisher: str | None = None
    domains: tuple[str, ...] = attrs.field(default=(), converter=_to_tuple)
    signatures: tuple[Signature, ...] = attrs.field(default=(), converter=_to_signatures)
    threshold: float = 3.0
    language: str | None = None
    timezone: str | None = None
    formatter: str | None = None
    cues: tuple[Cue, ...] = attrs.field(default=(), converter=_to_cues)
    tags: tuple[str, ...] = attrs.field(default=(), converter=_to_tuple)

    def __attrs_post_init__(self) -> None:
        """Check the fields; what does not fit is the author's mistake and is told at once."""
        if not isinstance(self.name, str) or not _NAME.fullmatch(self.name):
            msg = f"a profile's name is small letters, digits, '-', '_' and '.', not {self.name!r}"
            raise ProfileError(msg)
        for domain in self.domains:
            if not _DOMAIN.fullmatch(domain):
                msg = f"profile {self.name}: {domain!r} is no domain; give it in small letters and without 'https://'"
                raise ProfileError(msg)
        if self.formatter is not None and self.formatter not in FORMATTERS:
            known = ", ".join(sorted(FORMATTERS))
            msg = f"profile {self.name}: unknown formatter {self.formatter!r}; known are {known}"
            raise ProfileError(msg)
        if self.threshold <= 0 or any(signature.weight <= 0 for signature in self.signatures):
            msg = f"profile {self.name}: the threshold and the weights of signatures must be positive"
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
