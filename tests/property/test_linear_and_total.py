"""Law 4: any dump gives an article, in work linear in its length."""

from __future__ import annotations

import sys
from types import FrameType
from typing import TYPE_CHECKING

import pytest
from dress.dumps import SOUP, soups
from dress.renderers import RENDERERS
from hypothesis import given
from hypothesis import strategies as st

from article_parse import Article, parse
from article_parse._blocks import Media

if TYPE_CHECKING:
    from _typeshed import TraceFunction

MEDIA = st.sampled_from((None, "text", "html"))
ENCODINGS = st.sampled_from((None, "utf-8", "latin-1", "utf-16", "shift_jis", "cp1252", "gb18030"))
BASE = 64
HEAP = 200_000
HEAPS = (
    "<div>", "<b>", "  • ", "x", "<", "[", "**_", "1 ", "Aa", "aA", "- a\n", " ", "\n", "&", "<!--", "By ",
    "3 days ago", "> ", "# ", "|", "a|b\n", "a\tb\n", "\u0301", "(", "“", "a, ", "<a href=", "<td>", "<table>",
    "<p>a", "<li>a", "A b. ", "<figcaption>a", "<ol reversed>", "<div class=fb-post>a", "<div class=infobox>a",
    "<figure><img alt=a><figcaption>b", "<blockquote>a<footer>b", "<figure><img alt=a>", "<noscript><img alt=a>",
    "<div><p>Forty characters of a paragraph, or more.", "<p><marquee>a",
    "<div class=promo><p>a", "<ul class=menu><a>a",
)  # fmt: skip
PROSE = "The old dam above the town held through the night, and the ferry ran again at noon, officials said."
DATED = ("Published " + "4 min " * 30, "3時間前" * 20)


@given(dump=st.text(st.characters()), media=MEDIA)
def test_any_text_is_a_dump(dump: str, media: Media | None) -> None:
    """Whatever characters a text has, lone surrogates and controls included, an article comes back."""
    assert isinstance(parse(dump, media=media), Article)


@given(dump=soups(), media=MEDIA)
def test_any_soup_is_a_dump(dump: str, media: Media | None) -> None:
    """Marks of all renderers in any order give an article."""
    assert isinstance(parse(dump, media=media), Article)


@given(
    dump=st.binary() | soups().map(lambda soup: soup.encode("utf-8", "surrogatepass")), encoding=ENCODINGS, media=MEDIA
)
def test_any_bytes_are_a_dump(dump: bytes, encoding: str | None, media: Media | None) -> None:
    """Whatever bytes and whatever encoding is claimed, an article comes back."""
    assert isinstance(parse(dump, encoding=encoding, media=media), Article)


@pytest.mark.parametrize("media", ["text", "html"])
@pytest.mark.parametrize("piece", SOUP, ids=ascii)
def test_twice_as_much_of_one_piece_is_at_most_twice_the_work(piece: str, media: Media) -> None:
    """A dump of one piece over and over costs work in proportion to its length."""
    _assert_linear(piece, media)


@given(piece=soups(min_size=1, max_size=6), media=st.sampled_from(("text", "html")))
def test_twice_as_much_soup_is_at_most_twice_the_work(piece: str, media: Media) -> None:
    """So does any mixture of pieces, over and over."""
    _assert_linear(piece, media)


@pytest.mark.parametrize("line", DATED, ids=ascii)
def test_lines_full_of_dates_have_a_budget(line: str) -> None:
    """A page shows a few dates: beyond some dozen lines that may hold the one of the article, dates are not read."""
    # A line that comes again is read once, so each has its number.
    pages = ("\n".join(f"{line} {number}" for number in range(many)) for many in (64, 128))
    once, twice = (_steps(f"The Dam\n\n{lines}\n\n{PROSE}", "text") for lines in pages)
    assert twice - once < once / 2


@pytest.mark.parametrize("media", ["text", "html"])
@pytest.mark.parametrize("piece", HEAPS, ids=ascii)
def test_a_heap_comes_back(piece: str, media: Media) -> None:
    """Long and deep dumps come back before anybody would call it a stall."""
    assert isinstance(parse(piece * (HEAP // len(piece)), media=media), Article)


def test_renderers_are_known_to_the_generators() -> None:
    """The generators print in every form that the reader tells apart, so the laws above meet all of its branches."""
    assert {"innertext", "resiliparse", "w3m", "lynx", "inscriptis", "wet", "html2text", "html"} <= set(RENDERERS)


def _assert_linear(piece: str, media: Media) -> None:
    once, twice, fourfold = (_steps(piece * (BASE * times), media) for times in (1, 2, 4))
    # Quadratic work would be fourfold. Beyond a limit of nesting, work per piece may also become less.
    assert fourfold <= 2.2 * max(twice, 2 * once) + 500


def _steps(dump: str, media: Media) -> int:
    """Count the lines of Python that parsing runs; the same on every machine, unlike a clock."""
    steps = 0

    def count(_frame: FrameType, event: str, _argument: object) -> TraceFunction:
        nonlocal steps
        steps += event == "line"
        return count

    before = sys.gettrace()
    sys.settrace(count)
    try:
        parse(dump, media=media)
    finally:
        sys.settrace(before)
    return steps
