"""Phrases inside glued text, and the arguments of both functions."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from time import process_time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from article_parse._dates import FORMATTERS, match_moment, parse_moment
from article_parse._dates._phrase import DateMatch
from article_parse._moment import Moment
from article_parse.errors import ArticleTypeError, NaiveReferenceError, UnknownFormatterError

REFERENCE = datetime(2026, 3, 1, 12, tzinfo=UTC)
ALPHABET = st.sampled_from((
    "about ", "10", " hours", " ago", "Published", "Updated", " ", "5", "min", " read",
    "yesterday", " at ", "9:05", " PM",
    "Mar", "2", ",", "2026", "-", ":", ".", "T", "Z", "GMT", "+", "last ", "Monday", "a ",
    "few ", "Ana", "\u00a0", "/", "(", "th",
))  # fmt: skip


@pytest.mark.parametrize(
    ("before", "phrase", "after", "label"),
    [
        ("By Ana Lima", "Published about 10 hours ago", " 4 min read", "published"),
        ("By Ana Lima", "Published about a year ago", "Updated about a year ago5 min read", "published"),
        ("By Ana LimaPublished about a year ago", "Updated about a year ago", "5 min read", "modified"),
        ("Tom Reed", "5 hours ago", "", None),
        ("Ali SP", "3 days ago", "", None),
        ("teisha leshea", "Published 3 months ago", " in Poets", "published"),
        ("", "Published about 5 hours ago", " in FYIBaseballs Were", "published"),
        ("", "Published: 12 March 2026, 09:05 GMT", "Updated 2 hours ago", "published"),
        ("", "July 10, 2015", "3 min read", None),
        ("", "2 Mar 2026", "12 min read", None),
        ("", "12/03/2026", "5 min read", None),
        ("", "Mar 5", "5 min read", None),
        ("", "Mar 12", "5 min read", None),
        ("", "Mar 1", "2 min read", None),
        ("", "6 Jun", " 12 min read", None),
        ("", "2 Mar", " 26 comments", None),
        ("", "Yesterday at 9:05", "3 min read", None),
        ("", "March 2, 2026 9:05 PM", "By Tom Reed", None),
        ("", "2026-03-02T09:05:00Z", "Share", None),
        ("", "2026-03-02", "Share", None),
        ("Top Story - ", "January 2021", "49", None),
        ("Tom Reed · ", "Mar 5, 2026", " · 4 min", None),
        ("", "POSTED ON MARCH 2, 2026 AT 9:05 P.M.", " BY ANA", "published"),
    ],
)
def test_glued_phrases(before: str, phrase: str, after: str, label: str | None) -> None:
    """The longest phrase is found where it begins, label included, whatever is glued to its ends."""
    match = match_moment(before + phrase + after, len(before), retrieved_at=REFERENCE, source="byline")
    assert match is not None
    assert (match.start, match.stop, match.label) == (len(before), len(before) + len(phrase), label)
    assert match.moment.text in phrase
    assert match.moment.source == "byline"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("unpublished 5 hours ago", 2),
        ("15 hours ago", 1),
        ("UNPUBLISHED 5 hours ago", 2),
        ("Published 4 min read", 0),
        ("Ana Lima 5 hours ago", 0),
        ("3 days of rain", 0),
        ("May Lee 3 days ago", 0),
        ("March on the town", 0),
        ("2 weeks, 3 days of rain", 0),
        ("5 hours ago", 11),
        ("", 0),
    ],
)
def test_no_phrase_begins_there(text: str, start: int) -> None:
    """Inside a word or a number, and where other words stand, no phrase begins."""
    assert match_moment(text, start) is None


def test_the_text_leaves_out_the_label() -> None:
    """The text of the moment is the date as the dump has it, white space folded."""
    match = match_moment("Published:  12\u00a0March\n2026", 0)
    assert match is not None
    assert match.moment.text == "12 March 2026"


@given(st.lists(ALPHABET, max_size=14).map("".join))
@example("Mar 2026 ( 1 : 2")
def test_any_mixture_is_read_or_not(text: str) -> None:
    """Whatever date words stand together, what is found is a slice of the text, white space folded."""
    for start in range(len(text)):
        match = match_moment(text, start, retrieved_at=REFERENCE)
        assert match is None or match.moment.text in " ".join(text[start : match.stop].split())
    moment = parse_moment(text, retrieved_at=REFERENCE)
    assert moment is None or moment.text in " ".join(text.split())


@given(st.text())
def test_any_text_is_read_or_not(text: str) -> None:
    """No text raises."""
    assert isinstance(parse_moment(text), Moment | None)
    assert isinstance(match_moment(text, len(text) // 2), DateMatch | None)


@pytest.mark.parametrize(
    "piece", ["1", " ", "a ", "last ", "Published ", "2 days, ", "(", ".", "-", "a . m", "x", "Mar 2 ", "\u200f"]
)
def test_a_long_text_costs_no_more_than_its_length(piece: str) -> None:
    """A hundred thousand of anything is no date, and a hundred places of it are looked at within seconds."""
    text = piece * 100_000
    began = process_time()
    assert parse_moment(text) is None
    for start in range(0, 100_000, 1000):
        match_moment(text, start)
    assert process_time() - began < 5


def test_languages_without_words_read_iso_forms() -> None:
    """A language that has no table gives nothing but the forms that need no words; any language is the default."""
    assert parse_moment("2 days ago", languages=("en-GB",)) == parse_moment("2 days ago")
    assert parse_moment("2 days ago", languages=("tlh", "en_US")) == parse_moment("2 days ago")
    assert parse_moment("2 days ago", languages=["tlh"]) is None
    assert parse_moment("2026-03-02T09:05:00Z", languages=("tlh",)) is not None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"text": b"2 days ago"}, "text must be a str, not bytes"),
        ({"text": None}, "text must be a str, not NoneType"),
        ({"languages": "en"}, "languages must be a sequence of BCP 47 tags such as ('en', 'pt-BR'), not 'en'"),
        ({"languages": (7,)}, "languages must be a sequence of BCP 47 tags such as ('en', 'pt-BR'), not (7,)"),
        ({"timezone": 1}, "timezone must be a tzinfo, a string or None, not int"),
        ({"formatter": 3}, "formatter must be a str, not int"),
        ({"retrieved_at": "now"}, "retrieved_at must be a datetime with a time zone, not str"),
    ],
)
def test_wrong_types_are_named(arguments: dict[str, object], message: str) -> None:
    """An argument of the wrong type is an error that says what was given and what is needed."""
    with pytest.raises(ArticleTypeError) as caught:
        parse_moment(**{"text": "2 days ago", **arguments})  # type: ignore[arg-type]
    assert str(caught.value) == message


def test_a_naive_reference_is_an_error() -> None:
    """A reference without a zone is no instant, for both functions."""
    naive = datetime(2026, 3, 1)  # noqa: DTZ001
    with pytest.raises(NaiveReferenceError):
        parse_moment("today", retrieved_at=naive)
    with pytest.raises(NaiveReferenceError):
        match_moment("today", 0, retrieved_at=naive)


def test_an_unknown_formatter_is_marked() -> None:
    """The error marks the name, suggests the closest one and lists all."""
    with pytest.raises(UnknownFormatterError) as caught:
        parse_moment("2 days ago", formatter="reacttimeago")
    assert str(caught.value) == (
        "unknown formatter 'reacttimeago' (did you mean 'react-timeago'?); known are " + ", ".join(sorted(FORMATTERS))
        + "\n  reacttimeago\n  ^^^^^^^^^^^^"
    )  # fmt: skip
    with pytest.raises(UnknownFormatterError, match="unknown formatter 'xyz'; known are"):
        match_moment("2 days ago", 0, formatter="xyz")


def test_the_tables_load_with_the_first_date() -> None:
    """Importing the room loads no table and no calendar."""
    program = (
        "import sys, article_parse._dates;"
        "loaded = [name for name in sys.modules if name.startswith(('article_parse._dates._', 'dateutil'))];"
        "sys.exit(', '.join(loaded) or 0)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
