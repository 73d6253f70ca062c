"""What gives a publisher away, and what its blocks look like: the entries of a profile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

import attrs

from article_parse._blocks import Element
from article_parse._roles import Role
from article_parse._shown import Shown
from article_parse.errors import ProfileError
from article_parse.profiles._checks import is_positive, only
from article_parse.profiles._template import BYLINE_FIELDS, Pattern, Wanted, read_pattern, sight_of

if TYPE_CHECKING:
    from article_parse.profiles._selector import Selector

__all__ = ["Cue", "Place", "Signature"]

Place: TypeAlias = Literal["text", "publisher", "generator"]
"""Where a signature stands: in a block at either end of the dump, or in what the page states of itself."""


def _to_role(role: str) -> Role:
    try:
        return Role(role)
    except ValueError:
        msg = f"the role of a cue must be one of {', '.join(Role)}, not {role!r}"
        raise ProfileError(msg, key="role") from None


def _is_place(owner: Signature, field: attrs.Attribute[Place], value: object) -> None:
    if value not in get_args(Place):
        msg = f"signature {owner.pattern!r}: {field.name} must be one of {', '.join(get_args(Place))}, not {value!r}"
        raise ProfileError(msg, key=field.name)


def _is_share(owner: Cue, field: attrs.Attribute[float | None], value: object) -> None:
    if value is not None and (isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= 1):
        msg = f"cue {owner.pattern!r}: {field.name} must be a number above 0 and at most 1, or None, not {value!r}"
        raise ProfileError(msg, key=field.name)


def _selector_of(path: object) -> Selector:
    # Imported here since text dumps have no paths.
    from article_parse.profiles._selector import parse_selector  # noqa: PLC0415

    return parse_selector(path)


@attrs.frozen(kw_only=True, repr=False)
class Signature(Shown):
    """
    Something in a dump that gives its publisher away, or shows that it is another one's.

    Args:
        pattern: A template that the whole of a text has to fit; or, in Python, a compiled regular expression.
        weight: How much it counts towards ``Profile.threshold``, a finite number above 0.
        where: ``"text"``, a block among the first 40 or the last 80 of the dump; ``"publisher"``, the name of the
            site that the page states (``og:site_name``, the publisher of its linked data); ``"generator"``, the
            program it states.
        declines: Whether a dump that has it is not this publisher's, whatever else speaks for that.

    Raises:
        ProfileError: A value cannot be used.

    >>> Signature(pattern="Reader insights", weight=2).matches("Reader insights")
    True
    """

    pattern: Pattern
    weight: float = attrs.field(default=1.0, validator=is_positive)
    where: Place = attrs.field(default="text", validator=_is_place)
    declines: bool = attrs.field(default=False, validator=only(bool, "True or False"))
    _wanted: Wanted = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Compile the pattern."""
        object.__setattr__(self, "_wanted", read_pattern("signature", self.pattern))

    @property
    def texts(self) -> frozenset[str]:
        """The texts that the pattern stands for, where these can be counted."""
        return self._wanted.texts

    @property
    def words(self) -> tuple[str, ...]:
        """Words that each text has which matches."""
        return self._wanted.words

    @property
    def sight(self) -> str:
        """What it sees, in words."""
        return sight_of(self.pattern)

    def matches(self, text: str) -> bool:
        """Tell whether a text matches as a whole."""
        return self._wanted.fits(text)


@attrs.frozen(kw_only=True, repr=False)
class Cue(Shown):
    """
    What the blocks of a publisher look like that have a certain role.

    Of several cues that fit a block the first counts.

    Args:
        pattern: A template that the text of the whole block has to fit; or, in Python, a compiled regular expression.
        path: A selector of the elements that the block stands in, such as ``div.share-bar``, ``#newsletter``,
            ``aside``, ``[role=complementary]``, ``[class*=byline]`` or ``article .meta``; HTML alone has them.
        role: The role of what it fits.
        starts_section: Whether what follows belongs to the role as well, up to the next cue that starts a section.
        starts_article: Whether no text of the article stands above.
        ends_article: Whether no text of the article stands below.
        share: The share of the publisher's pages that have it, above 0 and at most 1, where that is known.

    Raises:
        ProfileError: Neither *pattern* nor *path* is given, or a value cannot be used.

    >>> Cue(pattern="* logo", role="alt_text").matches("Earth logo")
    True
    >>> from article_parse.tracing import Element
    >>> Cue(path="div.share-bar", role="share").matches("Tell a friend", [Element("div", classes="share-bar")])
    True
    """

    pattern: Pattern | None = None
    path: str | None = None
    role: Role = attrs.field(converter=_to_role)
    starts_section: bool = attrs.field(default=False, validator=only(bool, "True or False"))
    starts_article: bool = attrs.field(default=False, validator=only(bool, "True or False"))
    ends_article: bool = attrs.field(default=False, validator=only(bool, "True or False"))
    share: float | None = attrs.field(default=None, validator=_is_share)
    _wanted: Wanted | None = attrs.field(init=False, repr=False, eq=False)
    _selector: Selector | None = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Compile the pattern and the path."""
        if self.pattern is None and self.path is None:
            msg = "a cue needs a pattern, a path or both"
            raise ProfileError(msg, key="pattern")
        fields = BYLINE_FIELDS if self.role is Role.BYLINE else ()
        wanted = None if self.pattern is None else read_pattern("cue", self.pattern, fields)
        object.__setattr__(self, "_wanted", wanted)
        object.__setattr__(self, "_selector", None if self.path is None else _selector_of(self.path))

    @property
    def texts(self) -> frozenset[str]:
        """The texts that it fits, where there is no path and these can be counted."""
        return self._wanted.texts if self._wanted is not None and self._selector is None else frozenset()

    @property
    def fields(self) -> frozenset[str]:
        """The parts of a text that the pattern names."""
        return self._wanted.fields if self._wanted is not None else frozenset()

    @property
    def sight(self) -> str:
        """What it sees, in words."""
        seen = [sight_of(each) for each in (self.pattern, self.path) if each is not None]
        return " in ".join(seen)

    def matches(self, text: str, path: Sequence[Element] = ()) -> bool:
        """Tell whether a block with this text, in the elements of *path*, is one of those."""
        return self.fits_path(path) and self.fits_text(text)

    def fits_path(self, path: Sequence[Element]) -> bool:
        """Tell whether a block in the elements of *path* stands where it looks."""
        return self._selector is None or self._selector.fits(path)

    def asks_for(self, element: Element) -> bool:
        """Tell whether one of the elements that its path asks for may look like *element*."""
        return self._selector is not None and self._selector.asks_for(element)

    def fits_text(self, text: str) -> bool:
        """Tell whether a block with this text is one of those, where it stands there."""
        return self._wanted is None or self._wanted.fits(text)

    def parts(self, text: str) -> Mapping[str, str] | None:
        """Give what the fields of the pattern hold; ``None`` where the pattern does not match the text."""
        return None if self._wanted is None else self._wanted.parts(text)

    def shadows(self, later: Cue) -> bool:
        """Tell whether it fits every block that *later* fits, as far as that shows: the latter never counts then."""
        if self._selector is not None and (later._selector is None or not self._selector.covers(later._selector)):
            return False
        if self._wanted is None or self.pattern == later.pattern:
            return True
        texts = later._wanted.texts if later._wanted is not None else frozenset[str]()
        return bool(texts) and all(map(self._wanted.fits, texts))
