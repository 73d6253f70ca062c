"""Checking: whether a profile still fits the pages of its publisher."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

import attrs

from article_parse._blocks import Reading
from article_parse._learn._learned import take_dumps
from article_parse._pipeline import Trace, trace
from article_parse._roles import Role
from article_parse.errors import ArticleTypeError, ProfileError
from article_parse.profiles import Cue, Profile, Registry, Signature
from article_parse.profiles._index import shown_at

__all__ = ["Check", "Fired", "Verdict", "check"]

_RARE = 0.05
"""What would be silent on so small a share of samples is dead."""
_STRONG = 2.0
"""The weight from which on one signature is enough to know a page that is otherwise changed."""
_OWN, _CHANGED = 0.4, 0.5
_FEWEST = 3


class Verdict(StrEnum):
    """
    Whether a profile still fits.

    >>> Verdict("ok") is Verdict.OK
    True
    """

    OK = "ok"
    """What should be seen is seen."""
    DEAD_CUES = "dead_cues"
    """The pages are the publisher's and most of the profile fits; some entries are never seen."""
    REDESIGNED = "redesigned"
    """The pages are the publisher's, and most cues are silent, or fields are missing that the profile knows of."""
    ANOTHER_PUBLISHER = "another_publisher"
    """Most pages are not the publisher's."""


@attrs.frozen(kw_only=True)
class Fired:
    """
    An entry of a profile and how often it was seen.

    Args:
        entry: The cue or the signature.
        dumps: The number of dumps that have it.
        could: The number of the publisher's dumps that could: elements are in HTML alone.
        is_dead: Whether it was never seen, though it should have been.
    """

    entry: Cue | Signature
    dumps: int
    could: int
    is_dead: bool


@attrs.frozen(kw_only=True)
class Check:
    """
    How a profile fits some dumps.

    Args:
        verdict: What to do about it.
        evidence: Why, in sentences.
        cues: The cues, each with how often it fired.
        signatures: The signatures, each with how often it was seen.
        missing: The fields that the profile knows of, with the number of dumps that lack them, where most do.
        strangers: The numbers of the dumps, from 0, that are not the publisher's.
        dumps: The number of dumps.
    """

    verdict: Verdict
    evidence: tuple[str, ...]
    cues: tuple[Fired, ...]
    signatures: tuple[Fired, ...]
    missing: Mapping[str, int]
    strangers: tuple[int, ...]
    dumps: int

    @property
    def is_ok(self) -> bool:
        """Whether there is nothing to do."""
        return self.verdict is Verdict.OK


def check(profile: Profile, dumps: Iterable[str | bytes]) -> Check:
    """
    Check whether *profile* still fits *dumps*, at least one.

    A cue is dead when it fires nowhere and, by the share of pages that it is on, should have. Where that share is not
    known, three dumps without it are enough.

    Raises:
        ArticleTypeError: *profile* is no profile, or *dumps* no list of dumps.
        ProfileError: There is no dump.

    >>> herald = Profile(name="herald", cues=[Cue(pattern="The Herald's choice", role="related")])
    >>> check(herald, ["The Dam\\n\\nThe Herald's choice\\n\\nA Ferry"]).verdict.value
    'ok'
    >>> check(herald, ["The Dam\\n\\nA Ferry"]).verdict.value
    'another_publisher'
    """
    if not isinstance(profile, Profile):
        msg = f"profile must be a Profile, not {type(profile).__name__}"
        raise ArticleTypeError(msg)
    taken = take_dumps(dumps)
    if not taken:
        raise ProfileError("a profile is checked against dumps, and there is none")
    traces = [trace(dump, profile=profile) for dump in taken]
    sights = [_fired_cues(profile, seen.reading) for seen in traces]
    rates = [_rate(profile, seen.reading, fired) for seen, fired in zip(traces, sights, strict=True)]
    strangers = tuple(
        number
        for number, (seen, rate) in enumerate(zip(traces, rates, strict=True))
        if not _is_known(profile, seen.reading) and rate < _OWN
    )
    own = [number for number in range(len(taken)) if number not in strangers]
    cues = tuple(_count(cue, number, sights, traces, own) for number, cue in enumerate(profile.cues))
    signatures = tuple(_count_signature(signature, traces, own) for signature in profile.signatures)
    missing = _missing(profile, [traces[number] for number in own])
    rate = sum(rates[number] for number in own) / len(own) if own else 0.0
    verdict, evidence = _judge(len(taken), strangers, rate, cues, signatures, missing)
    return Check(
        verdict=verdict, evidence=tuple(evidence), cues=cues, signatures=signatures, missing=missing,
        strangers=strangers, dumps=len(taken),
    )  # fmt: skip


def _fired_cues(profile: Profile, reading: Reading) -> set[int]:
    """Give the numbers of the cues that fit a block, those behind another one as well."""
    texts = {block.text for block in reading.blocks}
    fired = set()
    for number, cue in enumerate(profile.cues):
        if cue.text is not None:
            if cue.text in texts:
                fired.add(number)
        elif any(cue.matches(block.text, block.path) for block in reading.blocks):
            fired.add(number)
    return fired


def _could_fire(cue: Cue, reading: Reading) -> bool:
    return cue.path is None or reading.media == "html"


def _rate(profile: Profile, reading: Reading, fired: set[int]) -> float:
    """Give how many cues fire, of those that may be expected to."""
    expected = sum(_share(cue) for cue in profile.cues if _could_fire(cue, reading))
    return len(fired) / expected if expected else 1.0


def _share(cue: Cue) -> float:
    return 1.0 if cue.share is None else cue.share


def _is_known(profile: Profile, reading: Reading) -> bool:
    """Tell whether a dump gives its publisher away: as the registry sees it, or by one strong signature."""
    alone = attrs.evolve(profile, extends=None, valid_from=None, valid_until=None)
    if Registry([alone]).choose(reading) is not None:
        return True
    strong = [each for each in profile.signatures if each.weight >= _STRONG and not each.declines]
    return any(_has(each, reading) for each in strong)


def _has(signature: Signature, reading: Reading) -> bool:
    return any(map(signature.matches, shown_at(signature.where, reading)))


def _count(cue: Cue, number: int, sights: Sequence[set[int]], traces: Sequence[Trace], own: Sequence[int]) -> Fired:
    could = sum(_could_fire(cue, traces[index].reading) for index in own)
    seen = sum(number in fired for fired in sights)
    silent = could >= _FEWEST if cue.share is None else (1 - cue.share) ** could <= _RARE
    return Fired(entry=cue, dumps=seen, could=could, is_dead=not seen and silent and could > 0)


def _count_signature(signature: Signature, traces: Sequence[Trace], own: Sequence[int]) -> Fired:
    seen = sum(_has(signature, each.reading) for each in traces)
    could = sum(signature.where == "text" or traces[index].reading.media == "html" for index in own)
    return Fired(
        entry=signature, dumps=seen, could=could, is_dead=not seen and not signature.declines and could >= _FEWEST
    )


def _missing(profile: Profile, traces: Sequence[Trace]) -> dict[str, int]:
    """Give the fields that most dumps lack, of those that the profile knows the pages to have."""
    lacking = dict.fromkeys(_known_fields(profile), 0)
    for each in traces:
        for field in lacking:
            lacking[field] += not getattr(each.article, field)
    return {field: number for field, number in lacking.items() if 2 * number > len(traces)}


def _known_fields(profile: Profile) -> list[str]:
    roles = {cue.role for cue in profile.cues}
    fields = ["title", "body"]
    if Role.BYLINE in roles or any("(?P<authors>" in byline for byline in profile.bylines):
        fields.append("authors")
    if Role.DATE in roles or any("(?P<published>" in byline for byline in profile.bylines):
        fields.append("published")
    if Role.TAGS in roles or profile.tag_separator is not None:
        fields.append("tags")
    return fields


def _judge(
    dumps: int,
    strangers: Sequence[int],
    rate: float,
    cues: Sequence[Fired],
    signatures: Sequence[Fired],
    missing: Mapping[str, int],
) -> tuple[Verdict, list[str]]:
    evidence = []
    if strangers:
        evidence.append(
            f"{len(strangers)} of {dumps} dumps have no address, no signatures and hardly a cue of the publisher"
        )
    if 2 * len(strangers) > dumps:
        return Verdict.ANOTHER_PUBLISHER, evidence
    own = dumps - len(strangers)
    evidence += [f"{number} of {own} dumps have no {field}" for field, number in missing.items()]
    if rate < _CHANGED:
        evidence.append(f"{rate:.0%} of the cues fire that should")
    if rate < _CHANGED or missing:
        return Verdict.REDESIGNED, evidence
    dead = [each for each in (*cues, *signatures) if each.is_dead]
    evidence += [f"{_name(each.entry)} is on none of {each.could} dumps" for each in dead]
    return (Verdict.DEAD_CUES if dead else Verdict.OK), evidence


def _name(entry: Cue | Signature) -> str:
    return f"the cue {entry.sight}" if isinstance(entry, Cue) else f"the signature {entry.pattern!r}"
