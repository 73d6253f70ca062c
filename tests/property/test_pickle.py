"""What was parsed can be sent to another process."""

from __future__ import annotations

import copy
import pickle

import pytest
from dress.dumps import dumps
from dress.story import RETRIEVED_AT
from hypothesis import given
from hypothesis import strategies as st

from article_parse import parse, trace
from article_parse._blocks import Media

MEDIA = st.sampled_from((None, "text", "html"))


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
@given(dump=dumps(), media=MEDIA)
def test_articles_pickle(protocol: int, dump: str, media: Media | None) -> None:
    """An article equals itself after a journey through any protocol of pickle that knows new-style classes."""
    article = parse(dump, media=media, retrieved_at=RETRIEVED_AT)
    assert pickle.loads(pickle.dumps(article, protocol)) == article  # noqa: S301


@given(dump=dumps(), media=MEDIA)
def test_traces_pickle(dump: str, media: Media | None) -> None:
    """So does a trace: nothing of the parser of HTML is kept in it."""
    traced = trace(dump, media=media)
    assert pickle.loads(pickle.dumps(traced)) == traced  # noqa: S301


@given(dump=dumps(), media=MEDIA)
def test_articles_copy(dump: str, media: Media | None) -> None:
    """A deep copy of an article equals it."""
    article = parse(dump, media=media)
    assert copy.deepcopy(article) == article
