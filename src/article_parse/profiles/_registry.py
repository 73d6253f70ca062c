"""A set of profiles, and the choice of one for a dump."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

import attrs

from article_parse._blocks import Reading
from article_parse.errors import ProfileError
from article_parse.profiles._index import SignatureIndex, shown_at
from article_parse.profiles._profile import Profile

__all__ = ["Choice", "Registry"]


@attrs.frozen(kw_only=True)
class Choice:
    """
    Which profile was chosen for a dump, and why.

    Args:
        profile: The profile, with what it inherits; ``None`` for the generic way.
        reason: What spoke for it, in words.
        score: The sum of the weights of its signatures that the dump has; 0 where they were not asked.

    >>> from article_parse import trace
    >>> trace("The Dam", profiles=Registry()).choice.reason
    'no profile fits'
    """

    profile: Profile | None
    reason: str
    score: float = 0.0


class _Score(NamedTuple):
    """What the signatures of a dump say for a profile; of equal scores the newer one counts, then the name."""

    score: float
    until: date
    number: int


def _by_domain(profiles: Iterable[Profile]) -> Mapping[str, tuple[Profile, ...]]:
    claimed: dict[str, tuple[Profile, ...]] = {}
    for profile in profiles:
        for domain in dict.fromkeys(profile.domains):
            others = claimed.get(domain, ())
            for other in others:
                if _overlap(other, profile):
                    names = f"{other.name} and {profile.name}"
                    msg = f"the profiles {names} both claim {domain}; leave one of them out with without()"
                    raise ProfileError(msg, key="domains")
            claimed[domain] = (*others, profile)
    return claimed


def _overlap(one: Profile, other: Profile) -> bool:
    """Tell whether there is a day on which both are valid."""
    return (one.valid_from or date.min) < _until(other) and (other.valid_from or date.min) < _until(one)


def _until(profile: Profile) -> date:
    return profile.valid_until or date.max


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


def _complete(profile: Profile, named: Mapping[str, Profile]) -> Profile:
    """Give *profile* with what it inherits."""
    line = [profile]
    while (parent := line[-1].extends) is not None:
        if parent not in named:
            known = ", ".join(sorted(named)) or "none"
            msg = f"the profile {line[-1].name} extends {parent}, which the registry does not have; there are {known}"
            raise ProfileError(msg, key="extends")
        if any(each.name == parent for each in line):
            names = " extends ".join([*(each.name for each in line), parent])
            msg = f"profiles may not extend one another in a circle: {names}"
            raise ProfileError(msg, key="extends")
        line.append(named[parent])
    return profile.completed(line[1:])


@attrs.frozen
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

    profiles: tuple[Profile, ...] = attrs.field(default=(), converter=_unique)
    _domains: Mapping[str, tuple[Profile, ...]] = attrs.field(init=False, repr=False, eq=False)
    _completed: tuple[Profile, ...] = attrs.field(init=False, repr=False, eq=False)
    _index: SignatureIndex = attrs.field(init=False, repr=False, eq=False)

    def __attrs_post_init__(self) -> None:
        """Complete the profiles and make what they are found by."""
        named = {profile.name: profile for profile in self.profiles}
        completed = tuple(_complete(profile, named) for profile in self.profiles)
        object.__setattr__(self, "_completed", completed)
        object.__setattr__(self, "_domains", _by_domain(completed))
        object.__setattr__(self, "_index", SignatureIndex(completed))

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
        return _complete(profile, {each.name: each for each in self.profiles})

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
        if not self.profiles:
            return Choice(profile=None, reason="no profile fits")
        day = None if at is None else _day(at)
        addresses = [url] if url else [claim.value for claim in reading.claims if claim.field == "url"]
        named = self._for_addresses(addresses, reading, day)
        if named is not None and named.profile is not None and not named.profile.platform:
            return named
        signed = self._for_signs(reading, day)
        if named is not None and (signed is None or signed.profile is None or signed.profile.platform):
            return named
        return signed or Choice(profile=None, reason="no profile fits")

    def _for_addresses(self, addresses: Iterable[str], reading: Reading, day: date | None) -> Choice | None:
        """Match hosts on label boundaries, the longest suffix first: ``news.herald.example``, ``herald.example``."""
        # Imported here since most text dumps come without an address.
        from article_parse._fields._site import host_of  # noqa: PLC0415

        for address in addresses:
            labels = host_of(address).rstrip(".").split(".")
            for start in range(len(labels) - 1):
                domain = ".".join(labels[start:])
                for profile in _valid(self._domains.get(domain, ()), day):
                    if not _is_declined(profile, reading):
                        return Choice(profile=profile, reason=f"the address is of {domain}")
        return None

    def _for_signs(self, reading: Reading, day: date | None) -> Choice | None:
        """Add up the signatures that the dump has, and take the best of the profiles that reach their threshold."""
        sums: dict[int, float] = {}
        seen: dict[int, list[str]] = {}
        declined: set[int] = set()
        for number, signature in self._index.look_up(reading):
            if signature.declines:
                declined.add(number)
            else:
                sums[number] = sums.get(number, 0.0) + signature.weight
                seen.setdefault(number, []).append(signature.pattern)
        fitting = [
            _Score(score, _until(profile), number)
            for number, score in sums.items()
            if score >= (profile := self._completed[number]).threshold
            and number not in declined
            and (day is None or profile.is_valid(day))
        ]
        if not fitting:
            return None
        best = max(fitting, key=lambda each: (not self._completed[each.number].platform, *each[:2], self._name(each)))
        patterns = ", ".join(map(repr, sorted(seen[best.number])))
        return Choice(profile=self._completed[best.number], reason=f"the dump has {patterns}", score=best.score)

    def _name(self, each: _Score) -> str:
        return self._completed[each.number].name


def _valid(profiles: Sequence[Profile], day: date | None) -> Sequence[Profile]:
    """Give the profile of a domain that is valid on a *day*; without one the newest."""
    if day is None:
        return [max(profiles, key=_until)] if profiles else []
    return [profile for profile in profiles if profile.is_valid(day)]


def _is_declined(profile: Profile, reading: Reading) -> bool:
    declining = [signature for signature in profile.signatures if signature.declines]
    return any(any(map(signature.matches, shown_at(signature.where, reading))) for signature in declining)


def _day(at: datetime) -> date:
    try:
        return at.astimezone(UTC).date()
    except OverflowError:
        # The first and the last day there is have no other zone.
        return at.date()
