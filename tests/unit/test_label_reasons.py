"""Reasons: why a block was chosen or left out, in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from article_parse._label._reasons import reasons
from article_parse._label._traits import CONTEXT, OWN, Row

TYPICAL: Row = (0.0,) * len(OWN)


def _row(**traits: float) -> Row:
    return tuple(traits.get(name, 0.0) for name in OWN)


def _weighed(**weights: float) -> Callable[[Row], float]:
    """Give a score that is the sum of some traits, each with its weight."""
    return lambda row: sum(
        weights.get(name, 0.0) * value for name, value in zip((*OWN, *CONTEXT)[: len(row)], row, strict=True)
    )


def _told(row: Row, score: Callable[[Row], float], *, chosen: bool = True, typical: Row = TYPICAL) -> list[str]:
    return [reason.why for reason in reasons(row, typical, score, chosen=chosen)]


def test_the_strongest_reason_is_named_first() -> None:
    """Of the traits that speak for a block, the three with the greatest effect are told, in the order of it."""
    score = _weighed(links=1.0, prints=4.0, words_score=3.0, framed=2.0)
    told = _told(_row(links=1.0, prints=1.0, words_score=1.0, framed=1.0), score)
    assert told == [
        "is printed once", "its words are those of articles", "stands in no element of page furniture",
    ]  # fmt: skip


def test_a_reason_weighs_as_much_as_its_effect() -> None:
    """A reason weighs as much as the score would change without it."""
    told = list(reasons(_row(words=6.0), TYPICAL, _weighed(words=0.5), chosen=True))
    assert told == [(3.0, "is as long as text is")]


def test_what_speaks_against_a_block_that_was_left_out_is_told() -> None:
    """Where a block was left out the reasons are those against it, and where it was chosen those for it."""
    row, score = _row(links=1.0, words=5.0), _weighed(links=-2.0, words=1.0)
    assert _told(row, score, chosen=False) == ["is made of links"]
    assert _told(row, score, chosen=True) == ["is as long as text is"]


def test_a_typical_trait_is_no_reason() -> None:
    """What the typical block has as well does not tell why this one was chosen."""
    row, score = _row(prints=1.0, words=5.0), _weighed(prints=3.0, words=1.0)
    assert _told(row, score) == ["is as long as text is", "is printed once"]
    assert _told(row, score, typical=_row(prints=1.0)) == ["is as long as text is"]
    assert _told(row, score, typical=row) == []


def test_a_slight_effect_is_no_reason() -> None:
    """What changes the score by less than a fifth is not told."""
    assert _told(_row(words=1.0), _weighed(words=0.19)) == []
    assert _told(_row(words=1.0), _weighed(words=0.21)) == ["is as long as text is"]


def test_traits_of_one_reason_count_together() -> None:
    """Two traits that say the same are one reason, by their common effect."""
    told = list(reasons(_row(depth=1.0, share=1.0), TYPICAL, _weighed(depth=0.1, share=0.2), chosen=True))
    assert [reason.why for reason in told] == ["stands where the text is"]
    assert told[0].weight == pytest.approx(0.3)


def test_the_context_is_a_reason_where_it_was_looked_at() -> None:
    """The blocks around a block are one reason, in rows that have their traits."""
    score = _weighed(above_1=1.0, words=1.0)
    row = (*_row(words=1.0), *(2.0 if name == "above_1" else 0.0 for name in CONTEXT))
    typical = (0.0,) * len(row)
    assert _told(row, score, typical=typical) == ["stands among text of the article", "is as long as text is"]
    assert _told(_row(words=1.0), score) == ["is as long as text is"]


@pytest.mark.parametrize("name", [*OWN, *CONTEXT])
def test_every_trait_has_a_reason(name: str) -> None:
    """No trait can decide without a word for it."""
    row = tuple(float(each == name) for each in (*OWN, *CONTEXT))
    assert len(_told(row, _weighed(**{name: 1.0}), typical=(0.0,) * len(row))) == 1
