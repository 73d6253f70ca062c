"""An article as one flat record."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest

from article_parse import Article, ArticleTypeError, Person, parse, to_record
from article_parse.model import Moment, Note, NoteCode, Precision, Statement

_PLAIN = (str, int, float, datetime)


def test_a_record_holds_plain_values_and_lists_of_texts() -> None:
    """No table is asked to hold more."""
    dump = "The Dam\n\nBy Ana Lima and Rui Costa, 2 days ago\n\nThe old dam above the town held all night, they said."
    record = to_record(parse(dump, url="https://courier.example/dam", retrieved_at=datetime(2026, 3, 1, tzinfo=UTC)))
    for name, value in record.items():
        assert value is None or isinstance(value, _PLAIN) or all(isinstance(each, str) for each in value), name
    assert (record["title"], record["authors"]) == ("The Dam", ["Ana Lima", "Rui Costa"])
    assert (record["text"], record["word_count"]) == ("The old dam above the town held all night, they said.", 11)
    assert record["published_text"] == "2 days ago"
    assert record["published_earliest"] < record["published_best"] < record["published_latest"]
    assert json.loads(json.dumps(record, default=str))["url"] == "https://courier.example/dam"


def test_instants_are_in_utc() -> None:
    """A column has one zone."""
    local = datetime(2026, 3, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    moment = Moment(text="x", earliest=local, latest=local, precision=Precision.SECOND)
    record = to_record(Article(published=moment, modified=moment))
    assert {record[f"{field}_latest"].isoformat() for field in ("published", "modified")} == {
        "2026-03-01T10:00:00+00:00"
    }


def test_every_article_has_the_same_fields() -> None:
    """What is not known is None, or no text in a list."""
    full = Article(
        title="The Dam",
        authors=(Person(name="Ana Lima"),),
        reading_time=timedelta(minutes=4),
        image=Statement(value="https://courier.example/dam.jpg", source="og:image"),
        notes=(Note(code=NoteCode.NO_BODY, message="no block looks like content"),),
    )
    record, empty = to_record(full), to_record(Article())
    assert list(record) == list(empty)
    assert (record["reading_time_s"], record["notes"]) == (240.0, ["no_body"])
    assert record["image"] == "https://courier.example/dam.jpg"
    assert {name for name, value in empty.items() if value is not None} == {
        "authors",
        "text",
        "word_count",
        "tags",
        "notes",
    }


def test_only_articles_have_records() -> None:
    """As for all renderers."""
    with pytest.raises(ArticleTypeError, match="to_record takes an Article, as parse gives it, not dict"):
        to_record({})  # type: ignore[arg-type]
