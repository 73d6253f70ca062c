from __future__ import annotations

import pytest

from article_parse._read._lines import split_lines
from article_parse._read._preamble import read_preamble


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
