"""``from_json(to_json(article)) == article``, whatever was parsed."""

from __future__ import annotations

import json
from datetime import datetime

from dress.dumps import dumps
from dress.story import RETRIEVED_AT
from hypothesis import given
from hypothesis import strategies as st

from article_parse import from_json, parse, to_dict, to_json
from article_parse._blocks import Media

MEDIA = st.sampled_from((None, "text", "html"))
REFERENCE = st.sampled_from((None, RETRIEVED_AT))


@given(dump=dumps(), media=MEDIA, retrieved_at=REFERENCE)
def test_an_article_comes_back_from_json(dump: str, media: Media | None, retrieved_at: datetime | None) -> None:
    """JSON holds all of an article."""
    article = parse(dump, media=media, retrieved_at=retrieved_at)
    assert from_json(to_json(article)) == article


@given(dump=dumps(), media=MEDIA, retrieved_at=REFERENCE)
def test_the_dict_is_what_json_holds(dump: str, media: Media | None, retrieved_at: datetime | None) -> None:
    """``to_dict`` gives plain values that any serializer of JSON writes and reads back."""
    plain = to_dict(parse(dump, media=media, retrieved_at=retrieved_at))
    assert json.loads(json.dumps(plain)) == plain
