"""``from_json(to_json(article)) == article``, whatever was parsed."""

from __future__ import annotations

import json
from datetime import datetime

import pytest
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


BEFORE = "<p>The old dam above the town held through the night, and the ferry ran again at noon, officials said."
APART = "<p>Two of the four gates had been open since Friday, when the river rose by a metre in less than six hours."
BEHIND = "<p>The council will meet on Thursday to decide whether the road below the dam is to be opened before winter."
# Elements that a page sets apart in its body, by their kind.
ENCLOSED = {
    "info_box": f"<div class=infobox>{APART}</div>",
    "info_box with a title": f"<aside class=infobox><h3>The dam</h3>{APART}</aside>",
    "footnote": f"<ol><li id=fn1>{APART}</ol>",
    "live_entry": f"<div class=live-entry><time datetime=2026-03-05T11:42Z>11:42</time>{APART}</div>",
}


@pytest.mark.parametrize("kind", ENCLOSED)
@pytest.mark.parametrize("before", ["", BEFORE, f"<h2>Water</h2>{BEFORE}<ul><li>One torch<li>Two boats</ul>"])
def test_passages_come_back_from_json(before: str, kind: str) -> None:
    """A page's passages are written and read, whatever their kind and wherever in the body they start."""
    article = parse(f"<h1>The Dam</h1>{before}{ENCLOSED[kind]}{BEHIND}")
    assert [passage.kind for passage in article.passages] == [kind.partition(" ")[0]]
    assert from_json(to_json(article)) == article
