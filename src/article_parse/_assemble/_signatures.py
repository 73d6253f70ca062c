"""Who signs a page outside of its byline: lines with a by-word, boxes about the author, and names by the headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from article_parse._blocks import Block, Shape
from article_parse._fields._byline import parse_byline
from article_parse._fields._byline_pieces import bare_by_word, holds_by_word, may_open_with_by_word
from article_parse._fields._name_words import is_uncased
from article_parse._fields._names import looks_like_name, split_names
from article_parse._fields._portrait import pictured
from article_parse._fields._titled import titled_names
from article_parse._lexicon import WORDS, alternatives
from article_parse._roles import Role
from article_parse._stages import LabelledBlock
from article_parse.model import Person

__all__ = ["signatures"]

_LONGEST_LINE = 120
_OF_OTHERS = frozenset(
    {Role.COMMENTS, Role.RELATED, Role.LEGAL, Role.RECORD, Role.OTHER_ARTICLE, Role.TITLE, Role.CREDIT, Role.CAPTION}
)
_OTHERS = re.compile(r"comment|related|recommend|teaser|card|testimonial|footer|nav", re.IGNORECASE)
_AUTHOR = re.compile(r"(?<![^\W_])auth?ors?(?![^\W_])|author[-_]*name|byline|by-line|creator", re.IGNORECASE)
_PROFILE = re.compile(r"/(?:authors?|autor(?:en|es)?|auteurs?|contributors?|profiles?|people|team|staff|writers?)/")
# A member of an enumeration is looked up anew wherever it is named.
_FURNITURE: Final = Shape.FURNITURE
_INNERMOST, _LONGEST_CLASSES, _LONGEST_HREF = 4, 300, 300
_SIGNED = (
    rf"(?<![^\W\d_])(?P<name>[^\W\d_]{{2,6}}) (?:{alternatives(WORDS.name_suffixes)})(?=[ (/=:]{{1,3}}[\w.+-]{{1,64}}@)"
)
# "[물레방아신문 한지우 기자]", "(물레방아=방아통신) 한지우 기자 =", where the text begins.
_SIGNED_INSIDE = r"[(\[（【［](?P<inner>[^()\[\]（）【】［］]{2,40})[)\]）】］]"
_LEAD = re.compile(rf"{_SIGNED_INSIDE}(?:(?P<behind>[^=＝]{{2,30}})[=＝])?")
_TAIL = re.compile(rf"{_SIGNED_INSIDE}\Z")
_LONGEST_LEAD = 80
_BETWEEN_NAMES = re.compile(r"[·,，、/]")
_NO_BIO = frozenset({Role.COMMENTS, Role.TITLE, Role.CAPTION, Role.HEADING, Role.LIST_ITEM, Role.TAGS, Role.CATEGORY})
_MOST_ANNOUNCING = 32
"""How many lines with a by-word are read for who wrote the article."""
_REACH = 6
"""How many lines from the headline a name stands."""


def signatures(labelled: Sequence[LabelledBlock]) -> Iterator[list[Person]]:
    """Give the people that the lines of a page name, source by source; the likeliest source first."""
    lines = [
        each.block
        for each in labelled
        if each.block.shape is not _FURNITURE and len(each.block.text) <= _LONGEST_LINE and each.role not in _OF_OTHERS
    ]
    yield _announced(lines)
    yield _described(labelled)
    yield _mailed(lines)
    yield _led(labelled)
    named = (block for block in _in_author_elements(lines) if looks_like_name(block.text))
    yield next((_people(block) for block in named if not _is_of_others(block)), [])
    yield _pictured(lines)
    title = next((number for number, each in enumerate(labelled) if each.role is Role.TITLE), None)
    if title is not None:
        around = (each.block for each in labelled[max(0, title - _REACH // 2) : title + _REACH])
        yield next((_people(block) for block in around if looks_like_name(block.text) and _links_a_person(block)), [])


def _announced(lines: Sequence[Block]) -> list[Person]:
    """Give whom a line such as ``Posted by Ana Lima on 2 March`` names."""
    announced = None
    read = 0
    for block in lines:
        opens = may_open_with_by_word(block.text)
        may_name = announced is not None or (opens and holds_by_word(block.text))
        if may_name and read < _MOST_ANNOUNCING and not _is_of_others(block):
            read += 1
            byline = parse_byline(block.text, announced=announced)
            if byline is not None and byline.announced:
                people = [person for person in byline.people if person.role == "author"]
                is_labelled = announced is None
                if people and all(" " in each.name or (is_labelled and is_uncased(each.name)) for each in people):
                    return people
        announced = bare_by_word(block.text) if opens else None
    return []


def _described(labelled: Sequence[LabelledBlock]) -> list[Person]:
    """Give whom the first box about an author names: ``Ana Lima``, above ``Ana Lima reports on rivers``."""
    for above, below in pairwise(labelled):
        name, text = above.block.text, below.block.text
        if len(name) < len(text) and text.startswith(name) and looks_like_name(name):
            told = text[len(name) :]
            if above.role not in _NO_BIO and below.role is not Role.TITLE and (told[0] == " " or told[0].isupper()):
                return _people(above.block)
    return []


def _mailed(lines: Sequence[Block]) -> list[Person]:
    """Give who signs with a title behind the name and an address: ``김하늘 기자 haneul@herald.example``."""
    for block in lines:
        signed = re.search(_SIGNED, block.text) if "@" in block.text else None
        if signed is not None:
            return list(split_names(signed["name"], "author"))
    return []


def _led(labelled: Sequence[LabelledBlock]) -> list[Person]:
    """Give who signs in brackets where the text begins or ends: ``[물레방아신문 한지우 기자]``."""
    text = [each.block.text for each in labelled if each.role is Role.PARAGRAPH]
    if not text or text[0].isascii():
        return []
    last = text[-1]
    for signed in filter(
        None, (_LEAD.search(text[0], 0, _LONGEST_LEAD), _TAIL.search(last, len(last) - _LONGEST_LEAD))
    ):
        for part in filter(None, reversed(signed.groups())):
            words = part.split()
            titled = titled_names(part if _BETWEEN_NAMES.search(part) else " ".join(words[-2:]))
            if titled is not None:
                return list(split_names(titled, "author"))
            # A comma of theirs ends a name that is glued to its by-word.
            byline = parse_byline(f"{part}、")
            if byline is not None and byline.announced and not byline.unread:
                return [person for person in byline.people if person.role == "author"]
    return []


def _pictured(lines: Sequence[Block]) -> list[Person]:
    """Give whom a line stands for the picture of, ``Picture of Ana Lima``, and another line names."""
    texts = {block.text for block in lines}
    for block in lines:
        name = pictured(block.text)
        if name is not None and name in texts and looks_like_name(name):
            return list(split_names(name, "author"))
    return []


def _people(block: Block) -> list[Person]:
    return list(split_names(block.text, "author"))


def _in_author_elements(lines: Iterable[Block]) -> Iterator[Block]:
    """Give the lines that stand in an element for authors, as ``<p class="author-name">`` is."""
    known: dict[str, bool] = {}
    for block in lines:
        for element in block.path[-_INNERMOST:]:
            classes = element.classes
            if classes not in known:
                known[classes] = _AUTHOR.search(classes, 0, _LONGEST_CLASSES) is not None
            if known[classes]:
                yield block
                break


def _is_of_others(block: Block) -> bool:
    return any(_OTHERS.search(element.classes, 0, _LONGEST_CLASSES) for element in block.path[-_INNERMOST:])


def _links_a_person(block: Block) -> bool:
    """Tell whether a line links to the page of a person: ``<a href="/authors/ana-lima">``."""
    hrefs = (mark.href[:_LONGEST_HREF] for mark in block.marks if mark.kind == "link" and mark.href)
    return block.shape is not Shape.HEADING and any(map(_PROFILE.search, hrefs))
