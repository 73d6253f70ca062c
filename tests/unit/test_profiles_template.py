"""Templates: what they match, what they refuse, and how they say so."""

from __future__ import annotations

import re

import pytest

from article_parse import Profile, Role
from article_parse.errors import ProfileError
from article_parse.profiles import Cue, Signature, from_toml, to_toml
from article_parse.profiles._template import BYLINE_FIELDS, escape, read_pattern


@pytest.mark.parametrize(
    ("template", "fitting", "others"),
    [
        ("Most read", ["Most read"], ["most read", "Most read today", ""]),
        ("© # The Herald*", ["© 2026 The Herald", "© ٢٠٢٦ The Herald Ltd."], ["© The Herald", "© 2026 A Herald"]),
        ("More from *", ["More from ", "More from us"], ["More from\nus", "Much more from us"]),
        ("More from *", [], ["More from us\n", "More from us\nand others"]),
        ("*#", ["7", "Issue 12", "a1b22"], ["", "a", "12 a"]),
        ("#*", ["7", "12a"], ["a7", ""]),
        ("#:#", ["12:30"], ["12:", "1:2:3", "12 :30"]),
        ("*# min", ["12 min", "a 12 min"], ["12 minutes", "min"]),
        ("(Most|All) read", ["Most read", "All read"], ["read", "Mostread"]),
        ("Post(s|)", ["Post", "Posts"], ["Postss"]),
        ("(a|ab)(c|bc)", ["ac", "abc", "abbc"], ["ab", "abcc"]),
        ("*(ab|b)*c", ["abc", "bc", "xbxc"], ["ac", "cb"]),
        ("*(abc|b)*c", ["abc", "abcc"], ["abx"]),
        ("Share((| )to *|)", ["Share", "Share to us", "Shareto us"], ["Share us"]),
        ("* theme. (A|B)", ["x theme. A", " theme. B"], ["theme. A"]),
        (r"Comments \(#\)", ["Comments (3)"], ["Comments 3"]),
        (r"\*\#\(\|\)\{\}\\", [r"*#(|){}\ ".strip()], ["x"]),
        ("A | B}", ["A | B}"], ["A", " B}"]),
        ("All rights reserved. [+]?", ["All rights reserved. [+]?"], ["All rights reserved! +"]),
        ("*a*b*c*", ["abc", "xaybzcw"], ["acb", "cba"]),
        ("*20 #", ["120 5", "x20 7"], ["20 x"]),
    ],
)
def test_a_template_says_what_a_text_looks_like(template: str, fitting: list[str], others: list[str]) -> None:
    """Text, numbers and choices fit one line as a whole, and signs with a stroke before them are themselves."""
    cue = Cue(pattern=template, role=Role.SHARE)
    assert [text for text in fitting if not cue.matches(text)] == []
    assert [text for text in others if cue.matches(text)] == []


@pytest.mark.parametrize(
    ("template", "told"),
    [
        ("Most (read", "this choice is not closed; the sign itself is \\(\n  Most (read\n       ^"),
        ("Most read)", "no choice is open here; the sign itself is \\)\n  Most read)\n           ^"),
        ("(Most) read", "a choice has two sides or more, as in (a|b); the sign itself is \\(\n  (Most) read\n  ^"),
        ("Most * *", None),
        ("Most **", "nothing parts two texts of any length\n  Most **\n        ^"),
        ("Most (*|a)*", "nothing parts two texts of any length\n  Most (*|a)*\n            ^"),
        ("20#", "a number is all the digits that stand side by side, so none stands beside it\n  20#\n    ^"),
        ("a##", "a number is all the digits that stand side by side, so none stands beside it\n  a##\n    ^"),
        (r"\d min", "a \\ stands before one of # ( ) * \\ { | } alone\n  \\d min\n  ^^"),
        ("By {authors}", "there is no field 'authors'; only a byline has any\n  By {authors}\n     ^^^^^^^^^"),
        ("By {auth", "a field is closed by a }; the sign itself is \\{\n  By {auth\n     ^"),
        ("(a|b)" * 7, "its choices stand for more than 100 lines\n  " + "(a|b)" * 7 + "\n" + " " * 32 + "^"),
    ],
)
def test_a_broken_template_is_told_with_its_place(template: str, told: str | None) -> None:
    """The message shows the template, what is wrong and where, and what to write."""
    if told is None:
        assert Signature(pattern=template).matches("Most a b")
        return
    with pytest.raises(ProfileError) as refused:
        Cue(pattern=template, role=Role.SHARE)
    assert str(refused.value) == f"the pattern {template!r} of a cue: {told}"


def test_a_file_shows_the_place_in_the_template() -> None:
    """The line of the file is shown, and the sign in it is marked."""
    with pytest.raises(ProfileError) as refused:
        from_toml("name = 'a'\n[[cues]]\npattern = 'Most (read'\nrole = 'share'", file="a.toml")
    assert str(refused.value).endswith("\n  pattern = 'Most (read'\n                  ^")


@pytest.mark.parametrize(
    ("template", "line", "parts"),
    [
        ("By {authors}", "By Ana Lima", {"authors": "Ana Lima"}),
        ("By {authors}", "By Ana Lima 2", None),
        ("By {authors}", "By ", None),
        (
            "{authors} / {published} / # min",
            "Ana Lima / 2 March / 2026 / 3 min",
            {"authors": "Ana Lima", "published": "2 March / 2026"},
        ),
        ("By {authors}( for *|)", "By Ana Lima for us", {"authors": "Ana Lima"}),
        ("By {authors}(, {section}|)", "By Ana Lima, Rivers", {"authors": "Ana Lima", "section": "Rivers"}),
        ("By {authors}(, {section}|)", "By Ana Lima", {"authors": "Ana Lima"}),
        ("{section}: {reading_time}", f"{'x' * 101}: 3 min", None),
    ],
)
def test_a_field_takes_as_little_as_it_can(template: str, line: str, parts: dict[str, str] | None) -> None:
    """Of authors no digits, of others any text up to 100 characters; of a choice the first side that fits."""
    assert Profile(name="herald", bylines=[template]).byline_parts(line) == parts


def test_a_cue_for_bylines_may_name_fields() -> None:
    """With a path as well, which a template alone does not have."""
    herald = Profile(name="herald", cues=[Cue(path=".meta", pattern="{authors} / {section}", role=Role.BYLINE)])
    assert herald.byline_parts("Ana Lima / Rivers") == {"authors": "Ana Lima", "section": "Rivers"}


def test_a_byline_names_something() -> None:
    """Without a field a byline says nothing, and one field cannot be in two places."""
    with pytest.raises(ProfileError, match=r"a byline names what it holds by fields called authors, .+ 'By {authors}'"):
        Profile(name="herald", bylines=["By us"])
    with pytest.raises(ProfileError, match="the field authors is named twice"):
        Profile(name="herald", bylines=["{authors} / {authors}"])


def test_python_takes_a_regular_expression() -> None:
    """One that is compiled is used as it is; a file does not hold it."""
    cue = Cue(pattern=re.compile(r"(?i)most (?:read|seen)"), role=Role.RELATED)
    herald = Profile(name="herald", bylines=[re.compile(r"(?P<authors>\w+ \w+) wrote this")])
    assert cue.matches("MOST SEEN")
    assert herald.byline_parts("Ana Lima wrote this") == {"authors": "Ana Lima"}
    assert Signature(pattern=re.compile("Herald")).matches("Herald")
    with pytest.raises(ProfileError, match=r"a file takes templates, not the compiled regular expression '\(\?i\)most"):
        to_toml(Profile(name="herald", cues=[cue]))
    with pytest.raises(ProfileError, match="the pattern of a cue must be a template of 1 to 500 characters"):
        Cue(pattern=re.compile(b"x"), role=Role.RELATED)  # type: ignore[arg-type]


def test_an_escaped_text_is_the_template_of_that_text() -> None:
    """Whatever stands in it."""
    for text in (r"Comments (12) | #1 * {x} \n [a] $", "a}b", "|"):
        assert read_pattern("cue", escape(text)).texts == {text}


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("© # The Herald, Ltd*", ("©", "The", "Herald,")),
        ("Issue# of(ten|) * by", ("by",)),
        (r"Comments \(of us\) #", ("Comments", "(of", "us)")),
        ("(a|b) read *", ("read",)),
    ],
)
def test_a_signature_is_looked_up_by_whole_words(template: str, words: tuple[str, ...]) -> None:
    """Words are whole where neither a gap nor a choice touches them."""
    assert read_pattern("signature", template, BYLINE_FIELDS).words == words
