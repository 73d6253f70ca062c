"""Checking: whether a profile still fits the pages of its publisher."""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

import attrs

from article_parse._blocks import Block, Reading
from article_parse._label._entry import observe
from article_parse._pipeline import Options, Trace, follow
from article_parse._shown import Shown
from article_parse._span import Span
from article_parse.errors import ArticleTypeError, ProfileError
from article_parse.learning._learned import take_dumps
from article_parse.profiles import Cue, Profile, Registry, Signature
from article_parse.profiles._index import shown_at
from article_parse.profiles._template import Pattern

__all__ = ["Check", "Fired", "Verdict", "check"]

_RARE = 0.01
"""Of so many checks where all is well one may say that a cue is dead."""
_STRONG = 2.0
"""The weight from which on one signature is enough to know a page that is otherwise changed."""
_OWN, _CHANGED = 0.6, 0.5
_FEWEST, _FEWEST_WORDS = 3, 2


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


@attrs.frozen(kw_only=True, repr=False)
class Fired(Shown):
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

    @property
    def name(self) -> str:
        """The entry in words: ``the cue 'Tonight at the playhouse'``."""
        return f"the {'cue' if isinstance(self.entry, Cue) else 'signature'} {self.entry.sight}"


@attrs.frozen(kw_only=True, repr=False)
class Check(Shown):
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

    >>> from article_parse.profiles import Cue, Profile
    >>> herald = Profile(name="herald", cues=[Cue(pattern="The Herald's choice", role="related")])
    >>> article = "The Dam\\n\\nThe old dam above the town held all night, and nobody had to leave the houses below it."
    >>> check(herald, [f"{article}\\n\\nThe Herald's choice\\n\\nA Ferry"]).verdict.value
    'ok'
    >>> check(herald, [article]).verdict.value
    'another_publisher'
    """
    if not isinstance(profile, Profile):
        msg = f"profile must be a Profile, not {type(profile).__name__}"
        raise ArticleTypeError(msg)
    taken = take_dumps(dumps)
    if not taken:
        msg = "a profile is checked against dumps, and there is none"
        raise ProfileError(msg)
    traces = [follow(dump, Options(profile=profile), explain=False) for dump in taken]
    sights = [_fired_cues(profile, seen.reading) for seen in traces]
    telling = _telling(profile)
    rates = [_rate(telling, seen.reading, fired) for seen, fired in zip(traces, sights, strict=True)]
    strangers = tuple(
        number
        for number, (seen, rate) in enumerate(zip(traces, rates, strict=True))
        if rate < _OWN and not _is_known(profile, seen.reading, rate)
    )
    own = [number for number in range(len(taken)) if number not in strangers]
    cues = tuple(_count(cue, number, len(profile.cues), sights, traces, own) for number, cue in enumerate(profile.cues))
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
        if cue.texts:
            if not cue.texts.isdisjoint(texts):
                fired.add(number)
        elif any(cue.matches(block.text, block.path) for block in reading.blocks):
            fired.add(number)
    return fired


def _could_fire(cue: Cue, reading: Reading) -> bool:
    return cue.path is None or reading.media == "html"


def _telling(profile: Profile) -> dict[int, Cue]:
    """Give the cues that tell one publisher from others; ``Home`` stands on most pages there are."""
    cues = dict(enumerate(profile.cues))
    own = {number: cue for number, cue in cues.items() if not _is_of_any_site(cue.pattern)}
    return own or cues


def _is_of_any_site(pattern: Pattern | None) -> bool:
    if not isinstance(pattern, str):
        return False
    entry = observe(Block(Span(0, len(pattern)), pattern))
    return entry.is_furniture or entry.words < _FEWEST_WORDS


def _rate(cues: Mapping[int, Cue], reading: Reading, fired: set[int]) -> float:
    """Give how many of *cues* fire, of those that may be expected to."""
    possible = {number: cue for number, cue in cues.items() if _could_fire(cue, reading)}
    expected = sum(_share(cue) for cue in possible.values())
    return len(fired & possible.keys()) / expected if expected else 1.0


def _share(cue: Cue) -> float:
    return 1.0 if cue.share is None else cue.share


def _is_known(profile: Profile, reading: Reading, rate: float) -> bool:
    """
    Tell whether a dump gives its publisher away: by one strong signature, or as the registry sees it.

    Signatures that only together are enough are as common as cues are, so some of these must fire as well.
    """
    strong = [each for each in profile.signatures if each.weight >= _STRONG and not each.declines]
    if any(_has(each, reading) for each in strong):
        return True
    alone = attrs.evolve(profile, extends=None, valid_from=None, valid_until=None)
    choice = Registry([alone]).consider(reading)
    return choice.profile is not None and (not choice.score or rate >= _CHANGED)


def _has(signature: Signature, reading: Reading) -> bool:
    return any(map(signature.matches, shown_at(signature.where, reading)))


def _count(
    cue: Cue, number: int, cues: int, sights: Sequence[set[int]], traces: Sequence[Trace], own: Sequence[int]
) -> Fired:
    could = sum(_could_fire(cue, traces[index].reading) for index in own)
    seen = sum(number in fired for fired in sights)
    silent = could >= _FEWEST if cue.share is None else (1 - cue.share) ** could * cues <= _RARE
    return Fired(entry=cue, dumps=seen, could=could, is_dead=not seen and silent and could > 0)


def _count_signature(signature: Signature, traces: Sequence[Trace], own: Sequence[int]) -> Fired:
    seen = sum(_has(signature, each.reading) for each in traces)
    could = sum(signature.where == "text" or traces[index].reading.media == "html" for index in own)
    is_dead = not seen and not signature.declines and could >= _FEWEST
    return Fired(entry=signature, dumps=seen, could=could, is_dead=is_dead)


def _missing(profile: Profile, traces: Sequence[Trace]) -> dict[str, int]:
    """Give the fields that most dumps lack, of those that the profile knows the pages to have."""
    lacking = dict.fromkeys(_known_fields(profile), 0)
    for each in traces:
        for field in lacking:
            lacking[field] += not getattr(each.article, field)
    return {field: number for field, number in lacking.items() if 2 * number > len(traces)}


def _known_fields(profile: Profile) -> Sequence[str]:
    """Give the fields that a profile says its pages have; one that says nothing still wants an article."""
    return profile.fields or ("title", "body")


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
        signs = "no address, no signatures and hardly a cue of the publisher"
        evidence.append(f"{len(strangers)} of {dumps} dumps have {signs}")
    if 2 * len(strangers) > dumps:
        return Verdict.ANOTHER_PUBLISHER, evidence
    own = dumps - len(strangers)
    evidence += [f"{number} of {own} dumps have no {field}" for field, number in missing.items()]
    if rate < _CHANGED:
        evidence.append(f"{rate:.0%} of the cues fire that should")
    dead = [each for each in (*cues, *signatures) if each.is_dead]
    evidence += [f"{each.name} is on none of {each.could} dumps" for each in dead]
    if rate < _CHANGED or missing:
        return Verdict.REDESIGNED, evidence
    return (Verdict.DEAD_CUES if dead else Verdict.OK), evidence
