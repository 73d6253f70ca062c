from __future__ import annotations

import copy
import pickle
from datetime import timedelta

import attrs
import pytest

from article_parse import model
from article_parse.model import (
    Article,
    Body,
    Code,
    Embed,
    Figure,
    Heading,
    ListItem,
    Mark,
    MetadataLine,
    Note,
    NoteCode,
    Omission,
    Paragraph,
    Passage,
    Person,
    Quote,
    Role,
    Section,
    Span,
    Statement,
    Table,
)

SPAN = Span(0, 0)
VALUES = [
    Mark(kind="link", start=0, stop=1, href="/dam"),
    Heading(text="The dam", span=SPAN),
    Paragraph(text="It rained.", span=SPAN),
    ListItem(text="a torch", span=SPAN),
    Quote(text="Not one drop.", span=SPAN),
    Code(text="x = 1", span=SPAN),
    Table(rows=(("Year", "Rain"),), span=SPAN),
    Figure(span=SPAN),
    Embed(text="The water is down.", span=SPAN),
    Section(heading=None),
    Person(name="Ana Lima"),
    Statement(value="/dam.jpg", source="og:image"),
    Omission(role=Role.SHARE, text="Share", span=SPAN),
    MetadataLine(role=Role.TITLE, text="The Dam", span=SPAN),
    Note(code=NoteCode.NO_TITLE, message="no block looks like a headline"),
    Passage(kind="live_entry", start=0, stop=1),
    Article(title="The Dam", reading_time=timedelta(minutes=4)),
]
BY_CLASS = pytest.mark.parametrize("value", VALUES, ids=[type(value).__name__ for value in VALUES])

type_names = {type(value).__name__ for value in VALUES}


def _outline(*blocks: tuple[int, str] | str) -> list[object]:
    """Give the sections of a body as nested lists: heading, texts, sections."""
    body = tuple(
        Paragraph(text=block, span=SPAN)
        if isinstance(block, str)
        else Heading(text=block[1], level=block[0], span=SPAN)
        for block in blocks
    )
    return [_told(section) for section in Article(body=body).sections]


def _told(section: Section) -> list[object]:
    heading = section.heading.text if section.heading else None
    return [heading, *(block.text for block in section.body), *map(_told, section.sections)]


@BY_CLASS
def test_values_are_frozen(value: attrs.AttrsInstance) -> None:
    """No field of a value can be set."""
    for field in attrs.fields(type(value)):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            setattr(value, field.name, None)


@BY_CLASS
def test_values_are_equal_by_what_they_hold(value: attrs.AttrsInstance) -> None:
    """A copy and a pickled value are equal to the first and have its hash."""
    twins = [copy.copy(value), pickle.loads(pickle.dumps(value))]  # noqa: S301 - our own pickle
    assert twins == [value, value]
    assert {hash(twin) for twin in twins} == {hash(value)}


@BY_CLASS
def test_values_are_made_by_keyword(value: attrs.AttrsInstance) -> None:
    """The order of the fields is no promise."""
    arguments = [getattr(value, field.name) for field in attrs.fields(type(value))]
    with pytest.raises(TypeError, match="positional argument"):
        type(value)(*arguments)


def test_the_tests_know_all_values() -> None:
    """Every public class that is made with attrs stands in the list above, but those with a module of their own."""
    classes = {name for name in model.__all__ if attrs.has(getattr(model, name))}
    assert classes - {"Elapsed", "Moment", "RelativeRule", "Shift"} == type_names


def test_the_text_of_an_article_is_its_body() -> None:
    """Blocks stand apart by a blank line; figures, embeds, attributions, headline and dek are not part of it."""
    body: tuple[Body, ...] = (
        Paragraph(text="It rained.", span=SPAN),
        Figure(caption="The dam at dusk.", span=SPAN),
        Embed(text="The water is down.", span=SPAN),
        Quote(text="Not a drop.", attribution="Rui Costa", span=SPAN),
        Heading(text="After", span=SPAN),
        Table(rows=(("Year", "Rain"), ("2025", "712 mm")), span=SPAN),
    )
    article = Article(title="The Dam", subtitle="It held", body=body)
    assert article.text == "It rained.\n\nNot a drop.\n\nAfter\n\nYear\tRain\n2025\t712 mm"
    assert article.word_count == 11


def test_an_empty_article_has_no_words() -> None:
    """Without a body, the text is empty and so is the tree."""
    assert (Article().text, Article().word_count, Article().sections) == ("", 0, ())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("堰は一晩持ちこたえた。", 10),
        ("水位は 2026 年「最高」を記録した。", 12),
        ("댐은 밤새 버텼다.", 3),
        ("El río bajó — por fin.", 6),
        ("Der Fluß 洪水 kam…", 5),
        ("  。 ", 1),
    ],
)
def test_characters_of_chinese_and_japanese_are_words(text: str, words: int) -> None:
    """They stand without spaces, and word processors count them so; their marks are none."""
    assert Article(body=(Paragraph(text=text, span=SPAN),)).word_count == words


def test_a_figure_has_the_text_of_its_caption() -> None:
    """A figure without a caption has no text, whatever its alt text."""
    assert Figure(caption="The dam.", alt="A dam", span=SPAN).text == "The dam."
    assert Figure(alt="A dam", span=SPAN).text == ""


def test_an_empty_table_has_no_text() -> None:
    """A table of no rows is nothing."""
    assert Table(rows=(), span=SPAN).text == ""


@pytest.mark.parametrize(
    ("blocks", "sections"),
    [
        (["a", "b"], [[None, "a", "b"]]),
        ([(2, "H"), "a"], [["H", "a"]]),
        (["a", (2, "H"), "b"], [[None, "a"], ["H", "b"]]),
        ([(2, "H"), (2, "I"), "a"], [["H"], ["I", "a"]]),
        ([(2, "H"), "a", (3, "I"), "b", (3, "J"), (2, "K")], [["H", "a", ["I", "b"], ["J"]], ["K"]]),
        ([(1, "H"), (4, "I"), "a", (2, "J"), "b"], [["H", ["I", "a"], ["J", "b"]]]),
        ([(2, "H"), (4, "I"), (3, "J"), (4, "K")], [["H", ["I"], ["J", ["K"]]]]),
        ([(3, "H"), "a", (2, "I"), (3, "J")], [["H", "a"], ["I", ["J"]]]),
        (["a", (6, "H"), (1, "I"), "b"], [[None, "a"], ["H"], ["I", "b"]]),
    ],
)
def test_sections_are_a_tree_by_level(blocks: list[tuple[int, str] | str], sections: list[object]) -> None:
    """A section holds what follows up to the next heading of its level or above, also where levels are skipped."""
    assert _outline(*blocks) == sections


def test_every_role_is_of_one_kind() -> None:
    """No role is both content and metadata, and page furniture is neither."""
    assert not [role for role in Role if role.is_body and role.is_metadata]
    kinds = [(role.is_body, role.is_metadata) for role in (Role.PARAGRAPH, Role.BYLINE, Role.SHARE)]
    assert kinds == [(True, False), (False, True), (False, False)]


def test_the_module_shows_its_public_names() -> None:
    """``dir`` gives what ``__all__`` promises."""
    assert dir(model) == sorted(model.__all__)
