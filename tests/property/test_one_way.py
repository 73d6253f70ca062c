"""Law 3: a stage reads what the stages before it made and changes none of it."""

from __future__ import annotations

import pickle

from dress.dumps import dumps
from dress.story import RETRIEVED_AT
from hypothesis import given
from hypothesis import strategies as st

from article_parse import parse, trace
from article_parse._blocks import Media
from article_parse._read import read

MEDIA = st.sampled_from((None, "text", "html"))


@given(dump=dumps(), media=MEDIA)
def test_trace_and_parse_give_the_same_article(dump: str, media: Media | None) -> None:
    """Explaining an article does not change it."""
    assert trace(dump, media=media, retrieved_at=RETRIEVED_AT).article == parse(
        dump, media=media, retrieved_at=RETRIEVED_AT
    )


@given(dump=dumps(), other=dumps(), media=MEDIA)
def test_parsing_leaves_nothing_behind(dump: str, other: str, media: Media | None) -> None:
    """The same dump gives the same article whatever was parsed in between."""
    first = parse(dump, media=media)
    parse(other, media=media)
    assert first == parse(dump, media=media)


@given(dump=dumps(), media=MEDIA)
def test_later_stages_leave_the_reading_as_it_was(dump: str, media: Media | None) -> None:
    """The reading in a trace is what the reader made of the dump, before anything was labelled."""
    assert trace(dump, media=media).reading == read(dump, media=media)


@given(dump=dumps(), media=MEDIA)
def test_articles_are_values(dump: str, media: Media | None) -> None:
    """Equal articles have equal hashes, so they can be kept in sets."""
    assert len({parse(dump, media=media), pickle.loads(pickle.dumps(parse(dump, media=media)))}) == 1  # noqa: S301
