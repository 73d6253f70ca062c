from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest

from article_parse._fields._byline import Byline, parse_byline
from article_parse._fields._byline_pieces import NO_CONTEXT, DateContext, bare_by_word, cut_byline
from article_parse.model import Person, PersonRole

CONTEXT = DateContext(retrieved_at=datetime(2026, 3, 1, 12, tzinfo=UTC), source="byline")


def _byline(text: str, *, announced: PersonRole | None = None) -> Byline:
    byline = parse_byline(text, CONTEXT, announced=announced)
    assert byline is not None
    return byline


def _names(text: str) -> list[str]:
    return [person.name for person in _byline(text).people]


def _dates(byline: Byline) -> tuple[str | None, ...]:
    return tuple(moment.text if moment else None for moment in (byline.published, byline.modified))


@pytest.mark.parametrize("separator", [" ", " | ", " • ", " · ", ", ", " - ", " – ", " / ", "; "])
@pytest.mark.parametrize("parts", list(permutations(["By Ana Lima", "Published 2 March 2026", "4 min read"])))
def test_parts_come_in_any_order(parts: tuple[str, ...], separator: str) -> None:
    """Author, date and reading time are found whatever their order and whatever stands between them."""
    byline = _byline(separator.join(parts))
    assert byline.people == (Person(name="Ana Lima"),)
    assert _dates(byline) == ("2 March 2026", None)
    assert (byline.reading_time, byline.announced, byline.unread) == (timedelta(minutes=4), True, ())


@pytest.mark.parametrize("parts", list(permutations(["By Ana Lima", "Published about 10 hours ago", "4 min read"])))
def test_parts_may_be_glued_in_any_order(parts: tuple[str, ...]) -> None:
    """A renderer that puts inline elements side by side hides nothing."""
    byline = _byline("".join(parts))
    assert byline.people == (Person(name="Ana Lima"),)
    assert _dates(byline) == ("about 10 hours ago", None)
    assert byline.reading_time == timedelta(minutes=4)


@pytest.mark.parametrize(
    ("text", "published", "minutes"),
    [
        ("July 10, 20153 min read", "July 10, 2015", 3),
        ("By Ana Lima12 March 202612 min read", "12 March 2026", 12),
        ("2026-03-02 4 min read", "2026-03-02", 4),
        ("12/03/20265 min read", "12/03/2026", 5),
        ("Mar 55 min read", "Mar 5", 5),
        ("2 Mar 5 min read", "2 Mar", 5),
        ("Mar 5 5 min read", "Mar 5", 5),
        ("By Ana May 4 min read", None, 4),
    ],
)
def test_digits_are_shared_out(text: str, published: str | None, minutes: int) -> None:
    """Of the digits between a date and a reading time each goes to where it belongs."""
    byline = _byline(text)
    assert _dates(byline) == (published, None)
    assert (byline.reading_time, byline.unread) == (timedelta(minutes=minutes), ())


@pytest.mark.parametrize(
    ("text", "people", "section"),
    [
        ("By Ana LimaPublished 3 months ago in Poets", "Ana Lima", "Poets"),
        ("teisha lesheaPublished 3 months ago in Poets", None, "Poets"),
        ("By teisha lesheaPublished 3 months ago in Poets", "teisha leshea", "Poets"),
        ("by teisha leshea Published 3 months ago in Poets", "teisha leshea", "Poets"),
        ("Published 3 months ago in advice", None, "advice"),
        ("Published 3 months ago in advice • 4 min read", None, "advice"),
        ("Published 3 months ago under Storms | Share", None, "Storms"),
        ("By Ana Lima 2 March 2026 in Floods & Storms4 min read", "Ana Lima", "Floods & Storms"),
    ],
)
def test_the_section_stands_after_the_date(text: str, people: str | None, section: str | None) -> None:
    """What stands behind "in" after a date is the section; a name in small letters needs a by-word."""
    byline = _byline(text)
    assert [person.name for person in byline.people] == ([people] if people else [])
    assert byline.section == section


def test_in_before_the_date_names_no_section() -> None:
    """A place before the date is not taken for a section."""
    assert _byline("By Ana Lima (in Lisbon) 2 March 2026").section is None


@pytest.mark.parametrize(
    "name",
    [
        "Ana Lima",
        "ANA LIMA",
        "Mary-Jane Smith-Jones",
        "Shaun McKay",
        "Ana MacNeil",
        "Fiona O'Hear",
        "Fiona O’Hear",
        "Marc DeVito",
        "Ludwig van Beethoven",
        "José Álvarez de la Cruz",
        "Tom Reed Jr.",
        "Tom Reed, Jr.",
        "Ana Lima, MD",
        "Ana Lima, Ph.D.",
        "A. B. Lima",
        "Ana L.",
        "Анна Лима",
        "April May",
        "June Carter",
        "Ana May",
        "Augustus March",
        "Published Poet",
        "Updated Poet",
        "Andy Byron",
    ],
)
@pytest.mark.parametrize(
    "frame",
    [
        "By {}",
        "BY {}",
        "Author: {}",
        "Written by {}",
        "By {} 3 days ago",
        "By {} | 2 March 2026",
        "By {}Published 3 days ago",
        "3 days ago By {}",
        "4 min read3 days agoBy {}",
        "By {} 4 min read",
    ],
)
def test_a_name_is_one_person_in_every_frame(name: str, frame: str) -> None:
    """Hyphens, inner capitals, particles, suffixes and names that are months or labels do not break a name."""
    byline = _byline(frame.format(name))
    assert byline.people == (Person(name=name),)
    assert byline.announced
    assert byline.unread == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ana Lima and Tom Reed", ["Ana Lima", "Tom Reed"]),
        ("By Ana Lima, Tom Reed Jr. and Joan McKay", ["Ana Lima", "Tom Reed Jr.", "Joan McKay"]),
        ("By Ana Lima & Tom Reed | 2 March 2026", ["Ana Lima", "Tom Reed"]),
        ("By Ana Lima with Tom Reed", ["Ana Lima", "Tom Reed"]),
        ("By Ana LimaTom Reed3 days ago", ["Ana Lima", "Tom Reed"]),
        ("By Ana LimaBy Tom Reed", ["Ana Lima", "Tom Reed"]),
        ("Ana LimaBy Ana LimaPublished 3 days ago", ["Ana Lima"]),
        ("By Ana Lima and Ana Lima", ["Ana Lima"]),
    ],
)
def test_several_authors(text: str, names: list[str]) -> None:
    """Lists of authors are taken apart, and who is named twice is one person."""
    assert _names(text) == names


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Edited by Tom Reed", [("Tom Reed", "editor")]),
        ("Photos by Tom Reed", [("Tom Reed", "photographer")]),
        ("Translated by Tom Reed", [("Tom Reed", "translator")]),
        ("By Ana Lima, Reuters", [("Ana Lima", "author"), ("Reuters", "agency")]),
        ("By The Associated Press", [("The Associated Press", "agency")]),
        ("By Ana Lima · Edited by Tom Reed", [("Ana Lima", "author"), ("Tom Reed", "editor")]),
        ("Ana Lima | Edited by Tom Reed", [("Ana Lima", "author"), ("Tom Reed", "editor")]),
        ("Words by Ana Lima, photos by Tom Reed", [("Ana Lima", "author"), ("Tom Reed", "photographer")]),
        (
            "Reporting by Ana Lima and Joan Roe; Editing by Tom Reed",
            [("Ana Lima", "author"), ("Joan Roe", "author"), ("Tom Reed", "editor")],
        ),
    ],
)
def test_a_byline_tells_what_somebody_did(text: str, people: list[tuple[str, str]]) -> None:
    """The by-word before a name gives the role, also for the second of two; agencies are known by name."""
    assert [(person.name, person.role) for person in _byline(text).people] == people


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("By Ana Lima, staff writer", "Ana Lima"),
        ("By Ana Lima, Health Editor", "Ana Lima"),
        ("By Ana Lima ana@paper.example", "Ana Lima"),
        ("By Ana Lima @analima", "Ana Lima"),
        ("By Ana Lima (in Lisbon)", "Ana Lima"),
        ("By: Ana Lima", "Ana Lima"),
        ("ByAna Lima", "Ana Lima"),
    ],
)
def test_what_is_no_name_is_left_out(text: str, name: str) -> None:
    """Jobs, addresses and words in brackets are no part of the name."""
    assert _names(text) == [name]


@pytest.mark.parametrize(
    ("text", "published", "modified"),
    [
        ("2 March 2026", "2 March 2026", None),
        ("Published 2 March 2026", "2 March 2026", None),
        ("Updated 2 March 2026", None, "2 March 2026"),
        ("Published 2 March 2026 Updated 3 March 2026", "2 March 2026", "3 March 2026"),
        ("Updated 3 March 2026 | Published 2 March 2026", "2 March 2026", "3 March 2026"),
        ("Updated 3 March 2026 | 2 March 2026", "2 March 2026", "3 March 2026"),
        ("2 March 2026 | 3 March 2026", "2 March 2026", "3 March 2026"),
        ("Published about a year agoUpdated about a year ago", "about a year ago", "about a year ago"),
        ("Published 1 March 2026 Published 2 March 2026", "1 March 2026", "2 March 2026"),
        ("By April Jones 3 days ago", "3 days ago", None),
        ("By Ana May 3 days ago", "3 days ago", None),
        ("4 min read 3 days ago", "3 days ago", None),
    ],
)
def test_dates_of_a_byline(text: str, published: str | None, modified: str | None) -> None:
    """A label says which date is which; without one, the first date is when it was published."""
    byline = _byline(text)
    assert _dates(byline) == (published, modified)
    assert byline.is_dated


def test_dates_are_read_in_the_context_of_the_page() -> None:
    """A relative date is placed by the reference, and keeps the name of its source."""
    published = _byline("By Ana Lima 3 days ago").published
    assert published is not None
    assert published.earliest is not None
    assert published.earliest.date().isoformat() in {"2026-02-25", "2026-02-26"}
    assert published.source == "byline"
    unplaced = parse_byline("By Ana Lima 3 days ago")
    assert unplaced is not None
    assert unplaced.published is not None
    assert unplaced.published.earliest is None


@pytest.mark.parametrize("text", ["Ana Lima", "Ana Lima 3 days ago", "4 min read | Ana Lima"])
def test_a_name_alone_is_not_announced(text: str) -> None:
    """A full name without a by-word is read, but told apart."""
    byline = _byline(text)
    assert byline.people == (Person(name="Ana Lima"),)
    assert not byline.announced


def test_a_by_word_may_stand_on_the_line_before() -> None:
    """After a by-word on its own line, the next line names the author."""
    byline = _byline("Bianca | 3 days ago", announced="author")
    assert byline.people == (Person(name="Bianca"),)
    assert byline.announced
    assert parse_byline("Bianca") is None


def test_a_by_word_that_announces_nobody_does_not_count() -> None:
    """Only where somebody is named has a by-word announced them."""
    assert not _byline("By 3 March 2026").announced


def test_words_that_say_nothing_are_kept() -> None:
    """What is neither name, date nor reading time comes back as unread words."""
    assert _byline("By Ana Lima | 2 March 2026 | Share this").unread == ("Share", "this")
    assert _byline("Ana Lima | Tom Reed | 2 March 2026").unread == ("Tom", "Reed")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "By",
        "Share",
        "ana lima",
        "Bianca",
        "The water rose by night",
        "By the river",
        "By the time the water rose over the lower road, nobody in the town was asleep",
        "The plan was edited by Tom Reed",
        "A story of the dam, by Ana Lima",
        "Photo by Ana Lima",
        "Photo: Ana Lima",
        "Photograph by Ana Lima",
        "Image by Ana Lima",
        "Photo credit: Ana Lima / Reuters",
        "Ana Lima in Poets",
        "The water rose 3 days ago and the old dam held through it all",
    ],
)
def test_other_lines_are_no_bylines(text: str) -> None:
    """Prose, photo credits and single words are not taken for a byline."""
    assert parse_byline(text, CONTEXT) is None


def test_a_byline_has_a_greatest_length() -> None:
    """A line of more than 240 characters is prose, whatever it begins with."""
    text = "By Ana Lima" + ", Tom Reed" * 22 + ", Joan Co"
    assert len(text) == 240
    assert parse_byline(text) is not None
    assert parse_byline(text + "x") is None


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("By", "author"),
        ("by:", "author"),
        ("WRITTEN BY", "author"),
        ("Author", "author"),
        ("Edited by", "editor"),
        ("By Ana", None),
        ("", None),
        ("12", None),
    ],
)
def test_a_bare_by_word(text: str, bare: PersonRole | None) -> None:
    """A line of a by-word alone announces the next one."""
    assert bare_by_word(text) is bare


@pytest.mark.parametrize("text", ["Shop now", "How the Mill Works Now", "Buy Today"])
def test_now_behind_other_words_is_no_date(text: str) -> None:
    """A word for today or for this moment is a date beside a name, and not behind other words."""
    assert parse_byline(text) is None
    byline = parse_byline("Ana Lima yesterday")
    assert byline is not None
    assert byline.is_dated


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("By Ana Lima In Rivers, Floods, Mills, Dams", "Rivers"),
        ("2 March 2026 • Ana Lima in Mills", None),
        ("By Ana Lima in Lisbon", None),
    ],
)
def test_what_stands_behind_a_name_is_no_name(text: str, section: str | None) -> None:
    """What an author is filed under, and where they are, is not taken for more authors."""
    byline = _byline(text)
    assert [person.name for person in byline.people] == ["Ana Lima"]
    assert byline.section == section


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("March 4, 2026March 9, 2026 by Ana Lima", "March 4, 2026", "March 9, 2026"),
        ("March 9, 2026March 4, 2026 by Ana Lima", "March 4, 2026", "March 9, 2026"),
        ("March 9, 2026, published March 4, 2026", "March 4, 2026", "March 9, 2026"),
        ("Published March 9, 2026, March 4, 2026", "March 9, 2026", "March 4, 2026"),
        ("BY ANA LIMAPUBLISHED: MAR 4, 2026", "MAR 4, 2026", None),
        ("BY ANA LIMAUPDATED: MAR 4, 2026", None, "MAR 4, 2026"),
    ],
)
def test_two_dates_and_labels_glued_in_capitals(line: str, published: str | None, modified: str | None) -> None:
    """Of two dates without a label the earlier is that of publication; a style sheet may have glued a label."""
    byline = parse_byline(line, DateContext(languages=("en",)))
    assert byline is not None
    told = [moment and moment.text for moment in (byline.published, byline.modified)]
    assert told == [published, modified]


def test_ages_that_are_not_placed_stay_in_their_order() -> None:
    """Nobody knows which is earlier without the time at which the page was printed."""
    byline = parse_byline("2 hours ago, 3 hours ago", DateContext(languages=("en",)))
    assert byline is not None
    assert byline.published is not None
    assert byline.published.text == "2 hours ago"


def test_a_line_in_which_too_much_could_begin_is_not_read_to_its_end() -> None:
    """A date behind two dozen places where one could begin is none of a byline."""
    assert [piece.kind for piece in cut_byline(f"{'4 min ' * 9}| 2 March 2026", NO_CONTEXT)] == ["text", "date"]
    assert [piece.kind for piece in cut_byline(f"{'4 min ' * 30}| 2 March 2026", NO_CONTEXT)] == ["text"]


@pytest.mark.parametrize(
    ("text", "published", "modified"),
    [
        ("By Ana Limaro, ALPS TODAY", None, None),
        ("By Ana Limaro TODAY", "TODAY", None),
        ("UPDATED TODAY By Ana Limaro", None, "TODAY"),
        ("BY ANA LIMARO, ALPS TODAY", "TODAY", None),
    ],
)
def test_a_paper_that_is_named_in_capitals_is_no_day(text: str, published: str | None, modified: str | None) -> None:
    """Where a line is in capitals as a whole, or a word for dates stands before, the word is the day."""
    byline = parse_byline(text)
    assert byline is not None
    assert (byline.published and byline.published.text, byline.modified and byline.modified.text) == (
        published,
        modified,
    )
    assert byline.people[0].name.casefold().startswith("ana limaro")
