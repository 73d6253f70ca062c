"""The profile of Vocal: told by its address or by its pages, and by nothing else."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from article_parse import Registry, parse
from article_parse.model import Role

PROSE = """The ferry had not run for eleven years when the pilot found its engine under a tarpaulin behind the mill.

She called three friends. They called theirs, and by the end of the month there were forty of them in the barn.
"""
HEAD = "Earth logo\n\nThe Night Ferry Returns\n\nBy Ilse KesslingPublished about 10 hours ago 4 min read\n\n"
TAGS = "\nHumanityNatureClimate\n"
FOOT = """
About the Creator

Ilse Kessling

Reader insights

Be the first to share your insights about this piece.

Add your insights

Comments (1)

Noor Quillon2 hours ago

What a good story.

© 2026 Creatd, Inc. All Rights Reserved.
"""


@pytest.mark.parametrize("url", ["https://vocal.media/earth/ferry", "https://www.vocal.media/a", "poets.media/b"])
def test_vocal_is_told_by_its_address(url: str) -> None:
    """An address of Vocal or of one of its communities is enough."""
    assert parse(PROSE, url=url).profile == "vocal"


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param(HEAD + PROSE + TAGS + FOOT, id="whole"),
        pytest.param(PROSE + FOOT, id="without the head"),
        pytest.param(HEAD + PROSE + TAGS, id="cut off below the tags"),
        pytest.param(HEAD + PROSE, id="cut off below the prose"),
        pytest.param(HEAD + PROSE + TAGS + "\nAbout the Creator\n", id="cut off in the foot"),
    ],
)
def test_vocal_is_told_by_its_pages(dump: str) -> None:
    """A dump without an address is known by its foot, or by its logo and its glued byline when it was cut off."""
    article = parse(dump)
    assert (article.profile, article.publisher) == ("vocal", "Vocal")


@pytest.mark.parametrize(
    "dump",
    [
        pytest.param(PROSE, id="prose alone"),
        pytest.param(f"Courier logo\n\nThe Night Ferry Returns\n\nBy Ilse Kessling\n\n{PROSE}", id="another logo"),
        pytest.param(
            f"Courier logo\n\nThe Night Ferry Returns\n\nBy Ilse Kessling Published 3 days ago · 4 min read\n\n{PROSE}",
            id="a spaced byline below a logo",
        ),
        pytest.param(
            f"The Night Ferry Returns\n\nBy Ilse KesslingPublished 3 days ago 4 min read\n\n{PROSE}",
            id="a glued byline",
        ),
        pytest.param(f"{PROSE}\nAbout the Creator\n\nIlse paints boats.\n\nComments\n", id="another page of creators"),
        pytest.param(f"{PROSE}\n© 2026 The Courier. All Rights Reserved.\n", id="another footer"),
    ],
)
def test_other_pages_are_not_vocal(dump: str) -> None:
    """One trait that other platforms have as well is not enough."""
    assert parse(dump).profile is None


def test_vocal_says_what_its_dates_mean() -> None:
    """About 10 hours are 9 1/2 to 10 1/2 hours, since Vocal's formatter is known; without it it is longer."""
    retrieved_at = datetime(2026, 2, 22, 12, tzinfo=UTC)
    published = parse(HEAD + PROSE, retrieved_at=retrieved_at).published
    assert published is not None
    assert published.elapsed == (timedelta(hours=9.5), timedelta(hours=10.5))
    unknown = parse(HEAD + PROSE, retrieved_at=retrieved_at, profiles=Registry()).published
    assert unknown is not None
    assert unknown.earliest is not None
    assert unknown.latest is not None
    assert published.earliest is not None
    assert published.latest is not None
    assert unknown.earliest <= published.earliest < published.latest <= unknown.latest
    assert unknown.elapsed != published.elapsed


def test_vocal_knows_its_tags() -> None:
    """Lower-case tags that Vocal's renderer glued together are taken apart by its vocabulary."""
    dump = HEAD + PROSE + TAGS.replace("HumanityNatureClimate", "performance poetrySlam PoetryHumanity") + FOOT
    assert parse(dump).tags == ("performance poetry", "Slam Poetry", "Humanity")


def test_the_foot_of_vocal_gets_its_roles() -> None:
    """Creator, insights and comments each open a part of the foot, and what follows belongs to it."""
    roles = {omission.text: omission.role for omission in parse(HEAD + PROSE + TAGS + FOOT).omissions}
    assert roles == {
        "Earth logo": Role.ALT_TEXT,
        "About the Creator": Role.AUTHOR_BIO,
        "Ilse Kessling": Role.AUTHOR_BIO,
        "Reader insights": Role.READER_INSIGHTS,
        "Be the first to share your insights about this piece.": Role.READER_INSIGHTS,
        "Add your insights": Role.READER_INSIGHTS,
        "Comments (1)": Role.COMMENTS,
        "Noor Quillon2 hours ago": Role.COMMENTS,
        "What a good story.": Role.COMMENTS,
        "© 2026 Creatd, Inc. All Rights Reserved.": Role.LEGAL,
    }
