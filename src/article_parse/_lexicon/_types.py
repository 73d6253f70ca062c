"""The shape of a lexicon, and of all of them together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from sys import intern
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from article_parse._roles import Role
from article_parse.model import PersonRole

__all__ = ["LINES", "Lexicon", "Lines", "Words"]

Lines: TypeAlias = "tuple[tuple[Role, tuple[str, ...]], ...]"
LINES = ("phrases", "prefixes", "openers")
_BAR = " | "


class Lexicon(NamedTuple):
    """
    The words of one language that tell what a line of a page is.

    All words are case-folded. The keys of ``by_words`` and ``by_labels``, the lines of ``phrases``, ``openers`` and
    ``prefixes``, the words of ``telltales`` and the members of ``tag_words``, ``section_words``, ``credit_words``,
    ``credit_labels`` and ``agencies`` are as :func:`article_parse._lexicon.key` gives them: without digits and
    punctuation.

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
        phrases: Whole lines of page furniture with their role.
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
    phrases: Lines
    prefixes: Lines
    openers: Lines
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

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Lexicon:
        """
        Give the lexicon that a file states.

        Words stand many to a line, parted by bars, since few long strings are read several times as fast as many.
        Blocks of lines say their role, where they come from, and which of them were seen on how many pages.
        """
        return cls(**{name: _field(name, stated) for name, stated in table.items()})


def _field(name: str, stated: Any) -> Any:  # noqa: ANN401 - what the field holds
    if isinstance(stated, str):
        return stated
    if name in LINES:
        return tuple((Role(block["role"]), (*block.get("seen", ()), *_words(block.get("unseen")))) for block in stated)
    if name == "telltales":
        return tuple((frozenset(_words(block["words"])), Role(block["role"])) for block in stated)
    if isinstance(stated, dict):
        return {word: intern(role) for role, words in stated.items() for word in _words(words)}
    return frozenset(_words(stated))


def _words(lines: Sequence[str] | None) -> Sequence[str]:
    return _BAR.join(lines).split(_BAR) if lines else ()


class Words(NamedTuple):
    """
    The words of all languages, as they are looked up.

    The attributes are those of :class:`Lexicon`, where they are explained; ``phrases``, ``prefixes`` and ``openers``
    give the role of each line.
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
