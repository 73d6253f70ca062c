"""Where the text of a page stands."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from selectolax.lexbor import LexborHTMLParser

from article_parse._read._html_outline import Outline, find_outline

LONG = "<p>The water rose all night, and in the morning the old dam above the town was still where it was before.</p>"
SHORT = "<p>They say that it will rain tomorrow, or not.</p>"


def _outline(source: str) -> tuple[Outline, dict[str, int]]:
    """Give the outline of a page, and the numbers of its elements by their ids."""
    parser = LexborHTMLParser(f"<body>{source}</body>")
    body = parser.body
    assert body is not None
    return find_outline(body), {str(node.attributes["id"]): node.mem_id for node in body.css("[id]")}


def _named(numbers: AbstractSet[int], ids: dict[str, int]) -> set[str]:
    return {name for name, number in ids.items() if number in numbers}


def test_the_trunk_is_around_nearly_all_paragraphs() -> None:
    """The elements around nine tenths of the text in paragraphs are the trunk, those with a fiftieth are heavy."""
    source = f"<div id=a><div id=b><div id=c>{LONG * 24}</div><div id=d>{LONG}</div><div id=e>{SHORT}</div></div></div>"
    outline, ids = _outline(source)
    assert _named(outline.trunk, ids) == {"a", "b", "c"}
    assert _named(outline.heavy, ids) == {"a", "b", "c", "d"}
    assert _named(outline.prose, ids) == {"a", "b", "c", "d"}
    assert _named(outline.texts, ids) == set("abcde")


def test_little_text_tells_nothing() -> None:
    """Below a thousand characters there is no trunk, and short paragraphs count nothing."""
    outline, ids = _outline(f"<div id=a>{LONG * 9}</div><ul id=b><li>Fish</ul><div id=c>{'<p>Fish</p>' * 500}</div>")
    assert (outline.trunk, outline.heavy, outline.has_headline) == (set(), set(), False)
    assert _named(outline.texts, ids) == {"a", "c"}


def test_a_headline_is_one_of_the_first_level() -> None:
    """An h1 is a headline wherever it stands, and an h2 is none."""
    assert _outline("<div><h1>The Dam</h1></div>")[0].has_headline
    assert not _outline("<div><h2>The Dam</h2></div>")[0].has_headline
