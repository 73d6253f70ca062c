"""Bylines: who wrote it, when, and how long it takes to read, glued together or spaced, in any order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from article_parse._dates._phrase import DateMatch
from article_parse._fields._byline_pieces import CUT, NO_CONTEXT, SEPARATORS, DateContext, Piece, cut_byline
from article_parse._fields._names import (
    are_full_names,
    is_account,
    is_pen_name,
    is_placeholder,
    looks_like_name,
    split_names,
    trim,
)
from article_parse._fields._titled import titled_names
from article_parse._lexicon import WORDS, key
from article_parse.model import Moment, Person, PersonRole

__all__ = ["LONGEST_BYLINE", "MOST_BYLINE_WORDS", "Byline", "parse_byline"]

LONGEST_BYLINE, MOST_BYLINE_WORDS = 240, 30
"""A longer line, in characters or in words, is prose."""

_MOST_UNREAD_WORDS = 6
_MOST_NAME_WORDS = 12
_SPACELESS, _LONGEST_WORD = "\u0e00", 6

_IN_SECTION = re.compile(r"(?:in|under) (?P<section>[^\W\d_][^|•·]{0,40})", re.IGNORECASE)
_BEHIND_NAME = re.compile(r" (?P<word>[Ii]n) (?P<words>[^\W\d_].*)")


class Byline(NamedTuple):
    """
    What a byline says.

    Attributes:
        people: Who it names.
        published: When it says the article was published.
        modified: When it says the article was changed.
        reading_time: How long it takes to read.
        section: The section it names.
        announced: Whether a by-word stands before the names.
        unread: The words of it that say none of this.
        foreign: Whether what it says of its publication stands behind a word for something else: ``Received: 2 March``.
    """

    people: tuple[Person, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    reading_time: timedelta | None = None
    section: str | None = None
    announced: bool = False
    unread: tuple[str, ...] = ()
    foreign: bool = False

    @property
    def is_dated(self) -> bool:
        """Whether it holds a date."""
        return self.published is not None or self.modified is not None


def parse_byline(text: str, context: DateContext = NO_CONTEXT, *, announced: PersonRole | None = None) -> Byline | None:
    """
    Read a byline; ``None`` when the line is none.

    Args:
        text: The line, white space folded.
        context: What its dates are read with.
        announced: What the by-word on the line before says of who is named here.

    >>> byline = parse_byline("By Ana LimaPublished about 10 hours ago 4 min read")
    >>> byline.people[0].name, byline.published.text
    ('Ana Lima', 'about 10 hours ago')
    """
    if len(text) > LONGEST_BYLINE:
        return None
    if context.known is None:
        return _parse(text, context, announced)
    line = (text, announced)
    if line not in context.known:
        context.known[line] = _parse(text, context, announced)
    byline: Byline | None = context.known[line]
    return byline


def _parse(text: str, context: DateContext, announced: PersonRole | None) -> Byline | None:
    pieces = cut_byline(text, context, most_unread=None if announced else _MOST_UNREAD_WORDS)
    if announced is None and len(pieces) == 1 and pieces[0].kind == "text" and not _holds_name(text, context):
        return None
    byline = _interpret(pieces, context.languages, announced=announced)
    if not (byline.people or byline.is_dated or byline.reading_time):
        return None
    return byline if sum(map(_weight, byline.unread)) <= _MOST_UNREAD_WORDS else None


def _weight(word: str) -> int:
    """Give how many words an unread one is: scripts without spaces write whole sentences as one."""
    return 1 if word < _SPACELESS else 1 + len(word) // _LONGEST_WORD


def _holds_name(text: str, context: DateContext) -> bool:
    """Tell whether a line that is one piece of text may name somebody."""
    parts = [trim(part, SEPARATORS) for part in CUT.split(text)]
    if any(map(titled_names, [text, *parts])):
        return True
    if "." not in text and len(text.split(None, 1)) < 2:  # noqa: PLR2004 a first name and a last name
        return False
    return any(looks_like_name(part, context.languages) for part in parts)


class _Draft:
    """A byline in the making."""

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages
        self.is_signed = False
        self.people: list[Person] = []
        self.published: Moment | None = None
        self.other: Moment | None = None
        self.modified: Moment | None = None
        self.is_labelled = False
        self.reading_time: timedelta | None = None
        self.section: str | None = None
        self.unread: list[str] = []

    def take_date(self, date: DateMatch, *, is_foreign: bool) -> None:
        """Take a date: without labels, the first one is when it was published, or a second one if it is earlier."""
        if is_foreign and date.label is None:
            self.other = self.other or date.moment
        elif date.label == "modified":
            self.modified = self.modified or date.moment
        elif self.published is None:
            self.published, self.is_labelled = date.moment, date.label is not None
        elif self.modified is None:
            pair = (self.published, date.moment)
            is_turned = date.label == "published" or _is_before(date.moment, self.published)
            self.published, self.modified = reversed(pair) if is_turned and not self.is_labelled else pair

    def take_text(self, text: str, by: PersonRole | None, *, strict: bool, after_date: bool, is_dated: bool) -> None:
        """Take what stands between recognised pieces: names, a section, or words that say nothing."""
        parts = [text] if titled_names(text) else [trim(part, SEPARATORS) for part in CUT.split(text)]
        for number, whole in enumerate(part for part in parts if part):
            part = self._name_before_section(whole, by) if by is not None or is_dated else whole
            section = _IN_SECTION.match(part) if after_date else None
            if section is not None:
                self.section = section["section"].strip()
            elif by is not None and number == 0:
                self.people.extend(
                    split_names(part, by, strict=strict, languages=self.languages)
                    or self._odd_name(part, by, strict=strict)
                )
            elif by is None and (titled := titled_names(part)):
                self.people.extend(split_names(titled, "author"))
                self.is_signed = True
            elif by is None and not self.people and looks_like_name(part, self.languages):
                self.people.extend(split_names(part, "author"))
            else:
                self.unread.extend(part.split())

    def _name_before_section(self, part: str, by: PersonRole | None) -> str:
        """Take the words behind a name as what it is filed under, or as a place: ``Ana Lima In Rivers, Floods``."""
        behind = _BEHIND_NAME.search(part)
        if behind is None or not looks_like_name(part[: behind.start()], self.languages):
            return part
        if by is not None and behind["word"] == "in" and split_names(part, by, languages=self.languages):
            # "Ana Lima in Vellin and Tom Reed in Norrby"
            return part
        if behind["word"] == "In":
            self.section = self.section or behind["words"].partition(",")[0].strip()
        else:
            self.unread.extend(behind.group().split())
        return part[: behind.start()]

    def _odd_name(self, part: str, by: PersonRole, *, strict: bool) -> tuple[Person, ...]:
        """Take ``The Dani Writer``: behind a by-word, in a line that is all byline, any capital words are a name."""
        if (not strict and is_pen_name(part)) or (" " not in part and is_account(part) and not is_placeholder(part)):
            return (Person(name=part, role=by),)
        self.unread.extend(part.split())
        return ()


def _is_before(left: Moment, right: Moment) -> bool:
    return left.best is not None and right.best is not None and left.best < right.best


def _interpret(pieces: list[Piece], languages: tuple[str, ...], *, announced: PersonRole | None) -> Byline:
    draft = _Draft(languages)
    by = announced
    has_by = announced is not None
    strict = (has_by or any(piece.kind == "by" for piece in pieces)) and _has_other_words(pieces)
    is_dated = any(piece.kind in {"date", "reading_time"} for piece in pieces)
    is_unread = False
    for index, piece in enumerate(pieces):
        if isinstance(piece.value, DateMatch):
            # "Shop now"
            if is_unread and piece.value.label is None and piece.value.moment.text.isalpha():
                draft.unread.append(piece.text)
            else:
                draft.take_date(piece.value, is_foreign=_is_foreign(pieces, index))
        elif isinstance(piece.value, timedelta):
            draft.reading_time = draft.reading_time or piece.value
        elif piece.kind == "by":
            by, has_by = piece.value, True
        else:
            after_date = index > 0 and pieces[index - 1].kind in {"date", "reading_time"}
            known = len(draft.unread)
            draft.take_text(piece.text, by, strict=strict, after_date=after_date, is_dated=is_dated)
            is_unread = len(draft.unread) > known and not CUT.search(piece.text[-2:])
            by = None
            continue
        is_unread = False
    return Byline(
        people=tuple(dict.fromkeys(draft.people)),
        published=draft.published or draft.other,
        modified=draft.modified,
        reading_time=draft.reading_time,
        section=draft.section,
        announced=(has_by or draft.is_signed) and bool(draft.people),
        unread=tuple(draft.unread),
        foreign=draft.published is None and draft.other is not None and _names_other_dates(pieces),
    )


def _is_foreign(pieces: Sequence[Piece], index: int) -> bool:
    """Tell whether the date is of something else, by an unknown label before it: ``Received: 5 January 2026``."""
    if not index or pieces[index - 1].kind != "text":
        return False
    text = pieces[index - 1].text
    return text.rstrip().endswith((":", "：")) or key(text) in WORDS.other_date_words


def _names_other_dates(pieces: Sequence[Piece]) -> bool:
    """Tell whether a word for what is no publication stands in a byline: ``Stand: 2. März`` has none."""
    return any(piece.kind == "text" and key(piece.text) in WORDS.other_date_words for piece in pieces)


def _has_other_words(pieces: list[Piece]) -> bool:
    """
    Tell whether words in small letters are no names: in a long line, and in ``By noon, the farmers had gone``.

    A line that is all byline may have them: ``By orla fenwhit``, ``by ana lima 3 days ago``.
    """
    texts = [piece.text for piece in pieces if piece.kind == "text"]
    if sum(len(text.split()) for text in texts) > _MOST_NAME_WORDS:
        return True
    is_dated = any(piece.kind in {"date", "reading_time"} for piece in pieces)
    return not is_dated and not all(map(are_full_names, texts))
