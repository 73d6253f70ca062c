"""Profiles in TOML: the same as in Python, and faults that name the file, the line and the key."""

from __future__ import annotations

import pickle
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest

from article_parse.errors import ArticleTypeError, ProfileError
from article_parse.profiles import Cue, Profile, Signature, from_toml, load, to_toml

HERALD = """\
# The paper of a town.
name = "herald"
publisher = 'The Herald'
extends = "wordpress"
domains = ["herald.example"]
valid_from = 2024-01-01
tags = [
  "rivers",  # since 2024
  "dams",
]

[[signatures]]
pattern = '© # The Herald'
weight = 3

[[cues]]
path = "div.share-bar"
role = "share"

[[cues]]
pattern = "Most read"
role = "related"
starts_section = true
"""


def test_toml_and_python_give_the_same() -> None:
    """The keys of a file are the fields of a profile."""
    assert from_toml(HERALD) == Profile(
        name="herald",
        publisher="The Herald",
        extends="wordpress",
        domains=["herald.example"],
        valid_from=date(2024, 1, 1),
        tags=["rivers", "dams"],
        signatures=[Signature(pattern="© # The Herald", weight=3)],
        cues=[Cue(path="div.share-bar", role="share"), Cue(pattern="Most read", role="related", starts_section=True)],
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("name =\n", "herald.toml, line 1: no TOML: "),
        ("name = 'a'\n\nb = [\n", "herald.toml, line 3: no TOML: "),
        ("language = 'en'\n", "herald.toml, line 1: a profile needs a name"),
        ("", "herald.toml, line 1: a profile needs a name"),
        (
            "name = 'a'\nlanguag = 'en'",
            "herald.toml, line 2, languag: a profile has no such key; did you mean language?",
        ),
        ("name = 'a'\nqqq = 1", "herald.toml, line 2, qqq: a profile has no such key; there are name, publisher, "),
        (
            "name = 'a'\n[[cues]]\nrol = 1",
            "herald.toml, line 3, cues[0].rol: a cue has no such key; did you mean role?",
        ),
        ("name = 'a'\n[[cues]]\npath = 'p'", "herald.toml, line 2, cues[0]: a cue needs a role"),
        ("name = 'a'\n[[signatures]]\nweight = 1", "herald.toml, line 2, signatures[0]: a signature needs a pattern"),
        ("name = 'a'\n[cues]\nx = 1", "herald.toml, line 2, cues: cues are tables; begin each with [[cues]]"),
        ("name = 'a'\ncues = [\n  1,\n]", "herald.toml, line 3, cues[0]: cues are tables; begin each with [[cues]]"),
        (
            "name = 'a'\ndomains = [\n  'a.example', # x = [\n  'B',\n]",
            "herald.toml, line 4, domains[1]: profile a: 'B' is no domain",
        ),
        (
            "name = 'a'\ncues = [\n  {path = 'p', role = 'share'},\n  {path = 'q', role = 'x'},\n]",
            "herald.toml, line 4, cues[1].role: the role of a cue must be one of ",
        ),
        (
            "name = 'a'\n[[cues]]\npattern = '''a**'''\nrole = 'share'",
            "herald.toml, line 3, cues[0].pattern: the pattern 'a**' of a cue: nothing parts two texts of any length",
        ),
        ("name = 'a'\ntimezone = 'X/Y'", "herald.toml, line 2, timezone: profile a: unknown time zone 'X/Y'"),
        (
            "name = 'a'\n[[cues]]\npath = 'p'\nrole = 'share'\n[[cues]]\npath = 'p'\nrole = 'legal'",
            "herald.toml, line 5, cues[1]: profile a: the cue 'p' never counts, since 'p' stands before it",
        ),
        (
            "name = 'a'\nbylines = [\n  'By {who}',\n]",
            "herald.toml, line 3, bylines[0]: profile a: the pattern 'By {who}' of a byline: there is no field 'who';",
        ),
        (
            "name = 'a'\nvalid_from = 2025-01-01\nvalid_until = 2025-01-01",
            "herald.toml, line 3, valid_until: profile a: valid_until must be later than valid_from",
        ),
        (
            "name = 'a'\nvalid_from = 2025-01-01T00:00:00Z",
            "herald.toml, line 2, valid_from: profile a: valid_from must be ",
        ),
        (
            "name = 'a'\ntitle_suffixes = ['']",
            "herald.toml, line 2, title_suffixes: profile a: title_suffixes must not be",
        ),
        ('name = "a"\r\npublisher = """x\r\ny"""\r\nlanguage = 1\r\n', "herald.toml, line 4, language: profile a: "),
    ],
)
def test_a_fault_names_file_line_and_key(text: str, told: str) -> None:
    """Whatever is wrong is told with where it stands, and the line is shown with the key marked."""
    with pytest.raises(ProfileError) as refused:
        from_toml(text, file="herald.toml")
    assert refused.value.message.startswith(told)
    assert refused.value.span is not None
    assert "\n  " in str(refused.value)


def test_an_error_keeps_its_key_through_pickle() -> None:
    """An error that went to another process still says what was at fault."""
    with pytest.raises(ProfileError) as refused:
        from_toml("name = 'a'\nlanguag = 1")
    again = pickle.loads(pickle.dumps(refused.value))  # noqa: S301 our own bytes
    assert (again.key, str(again)) == ("languag", str(refused.value))


def test_a_text_has_a_type_and_a_limit() -> None:
    """What is no string, and what is longer than a profile, is refused."""
    wrong: Any = b"name = 'a'"
    with pytest.raises(ArticleTypeError, match=r"^the text of a profile must be str, not bytes$"):
        from_toml(wrong)
    with pytest.raises(ProfileError, match=r"^x has 65,537 characters, more than the limit of 65,536$"):
        from_toml("#" * 65_537, file="x")


DIGITS = "0x" + "f" * 4_000


@pytest.mark.parametrize("value", [DIGITS, f"[{DIGITS}]", f"{{x = {DIGITS}}}", f"[[{DIGITS}]]"], ids=range(4))
def test_an_integer_that_cannot_be_shown_is_refused(value: str) -> None:
    """Python reads hexadecimal digits that it refuses to write; in whatever field, that is a fault of the profile."""
    for head, kind in [("", Profile), ("[[cues]]\n", Cue), ("[[signatures]]\n", Signature)]:
        for field in attrs.fields(kind):
            if field.init:
                with pytest.raises(ProfileError, match=r"line \d"):
                    from_toml(f"{head}{field.name} = {value}\n", file="x")


@pytest.mark.parametrize(
    "text",
    [
        "a." * 9 + "a = 1",
        "a = 1\n[" + "a . " * 9 + "a]",
        "x = {" + "'a'." * 9 + "a = 1}",
        "[[" + '"" .' * 9 + "a]]",
        "a = " + "[" * 9,
        "a = [" + "{a = " * 9,
        "name = '''x'''\n" + "a." * 20_000 + "a=1",
    ],
)
def test_keys_that_no_profile_has_never_reach_the_parser(text: str) -> None:
    """A key of many parts and brackets that nest are refused before they cost the square of their number."""
    with pytest.raises(ProfileError, match=r"line \d: a key has more than 8 parts, or brackets nest as deep"):
        from_toml(text)


@pytest.mark.parametrize("text", ["a = " + "9" * 20_000, "a" * 20_000 + " = 1", "a = [1, " + "1_" * 9_000 + "0]"])
def test_words_that_no_profile_has_never_reach_the_parser(text: str) -> None:
    """A number of thousands of digits is refused before it costs a hundred times its length in memory."""
    with pytest.raises(ProfileError, match=r"line 1: a key or a number has more than 10,000 characters"):
        from_toml(text)
    assert from_toml("name = 'a'\npublisher = '" + "9" * 100 + "'\n# " + "9" * 20_000).name == "a"


@pytest.mark.parametrize("text", ["a = '" + ". " * 90 + "'", "a = [[1.5], ['x.y.z']]" + " # . " * 20, "a.'b'.c = 1.0"])
def test_dots_in_strings_and_comments_are_no_parts_of_a_key(text: str) -> None:
    """What stands in values is not counted; the key is only one that profiles do not have."""
    with pytest.raises(ProfileError, match="a profile has no such key"):
        from_toml(text)


@pytest.mark.parametrize("piece", ['"', '"\\"', '"""\\"', "'''", "'", "a.", "a=[", "{a.", "#", "[a]\n", "a=1.", '"a".'])
def test_a_heap_of_toml_is_refused(piece: str) -> None:
    """As many characters as a profile may have, of what is none, are refused before anybody would call it a stall."""
    with pytest.raises(ProfileError):
        from_toml(piece * (65_536 // len(piece)))


def test_comments_stand_above_what_they_are_about() -> None:
    """The head, a key, an item of a list and an entry can each have one; a control character in it is harmless."""
    profile = Profile(name="a", tags=["x", "y"], cues=[Cue(pattern="z", role="share")])
    comments = {"": "Learned\nfrom 3", "tags": "its words", "tags[1]": "2 of 3\x00", "cues[0]": "3 of 3"}
    assert to_toml(profile, comments) == (
        "# Learned\n# from 3\nname = 'a'\n# its words\ntags = [\n  'x',\n  # 2 of 3?\n  'y',\n]\n"
        "\n# 3 of 3\n[[cues]]\npattern = 'z'\nrole = 'share'\n"
    )
    wrong: Any = "a"
    with pytest.raises(ArticleTypeError, match=r"^only a Profile can be written as a profile, not str$"):
        to_toml(wrong)


def test_a_folder_holds_several(tmp_path: Path) -> None:
    """The .toml files of a folder are read by name, and a file alone; other files are left alone."""
    for name in ("b", "a"):
        (tmp_path / f"{name}.toml").write_text(f"name = '{name}'\n", encoding="utf-8")
    (tmp_path / "notes.txt").write_text("none", encoding="utf-8")
    assert [profile.name for profile in load(tmp_path)] == ["a", "b"]
    assert [profile.name for profile in load(str(tmp_path / "b.toml"))] == ["b"]


def test_a_file_that_holds_no_profile_is_told(tmp_path: Path) -> None:
    """An empty folder, a file that is not UTF-8 and one that is not there are errors that name it."""
    with pytest.raises(ProfileError, match=r"there is no profile in .*: no file there ends with \.toml$"):
        load(tmp_path)
    (tmp_path / "a.toml").write_bytes(b"name = '\xff'")
    with pytest.raises(ProfileError, match=r"a\.toml is not UTF-8: "):
        load(tmp_path / "a.toml")
    with pytest.raises(FileNotFoundError):
        load(tmp_path / "b.toml")
