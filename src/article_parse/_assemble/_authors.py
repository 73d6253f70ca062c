"""Who wrote it: one source of names is chosen, and what the others show of the same people is added."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, islice

import attrs

from article_parse._blocks import Claim
from article_parse._fields._byline import Byline
from article_parse._fields._byline_pieces import without_by_word
from article_parse._fields._names import (
    is_account,
    is_agency,
    is_placeholder,
    is_suffix,
    is_team,
    looks_like_name,
    split_names,
)  # fmt: skip
from article_parse._fields._site import is_site, letters, site_names
from article_parse.model import Person

__all__ = ["choose_authors"]

_LINKED_DATA, _ORGANIZATION = "json-ld", "json-ld:organization"
_LINKED = frozenset({_LINKED_DATA, _ORGANIZATION})
_ELEMENTS = ("rel:", "itemprop:", "address")
_FAMILY_NAME_FIRST = frozenset({"meta:citation_author", "meta:dc.creator", "meta:dcterms.creator"})
"""Highwire Press and Dublin Core ask for names as libraries write them: ``Lima, Ana``."""
_SENDER = "mail:from"
_ONE_PERSON = "meta:citation_author"
_TAG = re.compile(r"<[^<>]*+>")
"""Markup in a name, which some systems print into their data."""
_MOST_WORDS, _LONGEST_NAME = 8, 100
_MOST_PEOPLE, _LONGEST_CLAIM = 300, 2000


def choose_authors(
    claims: Sequence[Claim],
    bylines: Sequence[Byline],
    signatures: Iterable[Sequence[Person]] = (),
    lines: Iterable[str] = (),
) -> tuple[Person, ...]:
    """
    Choose the authors among those the page claims, those its *bylines* name and those who sign it elsewhere.

    The sources are asked in the order of how often they are right: linked data, the metadata of the head, a byline with
    a by-word, organizations of linked data, marked elements, a name beside the date. The first that names somebody
    other than the site or an account such as ``admin`` is taken; where none does, the first that names anybody,
    *signatures* last.
    """
    site = site_names(claims)
    sources = [list(dict.fromkeys(people))[:_MOST_PEOPLE] for people in _sources(claims, bylines)]
    for people in sources:
        named = [person for person in people if not _is_nobody(person.name, site)]
        if named:
            shortest = [_shortest(person, sources) for person in _completed(named, bylines)]
            return tuple(dict.fromkeys(_printed_alone(shortest, lines)))
    anybody = next((people for people in chain(sources, signatures) if people), ())
    return tuple(dict.fromkeys(_printed_alone([_shortest(person, sources) for person in anybody], lines)))


def _sources(claims: Sequence[Claim], bylines: Sequence[Byline]) -> Iterator[list[Person]]:
    stated = [claim for claim in claims if claim.field == "author"]
    yield _people(claim for claim in stated if claim.source == _LINKED_DATA)
    yield _people(claim for claim in stated if claim.source not in _LINKED and not _is_element(claim))
    yield [person for byline in bylines if byline.announced for person in _authors(byline)]
    yield _people(claim for claim in stated if claim.source == _ORGANIZATION)
    yield _people(claim for claim in stated if _is_element(claim))
    yield [person for byline in bylines for person in _authors(byline)]
    # Who sends a letter is a paper or a person.
    senders = (claim.value for claim in claims if claim.source == _SENDER)
    yield [person for sender in senders if looks_like_name(sender) for person in split_names(sender, "author")]


def _is_nobody(name: str, site: frozenset[str]) -> bool:
    """Tell whether *name* is the site or an account; its team is somebody."""
    return is_account(name) or (is_site(name, site) and not is_team(name))


def _shortest(person: Person, sources: Sequence[Sequence[Person]]) -> Person:
    """Give the name as a source has it that leaves out what stands behind it: ``Ana Lima 12 Comments``."""
    folded = f"{person.name.casefold()} "
    others = [each for people in sources for each in people if " " in each.name]
    beginnings = (each for each in others if folded.startswith(f"{each.name.casefold()} "))
    return min(beginnings, key=_length, default=person)


def _printed_alone(people: Sequence[Person], lines: Iterable[str]) -> Iterator[Person]:
    """Give ``Ana Lima`` for ``Ana Lima Head of Rivers``, where a line is that name and nothing else."""
    long = [person for person in people if person.name.count(" ") > 1]
    printed = frozenset(line for line in lines if len(line) <= _LONGEST_NAME) if long else frozenset()
    for person in people:
        words = person.name.split()
        names = [" ".join(words[:count]) for count in range(2, len(words))] if person.name not in printed else []
        alone = next((name for name in names if name in printed and looks_like_name(name)), None)
        yield attrs.evolve(person, name=alone) if alone else person


def _length(person: Person) -> int:
    return len(person.name)


def _is_element(claim: Claim) -> bool:
    return claim.source.startswith(_ELEMENTS)


def _authors(byline: Byline) -> list[Person]:
    """Give the people of a byline; who edited it did not write it."""
    return [person for person in byline.people if person.role != "editor"]


def _people(claims: Iterable[Claim]) -> list[Person]:
    people: list[Person] = []
    for claim in islice((claim for claim in claims if len(claim.value) <= _LONGEST_CLAIM), _MOST_PEOPLE):
        if claim.source in _FAMILY_NAME_FIRST and (turned := _turned(claim.value, claim.source)):
            people.extend(Person(name=name) for name in turned)
            continue
        if is_placeholder(claim.value):
            continue
        value = " ".join(_TAG.sub(" ", claim.value).split())
        names = split_names(without_by_word(value), "author", strict=False)
        is_short = len(value) <= _LONGEST_NAME and len(value.split()) <= _MOST_WORDS
        if not names and is_short and letters(value):
            # "BBC News", "Staff Clinician": words of jobs and sections, which a claim may have for a name.
            names = (Person(name=value),)
        people.extend(person for person in names if not is_placeholder(person.name))
    return people


def _turned(names: str, source: str) -> list[str]:
    """
    Turn ``Lima, Ana; Reed, Tom`` round; ``Ana Lima, Tom Reed`` are two people where the source may hold several.

    Nothing comes back where one of them is not written so.
    """
    turned = []
    for name in names.split(";"):
        family, comma, given = name.strip().partition(", ")
        is_list = " " in family and " " in given and source != _ONE_PERSON
        if not comma or "," in given or is_list or is_suffix(given) or is_agency(family) or is_agency(given):
            return []
        turned.append(f"{given} {family}")
    return turned


def _completed(people: list[Person], bylines: Sequence[Byline]) -> list[Person]:
    """
    Add whom the byline names beside all of *people*.

    ``By Ana Lima, Tom Reed and Joan McKay`` is right where linked data has the first of them only.
    """
    for byline in bylines:
        others = [person for person in _authors(byline) if looks_like_name(person.name)] if byline.announced else []
        if len(others) > len(people) and all(any(map(_same(person), others)) for person in people):
            return [next((each for each in people if _same(each)(other)), other) for other in others]
    return people


def _same(person: Person) -> Callable[[Person], bool]:
    """Tell whether a print of a name, which may have a title before it or a job behind it, is that of *person*."""
    folded = letters(person.name)
    return lambda other: folded in letters(other.name)
