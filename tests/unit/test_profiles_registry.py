"""Registries: frozen sets of profiles, and the choice of one by address or by signature."""

from __future__ import annotations

import pickle
import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import attrs
import pytest

from article_parse import BUILTIN, Profile, Registry, Role, parse, trace
from article_parse._read import read
from article_parse.errors import ProfileError
from article_parse.profiles import Cue, Signature

X = Profile(name="x", domains=["x.com"], signatures=[Signature(pattern="X marks the spot", weight=3)])
HERALD = Profile(name="herald", domains=["herald.example", "herald.co.example"])
COAST = Profile(
    name="coast",
    domains=["coast.herald.example"],
    signatures=[Signature(pattern="Coast logo", weight=2), Signature(pattern="The Coast, weekly", weight=2)],
)
REGISTRY = Registry([X, HERALD, COAST])


def _chosen(url: str | None, dump: str = "Nothing that tells.") -> str | None:
    profile = REGISTRY.choose(read(dump), url)
    return profile.name if profile else None


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://x.com/a", "x"),
        ("http://www.X.com:8080/a?b#c", "x"),
        ("x.com/a", "x"),
        ("//x.com./a", "x"),
        ("https://user@x.com/", "x"),
        ("https://netflix.com/title", None),
        ("https://x.com.evil.example/", None),
        ("https://evil.example/x.com", None),
        ("https://com/", None),
        ("https://news.herald.example/1", "herald"),
        ("https://coast.herald.example/1", "coast"),
        ("https://a.b.coast.herald.example/1", "coast"),
        ("https://[::1/", None),
        ("", None),
        ("not an address", None),
        ("https://x\ud800.com/", None),
    ],
)
def test_a_domain_matches_on_the_border_of_a_label(url: str, name: str | None) -> None:
    """A profile fits its domains and what stands below them, the longest first, and no name that merely ends alike."""
    assert _chosen(url) == name


def test_the_address_of_the_caller_comes_first() -> None:
    """An address settles the choice before signatures are looked at; an address of nobody leaves it to them."""
    dump = "X marks the spot\n\nThe old weir was rebuilt twice, and nobody remembers why it was."
    assert _chosen("https://herald.example/", dump) == "herald"
    assert _chosen("https://elsewhere.example/", dump) == "x"
    assert _chosen(None, dump) == "x"


def test_the_address_of_the_page_comes_before_signatures() -> None:
    """The address that an archive recorded chooses the profile when the caller gives none."""
    dump = "WARC/1.0\nWARC-Target-URI: https://herald.example/1\n\nX marks the spot\n"
    assert _chosen(None, dump) == "herald"


def test_signatures_add_up_to_the_threshold() -> None:
    """One sign is not enough where its weight stays below the threshold, and a sign counts once."""
    assert _chosen(None, "Coast logo\n\nCoast logo\n") is None
    assert _chosen(None, "Coast logo\n\nThe Coast, weekly\n") == "coast"


def test_the_stronger_signature_wins() -> None:
    """Of two profiles whose signatures fit, the one with more weight is taken."""
    assert _chosen(None, "Coast logo\n\nThe Coast, weekly\n\nX marks the spot\n") == "coast"


def test_signatures_are_looked_for_at_both_ends() -> None:
    """A sign in the middle of a long dump, where a reader may quote it, tells nothing."""
    filler = ["The ferry was late again, and nobody minded."] * 200
    assert _chosen(None, "\n\n".join([*filler, "X marks the spot", *filler])) is None
    assert _chosen(None, "\n\n".join([*filler, "X marks the spot"])) == "x"


def test_two_claims_on_a_domain_are_an_error() -> None:
    """A domain belongs to one profile; the message names both and the domain."""
    other = Profile(name="other", domains=["x.com"])
    with pytest.raises(ProfileError) as refused:
        Registry([X, other])
    assert str(refused.value) == "the profiles x and other both claim x.com; leave one of them out with without()"


@pytest.mark.parametrize("profiles", ["abc", 1, None])
def test_a_registry_takes_a_list(profiles: object) -> None:
    """What is no list of profiles is refused, and the message shows it."""
    with pytest.raises(ProfileError) as refused:
        Registry(profiles)  # type: ignore[arg-type]
    assert str(refused.value) == f"a registry takes a list of profiles, not {profiles!r}"


def test_a_registry_holds_profiles_alone() -> None:
    """What is no profile is refused when it is added, and the message shows it and tells how to make one."""
    wrong: Any = 1
    for profiles in ([X, wrong], [wrong]):
        with pytest.raises(ProfileError) as refused:
            Registry(profiles)
        assert str(refused.value) == "a registry takes profiles made with Profile(...), not 1"
    with pytest.raises(ProfileError, match=r"^a registry takes profiles made with Profile\(\.\.\.\), not 1$"):
        Registry([X]).with_(wrong)


def test_names_are_unique() -> None:
    """Two profiles of one name are an error, since without() and Article.profile go by name."""
    with pytest.raises(ProfileError) as refused:
        Registry([X, Profile(name="x")])
    assert str(refused.value) == "two profiles are named x; leave one of them out with without()"


def test_with_gives_another_registry() -> None:
    """with_() leaves the registry as it was and gives one that has the profiles as well."""
    more = Registry([X]).with_(HERALD, COAST)
    assert (more, len(Registry([X]))) == (REGISTRY, 1)


def test_without_gives_another_registry() -> None:
    """without() leaves the registry as it was and gives one that lacks the profiles."""
    fewer = REGISTRY.without("x", "coast")
    assert [profile.name for profile in fewer] == ["herald"]
    assert len(REGISTRY) == 3


def test_without_an_unknown_name_is_an_error() -> None:
    """A name that no profile has is a mistake, and the message lists those there are."""
    with pytest.raises(ProfileError) as refused:
        REGISTRY.without("hearld")
    assert str(refused.value) == "there is no profile 'hearld' to leave out; there are coast, herald, x"
    wrong: tuple[Any, ...] = (1, [])
    for name in wrong:
        with pytest.raises(ProfileError) as refused:
            REGISTRY.without(name)
        assert str(refused.value) == f"there is no profile {name!r} to leave out; there are coast, herald, x"
    with pytest.raises(ProfileError, match=r"there are none$"):
        Registry().without("x")


def test_a_replaced_profile_takes_over_its_domains() -> None:
    """without() and with_() together replace a profile by another one for the same domain."""
    mine = Profile(name="mine", domains=["x.com"])
    chosen = REGISTRY.without("x").with_(mine).choose(read("Nothing."), "https://x.com/")
    assert chosen == mine


def test_registries_are_values() -> None:
    """Registries of equal profiles are equal, have one hash, and are equal after pickle."""
    assert Registry([X, HERALD, COAST]) == REGISTRY
    assert len({REGISTRY, Registry([X, HERALD, COAST])}) == 1
    again = pickle.loads(pickle.dumps(REGISTRY))  # noqa: S301 our own bytes
    assert again == REGISTRY
    assert again.choose(read("Nothing."), "https://x.com/") == X


def test_the_empty_registry_chooses_nothing() -> None:
    """Registry() has no profiles and never chooses one."""
    assert list(Registry()) == []
    assert Registry().choose(read("Reader insights\n\nAbout the Creator\n"), "https://vocal.media/") is None


def test_what_ships_is_a_registry() -> None:
    """The profiles that ship with the library agree with each other and name their publishers."""
    assert len(BUILTIN) > 0
    assert all(profile.publisher for profile in BUILTIN)


OLD = Profile(name="old", domains=["x.com"], valid_until=date(2025, 6, 1), signatures=X.signatures)
NEW = Profile(name="new", domains=["x.com"], valid_from=date(2025, 6, 1), signatures=X.signatures)


@pytest.mark.parametrize(
    ("at", "name"),
    [
        (datetime(2025, 5, 31, 23, 59, tzinfo=UTC), "old"),
        (datetime(2025, 6, 1, tzinfo=UTC), "new"),
        (datetime(2025, 6, 1, 1, tzinfo=timezone(timedelta(hours=2))), "old"),
        (datetime.min.replace(tzinfo=timezone(timedelta(hours=2))), "old"),
        (datetime.max.replace(tzinfo=timezone(timedelta(hours=-2))), "new"),
        (None, "new"),
    ],
)
@pytest.mark.parametrize("url", ["https://x.com/", None])
def test_the_time_of_the_dump_chooses_among_redesigns(at: datetime | None, name: str, url: str | None) -> None:
    """Two profiles of one domain that are not valid on the same day are chosen by the day; without one the newest."""
    for registry in (Registry([OLD, NEW]), Registry([NEW, OLD])):
        chosen = registry.choose(read("X marks the spot"), url, at)
        assert chosen is not None
        assert chosen.name == name


def test_the_time_of_the_dump_is_that_of_parse() -> None:
    """retrieved_at tells which of two profiles of a domain is used."""
    registry = Registry([OLD, NEW])
    for year, name in ((2024, "old"), (2026, "new")):
        at = datetime(year, 1, 1, tzinfo=UTC)
        assert parse("X", url="https://x.com/", retrieved_at=at, profiles=registry).profile == name


def test_a_day_on_which_nobody_is_valid_has_no_profile() -> None:
    """Between two profiles of a domain the generic way is taken."""
    late = attrs.evolve(NEW, valid_from=date(2026, 1, 1))
    assert Registry([OLD, late]).choose(read("X"), "https://x.com/", datetime(2025, 8, 1, tzinfo=UTC)) is None


def test_validity_that_overlaps_is_a_claim_on_a_domain() -> None:
    """On one day a domain belongs to one profile."""
    with pytest.raises(ProfileError, match=r"^the profiles old and new both claim x\.com"):
        Registry([OLD, attrs.evolve(NEW, valid_from=date(2025, 5, 31))])


def test_a_profile_can_decline() -> None:
    """A sign of another publisher outweighs the address and every other sign, and the next one is asked."""
    sign = Signature(pattern="The X for Children", declines=True)
    declining = attrs.evolve(X, signatures=(*X.signatures, sign))
    registry = Registry([declining, COAST])
    page = "X marks the spot\n\nCoast logo\n\nThe Coast, weekly\n\n"
    for url in ("https://x.com/", None):
        expected = "x" if url else "coast"
        first, second = (registry.choose(read(text), url) for text in (page, f"{page}The X for Children"))
        assert second is not None
        assert second.name == "coast"
        assert first is not None
        assert first.name == expected


def test_statements_of_the_page_are_signatures() -> None:
    """The name of the site and its generator tell a publisher, in HTML whose text does not."""
    signatures = [
        Signature(pattern="The Herald", where="publisher", weight=2),
        Signature(pattern="Press #", where="generator", weight=1),
    ]
    registry = Registry([Profile(name="herald", signatures=signatures)])
    page = "<head><meta property='og:site_name' content='The Herald'>{}</head><p>The dam.</p>"
    generator = "<meta name='generator' content='Press 9'>"
    assert registry.choose(read(page.format(generator))) is not None
    assert registry.choose(read(page.format(""))) is None
    assert registry.choose(read("The Herald\n\nPress 9\n")) is None


PLATFORM = Profile(
    name="press",
    publisher="Press",
    platform=True,
    domains=["press.example"],
    signatures=[Signature(pattern="Powered by Press", weight=3)],
    language="de",
    formatter="wordpress",
    cues=[Cue(pattern="Powered by Press", role=Role.LEGAL), Cue(pattern="Most read", role=Role.RELATED)],
    tags=["dams"],
)
TENANT = Profile(
    name="tenant",
    extends="press",
    domains=["tenant.example"],
    signatures=X.signatures,
    language="en",
    cues=[Cue(pattern="Most read", role=Role.ADVERT)],
    tags=["rivers"],
)


def test_a_publisher_comes_before_its_platform() -> None:
    """Signs of a publisher outweigh the address and the signs of the platform; alone these choose the platform."""
    registry = Registry([PLATFORM, TENANT])
    both = read("X marks the spot\n\nPowered by Press\n")
    assert [registry.consider(both, url).profile for url in ("https://a.press.example/", None)] == [
        registry.complete(TENANT)
    ] * 2
    for url, dump in (("https://a.press.example/", "The dam."), (None, "Powered by Press")):
        assert registry.choose(read(dump), url) == PLATFORM


def test_a_profile_inherits_what_it_does_not_say() -> None:
    """Own values win, own entries come first, and a cue that an own one shadows is left out."""
    whole = Registry([PLATFORM, TENANT]).complete(TENANT)
    assert (whole.language, whole.formatter, whole.tags) == ("en", "wordpress", ("rivers", "dams"))
    assert [(cue.pattern, cue.role) for cue in whole.cues] == [
        ("Most read", Role.ADVERT), ("Powered by Press", Role.LEGAL),
    ]  # fmt: skip
    assert (whole.publisher, whole.domains, whole.signatures) == (None, ("tenant.example",), X.signatures)


def test_an_article_on_a_platform_is_not_the_platforms() -> None:
    """The platform names itself, and an article is published by whom the page names."""
    page = "<head><meta property='og:site_name' content='The Herald'></head><p>Powered by Press</p>"
    for dump, publisher in ((page, "The Herald"), ("Powered by Press", None)):
        article = parse(dump, profiles=Registry([PLATFORM]))
        assert (article.profile, article.publisher) == ("press", publisher)


def test_a_sister_site_inherits_its_name() -> None:
    """A profile that extends one of a publisher has the publication's name as well."""
    sister = Profile(name="sister", extends="main")
    main = Profile(name="main", publisher="The Main", extends="press")
    assert Registry([PLATFORM, main, sister]).complete(sister).publisher == "The Main"


def test_what_a_profile_extends_has_to_be_there() -> None:
    """An unknown parent and a circle are mistakes that are told with the names."""
    with pytest.raises(ProfileError) as refused:
        Registry([TENANT])
    assert str(refused.value) == "the profile tenant extends press, which the registry does not have; there are tenant"
    circle = [Profile(name="a", extends="b"), Profile(name="b", extends="c"), Profile(name="c", extends="b")]
    with pytest.raises(ProfileError, match=r"^profiles may not extend one another in a circle: a extends b extends c"):
        Registry(circle)


def test_a_given_profile_inherits_as_well() -> None:
    """parse() completes the profile that it is given from its registry."""
    mine = Profile(name="mine", extends="vocal")
    assert parse("The dam.", profile=mine).publisher == "Vocal"
    with pytest.raises(ProfileError, match="which the registry does not have; there are none"):
        parse("The dam.", profile=mine, profiles=Registry())


def test_a_choice_says_why() -> None:
    """trace() tells what spoke for a profile, and how much."""
    signs = "Coast logo\n\nThe Coast, weekly"
    assert trace(signs, profiles=REGISTRY).choice[1:] == ("the dump has 'Coast logo', 'The Coast, weekly'", 4)
    assert trace("The dam.", url="https://x.com", profiles=REGISTRY).choice[1:] == ("the address is of x.com", 0)
    assert trace("The dam.", profile=X).choice == (X, "it was given", 0)
    assert trace("The dam.", profiles=REGISTRY).choice == (None, "no profile fits", 0)


def test_a_registry_cannot_be_changed() -> None:
    """Neither a profile nor anything else of a registry can be set or deleted."""
    registry: Any = Registry([X])
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        registry.profiles = ()
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        del registry.profiles
    assert repr(Registry()) == "<Registry of 0: no profile>"
    assert registry != (X,)


@pytest.mark.parametrize(
    "pattern",
    ["X marks the spot #", re.compile(r"(?i)x MARKS the spot \d+"), "X *", "(X|Y) marks the spot 7", "(X|Y) marks *"],
)
def test_a_signature_is_found_however_it_is_looked_up(pattern: str | re.Pattern[str]) -> None:
    """Patterns are found by a word that they ask for, or one by one where they ask for none."""
    registry = Registry([Profile(name="y", signatures=[Signature(pattern=pattern, weight=3)])])
    assert registry.choose(read("The dam.\n\nX marks the spot 7")) is not None
    assert registry.choose(read("The dam.\n\nY marked the spot 7")) is None


def test_what_ships_can_be_pickled() -> None:
    """The built-in registry is equal to itself after pickle, and to one of the same profiles."""
    assert pickle.loads(pickle.dumps(BUILTIN)) == BUILTIN  # noqa: S301 our own bytes
    assert Registry(BUILTIN) == BUILTIN
