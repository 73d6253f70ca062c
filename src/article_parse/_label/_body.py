"""Inside the article: paragraphs, headings, lists, and what interrupts them."""

from __future__ import annotations

from collections.abc import Sequence

from article_parse._blocks import Shape
from article_parse._label._features import Features
from article_parse._label._rules import is_credit
from article_parse._roles import Role
from article_parse._votes import Vote

__all__ = ["body_votes"]

_LONGEST_HEADING = 16
_LONG_PROSE = 30
_SHORTEST_ALT_TEXT = 4
_LOOK_AHEAD = 4

_PROSE = Vote(Role.PARAGRAPH, 2.0, "reads like a sentence inside the article")
_MUCH_PROSE = Vote(Role.PARAGRAPH, 5.0, "is long prose inside the article")
_LINE = Vote(Role.PARAGRAPH, 1.0, "a line between prose")
_HEADING = Vote(Role.HEADING, 3.0, "a short line without a full stop, and prose below it")
_MARKED_HEADING = Vote(Role.HEADING, 4.0, "marked as a heading, and prose below it")
_EMPTY_HEADING = Vote(Role.BOILERPLATE, 4.0, "marked as a heading with no prose below it")
_ALT_TEXT = Vote(Role.ALT_TEXT, 6.0, "is the beginning of the line below it, as the alt text of an image is of its caption")
_ANNOUNCES = {
    Role.NEWSLETTER: Vote(Role.NEWSLETTER, 5.0, "stands right above a sign-up form"),
    Role.CAPTION: Vote(Role.CAPTION, 5.0, "stands right above a picture credit"),
}
_FRAGMENT = Vote(Role.BOILERPLATE, 2.0, "a fragment without prose below it")
_SHAPES = {
    Shape.LIST_ITEM: Vote(Role.LIST_ITEM, 3.0, "an item of a list inside the article"),
    Shape.QUOTE: Vote(Role.QUOTE, 4.0, "marked as a quotation"),
    Shape.CODE: Vote(Role.CODE, 4.0, "preformatted"),
    Shape.TABLE: Vote(Role.TABLE, 4.0, "cells in rows"),
    Shape.IMAGE: Vote(Role.FIGURE, 5.0, "an image inside the article"),
}


def body_votes(features: Sequence[Features], start: int, stop: int) -> dict[int, Vote]:
    """Vote for the role in the article of every block from *start* to *stop*."""
    votes = {}
    for number in range(start, stop):
        each = features[number]
        if (vote := _SHAPES.get(each.block.shape)) is not None:
            votes[number] = vote
        elif _is_repeated_below(features, number, stop):
            votes[number] = _ALT_TEXT
        elif (role := _announced_below(features, number, stop)) is not None:
            votes[number] = _ANNOUNCES[role]
        elif each.block.shape is Shape.HEADING:
            votes[number] = _MARKED_HEADING if _has_content_below(features, number, stop) else _EMPTY_HEADING
        elif each.is_prose:
            votes[number] = _MUCH_PROSE if each.words > _LONG_PROSE else _PROSE
        elif _reads_like_heading(each) and _has_content_below(features, number, stop):
            votes[number] = _HEADING
        else:
            votes[number] = _LINE if each.is_sentence or each.words > 3 else _FRAGMENT  # noqa: PLR2004 fewer are labels
    return votes


def _announced_below(features: Sequence[Features], number: int, stop: int) -> Role | None:
    """``Get the Morning Briefing`` above a sign-up form, ``The dam at dusk`` above ``Photo: Ana Lima``."""
    if number + 1 >= stop or features[number].is_prose or features[number].words > _LONGEST_HEADING:
        return None
    below = features[number + 1]
    if below.prefix is Role.NEWSLETTER or below.telltale is Role.NEWSLETTER:
        return Role.NEWSLETTER
    close = below.block.gap == 0 or features[number].block.gap > 0
    return Role.CAPTION if close and below.credit_words and is_credit(below) else None


def _is_repeated_below(features: Sequence[Features], number: int, stop: int) -> bool:
    """``The dam at dusk`` above ``The dam at dusk. Ana Lima``"""
    text = features[number].block.text
    return (
        number + 1 < stop
        and features[number].words >= _SHORTEST_ALT_TEXT
        and features[number + 1].block.text.startswith(text.rstrip("."))
    )


def _reads_like_heading(features: Features) -> bool:
    """``Washington's Position``"""
    return (
        features.words <= _LONGEST_HEADING
        and features.starts_upper
        and features.block.text[-1:] not in ".,;:…"
        and features.seams == 0
    )


def _has_content_below(features: Sequence[Features], number: int, stop: int) -> bool:
    """Tell whether the next block that is no furniture is prose, an item of a list or another shape of content."""
    for each in features[number + 1 : min(stop, number + 1 + _LOOK_AHEAD)]:
        if each.is_prose or each.block.shape in {Shape.LIST_ITEM, Shape.QUOTE, Shape.CODE, Shape.TABLE}:
            return True
        if not each.is_furniture and each.block.shape is not Shape.IMAGE:
            return each.block.shape is Shape.HEADING
    return False
