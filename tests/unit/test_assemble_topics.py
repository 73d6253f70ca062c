"""The topics: one list of them, from the source that is right most often."""

from __future__ import annotations

import pytest

from article_parse._assemble._topics import choose_topics
from article_parse._blocks import Claim

ARTICLE = Claim("tag", "Mills", "article:tag")
HEAD = Claim("tag", "Wool", "meta:keywords")
LINKED = Claim("tag", "Lamps", "json-ld")
SHOWN = ("Rivers",)


@pytest.mark.parametrize(
    ("claims", "shown", "topics"),
    [
        ((LINKED, HEAD, ARTICLE), SHOWN, ("Mills",)),
        ((LINKED, HEAD), SHOWN, ("Wool",)),
        ((LINKED,), SHOWN, ("Rivers",)),
        ((LINKED,), (), ("Lamps",)),
        ((), (), ()),
    ],
)
def test_one_source_is_chosen(claims: tuple[Claim, ...], shown: tuple[str, ...], topics: tuple[str, ...]) -> None:
    """The article's tags come before keywords of the head, these before what is shown, linked data last."""
    assert choose_topics(claims, shown) == topics


def test_topics_keep_their_order_and_first_spelling() -> None:
    """A topic that is spelled twice comes once, as it is spelled first."""
    assert choose_topics((), ["Water-wheels", "Wool", "water wheels", "U.S.", "US"]) == ("Water-wheels", "Wool", "U.S.")


def test_signs_that_are_part_of_a_topic_tell_it_apart() -> None:
    """Programming languages and words that differ in a vowel sign are topics of their own."""
    topics = "C", "C++", "C#", "दल", "दिल"
    assert choose_topics((), topics) == topics


def test_the_site_is_no_topic() -> None:
    """A source that names nothing but the publisher gives way to the next one."""
    claims = Claim("publisher", "The Herald", "og:site_name"), Claim("tag", "The Herald", "article:tag"), HEAD
    assert choose_topics(claims, ()) == ("Wool",)


def test_a_long_topic_is_a_headline() -> None:
    """What has more than 60 characters is left out."""
    assert choose_topics((), ["m" * 60, "w" * 61]) == ("m" * 60,)


def test_other_claims_are_no_topics() -> None:
    """The section of an article is not one of its topics."""
    assert choose_topics((Claim("section", "Local", "article:section"),), ()) == ()
