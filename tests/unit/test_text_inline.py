from __future__ import annotations

import pytest

from article_parse._blocks import Renderer
from article_parse._text._inline import _LYNX_TOKEN, strip_markup
from article_parse.model import Mark


def _marked(text: str) -> tuple[str, list[tuple[str, str, str | None]]]:
    """Give the bare text, and for each mark its kind, what it covers and its target."""
    bare, marks = strip_markup(text, Renderer.MARKDOWN)
    return bare, [(mark.kind, bare[mark.start : mark.stop], mark.href) for mark in marks]


@pytest.mark.parametrize(
    ("text", "bare", "marks"),
    [
        ("See [the map](/map).", "See the map.", [("link", "the map", "/map")]),
        ("See [the map](/m_(old)).", "See the map.", [("link", "the map", "/m_(old)")]),
        ('See [the map](/map "Old map").', "See the map.", [("link", "the map", "/map")]),
        ("See [the map]().", "See the map.", [("link", "the map", "")]),
        ("It **held** fast", "It held fast", [("strong", "held", None)]),
        ("It __held__ fast", "It held fast", [("strong", "held", None)]),
        ("It *held* fast", "It held fast", [("emphasis", "held", None)]),
        ("It _held_ fast", "It held fast", [("emphasis", "held", None)]),
        ("Type `rain -v` now", "Type rain -v now", [("code", "rain -v", None)]),
        ("Type ``rain -v`` now", "Type rain -v now", [("code", "rain -v", None)]),
        ("**It *held* fast**", "It held fast", [("strong", "It held fast", None), ("emphasis", "held", None)]),
        ("[**Ana** Lima](/ana)", "Ana Lima", [("strong", "Ana", None), ("link", "Ana Lima", "/ana")]),
        ("[a](/1)[b](/2)", "ab", [("link", "a", "/1"), ("link", "b", "/2")]),
        ("[a [b](/in) c](/out)", "a b c", [("link", "a b c", "/out"), ("link", "b", "/in")]),
    ],
)
def test_markdown_becomes_marks(text: str, bare: str, marks: list[tuple[str, str, str | None]]) -> None:
    """Links, emphasis and code are dropped from the text and kept as marks on it."""
    assert _marked(text) == (bare, marks)


@pytest.mark.parametrize(
    ("text", "bare", "marks"),
    [
        ("![The dam](/dam.jpg) at dusk", "The dam at dusk", []),
        ("[![The dam](/dam.jpg)](/full)", "The dam", [("link", "The dam", "/full")]),
        ("![](/dam.jpg) at dusk", "at dusk", []),
        ("[](/empty)At dusk", "At dusk", []),
        ("at [](/empty) dusk", "at dusk", []),
        ("At dusk [](/empty)", "At dusk", []),
        ("At dusk** **", "At dusk", []),
    ],
)
def test_images_leave_their_alt_text(text: str, bare: str, marks: list[tuple[str, str, str | None]]) -> None:
    """An image is no link, what held no text leaves no mark and no doubled space."""
    assert _marked(text) == (bare, marks)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The water rose.",
        "2 * 3 * 4",
        "the snake_case_name of it",
        "a__b and c__d",
        "Name: ____",
        "**It never closes",
        "`nor does this",
        "[a note] (in brackets)",
        "and a stray](/link)",
        "[map](/has space)",
    ],
)
def test_what_is_no_markup_stays(text: str) -> None:
    """Stars, underscores and brackets that open nothing or are never closed are text."""
    assert strip_markup(text, Renderer.MARKDOWN) == (text, ())


def test_a_backslash_keeps_the_next_mark() -> None:
    """Escaped punctuation is text without its backslash; a backslash before a letter stays."""
    assert _marked(r"\*not\* \[this\]\(either\) 1\. C:\dam") == (r"*not* [this](either) 1. C:\dam", [])


def test_marks_are_sorted_and_inside_the_text() -> None:
    """Marks come in the order of their start and do not reach over the end of the text."""
    bare, marks = strip_markup("[a](/1) **b [c](/2) ** ", Renderer.MARKDOWN)
    assert bare == "a b c"
    assert marks == (
        Mark(kind="link", start=0, stop=1, href="/1"),
        Mark(kind="strong", start=2, stop=5),
        Mark(kind="link", start=4, stop=5, href="/2"),
    )


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("[1]Home [23]World", "Home World"),
        ("By [4]Ana Lima", "By Ana Lima"),
        ("[5][6]x", "x"),
        ("(BUTTON) Share (IMG)", "Share "),
        ("(LINK) map", "map"),
        ("as he wrote [7] long ago [1][2], in [8].", "as he wrote [7] long ago [1][2], in [8]."),
        ("part [12345]x", "part [12345]x"),
        ("**kept** [as](/is)", "**kept** [as](/is)"),
    ],
)
def test_link_numbers_of_lynx_go(text: str, bare: str) -> None:
    """The numbers and labels that lynx prints before links and buttons are dropped; a reference on its own stays."""
    assert strip_markup(text, Renderer.LYNX) == (bare, ())


@pytest.mark.parametrize("renderer", [each for each in Renderer if each not in {Renderer.LYNX, Renderer.MARKDOWN}])
def test_other_renderers_print_no_markup(renderer: Renderer) -> None:
    """What looks like markup in the text of another renderer was typed by the author."""
    text = "[1]It **held** [fast](/map) (BUTTON)"
    assert strip_markup(text, renderer) == (text, ())


def test_references_of_an_author_are_taken_as_a_whole() -> None:
    """Numbers that no text follows are kept, and looked at once however many they are."""
    numbers = "[1]" * 1_000
    assert strip_markup(f"{numbers} (IMG) x", Renderer.LYNX)[0] == f"{numbers} x"
    assert [token.end() for token in _LYNX_TOKEN.finditer(f"{numbers} x")] == [len(numbers)]


@pytest.mark.parametrize(
    ("text", "stripped"),
    [
        ("H<sub>2</sub>O and x<sup>2</sup>", "H₂O and x²"),
        ("In 1932<sup>[1]</sup> it<br>held.<br/>", "In 1932[¹] it held."),
        ("a < b and c > d, <tt> and <https://a.example>", "a < b and c > d, <tt> and <https://a.example>"),
        ("x <b and c> y", "x <b and c> y"),
        ('a <p> and <a href="/b"> of HTML', 'a <p> and <a href="/b"> of HTML'),
        ("`a_b_c` and `<br>` and ``a`b``", "a_b_c and <br> and a`b"),
        ("an `unclosed **mark**", "an `unclosed mark"),
        ("[the dam] held", "[the dam] held"),
    ],
)
def test_html_in_markdown_and_code(text: str, stripped: str) -> None:
    """Tags are dropped, raised digits are signs of their own, and code is kept as it stands."""
    assert strip_markup(text, Renderer.MARKDOWN)[0] == stripped


def test_numbers_of_a_list_of_links_are_dropped() -> None:
    """Where there is no such list, they are the author's."""
    text = "It held.⟨1⟩ It rained.⟨2⟩"
    assert strip_markup(text, Renderer.MARKDOWN, {"⟨1⟩": "/a"})[0] == "It held. It rained.⟨2⟩"


def test_links_by_reference_lead_where_their_label_does() -> None:
    """In full, empty and short form; what no label names is the author's bracket."""
    text = "See [the plan][Plan], [the map][] and [the dam], but not [this] or [that][none]."
    stripped, marks = strip_markup(text, Renderer.MARKDOWN, {"plan": "/1", "the map": "/2", "the dam": "/3"})
    assert stripped == "See the plan, the map and the dam, but not [this] or that."
    assert [(stripped[mark.start : mark.stop], mark.href) for mark in marks] == [
        ("the plan", "/1"), ("the map", "/2"), ("the dam", "/3"), ("that", None),
    ]  # fmt: skip
