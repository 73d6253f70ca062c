"""The shape of a lexicon, and of all of them together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from article_parse._roles import Role
from article_parse.model import PersonRole

__all__ = ["Lexicon", "Words", "roles"]


class Lexicon(NamedTuple):
    """
    The words of one language that tell what a line of a page is.

    All words are case-folded. The keys of ``by_words`` and ``by_labels``, the lines of ``phrases``, ``openers`` and
    ``prefixes``, the words of ``telltales`` and the members of ``tag_words``, ``section_words``, ``credit_words``,
    ``credit_labels`` and ``agencies`` are as :func:`article_parse._lexicon.key` gives them: without digits and punctuation.

    Attributes:
        language: A BCP 47 tag.
        stop_words: Function words, to tell the language and to tell prose from menus.
        by_words: What stands before a name, with what it says the person did.
        by_labels: What stands before a name as a by-word does, but only with a colon behind it: "Text: Ana Lima".
        and_words: What joins the last two names of a list, written small.
        job_words: Words of job titles, which stand near names and are not part of them.
        date_words: What stands before a date.
        update_words: Those of ``date_words`` that say the article was changed.
        other_date_words: What stands before a date that is none of publication: when a manuscript came in.
        read_words: Words that make "N min" a reading time, before or after it.
        minute_words: The minute as reading times abbreviate it.
        phrases: Whole lines of page furniture by their role, parted by bars: one string is loaded far faster than many.
        prefixes: How lines of page furniture begin, likewise; six words at most.
        openers: Lines that open a part of the page after the article, likewise; what follows belongs to their role.
        telltales: Sets of words that give a short line away when all of a set occur in it.
        credit_words: Words that make a line a picture credit.
        credit_labels: What stands before a colon or a slash and the name of who made a picture.
        tag_words: What stands before a list of tags.
        section_words: The sections of newspapers, which menus name and which are topics as well.
        agencies: News agencies that stand where names of authors do.
        name_suffixes: Titles that are written behind a name and are no part of it: "기자", "記者".
        writer_suffixes: Those of them that say that somebody wrote this, so that a line of a name and one is a byline.
        report_words: What stands behind the place a report is from: "台北報導".
        place_words: What stands between the name of an author and a place, or whom they wrote it for.
        and_prefix: What joins two names as a part of the second: "و".
        names_like_and: Names that begin as with it.
    """

    language: str
    stop_words: frozenset[str]
    by_words: Mapping[str, PersonRole]
    and_words: frozenset[str]
    job_words: frozenset[str]
    date_words: frozenset[str]
    read_words: frozenset[str]
    minute_words: frozenset[str]
    phrases: Mapping[Role, str]
    prefixes: Mapping[Role, str]
    openers: Mapping[Role, str]
    telltales: tuple[tuple[frozenset[str], Role], ...]
    credit_words: frozenset[str]
    tag_words: frozenset[str]
    section_words: frozenset[str]
    update_words: frozenset[str] = frozenset()
    by_labels: Mapping[str, PersonRole] = MappingProxyType({})
    credit_labels: frozenset[str] = frozenset()
    agencies: frozenset[str] = frozenset()
    name_suffixes: frozenset[str] = frozenset()
    writer_suffixes: frozenset[str] = frozenset()
    report_words: frozenset[str] = frozenset()
    place_words: frozenset[str] = frozenset()
    and_prefix: str = ""
    names_like_and: frozenset[str] = frozenset()
    other_date_words: frozenset[str] = frozenset()


class Words(NamedTuple):
    """
    The words of all languages, as they are looked up.

    The attributes are those of :class:`Lexicon`, where they are explained; ``phrases``, ``prefixes`` and ``openers`` give
    the role of each line.
    """

    stop_words: frozenset[str]
    by_words: Mapping[str, PersonRole]
    by_labels: Mapping[str, PersonRole]
    and_words: frozenset[str]
    job_words: frozenset[str]
    date_words: frozenset[str]
    update_words: frozenset[str]
    read_words: frozenset[str]
    minute_words: frozenset[str]
    phrases: Mapping[str, Role]
    prefixes: Mapping[str, Role]
    openers: Mapping[str, Role]
    telltales: tuple[tuple[frozenset[str], Role], ...]
    credit_words: frozenset[str]
    credit_labels: frozenset[str]
    tag_words: frozenset[str]
    section_words: frozenset[str]
    agencies: frozenset[str]
    name_suffixes: frozenset[str]
    writer_suffixes: frozenset[str]
    report_words: frozenset[str]
    place_words: frozenset[str]
    other_date_words: frozenset[str]


def roles(tables: Iterable[Mapping[Role, str]]) -> dict[str, Role]:
    """
    Give the role of each line; where tables differ, the last one is right.

    >>> roles([{Role.SHARE: "share | copy link"}])["copy link"]
    <Role.SHARE: 'share'>
    """
    found: dict[str, Role] = {}
    for table in tables:
        for role, phrases in table.items():
            for phrase in phrases.split(" | "):
                found[phrase] = role
    return found
