from __future__ import annotations

import pytest

from article_parse._fields._tags import TagLine, is_glued_tags, linked_tags, split_tags
from article_parse.model import Mark

VOCABULARY = ("poetry", "slam poetry", "performance poetry", "Humanity", "Nature", "R&B", "")


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Topics: Rivers, Floods", ("Rivers", "Floods")),
        ("TAGS:Rivers;Floods | Dams", ("Rivers", "Floods", "Dams")),
        ("#rivers #floods", ("rivers", "floods")),
        ("Rivers / Floods • Dams · Rain", ("Rivers", "Floods", "Dams", "Rain")),
        ("Rivers\tFloods", ("Rivers", "Floods")),
        ("Rivers, Floods, Rivers,", ("Rivers", "Floods")),
        ("Filed under: Rivers", ("Rivers",)),
        ("Old rivers", ("Old rivers",)),
        ("#rivers", ("rivers",)),
        ("Rivers, ", ("Rivers",)),
        ("", ()),
        ("Tags:", ()),
        (" , | ", ()),
    ],
)
def test_separators_take_a_line_apart(text: str, tags: tuple[str, ...]) -> None:
    """A label goes, separators stand between tags, and each tag counts once."""
    assert split_tags(text) == TagLine(tags)


def test_only_a_label_of_tags_goes() -> None:
    """Another word before a colon belongs to the tag."""
    assert split_tags("Opinion: Rivers").tags == ("Opinion: Rivers",)


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("performance poetryslam poetry", ("performance poetry", "slam poetry")),
        ("slam poetrypoetry", ("slam poetry", "poetry")),
        ("HumanityNature", ("Humanity", "Nature")),
        ("humanity  NATURE poetry", ("humanity", "NATURE", "poetry")),
        ("NatureHumanityNature", ("Nature", "Humanity")),
        ("R&BNature", ("R&B", "Nature")),
    ],
)
def test_a_vocabulary_takes_glued_tags_apart(text: str, tags: tuple[str, ...]) -> None:
    """Known tags are found from left to right, the longest first, in the spelling of the page."""
    assert split_tags(text, VOCABULARY) == TagLine(tags, unglued=True)


def test_one_known_tag_is_not_unglued() -> None:
    """A line of one known tag had nothing to take apart."""
    assert split_tags("Slam Poetry", VOCABULARY) == TagLine(("Slam Poetry",))


def test_a_vocabulary_covers_all_or_nothing() -> None:
    """Where a word is left over, the vocabulary says nothing, and a change of case may."""
    assert split_tags("slam poetrywriting", VOCABULARY) == TagLine(("slam poetrywriting",))
    assert split_tags("HumanityNatureClimate", VOCABULARY) == TagLine(("Humanity", "Nature", "Climate"), unglued=True)


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("HumanityNatureClimate", ("Humanity", "Nature", "Climate")),
        ("Human rightsOld riversClimate", ("Human rights", "Old rivers", "Climate")),
        ("Água doceÉtica hojeRios", ("Água doce", "Ética hoje", "Rios")),
        ("Year 2030NatureRain", ("Year 2030", "Nature", "Rain")),
        ("HumanityNatureHumanity", ("Humanity", "Nature")),
    ],
)
def test_a_change_of_case_takes_glued_tags_apart(text: str, tags: tuple[str, ...]) -> None:
    """Three tags and more are told by a capital after a small letter or a digit."""
    assert is_glued_tags(text)
    assert split_tags(text) == TagLine(tags, unglued=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "YouTube",
        "RiversFloods",
        "McKay and DeVito",
        "ABCDE",
        "HumanityNatureClimate.",
        "HumanityNatureClimate:",
        "eBayXyUp",
        "Humanity" + "Nature" * 50,
        f"Humanity{'Nature'.ljust(41, 'e')}Climate",
    ],
)
def test_other_lines_are_no_glued_tags(text: str) -> None:
    """Names with inner capitals, sentences, and lines or pieces of unlikely length stay whole."""
    assert not is_glued_tags(text)
    assert split_tags(text).unglued is False


def _links(*spans: tuple[int, int]) -> list[Mark]:
    return [Mark(kind="link", start=start, stop=stop) for start, stop in spans]


@pytest.mark.parametrize(
    ("text", "marks", "tags"),
    [
        ("old riversslam poetry", _links((0, 10), (10, 21)), ("old rivers", "slam poetry")),
        ("#rivers | #floods", _links((0, 7), (10, 17)), ("rivers", "floods")),
        ("rivers, rivers", _links((0, 6), (8, 14)), ("rivers",)),
        ("rivers", _links((0, 6)), ()),
        ("rivers and floods", _links((0, 6), (11, 17)), ()),
        ("See rivers, floods", _links((4, 10), (12, 18)), ()),
        ("rivers, floods!", _links((0, 6), (8, 14)), ()),
        ("rivers, floods", [Mark(kind="strong", start=0, stop=6), Mark(kind="strong", start=8, stop=14)], ()),
    ],
)
def test_links_tell_tags_apart(text: str, marks: list[Mark], tags: tuple[str, ...]) -> None:
    """A line of nothing but two links and more is a list of their texts."""
    assert linked_tags(text, marks) == tags
    if tags:
        assert split_tags(text, VOCABULARY, marks) == TagLine(tags)


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("More on: Rivers, Floods", ("Rivers", "Floods")),
        ("More on Rivers | Floods", ("Rivers", "Floods")),
        ("More on", ()),
        ("More on:", ()),
        ("Moreover", ("Moreover",)),
        ("Read next on the coast", ("the coast",)),
        ("More on #rivers #floods", ("rivers", "floods")),
    ],
)
def test_a_label_that_is_known_goes(text: str, tags: tuple[str, ...]) -> None:
    """Of several that fit the longest counts, and a colon behind it goes with it."""
    assert split_tags(text, labels=["More on", "Read", "Read next on"]) == TagLine(tags)


def test_links_behind_a_label_are_tags() -> None:
    """What is glued together in the text stands apart in the links."""
    for label in ("More on ", "Topics: "):
        at = len(label)
        marks = [Mark(kind="link", start=at, stop=at + 6), Mark(kind="link", start=at + 6, stop=at + 12)]
        assert split_tags(f"{label}RiversFloods", marks=marks, labels=["More on"]).tags == ("Rivers", "Floods")
