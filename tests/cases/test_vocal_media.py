"""A whole page of Vocal as a renderer printed it comes out complete; skipped where the dump is not at hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import attrs
import pytest
from dress.articles import spans_of, without_spans

from article_parse import Article, Heading, Paragraph, Person, Registry, Role, parse

_DUMP = Path(__file__).parents[3] / "shared" / "dumps" / "vocal-media.txt"
_RETRIEVED_AT = datetime(2026, 2, 22, 12, tzinfo=UTC)

pytestmark = pytest.mark.skipif(not _DUMP.exists(), reason="the dump vocal-media.txt is not beside this repository")


@pytest.fixture(scope="module")
def dump() -> str:
    """Give the dump."""
    return _DUMP.read_text("utf-8")


@pytest.fixture(scope="module")
def article(dump: str) -> Article:
    """Give its article."""
    return parse(dump, retrieved_at=_RETRIEVED_AT)


def test_headline_and_dek_are_lines_of_the_dump(dump: str, article: Article) -> None:
    """The headline is the third line and the dek the fifth."""
    lines = dump.split("\n")
    assert (article.title, article.subtitle) == (lines[2], lines[4])


def test_the_glued_byline_is_taken_apart(dump: str, article: Article) -> None:
    """Author, date and reading time come out of one line that has no space between name and date."""
    line = dump.split("\n")[6]
    name = line.removeprefix("By ").partition("Published ")[0]
    assert article.authors == (Person(name=name),)
    assert article.reading_time == timedelta(minutes=4)
    assert article.published is not None
    assert article.published.text == "about 10 hours ago"
    assert article.modified is None


def test_the_date_is_as_exact_as_the_page(article: Article) -> None:
    """About 10 hours ago, at noon, is half past one to half past two at night."""
    assert article.published is not None
    assert article.published.elapsed == (timedelta(hours=9, minutes=30), timedelta(hours=10, minutes=30))
    assert article.published.earliest == datetime(2026, 2, 22, 1, 30, tzinfo=UTC)
    assert article.published.latest == datetime(2026, 2, 22, 2, 30, tzinfo=UTC)
    assert article.published.approximate


def test_without_a_reference_the_date_stays_open(dump: str) -> None:
    """Without retrieved_at the age is known and the date is not."""
    published = parse(dump).published
    assert published is not None
    assert (published.earliest, published.latest) == (None, None)
    assert published.elapsed == (timedelta(hours=9, minutes=30), timedelta(hours=10, minutes=30))


def test_the_body_is_all_there(dump: str, article: Article) -> None:
    """All lines from the byline to the tags are in the body: 11 headings and 47 paragraphs in 12 sections."""
    assert [block.text for block in article.body] == [line for line in dump.split("\n")[7:124] if line]
    assert sum(isinstance(block, Heading) for block in article.body) == 11
    assert sum(isinstance(block, Paragraph) for block in article.body) == 47
    assert len(article.sections) == 12


def test_what_is_known_of_the_page(article: Article) -> None:
    """Tags, publisher, profile and language are those of the page."""
    assert article.tags == ("Humanity", "Nature", "Climate")
    assert (article.publisher, article.profile, article.language) == ("Vocal", "vocal", "en")
    assert (article.category, article.url) == (None, None)


def test_every_omission_has_its_role(article: Article) -> None:
    """Logo, creator, insights, comments, links and the copyright line are left out for what they are."""
    assert [(omission.role, omission.text) for omission in article.omissions] == [
        (Role.ALT_TEXT, "Earth logo"),
        (Role.AUTHOR_BIO, "About the Creator"),
        (Role.READER_INSIGHTS, "Reader insights"),
        (Role.READER_INSIGHTS, "Be the first to share your insights about this piece."),
        (Role.READER_INSIGHTS, "How does it work?"),
        (Role.READER_INSIGHTS, "Add your insights"),
        (Role.COMMENTS, "Comments"),
        (Role.COMMENTS, "There are no comments for this story"),
        (Role.COMMENTS, "Be the first to respond and start the conversation."),
        (Role.COMMENTS, "Sign in to comment"),
        (Role.NAVIGATION, "Find us on social media"),
        (Role.NAVIGATION, "Miscellaneous links"),
        (Role.NAVIGATION, "• Explore"),
        (Role.NAVIGATION, "• Contact"),
        (Role.LEGAL, "• Privacy Policy"),
        (Role.LEGAL, "• Terms of Use"),
        (Role.NAVIGATION, "• Support"),
        (Role.LEGAL, "© 2026 Creatd, Inc. All Rights Reserved."),
    ]


def test_every_line_comes_back_once(dump: str, article: Article) -> None:
    """Body, metadata and omissions are the non-blank lines of the dump, in order, each once."""
    assert [span.of(dump) for span in spans_of(article)] == [line.strip() for line in dump.split("\n") if line.strip()]


@pytest.mark.parametrize(
    "printed",
    [
        pytest.param(lambda dump: dump.replace("\n\n", "\n"), id="single newlines"),
        pytest.param(lambda dump: dump.replace("\n", "\r\n"), id="CRLF"),
        pytest.param(lambda dump: "\ufeff" + dump, id="byte order mark"),
        pytest.param(lambda dump: "    " + dump.replace("\n", "\n    "), id="indented"),
        pytest.param(lambda dump: ("\ufeff" + dump).encode("utf-16-le"), id="UTF-16"),
    ],
)
def test_the_layout_does_not_matter(dump: str, article: Article, printed: object) -> None:
    """The same lines with other line ends, indentation or encoding give the same article."""
    assert callable(printed)
    other = parse(printed(dump), retrieved_at=_RETRIEVED_AT)
    assert _without_notes(other) == _without_notes(article)


def test_a_dump_that_was_cut_off_loses_only_what_was_cut(dump: str, article: Article) -> None:
    """Cut before the footer, the dump gives the same article but for its omissions."""
    cut = parse(dump[: dump.index("About the Creator")], retrieved_at=_RETRIEVED_AT)
    assert [omission.text for omission in cut.omissions] == ["Earth logo"]
    assert attrs.evolve(cut, omissions=()) == attrs.evolve(article, omissions=())


def test_without_profiles_only_what_the_profile_adds_is_lost(dump: str, article: Article) -> None:
    """The generic way finds all but publisher and formatter: its date is wider and holds the true one."""
    generic = parse(dump, retrieved_at=_RETRIEVED_AT, profiles=Registry())
    assert (generic.publisher, generic.profile) == (None, None)
    assert generic.published is not None
    assert article.published is not None
    assert (generic.published.text, generic.published.approximate) == ("about 10 hours ago", True)
    assert generic.published.earliest is not None
    assert article.published.earliest is not None
    assert generic.published.earliest <= article.published.earliest
    assert generic.published.latest is not None
    assert article.published.latest is not None
    assert generic.published.latest >= article.published.latest
    added = attrs.evolve(generic, published=article.published, publisher="Vocal", profile="vocal", notes=article.notes)
    assert added == article


def _without_notes(article: Article) -> object:
    return without_spans(attrs.evolve(article, notes=()))
