"""Whatever a dump holds, each value of its trace is one short line to print, and inert in a notebook."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs
from dress.dumps import dumps
from dress.story import RETRIEVED_AT
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from article_parse import parse, split, trace
from article_parse._blocks import Media

MEDIA = st.sampled_from((None, "text", "html"))
# As short as 40 characters are that are all written as \U000e0001.
LONGEST = 2000


def _values(value: object) -> Iterator[object]:
    """Give a value and all values of the package that it holds."""
    kind = type(value)
    if attrs.has(kind):
        yield value
        for field in attrs.fields(kind):
            yield from _values(getattr(value, field.name))
    elif isinstance(value, tuple):
        if hasattr(value, "_fields"):
            yield value
        for each in value:
            yield from _values(each)


@given(dump=dumps(), media=MEDIA)
def test_a_value_is_one_short_line(dump: str, media: Media | None) -> None:
    """Nothing of a dump ends a line of a log, moves the cursor or turns the direction of the text."""
    traced = trace(dump, media=media, retrieved_at=RETRIEVED_AT)
    for value in _values((traced, *split(dump))):
        said = repr(value)
        assert said.isprintable(), said
        assert len(said) <= LONGEST, said
    assert str(traced.article).isprintable()


@given(dump=dumps(), media=MEDIA)
def test_a_card_shows_text_and_nothing_else(dump: str, media: Media | None) -> None:
    """What a notebook shows has the tags and the attributes that are ours, and each of them is closed."""
    traced = trace(dump, media=media)
    for html in (traced._repr_html_(), traced.article._repr_html_()):
        rest = re.sub(r'</?(?:table|tr|th|td|details|summary)(?: style="text-align: left")?(?: dir="auto")?>', "", html)
        assert "<" not in rest
        assert ">" not in rest
        assert '"' not in rest
        for tag in ("table", "tr", "th", "td", "details", "summary"):
            assert len(re.findall(f"<{tag}[ >]", html)) == html.count(f"</{tag}>")


@given(dump=dumps(), media=MEDIA)
def test_rich_shows_an_article(dump: str, media: Media | None) -> None:
    """Its overview tells the fields that hold something, and of the blocks how many there are."""
    article = parse(dump, media=media)
    names = [name for name, _ in article.__rich_repr__()]
    assert names == [each.name for each in attrs.fields(type(article)) if getattr(article, each.name) != each.default]
    console = Console(width=200)
    with console.capture() as captured:
        console.print(article, highlight=False)
    assert captured.get().startswith("Article(")
