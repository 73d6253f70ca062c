"""Rules that look at one block: each sees the example in its docstring and leaves prose alone."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from article_parse._blocks import Block, Shape
from article_parse._label import _rules
from article_parse._label._entry import Entry, observe
from article_parse._label._places import FRAMED
from article_parse._label._rules import line_verdict
from article_parse._roles import Role
from article_parse._span import Span

_EXAMPLE = re.compile(r"``([^`]+)``")
_OF_TEXT = [
    rule
    for rule, _ in _rules._RULES
    if getattr(rule, "__name__", "_").startswith(("is_", "has_"))
    and rule not in {_rules.is_framed, _rules.is_mostly_links}
]


def _observe(text: str, shape: Shape = Shape.LINE) -> Entry:
    return observe(Block(span=Span(0, len(text)), text=text, shape=shape))


def _role(entries: Entry) -> Role | None:
    verdict = line_verdict(entries)
    return verdict.role if verdict else None


@pytest.mark.parametrize("rule", _OF_TEXT, ids=lambda rule: rule.__name__)
def test_a_rule_sees_its_examples(rule: Callable[[Entry], bool]) -> None:
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
def test_prose_is_not_named(text: str) -> None:
    """Sentences that hold the words of furniture are not taken for it."""
    assert _role(_observe(text)) is None


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
def test_furniture_is_named(text: str, role: Role) -> None:
    """Lines of page furniture get the role of what they are."""
    assert _role(_observe(text)) is role


def test_what_is_shown_as_furniture_is_named() -> None:
    """An element of furniture and a line of nothing but links are told by how they stand."""
    line = Block(span=Span(0, 5), text="Ferry")
    assert _role(observe(line, FRAMED)) is Role.BOILERPLATE
    assert _role(observe(line._replace(link_share=1.0))) is Role.NAVIGATION


def test_a_verdict_says_why() -> None:
    """The reason is told in words."""
    assert line_verdict(_observe("Share")) == (Role.SHARE, "a phrase known from share bars")


def test_what_names_a_line_exactly_comes_before_what_names_it_roughly() -> None:
    """A picture of a network is a picture, a phrase in a menu is what the phrase is, a link in a box is a link."""
    assert _role(_observe("Share", Shape.IMAGE)) is Role.ALT_TEXT
    shown = Block(span=Span(0, 5), text="Share", link_share=1.0)
    assert _role(observe(shown, FRAMED)) is Role.SHARE
    assert _role(observe(shown._replace(text="Ferry"), FRAMED)) is Role.NAVIGATION
