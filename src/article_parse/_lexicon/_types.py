"""The shape of a lexicon."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from article_parse._roles import Role
from article_parse.model import PersonRole

__all__ = ["Lexicon"]


class Lexicon(NamedTuple):
    """
    The words of one language that tell what a line of a page is.

    All words are case-folded. The keys of ``phrases``, ``openers`` and ``prefixes`` are phrases as
    :func:`article_parse._lexicon.key` gives them: without digits and punctuation.

    Attributes:
        language: A BCP 47 tag.
        stop_words: Function words, to tell the language and to tell prose from menus.
        by_words: What stands before a name, with what it says the person did.
        and_words: What joins the last two names of a list.
        job_words: Words of job titles, which stand near names and are not part of them.
        date_words: What stands before a date.
        read_words: Words that make "N min" a reading time, before or after it.
        minute_words: The minute as reading times abbreviate it.
        phrases: Whole lines of page furniture, with their role.
        prefixes: How lines of page furniture begin, with their role.
        openers: Lines that open a part of the page after the article; what follows belongs to their role.
        telltales: Sets of words that give a short line away when all of a set occur in it.
        credit_words: Words that make a line a picture credit.
        tag_words: What stands before a list of tags.
        section_words: The sections of newspapers, which menus name and which are topics as well.
    """

    language: str
    stop_words: frozenset[str]
    by_words: Mapping[str, PersonRole]
    and_words: frozenset[str]
    job_words: frozenset[str]
    date_words: frozenset[str]
    read_words: frozenset[str]
    minute_words: frozenset[str]
    phrases: Mapping[str, Role]
    prefixes: Mapping[str, Role]
    openers: Mapping[str, Role]
    telltales: tuple[tuple[frozenset[str], Role], ...]
    credit_words: frozenset[str]
    tag_words: frozenset[str]
    section_words: frozenset[str]
