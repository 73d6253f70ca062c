"""What a registry holds: its profiles with what they inherit, and what they are found by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple

from article_parse._blocks import Reading
from article_parse._fields._site import host_of
from article_parse.errors import ProfileError
from article_parse.profiles._choice import Choice
from article_parse.profiles._index import SignatureIndex, shown_at
from article_parse.profiles._profile import Profile

__all__ = ["Contents", "complete"]


_LONGEST_SIGHT = 40
_NOTHING = Choice(None, "no profile fits")


class _Score(NamedTuple):
    """What signatures say for a profile: of publishers before platforms, of equal scores the newer, then the name."""

    is_publisher: bool
    score: float
    until: date
    name: str
    number: int


class Contents(NamedTuple):
    """The profiles of a registry."""

    profiles: tuple[Profile, ...]
    completed: tuple[Profile, ...]
    domains: Mapping[str, tuple[Profile, ...]]
    signatures: SignatureIndex

    @classmethod
    def of(cls, offered: Iterable[Profile]) -> Contents:
        """Complete the profiles, and make what they are found by."""
        profiles = _unique(offered)
        named = {profile.name: profile for profile in profiles}
        completed = tuple(complete(profile, named) for profile in profiles)
        return cls(profiles, completed, _by_domain(completed), SignatureIndex(completed))

    def find(self, reading: Reading, url: str | None, at: datetime | None) -> Choice:
        """Find the profile for a dump: of publishers before platforms, by the address before signatures."""
        if not self.profiles:
            return _NOTHING
        day = None if at is None else _day(at)
        addresses = [url] if url else [claim.value for claim in reading.claims if claim.field == "url"]
        named = self._by_address(addresses, reading, day)
        if named is not None and named.profile is not None and not named.profile.platform:
            return named
        signed = self._by_signatures(reading, day)
        if named is not None and (signed is None or signed.profile is None or signed.profile.platform):
            return named
        return signed or _NOTHING

    def _by_address(self, addresses: Iterable[str], reading: Reading, day: date | None) -> Choice | None:
        """Match hosts on label boundaries, the longest suffix first: ``news.herald.example``, ``herald.example``."""
        for address in addresses:
            labels = host_of(address).rstrip(".").split(".")
            for start in range(len(labels) - 1):
                domain = ".".join(labels[start:])
                for profile in _valid(self.domains.get(domain, ()), day):
                    if not _is_declined(profile, reading):
                        return Choice(profile, f"the address is of {domain}")
        return None

    def _by_signatures(self, reading: Reading, day: date | None) -> Choice | None:
        """Add up the signatures that the dump has, and take the best of the profiles that reach their threshold."""
        sums: dict[int, float] = {}
        seen: dict[int, list[str]] = {}
        declined: set[int] = set()
        for number, signature in self.signatures.look_up(reading):
            if signature.declines:
                declined.add(number)
            else:
                sums[number] = sums.get(number, 0.0) + signature.weight
                seen.setdefault(number, []).append(signature.sight)
        scores = [
            _Score(not profile.platform, score, _until(profile), profile.name, number)
            for number, score in sums.items()
            if score >= (profile := self.completed[number]).threshold
            and number not in declined
            and (day is None or profile.is_valid(day))
        ]
        if not scores:
            return None
        best = max(scores)
        patterns = ", ".join(map(_shortened, sorted(seen[best.number])))
        return Choice(self.completed[best.number], f"the dump has {patterns}", best.score)


def _shortened(sight: str) -> str:
    return sight if len(sight) <= _LONGEST_SIGHT else f"{sight[:_LONGEST_SIGHT]}…"


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


def complete(profile: Profile, named: Mapping[str, Profile]) -> Profile:
    """
    Give *profile* with what it inherits from those that are *named*.

    Raises:
        ProfileError: It extends one that is not there, or itself.
    """
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
