"""A set of profiles, and the choice of one for a dump."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import attrs

from article_parse._blocks import Block, Reading
from article_parse.errors import ProfileError
from article_parse.profiles._profile import Profile

__all__ = ["Registry"]

# Signatures stand in the head or the foot of a page, and in short blocks.
_HEAD, _FOOT = 40, 80
_LONGEST_SIGN = 200


def _by_domain(profiles: Iterable[Profile]) -> Mapping[str, Profile]:
    claimed: dict[str, Profile] = {}
    for profile in profiles:
        for domain in profile.domains:
            other = claimed.setdefault(domain, profile)
            if other is not profile:
                names = f"{other.name} and {profile.name}"
                msg = f"the profiles {names} both claim {domain}; leave one of them out with without()"
                raise ProfileError(msg)
    return claimed


def _unique(profiles: Iterable[Profile]) -> tuple[Profile, ...]:
    if isinstance(profiles, str) or not isinstance(profiles, Iterable):
        msg = f"a registry takes a list of profiles, not {profiles!r}"
        raise ProfileError(msg)
    kept = tuple(profiles)
    names: set[str] = set()
    for profile in kept:
        if not isinstance(profile, Profile):
            msg = f"a registry takes profiles made with Profile(...), not {profile!r}"
            raise ProfileError(msg)
        if profile.name in names:
            msg = f"two profiles are named {profile.name}; leave one of them out with without()"
            raise ProfileError(msg)
        names.add(profile.name)
    return kept


@attrs.frozen
class Registry:
    """
    A frozen set of profiles to choose from. ``Registry()`` is the empty one: the generic way.

    Args:
        profiles: The profiles, no two with the same name or the same domain.

    Raises:
        ProfileError: A profile is none, or two profiles share a name or claim the same domain.

    >>> herald = Profile(name="herald", domains=["herald.example"])
    >>> [profile.name for profile in Registry([herald])]
    ['herald']
    """

    profiles: tuple[Profile, ...] = attrs.field(default=(), converter=_unique)
    _domains: Mapping[str, Profile] = attrs.field(
        init=False, repr=False, eq=False, default=attrs.Factory(lambda self: _by_domain(self.profiles), takes_self=True)
    )

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

    def choose(self, reading: Reading, url: str | None = None) -> Profile | None:
        """Give the profile for a dump: by the domain of *url* or of the page's own address, else by its signatures."""
        addresses = [url] if url else [claim.value for claim in reading.claims if claim.field == "url"]
        for address in addresses:
            if (profile := self._for_address(address)) is not None:
                return profile
        return self._for_signs(reading)

    def _for_address(self, address: str) -> Profile | None:
        """Match the host on label boundaries, the longest suffix first: ``news.herald.example``, ``herald.example``."""
        # Imported here since most text dumps come without an address.
        from article_parse._fields._site import host_of  # noqa: PLC0415

        labels = host_of(address).rstrip(".").split(".")
        for start in range(len(labels) - 1):
            if (profile := self._domains.get(".".join(labels[start:]))) is not None:
                return profile
        return None

    def _for_signs(self, reading: Reading) -> Profile | None:
        signed = [profile for profile in self.profiles if profile.signatures]
        if not signed:
            return None
        texts = [block.text for block in _ends(reading.blocks) if 0 < len(block.text) <= _LONGEST_SIGN]
        scored = [(_score(profile, texts), profile) for profile in signed]
        fitting = [(score, profile) for score, profile in scored if score >= profile.threshold]
        return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def _ends(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return blocks if len(blocks) <= _HEAD + _FOOT else blocks[:_HEAD] + blocks[-_FOOT:]


def _score(profile: Profile, texts: list[str]) -> float:
    return sum(signature.weight for signature in profile.signatures if any(map(signature.matches, texts)))
