"""The report: what it shows, and that it is inert, whole and linear."""

from __future__ import annotations

import re
from base64 import b64encode
from datetime import UTC, datetime
from hashlib import sha256
from itertools import product
from pathlib import Path

import pytest
from browser.payloads import TEXTS, articles, pages
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

from article_parse import Article, Trace, to_report_html, trace
from article_parse._roles import Role
from article_parse.render._report_families import FAMILIES, family
from article_parse.render._report_style import STYLE

EXAMPLES = Path(__file__).parents[2] / "examples"
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ELEMENTS = set(
    "a article aside b bdi blockquote body circle code dd details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 "
    "head html header li line main meta nav ol p pre q rect section small span strong style summary svg table tbody td "
    "text th thead time title tr ul".split()
)
ATTRIBUTES = set(
    "aria-hidden aria-label aria-labelledby charset class content cx cy datetime dir height href http-equiv id lang "
    "name r rel role scope start tabindex text-anchor value width x x1 x2 y y1 y2".split()
)


def _of(name: str) -> Trace:
    return trace((EXAMPLES / name).read_bytes(), retrieved_at=NOON)


def _page(name: str) -> LexborHTMLParser:
    return LexborHTMLParser(to_report_html(_of(name)))


def _nodes(page: LexborHTMLParser) -> list[LexborNode]:
    return page.css("*")


@pytest.mark.parametrize("name", ["vocal.txt", "article.html", "news-innertext.txt", "w3m-wrapped.txt"])
def test_every_block_stands_in_it_with_its_role_and_its_reasons(name: str) -> None:
    """One item for each block, in the order of the dump, with the text of the canvas, the stage and the reasons."""
    found, page = _of(name), _page(name)
    items = page.css("ol.dump > li")
    assert len(items) == len(found.blocks)
    for item, labelled in zip(items, found.blocks, strict=True):
        role, said = item.css_first(".role"), item.css_first(".said")
        assert role is not None
        assert said is not None
        assert role.text() == labelled.role.value.replace("_", " ")
        assert said.text() == labelled.block.span.of(found.reading.canvas)
        stage = item.css_first(".why > p")
        assert stage is not None
        assert stage.text() == f"{labelled.stage.value} {labelled.why}"
        weighed = [f"{reason.weight:+.2f} {reason.why}" for reason in labelled.reasons]
        assert [reason.text() for reason in item.css(".reasons li")] == weighed


@pytest.mark.parametrize("name", ["vocal.txt", "article.html", "news-innertext.txt", "w3m-wrapped.txt"])
def test_every_link_within_it_leads_somewhere_and_ids_are_of_one(name: str) -> None:
    """Blocks of the body lead to the dump and back, and the parts are named once."""
    page = _page(name)
    ids = [node.attributes["id"] for node in page.css("[id]")]
    assert len(ids) == len(set(ids))
    hrefs = [node.attributes["href"] or "" for node in page.css("a[href^='#']")]
    assert {href[1:] for href in hrefs} <= set(ids)
    assert sum(href.startswith("#a") and href[2:].isdigit() for href in hrefs) >= len(_of(name).article.body)


def test_the_article_leads_to_its_blocks_in_the_dump() -> None:
    """The block that a paragraph leads to holds its text."""
    page = _page("vocal.txt")
    pieces = page.css(".piece")
    assert len(pieces) == len(_of("vocal.txt").article.body)
    for piece in pieces:
        back, text = piece.css_first("a.back"), piece.css_first("p, h2")
        assert back is not None
        assert text is not None
        block = page.css_first(f"{back.attributes['href']} .said")
        assert block is not None
        assert block.text() == text.text()


def test_a_date_is_drawn_where_it_stands_between_the_others() -> None:
    """Two in the morning is ten hours before noon: left of it, and as wide as its hour."""
    page = _page("vocal.txt")
    span, now = page.css_first(".timeline .span"), page.css_first(".timeline line.now")
    assert span is not None
    assert now is not None
    start, stop, printed = (float((each or "").rstrip("%")) for each in (
        span.attributes["x1"], span.attributes["x2"], now.attributes["x1"],
    ))  # fmt: skip
    assert 0 < start < stop < printed < 100
    assert (stop - start) / (printed - start) == pytest.approx(1 / 10.5, abs=0.002)
    words = page.css_first(".timeline .interval")
    assert words is not None
    assert words.text() == "2026-03-01 01:30 to 02:30 UTC (hour, approximate)"


def test_a_date_that_cannot_be_placed_says_so() -> None:
    """Without the time of printing there is no interval, and nothing to draw."""
    page = LexborHTMLParser(to_report_html(trace((EXAMPLES / "vocal.txt").read_bytes())))
    words = page.css_first(".timeline .interval")
    assert words is not None
    assert words.text().startswith("not placed")
    assert page.css(".timeline svg") == []


def test_claims_stand_beside_what_was_found() -> None:
    """Each claim is a row of the table, and each claimed date a line of the timeline."""
    found, page = _of("article.html"), _page("article.html")
    rows = [[cell.text() for cell in row.css("th, td")] for row in page.css("#claims tbody tr")]
    assert rows == [[claim.field, claim.value, claim.source] for claim in found.reading.claims]
    dated = [claim.value for claim in found.reading.claims if claim.field in {"published", "modified"}]
    assert [row.text() for row in page.css(".timeline .claim q")] == dated


def test_what_was_left_out_is_counted_by_role() -> None:
    """The counts are those of the omissions."""
    found, page = _of("vocal.txt"), _page("vocal.txt")
    counts = {item.css_first(".role").text(): int(item.css_first("b").text()) for item in page.css(".left-out li")}  # type: ignore[union-attr]
    omitted = [omission.role.value.replace("_", " ") for omission in found.article.omissions]
    assert counts == {role: omitted.count(role) for role in omitted}


def test_nothing_found_is_said() -> None:
    """A dump of nothing gives a report that says so in each of its parts."""
    page = LexborHTMLParser(to_report_html(trace("")))
    assert len(page.css(".none")) >= 5
    assert page.css_first("h1") is not None


def _assert_inert(page: LexborHTMLParser) -> None:
    for node in _nodes(page):
        assert node.tag in ELEMENTS, node.html
        for name, value in node.attributes.items():
            assert name in ATTRIBUTES, node.html
            if name == "href":
                assert re.match(r"#|https?:|mailto:", value or ""), value
    assert len(page.css("style")) == 1


@pytest.mark.parametrize(("name", "dump"), pages(), ids=[name for name, _ in pages()])
def test_hostile_pages_are_text(name: str, dump: str) -> None:
    """No payload becomes an element, an attribute or an address of the report."""
    assert name
    _assert_inert(LexborHTMLParser(to_report_html(trace(dump))))


@pytest.mark.parametrize(("name", "article"), articles(), ids=[name for name, _ in articles()])
def test_hostile_articles_are_text(name: str, article: Article) -> None:
    """Whatever stands in the fields of an article, also where no dump would bring it there."""
    assert name
    base = trace("The old dam above the town held through the night.")
    whole = Trace(
        reading=base.reading, retrieved_at=None, profile=None, choice=base.choice, blocks=base.blocks, article=article
    )
    _assert_inert(LexborHTMLParser(to_report_html(whole)))


@given(st.text() | st.lists(st.sampled_from([*TEXTS.values(), "\n\n", "By ", "2 March 2026", " "])).map("".join))
def test_every_text_has_a_report_that_is_inert(dump: str) -> None:
    """Nothing raises, and nothing becomes markup."""
    _assert_inert(LexborHTMLParser(to_report_html(trace(dump))))


def test_control_characters_are_pictures() -> None:
    """What steers terminals or turns text around is seen."""
    page = to_report_html(trace("The Dam\x1b[2J\n\nIt held\u202e all night, officials said on Monday."))
    assert "␛[2J" in page
    assert "\x1b" not in page
    assert "\u202e" not in page


def test_its_policy_allows_its_style_sheet_alone() -> None:
    """Nothing is fetched, nothing runs; the sheet is named by its hash."""
    page = to_report_html(trace("The Dam"))
    policy = LexborHTMLParser(page).css_first("meta[http-equiv='Content-Security-Policy']")
    assert policy is not None
    digest = b64encode(sha256(page.partition("<style>")[2].partition("</style>")[0].encode()).digest()).decode()
    expected = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert policy.attributes["content"] == expected
    assert page.index("Content-Security-Policy") < page.index("<style>")
    assert not re.search(r"url\(|@import|@font-face|expression|</", STYLE)


def test_its_size_is_linear() -> None:
    """Twice the dump is twice the report, at most."""
    lines = "The old dam above the town held through the night, officials said.\n\nShare\n\n"
    once, twice = (len(to_report_html(trace(lines * count))) for count in (150, 300))
    assert twice <= 2.05 * once


def test_every_role_has_a_family_with_a_line_of_its_own() -> None:
    """Families differ in the line beside the text as well as in its colour."""
    assert {family(role) for role in Role} == set(FAMILIES)
    for each in FAMILIES:
        assert f".{each.key}{{--c:var(--{each.key});--edge:" in STYLE


def _colours(style: str) -> dict[str, str]:
    return dict(re.findall(r"--([a-z]+):(#[0-9a-f]{6})", style))


def _luminance(colour: str) -> float:
    """Give the relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)."""
    shares = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_the_contrast_of_wcag_aa(scheme: str) -> None:
    """Every colour of text on every ground has 4.5:1, in both schemes."""
    light, _, dark = STYLE.partition("prefers-color-scheme:dark")
    colours = _colours(light if scheme == "light" else dark)
    grounds = [colours.pop(name) for name in ("paper", "card", "mark")]
    texts = {name: colour for name, colour in colours.items() if name != "line"}
    assert set(texts) >= {"ink", "soft", "now", "link", *(each.key for each in FAMILIES)}
    for (name, text), ground in product(texts.items(), grounds):
        bright, dim = sorted((_luminance(text), _luminance(ground)), reverse=True)
        assert (bright + 0.05) / (dim + 0.05) >= 4.5, (scheme, name, ground)
