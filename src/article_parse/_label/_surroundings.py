"""Outside the article: menus above it, and below it tags, the author's note, comments, teasers and the footer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from article_parse._blocks import Block, Element, Shape
from article_parse._fields._tags import behind_label, hashed_tags, is_glued_tags, known_tags, linked_tags
from article_parse._label._entry import Entry
from article_parse._lexicon import WORDS, key
from article_parse._roles import Role
from article_parse._stages import Verdict

__all__ = ["listed_tags", "place_verdict", "section_verdicts", "tag_verdicts"]

_TAG_REACH = 4
_LIST_REACH, _NEXT = 40, 3
_LINKED, _MOST_LINK_WORDS = 0.8, 6
_OF_ITEM = frozenset({"a", "b", "li", "span", "strong"})
_MOST_TAG_WORDS = 3
_LONGEST_MENU_LINE = 6

_PROSE_OUTSIDE = Verdict(Role.BOILERPLATE, "prose outside the article")
_LINE_OUTSIDE = Verdict(Role.BOILERPLATE, "a line outside the article")
_LEFT_OUT = Verdict(Role.BOILERPLATE, "reads less like the article than the text around it")
_MENU_LINE = Verdict(Role.NAVIGATION, "a short line outside the article")
_GLUED_TAGS = Verdict(Role.TAGS, "words glued together right below the article, as a renderer prints a list of tags")
_LINKED_TAG = Verdict(Role.TAGS, "one of the links side by side below the article")
_LISTED_TAG = Verdict(Role.TAGS, "an item of the list of tags")
_TAGS_LABEL = Verdict(Role.NAVIGATION, "announces the list of tags")
_LINKED_TAGS = Verdict(Role.TAGS, "a line of links right below the article")
_KNOWN_TAGS = Verdict(Role.TAGS, "is made of the publisher's tags")
_HASHED_TAGS = Verdict(Role.TAGS, "has a hash before each of its words")
_LABELLED_TAGS = Verdict(Role.TAGS, "begins with a word for tags")
_FOLLOWS = {role: Verdict(role, f"stands in the part of the page with its {role.value}") for role in Role}


def section_verdicts(start: int, stop: int, openings: Mapping[int, Role]) -> Iterator[tuple[int, Verdict]]:
    """Name what stands below *openings* from block *start* on, up to *stop*."""
    role: Role | None = None
    for number in range(start, stop):
        role = openings.get(number, role)
        if role is not None:
            yield number, _FOLLOWS[role]


def place_verdict(entry: Entry, *, inside: bool) -> Verdict:
    """Name what no other stage does, *inside* the article or outside of it."""
    if inside:
        return _LEFT_OUT
    if entry.is_prose:
        return _PROSE_OUTSIDE
    if entry.block.shape is Shape.LIST_ITEM or entry.words <= _LONGEST_MENU_LINE:
        return _MENU_LINE
    return _LINE_OUTSIDE


def tag_verdicts(entries: Sequence[Entry], stop: int, vocabulary: Sequence[str]) -> Iterator[tuple[int, Verdict]]:
    """Name the tags right below the article: lines of them, and the list below a bare ``Tags``."""
    listed = range(0)
    for number in range(stop, len(entries)):
        each = entries[number]
        if number in listed:
            yield number, _LISTED_TAG
            continue
        if number >= stop + _TAG_REACH or each.opener is not None:
            return
        if each.key in WORDS.tag_words:
            listed = _list_below(entries, number)
            yield number, _TAGS_LABEL
        elif (verdict := _tag_verdict(each, vocabulary)) is not None:
            yield number, verdict


def listed_tags(entries: Sequence[Entry], stop: int) -> Iterator[tuple[int, Verdict]]:
    """
    Name the list of links below an article of HTML that are its topics.

    It stands in an element that is called so; where none is, two links or more right below the text are it.
    """
    # One link that is a word of menus stands for its section.
    runs = [run for run in _link_lists(entries, stop) if len(run) > 1 or entries[run[0]].phrase is not Role.NAVIGATION]
    named = (run for run in runs if _is_named_tags(entries[run[0]]))
    near = (run for run in runs if run[0] < stop + _NEXT and len(run) > 1 and not entries[run[0]].is_furniture)
    for number in next(named, None) or next(near, ()):
        yield number, _LINKED_TAG


def _link_lists(entries: Sequence[Entry], start: int) -> Iterator[list[int]]:
    """Give the links from *start* on that stand side by side in one element of HTML, up to the comments."""
    run: list[int] = []
    around: tuple[Element, ...] = ()
    for number in range(start, min(len(entries), start + _LIST_REACH)):
        each = entries[number]
        block = each.block
        if each.opener is Role.COMMENTS:
            break
        is_link = block.link_share > _LINKED and each.words <= _MOST_LINK_WORDS and block.shape is not Shape.HEADING
        outer = _list_around(block)
        # Paragraphs that are one link each are teasers.
        is_link = is_link and outer[-1:] != () and outer[-1].tag != "p"
        if run and (not is_link or outer != around):
            yield run
            run = []
        if is_link:
            run.append(number)
            around = outer
    if run:
        yield run


def _list_around(block: Block) -> tuple[Element, ...]:
    """Give the elements around a list of which *block* is one of the items."""
    size = len(block.path)
    while size and block.path[size - 1].tag in _OF_ITEM:
        size -= 1
    return block.path[:size]


def _list_below(entries: Sequence[Entry], label: int) -> range:
    """
    Give the items right below a word for tags: bullets, or short lines.

    A blank line after the first one begins another list, unless one follows each of them up to a line of furniture.
    """
    first = stop = label + 1
    gap = entries[first + 1].block.gap if first + 1 < len(entries) else 0
    while stop < len(entries) and _can_be_listed(entries[stop]) and (stop == first or entries[stop].block.gap == gap):
        stop += 1
    is_closed = stop == len(entries) or entries[stop].is_furniture
    return range(first, stop if not gap or is_closed else min(stop, first + 1))


def _can_be_listed(entry: Entry) -> bool:
    """``• Rivers``, or without bullets a short line"""
    if entry.is_furniture and entry.key not in WORDS.section_words:
        return False
    return entry.block.shape is Shape.LIST_ITEM or entry.words <= _MOST_TAG_WORDS


def _tag_verdict(entry: Entry, vocabulary: Sequence[str]) -> Verdict | None:
    """``HumanityNatureClimate``, ``Topics: Rivers, Floods``"""
    text = entry.block.text
    if entry.is_sentence or entry.is_furniture:
        return None
    if behind_label(text):
        return _LABELLED_TAGS
    if hashed_tags(text):
        return _HASHED_TAGS
    if is_glued_tags(text):
        return _GLUED_TAGS
    if known_tags(text, vocabulary):
        return _KNOWN_TAGS
    linked = linked_tags(text, entry.block.marks)
    menu = [key(tag) in WORDS.phrases for tag in linked]
    # Sections of a paper are topics as well, where the page calls them so.
    return _LINKED_TAGS if linked and (not any(menu) or _is_named_tags(entry)) else None


def _is_named_tags(entry: Entry) -> bool:
    """``<div class="article-tags">``"""
    names = " ".join(f"{element.id} {element.classes}" for element in entry.block.path)
    return not WORDS.tag_words.isdisjoint(key(names).split())
