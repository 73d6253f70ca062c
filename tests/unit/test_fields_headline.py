"""The headline: which of the places that give one is right."""

from __future__ import annotations

from time import perf_counter

import pytest

from article_parse._blocks import Block, Claim, Shape
from article_parse._fields._headline import Headline, choose_headline, rank_headlines
from article_parse._span import Span

PUBLISHER = Claim("publisher", "The Herald", "og:site_name")


def _title(text: str, source: str = "title") -> Claim:
    return Claim("title", text, source)


def _heading(text: str, level: int = 1) -> Block:
    return Block(Span(0, len(text)), text, Shape.HEADING, level=level)


def _first(claims: list[Claim], *blocks: Block, shown: str | None = None) -> str:
    return rank_headlines(blocks, claims, shown)[0].text


def _weights(claims: list[Claim], *blocks: Block, shown: str | None = None) -> dict[str, float]:
    return {headline.text: round(headline.weight, 3) for headline in rank_headlines(blocks, claims, shown)}


def test_a_page_that_says_nothing_has_no_headline() -> None:
    """Without claims, headings and a line that is shown there is nothing to rank."""
    assert rank_headlines([Block(Span(0, 8), "The Mill")], []) == []


def test_linked_data_outweighs_other_claims() -> None:
    """The headline that linked data states is right more often than what two titles of the page say."""
    claims = [_title("The Mill Turns"), _title("The Mill Turns", "og:title"), _title("A Mill Turns Again", "json-ld")]
    assert _first(claims) == "A Mill Turns Again"


def test_places_that_agree_add_up() -> None:
    """Prints of one headline that differ in case and signs are one, and its weight is the sum of theirs."""
    claims = [_title("The Mill: Turns"), _title("the mill turns", "og:title"), _title("Home", "twitter:title")]
    assert _weights(claims) == {"the mill turns": 2.1, "Home": 0.6}


def test_each_source_counts_once() -> None:
    """A page that repeats a title in one place does not make it likelier."""
    claims = [_title("The Mill", "og:title")] + [_title("Wool", "og:title")] * 5
    assert rank_headlines([], claims) == [Headline("The Mill", 1.0)]


@pytest.mark.parametrize(
    "title",
    [
        "The Mill – The Herald",
        "The Mill | Herald",
        "The Mill｜The Herald",
        "The Herald - The Mill",
        "The Herald » The Mill",
        "The Mill-Herald",
        "The Mill | The Herald | The Herald Online",
    ],
)
def test_the_name_of_the_site_is_left_out(title: str) -> None:
    """The name of the publisher before or behind a headline is no part of it, whatever sign stands between."""
    claims = [_title(title), PUBLISHER, Claim("url", "https://herald.example/mill", "link:canonical")]
    assert _first(claims) == "The Mill"


@pytest.mark.parametrize("title", ["The Mill | Wool", "Half-baked", "Mills: A Life", "The Herald", "| The Herald"])
def test_other_parts_stay_in_the_title(title: str) -> None:
    """What is not known to be the site is part of the headline, and a site alone is all there is."""
    assert _first([_title(title), PUBLISHER]) == title


def test_the_first_heading_of_the_first_level_counts() -> None:
    """The first h1 is a candidate of its own; the second and an h2 are none."""
    blocks = _heading("Wool", 2), _heading("The Mill"), _heading("The Weavers")
    assert _weights([], *blocks) == {"The Mill": 1.1}


def test_a_heading_that_the_title_holds_is_likelier() -> None:
    """An h2 whose words stand in the title of the page outweighs an h1 that has none of them."""
    claims = [_title("Local: The Mill Turns Again. Page 1")]
    assert _first(claims, _heading("Marrow Valley"), _heading("The Mill Turns Again", 2)) == "The Mill Turns Again"


def test_a_heading_with_the_name_of_the_site_is_a_logo() -> None:
    """The h1 that shows the publisher is not what the article is called."""
    assert _weights([PUBLISHER], _heading("The Herald"), _heading("The Mill")) == {"The Mill": 1.1}


def test_small_headings_are_none() -> None:
    """A heading of the third level heads a part of the page."""
    assert rank_headlines([_heading("The Mill", 3)], [_title("The Mill Turns")]) == [Headline("The Mill Turns", 1.1)]


def test_what_is_shown_settles_it() -> None:
    """Of the beginning and the whole of a title the one is taken that the page was found to show."""
    claims = [_title("The Mill | Local | News")]
    assert _first(claims) == "The Mill | Local | News"
    assert _first(claims, shown="The Mill") == "The Mill"


def test_the_beginning_of_a_title_speaks_for_it() -> None:
    """A title whose first part is said elsewhere adds its weight to it."""
    claims = [_title("The Mill | Local"), _title("The Mill", "twitter:title")]
    assert _weights(claims) == {"The Mill": 1.7, "The Mill | Local": 1.1}


def test_long_texts_are_no_headlines() -> None:
    """More than 300 characters, in a claim or in a heading, are an article of their own."""
    assert rank_headlines([_heading("m" * 300)], []) != []
    assert rank_headlines([_heading("m" * 301)], [_title("w" * 301)]) == []


def test_many_headings_are_ranked_in_time() -> None:
    """A page with a hundred thousand headings and a host of thousands of labels takes seconds at most."""
    url = Claim("url", "https://" + "mill.wool." * 20_000 + "example", "link:canonical")
    blocks = [_heading(f"Weaver {number}", 2) for number in range(100_000)]
    start = perf_counter()
    assert rank_headlines(blocks, [url, _title("The Mill")])[0].text == "The Mill"
    assert perf_counter() - start < 10


_SHOWN, _SOCIAL = "The mill turns again", "Why the old mill is back"
_REPEATED = [PUBLISHER, _title(f"{_SHOWN} | The Herald"), _title(_SHOWN, "json-ld")]


def _chosen(*claims: Claim, shown: str = _SHOWN) -> str | None:
    return choose_headline([_heading(shown)], claims, shown)


def test_a_title_written_apart_is_the_headline() -> None:
    """Where all else repeats what the page shows, the title that was written for social media is meant."""
    assert _chosen(*_REPEATED, _title(f"{_SOCIAL} - The Herald", "og:title")) == _SOCIAL
    both = (_title(_SOCIAL, "og:title"), _title(_SOCIAL, "twitter:title"), _title(_SOCIAL, "itemprop:headline"))
    assert _chosen(*_REPEATED, *both) == _SOCIAL


@pytest.mark.parametrize(
    "claims",
    [
        [*_REPEATED, _title("turns again", "og:title")],
        [*_REPEATED, _title(_SOCIAL, "og:title"), _title(_SHOWN, "twitter:title")],
        [*_REPEATED, _title(_SOCIAL, "og:title"), _title("A third one", "itemprop:headline")],
        [*_REPEATED[:2], _title(_SOCIAL, "og:title")],
        [*_REPEATED[2:], _title(_SOCIAL, "og:title")],
    ],
)
def test_other_titles_for_social_media_are_not(claims: list[Claim]) -> None:
    """What leaves the kicker out, what another source contradicts, and what stands without linked data does not win."""
    assert _chosen(*claims) == _SHOWN


def test_a_headline_stands_on_one_line() -> None:
    """A headline that is broken on the page is not in the article."""
    assert choose_headline([], [], "The mill\nturns again") == _SHOWN
    assert choose_headline([], [], None) is None
