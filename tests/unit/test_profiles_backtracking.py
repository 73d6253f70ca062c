"""Patterns that can take long are found out before they are used."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from article_parse._roles import Role
from article_parse.errors import ProfileError
from article_parse.profiles import Cue, Profile, Signature
from article_parse.profiles._backtracking import fault_of

SIDE_BY_SIDE = "repeats side by side can match the same text"
NESTED = "a repeat stands inside a repeat, and both can match the same text"


@pytest.mark.parametrize(
    "pattern",
    [
        r".*",
        r"Photo: .{1,80}",
        r"[a-z]+ [a-z]+",
        r"[^,]*,[^,]*,.*",
        r"(?: [a-z]+)*",
        r"\S+(?: \S+)*",
        r".{0,40} · .{0,40}",
        r"\d+(?:\.\d+)?[kKmM]? views",
        r"(?:Mr|Ms)\. [A-Z]\w+",
        r"(?:[A-Z][a-z]+|\d+) comments",
        r".*+.*",
        r"(?>.{0,80}?\sPublished )(?>.{0,40}?\bago).{0,40} \d{1,2} min",
        r"(?=.*dam).*",
        r"(?:(?:a{100}){100}){100}",
        r"[А-Я][а-я]+ [А-Я][а-я]+",
        r"x{0}y",
        r"\w+\s+\w+",
        r"\S+\s+\S+",
        r"[^\W\d_]+\d+",
        r"\w+[—–]\w+",
        r"[éè]+[êë]+",
        r"[\u2000-\u2010]+[\u2011-\u20ff]+",
        r"(?i)[а-я]+ [а-я]+",
    ],
)
def test_a_pattern_with_one_way_to_match_is_quick(pattern: str) -> None:
    """Repeats that are kept apart, bounded or possessive leave few ways to share a text."""
    assert fault_of(pattern) is None


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        (r".*.*", SIDE_BY_SIDE),
        (r"\w+\d+", SIDE_BY_SIDE),
        (r".* .* .*", SIDE_BY_SIDE),
        (r".{0,80}Published.{0,80}", SIDE_BY_SIDE),
        (r"a?" * 20, SIDE_BY_SIDE),
        (r".*(?=.*a)b", SIDE_BY_SIDE),
        (r"(?i)[a-z]+[A-Z]+", SIDE_BY_SIDE),
        (r"[\u2000-\u20ff]*\w*!", SIDE_BY_SIDE),
        (r"\w*[^\u2071]*!", SIDE_BY_SIDE),
        (r"[\u0660-\u0669a-z]+\d+", SIDE_BY_SIDE),
        (r"(?i)k+\u212a+", SIDE_BY_SIDE),
        (r"(?i)[а-я]+[А-Я]+", SIDE_BY_SIDE),
        (r"(?a)\W+é+", SIDE_BY_SIDE),
        (r"[ab]{0,60}[bc]{0,60}[cd]{0,60}", SIDE_BY_SIDE),
        (r"(a+)+", NESTED),
        (r"(?:a?b?)*", NESTED),
        (r"(?:.*,)*", NESTED),
        (r"(?:a|ab)*", "alternatives inside a repeat can match the same text"),
        (r"(?:[\u2000-\u20ff]x|\wx)*!", "alternatives inside a repeat can match the same text"),
        (r"(?a)(?:\W\W|éé)*!", "alternatives inside a repeat can match the same text"),
        (r"(a|a)*", "alternatives inside a repeat can match the same text"),
        (r"(?:(?:(?:(?:(?:a,)+;)+:)+!)+/)+", "repeats stand in one another more than 4 deep"),
        (r"(.)\1", "a reference to a group has to be tried with everything the group can match"),
    ],
)
def test_a_pattern_with_many_ways_to_match_is_told(pattern: str, fault: str) -> None:
    """Repeats that can share a text in more ways than are tried are named by how they stand."""
    assert fault_of(pattern) == fault


@pytest.mark.parametrize("pattern", [r"(?:(?!.*x).)*", r"(?:(?:a*+b)?+a)*", r"(?:(?>[^a]*)b)+"])
def test_what_looks_at_all_of_the_text_stands_in_no_repeat(pattern: str) -> None:
    """A look ahead, or a repeat that gives nothing back, is tried at each step of the repeat around it."""
    assert fault_of(pattern) == "a repeat holds what may look at all of the text, and would do so at each of its steps"


@pytest.mark.parametrize("pattern", [r"(?!.*x).*", r"a*+b", r"(?:(?!ab)[a-z])*"])
def test_a_look_that_is_made_once_or_has_an_end_is_fine(pattern: str) -> None:
    """Outside of repeats a pattern may look as far as it likes."""
    assert fault_of(pattern) is None


@pytest.mark.parametrize(
    ("kind", "make"),
    [
        ("cue", lambda: Cue(pattern="(a+)+", role=Role.SHARE)),
        ("signature", lambda: Signature(pattern="(a+)+")),
        ("byline", lambda: Profile(name="herald", bylines=["(?P<authors>(a+)+)"])),
    ],
)
def test_a_slow_pattern_is_an_error_with_advice(kind: str, make: Callable[[], object]) -> None:
    """A profile does not take such a pattern; the message shows it, says why, and what to do."""
    with pytest.raises(ProfileError) as refused:
        make()
    assert f"of a {kind} can take long on hostile text: {NESTED}; put what the first cannot match" in str(refused.value)
