"""Features: the traits of a block that rules look at."""

from __future__ import annotations

import pytest

from article_parse._blocks import Block, Element
from article_parse._label._features import Features, is_address, observe
from article_parse._roles import Role
from article_parse._span import Span


def _observe(text: str, *path: Element) -> Features:
    return observe(Block(span=Span(0, len(text)), text=text, path=path))


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
    "text", ["It rained.", "Did it rain?", "“It rained.”", "It rained…", "雨が降った。", "It rained!)"]
)
def test_a_sentence_ends_with_a_stop(text: str) -> None:
    """A line ends as a sentence whatever closes behind its stop and in whatever script it is."""
    assert _observe(text).is_sentence


@pytest.mark.parametrize("text", ["It rained", "Rain:", "Rain,", "\u201d", "12"])
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
    features = _observe("Sign up for our newsletter, they wrote, and nobody did. " * 10)
    assert (features.key, features.is_furniture) == ("", False)


@pytest.mark.parametrize(
    ("element", "framed"),
    [
        (Element("nav"), True),
        (Element("div", classes="site-footer wide"), True),
        (Element("div", id="newsletter_box"), True),
        (Element("div", classes="navigator"), False),
        (Element("div", classes="loads shareholder"), False),
        (Element("article", classes="related"), False),
        (Element("p"), False),
    ],
)
def test_elements_of_page_furniture_frame_a_block(element: Element, framed: bool) -> None:  # noqa: FBT001
    """A block is framed by the elements around it when their names are those of furniture, as whole words."""
    assert _observe("The river rose.", Element("body"), element, Element("p")).framed is framed


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
