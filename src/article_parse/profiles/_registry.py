"""A set of profiles, and the choice of one for a dump."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from attrs.exceptions import FrozenInstanceError

from article_parse._blocks import Reading
from article_parse.errors import ProfileError
from article_parse.profiles._choice import Choice
from article_parse.profiles._profile import Profile

if TYPE_CHECKING:
    from article_parse.profiles._contents import Contents

__all__ = ["LaterRegistry", "Registry"]

_NAMED = 3


class Registry:
    """
    A frozen set of profiles to choose from. ``Registry()`` is the empty one: the generic way.

    Args:
        profiles: The profiles, no two with the same name or, at the same time, with the same domain.

    Raises:
        ProfileError: A profile is none, extends one that is not there, or two share a name or claim the same domain.

    >>> herald = Profile(name="herald", domains=["herald.example"])
    >>> [profile.name for profile in Registry([herald])]
    ['herald']
    """

    __slots__ = ("_made",)
    _made: Contents

    def __init__(self, profiles: Iterable[Profile] = ()) -> None:
        object.__setattr__(self, "_made", _fill(profiles))

    @property
    def _contents(self) -> Contents:
        return self._made

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """The profiles, as they were given."""
        return self._contents.profiles

    def __setattr__(self, name: str, value: object) -> None:
        raise FrozenInstanceError

    def __delattr__(self, name: str) -> None:
        raise FrozenInstanceError

    def __eq__(self, other: object) -> bool:
        return self.profiles == other.profiles if isinstance(other, Registry) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.profiles)

    def __repr__(self) -> str:
        names = [each.name for each in self.profiles]
        shown = names[:_NAMED] + ["…"] * (len(names) > _NAMED)
        return f"<Registry of {len(names)}: {', '.join(shown) or 'no profile'}>"

    def __reduce__(self) -> tuple[object, ...]:
        return (Registry, (self.profiles,))

    def __iter__(self) -> Iterator[Profile]:
        return iter(self.profiles)

    def __len__(self) -> int:
        return len(self.profiles)

    def with_(self, *profiles: Profile) -> Registry:
        """Give a registry that has *profiles* as well."""
        return Registry((*self.profiles, *profiles))

    def without(self, *names: str) -> Registry:
        """Give a registry that lacks the profiles called *names*."""
        known = [profile.name for profile in self.profiles]
        for name in names:
            if name not in known:
                msg = f"there is no profile {name!r} to leave out; there are {', '.join(sorted(known)) or 'none'}"
                raise ProfileError(msg)
        return Registry(profile for profile in self.profiles if profile.name not in names)

    def complete(self, profile: Profile) -> Profile:
        """
        Give *profile* with what it inherits from those of the registry.

        Raises:
            ProfileError: It extends a profile that the registry does not have.
        """
        if profile.extends is None:
            return profile
        from article_parse.profiles._contents import complete  # noqa: PLC0415  (as below)

        return complete(profile, {each.name: each for each in self.profiles})

    def choose(self, reading: Reading, url: str | None = None, at: datetime | None = None) -> Profile | None:
        """Give the profile for a dump: that of :meth:`consider`."""
        return self.consider(reading, url, at).profile

    def consider(self, reading: Reading, url: str | None = None, at: datetime | None = None) -> Choice:
        """
        Choose a profile for a dump, and say why.

        The profile of a publisher comes before that of a platform, and the domain of *url* or of the page's own address
        before signatures. Of profiles with the same domain that one counts which is valid *at* the time when the page
        was printed; the newest, where that is not known.
        """
        return self._contents.find(reading, url, at)


class LaterRegistry(Registry):
    """A registry whose profiles are made when they are first asked for, since importing the library asks for none."""

    __slots__ = ("_offer",)
    _offer: Callable[[], Iterable[Profile]]

    def __init__(self, offer: Callable[[], Iterable[Profile]]) -> None:
        object.__setattr__(self, "_offer", offer)

    @property
    def _contents(self) -> Contents:
        if not hasattr(self, "_made"):
            object.__setattr__(self, "_made", _fill(self._offer()))
        return self._made


def _fill(profiles: Iterable[Profile]) -> Contents:
    # Imported here since importing the library needs no registry.
    from article_parse.profiles._contents import Contents  # noqa: PLC0415

    return Contents.of(profiles)
