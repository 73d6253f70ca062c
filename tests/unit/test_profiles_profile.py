"""Profiles, cues and signatures: frozen values that refuse what cannot be used."""

from __future__ import annotations

import pickle
import re
from datetime import datetime
from typing import Any

import attrs
import pytest

from article_parse import parse
from article_parse._roles import Role
from article_parse.errors import ProfileError
from article_parse.profiles import FORMATTERS, Cue, Profile, Registry, Signature

HERALD: dict[str, Any] = {
    "name": "herald",
    "publisher": "The Herald",
    "domains": ["herald.example"],
    "signatures": [Signature(pattern=r"Herald logo", weight=3)],
    "language": "en",
    "timezone": "Europe/Vienna",
    "formatter": "moment",
    "cues": [Cue(pattern="Filed from *", role=Role.BOILERPLATE)],
    "tags": ["rivers", "slam poetry"],
}


def test_profiles_with_equal_fields_are_equal() -> None:
    """A profile is a value: two of the same fields are equal and have one hash."""
    assert Profile(**HERALD) == Profile(**HERALD)
    assert len({Profile(**HERALD), Profile(**HERALD)}) == 1
    assert Profile(**HERALD) != attrs.evolve(Profile(**HERALD), language="de")


def test_a_profile_can_be_pickled() -> None:
    """A profile that went through pickle is equal, and its patterns match as before."""
    again = pickle.loads(pickle.dumps(Profile(**HERALD)))  # noqa: S301 our own bytes
    assert again == Profile(**HERALD)
    assert again.cues[0].matches("Filed from Vellin")
    assert again.signatures[0].matches("Herald logo")


def test_a_profile_keeps_tuples() -> None:
    """Lists given to a profile are kept as tuples, so that nobody can change it by changing the list."""
    domains = ["herald.example"]
    profile = Profile(name="herald", domains=domains)
    domains.append("x.example")
    assert profile.domains == ("herald.example",)


def test_a_profile_cannot_be_changed() -> None:
    """A field of a profile cannot be set."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Profile(**HERALD).name = "other"  # type: ignore[misc]


@pytest.mark.parametrize("name", ["", "The Herald", "Herald", "-herald", "herald-", "x" * 65, 7])
def test_a_name_has_a_form(name: object) -> None:
    """A name that is not small letters, digits and dashes is refused, and the message shows it."""
    with pytest.raises(ProfileError) as refused:
        Profile(name=name)  # type: ignore[arg-type]
    assert str(refused.value) == f"a profile's name is small letters, digits, '-', '_' and '.', not {name!r}"


@pytest.mark.parametrize(
    "domain",
    ["https://herald.example", "Herald.example", "herald", "herald.example/", ".example", "herald..example", ""],
)
def test_a_domain_has_a_form(domain: str) -> None:
    """What is no domain is refused, and the message names the profile and tells how to write it."""
    with pytest.raises(ProfileError) as refused:
        Profile(name="herald", domains=[domain])
    expected = f"profile herald: {domain!r} is no domain; give it in small letters and without 'https://'"
    assert str(refused.value) == expected


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("domains", "herald.example", "domains must be a list of strings, not 'herald.example'"),
        ("domains", None, "domains must be a list of strings, not None"),
        ("domains", [1], "each of domains must be a string, not 1"),
        ("tags", "rivers", "tags must be a list of strings, not 'rivers'"),
        ("tags", 5, "tags must be a list of strings, not 5"),
        ("tags", ["rivers", b"dams"], "each of tags must be a string, not b'dams'"),
        ("signatures", 1, "signatures must be a list of signatures, not 1"),
        ("signatures", "a", "signatures must be a list of signatures, not 'a'"),
        ("signatures", ["a"], "each of signatures must be a signature, not 'a'"),
        ("cues", None, "cues must be a list of cues, not None"),
        ("cues", ["a"], "each of cues must be a cue, not 'a'"),
        ("publisher", 1, "publisher must be a string or None, not 1"),
        ("language", 1, "language must be a string or None, not 1"),
        ("timezone", 1, "timezone must be a string or None, not 1"),
        ("formatter", [], "formatter must be a string or None, not []"),
        ("threshold", "a", "threshold must be a finite number above 0, not 'a'"),
        ("threshold", None, "threshold must be a finite number above 0, not None"),
    ],
)
def test_a_field_takes_its_type_alone(field: str, value: object, fault: str) -> None:
    """What is not of the type of a field is refused; the message names the profile, the field and the type."""
    with pytest.raises(ProfileError) as refused:
        Profile(name="herald", **{field: value})  # type: ignore[arg-type]
    assert str(refused.value) == f"profile herald: {fault}"


def test_a_formatter_must_be_known() -> None:
    """An unknown formatter is refused, and the message lists the known ones."""
    with pytest.raises(ProfileError) as refused:
        Profile(name="herald", formatter="sundial")
    assert str(refused.value).startswith("profile herald: unknown formatter 'sundial'; known are ")
    assert all(formatter in str(refused.value) for formatter in FORMATTERS)


@pytest.mark.parametrize("zone", ["Europe/Atlantis", "", "../Europe/Vienna", "CE\x00T", "/etc/localtime"])
def test_a_zone_must_be_known(zone: str) -> None:
    """An unknown zone is refused when the profile is made, not when it is first used."""
    with pytest.raises(ProfileError) as refused:
        Profile(name="herald", timezone=zone)
    advice = "give an IANA name such as 'Europe/Vienna', or an offset as '+01:00'"
    assert str(refused.value) == f"profile herald: unknown time zone {zone!r}; {advice}"


def test_the_zone_is_the_one_named() -> None:
    """A profile gives the zone that its timezone names, and none when it names none."""
    zone = Profile(**HERALD).zone
    assert str(datetime(2026, 7, 1, tzinfo=zone).utcoffset()) == "2:00:00"
    assert Profile(name="herald").zone is None


@pytest.mark.parametrize("number", [0, -1.5, float("nan"), float("inf"), 10**400, "x", None])
def test_weights_and_thresholds_are_positive_and_finite(number: Any) -> None:  # noqa: ANN401 what callers write
    """A number that every dump or none would reach, or that cannot be added up, is refused."""
    with pytest.raises(ProfileError) as refused:
        Profile(name="herald", threshold=number)
    assert str(refused.value) == f"profile herald: threshold must be a finite number above 0, not {number!r}"
    with pytest.raises(ProfileError) as refused:
        Signature(pattern="Herald logo", weight=number)
    assert str(refused.value) == f"signature 'Herald logo': weight must be a finite number above 0, not {number!r}"


@pytest.mark.parametrize("kind", [Signature, lambda pattern: Cue(pattern=pattern, role=Role.SHARE)])
@pytest.mark.parametrize("pattern", ["(a", "a)", "(a)", "a**", "##", "a{x}", "a{", "a\\b"])
def test_a_broken_pattern_is_told(kind: Any, pattern: str) -> None:  # noqa: ANN401 either class
    """A pattern that is no template is refused; the message shows it, what is wrong with it and where."""
    with pytest.raises(ProfileError) as refused:
        kind(pattern=pattern)
    told = rf"the pattern {re.escape(repr(pattern))} of a (?:cue|signature): .+\n  {re.escape(pattern)}\n   *\^+"
    assert re.fullmatch(told, str(refused.value))


@pytest.mark.parametrize("pattern", ["", "x" * 501, None, 3])
def test_a_pattern_has_bounds(pattern: object) -> None:
    """An empty pattern, one longer than 500 characters, and what is no string are refused."""
    with pytest.raises(
        ProfileError, match=r"^the pattern of a signature must be a template of 1 to 500 characters, not "
    ):
        Signature(pattern=pattern)  # type: ignore[arg-type]


def test_a_pattern_has_to_match_a_whole_block() -> None:
    """A cue does not fire for a block that holds its pattern among other words."""
    cue = Cue(pattern="Comments", role=Role.COMMENTS)
    assert cue.matches("Comments")
    assert not cue.matches("Comments are closed")


def test_a_cue_takes_its_role_by_name() -> None:
    """A role can be given by its name; what is no role is an error, and the message lists the roles."""
    assert Cue(pattern="x", role="share").role is Role.SHARE
    wrong: tuple[Any, ...] = ("sharing", None, [])
    for role in wrong:
        with pytest.raises(ProfileError) as refused:
            Cue(pattern="x", role=role)
        assert str(refused.value) == f"the role of a cue must be one of {', '.join(Role)}, not {role!r}"


def test_a_cue_starts_a_section_or_does_not() -> None:
    """Only a truth value tells whether a cue starts a section."""
    with pytest.raises(ProfileError, match=r"^cue 'x': starts_section must be True or False, not \[\]$"):
        Cue(pattern="x", role=Role.SHARE, starts_section=[])  # type: ignore[arg-type]


def test_a_profile_has_a_greatest_number_of_cues() -> None:
    """Each cue is compared with those before it, so their number has a limit."""
    with pytest.raises(ProfileError, match="501 cues are too many; the most are 500"):
        Profile(name="herald", cues=[Cue(pattern=f"Line {number}", role="related") for number in range(501)])


def test_tags_are_a_list() -> None:
    """A table of tags is refused."""
    with pytest.raises(ProfileError, match="tags must be a list"):
        Profile(name="herald", tags={"Rivers": 1})


def test_a_label_makes_a_line_one_of_tags() -> None:
    """A line that begins with it is a line of tags, whatever signs the label has, and the label is none of them."""
    text = "The old dam above the town held through the night, officials said, and nobody was hurt in the valley."
    dump = f"The Dam\n\nBy Ana Lima\n\n{text}\n\n{text} More rain is expected.\n\nMore* (#): Rivers, Floods\n"
    assert parse(dump).tags == ()
    profile = Profile(name="herald", tag_labels=["More* (#):"])
    assert parse(dump, profile=profile).tags == ("Rivers", "Floods")
    child = Profile(name="coast", extends="herald")
    assert parse(dump, profile=child, profiles=Registry([profile, child])).tags == ("Rivers", "Floods")


@pytest.mark.parametrize("label", ["", "x" * 1000])
def test_a_label_of_tags_has_a_form(label: str) -> None:
    """What no line can begin with is told, with the key."""
    with pytest.raises(ProfileError, match="herald") as found:
        Profile(name="herald", tag_labels=["More on", label])
    assert str(found.value.key).startswith("tag_labels")
