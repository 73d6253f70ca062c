"""Who signs a page outside of its byline: lines with a by-word, boxes about the author, and names by the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from article_parse._blocks import Block, Shape
from article_parse._fields._byline import parse_byline
from article_parse._fields._byline_pieces import bare_by_word, without_by_word
from article_parse._fields._names import looks_like_name, split_names
from article_parse._roles import Role
from article_parse._votes import LabelledBlock
from article_parse.model import Person

__all__ = ["signatures"]

_LONGEST_LINE = 120
_OF_OTHERS = frozenset({Role.COMMENTS, Role.RELATED, Role.LEGAL, Role.RECORD, Role.TITLE, Role.CREDIT, Role.CAPTION})
_OTHERS = re.compile(r"comment|related|recommend|teaser|card|testimonial|footer|nav", re.IGNORECASE)
_AUTHOR = re.compile(r"(?<![^\W_])auth?ors?(?![^\W_])|author[-_]*name|byline|by-line|creator", re.IGNORECASE)
_PROFILE = re.compile(r"/(?:authors?|autor(?:en|es)?|auteurs?|contributors?|profiles?|people|team|staff|writers?)/")
_INNERMOST, _LONGEST_CLASSES, _LONGEST_HREF = 4, 300, 300
_REACH = 6
"""How many lines from the headline a name stands."""


def signatures(labelled: Sequence[LabelledBlock]) -> Iterator[list[Person]]:
    """Give the people that the lines of a page name, source by source; the likeliest source first."""
    lines = [each.block for each in labelled if each.role not in _OF_OTHERS and len(each.block.text) <= _LONGEST_LINE]
    own = [block for block in lines if not _is_of_others(block)]
    yield _announced(own)
    yield next((people for block in own if _is_authors(block) and (people := _named(block.text))), [])
    title = next((number for number, each in enumerate(labelled) if each.role is Role.TITLE), None)
    if title is not None:
        around = labelled[max(0, title - _REACH // 2) : title + _REACH]
        yield next((_named(each.block.text) for each in around if _links_a_person(each.block)), [])


def _announced(lines: Sequence[Block]) -> list[Person]:
    """Give whom a line such as ``Posted by Ana Lima on 2 March`` names."""
    announced = None
    for block in lines:
        text = block.text
        if announced is not None or without_by_word(text) != text:
            byline = parse_byline(text, announced=announced)
            people = [person for person in byline.people if person.role == "author"] if byline is not None else []
            if people and byline is not None and byline.announced and all(" " in person.name for person in people):
                return people
        announced = bare_by_word(text)
    return []


def _named(text: str) -> list[Person]:
    bare = without_by_word(text)
    return list(split_names(bare, "author")) if looks_like_name(bare) else []


def _is_authors(block: Block) -> bool:
    """Tell whether a line stands in an element for authors, as ``<p class="author-name">`` is."""
    for element in block.path[-_INNERMOST:]:
        if element.itemprop == "author" or _AUTHOR.search(element.classes, 0, _LONGEST_CLASSES):
            return True
    return False


def _is_of_others(block: Block) -> bool:
    return any(_OTHERS.search(element.classes, 0, _LONGEST_CLASSES) for element in block.path[-_INNERMOST:])


def _links_a_person(block: Block) -> bool:
    """Tell whether a line is a name with a link to the page of a person: ``<a href="/authors/ana-lima">``."""
    if block.shape is Shape.HEADING or not looks_like_name(block.text):
        return False
    hrefs = (mark.href[:_LONGEST_HREF] for mark in block.marks if mark.kind == "link" and mark.href)
    return any(map(_PROFILE.search, hrefs))
