"""Alignment: which blocks of a page hold its known body."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.alignment import align

FIRST = "The mill had stood empty since the bakery closed, and the council had put a price on its stones."
SECOND = "Then a weaver asked whether she could store her wool there, on the upper floor, for the winter."
THIRD = "Today the wheel turns again, though it drives nothing but a lamp above the door."
BODY = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"


def test_the_blocks_of_the_body_are_found() -> None:
    """Paragraphs of the body have all their words in it, and menus and footers none."""
    assert align(["Home", FIRST, "Share this", SECOND, THIRD, "© The Herald"], BODY) == [0, 1, 0, 1, 1, 0]


@pytest.mark.parametrize(("blocks", "body"), [([], BODY), (["Home", FIRST], ""), (["Home", ""], BODY)])
def test_without_a_match_nothing_is_found(blocks: list[str], body: str) -> None:
    """A page without blocks, without a body or with another one gives nothing for each of its blocks."""
    assert align(blocks, body) == [0.0] * len(blocks)


def test_case_and_signs_do_not_count() -> None:
    """Words are compared whatever their case and the signs between them."""
    assert align([FIRST.upper().replace(",", " –")], BODY) == [1.0]


@pytest.mark.parametrize(
    ("blocks", "shares"),
    [
        ([SECOND, "More", FIRST, SECOND, THIRD], [0, 0, 1, 1, 1]),
        ([THIRD, "More", FIRST, SECOND, THIRD], [0, 0, 1, 1, 1]),
        ([FIRST, SECOND, THIRD, "More", SECOND], [1, 1, 1, 0, 0]),
        ([FIRST, SECOND, THIRD, "More", FIRST], [1, 1, 1, 0, 0]),
    ],
)
def test_a_run_of_words_belongs_to_one_block(blocks: list[str], shares: list[float]) -> None:
    """Of a teaser and a paragraph that say the same, the one that keeps the order of the body is of it."""
    assert align(blocks, BODY) == shares


def test_a_block_that_holds_part_of_the_body_has_a_share() -> None:
    """A block with words of its own around those of the body has the share of its words that stand in it."""
    share = align([f"{FIRST} Nobody knew whether anyone would ever buy them"], BODY)[0]
    assert share == pytest.approx(19 / 27)
    assert align([f"{FIRST} {'Advertisement for other things ' * 6}"], BODY) == [0.0]


def test_blocks_out_of_order_are_found_as_well() -> None:
    """A part of the body that the page prints elsewhere is of the body, as nothing else has its words."""
    assert align([SECOND, THIRD, FIRST], BODY) == [1, 1, 1]


def test_short_blocks_stand_where_the_body_has_them() -> None:
    """A short line of the body is found between the paragraphs that stand around it there, and nowhere else."""
    body = f"{FIRST} The Wheel {SECOND} She stayed. {THIRD}"
    blocks = ["The Wheel", FIRST, "The Wheel", SECOND, "Share", "She stayed.", THIRD, *["Menu"] * 20, "The Wheel"]
    assert align(blocks, body) == [0, 1, 1, 1, 0, 1, 1, *[0] * 20, 0]


_LINES = st.sampled_from((FIRST, SECOND, THIRD, "Menu", "The Wheel", "", "She stayed.", f"{FIRST} {SECOND}"))


@given(st.lists(_LINES, max_size=9), st.lists(_LINES, max_size=5))
def test_every_block_has_a_share(blocks: list[str], body: list[str]) -> None:
    """Whatever stands on a page and in a body, each block has a share from 0 to 1, and one without words has 0."""
    shares = align(blocks, "\n".join(body))
    assert len(shares) == len(blocks)
    assert all(0 <= share <= bool(block) for share, block in zip(shares, blocks, strict=True))


@given(st.permutations([FIRST, SECOND, THIRD]), st.sets(st.integers(0, 3)))
def test_furniture_between_the_paragraphs_changes_nothing(body: list[str], gaps: set[int]) -> None:
    """Wherever other lines stand between the paragraphs of a body, these and no others are found."""
    furniture = "Subscribe to our letter, and read all of it first"
    blocks = [block for number, text in enumerate([*body, ""]) for block in ([furniture] * (number in gaps)) + [text]]
    assert align(blocks, "\n\n".join(body)) == [float(block in body) for block in blocks]
