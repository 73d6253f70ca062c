"""What the library knows of one publisher, as a frozen value."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, tzinfo
from itertools import combinations
from typing import TypeVar

import attrs

from article_parse._dates import FORMATTERS
from article_parse._roles import Role
from article_parse._shown import Shown
from article_parse._timezone import read_timezone
from article_parse.errors import ProfileError, UnknownTimezoneError
from article_parse.profiles._checks import is_positive, list_of, only, to_tuple
from article_parse.profiles._signs import Cue, Signature
from article_parse.profiles._template import BYLINE_FIELDS, Pattern, escape, read_pattern

__all__ = ["FIELDS", "Profile"]

_Value = TypeVar("_Value")

_MOST_CUES = 500
"""Each cue is compared with all before it."""
_NAME = re.compile(r"[a-z0-9](?:[a-z0-9_.-]{0,62}[a-z0-9])?")
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL}){{1,8}}")
FIELDS = ("title", "subtitle", "authors", "published", "modified", "reading_time", "body", "tags", "category")
"""The fields of an article that a profile can know its pages to have."""


def _to_texts(values: Iterable[str]) -> tuple[str, ...]:
    return to_tuple(values)


def _to_patterns(values: Iterable[Pattern]) -> tuple[Pattern, ...]:
    return to_tuple(values)


def _to_signatures(values: Iterable[Signature]) -> tuple[Signature, ...]:
    return to_tuple(values)


def _to_cues(values: Iterable[Cue]) -> tuple[Cue, ...]:
    return to_tuple(values)


def _to_zone_name(zone: str | tzinfo | None) -> str | None:
    # A timezone of the standard library calls itself "UTC+05:30", a ZoneInfo by its key.
    return str(zone).removeprefix("UTC") or "UTC" if isinstance(zone, tzinfo) else zone


def _is_name(_: "Profile", field: "attrs.Attribute[str]", value: object) -> None:
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        msg = f"a profile's {field.name} is small letters, digits, '-', '_' and '.', not {value!r}"
        raise ProfileError(msg, key=field.name)


def _is_day(owner: "Profile", field: "attrs.Attribute[date | None]", value: object) -> None:
    if value is not None and (not isinstance(value, date) or isinstance(value, datetime)):
        msg = f"profile {owner.name}: {field.name} must be a date without a time, or None, not {value!r}"
        raise ProfileError(msg, key=field.name)


_is_text = only(str | None, "a string or None")
_are_texts = list_of(str, "string")
_are_patterns = list_of(str | re.Pattern, "template")


def _are_fields(owner: "Profile", field: "attrs.Attribute[tuple[str, ...]]", values: object) -> None:
    _are_texts(owner, field, values)
    for value in owner.fields:
        if value not in FIELDS:
            msg = f"profile {owner.name}: each of fields must be one of {', '.join(FIELDS)}, not {value!r}"
            raise ProfileError(msg, key=field.name)


@attrs.frozen(kw_only=True, repr=False)
class Profile(Shown):
    """
    What the library knows of one publisher. A profile refines; every page can be parsed without one.

    Args:
        name: A short name, small letters, digits and ``-``.
        publisher: The publication's name for readers; of a platform its own, which no article gets.
        extends: The name of the profile that says the rest: of the platform, or of a sister site.
        platform: Whether many publishers use it, so that the profile of one of them is to be preferred.
        domains: Its domains; sub-domains are included.
        signatures: What in a dump gives it away when no address is known.
        threshold: The sum of signature weights from which on a dump is taken for its own.
        valid_from: The first day on which pages look so; the day is that of ``retrieved_at`` in UTC.
        valid_until: The first day on which they no longer do.
        language: Its language, a BCP 47 tag.
        timezone: The zone its dates are in: an IANA name, an offset such as ``+05:30``, or a ``tzinfo`` that has one of
            these for a name.
        formatter: The family of its relative times, one of ``article_parse.profiles.FORMATTERS``.
        title_suffixes: What its titles end with that is no part of a headline, such as ``" | The Herald"``.
        bylines: Templates that its bylines fit as a whole, with fields named ``authors``, ``published``, ``modified``,
            ``reading_time`` and ``section``; or, in Python, compiled regular expressions with groups of these names.
        cues: What its blocks look like.
        tag_labels: What lines of tags begin with that is no tag, such as ``"More on:"``.
        tag_separator: What stands between the tags of a line.
        tags: Its tag vocabulary, to take glued tags apart.
        fields: The fields of an article that its pages have, for ``check``: ``title``, ``authors``, ``tags`` ...

    Raises:
        ProfileError: A value cannot be used; the message names the profile and the field.

    >>> Profile(name="herald", publisher="The Herald", domains=["herald.example"]).domains
    ('herald.example',)
    """

    name: str = attrs.field(validator=_is_name)
    publisher: str | None = attrs.field(default=None, validator=_is_text)
    extends: str | None = attrs.field(default=None, validator=_is_text)
    platform: bool = attrs.field(default=False, validator=only(bool, "True or False"))
    domains: tuple[str, ...] = attrs.field(default=(), converter=_to_texts, validator=_are_texts)
    signatures: tuple[Signature, ...] = attrs.field(
        default=(), converter=_to_signatures, validator=list_of(Signature, "signature")
    )
    threshold: float = attrs.field(default=3.0, validator=is_positive)
    valid_from: date | None = attrs.field(default=None, validator=_is_day)
    valid_until: date | None = attrs.field(default=None, validator=_is_day)
    language: str | None = attrs.field(default=None, validator=_is_text)
    timezone: str | None = attrs.field(default=None, converter=_to_zone_name, validator=_is_text)
    formatter: str | None = attrs.field(default=None, validator=_is_text)
    title_suffixes: tuple[str, ...] = attrs.field(default=(), converter=_to_texts, validator=_are_texts)
    bylines: tuple[Pattern, ...] = attrs.field(default=(), converter=_to_patterns, validator=_are_patterns)
    cues: tuple[Cue, ...] = attrs.field(default=(), converter=_to_cues, validator=list_of(Cue, "cue"))
    tag_labels: tuple[str, ...] = attrs.field(default=(), converter=_to_texts, validator=_are_texts)
    tag_separator: str | None = attrs.field(default=None, validator=_is_text)
    tags: tuple[str, ...] = attrs.field(default=(), converter=_to_texts, validator=_are_texts)
    fields: tuple[str, ...] = attrs.field(default=(), converter=_to_texts, validator=_are_fields)
    _line_cues: tuple[Cue, ...] = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Check what the types leave open; what does not fit is the author's mistake and is told at once."""
        for number, domain in enumerate(self.domains):
            if not _DOMAIN.fullmatch(domain):
                raise self._fault(
                    f"{domain!r} is no domain; give it in small letters and without 'https://'", f"domains[{number}]"
                )
        if self.formatter is not None and self.formatter not in FORMATTERS:
            known = ", ".join(sorted(FORMATTERS))
            raise self._fault(f"unknown formatter {self.formatter!r}; known are {known}", "formatter")
        if self.valid_from and self.valid_until and not self.valid_from < self.valid_until:
            raise self._fault(f"valid_until must be later than valid_from, not {self.valid_until}", "valid_until")
        for field, values in (
            ("title_suffixes", self.title_suffixes),
            ("tag_labels", self.tag_labels),
            ("tag_separator", (self.tag_separator,)),
        ):
            if "" in values:
                raise self._fault(f"{field} must not be empty", field)
        self.zone  # noqa: B018 a wrong name is told now
        self._check_cues()
        bylines = map(self._byline_cue, range(len(self.bylines)))
        object.__setattr__(self, "_line_cues", (*bylines, *map(self._tag_cue, range(len(self.tag_labels)))))

    def _fault(self, fault: str, key: str) -> ProfileError:
        return ProfileError(f"profile {self.name}: {fault}", key=key)

    def _check_cues(self) -> None:
        if len(self.cues) > _MOST_CUES:
            raise self._fault(f"{len(self.cues)} cues are too many; the most are {_MOST_CUES}", "cues")
        for first, later in combinations(range(len(self.cues)), 2):
            if self.cues[first].shadows(self.cues[later]):
                fault = (
                    f"the cue {self.cues[later].sight} never counts, since {self.cues[first].sight} stands before it"
                )
                raise self._fault(f"{fault} and fits the same blocks; change their order or drop one", f"cues[{later}]")

    def _byline_cue(self, number: int) -> Cue:
        key = f"bylines[{number}]"
        try:
            wanted = read_pattern("byline", self.bylines[number], BYLINE_FIELDS)
        except ProfileError as error:
            message = f"profile {self.name}: {error.message}"
            raise ProfileError(message, source=error.source, span=error.span, key=key) from error
        if not wanted.fields or not wanted.fields <= set(BYLINE_FIELDS):
            known = ", ".join(BYLINE_FIELDS)
            raise self._fault(f"a byline names what it holds by fields called {known}, as in 'By {{authors}}'", key)
        return Cue(pattern=self.bylines[number], role=Role.BYLINE)

    def _tag_cue(self, number: int) -> Cue:
        try:
            return Cue(pattern=f"{escape(self.tag_labels[number])}*", role=Role.TAGS)
        except ProfileError as error:
            raise self._fault(error.message, f"tag_labels[{number}]") from error

    @property
    def zone(self) -> tzinfo | None:
        """The zone called ``timezone``."""
        try:
            return read_timezone(self.timezone)
        except UnknownTimezoneError as fault:
            raise self._fault(fault.message, "timezone") from None

    @property
    def all_cues(self) -> tuple[Cue, ...]:
        """The cues, and those that its bylines and its labels of tags are."""
        return self._line_cues + self.cues

    def is_valid(self, day: date) -> bool:
        """
        Tell whether pages of a day look so.

        >>> Profile(name="herald", valid_until=date(2025, 6, 1)).is_valid(date(2026, 2, 22))
        False
        """
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day < self.valid_until
        )

    def bare_title(self, title: str) -> str:
        """
        Give *title* without what titles of the publisher end with.

        >>> Profile(name="herald", title_suffixes=[" | The Herald"]).bare_title("The Dam | The Herald")
        'The Dam'
        """
        for suffix in self.title_suffixes:
            if title.endswith(suffix) and (bare := title.removesuffix(suffix).strip()):
                return bare
        return title

    def byline_parts(self, text: str) -> Mapping[str, str] | None:
        """
        Give what a line says that has the shape of one of the bylines, by the names of its fields.

        >>> herald = Profile(name="herald", bylines=["Words: {authors} / {published}"])
        >>> herald.byline_parts("Words: Ana Lima / 2 March 2026")
        {'authors': 'Ana Lima', 'published': '2 March 2026'}
        """
        for cue in self.all_cues:
            if cue.fields and (parts := cue.parts(text)) is not None:
                return parts
        return None

    def completed(self, parents: Sequence["Profile"]) -> "Profile":
        """
        Give the profile with what those say that it extends, the nearest first.

        Its own values win; of lists, its own entries come first. Domains, signatures and validity are its own alone.
        """
        if not parents:
            return self
        line = (self, *parents)
        publishers = (each.publisher for each in line if each is self or not each.platform)
        return attrs.evolve(
            self,
            publisher=_first(publishers),
            language=_first(each.language for each in line),
            timezone=_first(each.timezone for each in line),
            formatter=_first(each.formatter for each in line),
            title_suffixes=_united(each.title_suffixes for each in line),
            bylines=_united(each.bylines for each in line),
            cues=_without_shadowed(cue for each in line for cue in each.cues),
            tag_labels=_united(each.tag_labels for each in line),
            tag_separator=_first(each.tag_separator for each in line),
            tags=_united(each.tags for each in line),
        )


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value is not None), None)


def _united(lists: Iterable[tuple[_Value, ...]]) -> tuple[_Value, ...]:
    return tuple(dict.fromkeys(value for values in lists for value in values))


def _without_shadowed(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    kept: list[Cue] = []
    for cue in cues:
        if not any(before.shadows(cue) for before in kept):
            kept.append(cue)
    return tuple(kept)
