"""Who wrote it: which source of names is chosen."""

from __future__ import annotations

import pytest

from article_parse._assemble._authors import choose_authors
from article_parse._blocks import Claim
from article_parse._fields._byline import Byline, parse_byline
from article_parse.model import Person

LINKED = Claim("author", "Ana Lima", "json-ld")
HEAD = Claim("author", "Tom Reed", "meta:author")
ELEMENT = Claim("author", "Jo Roe", "rel:author")
PUBLISHER = Claim("publisher", "The Herald", "og:site_name")


def _byline(text: str) -> Byline:
    byline = parse_byline(text)
    assert byline is not None
    return byline


def _names(*claims: Claim, bylines: tuple[str, ...] = ()) -> list[str]:
    return [person.name for person in choose_authors(claims, [_byline(text) for text in bylines])]


@pytest.mark.parametrize(
    ("claims", "bylines", "name"),
    [
        ((ELEMENT, HEAD, LINKED), ("By Ida Sand",), "Ana Lima"),
        ((ELEMENT, HEAD), ("By Ida Sand",), "Tom Reed"),
        ((ELEMENT,), ("By Ida Sand",), "Ida Sand"),
        ((ELEMENT,), ("Ida Sand | 2 March 2026",), "Jo Roe"),
        ((), ("Ida Sand | 2 March 2026",), "Ida Sand"),
    ],
)
def test_sources_are_asked_in_order(claims: tuple[Claim, ...], bylines: tuple[str, ...], name: str) -> None:
    """Linked data comes first, then the head, a byline with a by-word, marked elements, a name beside a date."""
    assert _names(*claims, bylines=bylines) == [name]


def test_nobody_wrote_a_page_without_names() -> None:
    """Without claims and bylines there are no authors."""
    assert choose_authors([], []) == ()


@pytest.mark.parametrize("nobody", ["The Herald", "Herald", "admin", "Redaktion"])
def test_the_site_gives_way_to_a_person(nobody: str) -> None:
    """A source that names only the site or an account is taken where no other names anybody."""
    claim = Claim("author", nobody, "json-ld")
    assert _names(PUBLISHER, claim, bylines=("By Ana Lima",)) == ["Ana Lima"]
    assert _names(PUBLISHER, claim) == [nobody]


def test_the_site_is_left_out_beside_a_person() -> None:
    """Of a person and the site that one source names the person is the author."""
    assert _names(PUBLISHER, LINKED, Claim("author", "The Herald", "json-ld")) == ["Ana Lima"]


def test_an_editor_is_no_author() -> None:
    """Who a byline says edited the article did not write it."""
    assert _names(bylines=("By Ana Lima · Edited by Tom Reed",)) == ["Ana Lima"]


def test_an_agency_keeps_its_role() -> None:
    """An agency among claimed authors is told apart."""
    assert choose_authors([Claim("author", "Reuters", "json-ld")], []) == (Person(name="Reuters", role="agency"),)


@pytest.mark.parametrize("source", ["meta:citation_author", "meta:dc.creator", "meta:dcterms.creator"])
def test_libraries_write_the_family_name_first(source: str) -> None:
    """A name with one comma is turned round where its source asks for it."""
    assert _names(Claim("author", "García Lima, Ana", source)) == ["Ana García Lima"]
    assert _names(Claim("author", "Ana Lima", source)) == ["Ana Lima"]


def test_a_list_in_a_claim_is_taken_apart() -> None:
    """Names with commas between them are people of their own, each once."""
    assert _names(Claim("author", "Ana Lima, Tom Reed and Ana Lima", "meta:author")) == ["Ana Lima", "Tom Reed"]


def test_a_claim_may_have_a_job_for_a_name() -> None:
    """A short claim that is no list of names is one name; a long one is none."""
    assert _names(Claim("author", "Staff Writer", "meta:author")) == ["Staff Writer"]
    assert _names(Claim("author", "for nine of the farmers who were there", "meta:author")) != []
    assert _names(Claim("author", "for nine of the old farmers who were there", "meta:author")) == []
    assert _names(Claim("author", "m" * 101, "meta:author")) == []


def test_the_byline_adds_who_is_missing() -> None:
    """A byline that names all claimed people and more is complete, in its own order."""
    bylines = ("By Tom Reed and Ana Lima",)
    assert _names(LINKED, bylines=bylines) == ["Tom Reed", "Ana Lima"]
    assert _names(LINKED, Claim("author", "Tom Reed", "json-ld"), bylines=bylines) == ["Ana Lima", "Tom Reed"]


@pytest.mark.parametrize("byline", ["By Tom Reed and Jo Roe", "Tom Reed, Jo Roe | 2 March 2026"])
def test_a_byline_of_others_adds_nobody(byline: str) -> None:
    """A byline without the claimed people, or without a by-word, may be that of another article."""
    assert _names(LINKED, bylines=(byline,)) == ["Ana Lima"]


def test_what_stands_behind_a_name_is_left_out() -> None:
    """The shortest print of a name counts, but another name that begins alike is another person."""
    long, short = Claim("author", "Ana Lima Chronicle", "json-ld"), Claim("author", "Ana Lima", "rel:author")
    assert _names(long, HEAD, short) == ["Ana Lima"]
    others = Claim("author", "Tom Reed", "json-ld"), Claim("author", "Tom Reeder", "json-ld")
    assert _names(*others) == ["Tom Reed", "Tom Reeder"]


@pytest.mark.parametrize("value", ["Ana Lima, " * 100_000, "a" * 1_000_000, "Ana LimaTom Reed" * 50_000])
def test_a_claim_of_megabytes_names_nobody(value: str) -> None:
    """A claim that is far too long for names is left out, and is not looked at for long."""
    assert _names(Claim("author", value, "meta:author")) == []


def test_who_signs_the_page_elsewhere_comes_last() -> None:
    """Signatures count where nothing else names anybody, and the first of them that does."""
    signed: tuple[list[Person], ...] = ([], [Person(name="Ida Sand")], [Person(name="Jo Roe")])
    assert choose_authors([], [], signed) == (Person(name="Ida Sand"),)
    assert [person.name for person in choose_authors([LINKED], [], signed)] == ["Ana Lima"]


def test_what_stands_behind_the_name_of_the_site_is_left_out() -> None:
    """Who writes a site of their own name is named as shortly as anybody else."""
    site = Claim("publisher", "Ana Lima", "og:site_name")
    marked = Claim("author", "Ana Lima", "rel:author")
    assert _names(site, marked, bylines=("By Ana Lima 4 Comments",)) == ["Ana Lima"]


def test_an_employer_behind_a_dash_is_no_author() -> None:
    """What a claim has behind a person's full name and a dash is left out."""
    assert _names(Claim("author", "Ana Lima - HillPost Team", "json-ld")) == ["Ana Lima"]
    assert _names(Claim("author", "Hill - Valley", "json-ld")) == ["Hill - Valley"]
