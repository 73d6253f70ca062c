"""Outside the article: menus, tags, and the parts of a page that a heading opens."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import pytest

from article_parse._label._entry import observe
from article_parse._label._surroundings import listed_tags, place_verdict, section_verdicts, tag_verdicts
from article_parse._read import read
from article_parse._roles import Role

PROSE = "The mill had stood empty since the bakery closed, and the council had put a price on its stones."

VOCABULARY = ("slam poetry", "performance poetry", "night ferries")


def _roles(dump: str, start: int, stop: int, openings: Mapping[int, Role] = MappingProxyType({})) -> list[Role]:
    """Give the role of each block by tags, sections and places, in this order."""
    entries = [observe(block) for block in read(dump).blocks]
    sections = dict(section_verdicts(stop, len(entries), openings))
    named = sections | dict(tag_verdicts(entries, stop, VOCABULARY))
    return [
        named.get(number, place_verdict(each, inside=start <= number < stop)).role
        for number, each in enumerate(entries)
    ]


def test_short_lines_outside_are_menus() -> None:
    """Outside the article a short line is a menu, prose and longer lines are boilerplate; inside all is left out."""
    dump = f"Ferry\n\n{PROSE}\n\n{PROSE}\n\nTimetables and fares of the ferry in winter\n\nQuay\n\n{PROSE}"
    menu, other = Role.NAVIGATION, Role.BOILERPLATE
    assert _roles(dump, 1, 3) == [menu, other, other, other, menu, other]


def test_what_follows_an_opening_belongs_to_it() -> None:
    """Blocks below an opening have its role up to the next opening."""
    dump = f"{PROSE}\n\nRelated\n\nThe Dam\n\nComments\n\nZoë Tollen\n\n{PROSE}"
    openings = {1: Role.RELATED, 3: Role.COMMENTS}
    assert _roles(dump, 0, 1, openings)[1:] == [*[Role.RELATED] * 2, *[Role.COMMENTS] * 3]


def test_an_opening_before_the_article_opens_nothing() -> None:
    """A menu entry "Comments" above the article does not make its footer a comment section."""
    assert _roles(f"Comments\n\n{PROSE}\n\nFerry", 1, 2, {0: Role.COMMENTS}) == [
        Role.NAVIGATION, Role.BOILERPLATE, Role.NAVIGATION,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        ("HumanityNatureClimate", [Role.TAGS]),
        ("Tags: Rivers, Floods", [Role.TAGS]),
        ("Topics: Rivers", [Role.TAGS]),
        ("YouTube", [Role.NAVIGATION]),
        ("performance poetryslam poetry", [Role.TAGS]),
        ("night ferries", [Role.TAGS]),
        ("night ferries of the north", [Role.NAVIGATION]),
        ("Contact: Ana Limaro", [Role.NAVIGATION]),
        ("Tags\n  • Rivers\n  • Floods", [Role.NAVIGATION, Role.TAGS, Role.TAGS]),
        ("Share\n\nHumanityNatureClimate", [Role.NAVIGATION, Role.TAGS]),
    ],
)
def test_tags_stand_right_below_the_article(lines: str, roles: list[Role]) -> None:
    """Glued words, a line with a label and the items below a bare one are tags, right below the article."""
    assert _roles(f"{PROSE}\n\n{lines}", 0, 1)[1:] == roles


def test_glued_words_elsewhere_are_no_tags() -> None:
    """The same words above the article, or far below it, are not its tags."""
    filler = "\n\n".join(["Ferry"] * 9)
    dump = f"HumanityNatureClimate\n\n{PROSE}\n\n{filler}\n\nHumanityNatureClimate"
    assert Role.TAGS not in _roles(dump, 1, 2)


def _listed(below: str) -> list[str]:
    """Give the tags that are found below an article of HTML."""
    entries = [observe(block) for block in read(f"<article><p>{PROSE}</p></article>{below}", media="html").blocks]
    return [entries[number].block.text for number, _ in listed_tags(entries, 1)]


def _links(*texts: str, classes: str = "") -> str:
    return f"<ul class='{classes}'>{''.join(f'<li><a href=/{text}>{text}</a></li>' for text in texts)}</ul>"


def test_links_right_below_an_article_are_its_topics() -> None:
    """Two links or more side by side are, up to where their element ends; a single one may lead anywhere."""
    assert _listed(_links("Rivers", "Old Mills") + _links("Imprint", "Jobs", classes="last")) == ["Rivers", "Old Mills"]
    assert _listed(_links("Rivers")) == []
    assert _listed("<p>One.</p><p>Two.</p><p>Three.</p>" + _links("Rivers", "Old Mills")) == []
    assert _listed(_links("Share", "Facebook")) == []


def test_a_list_that_is_called_so_holds_the_topics() -> None:
    """A list named by a word for tags is found below other links too, however short it is; comments end the search."""
    named = _links("Rivers", classes="article-tags")
    assert _listed(_links("Ana Limaro", "Old Mills") + named) == ["Rivers"]
    assert _listed(f"<h2>Comments</h2>{named}") == []


def test_headlines_are_no_topics() -> None:
    """Links of more than six words, and headings, are teasers."""
    teaser = "Why the mill of the town turns once again"
    assert _listed(_links(teaser, teaser)) == []
    assert _listed("<div class=tags><h3><a href=/a>Rivers</a></h3></div>") == []
