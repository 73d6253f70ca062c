"""A profile refines; one that does not match, or that says nothing, changes nothing."""

from __future__ import annotations

from datetime import datetime

import attrs
from dress.dumps import dumps
from dress.page import Page, pages
from dress.renderers import RENDERERS
from dress.story import RETRIEVED_AT
from hypothesis import given
from hypothesis import strategies as st

from article_parse import Profile, Registry, Role, parse
from article_parse.profiles import Cue, Signature

ELSEWHERE = Profile(
    name="elsewhere",
    publisher="Elsewhere",
    domains=("elsewhere.example",),
    signatures=(Signature(pattern="No page says this", weight=9),),
    formatter="moment",
    language="de",
    timezone="Asia/Tokyo",
    cues=(Cue(pattern="*", role=Role.LEGAL),),
)
SILENT = Profile(name="silent")


@given(dump=dumps(), retrieved_at=st.sampled_from((None, RETRIEVED_AT)))
def test_a_profile_of_another_publisher_changes_nothing(dump: str, retrieved_at: datetime | None) -> None:
    """A profile whose domains and signatures do not match is not there."""
    expected = parse(dump, retrieved_at=retrieved_at, profiles=Registry())
    assert parse(dump, retrieved_at=retrieved_at, profiles=Registry((ELSEWHERE,))) == expected


@given(dump=dumps())
def test_an_address_elsewhere_is_not_enough(dump: str) -> None:
    """A domain is matched by whole labels: a longer name that ends alike is another publisher."""
    url = "https://notelsewhere.example/story"
    assert parse(dump, url=url, profiles=Registry((ELSEWHERE,))) == parse(dump, url=url, profiles=Registry())


@given(dump=dumps(), retrieved_at=st.sampled_from((None, RETRIEVED_AT)))
def test_a_profile_that_says_nothing_changes_only_its_name(dump: str, retrieved_at: datetime | None) -> None:
    """An empty profile, chosen by hand, leaves everything as the generic way has it."""
    named = parse(dump, retrieved_at=retrieved_at, profile=SILENT)
    assert named.profile == "silent"
    assert attrs.evolve(named, profile=None) == parse(dump, retrieved_at=retrieved_at, profiles=Registry())


@given(page=pages(), name=st.sampled_from(tuple(RENDERERS)))
def test_the_order_of_profiles_changes_nothing(page: Page, name: str) -> None:
    """Which profile is chosen does not depend on the order in which they are listed."""
    dump = RENDERERS[name].render(page)
    there = Registry((ELSEWHERE, SILENT))
    back = Registry((SILENT, ELSEWHERE))
    assert parse(dump, url="https://www.elsewhere.example/a", profiles=there) == parse(
        dump, url="https://www.elsewhere.example/a", profiles=back
    )
