"""Inside the article: paragraphs, headings, lists, and what interrupts them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from article_parse._blocks import Shape
from article_parse._label._column import Column, find_column
from article_parse._label._features import Features
from article_parse._label._rules import is_caption, is_credit
from article_parse._roles import Role
from article_parse._votes import Vote

__all__ = ["body_votes"]

_LONGEST_HEADING = 16
_LONG_PROSE = 30
_SHORTEST_ALT_TEXT, _LONGEST_ALT_TEXT = 4, 30
_LOOK_AHEAD = 4
_LEAD_REACH = 15
_MOSTLY = 0.5
_MARGIN_SHARE = 0.6
# w3m indents a quotation by four columns, lynx by two; what stands deeper is centred.
_LEAST_INDENT, _MOST_INDENT = 2, 8

_PROSE = Vote(Role.PARAGRAPH, 2.0, "reads like a sentence inside the article")
_MUCH_PROSE = Vote(Role.PARAGRAPH, 5.0, "is long prose inside the article")
_LINE = Vote(Role.PARAGRAPH, 1.0, "a line between prose")
_VERSE = Vote(Role.PARAGRAPH, 2.0, "a line of an article that has no prose")
_LEAD_IN = Vote(Role.PARAGRAPH, 2.0, "a line with a colon, and a list below it")
_HEADING = Vote(Role.HEADING, 3.0, "a short line without a full stop, and prose below it")
_MARKED_HEADING = Vote(Role.HEADING, 4.0, "marked as a heading, and prose below it")
_HEADING_BESIDE = Vote(Role.HEADING, 5.0, "marked as a heading, and stands beside the prose")
_STRONG_HEADING = Vote(Role.HEADING, 4.0, "a short strong line beside the prose")
_LINKED_HEADING = Vote(Role.RELATED, 4.0, "marked as a heading, and all link, as those of teasers are")
_BOXED_HEADING = Vote(Role.BOILERPLATE, 4.0, "marked as a heading, in a box among the prose")
_EMPTY_HEADING = Vote(Role.BOILERPLATE, 4.0, "marked as a heading with no prose below it")
_ALT_TEXT = Vote(Role.ALT_TEXT, 6.0, "begins the line below it, as the alt text of an image begins its caption")
_ANNOUNCES = {
    Role.NEWSLETTER: Vote(Role.NEWSLETTER, 5.0, "stands right above a sign-up form"),
    Role.CAPTION: Vote(Role.CAPTION, 5.0, "stands right above a picture credit"),
}
_INDENTED_QUOTE = Vote(Role.QUOTE, 5.0, "is indented more than the prose around it")
_LEAD_FIGURE = Vote(Role.FIGURE, 5.0, "a figure between the headline and the first paragraph")
_FIGURE_CAPTION = Vote(Role.FIGURE, 5.0, "stands in the caption of a figure")
_FRAGMENT = Vote(Role.BOILERPLATE, 2.0, "a fragment without prose below it")
_CONTENT_SHAPES = frozenset({Shape.LIST_ITEM, Shape.QUOTE, Shape.CODE, Shape.TABLE})
_SHAPES = {
    Shape.LIST_ITEM: Vote(Role.LIST_ITEM, 3.0, "an item of a list inside the article"),
    Shape.QUOTE: Vote(Role.QUOTE, 4.0, "marked as a quotation"),
    Shape.CODE: Vote(Role.CODE, 4.0, "preformatted"),
    Shape.TABLE: Vote(Role.TABLE, 4.0, "cells in rows"),
    Shape.IMAGE: Vote(Role.FIGURE, 5.0, "an image inside the article"),
    Shape.EMBED: Vote(Role.EMBED, 5.0, "a post, a video or a page in a frame, inside the article"),
}


def body_votes(features: Sequence[Features], start: int, stop: int) -> dict[int, Vote]:
    """Vote for the role in the article of every block from *start* to *stop*."""
    if not any(each.is_prose for each in features[start:stop]):
        return {
            number: _SHAPES.get(features[number].block.shape) or _picture_vote(features, number, stop) or _VERSE
            for number in range(start, stop)
        }
    column = find_column(features[start:stop])
    if column is not None:
        votes = {number: _vote_in_tree(features, number, stop, column) for number in range(start, stop)}
        return votes | dict.fromkeys(_lead_figures(features, start, column), _LEAD_FIGURE)
    margin = _prose_margin(features, start, stop)
    return {number: _vote_inside(features, number, stop, margin) for number in range(start, stop)}


def _vote_in_tree(features: Sequence[Features], number: int, stop: int, column: Column) -> Vote:
    """Vote for a block of HTML, where elements tell what is a heading and what stands beside the prose."""
    each = features[number]
    vote = _SHAPES.get(each.block.shape) or _picture_vote(features, number, stop)
    if vote is not None:
        return vote
    below = features[number + 1] if number + 1 < stop else None
    if each.block.shape is Shape.HEADING:
        if each.block.link_share > _MOSTLY and not column.holds_directly(each):
            return _LINKED_HEADING
        return _HEADING_BESIDE if column.holds(each, below) else _BOXED_HEADING
    if each.is_prose:
        return _MUCH_PROSE if each.words > _LONG_PROSE else _PROSE
    if _is_strong(each) and _reads_like_heading(each) and column.holds(each, below):
        return _STRONG_HEADING
    if _leads_in_list(features, number, stop):
        return _LEAD_IN
    is_line = each.is_sentence or each.words > 3  # noqa: PLR2004 fewer are labels
    return _LINE if is_line and column.holds_directly(each) else _FRAGMENT


def _lead_figures(features: Sequence[Features], start: int, column: Column) -> Iterator[int]:
    """Give the figures between the headline and the first paragraph, and no avatars and icons."""
    for number in range(start - 1, max(-1, start - 1 - _LEAD_REACH), -1):
        block = features[number].block
        if block.shape is Shape.HEADING and block.level == 1:
            return
        if block.shape is Shape.IMAGE and not features[number].framed and column.is_near(features[number]):
            yield number


def _is_strong(features: Features) -> bool:
    """``<p><strong>What happens now</strong></p>``"""
    block = features.block
    return block.link_share <= _MOSTLY and any(
        mark.kind == "strong" and mark.start == 0 and mark.stop == len(block.text) for mark in block.marks
    )


def _vote_inside(features: Sequence[Features], number: int, stop: int, margin: int | None) -> Vote:
    each = features[number]
    vote = _SHAPES.get(each.block.shape) or _picture_vote(features, number, stop)
    if vote is not None:
        return vote
    if each.block.shape is Shape.HEADING:
        return _MARKED_HEADING if _has_content_below(features, number, stop) else _EMPTY_HEADING
    if each.is_prose and margin is not None and margin + _LEAST_INDENT <= each.block.indent <= margin + _MOST_INDENT:
        return _INDENTED_QUOTE
    if each.is_prose:
        return _MUCH_PROSE if each.words > _LONG_PROSE else _PROSE
    if _reads_like_heading(each) and _has_content_below(features, number, stop):
        return _HEADING
    if _leads_in_list(features, number, stop):
        return _LEAD_IN
    return _LINE if each.is_sentence or each.words > 3 else _FRAGMENT  # noqa: PLR2004 fewer are labels


def _picture_vote(features: Sequence[Features], number: int, stop: int) -> Vote | None:
    """Vote for what belongs to a picture or to a form: captions, alt texts, and what is announced right above."""
    if any(element.tag == "figcaption" for element in features[number].block.path):
        return _FIGURE_CAPTION
    if _is_repeated_below(features, number, stop):
        return _ALT_TEXT
    role = _announced_below(features, number, stop)
    return None if role is None else _ANNOUNCES[role]


def _prose_margin(features: Sequence[Features], start: int, stop: int) -> int | None:
    """Give the columns by which most of the prose is indented, in dumps whose renderer indents quotations."""
    indents = Counter(
        each.block.indent for each in features[start:stop] if each.is_prose and each.block.shape is Shape.LINE
    )
    margin, number = indents.most_common(1)[0] if indents else (0, 0)
    return margin if number >= _MARGIN_SHARE * indents.total() else None


def _announced_below(features: Sequence[Features], number: int, stop: int) -> Role | None:
    """``Get the Morning Briefing`` above a sign-up form, ``The dam at dusk`` above ``Photo: Ana Lima``."""
    each = features[number]
    if number + 1 >= stop or each.is_prose or each.words > _LONGEST_HEADING:
        return None
    below = features[number + 1]
    if below.prefix is Role.NEWSLETTER or below.telltale is Role.NEWSLETTER:
        return Role.NEWSLETTER
    if each.block.gap and is_picture_credit(below):
        return Role.CAPTION
    # The alt text of the image, its caption and its credit, line by line.
    for other in features[number + 1 : min(stop, number + 3)]:
        if other.block.gap or other.words > _LONGEST_HEADING:
            return None
        if is_picture_credit(other):
            return Role.CAPTION
    return None


def is_picture_credit(features: Features) -> bool:
    """``Photo: Ana Lima``"""
    return is_credit(features) or is_caption(features)


def _is_repeated_below(features: Sequence[Features], number: int, stop: int) -> bool:
    """``The dam at dusk`` above ``The dam at dusk. Ana Lima``"""
    text = features[number].block.text
    return (
        number + 1 < stop
        and _SHORTEST_ALT_TEXT <= features[number].words <= _LONGEST_ALT_TEXT
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


def _leads_in_list(features: Sequence[Features], number: int, stop: int) -> bool:
    """``You should carry:``"""
    below = features[number + 1].block.shape if number + 1 < stop else None
    return features[number].block.text.endswith(":") and below is Shape.LIST_ITEM


def _has_content_below(features: Sequence[Features], number: int, stop: int) -> bool:
    """Tell whether the next block that is no furniture is prose, an item of a list or another shape of content."""
    for each in features[number + 1 : min(stop, number + 1 + _LOOK_AHEAD)]:
        if each.is_prose or each.block.text[-1:] in ":：" or each.block.shape in _CONTENT_SHAPES:
            return True
        if not each.is_furniture and each.block.shape is not Shape.IMAGE:
            return each.block.shape is Shape.HEADING
    return False
