"""Rules that look at one block: each sees the example in its docstring and leaves prose alone."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from article_parse._blocks import Block, Shape
from article_parse._label import _rules
from article_parse._label._features import Features, observe
from article_parse._label._rules import rule_votes
from article_parse._roles import Role
from article_parse._span import Span

_EXAMPLE = re.compile(r"``([^`]+)``")
_OF_TEXT = [
    rule
    for rule, _ in _rules._RULES
    if rule not in {_rules.is_framed, _rules.is_mostly_links, _rules.is_archive_header}
]


def _observe(text: str, shape: Shape = Shape.LINE) -> Features:
    return observe(Block(span=Span(0, len(text)), text=text, shape=shape))


def _roles(text: str) -> set[Role]:
    return {vote.role for vote in rule_votes(_observe(text))}


@pytest.mark.parametrize("rule", _OF_TEXT, ids=lambda rule: rule.__name__)
def test_a_rule_sees_its_examples(rule: Callable[[Features], bool]) -> None:
    """Each rule sees the lines that its docstring shows."""
    examples = _EXAMPLE.findall(rule.__doc__ or "")
    assert examples
    assert [example for example in examples if not rule(_observe(example))] == []


@pytest.mark.parametrize(
    "text",
    [
        "The river rose over night, and the old dam held.",
        "Photographs of the flood hang in the town hall, above the stairs to the cellar.",
        "He shared 40 loaves among 200 people and kept none.",
        "In the comments to the plan, 32 people asked for a bridge and one for a tunnel.",
        "It was related to the flood: the water had come from the same lake.",
        "1911 was a dry year.",
        "By noon the water had reached the second step.",
    ],
)
def test_prose_gets_no_vote(text: str) -> None:
    """Sentences that hold the words of furniture are not taken for it."""
    assert _roles(text) == set()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("© The Herald 2026", Role.LEGAL),
        ("Ana Limaro's avatar", Role.ALT_TEXT),
        ("Bild av Ana Limaro", Role.ALT_TEXT),
        ("1.2K shares", Role.SHARE),
        ("View all 32 comments", Role.COMMENTS),
        ("(BUTTON) Search", Role.BOILERPLATE),
        ("Credit: Wren Rosmay", Role.CREDIT),
        ("Wren Rosmay/Getty Images", Role.CREDIT),
        ("Volunteers at the weir. Photo: Wren Rosmay", Role.CAPTION),
        ("Related: Why the weir was rebuilt", Role.RELATED),
        ("READ NEXT: The lighthouse on the wrong rock", Role.RELATED),
        ("Recommended for you: The ferry", Role.RELATED),
        ("~ ~ ~", Role.BOILERPLATE),
        ("https://herald.example/", Role.NAVIGATION),
        ("Back to top", Role.NAVIGATION),
        ("Sign up for our newsletter", Role.NEWSLETTER),
        ("All rights reserved, the Herald", Role.LEGAL),
    ],
)
def test_furniture_gets_its_vote(text: str, role: Role) -> None:
    """Lines of page furniture get a vote for what they are."""
    assert role in _roles(text)


def test_what_is_shown_as_furniture_gets_its_vote() -> None:
    """The header of an archive, an element of furniture and a line of nothing but links are told by how they stand."""
    line = Block(span=Span(0, 5), text="Ferry")
    assert [vote.role for vote in rule_votes(observe(line._replace(shape=Shape.RECORD)))] == [Role.RECORD]
    assert [vote.role for vote in rule_votes(observe(line, framed=True))] == [Role.BOILERPLATE]
    assert [vote.role for vote in rule_votes(observe(line._replace(link_share=1.0)))] == [Role.NAVIGATION]


def test_a_vote_says_why() -> None:
    """Every vote has a positive weight and its reason in words."""
    votes = list(rule_votes(_observe("Share")))
    assert votes
    assert all(vote.weight > 0 and " " in vote.why for vote in votes)
