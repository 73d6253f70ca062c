"""Bylines whose parts say what they are."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from article_parse import Profile, parse
from article_parse._fields._byline_pieces import DateContext
from article_parse._fields._byline_shape import read_parts

PROSE = "The old dam above the town held through the night, officials said, and nobody was hurt in the valley."
MORE = "Engineers had opened two of the three gates before the storm came, and the third one was opened at dawn."


def test_each_part_is_read_as_what_it_is() -> None:
    """Names are taken apart, dates become moments, and a section stays as it is."""
    context = DateContext(retrieved_at=datetime(2026, 3, 16, 12, tzinfo=UTC), timezone=UTC)
    parts = {
        "authors": "Ana Lima, Orla Fenwhit",
        "published": "2 hours ago",
        "modified": "16 March 2026",
        "section": "North",
    }
    byline = read_parts(parts, context)
    assert [person.name for person in byline.people] == ["Ana Lima", "Orla Fenwhit"]
    assert byline.published is not None
    assert byline.published.latest is not None
    assert byline.modified is not None
    assert str(byline.modified.earliest) == "2026-03-16 00:00:00+00:00"
    assert byline.section == "North"


@pytest.mark.parametrize(("text", "minutes"), [
    ("4", 4), ("4 min read", 4), ("2 minutes", 2), ("2 Min.", 2), ("12 Minuten", 12), ("3-4 min", 3), ("soon", None),
    ("1234", None), ("", None), ("2 minutes ago", None), ("2 miles", None),
])  # fmt: skip
def test_a_reading_time_may_be_a_bare_number_or_minutes(text: str, minutes: int | None) -> None:
    """What the profile calls a reading time needs no words to be one."""
    expected = None if minutes is None else timedelta(minutes=minutes)
    assert read_parts({"reading_time": text}, DateContext()).reading_time == expected


def test_a_name_that_looks_like_none_is_kept() -> None:
    """What the profile calls an author is one, also in small letters."""
    assert [person.name for person in read_parts({"authors": "the desk"}, DateContext()).people] == ["the desk"]
    assert read_parts({"published": "no date"}, DateContext()).published is None


def test_a_title_loses_what_the_profile_says_it_ends_with() -> None:
    """The suffix goes from what the page states and from what it shows, unless nothing is left."""
    profile = Profile(name="herald", title_suffixes=[" @ Herald", " | The Herald"])
    page = f"<title>The Dam @ Herald</title><h1>The Dam @ Herald</h1><p>By Ana Lima</p>{f'<p>{PROSE}</p>' * 4}"
    for dump in (page, f"The Dam @ Herald\n\nBy Ana Lima\n\n{PROSE}\n\n{MORE}\n"):
        assert parse(dump, profile=profile).title == "The Dam"
    assert profile.bare_title(" @ Herald") == " @ Herald"


def test_minutes_stay_where_a_byline_of_the_profile_has_them() -> None:
    """The template says that they are the reading time, so no word for reading is needed."""
    dump = f"The Dam\n\nAna Lima / 2 March 2026 / 2 minutes\n\n{PROSE}\n\n{MORE}\n"
    herald = Profile(name="herald", bylines=["{authors} / {published} / {reading_time}"])
    assert parse(dump, profile=herald).reading_time == timedelta(minutes=2)


def test_a_date_with_more_behind_it_has_another_shape() -> None:
    """The last field of a template takes all that follows; where that is no date, the line is read without it."""
    dump = f"The Dam\n\nBy Ana Lima | Posted 2 March 2026 | 4 min read\n\n{PROSE}\n\n{MORE}\n"
    article = parse(dump, profile=Profile(name="herald", bylines=["By {authors} | Posted {published}"]))
    assert article.published is not None
    assert article.published.text == "2 March 2026"
    assert [person.name for person in article.authors] == ["Ana Lima"]
    assert article.reading_time == timedelta(minutes=4)
