"""The headline of a page that does not show what it states as its title: the line that looks most like one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from article_parse._blocks import Shape
from article_parse._fields._headline import Headline
from article_parse._label._features import Features
from article_parse._votes import Vote

__all__ = ["guess_title", "repeats"]

_DISTANCE, _NEAR = 0.3, 6
_WORD, _USUAL_TITLE = 0.5, 6
_SHORTEST_DEK, _DEK_LEAD = 4, 0.6
_PAGE_TITLE_REACH, _LONGEST_RECORD = 3, 20
_LONGEST_TITLE, _LONGEST_SENTENCE = 35, 20


def guess_title(
    features: Sequence[Features], numbers: range, votes: dict[int, Vote], headlines: Sequence[Headline]
) -> int | None:
    """Guess which of the blocks *numbers* is the headline; *votes* are for those that are something else."""
    claimed = [headline.text.casefold() for headline in headlines]
    seen = Counter(each.key for each in features if each.key)
    scores = {
        number: _title_score(features, number, seen, claimed) - _DISTANCE * max(0, numbers.stop - number - _NEAR)
        for number in numbers
        if number not in votes and _can_be_title(features[number])
        # Without a byline a sentence is rather the beginning of the text than its headline.
        if votes or not features[number].block.text.endswith(".")
    }
    if not scores:
        return None
    # Of two prints of one headline the later stands by its byline; the earlier is the page's title or a breadcrumb.
    best = max(scores, key=lambda number: (scores[number], number))
    # A dek may look more like a headline than the headline above it.
    above = best - 1
    if above not in scores:
        return best
    near = scores[above] > scores[best] - _DEK_LEAD and features[above].words >= _SHORTEST_DEK
    return above if near else best


def repeats(features: Features, title: Features) -> bool:
    """``The Dam - The Herald``, the title of the page, above ``The Dam``"""
    return bool(title.key) and (features.key == title.key or features.key.startswith(f"{title.key} "))


def _can_be_title(features: Features) -> bool:
    longest = _LONGEST_SENTENCE if features.block.text.endswith(".") else _LONGEST_TITLE
    return (
        0 < features.words <= longest
        and features.phrase is None
        and features.opener is None
        and features.prefix is None
        and bool(features.key)
        and features.block.shape in {Shape.LINE, Shape.HEADING, Shape.LIST_ITEM}
        and not features.credit_words
    )


def _title_score(features: Sequence[Features], number: int, seen: Counter[str], claimed: list[str]) -> float:
    """Score a block as headline by its shape, its length, its neighbours and what the page says its title is."""
    each = features[number]
    block = each.block
    score = 0.0
    record = sum(other.block.shape is Shape.RECORD for other in features[:_LONGEST_RECORD])
    page_start = features[record : record + _PAGE_TITLE_REACH]
    if block.shape is Shape.HEADING:
        score += 4.0 if block.level == 1 else 2.0
    elif block.shape is Shape.LIST_ITEM:
        score -= 3.0
    score += _WORD * min(each.words, _USUAL_TITLE)
    if block.text.endswith("."):
        score -= 1.5
    if each.seams > 1:
        score -= 3.0
    if seen[each.key] > 1:
        score += 1.5
    if any(repeats(other, each) and other.key != each.key for other in page_start):
        score += 2.5
    if any(block.text.casefold() in value for value in claimed) and each.words > 1:
        score += 3.0
    if number + 1 < len(features) and features[number + 1].block.gap and (block.gap or not number):
        score += 0.5
    if each.framed:
        score -= 2.0
    return score
