"""What a page states beside its text, and addresses seen from its place."""

from __future__ import annotations

import pytest

from article_parse import parse
from article_parse._assemble._addresses import absolute, base_address, resolved
from article_parse._assemble._statements import statements
from article_parse._blocks import Claim
from article_parse.model import Embed, Figure, Mark, Paragraph, Span, Statement

_PAGE = "https://hill.example/news/dam?page=2"


@pytest.mark.parametrize(
    ("address", "seen"),
    [
        ("dam.jpg", "https://hill.example/news/dam.jpg"),
        ("/dam.jpg", "https://hill.example/dam.jpg"),
        ("//cdn.example/dam.jpg", "https://cdn.example/dam.jpg"),
        ("?page=3", "https://hill.example/news/dam?page=3"),
        ("https://other.example/a/../b", "https://other.example/a/../b"),
        ("mailto:ana@hill.example", "mailto:ana@hill.example"),
        ("#note-1", "#note-1"),
        ("", ""),
        ("//[::1/dam.jpg", "//[::1/dam.jpg"),
    ],
)
def test_an_address_is_seen_from_the_page(address: str, seen: str) -> None:
    """What is whole, a place on the page itself, or cannot be resolved stays as it is."""
    assert absolute(address, _PAGE) == seen
    assert absolute(address, None) == address


@pytest.mark.parametrize(
    ("url", "stated", "base"),
    [
        (_PAGE, None, _PAGE),
        (_PAGE, "/story/", "https://hill.example/story/"),
        (_PAGE, "https://cdn.example/", "https://cdn.example/"),
        (_PAGE, "javascript:x", _PAGE),
        (_PAGE, "#top", _PAGE),
        (None, "https://cdn.example/", None),
        ("hill.example/news", None, None),
        ("file:///tmp/dam.html", None, None),
    ],
)
def test_the_base_is_the_address_that_was_given(url: str | None, stated: str | None, base: str | None) -> None:
    """The page may state another; without an address nothing is known of its place."""
    claims = [] if stated is None else [Claim("base", stated, "base")]
    assert base_address(url, claims) == base


def test_links_and_sources_of_the_body_become_absolute() -> None:
    """Of any block."""
    link = Mark(kind="link", start=0, stop=2, href="/map")
    strong = Mark(kind="strong", start=0, stop=2)
    note = Mark(kind="link", start=0, stop=2, href="#n1")
    paragraph = Paragraph(text="It held.", span=Span(0, 8), marks=(link, strong, note))
    assert [mark.href for mark in resolved(paragraph, _PAGE).marks] == ["https://hill.example/map", None, "#n1"]
    figure, embed = Figure(span=Span(0, 8), src="dam.jpg"), Embed(text="", span=Span(0, 8), src="//v.example/7")
    assert resolved(figure, _PAGE) == Figure(span=Span(0, 8), src="https://hill.example/news/dam.jpg")
    assert resolved(embed, _PAGE) == Embed(text="", span=Span(0, 8), src="https://v.example/7")


def test_the_fields_of_open_graph_come_first() -> None:
    """They are what other programs read; else the first counts."""
    claims = [
        Claim("image", "/small.jpg", "twitter:image"),
        Claim("image", "/dam.jpg", "og:image"),
        Claim("image", "/town.jpg", "og:image"),
        Claim("description", "It held.", "meta:description"),
        Claim("description", "The dam held.", "json-ld"),
        Claim("url", "https://hill.example/1", "json-ld"),
        Claim("url", "https://hill.example/dam", "link:canonical"),
    ]
    chosen = statements(claims, _PAGE)
    assert chosen["image"] == Statement(value="https://hill.example/dam.jpg", source="og:image")
    assert chosen["description"] == Statement(value="It held.", source="meta:description")
    assert chosen["canonical_url"] == Statement(value="https://hill.example/dam", source="link:canonical")
    assert (chosen["site_name"], chosen["license"]) == (None, None)


@pytest.mark.parametrize(
    "claim",
    [
        Claim("url", "https://hill.example/dam", "warc"),
        Claim("url", "https://hill.example/dam", "header:url source"),
        Claim("publisher", "Ana Lima", "mail:from"),
        Claim("publisher", "Hill Post Ltd", "json-ld"),
        Claim("image", "data:image/gif;base64,R0lG", "og:image"),
        Claim("image", "/" + "a" * 5000, "og:image"),
    ],
)
def test_what_states_something_else_is_left_out(claim: Claim) -> None:
    """Where a dump was fetched is no canonical address, who publishes no name of a site, and data no address."""
    assert set(statements([claim], None).values()) == {None}


def test_a_page_gives_its_statements() -> None:
    """With where it states them, from HTML."""
    page = (
        '<link rel="canonical" href="/dam"><meta property="og:site_name" content="Hill Post">'
        '<meta name="description" content="It held."><meta property="og:image" content="/dam.jpg">'
        '<link rel="license" href="https://creativecommons.example/by/4.0/"><h1>The Dam</h1><p>It held all night.</p>'
    )
    article = parse(page, url="https://hill.example/dam?utm=1")
    assert article.url == "https://hill.example/dam?utm=1"
    assert article.canonical_url == Statement(value="https://hill.example/dam", source="link:canonical")
    assert article.site_name == Statement(value="Hill Post", source="og:site_name")
    assert article.description == Statement(value="It held.", source="meta:description")
    assert article.image == Statement(value="https://hill.example/dam.jpg", source="og:image")
    assert article.license == Statement(value="https://creativecommons.example/by/4.0/", source="rel:license")


def test_a_text_gives_them_where_it_states_them() -> None:
    """In front matter, and nowhere else."""
    body = "# The Dam\n\nBy Ana Lima\n\nThe old dam above the town held all night, officials said.\n"
    head = "---\ntitle: The Dam\ndescription: It held.\nimage: https://hill.example/dam.jpg\nsite: Hill Post\n---\n"
    stated = parse(head + body)
    assert stated.description == Statement(value="It held.", source="front-matter")
    assert stated.image == Statement(value="https://hill.example/dam.jpg", source="front-matter")
    assert stated.site_name == Statement(value="Hill Post", source="front-matter")
    for key in ("canonical", "canonical_url", "permalink"):
        named = parse(
            f"---\ntitle: The Dam\n{key}: https://hill.example/dam\n---\n{body}", url="https://hill.example/d?utm=1"
        )
        assert named.canonical_url == Statement(value="https://hill.example/dam", source="front-matter:canonical")
    fetched = parse(f"---\ntitle: The Dam\nurl: https://hill.example/dam\n---\n{body}")
    assert (fetched.canonical_url, fetched.url) == (None, "https://hill.example/dam")
    plain = parse(body)
    assert (plain.description, plain.image, plain.site_name, plain.license, plain.canonical_url) == (None,) * 5
