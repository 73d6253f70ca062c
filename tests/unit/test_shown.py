"""Values in one short line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from article_parse import BUILTIN, Article, Person, Profile, Registry, Span, parse, parse_moment, trace
from article_parse.model import (
    Elapsed,
    Mark,
    Moment,
    Note,
    NoteCode,
    Omission,
    Paragraph,
    Precision,
    Role,
    Section,
    Shift,
    Statement,
)
from article_parse.tracing import Claim

SPAN = Span(4, 9)
PRINTED = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (Person(name="Ana Lima"), "<Person name='Ana Lima'>"),
        (Person(name="Rui", role="editor", url="/rui"), "<Person name='Rui' role='editor' url='/rui'>"),
        (Omission(role=Role.SHARE, text="Share", span=SPAN), "<Omission role=share text='Share' span=4:9>"),
        (Claim("title", "The Dam", "og:title"), "<Claim field='title' value='The Dam' source='og:title'>"),
        (Paragraph(text="a" * 99, span=SPAN), f"<Paragraph text='{'a' * 39}…' span=4:9>"),
        (Paragraph(text="a", span=SPAN, marks=(Mark(kind="code", start=0, stop=1),)),
         "<Paragraph text='a' span=4:9 marks=(1)>"),
        (Note(code=NoteCode.NO_BODY, message="no\x1b body"), r"<Note no_body: no\x1b body>"),
        (Section(heading=None), "<Section heading=None>"),
        (Shift(days=-1, weekday=(0, -1)), "<Shift days=-1 weekday=(0, -1)>"),
        (Elapsed(timedelta(hours=1), None), "<Elapsed shortest=1:00:00 longest=None>"),
        (Registry(), "<Registry of 0: no profile>"),
        (BUILTIN.without(*[each.name for each in BUILTIN][2:]), "<Registry of 2: vocal, berliner-morgenpost>"),
        (Profile(name="courier", language="en"), "<Profile name='courier' language='en'>"),
        (SPAN, "Span(start=4, stop=9)"),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else None,
)  # fmt: skip
def test_a_value_says_what_it_holds(value: object, said: str) -> None:
    """The fields that do not hold what they hold by default."""
    assert repr(value) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2 March 2026", "<Moment '2 March 2026' 2026-03-02>"),
        ("2 hours ago", "<Moment '2 hours ago' 2026-03-01>"),
        ("more than 2 years ago", "<Moment 'more than 2 years ago' before 2024-03-01T12:00+00:00>"),
        ("3 days ago", "<Moment '3 days ago' 2026-02-26>"),
        ("last week", "<Moment 'last week' 2026-02-14T12:15+00:00 to 2026-03-01T12:00+00:00>"),
        ("February 2026", "<Moment 'February 2026' 2026-02>"),
    ],
)
def test_a_moment_says_when(text: str, said: str) -> None:
    """By the day, or by what the page states; else by its interval."""
    assert repr(parse_moment(text, retrieved_at=PRINTED, formatter="moment")) == said


def test_a_moment_that_is_not_placed_says_how_long_ago() -> None:
    """Before the page was printed, whenever that was."""
    moments = [parse_moment(text) for text in ("2 hours ago", "more than 2 years ago")]
    ends = [repr(moment).removeprefix(f"<Moment {moment.text!r} ") for moment in moments if moment is not None]
    assert ends == ["1:30:00 to 3:00:00 before it was printed>", "730 days, 0:00:00 or more before it was printed>"]
    assert repr(Moment(text="soon", precision=Precision.DAY)) == "<Moment 'soon' not placed>"


def test_texts_of_values() -> None:
    """What the page says; of an article one line."""
    article = parse("The Dam\n\nBy Ana Lima, 2 March 2026\n\nThe old dam above the town held all night, they said.")
    assert str(article) == "The Dam by Ana Lima, 2026-03-02"
    assert repr(article) == "<Article 'The Dam' by Ana Lima, 2026-03-02, 11 words>"
    assert [str(each) for each in (*article.authors, *article.body, article.published)] == [
        "Ana Lima", "The old dam above the town held all night, they said.", "2026-03-02",
    ]  # fmt: skip
    assert str(Statement(value="/dam.jpg", source="og:image")) == "/dam.jpg"
    assert str(article.notes[0]) == article.notes[0].message
    assert str(parse_moment("yesterday")) == "yesterday"


def test_many_names_are_others() -> None:
    """And no name is no word."""
    people = tuple(Person(name=name) for name in ("Ana Lima", "Rui Costa", "Mara Quillon"))
    assert str(Article(title="The Dam", authors=people)) == "The Dam by Ana Lima and Rui Costa and others"
    assert (str(Article()), repr(Article())) == ("untitled", "<Article untitled, 0 words>")


def test_a_trace_is_one_line() -> None:
    """With its profile, where one was chosen."""
    assert repr(trace("Share this article")) == "<Trace of 1 block: <Article untitled, 0 words>>"
    assert ", profile vocal: " in repr(trace("Share this article", profile=next(iter(BUILTIN))))


def test_a_notebook_shows_facts_and_blocks() -> None:
    """Of a long page the first hundred blocks, and of a long one its beginning."""
    body = tuple(Paragraph(text=f"{number} " * 300, span=SPAN) for number in range(105))
    html = Article(title="5 < 6", authors=(Person(name="Ana Lima"),), body=body)._repr_html_()
    assert ">5 &lt; 6</td>" in html
    assert "<summary>31500 words</summary>" in html
    assert html.count(">Paragraph</th>") == 100
    assert ">and 5 more</td>" in html
    assert len(html) < 100 * 600
