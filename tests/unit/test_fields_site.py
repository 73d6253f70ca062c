"""The names of the site: what they are, and what is one of them."""

from __future__ import annotations

import pytest

from article_parse._blocks import Claim
from article_parse._fields._site import is_site, letters, site_names


def _address(url: str) -> Claim:
    return Claim("url", url, "link:canonical")


def _publisher(name: str) -> Claim:
    return Claim("publisher", name, "og:site_name")


@pytest.mark.parametrize("text", ["The Mill – it turns!", "the MILL it_turns", "«The mill: it turns»"])
def test_prints_of_a_headline_compare_equal(text: str) -> None:
    """Case, spaces and signs do not tell two prints apart."""
    assert letters(text) == "themillitturns"


def test_digits_tell_headlines_apart() -> None:
    """The numbers of a headline belong to it."""
    assert letters("Ten mills, part 2") != letters("Ten mills, part 3")


def test_a_site_goes_by_its_publisher() -> None:
    """What the page states as its publisher is a name of the site."""
    assert site_names([_publisher("The Marrow Herald")]) == {"themarrowherald"}


def test_a_site_goes_by_its_address() -> None:
    """The host and its labels are names of the site, however the host is written."""
    names = site_names([_address("https://www.Marrow-Herald.example:8080/mill?x=1")])
    assert names == {"marrowheraldexample", "marrowherald"}


def test_the_last_label_of_an_address_is_no_name() -> None:
    """A page of a country or of an industry may have it for a topic."""
    assert not is_site("UK", site_names([_address("https://herald.co.uk/mill")]))


def test_other_claims_name_no_site() -> None:
    """Only the publisher and the address tell what a site is called."""
    assert site_names([Claim("author", "Ana Lima", "meta:author"), Claim("title", "The Mill", "title")]) == frozenset()


@pytest.mark.parametrize("url", ["https://[", "mill", "", "https://" + "mill." * 60 + "example"])
def test_an_address_without_a_host_names_no_site(url: str) -> None:
    """Broken and relative addresses and hosts of more than 253 characters are no error and no name."""
    assert site_names([_address(url)]) == frozenset()


def test_names_of_a_site_are_few_and_short() -> None:
    """A page cannot make every comparison slow with thousands of publishers or with a long one."""
    assert len(site_names([_publisher(f"Herald {number}") for number in range(1000)])) == 20
    assert site_names([_publisher("herald " * 20)]) == frozenset()


@pytest.mark.parametrize(
    "part", ["The Marrow Herald", "the marrow herald!", "Marrow Herald", "The Marrow Herald Online"]
)
def test_most_of_a_name_is_the_site(part: str) -> None:
    """A name counts without its article and with a word behind it, as long as half of either is the other."""
    assert is_site(part, frozenset({"themarrowherald"}))


@pytest.mark.parametrize(
    "part", ["Marrow", "The Marrow Herald wins a prize for its page on mills", "The Mill", "", "–"]
)
def test_other_words_are_not_the_site(part: str) -> None:
    """Less than half of a name, a headline that mentions it and nothing at all are not the site."""
    assert not is_site(part, frozenset({"themarrowherald"}))


def test_a_short_name_counts_only_whole() -> None:
    """A label of three letters occurs in too many words."""
    names = frozenset({"ent"})
    assert is_site("ENT", names)
    assert not is_site("Event", names)
