from __future__ import annotations

import pytest

from article_parse._fields._names import is_placeholder, looks_like_name, split_names

ENGLISH = ("en",)


@pytest.mark.parametrize("name", ["Ben Smith", "Al Gore", "Di Lima", "Nell Reed", "Uma Lima", "Will Reed", "Ana May"])
def test_function_words_of_other_languages_are_names(name: str) -> None:
    """On an English page the function words of other languages may be names, and so may Will and May."""
    assert looks_like_name(name, ENGLISH)


@pytest.mark.parametrize(
    ("text", "languages"), [("La Dama", ("it", "en")), ("Uma Lima", ("pt", "en")), ("The Dam", ENGLISH)]
)
def test_function_words_of_the_page_are_none(text: str, languages: tuple[str, ...]) -> None:
    """Those of the languages of the page are no names."""
    assert not looks_like_name(text, languages)


@pytest.mark.parametrize("text", ["دانه حداد", "נועה ברק"])
def test_scripts_without_capitals_have_names(text: str) -> None:
    """A name in a script without capitals needs none."""
    assert looks_like_name(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Lima in Norrby and Tom Reed in Vellin", ["Ana Lima", "Tom Reed"]),
        ("Ana Lima for The Herald", ["Ana Lima"]),
        ("Lima, Ana; Reed, Tom", ["Ana Lima", "Tom Reed"]),
        ("سليم حداد ونور منصور", ["سليم حداد", "نور منصور"]),
        ("سليم وليد", ["سليم وليد"]),
        ("Ana Lima RiverFeed Staff", ["Ana Lima"]),
    ],
)
def test_lists_of_other_shapes_are_taken_apart(text: str, names: list[str]) -> None:
    """Places and papers are left out, family names turned round, and a firm is not cut in two."""
    assert [person.name for person in split_names(text, "author")] == names


@pytest.mark.parametrize("name", ["{{author.name}}", "N/A", "null", "[[author]]", "undefined", "%author%"])
def test_placeholders_are_no_names(name: str) -> None:
    """What a system prints where it knows nobody names nobody."""
    assert is_placeholder(name)
