"""Registries: frozen sets of profiles, and the choice of one by address or by signature."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from article_parse import BUILTIN, Profile, Registry
from article_parse._read import read
from article_parse.errors import ProfileError
from article_parse.profiles import Signature

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
