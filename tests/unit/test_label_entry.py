"""Entry: the traits of a block that rules look at."""

from __future__ import annotations

import pytest

from article_parse._blocks import Block, Shape
from article_parse._label._entry import Entry, first_words, is_address, is_link, observe
from article_parse._label._places import FRAMED
from article_parse._roles import Role
from article_parse._span import Span


def _observe(text: str) -> Entry:
    return observe(Block(span=Span(0, len(text)), text=text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("One", 1),
        ("The old weir", 3),
        ("水位は夜のうちに二メートル上がった。", 8),
        ("Überschwemmungsgebiete überall", 2),
    ],
)
def test_words_are_counted_in_every_script(text: str, words: int) -> None:
    """Words are parts between spaces, and in scripts without spaces pairs of characters."""
    assert _observe(text).words == words


@pytest.mark.parametrize(
    "text",
    [
        "It rained.",
        "Did it rain?",
        "“It rained.”",
        "It rained…",
        "雨が降った。",
        "It rained!)",
        "雨が降った。\uff08完\uff09",
    ],
)
def test_a_sentence_ends_with_a_stop(text: str) -> None:
    """A line ends as a sentence whatever closes behind its stop and in whatever script it is."""
    assert _observe(text).is_sentence


@pytest.mark.parametrize(
    "text", ["It rained", "Rain:", "Rain,", "\u201d", "12", "\uff09", "\uff08雨\uff09", "雨\uff08完\uff09"]
)
def test_other_lines_are_no_sentences(text: str) -> None:
    """A line without a stop at its end is no sentence."""
    assert not _observe(text).is_sentence


@pytest.mark.parametrize(
    ("text", "is_prose"),
    [
        ("The river rose over night.", True),
        ("Read the full story.", False),
        ("The river rose over night", False),
        ("the river rose " * 9, True),
    ],
)
def test_prose_is_a_sentence_of_some_length_or_many_words(text: str, is_prose: bool) -> None:  # noqa: FBT001
    """Five words with a full stop read like prose, and so do many words without one."""
    assert _observe(text.strip()).is_prose is is_prose


@pytest.mark.parametrize(
    ("text", "trait", "role"),
    [
        ("SHARE", "phrase", Role.SHARE),
        ("Comments (32)", "opener", Role.COMMENTS),
        ("Sign up for our morning letter", "prefix", Role.NEWSLETTER),
        ("Get the newsletter in your inbox", "telltale", Role.NEWSLETTER),
        ("The river rose over night.", "phrase", None),
        ("Share prices fell over night.", "phrase", None),
    ],
)
def test_furniture_is_looked_up(text: str, trait: str, role: Role | None) -> None:
    """The lexicon knows phrases by whole lines, prefixes by first words and telltales by sets of words."""
    assert getattr(_observe(text), trait) is role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Home News Sport Weather", Role.NAVIGATION),
        ("Home | News | Sport", Role.NAVIGATION),
        ("Sport Business", None),
        ("Home News Sport Ferry", None),
    ],
)
def test_a_row_of_menu_words_is_a_menu(text: str, role: Role | None) -> None:
    """Three words and more that are all of menus are a menu on one line; with another word among them they are not."""
    assert _observe(text).phrase is role


def test_a_long_block_is_not_looked_up() -> None:
    """A long paragraph is prose whatever words it holds, and costs no look-up."""
    entries = _observe("Sign up for our newsletter, they wrote, and nobody did. " * 10)
    assert (entries.key, entries.is_furniture) == ("", False)


def _linked(text: str) -> Block:
    return Block(span=Span(0, len(text)), text=text, link_share=1.0)


@pytest.mark.parametrize(("text", "phrase", "prefix"), [("SHARE", Role.SHARE, None), ("Share the dam", None, None)])
def test_only_the_whole_line_counts_in_an_element_of_furniture(
    text: str, phrase: Role | None, prefix: Role | None
) -> None:
    """What its elements, or its link, say of a line already is not told again by its first words."""
    for entries in (observe(_linked(text)), observe(_linked(text)._replace(link_share=0.0), FRAMED)):
        assert (entries.phrase, entries.prefix) == (phrase, prefix)
    assert observe(_linked("Sign up for our letter"), FRAMED).prefix is None
    assert _observe("Sign up for our letter").prefix is Role.NEWSLETTER


def test_who_knows_the_elements_says_that_they_are_furniture() -> None:
    """Whether a block is framed is told from outside, for long and for short ones."""
    for text in ("The river rose.", "The river rose. " * 40):
        block = Block(span=Span(0, len(text)), text=text)
        assert (observe(block).framed, observe(block, FRAMED).framed) == (False, True)


@pytest.mark.parametrize(
    ("text", "share", "shape", "expected"),
    [
        ("The lock keepers", 1.0, Shape.LINE, True),
        ("The lock keepers", 0.5, Shape.LINE, False),
        ("The lock keepers", 1.0, Shape.HEADING, False),
        ("The keepers of the old lock", 1.0, Shape.LINE, False),
    ],
)
def test_a_link_is_a_short_line_that_is_linked_whole(text: str, share: float, shape: Shape, expected: bool) -> None:  # noqa: FBT001
    """A few words that lead elsewhere are a link; headings and sentences may be linked as well."""
    block = Block(span=Span(0, len(text)), text=text, shape=shape, link_share=share)
    assert is_link(block, len(text.split())) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://news.example/a", True),
        ("www.news.example", True),
        ("https://news.example/a is where it was first told", False),
        ("See https://news.example/a", False),
    ],
)
def test_an_address_is_a_line_of_its_own(text: str, expected: bool) -> None:  # noqa: FBT001
    """A line is an address when it is little else."""
    assert is_address(_observe(text)) is expected


def test_only_the_first_words_of_a_block_are_weighed() -> None:
    """The first 32 words of a long block are looked at, in their order, also where it is too long for the lexicon."""
    words = [f"{first}{last}" for first in "abcdefghi" for last in "klmnopqrst"]
    assert list(first_words(observe(Block(Span(0, 0), " ".join(words[:40]))))) == words[:32]
    assert list(first_words(observe(Block(Span(0, 0), " ".join(words * 3))))) == words[:32]
