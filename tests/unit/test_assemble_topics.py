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


def test_one_tag_beside_keywords_is_the_section() -> None:
    """A single tag of the article gives way to three keywords and more, and not to fewer."""
    keywords = [Claim("tag", topic, "meta:keywords") for topic in ("Wool", "Looms", "Rivers")]
    assert choose_topics([ARTICLE, *keywords], ()) == ("Wool", "Looms", "Rivers")
    assert choose_topics([ARTICLE, *keywords[:2]], ()) == ("Mills",)
    assert choose_topics([ARTICLE, Claim("tag", "Dams", "article:tag"), *keywords], ()) == ("Mills", "Dams")


def test_keywords_come_before_those_of_services() -> None:
    """Keywords for news come before others, and both before the tags that a service for newsletters asks for."""
    news, service = Claim("tag", "Dams", "meta:news_keywords"), Claim("tag", "Lamps", "meta:sailthru.tags")
    assert choose_topics([service, HEAD, news], ()) == ("Dams",)
    assert choose_topics([service, HEAD], ()) == ("Wool",)
    assert choose_topics([service], ()) == ("Lamps",)


@pytest.mark.parametrize(
    "word",
    ["editors_pick", "source:tag:mills", "6f1b2c3d-0a1b-4c2d-8e3f-a1b2c3d4e5f6", "Next ›", "‹ Back"],
)
def test_words_of_systems_are_no_topics(word: str) -> None:
    """The words by which a site's own systems sort pages, and arrows of its menus, are left out."""
    assert choose_topics([Claim("tag", word, "json-ld"), LINKED], ()) == ("Lamps",)


@pytest.mark.parametrize("topic", ["Node.js", "Mission: Mill", "C++", "mill_town 2", "re-use"])
def test_signs_in_topics_stay(topic: str) -> None:
    """Signs that words of systems have as well do not make a topic one of them."""
    assert choose_topics([Claim("tag", topic, "json-ld")], ()) == (topic,)
