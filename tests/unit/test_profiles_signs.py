"""Signatures and cues: what they see, and which of them can never count."""

from __future__ import annotations

from typing import Any

import pytest

from article_parse import Profile, parse, trace
from article_parse._blocks import Element
from article_parse._roles import Role
from article_parse.errors import ProfileError
from article_parse.profiles import Cue, Signature

PATH = (
    Element("article", id="story"),
    Element("div", classes="Byline_meta__x7 share-bar", role="complementary", itemprop="author"),
    Element("span"),
)
PROSE = "The old dam above the town held through the night, officials said, and nobody was hurt. " * 3


def _cue(path: str, role: str = "share", pattern: str | None = None) -> Cue:
    return Cue(path=path, pattern=pattern, role=role)


@pytest.mark.parametrize(
    ("path", "fits"),
    [
        ("div", True), ("*", True), ("p", False), ("#story", True), ("article#story", True), ("div#story", False),
        (".share-bar", True), ("div.share-bar", True), (".share", False), ("span.share-bar", False),
        ("[role=complementary]", True), ("[itemprop=author]", True), ("[itemprop=name]", False),
        ("[class*=Byline_]", True), ("[class*=byline]", False), ("[id=story]", True), ("[id*=tor]", True),
        ("article .share-bar", True), ("article span", True), ("span article", False), ("article div span", True),
        ("div div", False), ("div.share-bar[role=complementary]", True), ("div.share-bar.wide", False),
    ],
)  # fmt: skip
def test_a_path_selects_as_css_does(path: str, *, fits: bool) -> None:
    """Tag, id, class and attributes of one element, and elements one inside the other."""
    assert _cue(path).matches("Tell a friend", PATH) is fits


def test_a_cue_with_a_pattern_and_a_path_asks_for_both() -> None:
    """Text and place both have to fit."""
    cue = _cue("article", pattern="# views")
    assert cue.matches("12 views", PATH)
    assert not cue.matches("12 views")
    assert not cue.matches("Views", PATH)


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("", "must be a selector of 1 to 300 characters, not ''"),
        (" ", "must be a selector of 1 to 300 characters, not ' '"),
        ("a" * 301, "must be a selector of 1 to 300 characters"),
        ("div > p", "is no selector: '>' is not made of tag"),
        ("DIV", "is no selector: 'DIV' is not made of tag"),
        ("p:first-child", "is no selector: 'p:first-child' is not made of tag"),
        ("[href=x]", "is no selector: '[href=x]' is not made of tag"),
        ("body", "can never match: no text stands in <body>"),
        ("script", "can never match: no text stands in <script>"),
        ("#a#b", "can never match: '#a#b' asks for two values of one name"),
        ("a " * 13, "has 13 steps; the most are 12"),
    ],
)
def test_a_path_that_is_none_or_never_matches_is_told(path: str, fault: str) -> None:
    """What cannot be used is refused when the cue is made, and the message shows it."""
    with pytest.raises(ProfileError) as refused:
        _cue(path)
    assert fault in str(refused.value)


def test_a_cue_needs_something_to_see() -> None:
    """A cue without pattern and path would fit everything."""
    with pytest.raises(ProfileError, match=r"^a cue needs a pattern, a path or both$"):
        Cue(role=Role.SHARE)


@pytest.mark.parametrize(
    ("first", "later"),
    [
        (Cue(pattern="Comments", role=Role.COMMENTS), Cue(pattern="Comments", role=Role.LEGAL)),
        (Cue(pattern=r"Comments( \(#\)|)", role=Role.COMMENTS), Cue(pattern="Comments", role=Role.LEGAL)),
        (Cue(pattern="Comments", role=Role.COMMENTS), Cue(pattern="Comments", path="aside", role=Role.LEGAL)),
        (_cue("aside"), _cue("aside.wide")),
        (_cue("aside"), _cue("article aside")),
        (_cue("aside"), _cue("aside", pattern="Most read")),
        (_cue("[class*=byline]"), _cue("p[class*=byline]")),
    ],
)
def test_a_cue_that_never_counts_is_told(first: Cue, later: Cue) -> None:
    """A cue behind one that fits all its blocks is a mistake; in the other order both count."""
    with pytest.raises(ProfileError) as refused:
        Profile(name="herald", cues=[first, later])
    assert refused.value.key == "cues[1]"
    assert f"the cue {later.sight} never counts, since {first.sight} stands before it" in str(refused.value)
    if later.pattern != first.pattern or later.path != first.path:
        assert len(Profile(name="herald", cues=[later, first]).cues) == 2


@pytest.mark.parametrize(
    ("first", "later"),
    [
        (_cue("aside.wide"), _cue("aside")),
        (_cue("aside", pattern="Most read"), _cue("aside")),
        (_cue("aside"), Cue(pattern="Most read", role=Role.RELATED)),
        (Cue(pattern="Comments", role=Role.COMMENTS), Cue(pattern="Comment", role=Role.COMMENTS)),
    ],
)
def test_a_narrow_cue_may_stand_before_a_wide_one(first: Cue, later: Cue) -> None:
    """Cues that each see something the other does not are both kept."""
    assert Profile(name="herald", cues=[first, later]).cues == (first, later)


def test_the_first_cue_that_fits_decides() -> None:
    """Of two cues that fit a block the first votes, and the other does not."""
    cues = [Cue(pattern="Tell 12 friends", role=Role.SHARE), Cue(pattern="Tell # friends", role=Role.ADVERT)]
    seen = trace(f"The Dam\n\n{PROSE}\n\nTell 12 friends\n\nTell 9 friends", profile=Profile(name="herald", cues=cues))
    roles = {each.block.text: each.role for each in seen.blocks}
    assert (roles["Tell 12 friends"], roles["Tell 9 friends"]) == (Role.SHARE, Role.ADVERT)


def test_a_path_labels_the_blocks_in_it() -> None:
    """What stands in an element that a cue names gets its role, and the vote says why."""
    page = f"<h1>The Dam</h1><p>{PROSE}</p><div class='x1'><p>{PROSE.replace('dam', 'weir')}</p></div><p>{PROSE}</p>"
    assert "weir" in parse(page).text
    seen = trace(page, profile=Profile(name="herald", cues=[_cue("div.x1", "advert")]))
    assert "weir" not in seen.article.text
    (advert,) = [each for each in seen.blocks if each.role is Role.ADVERT]
    assert advert.why == "the profile's cue 'div.x1'"


def test_a_signature_stands_somewhere() -> None:
    """Only the places that there are can be named."""
    wrong: Any = "footer"
    with pytest.raises(ProfileError) as refused:
        Signature(pattern="x", where=wrong)
    assert str(refused.value) == "signature 'x': where must be one of text, publisher, generator, not 'footer'"
