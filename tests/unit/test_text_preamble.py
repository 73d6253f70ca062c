from __future__ import annotations

import pytest

from article_parse._lines import split_lines
from article_parse._text._preamble import read_preamble


def _claims(text: str) -> list[tuple[str, str]]:
    return [(claim.field, claim.value) for claim in read_preamble(split_lines(text)).claims]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("---\ntitle: The Dam\nauthor: Ana Lima\n---\nIt held.", [("title", "The Dam"), ("author", "Ana Lima")]),
        (
            "---\nauthors:\n  - name: Ana Lima\n    role: writer\n  - Tom Reed\n---\n",
            [("author", "Ana Lima"), ("author", "Tom Reed")],
        ),
        ('---\ntitle: "The Dam"\nauthor: "[[Ana Lima]]"\n---\n', [("title", "The Dam"), ("author", "Ana Lima")]),
        ("---\ntags: [dams, rivers]\n---\n", [("tag", "dams"), ("tag", "rivers")]),
        ("---\ntags:\n- dams\n- rivers\n---\n", [("tag", "dams"), ("tag", "rivers")]),
        (
            "---\ntitle: The Dam\ndescription: It held.\nimage: /dam.jpg\nlicense: CC BY 4.0\n---\n",
            [("title", "The Dam"), ("description", "It held."), ("image", "/dam.jpg"), ("license", "CC BY 4.0")],
        ),
        ("+++\ntitle = 'The Dam'\ndate = 2026-03-02\n+++\n", [("title", "The Dam"), ("published", "2026-03-02")]),
    ],
)  # fmt: skip
def test_front_matter_is_read(text: str, claims: list[tuple[str, str]]) -> None:
    """YAML and TOML at the start of a dump say what it is."""
    assert _claims(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Title: The Dam\n\nURL Source: https://herald.example/dam\n\nMarkdown Content:\nIt held.",
            [("title", "The Dam"), ("url", "https://herald.example/dam")],
        ),
        (
            "From: The Herald <a@herald.example>\nTo: b@post.example\nSubject: The Dam\n\nIt held.",
            [("publisher", "The Herald"), ("title", "The Dam")],
        ),
        ("Titel: Der Damm\nDatum: 2. März 2026\nURL: https://herald.example\n", []),
    ],
)
def test_header_lines_are_read(text: str, claims: list[tuple[str, str]]) -> None:
    """Header lines of crawlers and of mail are read, where one of them is a headline in a language they print."""
    assert _claims(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The Dam\n\nBy: Ana Lima\nDate: 2 March 2026",
        "By: Ana Lima\nDate: 2 March 2026\n\nIt held.",
        "Title: a word for a headline and for a right",
        "---\n\nThe Dam\n\n---\n\nIt held.",
        "---\ntitle: The Dam\n\nIt held.",
    ],
)
def test_other_dumps_have_none(text: str) -> None:
    """A byline, a rule and one label alone are no preamble."""
    assert read_preamble(split_lines(text)).length == 0


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("---\ntitle: >-\n  The\n  Dam\nauthor: Ana Lima # she\n---\n", [("title", "The Dam"), ("author", "Ana Lima")]),
        ("---\ntitle: 'It''s #1'\ndek: \"a # b\"\n---\n", [("title", "It's #1"), ("subtitle", "a # b")]),
        ("---\ntitle: |\n  The Dam\n---\n", [("title", "The Dam")]),
        (
            '+++\ntitle = "The Dam"\n[extra]\nauthor = "Tom Reed"\n[taxonomies]\ntags = ["dams"]\n+++\n',
            [("title", "The Dam"), ("tag", "dams")],
        ),
        (
            "From a@b.example Mon Mar  2 10:15:00 2026\nReceived: from a by b;\n\tMon, 2 Mar 2026\nX-Own: yes\n"  # noqa: ISC004
            "From: Herald <a@b.example>\nSubject: =?utf-8?q?The_D=C3=A4m?=\n\nIt held.",
            [("publisher", "Herald"), ("title", "The Däm")],
        ),
        (
            "[1] Title: The Dam\n[1] URL Source: https://a.example\n",
            [("title", "The Dam"), ("url", "https://a.example")],
        ),
    ],
)
def test_what_goes_on_in_other_lines_is_read(text: str, claims: list[tuple[str, str]]) -> None:
    """Folded text, comments, tables of TOML, and headers that servers add."""
    assert _claims(text) == claims


def test_a_header_states_its_headline_once() -> None:
    """Where the headline comes again, the header is over: lines that look like one may go on for long."""
    dump = "HEADLINE: The Dam\nBYLINE: Ana Lima\nHEADLINE: The Mill\n\nThe old dam above the town held all night."
    found = read_preamble(split_lines(dump))
    assert [claim.value for claim in found.claims if claim.field == "title"] == ["The Dam"]
