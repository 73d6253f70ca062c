"""The dumps in examples/, read as a newcomer would read them."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from article_parse import Article, Heading, ListItem, Quote, Role, parse

_EXAMPLES = Path(__file__).parents[2] / "examples"
_DUMPS = sorted(path.name for path in _EXAMPLES.iterdir() if path.suffix in {".html", ".txt"})


def _parse(name: str) -> Article:
    return parse((_EXAMPLES / name).read_bytes(), retrieved_at=datetime(2026, 3, 16, 12, tzinfo=UTC))


def _texts(article: Article, role: Role) -> list[str]:
    return [omission.text for omission in article.omissions if omission.role is role]


@pytest.mark.parametrize(
    ("name", "title", "subtitle"),
    [
        (
            "article.html",
            "Lighthouse keeper's diary turns up in a seed catalogue",
            "The notes cover forty winters and settle an old argument about the storm of 1911",
        ),
        (
            "news-innertext.txt",
            "Salt marsh returns to the Elder flats, ten years after the sea wall was opened",
            (
                "Researchers count more than forty species where there was pasture, "
                "and fishermen report the first young bass"
            ),
        ),
        (
            "vocal.txt",
            "A River Town Reopens Its Night Ferry After Eleven Years",
            "Volunteers rebuilt the engine in a barn; now the council has found money for a crew",
        ),
        (
            "w3m-wrapped.txt",
            "How to Restring a Wooden Loom Without Losing the Pattern",
            "A weekend job, three tools and one good knot",
        ),
    ],
)
def test_headline_and_dek_of_an_example(name: str, title: str, subtitle: str) -> None:
    """The headline and the dek are found below logos and menus, and told apart."""
    article = _parse(name)
    assert (article.title, article.subtitle) == (title, subtitle)


@pytest.mark.parametrize(
    ("name", "authors"),
    [
        ("article.html", ["Ilse Norrgard"]),
        ("news-innertext.txt", ["Petra Lindqvist", "Jonas Oyelaran"]),
        ("vocal.txt", ["Mara Quillon"]),
        ("w3m-wrapped.txt", ["Lena Marchetti"]),
    ],
)
def test_authors_of_an_example(name: str, authors: list[str]) -> None:
    """Every author is named once, without the date or the reading time beside the name."""
    assert [person.name for person in _parse(name).authors] == authors


@pytest.mark.parametrize(
    ("name", "text", "instant"),
    [
        ("article.html", None, datetime(2026, 2, 20, 7, 15, tzinfo=UTC)),
        ("news-innertext.txt", "14 March 2026, 6:30 am GMT", datetime(2026, 3, 14, 6, 30, tzinfo=UTC)),
        ("vocal.txt", "about 10 hours ago", datetime(2026, 3, 16, 1, 42, tzinfo=UTC)),
        ("w3m-wrapped.txt", "7 February 2026", datetime(2026, 2, 7, 18, tzinfo=UTC)),
    ],
)
def test_date_of_an_example(name: str, text: str | None, instant: datetime) -> None:
    """The interval of the date holds the instant at which the page says it was published."""
    published = _parse(name).published
    assert published is not None
    assert published.earliest is not None
    assert published.latest is not None
    assert published.earliest <= instant < published.latest
    assert text in {None, published.text}


@pytest.mark.parametrize(
    ("name", "headings"),
    [
        ("article.html", ["The storm of 1911", "What else is in it"]),
        ("news-innertext.txt", ["What the marsh does", "The first bass"]),
        ("vocal.txt", ["A Boat in a Barn", "What It Costs", "Who Crosses", "A Question for the Spring"]),
        ("w3m-wrapped.txt", ["What you need", "Read the pattern first", "Tie before you cut"]),
    ],
)
def test_headings_of_an_example(name: str, headings: list[str]) -> None:
    """The headings of the body are found, and none of the page around it."""
    assert [block.text for block in _parse(name).body if isinstance(block, Heading)] == headings


@pytest.mark.parametrize(
    ("name", "tags"),
    [
        ("article.html", ("Lighthouses", "Archives", "Weather")),
        ("vocal.txt", ("Rivers", "Travel", "Community")),
        ("w3m-wrapped.txt", ("weaving", "looms", "repair")),
    ],
)
def test_tags_of_an_example(name: str, tags: tuple[str, ...]) -> None:
    """Tags come apart whether they are glued, listed after a word or stated in metadata."""
    assert _parse(name).tags == tags


def test_the_ends_of_a_wrapped_line_are_joined() -> None:
    """A paragraph that w3m wrapped is one block of text."""
    paragraphs = [block.text for block in _parse("w3m-wrapped.txt").body]
    assert any(text.startswith("An old loom forgives") and text.endswith("only once.") for text in paragraphs)


def test_list_items_keep_their_numbers() -> None:
    """Bulleted and numbered items of a dump are list items, the numbers kept."""
    items = [block for block in _parse("w3m-wrapped.txt").body if isinstance(block, ListItem)]
    assert [item.number for item in items] == [None, None, None, 1, 2, 3]


def test_markup_becomes_typed_blocks_and_marks() -> None:
    """Quotes, list items and links of an HTML page keep what they are."""
    body = _parse("article.html").body
    assert [block.text for block in body if isinstance(block, Quote)] == [
        "Wind from the north all night. Counted the beams across the water until there were none."
    ]
    assert [item.text for item in body if isinstance(item, ListItem)] == [
        "what the hens laid, day by day;",
        "which ships forgot to greet;",
        "when the first swallow came.",
    ]
    assert {mark.href for block in body for mark in block.marks if mark.kind == "link"} == {"/archive/diary"}


def test_comments_share_bars_and_adverts_are_no_part_of_the_text() -> None:
    """What readers wrote and what the page wants from them comes back as omissions."""
    article = _parse("news-innertext.txt")
    assert "I walked there on Sunday and counted eleven redshanks." in _texts(article, Role.COMMENTS)
    assert "Read more: How the storm of 2015 changed the way we build walls" in _texts(article, Role.RELATED)
    assert "Advertisement" in _texts(article, Role.ADVERT)
    assert "redshanks" not in article.text


def test_reading_time_of_a_glued_byline() -> None:
    """The reading time is found at the end of a byline that has no spaces between its parts."""
    assert _parse("vocal.txt").reading_time == timedelta(minutes=4)


def test_the_scraper_writes_a_line_for_every_dump() -> None:
    """examples/scrape.py runs as its docstring says, and its relative dates are placed."""
    paths = [str(_EXAMPLES / name) for name in _DUMPS]
    command = [sys.executable, "-X", "utf8", str(_EXAMPLES / "scrape.py"), *paths]
    done = subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8")
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.stderr == ""
    assert [row["file"] for row in rows] == _DUMPS
    assert all(row["earliest"] and row["latest"] and row["words"] > 100 for row in rows)


def test_many_dumps_are_parsed_over_several_processes() -> None:
    """The loop for programs of one's own gives an article for each dump of a folder, in order."""
    command = [sys.executable, str(_EXAMPLES / "many_dumps.py"), str(_EXAMPLES)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    titles = [json.loads(line)["title"] for line in done.stdout.splitlines()]
    dumps = [path for path in sorted(_EXAMPLES.iterdir()) if path.suffix in {".html", ".txt"}]
    assert titles[: len(dumps)] == [parse(path.read_bytes()).title for path in dumps]
    assert "reason='.toml file'" in done.stderr
